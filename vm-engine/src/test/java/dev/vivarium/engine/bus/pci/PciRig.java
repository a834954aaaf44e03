package dev.vivarium.engine.bus.pci;

import dev.vivarium.engine.bus.AddressSpace;
import dev.vivarium.engine.bus.IoHandler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An empty PCI bus that remembers messages and the levels of the INTx# wires. */
public final class PciRig {
    public final AddressSpace ports = new AddressSpace();
    public final AddressSpace memory = new AddressSpace();
    public final List<Message> messages = new ArrayList<>();
    private final Map<Integer, Boolean> wires = new HashMap<>();
    public final PciBus bus = new PciBus(ports, memory, (address, data) -> messages.add(new Message(address, data)),
            (device, pin) -> asserted -> wires.put(device * 4 + pin, asserted));

    /** One message-signalled interrupt. */
    public record Message(long address, int data) {
    }

    public boolean isAsserted(int device, int pin) {
        return wires.getOrDefault(device * 4 + pin, false);
    }

    /** The configuration space of one function as a range of registers. */
    public IoHandler config(int device, int function) {
        int place = device << 3 | function;
        return new IoHandler() {
            @Override
            public long read(long offset, int width) {
                return bus.read(place, (int) offset, width);
            }

            @Override
            public void write(long offset, int width, long value) {
                bus.write(place, (int) offset, width, value);
            }
        };
    }
}
