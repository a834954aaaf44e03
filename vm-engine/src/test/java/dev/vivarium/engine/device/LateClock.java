package dev.vivarium.engine.device;

import dev.vivarium.engine.time.GuestClock;
import dev.vivarium.engine.time.GuestTimer;

import java.util.ArrayList;
import java.util.List;

/** A guest clock whose event thread was held up: timers run only after the whole step, at its end. */
public final class LateClock implements GuestClock {
    private final List<LateTimer> timers = new ArrayList<>();
    private long now;

    @Override
    public long nowNanos() {
        return now;
    }

    @Override
    public long wallMillis() {
        return now / 1_000_000;
    }

    @Override
    public GuestTimer timer(Runnable onExpiry) {
        LateTimer timer = new LateTimer(onExpiry);
        timers.add(timer);
        return timer;
    }

    /** Moves time on, then runs each timer that is due, once. */
    public void jump(long nanos) {
        now += nanos;
        for (LateTimer timer : timers) {
            if (timer.deadline <= now) {
                timer.deadline = GuestTimer.NEVER;
                timer.onExpiry.run();
            }
        }
    }

    private static final class LateTimer implements GuestTimer {
        private final Runnable onExpiry;
        private long deadline = NEVER;

        LateTimer(Runnable onExpiry) {
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
