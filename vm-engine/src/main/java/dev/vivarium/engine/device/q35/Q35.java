package dev.vivarium.engine.device.q35;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.bus.IoHandler;
import dev.vivarium.engine.bus.MovableRange;
import dev.vivarium.engine.bus.pci.PciBus;
import dev.vivarium.engine.bus.pci.PciFunction;
import dev.vivarium.engine.bus.pci.PciSlot;
import dev.vivarium.engine.metrics.MetricRegistry;

/**
 * The q35 host bridge, 8086:29c0: Intel 3 Series Express Chipset Family datasheet, chapter 5, as far as a virtual board
 * needs it. It gives the processors the way into configuration space, by ports CF8h–CFFh and by ECAM where PCIEXBAR
 * says. PAM and SMRAM hold what is written; what they do to memory is not done here. Not emulated: the memory
 * controller, the graphics and PCI Express ports of the hub, DMA remapping, system management memory.
 */
public final class Q35 implements Device {
    private final PciFunction pci;
    private final ConfigPorts ports;
    private final Ecam ecam;
    private final MovableRange ecamRange;
    private final PciBus bus;

    /**
     * @param slot         00.0
     * @param resetControl answers the byte at port CF9h, offset 0 of it
     */
    public Q35(PciSlot slot, IoHandler resetControl, MetricRegistry registry, Q35State state) {
        Q35Metrics metrics = new Q35Metrics(registry);
        bus = slot.bus();
        pci = new PciFunction(Q35Registers.LAYOUT, slot, state.pci());
        ports = new ConfigPorts(bus, resetControl, metrics, state.configAddress());
        ecam = new Ecam(bus, metrics);
        ecamRange = new MovableRange("q35-ecam", bus.memory(), ecam);
        placeEcam();
        pci.connect((offset, width) -> {
            if (offset < Q35Registers.PCIEXBAR + 8 && offset + width > Q35Registers.PCIEXBAR) {
                placeEcam();
            }
        });
    }

    /** Ports CF8h–CFFh. */
    public IoHandler ports() {
        return ports;
    }

    /** PAM0–PAM6 (5.1.16 and on): who answers in each part of C0000h–FFFFFh. */
    public int pam(int index) {
        return (int) pci.get(Q35Registers.PAM_0 + index, 1);
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
