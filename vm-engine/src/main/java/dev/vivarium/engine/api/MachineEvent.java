package dev.vivarium.engine.api;

/**
 * Something that happened to a machine.
 *
 * @param wallMicros microseconds since 1970-01-01T00:00Z
 * @param byGuest    whether the guest brought it about
 * @param drive      the drive that it happened to; empty if to none
 * @param sentence   what a person has to know or do; empty if nothing
 */
public record MachineEvent(Kind kind, long wallMicros, boolean byGuest, String drive, String sentence) {
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
        /** The host has no room for what the guest wrote to a disk: the machine is about to be held. */
        OUT_OF_SPACE,
        /** A CD drive's tray has opened. */
        TRAY_OPENED,
        /** A CD drive's tray has closed. */
        TRAY_CLOSED,
        /** Its system says that it has failed. */
        PANICKED,
        /** Its system says that it has failed, and goes on with one that saves what there was. */
        CRASH_LOADED,
        /** It ends. */
        ENDED
    }

    /** An event of the whole machine that needs no words. */
    public MachineEvent(Kind kind, long wallMicros, boolean byGuest) {
        this(kind, wallMicros, byGuest, "", "");
    }
}
