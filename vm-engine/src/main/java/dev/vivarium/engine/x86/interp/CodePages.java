package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.x86.mmu.Mmu;

import org.jspecify.annotations.Nullable;

import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The pages that one processor has decoded code of. They are watched, and who writes to one, this processor, another, or
 * a device, has the blocks dropped that it touches. What they take is bounded: of too many instructions those of some
 * pages are forgotten, in turn, and decoded again when they are needed.
 */
final class CodePages implements GuestMemory.PageWatcher {
    /**
     * How many instructions, of some 100 bytes with their share of a block, the machine's processors keep together at most:
     * where the interpreter runs them, and where it is another tier that runs what is run often.
     */
    private static final int MOST_INSTRUCTIONS = 700_000;
    private static final int MOST_FORGETTABLE = 250_000;
    /** What each of many processors may keep whatever the others do: less, and it would decode all the time. */
    private static final int FORGETTABLE_OF_ONE = 30_000;
    /** Pages of 2 MiB. */
    private static final int GROUP = 512;
    /** A part of either, which goes at once. */
    private static final int PART = 32;

    private final Mmu mmu;
    private final GuestMemory memory;
    private final Attention attention;
    /** By groups, of which most have none. */
    private final CodePage[] @Nullable [] groups;
    private final int pages;
    /** What this processor keeps at most, and what it keeps. */
    private final int mostInstructions;
    private final int mostForgettable;
    private int instructions;
    private int forgettable;
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
        this.mostInstructions = MOST_INSTRUCTIONS / processors;
        this.mostForgettable = Math.max(FORGETTABLE_OF_ONE, MOST_FORGETTABLE / processors);
        this.pages = memory.pages();
        this.groups = new CodePage[(pages + GROUP - 1) / GROUP][];
        memory.addWatcher(this);
        memory.addMapWatcher(mmu::flushAll);
    }

    /** @param index the page's place in RAM */
    CodePage at(int index) {
        CodePage page = known(index);
        if (page == null) {
            page = new CodePage(index);
            keep(page);
        }
        return page;
    }

    private @Nullable CodePage known(int index) {
        CodePage[] group = groups[index / GROUP];
        return group == null ? null : group[index % GROUP];
    }

    private void keep(CodePage page) {
        CodePage[] group = groups[page.index / GROUP];
        if (group == null) {
            group = new CodePage[GROUP];
            groups[page.index / GROUP] = group;
        }
        group[page.index % GROUP] = page;
    }

    boolean isFull() {
        return instructions >= mostInstructions || mayForget && forgettable >= mostForgettable;
    }

    /** Keeps one more block. */
    void add(Block block) {
        note(block);
        block.page.add(block);
        if (block.second != null) {
            block.second.add(block);
        }
    }

    /** A block's instructions were decoded again. */
    void noteRecalled(Block block) {
        note(block);
        block.page.noteRecalled(block);
    }

    private void note(Block block) {
        instructions += block.count;
        forgettable += block.mayBeForgotten() ? block.count : 0;
    }

    /** What a page holds is subtracted, and added again when it has changed. */
    private void count(CodePage page, int sign) {
        instructions += sign * page.instructions();
        forgettable += sign * page.forgettable();
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
        CodePage page = known(pageIndex);
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
        CodePage page = known(pageIndex);
        if (page != null) {
            drop(page, offset, sizeBytes);
        }
    }

    private void drop(CodePage page, int offset, int sizeBytes) {
        if (page.mayHold(offset, offset + sizeBytes)) {
            invalidations++;
            count(page, -1);
            page.drop(offset, offset + sizeBytes);
            count(page, 1);
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
            CodePage page = known(each.next());
            each.remove();
            if (page != null && !page.isEmpty()) {
                invalidations++;
                dropAll(page);
            }
        }
    }

    private void dropAll(CodePage page) {
        count(page, -1);
        page.dropAll();
    }

    /** Makes some room, page by page, from where it stopped last. */
    void forgetSome() {
        int fewer = mostForgettable - mostForgettable / PART;
        for (int i = 0; i < pages && forgettable > fewer && mayForget; i++) {
            hand = (hand + 1) % pages;
            CodePage page = known(hand);
            if (page != null && page.forgettable() > 0) {
                count(page, -1);
                page.forget();
                count(page, 1);
            }
        }
        int goal = mostInstructions - mostInstructions / PART;
        for (int i = 0; i < pages && instructions > goal; i++) {
            droppingHand = (droppingHand + 1) % pages;
            CodePage page = known(droppingHand);
            if (page != null) {
                dropAll(page);
            }
        }
    }
}
