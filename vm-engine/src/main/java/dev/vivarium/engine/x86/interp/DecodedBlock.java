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

    private static final int VECTORS = 1;
    private static final int FPU = 2;
    /** How many of its calls have fields of their own. */
    static final int FIRST = 4;
    private static final Operation[] NO_STEPS = {};

    /** What it is the decoded form of. */
    final Block block;
    /** False once the block is no more, or has forgotten this. */
    boolean live = true;
    final Insn[] insns;
    /**
     * What the run loop calls: the operations of the first four instructions that do something, and these. Most blocks
     * have no more; an array would be one more object to wait for.
     */
    final Operation step0;
    final Operation step1;
    final Operation step2;
    final Operation step3;
    final Insn operand0;
    final Insn operand1;
    final Insn operand2;
    final Insn operand3;
    /** The operations of the instructions that follow, from number {@link #further} on. */
    final Operation[] steps;
    final byte further;
    /** How many operations it calls: not the last one's if that is a branch of {@link BlockEnd}. */
    final byte calls;
    /** How many instructions it has. */
    final byte count;
    /** How it ends: {@link BlockEnd}. */
    final byte end;
    /** Of a condition: {@link BlockEnd#truth}. */
    final short truth;
    /** Of a branch of {@link BlockEnd}: where it goes, from the block's start. */
    final int target;
    /** Where what follows in memory is, from the block's start: its length. */
    final short next;
    /** {@link #VECTORS} and {@link #FPU}, if it uses them. */
    private final byte uses;
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
    private @Nullable DecodedBlock follower0;
    private @Nullable DecodedBlock follower1;

    DecodedBlock(Block block, List<Insn> decoded, OperationSet set) {
        this.block = block;
        insns = decoded.toArray(new Insn[0]);
        count = block.count;
        int busy = 0;
        int registers = 0;
        for (Insn in : insns) {
            busy += in.row.isIdle() ? 0 : 1;
            registers |= (RegisterUse.vectors(in.row) ? VECTORS : 0) | (RegisterUse.fpu(in.row) ? FPU : 0);
        }
        uses = (byte) registers;
        Insn last = insns[insns.length - 1];
        end = BlockEnd.of(last);
        truth = end == BlockEnd.CONDITION ? (short) BlockEnd.truth(last) : 0;
        target = (int) last.imm;
        next = last.next;
        int branches = end <= BlockEnd.NONE ? 0 : 1;
        operand0 = insns[placeOf(0)];
        operand1 = insns[placeOf(1)];
        operand2 = insns[placeOf(2)];
        operand3 = insns[placeOf(3)];
        step0 = set.of(operand0);
        step1 = set.of(operand1);
        step2 = set.of(operand2);
        step3 = set.of(operand3);
        further = (byte) (placeOf(FIRST - 1) + 1);
        int more = busy - branches <= FIRST ? 0 : insns.length - branches - further;
        steps = more == 0 ? NO_STEPS : new Operation[more];
        for (int i = 0; i < more; i++) {
            steps[i] = set.of(insns[further + i]);
        }
        calls = (byte) (Math.min(busy - branches, FIRST) + more);
        patience = fullPatience();
    }

    /** Whether its last instruction sets the instruction pointer. */
    boolean ends() {
        return end != BlockEnd.NONE;
    }

    boolean usesVectors() {
        return (uses & VECTORS) != 0;
    }

    boolean usesFpu() {
        return (uses & FPU) != 0;
    }

    /** The number, among its instructions, of what the run loop does in place {@code at}. */
    int placeOfCall(int at) {
        return at < FIRST || steps.length == 0 ? placeOf(at) : further + at - FIRST;
    }

    /** The place of the instruction number {@code at} of those that do something, or of the last. */
    private int placeOf(int at) {
        int left = at;
        int place = 0;
        while (place < insns.length - 1 && (insns[place].row.isIdle() || left-- > 0)) {
            place++;
        }
        return place;
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

    /** Gives the block the code of the trace that starts with it. */
    void setCode(TraceCode made) {
        code = made;
        for (Block each : made.trace.blocks()) {
            DecodedBlock part = each.decoded();
            if (part.heads == null) {
                part.heads = new ArrayList<>(1);
            }
            part.heads.add(block);
        }
    }

    /** Takes the code away: the block is interpreted again. */
    void dropCode() {
        if (code != null) {
            code.trace.blocks().forEach(part -> Objects.requireNonNull(part.decoded().heads).remove(block));
            code = null;
            postpone();
        }
    }

    /** Takes the code of all traces away that hold it. */
    void dropTraces() {
        if (heads != null) {
            List.copyOf(heads).forEach(head -> head.decoded().dropCode());
        }
    }

    /** The remembered follower that was run more often. */
    @Nullable
    Block likelyFollower() {
        DecodedBlock first = follower(distance0);
        DecodedBlock second = follower(distance1);
        DecodedBlock likely = first == null || second != null && second.runs() > first.runs() ? second : first;
        return likely == null ? null : likely.block;
    }

    /** The block {@code distance} bytes from this one's start, if it is remembered and still right. */
    @Nullable
    DecodedBlock follower(long distance) {
        DecodedBlock found = distance == distance0 ? follower0 : distance == distance1 ? follower1 : null;
        return found != null && found.live ? found : null;
    }

    /** Holds no block any more that may be dead, as this one's is. */
    void forgetFollowers() {
        follower0 = null;
        follower1 = null;
    }

    /** Remembers what follows the block, if it lies wholly in the same page. */
    void remember(long distance, DecodedBlock next) {
        Block other = next.block;
        if (other.page == block.page && other.second == null && other.codeBits == block.codeBits
                && block.offset + distance == other.offset) {
            distance1 = distance0;
            follower1 = follower0;
            distance0 = (short) distance;
            follower0 = next;
        }
    }
}
