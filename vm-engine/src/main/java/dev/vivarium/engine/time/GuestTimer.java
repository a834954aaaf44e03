package dev.vivarium.engine.time;

/** One deadline in guest time. All methods are called with the board lock held. */
public interface GuestTimer {
    /** {@link #deadlineNanos()} of a timer that is not armed. */
    long NEVER = Long.MAX_VALUE;

    /** Runs the action once at {@code deadlineNanos}, or at once if that has passed; replaces an earlier deadline. */
    void arm(long deadlineNanos);

    void cancel();

    /** The armed deadline, or {@link #NEVER}. */
    long deadlineNanos();
}
