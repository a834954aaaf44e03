package dev.vivarium.engine.device.lapic;

import dev.vivarium.engine.time.GuestClock;
import dev.vivarium.engine.time.GuestTimer;

/**
 * The local APIC's timer (SDM Vol. 3A, 11.5.4), counting a 1 GHz bus clock. The count is derived from the moment of its
 * next expiry. A period that the guest sets too short for the host still counts exactly, but interrupts only every
 * {@link #SHORTEST_PERIOD_NANOS}; expiries that were missed become one.
 */
final class LapicTimer {
    static final int PERIODIC = 1;
    static final int TSC_DEADLINE = 2;
    static final long SHORTEST_PERIOD_NANOS = 50_000;

    private static final long NEVER = GuestTimer.NEVER;

    private final GuestClock clock;
    private final TscScale tsc;
    private final Runnable onExpiry;
    private final GuestTimer timer;
    private int mode;
    private int divide;
    private int initial;
    private long expiryNanos;
    private long tscDeadline;

    LapicTimer(GuestClock clock, TscScale tsc, Runnable onExpiry) {
        this.clock = clock;
        this.tsc = tsc;
        this.onExpiry = onExpiry;
        timer = clock.timer(this::expire);
        expiryNanos = NEVER;
    }

    void restore(LapicState.Timer state, int restoredMode) {
        mode = restoredMode;
        divide = state.divide();
        initial = state.initial();
        tscDeadline = state.tscDeadline();
        setExpiry(state.expiryNanos());
    }

    LapicState.Timer save() {
        return new LapicState.Timer(divide, initial, expiryNanos, tscDeadline);
    }

    /**
     * Expires now if the moment has come and the clock has not said so yet: before what follows from the old settings is
     * changed.
     */
    void catchUp() {
        if (expiryNanos != NEVER && expiryNanos <= clock.nowNanos()) {
            expire();
        }
    }

    /** Counting goes on through a change between one-shot and periodic; to and from TSC deadline it stops. */
    void setMode(int newMode) {
        if ((mode == TSC_DEADLINE) != (newMode == TSC_DEADLINE)) {
            tscDeadline = 0;
            setExpiry(NEVER);
        }
        mode = newMode;
    }

    int divide() {
        return divide;
    }

    void setDivide(int value) {
        catchUp();
        long count = Integer.toUnsignedLong(currentCount());
        divide = value & 0xB;
        if (mode != TSC_DEADLINE && expiryNanos != NEVER) {
            setExpiry(clock.nowNanos() + count * divisor());
        }
    }

    int initialCount() {
        return initial;
    }

    void setInitialCount(int count) {
        if (mode == TSC_DEADLINE) {
            return;
        }
        catchUp();
        initial = count;
        setExpiry(count == 0 ? NEVER : clock.nowNanos() + periodNanos());
    }

    int currentCount() {
        if (mode == TSC_DEADLINE || expiryNanos == NEVER) {
            return 0;
        }
        long remaining = expiryNanos - clock.nowNanos();
        if (remaining <= 0 && mode == PERIODIC) {
            remaining = periodNanos() + remaining % periodNanos();
        }
        return remaining <= 0 ? 0 : (int) Math.min((remaining - 1) / divisor() + 1, 0xFFFF_FFFFL);
    }

    /** IA32_TSC_DEADLINE; 0 when it is not armed. */
    long tscDeadline() {
        return tscDeadline;
    }

    void setTscDeadline(long value) {
        if (mode == TSC_DEADLINE) {
            tscDeadline = value;
            tscMoved();
        }
    }

    /** The processor's time-stamp counter was written: the deadline is now another moment. */
    void tscMoved() {
        if (mode != TSC_DEADLINE) {
            return;
        }
        if (tscDeadline == 0) {
            setExpiry(NEVER);
            return;
        }
        long now = clock.nowNanos();
        long tscNow = tsc.tscAt(now);
        if (Long.compareUnsigned(tscDeadline, tscNow) <= 0) {
            expiryNanos = now;
            expire();
            return;
        }
        long ticks = tscDeadline - tscNow;
        long moment = ticks < 0 ? NEVER : now + tsc.nanosOf(ticks);
        setExpiry(moment < now ? NEVER : moment);
    }

    private void expire() {
        long now = clock.nowNanos();
        if (expiryNanos > now) {
            setExpiry(expiryNanos);
            return;
        }
        if (mode == PERIODIC) {
            long period = periodNanos();
            expiryNanos += ((now - expiryNanos) / period + 1) * period;
            timer.arm(Math.max(expiryNanos, now + SHORTEST_PERIOD_NANOS));
        } else {
            tscDeadline = 0;
            setExpiry(NEVER);
        }
        onExpiry.run();
    }

    private void setExpiry(long nanos) {
        expiryNanos = nanos;
        if (nanos == NEVER) {
            timer.cancel();
        } else {
            timer.arm(nanos);
        }
    }

    private long periodNanos() {
        return Integer.toUnsignedLong(initial) * divisor();
    }

    private int divisor() {
        int code = divide & 3 | (divide & 8) >> 1;
        return code == 7 ? 1 : 2 << code;
    }
}
