package dev.vivarium.engine.device.debugport;

import dev.vivarium.engine.bus.ByteIoHandler;
import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.bus.IoHandler;
import dev.vivarium.engine.metrics.MetricRegistry;

/**
 * Two ports that no PC had but test programs and firmware look for: the console at 402h, where SeaBIOS and OVMF print
 * when they read E9h from it, and the exit port (F4h by custom, four bytes wide) by which a test ends the machine.
 * Both follow QEMU's {@code isa-debugcon} and {@code isa-debug-exit}.
 */
public final class DebugPort implements Device {
    private static final int PRESENT = 0xE9;

    private final DebugSink sink;
    private final DebugPortMetrics metrics;
    private final IoHandler console = new Console();
    private final IoHandler exit = new Exit();

    public DebugPort(DebugSink sink, MetricRegistry registry, DebugPortState state) {
        this.sink = sink;
        metrics = new DebugPortMetrics(registry);
    }

    /** One port. */
    public IoHandler console() {
        return console;
    }

    /** One to four ports. */
    public IoHandler exit() {
        return exit;
    }

    @Override
    public DebugPortState save() {
        return DebugPortState.POWER_ON;
    }

    @Override
    public void reset() {
        // Nothing is remembered.
    }

    private final class Console implements ByteIoHandler {
        @Override
        public int readByte(int offset) {
            metrics.reads.increment();
            return PRESENT;
        }

        @Override
        public void writeByte(int offset, int value) {
            metrics.writes.increment();
            sink.print(value);
        }
    }

    private final class Exit implements IoHandler {
        @Override
        public long read(long offset, int width) {
            metrics.reads.increment();
            return 0;
        }

        @Override
        public void write(long offset, int width, long value) {
            metrics.writes.increment();
            sink.exit((int) value << 1 | 1);
        }
    }
}
