package dev.vivarium.engine.memory;

import dev.vivarium.host.HostException;

/**
 * What a back end knows of the pages that its processors write to. One caller at a time, with the board lock held.
 */
public interface ProcessorWrites {
    /** Other pages are logged now, {@link WriteLogs#isLogged}, or none any more. While no processor runs. */
    void logsChanged() throws HostException;

    /**
     * Sets the bits of the pages in a range that were written to since the last time, perhaps more of them, and forgets them.
     * Whoever writes to one of them after that has it noted again. Processors may run.
     */
    void collect(int first, int last, PageBits into) throws HostException;
}
