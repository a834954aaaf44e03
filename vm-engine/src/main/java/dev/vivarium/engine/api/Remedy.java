package dev.vivarium.engine.api;

/**
 * What a person can do about a refusal. Who tells the person has the words: the command line names its commands, the window its buttons.
 *
 * @param machine which machine that is done with, by its name; empty if it is none
 */
public record Remedy(Step step, String machine) {
    /** Nothing is known that helps, or the sentence says it all. */
    public static final Remedy NONE = new Remedy(Step.NONE, "");

    /** By its name, as processes tell each other; nothing if there is none of that name. */
    public static Remedy of(String step, String machine) {
        for (Step each : Step.values()) {
            if (each.name().equals(step)) {
                return new Remedy(each, machine);
            }
        }
        return NONE;
    }

    /** What is done. */
    public enum Step {
        NONE,
        /** Start the machine. */
        START,
        /** Start it from its disks, and leave its saved state aside. */
        START_ANEW,
        /** Have its system shut down. */
        SHUT_DOWN,
        /** Pull its plug. */
        SWITCH_OFF,
        /** Read what its process wrote. */
        READ_LOG,
        /** Say which network a card is on. */
        CHOOSE_NETWORK,
        /** Look at the ports that lead to it. */
        SEE_FORWARDS,
        /** Give it a network card on nat. */
        ADD_NAT_CARD,
        /** Lead its serial port to the program's own terminals. */
        LEAD_SERIAL_HERE,
        /** Say where a port leads that led to another computer's file or socket. */
        LEAD_PORT,
        /** Have it run by the software processor. */
        RUN_IN_SOFTWARE,
        /** Say what it starts: a kernel or firmware, and not both. */
        CHOOSE_START,
        /** Name a machine that runs. */
        NAME_RUNNING,
        /** Have the disk image repaired. */
        REPAIR_DISK,
        /** Make room where the machine is kept, and do it again. */
        MAKE_ROOM
    }
}
