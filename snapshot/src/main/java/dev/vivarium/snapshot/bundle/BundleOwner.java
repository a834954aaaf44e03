package dev.vivarium.snapshot.bundle;

import java.time.Instant;

/**
 * Who has a bundle open for writing.
 *
 * @param process its number on this computer
 */
public record BundleOwner(long process, Instant since) {
    /** In a sentence's words. */
    public String sentence() {
        return "process " + process + (process == ProcessHandle.current().pid() ? " (this one)" : "")
                + " has it since " + since;
    }
}
