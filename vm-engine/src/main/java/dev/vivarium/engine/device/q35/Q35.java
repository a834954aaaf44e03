package dev.vivarium.engine.device.q35;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.bus.IoHandler;
import dev.vivarium.engine.bus.MovableRange;
import dev.vivarium.engine.bus.pci.PciBus;
import dev.vivarium.engine.bus.pci.PciFunction;
import dev.vivarium.engine.bus.pci.PciSlot;
import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.metrics.MetricRegistry;

/**
 * The q35 host bridge, 8086:29c0: Intel 3 Series Express Chipset Family datasheet, chapter 5, as far as a virtual board
 * needs it. It gives the processors the way into configuration space, by ports CF8h–CFFh and by ECAM where PCIEXBAR
 * says, and leads C0000h–FFFFFh to RAM or ROM as PAM says. Not emulated: the memory controller, the graphics and PCI Express
 * ports of the hub, DMA remapping, system management memory (SMRAM holds what is written).
 */
public final class Q35 implements Device {
    private final PciFunction pci;
    private final ConfigPorts ports;
    private final Ecam ecam;
    private final MovableRange ecamRange;
    private final PciBus bus;
    private final Pam pam;

    /**
     * What the bridge is connected to.
     *
     * @param resetControl answers the byte at port CF9h, offset 0 of it
     * @param firmwareEnd  where the firmware's ROM ends in {@link GuestMemory#segment()}, or {@link GuestMemory#NOT_MEMORY} without
     */
    public record Wires(IoHandler resetControl, GuestMemory memory, long firmwareEnd) {
    }

    /** @param slot 00.0 */
    public Q35(PciSlot slot, Wires wires, MetricRegistry registry, Q35State state) {
        Q35Metrics metrics = new Q35Metrics(registry);
        bus = slot.bus();
        pci = new PciFunction(Q35Registers.LAYOUT, slot, state.pci());
        ports = new ConfigPorts(bus, wires.resetControl, metrics, state.configAddress());
        ecam = new Ecam(bus, metrics);
        ecamRange = new MovableRange("q35-ecam", bus.memory(), ecam);
        pam = new Pam(wires.memory, wires.firmwareEnd);
        placeEcam();
        pam.follow(pci);
        pci.connect((offset, width) -> {
            if (offset < Q35Registers.PCIEXBAR + 8 && offset + width > Q35Registers.PCIEXBAR) {
                placeEcam();
            }
            if (offset < Q35Registers.PAM_0 + Q35Registers.PAM_COUNT && offset + width > Q35Registers.PAM_0) {
                pam.follow(pci);
            }
        });
    }

    /** Ports CF8h–CFFh. */
    public IoHandler ports() {
        return ports;
    }

    /** Where ECAM answers, or {@link MovableRange#NOWHERE}. */
    public long ecamBase() {
        return ecamRange.base();
    }

    @Override
    public Q35State save() {
        return new Q35State(pci.save(), ports.address());
    }

    @Override
    public void reset() {
        pci.reset();
        ports.reset();
        placeEcam();
        pam.follow(pci);
    }

    /** PCIEXBAR (5.1.15): bit 0 enables, bits 2–1 are the length, the base is a multiple of the length. */
    private void placeEcam() {
        long register = pci.get(Q35Registers.PCIEXBAR, 8);
        int length = (int) register >> 1 & 3;
        long sizeBytes = 256L << 20 >> length;
        boolean enabled = (register & 1) != 0 && length != 3;
        ecamRange.move(enabled ? register & 0xf_ffff_ffffL & -sizeBytes : MovableRange.NOWHERE, sizeBytes);
        bus.mapRefused();
    }
}
