package dev.vivarium.host.setup;

import dev.vivarium.host.HostException;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** One thing about the host that can be put right, and put back. */
interface Repair {
    /**
     * What a repair runs.
     *
     * @param done what undoing needs to know, stored by name in the user's log
     */
    record Actions(List<Command> commands, Map<String, String> done) {
    }

    String id();

    /**
     * What it is, for the person.
     *
     * @param purpose    what it does, as a sentence
     * @param afterwards what the person has to do then; may be empty
     */
    record Words(String purpose, String afterwards) {
    }

    Words words(Host host);

    /** What would be run now. Nothing is run by asking. @throws HostException if it cannot be done on this host */
    Actions actions(Host host) throws HostException;

    /** Looks whether it is as it should be. @return null if it is, else what is not, as a sentence */
    @Nullable
    String check(Host host);

    /**
     * What takes back what {@link #actions} did.
     *
     * @param done as {@link Actions#done}; from a file, so not to be trusted
     * @throws HostException if it makes no sense
     */
    List<Command> undo(Host host, Map<String, String> done) throws HostException;
}
