package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.time.GuestClock;

import java.util.function.LongConsumer;

/** The time-stamp counter: one tick a nanosecond of guest time, plus what the guest has written. */
public final class TimeStampCounter {
    /** Ticks a second. */
    public static final long FREQUENCY_HZ = 1_000_000_000L;

    private final GuestClock clock;
    private final LongConsumer moved;
    private long offset;
    private long adjust;
    /** What was shown to the guest already, in the counter's terms now. */
    private long least = Long.MIN_VALUE;
    private long version;

    public TimeStampCounter(GuestClock clock) {
        this(clock, offset -> {
        });
    }

    /** @param moved told of every change of {@link #offset} */
    public TimeStampCounter(GuestClock clock, LongConsumer moved) {
        this.clock = clock;
        this.moved = moved;
    }

    public long read() {
        return Math.max(clock.nowNanos() + offset, least);
    }

    /** The guest was shown {@code value}: the counter is not read below it until the guest sets it. */
    public void atLeast(long value) {
        least = Math.max(least, value);
    }

    /** Rises whenever the guest, or a restore, sets the counter. */
    public long version() {
        return version;
    }

    /** WRMSR to IA32_TIME_STAMP_COUNTER: changes IA32_TSC_ADJUST by as much (SDM Vol. 3B, 18.17.3). */
    public void write(long value) {
        setAdjust(adjust + value - read());
    }

    /** IA32_TSC_ADJUST. */
    public long adjust() {
        return adjust;
    }

    public void setAdjust(long value) {
        offset += value - adjust;
        adjust = value;
        changed();
        moved.accept(offset);
    }

    private void changed() {
        least = Long.MIN_VALUE;
        version++;
    }

    /** The counter less guest nanoseconds. */
    public long offset() {
        return offset;
    }

    /** Takes over what was saved. */
    public void restore(long savedOffset, long savedAdjust) {
        offset = savedOffset;
        adjust = savedAdjust;
        changed();
        moved.accept(offset);
    }
}
