package dev.vivarium.engine.x86.mmu;

import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.memory.PageBits;
import dev.vivarium.engine.memory.ProcessorWrites;
import dev.vivarium.engine.memory.WriteLogs;

import org.jspecify.annotations.Nullable;

/**
 * Which pages one processor may write to without being seen, by an entry of its TLB. While somebody logs writes, a page gets
 * such an entry at a write only, and is remembered here: it may be written to at any time. Who collects those has the
 * processor take the entries away, which it does between two blocks; what was written until then counts for the next time.
 */
final class WriteRights implements ProcessorWrites {
    private static final PageBits NONE = new PageBits(0);

    private final WriteLogs logs;
    private final int pages;
    /** Null for a processor that never has entries between two instructions. */
    private volatile @Nullable Runnable summon;
    private volatile PageBits granted = NONE;
    /** There may be entries from the time before. */
    private volatile boolean unknown;
    /** For the processor's thread: the part of {@link #granted} that is not empty. */
    private int first;
    private int last;

    private WriteRights(WriteLogs logs, int pages) {
        this.logs = logs;
        this.pages = pages;
        forgetPart();
    }

    private void forgetPart() {
        first = pages;
        last = -1;
    }

    /** Of a processor that has just been made: somebody may be logging already. */
    static WriteRights in(GuestMemory memory) {
        WriteLogs logs = memory.writeLogs();
        WriteRights rights = new WriteRights(logs, memory.pages());
        logs.add(rights);
        rights.logsChanged();
        return rights;
    }

    /** From now on there are entries between two instructions; {@code giveUp} has the processor call {@link #givenUp} soon. */
    void keepEntries(Runnable giveUp) {
        summon = giveUp;
        unknown = logs.isOn();
    }

    /** The processor's thread, before it writes. */
    void grant(int page) {
        if (logs.isLogged(page)) {
            granted.set(page);
            first = Math.min(first, page);
            last = Math.max(last, page);
        }
    }

    /** Whether an entry for a page that is not written to now may say that it can be. */
    boolean mayWrite(int page) {
        return !logs.isLogged(page) || granted.isSet(page);
    }

    /** The processor's thread: there are no entries now that allow writing. */
    void givenUp() {
        if (logs.isOn()) {
            granted.moveTo(logs.fresh(), first, last);
        }
        forgetPart();
        unknown = false;
    }

    @Override
    public void logsChanged() {
        if (!logs.isOn()) {
            granted = NONE;
            return;
        }
        if (granted == NONE) {
            granted = new PageBits(pages);
        }
        Runnable giveUp = summon;
        if (giveUp != null) {
            unknown = true;
            giveUp.run();
        }
    }

    /** Where nothing can have been written the processor is left alone: it may be halted, and somebody may ask for each frame. */
    @Override
    public void collect(int from, int to, PageBits into) {
        boolean any = unknown;
        if (any) {
            into.set(0, pages - 1);
        }
        PageBits now = granted;
        any |= now != NONE && now.addTo(into, from, to);
        Runnable giveUp = summon;
        if (any && giveUp != null) {
            giveUp.run();
        }
    }
}
