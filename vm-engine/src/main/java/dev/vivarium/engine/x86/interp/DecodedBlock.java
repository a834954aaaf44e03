package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.decode.Insn;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What the interpreter needs of a {@link Block}: its instructions, what they do, what followed it, and what was compiled
 * with it. Blocks that are translated do without most of the time.
 */
final class DecodedBlock {
    /** Instructions to interpret before a block is worth a class of its own. */
    private static final int HOT = 2_000_000;

    final Insn[] insns;
    final Operation[] operations;
    /** Whether its last instruction sets the instruction pointer. */
    final boolean ends;
    /** Whether it uses XMM registers, and the x87 unit. */
    final boolean vectors;
    final boolean fpu;
    /** How often it runs before it is compiled. */
    int patience;
    /** The trace that starts with it, compiled. */
    @Nullable
    TraceCode code;
    /** Blocks whose traces hold it. */
    private @Nullable List<Block> heads;

    /** Two blocks of the same page that followed, by the distance from this one's start. */
    private short distance0;
    private short distance1;
    private @Nullable Block follower0;
    private @Nullable Block follower1;

    DecodedBlock(List<Insn> decoded, OperationSet set) {
        insns = decoded.toArray(new Insn[0]);
        operations = new Operation[insns.length];
        boolean usesVectors = false;
        boolean usesFpu = false;
        for (int i = 0; i < insns.length; i++) {
            operations[i] = set.of(insns[i]);
            usesVectors |= RegisterUse.vectors(insns[i].row);
            usesFpu |= RegisterUse.fpu(insns[i].row);
        }
        ends = insns[insns.length - 1].row.endsBlock();
        vectors = usesVectors;
        fpu = usesFpu;
        patience = fullPatience();
    }

    private int fullPatience() {
        return Math.ceilDiv(HOT, insns.length);
    }

    /** It is interpreted for as long again before it is compiled. */
    void postpone() {
        patience = fullPatience();
    }

    private int runs() {
        return fullPatience() - patience;
    }

    /** Gives {@code block}, whose decoded form this is, the code of the trace that starts with it. */
    void setCode(Block block, TraceCode made) {
        code = made;
        for (Block each : made.trace.blocks()) {
            DecodedBlock part = each.decoded();
            if (part.heads == null) {
                part.heads = new ArrayList<>(1);
            }
            part.heads.add(block);
        }
    }

    /** Takes the code of {@code block}, whose decoded form this is, away: it is interpreted again. */
    void dropCode(Block block) {
        if (code != null) {
            code.trace.blocks().forEach(part -> Objects.requireNonNull(part.decoded().heads).remove(block));
            code = null;
            postpone();
        }
    }

    /** Takes the code of all traces away that hold it. */
    void dropTraces() {
        if (heads != null) {
            List.copyOf(heads).forEach(head -> head.decoded().dropCode(head));
        }
    }

    /** The remembered follower that was run more often. */
    @Nullable
    Block likelyFollower() {
        Block first = follower(distance0);
        Block second = follower(distance1);
        return first == null || second != null && second.decoded().runs() > first.decoded().runs() ? second : first;
    }

    /** The block {@code distance} bytes from this one's start, if it is remembered and still right. */
    @Nullable
    Block follower(long distance) {
        Block found = distance == distance0 ? follower0 : distance == distance1 ? follower1 : null;
        return found != null && found.live ? found : null;
    }

    /** Holds no block any more that may be dead, as this one's is. */
    void forgetFollowers() {
        follower0 = null;
        follower1 = null;
    }

    /** Remembers what follows {@code block}, whose decoded form this is, if it lies wholly in the same page. */
    void remember(Block block, long distance, Block next) {
        long target = block.offset + distance;
        if (next.page == block.page && next.second == null && next.codeBits == block.codeBits
                && target == next.offset) {
            distance1 = distance0;
            follower1 = follower0;
            distance0 = (short) distance;
            follower0 = next;
        }
    }
}
