package dev.vivarium.engine.memory;

import dev.vivarium.host.HostException;

import java.util.Objects;

/**
 * Which pages of RAM were written to since somebody looked last: {@link WriteLogs#open}. Pages are numbered by their place
 * in RAM (not by their gpa). With the board lock held.
 */
public final class WriteLog implements AutoCloseable {
    private final WriteLogs logs;
    private final PageBits written;

    WriteLog(WriteLogs logs, int pages) {
        this.logs = logs;
        written = new PageBits(pages);
        written.set(0, pages - 1);
    }

    PageBits written() {
        return written;
    }

    /**
     * Takes a range's pages that were written to since they were taken last, perhaps with a few that were not: never misses
     * one. Processors may run meanwhile.
     *
     * @param into their bits are set here; the first stands for page {@code first}
     */
    public void take(int first, int count, long[] into) throws HostException {
        Objects.checkFromIndexSize(first, count, written.pages());
        Objects.checkFromIndexSize(0, count, (long) into.length * Long.SIZE);
        if (count != 0) {
            logs.collect(first, first + count - 1);
            written.take(first, first + count - 1, into);
        }
    }

    /** Nothing is noted for it any more. While no processor runs. Closing twice does nothing. */
    @Override
    public void close() throws HostException {
        logs.close(this);
    }
}
