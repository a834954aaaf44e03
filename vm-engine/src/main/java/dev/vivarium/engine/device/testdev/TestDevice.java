package dev.vivarium.engine.device.testdev;

import dev.vivarium.engine.bus.ByteIoHandler;
import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.bus.IoHandler;
import dev.vivarium.engine.bus.IrqLine;
import dev.vivarium.engine.memory.LittleEndian;
import dev.vivarium.engine.metrics.MetricRegistry;

import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * What kvm-unit-tests expect beside the debug ports (QEMU's {@code pc-testdev}): four scratch ports at E0h, 24 ports at
 * 2000h that drive interrupt wires, and 64 KiB of device memory at FF00_0000h. On the board only when a test asks.
 *
 * <p>Not emulated: port E4h, which makes QEMU drop a page's mapping, takes writes without effect.
 */
public final class TestDevice implements Device {
    private final TestDeviceMetrics metrics;
    private final byte[] register = new byte[4];
    private final byte[] memory;
    private final IoHandler ports = new Scratch();
    private final IoHandler lines;
    private final IoHandler window = new Window();

    /** @param interrupts the wire of each interrupt, 0–23, to both interrupt controllers */
    public TestDevice(IntFunction<IrqLine> interrupts, MetricRegistry registry, TestDeviceState state) {
        metrics = new TestDeviceMetrics(registry);
        lines = new Lines(interrupts);
        LittleEndian.put(register, 0, 4, state.register());
        memory = state.memory().clone();
    }

    /** Ports E0h–E7h. */
    public IoHandler ports() {
        return ports;
    }

    /** Ports 2000h–2017h. */
    public IoHandler lines() {
        return lines;
    }

    /** Memory FF00_0000h–FF00_FFFFh. */
    public IoHandler window() {
        return window;
    }

    @Override
    public TestDeviceState save() {
        return new TestDeviceState((int) LittleEndian.get(register, 0, 4), memory.clone());
    }

    @Override
    public void reset() {
        LittleEndian.put(register, 0, 4, 0);
        Arrays.fill(memory, (byte) 0);
    }

    private final class Scratch implements ByteIoHandler {
        @Override
        public int readByte(int offset) {
            metrics.reads.increment();
            return offset < register.length ? register[offset] & 0xFF : 0xFF;
        }

        @Override
        public void writeByte(int offset, int value) {
            metrics.writes.increment();
            if (offset < register.length) {
                register[offset] = (byte) value;
            }
        }
    }

    private final class Lines implements IoHandler {
        private static final int COUNT = 24;

        private final IrqLine[] wires = new IrqLine[COUNT];

        Lines(IntFunction<IrqLine> interrupts) {
            for (int i = 0; i < COUNT; i++) {
                wires[i] = interrupts.apply(i);
            }
        }

        @Override
        public long read(long offset, int width) {
            metrics.reads.increment();
            return 0;
        }

        @Override
        public void write(long offset, int width, long value) {
            metrics.writes.increment();
            wires[(int) offset].set(value != 0);
        }
    }

    private final class Window implements IoHandler {
        @Override
        public long read(long offset, int width) {
            metrics.reads.increment();
            return LittleEndian.get(memory, (int) offset, width);
        }

        @Override
        public void write(long offset, int width, long value) {
            metrics.writes.increment();
            LittleEndian.put(memory, (int) offset, width, value);
        }
    }
}
