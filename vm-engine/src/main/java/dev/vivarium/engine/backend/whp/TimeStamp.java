package dev.vivarium.engine.backend.whp;

import dev.vivarium.engine.time.GuestClock;
import dev.vivarium.host.abi.WhpRegister;
import dev.vivarium.host.whp.WhpProcessor;
import dev.vivarium.host.whp.WhpRegisters;

/**
 * A processor's time-stamp counter. The host lets it run on while guest time stands still, so it is set anew then. Owned
 * by the processor's thread.
 */
final class TimeStamp {
    /** Guest time that the counter may be off before it is set anew. */
    private static final long TOLERATED_NANOS = 1_000_000;

    private final WhpProcessor processor;
    private final GuestClock clock;
    private final TscRate rate;
    private final WhpRegisters counter = new WhpRegisters(WhpRegister.TSC);
    /** The counter less guest time, in ticks, when it was last looked at. */
    private long offset;

    TimeStamp(WhpProcessor processor, GuestClock clock, TscRate rate) {
        this.processor = processor;
        this.clock = clock;
        this.rate = rate;
    }

    long read() {
        processor.read(counter);
        return counter.get(0);
    }

    /** The guest has moved the counter. */
    void move(long ticks) {
        set(read() + ticks);
    }

    /** Takes over {@code CpuState.tscOffset}. */
    void restore(long tscOffset) {
        set(clock.nowNanos() + tscOffset);
    }

    private void set(long ticks) {
        counter.set(0, ticks);
        processor.write(counter);
        offset = ticks - rate.ticks(clock.nowNanos());
    }

    /** @return {@code CpuState.tscOffset}, of the moment at which time stood still */
    long stop() {
        offset = read() - rate.ticks(clock.nowNanos());
        return stopped();
    }

    long stopped() {
        long now = clock.nowNanos();
        return rate.ticks(now) + offset - now;
    }

    void goOn() {
        long wanted = rate.ticks(clock.nowNanos()) + offset;
        if (Math.abs(read() - wanted) > rate.ticks(TOLERATED_NANOS)) {
            set(wanted);
        }
    }

    /** How many nanoseconds of guest time pass until the counter shows {@code value}; 0 if it does already. */
    long nanosUntil(long value) {
        long left = value - read();
        return left <= 0 ? 0 : rate.nanos(left);
    }

    /** What the counter shows at a moment of guest time. */
    long at(long nanos) {
        long left = nanos - clock.nowNanos();
        return left <= 0 ? read() - rate.ticks(-left) : read() + rate.ticks(left);
    }
}
