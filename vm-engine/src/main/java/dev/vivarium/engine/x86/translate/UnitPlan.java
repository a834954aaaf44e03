package dev.vivarium.engine.x86.translate;

import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.interp.Block;
import dev.vivarium.engine.x86.interp.CodeCache;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * The first phase of translation: which instructions become one unit. A unit starts with a block and goes on with those
 * that follow it in its page: behind conditions whichever way was run more, behind jumps their targets. It has one
 * entry and many exits.
 */
final class UnitPlan {
    static final int PAGE_SIZE = GuestMemory.PAGE_SIZE;

    static final int MOST_STEPS = 96;

    /** How a unit ends that does not end in a branch. */
    enum End {
        /** In a branch. */
        BRANCH,
        /** The instruction at {@link #endOffset} is the interpreter's. */
        HAND_BACK,
        /** It goes on at {@link #endOffset}. */
        GO_ON
    }

    final Block head;
    final List<Block> blocks = new ArrayList<>();
    final List<Step> steps = new ArrayList<>();
    /** Other blocks, behind its exits, whose instructions decided which flags are saved there. */
    final List<Block> consulted = new ArrayList<>();
    End end = End.GO_ON;
    int endOffset;

    private final CodeCache cache;
    private final int mostSteps;

    private UnitPlan(Block head, CodeCache cache, int mostSteps) {
        this.head = head;
        this.cache = cache;
        this.mostSteps = mostSteps;
    }

    /**
     * The unit that starts with {@code head}, whose instructions are there; null if the first of them is the interpreter's.
     *
     * @param mostSteps how many instructions it may have, at most {@link #MOST_STEPS}
     */
    static @Nullable UnitPlan of(Block head, CodeCache cache, int mostSteps) {
        UnitPlan plan = new UnitPlan(head, cache, mostSteps);
        plan.collect();
        if (plan.steps.isEmpty()) {
            return null;
        }
        plan.findLiveFlags();
        return plan;
    }

    private void collect() {
        Block block = head;
        while (block != null) {
            blocks.add(block);
            block = add(block);
        }
    }

    /** Adds a block's instructions; the block to go on with, or null. */
    private @Nullable Block add(Block block) {
        for (Insn in : block.insns()) {
            RowFacts facts = RowFacts.of(in.row);
            if (facts.treatment() == Treatment.HAND_BACK || !CopyEmitter.canCopy(in, facts)) {
                end = End.HAND_BACK;
                endOffset = block.offset + in.start;
                return null;
            }
            if (steps.size() == mostSteps) {
                return null;
            }
            if (facts.treatment() == Treatment.CONDITIONAL) {
                return addCondition(block, in);
            }
            Step step = new Step(in, block.offset, steps.size(), true);
            steps.add(step);
            endOffset = step.next;
            if (facts.treatment() == Treatment.JUMP) {
                return followJump(step);
            }
            if (facts.treatment().endsTrace()) {
                end = End.BRANCH;
                return null;
            }
        }
        if (steps.getLast().treatment() == Treatment.SET_INTERRUPTS && endOffset < PAGE_SIZE) {
            // The interpreter runs what follows STI by itself and keeps no block of it.
            cache.decode(head, endOffset);
        }
        return follow(endOffset);
    }

    private @Nullable Block addCondition(Block block, Insn in) {
        int next = block.offset + in.next;
        long target = block.offset + in.imm;
        Block straight = peek(next);
        Block taken = peek(target);
        boolean followsTaken = taken != null && target != head.offset
                && (straight == null || taken.heat() > 2 * straight.heat());
        steps.add(new Step(in, block.offset, steps.size(), followsTaken));
        endOffset = followsTaken ? (int) target : next;
        return follow(endOffset);
    }

    private @Nullable Block followJump(Step step) {
        Block next = follow(step.target);
        if (next == null) {
            end = End.BRANCH;
        }
        return next;
    }

    /** The block at {@code offset}, if the unit should go on there. */
    private @Nullable Block follow(long offset) {
        Block next = peek(offset);
        return next == null || blocks.contains(next) || steps.size() + next.count > mostSteps ? null : next;
    }

    /** Whether code at {@code offset} of the page may be jumped to wherever the page is mapped. */
    boolean isInPage(long offset) {
        return offset >= 0 && offset < PAGE_SIZE && !cache.crossesPages(head, (int) offset);
    }

    private @Nullable Block peek(long offset) {
        return offset >= 0 && offset < PAGE_SIZE ? cache.peek(head, (int) offset) : null;
    }

    /** The second phase: which flags are wanted after each instruction. */
    private void findLiveFlags() {
        int live = end == End.GO_ON ? liveAt(endOffset) : FlagKeeper.ALL;
        for (int i = steps.size() - 1; i >= 0; i--) {
            Step step = steps.get(i);
            switch (step.treatment()) {
                case CONDITIONAL -> live |= liveAt(step.exit());
                case JUMP -> live = i == steps.size() - 1 ? liveAt(step.target) : live;
                default -> {
                }
            }
            step.live = live;
            live = live & ~step.kills() | step.facts.reads();
        }
    }

    /** Flags that may be read by what starts at {@code offset} of the page. */
    int liveAt(long offset) {
        Block block = peek(offset);
        if (block == null) {
            return FlagKeeper.ALL;
        }
        int live = 0;
        int open = FlagKeeper.ALL;
        int count = 0;
        for (Insn in : block.insns()) {
            Step step = new Step(in, block.offset, count++, false);
            if (step.facts.treatment() == Treatment.HAND_BACK) {
                break;
            }
            live |= step.facts.reads() & open;
            open &= ~step.kills();
            if (open == 0) {
                break;
            }
        }
        if ((live | open) != FlagKeeper.ALL && !blocks.contains(block) && !consulted.contains(block)) {
            consulted.add(block);
        }
        return live | open;
    }
}
