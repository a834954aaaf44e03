package dev.vivarium.engine.x86.mmu;

import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.memory.PageBits;
import dev.vivarium.engine.memory.ProcessorWrites;
import dev.vivarium.engine.memory.WriteLogs;

/**
 * Which pages one processor may write to without being seen, by an entry of its TLB. While somebody logs writes, a page gets
 * such an entry at a write only, and is remembered here: it may be written to at any time. Who collects those has the
 * processor take the entries away, which it does between two blocks; what was written until then counts for the next time.
 */
final class WriteRights implements ProcessorWrites {
    private static final PageBits NONE = new PageBits(0);

    private final WriteLogs logs;
    private final int pages;
    /** Has the processor call {@link Mmu#giveUpWriteRights} soon. */
    Runnable summon = () -> {
    };
    private volatile PageBits granted = NONE;
    /** There may be entries from the time before. */
    private volatile boolean unknown;

    private WriteRights(WriteLogs logs, int pages) {
        this.logs = logs;
        this.pages = pages;
    }

    /** Of a processor that has just been made: somebody may be logging already. */
    static WriteRights in(GuestMemory memory) {
        WriteLogs logs = memory.writeLogs();
        WriteRights rights = new WriteRights(logs, memory.pages());
        logs.add(rights);
        if (logs.isOn()) {
            rights.start();
        }
        return rights;
    }

    /** The processor's thread, before it writes. */
    void grant(int page) {
        if (logs.isOn()) {
            granted.set(page);
        }
    }

    /** Whether an entry for a page that is not written to now may say that it can be. */
    boolean mayWrite(int page) {
        return !logs.isOn() || granted.isSet(page);
    }

    /** There are no entries now that allow writing. */
    void givenUp() {
        PageBits old = granted;
        old.addTo(logs.fresh());
        if (logs.isOn()) {
            granted = new PageBits(pages);
        }
        unknown = false;
    }

    @Override
    public void start() {
        granted = new PageBits(pages);
        unknown = true;
        summon.run();
    }

    @Override
    public void collect(int first, int last, PageBits into) {
        if (unknown) {
            into.set(0, pages - 1);
        }
        granted.addTo(into);
        summon.run();
    }

    @Override
    public void stop() {
        granted = NONE;
    }
}
