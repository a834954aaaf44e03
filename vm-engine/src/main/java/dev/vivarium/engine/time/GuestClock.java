package dev.vivarium.engine.time;

/**
 * The guest's time. It follows the host's steady clock while the machine runs, stands still while it is paused, and
 * never runs backwards. Devices read this and never the system's clock, so that tests and restores are exact.
 */
public interface GuestClock {
    /** Nanoseconds of guest time since the machine was first powered on. */
    long nowNanos();

    /** The host's wall clock, milliseconds since 1970-01-01T00:00Z: only for the real-time clock. */
    long wallMillis();

    /** A timer that runs {@code onExpiry} on the event thread with the board lock held. */
    GuestTimer timer(Runnable onExpiry);
}
