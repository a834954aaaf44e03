package dev.vivarium.app.console;

/**
 * What keeps a person from working with the guest.
 *
 * @param detail a sentence that says more; of one that is in use, the number of the process that has it; may be empty
 */
record Situation(Kind kind, String detail) {
    static final Situation NONE = new Situation(Kind.NONE, "");

    /** What it is. */
    enum Kind {
        NONE,
        /** The window looks for the machine. */
        LOOKING, OFF, SAVED,
        /** Its system has switched it off. */
        SHUT_DOWN,
        /** Somebody has switched it off. */
        SWITCHED_OFF,
        /** Its process has ended and said nothing. */
        DIED,
        /** Its system says that it has failed; the machine runs on. */
        CRASHED,
        /** Held until there is room for its disks. */
        NO_SPACE,
        /** The guest has opened a drive and waits for a disc. */
        WANTS_DISC,
        /** Its firmware has found nothing to start from. */
        NOTHING_TO_START,
        /** Another process does something with it. */
        BUSY, BROKEN;

        /** Whether the picture below is only the last one. */
        boolean isOver() {
            return this == SHUT_DOWN || this == SWITCHED_OFF || this == DIED || this == OFF || this == SAVED;
        }
    }
}
