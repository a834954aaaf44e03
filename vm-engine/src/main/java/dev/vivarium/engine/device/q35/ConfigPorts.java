package dev.vivarium.engine.device.q35;

import dev.vivarium.engine.bus.IoHandler;
import dev.vivarium.engine.bus.pci.PciBus;
import dev.vivarium.engine.memory.LittleEndian;

/**
 * Ports CF8h–CFFh: configuration mechanism #1 (PCI 3.0, 3.2.2.3.2). The address is taken only as 32 bits; a byte at
 * CF9h is the south bridge's reset control, which shares the place.
 */
final class ConfigPorts implements IoHandler {
    private static final int DATA = 4;

    private final PciBus bus;
    private final IoHandler resetControl;
    private final Q35Metrics metrics;
    private int address;

    ConfigPorts(PciBus bus, IoHandler resetControl, Q35Metrics metrics, int address) {
        this.bus = bus;
        this.resetControl = resetControl;
        this.metrics = metrics;
        this.address = address;
    }

    @Override
    public long read(long offset, int width) {
        metrics.portReads.increment();
        if (offset == 0 && width == 4) {
            return Integer.toUnsignedLong(address);
        }
        if (offset == 1 && width == 1) {
            return resetControl.read(0, 1);
        }
        if (isData(offset, width)) {
            return bus.read(address >>> 8 & 0xff, register(offset), width);
        }
        metrics.ignored.increment();
        return LittleEndian.ones(width);
    }

    @Override
    public void write(long offset, int width, long value) {
        metrics.portWrites.increment();
        if (offset == 0 && width == 4) {
            address = (int) value & Q35Registers.CONFIG_ADDRESS_MASK;
        } else if (offset == 1 && width == 1) {
            resetControl.write(0, 1, value);
        } else if (isData(offset, width)) {
            bus.write(address >>> 8 & 0xff, register(offset), width, value);
        } else {
            metrics.ignored.increment();
        }
    }

    int address() {
        return address;
    }

    void reset() {
        address = 0;
    }

    /** Bus 0 is the only one. */
    private boolean isData(long offset, int width) {
        return offset >= DATA && width <= 4 && address < 0 && (address >>> 16 & 0xff) == 0;
    }

    private int register(long offset) {
        return (address & 0xfc) + (int) offset - DATA;
    }
}
