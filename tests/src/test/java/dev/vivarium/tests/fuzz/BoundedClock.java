package dev.vivarium.tests.fuzz;

import dev.vivarium.engine.time.GuestClock;
import dev.vivarium.engine.time.GuestTimer;

import java.util.ArrayList;
import java.util.List;

/** A guest clock that is moved on by hand, and complains of a device that never comes to rest. */
final class BoundedClock implements GuestClock {
    private static final int EXPIRIES_MOST = 20_000;

    private final List<Timer> timers = new ArrayList<>();
    private long now;

    @Override
    public long nowNanos() {
        return now;
    }

    @Override
    public long wallMillis() {
        return 1_700_000_000_000L + now / 1_000_000;
    }

    @Override
    public GuestTimer timer(Runnable onExpiry) {
        Timer timer = new Timer(onExpiry);
        timers.add(timer);
        return timer;
    }

    void advance(long nanos) {
        long target = now + nanos;
        for (int expiries = 0; expiries < EXPIRIES_MOST; expiries++) {
            Timer next = null;
            for (Timer timer : timers) {
                if (timer.deadline <= target && (next == null || timer.deadline < next.deadline)) {
                    next = timer;
                }
            }
            if (next == null) {
                now = target;
                return;
            }
            now = Math.max(now, next.deadline);
            next.deadline = GuestTimer.NEVER;
            next.onExpiry.run();
        }
        throw new AssertionError("The device does not come to rest.");
    }

    private static final class Timer implements GuestTimer {
        private final Runnable onExpiry;
        private long deadline = NEVER;

        Timer(Runnable onExpiry) {
            this.onExpiry = onExpiry;
        }

        @Override
        public void arm(long deadlineNanos) {
            deadline = deadlineNanos;
        }

        @Override
        public void cancel() {
            deadline = NEVER;
        }

        @Override
        public long deadlineNanos() {
            return deadline;
        }
    }
}
