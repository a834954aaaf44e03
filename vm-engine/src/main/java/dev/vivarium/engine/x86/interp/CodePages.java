package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.x86.mmu.Mmu;

import org.jspecify.annotations.Nullable;

import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The pages that one processor has decoded code of. They are watched, and who writes to one, this processor, another, or
 * a device, has the blocks dropped that it touches. What they take is bounded: when it is full, the instructions of some
 * pages' blocks go, in turn, and are decoded again when they are needed; if that is not enough, so do blocks.
 */
final class CodePages implements GuestMemory.PageWatcher {
    /** Bytes of decoded blocks that the machine's processors keep together at most, see {@link Block#weight}. */
    private static final int MAX_WEIGHT = 80 << 20;
    private static final int FORGOTTEN_AT_ONCE = 3 << 19;

    private final Mmu mmu;
    private final GuestMemory memory;
    private final Attention attention;
    private final @Nullable CodePage[] pages;
    /** The weight of the blocks that this processor keeps at most. */
    private final int most;
    /** The weight of all blocks that are kept. */
    private int weight;
    /** The pages whose instructions, and whose blocks, were forgotten last for want of room. */
    private int hand;
    private int droppingHand;
    /** Pages that devices wrote to, for the processor's thread to drop. */
    private final Set<Integer> written = ConcurrentHashMap.newKeySet();
    /** Whether instructions of blocks may be forgotten: if it is not the interpreter that runs most of them. */
    boolean mayForget;
    long invalidations;

    /** @param processors of the machine, which share what may be kept */
    CodePages(Mmu mmu, GuestMemory memory, Attention attention, int processors) {
        this.mmu = mmu;
        this.memory = memory;
        this.attention = attention;
        this.most = MAX_WEIGHT / processors;
        this.pages = new CodePage[(int) (memory.sizeBytes() / GuestMemory.PAGE_SIZE)];
        memory.addWatcher(this);
    }

    /** @param index the page's place in RAM */
    CodePage at(int index) {
        CodePage page = pages[index];
        if (page == null) {
            page = new CodePage(index);
            pages[index] = page;
        }
        return page;
    }

    boolean isFull() {
        return weight >= most;
    }

    /** Blocks take more than before. */
    void add(int bytes) {
        weight += bytes;
    }

    /** Has writes to a page announced from now on. */
    void watch(CodePage page) {
        if (!page.watched) {
            page.watched = true;
            memory.watch(page.index);
        }
    }

    /** Whether no device has announced a write that was not looked at. */
    boolean areUpToDate() {
        return written.isEmpty();
    }

    /**
     * This processor is about to write to a page that some processor watches.
     *
     * @param running what it runs now
     * @return false if that would change under it: nothing of this processor's is dropped yet
     */
    boolean drop(int pageIndex, int offset, int sizeBytes, @Nullable Block running) {
        memory.announceCode(this, pageIndex, offset, sizeBytes);
        CodePage page = pages[pageIndex];
        if (page == null || !page.watched) {
            return true;
        }
        if (page.isEmpty()) {
            page.watched = false;
            memory.unwatch(pageIndex);
            return true;
        }
        if (running != null && running.reaches(page, offset, offset + sizeBytes)) {
            return false;
        }
        drop(page, offset, sizeBytes);
        return true;
    }

    @Override
    public void codeWritten(int pageIndex, int offset, int sizeBytes) {
        CodePage page = pages[pageIndex];
        if (page != null) {
            drop(page, offset, sizeBytes);
        }
    }

    private void drop(CodePage page, int offset, int sizeBytes) {
        if (page.mayHold(offset, offset + sizeBytes)) {
            invalidations++;
            int before = page.weight();
            page.drop(offset, offset + sizeBytes);
            weight -= before - page.weight();
        }
    }

    @Override
    public void pageWatched(int pageIndex) {
        mmu.protectCode(pageIndex);
    }

    @Override
    public void pageWritten(int pageIndex) {
        written.add(pageIndex);
        attention.set(Interpreter.CODE_WRITTEN);
    }

    /** Drops the blocks of pages that devices wrote to. */
    void dropWritten() {
        for (Iterator<Integer> each = written.iterator(); each.hasNext();) {
            CodePage page = pages[each.next()];
            each.remove();
            if (page != null && !page.isEmpty()) {
                invalidations++;
                dropAll(page);
            }
        }
    }

    private void dropAll(CodePage page) {
        weight -= page.weight();
        page.dropAll();
    }

    /** Makes some room, page by page, from where it stopped last. */
    void forgetSome() {
        int goal = weight - FORGOTTEN_AT_ONCE;
        for (int i = 0; i < pages.length && weight > goal && mayForget; i++) {
            hand = (hand + 1) % pages.length;
            CodePage page = pages[hand];
            if (page != null) {
                int before = page.weight();
                page.forgetInstructions();
                weight -= before - page.weight();
            }
        }
        for (int i = 0; i < pages.length && weight > goal; i++) {
            droppingHand = (droppingHand + 1) % pages.length;
            CodePage page = pages[droppingHand];
            if (page != null) {
                dropAll(page);
            }
        }
    }
}
