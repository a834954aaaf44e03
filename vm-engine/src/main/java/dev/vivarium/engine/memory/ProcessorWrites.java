package dev.vivarium.engine.memory;

import dev.vivarium.host.HostException;

/**
 * What a back end knows of the pages of RAM that its processors write to. Started and stopped while no processor runs; what
 * there is is collected at any time. One caller at a time, with the board lock held.
 */
public interface ProcessorWrites {
    /**
     * From now on, writes are noted.
     *
     * @throws HostException if this host's hypervisor cannot tell
     */
    void start() throws HostException;

    /**
     * Sets the bits of the pages in a range that were written to since the last time, perhaps a few more, and forgets them.
     * Whoever writes to one of them after that has it noted again.
     */
    void collect(int first, int last, PageBits into) throws HostException;

    void stop() throws HostException;
}
