package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.time.GuestClock;
import dev.vivarium.engine.vcpu.TimeStamp;

import java.util.function.Consumer;

/** The time-stamp counter: guest time in ticks, plus what the guest has written. */
public final class TimeStampCounter {
    private final GuestClock clock;
    private final Consumer<TimeStamp> moved;
    private TimeStamp stamp = TimeStamp.NANOSECONDS;
    private long adjust;
    /** What was shown to the guest already, in the counter's terms now. */
    private long least = Long.MIN_VALUE;
    private long version;

    public TimeStampCounter(GuestClock clock) {
        this(clock, stamp -> {
        });
    }

    /** @param moved told of every change of {@link #stamp} */
    public TimeStampCounter(GuestClock clock, Consumer<TimeStamp> moved) {
        this.clock = clock;
        this.moved = moved;
    }

    public long read() {
        return Math.max(stamp.at(clock.nowNanos()), least);
    }

    /** What an instruction shows: never twice the same, as each takes some ticks. */
    long next() {
        long value = read();
        least = value + 1;
        return value;
    }

    /** The counter is not read below {@code value} until the guest sets it, because of what it was shown. */
    public void atLeast(long value) {
        least = Math.max(least, value);
    }

    /** Below this the counter is not read. */
    public long least() {
        return least;
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
        stamp = new TimeStamp(stamp.offset() + value - adjust, stamp.hertz());
        adjust = value;
        changed();
    }

    private void changed() {
        least = Long.MIN_VALUE;
        version++;
        moved.accept(stamp);
    }

    /** How it follows guest time. */
    public TimeStamp stamp() {
        return stamp;
    }

    /**
     * {@link #stamp} for a state that is saved: where the guest was shown more than has passed, as by a loan of the host's
     * counter that ran too fast, it goes on from there. Not for the tick by which {@link #next} is ahead: counters of
     * several processors stay alike.
     */
    TimeStamp saved() {
        long nanos = clock.nowNanos();
        long due = stamp.at(nanos);
        return least > due + 1 ? stamp.with(least, nanos) : stamp;
    }

    /** Takes over what was saved. */
    public void restore(TimeStamp savedStamp, long savedAdjust) {
        stamp = savedStamp;
        adjust = savedAdjust;
        changed();
    }
}
