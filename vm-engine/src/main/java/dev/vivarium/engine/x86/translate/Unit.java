package dev.vivarium.engine.x86.translate;

import dev.vivarium.engine.x86.interp.Block;
import dev.vivarium.engine.x86.interp.FastCode;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Translated code: one entry, many exits, made from blocks of one page. It goes when one of them does, or one that was
 * consulted about what it leaves.
 */
final class Unit implements FastCode {
    final Block head;
    final List<Block> blocks;
    /** Offset in the code area. */
    final int entry;
    /** Where it leaves to from its entry once it is dropped. */
    int dropped;
    /** Exits of other units, by number, that lead straight to its entry. */
    final List<Integer> incoming = new ArrayList<>(2);
    private final CodeArea area;
    private boolean live = true;

    Unit(UnitPlan plan, int entry, CodeArea area) {
        this.head = plan.head;
        Set<Block> all = new LinkedHashSet<>(plan.blocks);
        all.addAll(plan.consulted);
        this.blocks = List.copyOf(all);
        this.entry = entry;
        this.area = area;
    }

    /**
     * Whether it may be entered wherever its page is mapped. If not, its first instruction reaches into a second page, and
     * whoever enters it has found it at its linear address.
     */
    boolean isInOnePage() {
        return !head.crossesPages();
    }

    boolean isLive() {
        return live;
    }

    @Override
    public void drop() {
        if (live) {
            live = false;
            blocks.forEach(block -> block.removeCode(this));
            area.drop(this);
        }
    }
}
