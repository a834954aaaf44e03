package dev.vivarium.engine.memory;

import dev.vivarium.host.HostException;

import java.util.ArrayList;
import java.util.List;

/**
 * Notes which pages of RAM are written to, for those who have a {@link WriteLog}: by devices, through {@link GuestMemory}, and
 * by processors, as their back end's {@link ProcessorWrites} tell. Without a log nothing is noted, and it costs nothing.
 *
 * <p>A device notes its write, and then makes it: so who takes from a log holds the board lock, as devices do.
 */
public final class WriteLogs {
    private final int pages;
    private final List<ProcessorWrites> processors = new ArrayList<>();
    private final List<WriteLog> logs = new ArrayList<>();
    /** Noted, and in no log yet. */
    private final PageBits fresh;
    private volatile boolean isOn;

    WriteLogs(int pages) {
        this.pages = pages;
        fresh = new PageBits(pages);
    }

    /** Adds a processor, or all of a machine's, before the first log is opened. */
    public synchronized void add(ProcessorWrites source) {
        processors.add(source);
    }

    /** Whether there is a log. */
    public boolean isOn() {
        return isOn;
    }

    /** The page will have been written to. Any thread. */
    public void note(int page) {
        fresh.set(page);
    }

    void note(int first, int last) {
        fresh.set(first, last);
    }

    /** Where pages are noted until they are in a log: for processors that hand over many. */
    public PageBits fresh() {
        return fresh;
    }

    /**
     * One more log, in which all pages count as written at first. While no processor runs, with the board lock held.
     *
     * @throws HostException if the hypervisor cannot tell
     */
    public synchronized WriteLog open() throws HostException {
        if (logs.isEmpty()) {
            isOn = true;
            for (ProcessorWrites source : processors) {
                source.start();
            }
        }
        WriteLog log = new WriteLog(this, pages);
        logs.add(log);
        return log;
    }

    synchronized void close(WriteLog log) throws HostException {
        if (logs.remove(log) && logs.isEmpty()) {
            isOn = false;
            for (ProcessorWrites source : processors) {
                source.stop();
            }
        }
    }

    /** Brings what there is of a range into all logs. */
    synchronized void collect(int first, int last) throws HostException {
        for (ProcessorWrites source : processors) {
            source.collect(first, last, fresh);
        }
        fresh.moveTo(logs.stream().map(WriteLog::written).toList(), first, last);
    }
}
