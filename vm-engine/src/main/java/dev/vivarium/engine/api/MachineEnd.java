package dev.vivarium.engine.api;

/**
 * How a machine ended.
 *
 * @param exitStatus the process's, by the rule of the command line
 * @param sentence   for a person; empty if nothing needs saying
 */
public record MachineEnd(Reason reason, int exitStatus, String sentence) {
    /** Why it ended. */
    public enum Reason {
        /** The guest powered itself off. */
        POWERED_OFF,
        /** The guest asked for a reset, and the settings say to end there. */
        RESET,
        /** Whoever runs the machine pulled the plug. */
        QUIT,
        /** The guest wrote to the debug exit port. */
        TEST_EXIT,
        /** A file of the machine could no longer be used. */
        REFUSED,
        /** A fault of ours. */
        FAULT
    }

    /** An end that needs no words. */
    public static MachineEnd quiet(Reason reason) {
        return new MachineEnd(reason, 0, "");
    }
}
