package dev.vivarium.engine.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A guest clock that stands still until a test moves it. */
public final class ManualClock implements GuestClock {
    private final List<ManualTimer> timers = new ArrayList<>();
    private long now;
    private long wallAtZero = 1_700_000_000_000L;

    @Override
    public long nowNanos() {
        return now;
    }

    @Override
    public long wallMillis() {
        return wallAtZero + now / 1_000_000;
    }

    public void setWallMillis(long wallMillis) {
        wallAtZero = wallMillis - now / 1_000_000;
    }

    @Override
    public GuestTimer timer(Runnable onExpiry) {
        ManualTimer timer = new ManualTimer(onExpiry);
        timers.add(timer);
        return timer;
    }

    /** Moves time on, running each timer at its own deadline. */
    public void advance(long nanos) {
        long target = now + nanos;
        while (true) {
            ManualTimer next = timers.stream()
                    .filter(timer -> timer.deadline <= target)
                    .min(Comparator.comparingLong(timer -> timer.deadline))
                    .orElse(null);
            if (next == null) {
                now = target;
                return;
            }
            now = Math.max(now, next.deadline);
            next.deadline = GuestTimer.NEVER;
            next.onExpiry.run();
        }
    }

    /** Moves time on as a busy host does: the timers that are due run when it moves on again. */
    public void advanceUnnoticed(long nanos) {
        now += nanos;
    }

    private static final class ManualTimer implements GuestTimer {
        private final Runnable onExpiry;
        private long deadline = NEVER;

        ManualTimer(Runnable onExpiry) {
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
