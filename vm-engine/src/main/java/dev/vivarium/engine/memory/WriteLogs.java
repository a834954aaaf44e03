package dev.vivarium.engine.memory;

import dev.vivarium.host.HostException;

import java.util.ArrayList;
import java.util.List;

/**
 * Notes which pages of memory are written to, for those who have a {@link WriteLog}: by devices, through {@link GuestMemory},
 * and by processors, as their back end's {@link ProcessorWrites} tell. Without a log nothing is noted, and it costs nothing.
 * Pages are numbered by their place in {@link GuestMemory#segment()}.
 *
 * <p>A device notes its write, and then makes it: so who takes from a log holds the board lock, as devices do.
 */
public final class WriteLogs {
    private static final Span NOTHING = new Span(0, -1);

    private final int pages;
    private final int ramPages;
    private final List<ProcessorWrites> processors = new ArrayList<>();
    private final List<WriteLog> logs = new ArrayList<>();
    /** Noted, and in no log yet. */
    private final PageBits fresh;
    /** All that is logged, and what lies between. */
    private volatile Span logged = NOTHING;

    private record Span(int first, int last) {
    }

    WriteLogs(int pages, int ramPages) {
        this.pages = pages;
        this.ramPages = ramPages;
        fresh = new PageBits(pages);
    }

    /** Adds a processor, or all of a machine's. */
    public synchronized void add(ProcessorWrites source) {
        processors.add(source);
    }

    /** Whether there is a log. */
    public boolean isOn() {
        return logged != NOTHING;
    }

    /** Whether somebody wants to know of writes to a page. */
    public boolean isLogged(int page) {
        Span now = logged;
        return page >= now.first && page <= now.last;
    }

    /** Whether somebody wants to know of writes to any page of a range. */
    public synchronized boolean isLogged(int first, int last) {
        return logs.stream().anyMatch(log -> log.first() <= last && first <= log.last());
    }

    void note(int first, int last) {
        fresh.set(first, last);
    }

    /** Where pages are noted until they are in a log. */
    public PageBits fresh() {
        return fresh;
    }

    /** A log of all RAM: as {@link #open(int, int)}. */
    public WriteLog open() throws HostException {
        return open(0, ramPages);
    }

    /** One more log, in which all of its pages count as written at first. While no processor runs, with the board lock held. */
    public WriteLog open(int first, int count) throws HostException {
        return opened(new WriteLog(this, first, first + count - 1, true));
    }

    /** A log of everything, in which nothing counts as written: the first log, before there is a processor. */
    public WriteLog openClean() throws HostException {
        if (!logs.isEmpty() || !processors.isEmpty()) {
            throw new IllegalStateException("Pages may have been written to already.");
        }
        return opened(new WriteLog(this, 0, pages - 1, false));
    }

    private synchronized WriteLog opened(WriteLog log) throws HostException {
        logs.add(log);
        changed();
        return log;
    }

    synchronized void close(WriteLog log) throws HostException {
        if (logs.remove(log)) {
            changed();
        }
    }

    private void changed() throws HostException {
        logged = logs.isEmpty()
                ? NOTHING
                : new Span(logs.stream().mapToInt(WriteLog::first).min().orElseThrow(),
                        logs.stream().mapToInt(WriteLog::last).max().orElseThrow());
        for (ProcessorWrites source : processors) {
            source.logsChanged();
        }
    }

    int pages() {
        return pages;
    }

    /** Brings what there is of a range into all logs. */
    synchronized void collect(int first, int last) throws HostException {
        for (ProcessorWrites source : processors) {
            source.collect(first, last, fresh);
        }
        fresh.moveTo(logs.stream().map(WriteLog::written).toList(), first, last);
    }
}
