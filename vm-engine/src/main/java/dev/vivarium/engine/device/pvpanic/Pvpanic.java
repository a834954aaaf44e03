package dev.vivarium.engine.device.pvpanic;

import dev.vivarium.engine.bus.ByteIoHandler;
import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.bus.IoHandler;
import dev.vivarium.engine.bus.pci.PciFunction;
import dev.vivarium.engine.bus.pci.PciSlot;
import dev.vivarium.engine.metrics.MetricRegistry;

/**
 * The device by which a guest's system says that it has failed: QEMU's {@code docs/specs/pvpanic}, both as a PCI function and at port
 * 505h. One register: what reads as set may be written. The tables do not name the port, so that a system with drivers for both tells
 * once.
 *
 * <p>Not emulated: the event of a regular shutdown.
 */
public final class Pvpanic implements Device {
    private static final int PANICKED = 1;
    private static final int CRASH_LOADED = 2;

    private final PanicListener listener;
    private final PvpanicMetrics metrics;
    private final IoHandler register = new Register();
    private final PciFunction pci;

    public Pvpanic(PciSlot slot, PanicListener listener, MetricRegistry registry, PvpanicState state) {
        this.listener = listener;
        metrics = new PvpanicMetrics(registry);
        pci = new PciFunction(PvpanicState.LAYOUT, slot, state.pci());
        pci.connect(0, register);
    }

    /** Port 505h. */
    public IoHandler port() {
        return register;
    }

    @Override
    public PvpanicState save() {
        return new PvpanicState(pci.save());
    }

    @Override
    public void reset() {
        pci.reset();
    }

    private final class Register implements ByteIoHandler {
        @Override
        public int readByte(int offset) {
            metrics.reads.increment();
            return offset == 0 ? PANICKED | CRASH_LOADED : 0;
        }

        @Override
        public void writeByte(int offset, int value) {
            metrics.writes.increment();
            if (offset == 0 && (value & (PANICKED | CRASH_LOADED)) != 0) {
                metrics.panics.increment();
                listener.panicked((value & PANICKED) == 0);
            }
        }
    }
}
