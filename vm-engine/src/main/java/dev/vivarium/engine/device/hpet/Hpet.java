package dev.vivarium.engine.device.hpet;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.bus.IoHandler;
import dev.vivarium.engine.bus.IrqLine;
import dev.vivarium.engine.memory.LittleEndian;
import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.engine.time.GuestClock;
import dev.vivarium.engine.time.GuestTimer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The high precision event timer (IA-PC HPET specification 1.0a) in one KiB at FED0_0000h: a 64-bit counter at 100 MHz
 * and three comparators, each one-shot or periodic. With legacy replacement the first two take the places of the 8254
 * (IRQ 0) and of the real-time clock (IRQ 8), whose wires therefore pass through here.
 *
 * <p>Not emulated: interrupts as messages; a second match after the counter wrapped round. Interrupts of one comparator
 * are at least 50 µs apart; matches that the host missed become one.
 */
public final class Hpet implements Device, IoHandler {
    private static final int CAPABILITIES = 0x000;
    private static final int CONFIG = 0x010;
    private static final int STATUS = 0x020;
    private static final int COUNTER = 0x0F0;
    private static final int FIRST_COMPARATOR = 0x100;
    private static final int COMPARATOR_SIZE = 0x20;

    private static final long TICK_NANOS = 10;
    private static final long TICK_FEMTOSECONDS = 10_000_000;
    private static final long CAPABILITIES_VALUE = TICK_FEMTOSECONDS << 32 | 0x8086_A001L
            | (HpetState.COMPARATORS - 1) << 8;
    /** Matches further away than this, in ticks, are as good as never. */
    private static final long FAR = 1L << 58;

    private static final int ENABLE = 1;
    private static final int LEGACY = 2;

    private final Wires wires;
    private final GuestClock clock;
    private final HpetMetrics metrics;
    private final HpetComparator[] comparators = new HpetComparator[HpetState.COMPARATORS];
    private int config;
    private int status;
    private long counter;
    private boolean timerLevel;
    private boolean clockLevel;

    /**
     * What the HPET drives.
     *
     * @param timer  IRQ 0
     * @param clock  IRQ 8
     * @param pins   the I/O APIC's pins
     * @param routes which of them are free for it, a bit for each
     * @param legacy asserted with legacy replacement, for an 8254 whose wire does not pass through here
     */
    public record Wires(IrqLine timer, IrqLine clock, IntFunction<IrqLine> pins, int routes, IrqLine legacy) {
    }

    public Hpet(Wires wires, GuestClock clock, MetricRegistry registry, HpetState state) {
        this.wires = wires;
        this.clock = clock;
        metrics = new HpetMetrics(registry);
        for (int i = 0; i < comparators.length; i++) {
            comparators[i] = new HpetComparator(this, i, clock, wires.routes());
        }
        timerLevel = state.timerLevel();
        clockLevel = state.clockLevel();
        restore(state);
    }

    /** Where the 8254's output goes. */
    public IrqLine timerInput() {
        return asserted -> {
            timerLevel = asserted;
            driveLegacy();
        };
    }

    /** Where the real-time clock's interrupt goes. */
    public IrqLine clockInput() {
        return asserted -> {
            clockLevel = asserted;
            driveLegacy();
        };
    }

    @Override
    public long read(long offset, int width) {
        metrics.reads.increment();
        int within = (int) offset & 7;
        if (width > 8 - within) {
            metrics.ignored.increment();
            return 0;
        }
        return readRegister((int) offset & ~7) >>> (8 * within) & LittleEndian.ones(width);
    }

    /** Registers are written in halves or whole. */
    @Override
    public void write(long offset, int width, long value) {
        metrics.writes.increment();
        int register = (int) offset & ~7;
        int within = (int) offset & 7;
        if (within == 0 && width == 8) {
            writeRegister(register, value);
        } else if ((within == 0 || within == 4) && width == 4) {
            long mask = 0xFFFF_FFFFL << (8 * within);
            writeRegister(register, unwritten(register) & ~mask | value << (8 * within));
        } else {
            metrics.ignored.increment();
        }
    }

    @Override
    public HpetState save() {
        List<HpetComparatorState> saved = new ArrayList<>();
        for (HpetComparator comparator : comparators) {
            saved.add(comparator.save());
        }
        return new HpetState(config, status, counter, saved, timerLevel, clockLevel);
    }

    /** Power-on; what the other timers drive is theirs. */
    @Override
    public void reset() {
        for (int i = 0; i < comparators.length; i++) {
            release(i);
        }
        restore(HpetState.POWER_ON);
    }

    boolean isRunning() {
        return (config & ENABLE) != 0;
    }

    long counter() {
        return isRunning() ? clock.nowNanos() / TICK_NANOS + counter : counter;
    }

    /** When the running counter will be {@code ticks} further. */
    long nanosIn(long ticks) {
        return ticks > FAR ? GuestTimer.NEVER : (clock.nowNanos() / TICK_NANOS + ticks) * TICK_NANOS;
    }

    /** A comparator that interrupts has matched. */
    void matched(int number) {
        metrics.interrupts.increment();
        if (comparators[number].isLevel()) {
            status |= 1 << number;
            line(number).set(true);
        } else {
            line(number).pulse();
        }
    }

    private void restore(HpetState state) {
        config = state.config();
        status = state.status();
        counter = state.counter();
        for (int i = 0; i < comparators.length; i++) {
            comparators[i].restore(state.comparators().get(i));
            comparators[i].schedule(0);
            assertLevel(i);
        }
        driveLegacy();
    }

    private long readRegister(int offset) {
        return switch (offset) {
            case CAPABILITIES -> CAPABILITIES_VALUE;
            case CONFIG -> config;
            case STATUS -> status;
            case COUNTER -> counter();
            default -> {
                int number = (offset - FIRST_COMPARATOR) / COMPARATOR_SIZE;
                int register = offset & COMPARATOR_SIZE - 1;
                if (offset < FIRST_COMPARATOR || number >= comparators.length || register > 8) {
                    metrics.ignored.increment();
                    yield 0;
                }
                yield register == 0 ? comparators[number].config() : comparators[number].value();
            }
        };
    }

    /** What the other half of a register is, for a write of one half. */
    private long unwritten(int offset) {
        return offset == STATUS ? 0 : readRegister(offset);
    }

    private void writeRegister(int offset, long value) {
        switch (offset) {
            case CONFIG -> writeConfig((int) value & (ENABLE | LEGACY));
            case STATUS -> clearStatus((int) value);
            case COUNTER -> {
                counter = isRunning() ? value - clock.nowNanos() / TICK_NANOS : value;
                scheduleAll();
            }
            default -> {
                int number = (offset - FIRST_COMPARATOR) / COMPARATOR_SIZE;
                int register = offset & COMPARATOR_SIZE - 1;
                if (offset < FIRST_COMPARATOR || number >= comparators.length || register > 8) {
                    metrics.ignored.increment();
                } else if (register == 0) {
                    release(number);
                    comparators[number].setConfig((int) value);
                    assertLevel(number);
                } else {
                    comparators[number].setValue(value);
                }
            }
        }
    }

    private void writeConfig(int value) {
        for (int i = 0; i < comparators.length; i++) {
            release(i);
        }
        long count = counter();
        if ((value & LEGACY) != 0 && !isLegacy()) {
            wires.timer().set(false);
            wires.clock().set(false);
        }
        config = value;
        counter = isRunning() ? count - clock.nowNanos() / TICK_NANOS : count;
        driveLegacy();
        for (int i = 0; i < comparators.length; i++) {
            assertLevel(i);
        }
        scheduleAll();
    }

    private void clearStatus(int bits) {
        for (int i = 0; i < comparators.length; i++) {
            if ((bits & 1 << i) != 0) {
                release(i);
            }
        }
        status &= ~bits;
    }

    private void scheduleAll() {
        for (HpetComparator comparator : comparators) {
            comparator.schedule(0);
        }
    }

    private void release(int number) {
        if ((status & 1 << number) != 0) {
            line(number).set(false);
        }
    }

    private void assertLevel(int number) {
        HpetComparator comparator = comparators[number];
        if ((status & 1 << number) != 0 && comparator.isLevel() && comparator.isEnabled()) {
            line(number).set(true);
        }
    }

    private boolean isLegacy() {
        return (config & LEGACY) != 0;
    }

    /** Without legacy replacement the 8254 and the real-time clock have their wires. */
    private void driveLegacy() {
        wires.legacy().set(isLegacy());
        if (!isLegacy()) {
            wires.timer().set(timerLevel);
            wires.clock().set(clockLevel);
        }
    }

    private IrqLine line(int number) {
        if (isLegacy() && number < 2) {
            return number == 0 ? wires.timer() : wires.clock();
        }
        int route = comparators[number].route();
        return (wires.routes() & 1 << route) != 0 ? wires.pins().apply(route) : IrqLine.unconnected();
    }
}
