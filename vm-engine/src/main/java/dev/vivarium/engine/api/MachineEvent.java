package dev.vivarium.engine.api;

/**
 * Something that happened to a machine.
 *
 * @param wallMicros microseconds since 1970-01-01T00:00Z
 * @param byGuest    whether the guest brought it about
 */
public record MachineEvent(Kind kind, long wallMicros, boolean byGuest) {
    /** What happened. */
    public enum Kind {
        /** It runs again. */
        RESUMED,
        /** It is held. */
        PAUSED,
        /** It starts over. */
        RESET,
        /** The power button was pressed. */
        POWER_BUTTON,
        /** Its system says that it has failed. */
        PANICKED,
        /** Its system says that it has failed, and goes on with one that saves what there was. */
        CRASH_LOADED,
        /** It ends. */
        ENDED
    }
}
