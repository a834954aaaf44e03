package dev.vivarium.host.setup;

import dev.vivarium.host.HostException;

import java.util.List;
import java.util.Map;

/** What was done to this host, kept so that it can be undone. Who keeps it decides where and in which form. */
public interface RepairLog {
    /**
     * One repair.
     *
     * @param repair its id
     * @param done   what undoing needs to know
     */
    record Entry(String repair, Map<String, String> done) {
        public Entry {
            done = Map.copyOf(done);
        }
    }

    /** From the first to the last. @throws HostException if the log cannot be read */
    List<Entry> read() throws HostException;

    /** Puts these in place of what there was. @throws HostException if it cannot be written; then nothing changed */
    void write(List<Entry> entries) throws HostException;
}
