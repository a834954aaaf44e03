package dev.vivarium.engine.x86.translate;

import dev.vivarium.engine.x86.interp.Block;
import dev.vivarium.engine.x86.interp.FastCode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Translated code: one entry, many exits, made from blocks of one page. It goes when one of them does, or one that was
 * consulted about what it leaves.
 */
final class Unit implements FastCode {
    private static final int[] NONE = {};

    /** What it is made of, its first block first, and those that were consulted. */
    private final Block[] blocks;
    /** Offset in the code area. */
    final int entry;
    /** Where it leaves to from its entry once it is dropped. */
    int dropped;
    /** Exits of other units, by number, that lead straight to its entry: the first of the array. */
    private int[] incoming = NONE;
    private int incomingCount;
    private final CodeArea area;
    private boolean live = true;

    Unit(UnitPlan plan, int entry, CodeArea area) {
        List<Block> all = new ArrayList<>(plan.blocks);
        all.addAll(plan.consulted);
        this.blocks = all.toArray(new Block[0]);
        this.entry = entry;
        this.area = area;
    }

    /**
     * Whether it may be entered wherever its page is mapped. If not, its first instruction reaches into a second page, and
     * whoever enters it has found it at its linear address.
     */
    boolean isInOnePage() {
        return !head().crossesPages();
    }

    /** The block that it starts with. */
    Block head() {
        return blocks[0];
    }

    /** It is what its first block is run by from now on. */
    void install() {
        head().setFastCode(this);
        for (Block block : blocks) {
            block.addCode(this);
        }
    }

    void addIncoming(int site) {
        if (incomingCount == incoming.length) {
            incoming = Arrays.copyOf(incoming, Math.max(2, 2 * incomingCount));
        }
        incoming[incomingCount++] = site;
    }

    /** Gives away the exits that lead to its entry. */
    int[] takeIncoming() {
        int[] all = Arrays.copyOf(incoming, incomingCount);
        incoming = NONE;
        incomingCount = 0;
        return all;
    }

    boolean isLive() {
        return live;
    }

    @Override
    public void drop() {
        if (live) {
            live = false;
            for (Block block : blocks) {
                block.removeCode(this);
            }
            area.drop(this);
        }
    }
}
