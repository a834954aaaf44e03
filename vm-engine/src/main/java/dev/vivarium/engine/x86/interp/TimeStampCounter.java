package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.time.GuestClock;

/** The time-stamp counter: one tick a nanosecond of guest time, plus what the guest has written. */
public final class TimeStampCounter {
    /** Ticks a second. */
    public static final long FREQUENCY_HZ = 1_000_000_000L;

    private final GuestClock clock;
    private long offset;
    private long adjust;
    private Runnable moved = () -> {
    };

    public TimeStampCounter(GuestClock clock) {
        this.clock = clock;
    }

    /** Who learns that the guest has written it: the timer of the local APIC follows it. */
    public void onMove(Runnable listener) {
        moved = listener;
    }

    public long read() {
        return clock.nowNanos() + offset;
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
        moved.run();
    }

    /** The counter less guest nanoseconds. */
    public long offset() {
        return offset;
    }

    /** Takes over what was saved. */
    public void restore(long savedOffset, long savedAdjust) {
        offset = savedOffset;
        adjust = savedAdjust;
    }
}
