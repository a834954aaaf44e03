package dev.vivarium.engine.memory;

import dev.vivarium.host.HostException;

import java.util.Objects;

/**
 * Which pages were written to since somebody looked last: {@link WriteLogs#open()}. Pages are numbered by their place in
 * {@link GuestMemory#segment()} (not by their gpa). With the board lock held.
 */
public final class WriteLog implements AutoCloseable {
    private final WriteLogs logs;
    private final int first;
    private final int last;
    private final PageBits written;

    WriteLog(WriteLogs logs, int first, int last, boolean allWritten) {
        Objects.checkFromToIndex(first, last + 1, logs.pages());
        this.logs = logs;
        this.first = first;
        this.last = last;
        written = new PageBits(logs.pages());
        if (allWritten) {
            written.set(first, last);
        }
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    PageBits written() {
        return written;
    }

    /**
     * Takes a range's pages that were written to since they were taken last, perhaps with a few that were not: never misses
     * one. Processors may run meanwhile.
     *
     * @param from a page of the log's
     * @param into their bits are set here; the first stands for page {@code from}
     */
    public void take(int from, int count, long[] into) throws HostException {
        Objects.checkFromIndexSize(from - first, count, last - first + 1);
        Objects.checkFromIndexSize(0, count, (long) into.length * Long.SIZE);
        if (count != 0) {
            logs.collect(from, from + count - 1);
            written.take(from, from + count - 1, into);
        }
    }

    /** Nothing is noted for it any more. While no processor runs. Closing twice does nothing. */
    @Override
    public void close() throws HostException {
        logs.close(this);
    }
}
