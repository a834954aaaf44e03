package dev.vivarium.engine.api;

import java.util.List;

/**
 * Says what the host has, and puts right what it can. Only {@link #apply} and {@link #undo} change anything: who calls them
 * has shown the person the repair's commands and got a yes. For one thread.
 */
public interface HostDoctor {
    /**
     * What a repair, or taking one back, does.
     *
     * @param id         its stable name
     * @param purpose    what it does, as a sentence
     * @param commands   what will be run, as one would type it
     * @param afterwards what the person has to do then; may be empty
     */
    record Repair(String id, String purpose, List<String> commands, String afterwards) {
        public Repair {
            commands = List.copyOf(commands);
        }
    }

    /**
     * How one ended.
     *
     * @param done     whether what it is for was reached
     * @param sentence that, or what failed
     */
    record Outcome(boolean done, String sentence) {
    }

    /** Looks now. */
    HostReport look();

    /** The repairs that a report's findings name. @throws VmException of kind HOST if one cannot be planned here */
    List<Repair> repairs(HostReport report) throws VmException;

    /** Does it, checks the result, and keeps what undoing needs. @throws VmException of kind HOST if it cannot begin */
    Outcome apply(Repair repair) throws VmException;

    /** What was done and can be taken back, the last first. @throws VmException of kind HOST if the log is unreadable */
    List<Repair> undoable() throws VmException;

    /** Takes back one of {@link #undoable}. @throws VmException of kind HOST if it cannot begin */
    Outcome undo(Repair repair) throws VmException;
}
