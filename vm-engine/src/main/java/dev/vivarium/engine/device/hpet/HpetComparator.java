package dev.vivarium.engine.device.hpet;

import dev.vivarium.engine.time.GuestClock;
import dev.vivarium.engine.time.GuestTimer;

/** One comparator: configuration, comparator value, period, and when it matches next. */
final class HpetComparator {
    static final int LEVEL = 1 << 1;
    static final int INTERRUPT_ENABLE = 1 << 2;
    static final int PERIODIC = 1 << 3;
    static final int WRITABLE = 0x3F4E;
    static final long SHORTEST_PERIOD_NANOS = 50_000;

    private static final int CAN_BE_PERIODIC = 1 << 4;
    private static final int SIXTY_FOUR_BITS = 1 << 5;
    private static final int SET_VALUE = 1 << 6;
    private static final int FORCE_32_BITS = 1 << 8;
    private static final int ROUTE = 0x3E00;
    private static final int ROUTE_SHIFT = 9;

    private final Hpet hpet;
    private final int number;
    private final GuestClock clock;
    private final GuestTimer timer;
    private final int routes;
    private int config;
    private long comparator;
    private long period;
    private boolean armed;

    /** @param routes the I/O APIC pins that it can use, a bit for each */
    HpetComparator(Hpet hpet, int number, GuestClock clock, int routes) {
        this.hpet = hpet;
        this.number = number;
        this.clock = clock;
        this.routes = routes;
        timer = clock.timer(this::expire);
    }

    void restore(HpetComparatorState state) {
        config = state.config();
        comparator = state.comparator();
        period = state.period();
        armed = state.armed();
    }

    HpetComparatorState save() {
        return new HpetComparatorState(config, comparator, period, armed);
    }

    boolean isLevel() {
        return (config & LEVEL) != 0;
    }

    boolean isEnabled() {
        return (config & INTERRUPT_ENABLE) != 0;
    }

    int route() {
        return (config & ROUTE) >> ROUTE_SHIFT;
    }

    /** The configuration register with what it can do. */
    long config() {
        return (long) routes << 32 | CAN_BE_PERIODIC | SIXTY_FOUR_BITS | config;
    }

    /** A route that does not exist is not taken. */
    void setConfig(int value) {
        boolean wasEnabled = isEnabled();
        int written = value & WRITABLE;
        int asked = (written & ROUTE) >> ROUTE_SHIFT;
        config = (routes & 1 << asked) != 0 || asked == 0 ? written : written & ~ROUTE | config & ROUTE;
        if ((config & FORCE_32_BITS) != 0) {
            comparator &= 0xFFFF_FFFFL;
            period &= 0xFFFF_FFFFL;
        }
        if (isEnabled() && !wasEnabled) {
            settle();
        }
        schedule(0);
    }

    long value() {
        settlePeriodic();
        return comparator;
    }

    /** In periodic mode the write that follows VAL_SET sets the comparator, further ones the period only. */
    void setValue(long value) {
        long written = (config & FORCE_32_BITS) != 0 ? value & 0xFFFF_FFFFL : value;
        if (!isPeriodic() || (config & SET_VALUE) != 0) {
            comparator = written;
            armed = true;
        }
        if (isPeriodic()) {
            period = written;
            armed = true;
        }
        config &= ~SET_VALUE;
        schedule(0);
    }

    /** Sets the timer for the next match; a comparator that was just passed matches at once. */
    void schedule(long earliestNanos) {
        if (!hpet.isRunning() || !armed || !isEnabled()) {
            timer.cancel();
            return;
        }
        long moment = hpet.nanosIn(Math.max(distance(), 0));
        if (moment == GuestTimer.NEVER) {
            timer.cancel();
        } else {
            timer.arm(Math.max(moment, earliestNanos));
        }
    }

    private void expire() {
        if (!hpet.isRunning() || !armed || !isEnabled()) {
            return;
        }
        if (distance() > 0) {
            schedule(0);
            return;
        }
        if (repeats()) {
            settlePeriodic();
        } else {
            armed = false;
        }
        hpet.matched(number);
        schedule(clock.nowNanos() + SHORTEST_PERIOD_NANOS);
    }

    /** What matched while its interrupt was off does not interrupt later. */
    private void settle() {
        settlePeriodic();
        if (armed && hpet.isRunning() && distance() < 0) {
            armed = false;
        }
    }

    private void settlePeriodic() {
        if (repeats() && armed && hpet.isRunning()) {
            long behind = -distance();
            if (behind >= 0) {
                comparator += (behind / period + 1) * period;
                if ((config & FORCE_32_BITS) != 0) {
                    comparator &= 0xFFFF_FFFFL;
                }
            }
        }
    }

    private boolean isPeriodic() {
        return (config & PERIODIC) != 0;
    }

    private boolean repeats() {
        return isPeriodic() && period > 0;
    }

    /** How far the comparator is ahead of the main counter. */
    private long distance() {
        long ahead = comparator - hpet.counter();
        return (config & FORCE_32_BITS) != 0 ? (int) ahead : ahead;
    }
}
