package dev.vivarium.engine.bus.pci;

import dev.vivarium.engine.bus.AddressSpace;
import dev.vivarium.engine.bus.MsiSink;
import dev.vivarium.engine.memory.LittleEndian;

import org.jspecify.annotations.Nullable;

/**
 * The root bus: which function is in which slot, and what they share. There are no bridges behind it; configuration
 * accesses to other bus numbers find nothing. All calls are made with the board lock held.
 */
public final class PciBus {
    private final AddressSpace ports;
    private final AddressSpace memory;
    private final MsiSink messages;
    private final PciInterruptRouter interrupts;
    private final @Nullable PciFunction[] functions = new PciFunction[256];

    public PciBus(AddressSpace ports, AddressSpace memory, MsiSink messages, PciInterruptRouter interrupts) {
        this.ports = ports;
        this.memory = memory;
        this.messages = messages;
        this.interrupts = interrupts;
    }

    public PciSlot slot(int device, int function) {
        return new PciSlot(this, device, function);
    }

    /**
     * A read of configuration space.
     *
     * @param deviceFunction device number in bits 7–3, function in bits 2–0
     * @param offset         0–4095
     * @return all ones where there is nothing
     */
    public long read(int deviceFunction, int offset, int width) {
        PciFunction function = functions[deviceFunction & 0xff];
        return function == null ? LittleEndian.ones(width) : function.read(offset, width);
    }

    public void write(int deviceFunction, int offset, int width, long value) {
        PciFunction function = functions[deviceFunction & 0xff];
        if (function != null) {
            function.write(offset, width, value);
        }
    }

    /** Whether there is a function at that place. */
    public boolean isPresent(int deviceFunction) {
        return functions[deviceFunction & 0xff] != null;
    }

    void attach(PciSlot slot, PciFunction function) {
        int index = slot.device() << 3 | slot.function();
        if (functions[index] != null) {
            throw new IllegalArgumentException("Two functions are in slot " + slot + '.');
        }
        functions[index] = function;
    }

    /** A place has become free: registers that found theirs taken try again, in the order of the slots. */
    public void mapRefused() {
        for (PciFunction function : functions) {
            if (function != null) {
                function.mapRefused();
            }
        }
    }

    /** The I/O ports. */
    public AddressSpace ports() {
        return ports;
    }

    /** The addresses that are not RAM. */
    public AddressSpace memory() {
        return memory;
    }

    MsiSink messages() {
        return messages;
    }

    PciInterruptRouter interrupts() {
        return interrupts;
    }
}
