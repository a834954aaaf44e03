package dev.vivarium.engine.device.q35;

import dev.vivarium.engine.bus.IoHandler;
import dev.vivarium.engine.bus.pci.PciBus;
import dev.vivarium.engine.memory.LittleEndian;

/** Configuration space in memory: PCI Express Base Specification 3.0, 7.2.2. One mebibyte a bus; bus 0 is the only one. */
final class Ecam implements IoHandler {
    private static final long BUS_SIZE = 1 << 20;

    private final PciBus bus;
    private final Q35Metrics metrics;

    Ecam(PciBus bus, Q35Metrics metrics) {
        this.bus = bus;
        this.metrics = metrics;
    }

    @Override
    public long read(long offset, int width) {
        metrics.ecamReads.increment();
        if (offset >= BUS_SIZE) {
            return LittleEndian.ones(width);
        }
        return bus.read((int) (offset >>> 12), (int) offset & 0xfff, width);
    }

    @Override
    public void write(long offset, int width, long value) {
        metrics.ecamWrites.increment();
        if (offset < BUS_SIZE) {
            bus.write((int) (offset >>> 12), (int) offset & 0xfff, width, value);
        }
    }
}
