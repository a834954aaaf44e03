package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.decode.Insn;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Decoded instructions that run one after the other, from one page (a single instruction may reach into a second). It
 * holds no linear address: the same block serves every mapping of its page.
 */
public final class Block {
    /** Two remembered ways out; a way no block takes. */
    private static final long NOWHERE = Long.MIN_VALUE;
    /** Instructions to interpret before a block is worth a class of its own. */
    private static final int HOT = 2_000_000;

    /** How many instructions it has. */
    public final int count;
    /** Null while they are forgotten: {@link CodeCache#recall}. */
    private Insn @Nullable [] insns;
    private Operation @Nullable [] operations;
    final CodePage page;
    /** The page that the only instruction ends in, if it crosses. */
    final @Nullable CodePage second;
    /** Where in its page it starts. */
    public final int offset;
    final int length;
    /** The code segment's size that it was decoded for. */
    public final int codeBits;
    /** Whether its last instruction sets the instruction pointer. */
    final boolean ends;
    /** False once its bytes have changed. */
    boolean live = true;
    /** How often it runs before it is compiled. */
    int patience;
    /** The trace that starts with it, compiled. */
    @Nullable
    TraceCode code;
    /** The faster code that starts with it. */
    private @Nullable FastCode fast;
    /** Faster code that it is a part of. */
    private @Nullable List<FastCode> parts;
    /** How often it was interpreted; negative if it can only be that. */
    int heat;
    /** Whether it uses XMM registers, and the x87 unit. */
    final boolean vectors;
    final boolean fpu;
    /** Blocks whose traces hold it. */
    private @Nullable List<Block> heads;

    /** Blocks of the same page that followed, by the distance from this one's start. */
    private long distance0 = NOWHERE;
    private long distance1 = NOWHERE;
    private @Nullable Block follower0;
    private @Nullable Block follower1;

    Block(List<Insn> insns, OperationSet set, CodePage page, @Nullable CodePage second, int offset, int codeBits) {
        this.count = insns.size();
        setInstructions(insns, set);
        this.page = page;
        this.second = second;
        this.offset = offset;
        this.codeBits = codeBits;
        Insn last = insns.getLast();
        this.length = last.next;
        this.ends = last.row.endsBlock();
        this.patience = fullPatience();
        boolean usesVectors = false;
        boolean usesFpu = false;
        for (Insn in : insns) {
            usesVectors |= RegisterUse.vectors(in.row);
            usesFpu |= RegisterUse.fpu(in.row);
        }
        this.vectors = usesVectors;
        this.fpu = usesFpu;
    }

    private int fullPatience() {
        return Math.ceilDiv(HOT, count);
    }

    /** Its instructions, which must not be forgotten now. */
    public Insn[] insns() {
        return Objects.requireNonNull(insns);
    }

    Operation[] operations() {
        return Objects.requireNonNull(operations);
    }

    boolean isForgotten() {
        return insns == null;
    }

    /** Gives it its instructions, which are what they were before. */
    void setInstructions(List<Insn> decoded, OperationSet set) {
        Insn[] all = decoded.toArray(new Insn[0]);
        Operation[] each = new Operation[all.length];
        for (int i = 0; i < each.length; i++) {
            each[i] = set.of(all[i]);
        }
        insns = all;
        operations = each;
    }

    /** Forgets its instructions, to have room. */
    void forget() {
        insns = null;
        operations = null;
    }

    /** The remembered follower that was run more often. */
    @Nullable
    Block likelyFollower() {
        Block first = follower(distance0);
        Block second = follower(distance1);
        return first == null || second != null && second.runs() > first.runs() ? second : first;
    }

    private int runs() {
        return fullPatience() - patience;
    }

    /** Gives it the code of the trace that starts with it. */
    void setCode(TraceCode made) {
        code = made;
        made.trace.blocks().forEach(block -> block.heads = added(block.heads, this));
    }

    /** It is interpreted for as long again before it is compiled. */
    void postpone() {
        patience = fullPatience();
    }

    /** Takes the code away: it is interpreted again. */
    void dropCode() {
        if (code != null) {
            code.trace.blocks().forEach(block -> Objects.requireNonNull(block.heads).remove(this));
            code = null;
            postpone();
        }
    }

    /** How many of its instructions are there: all or none. */
    int kept() {
        return insns == null ? 0 : count;
    }

    /** How often it was interpreted. */
    public int heat() {
        return heat;
    }

    /** Whether it ends in another page than it starts in. */
    public boolean crossesPages() {
        return second != null;
    }

    public @Nullable FastCode fastCode() {
        return fast;
    }

    /** Sets the faster code that starts with it. */
    public void setFastCode(FastCode made) {
        fast = made;
    }

    /** It is a part of {@code code} from now on. */
    public void addCode(FastCode code) {
        parts = added(parts, code);
    }

    /** The code is dropped. */
    public void removeCode(FastCode code) {
        Objects.requireNonNull(parts).remove(code);
        if (fast == code) {
            fast = null;
        }
    }

    /** It is left to the interpreter for good. */
    public void refuse() {
        heat = Integer.MIN_VALUE;
    }

    /** Its bytes have changed: it must not run again, nor what was compiled with it. */
    void kill() {
        live = false;
        if (parts != null) {
            List.copyOf(parts).forEach(FastCode::drop);
        }
        if (heads != null) {
            List.copyOf(heads).forEach(Block::dropCode);
        }
    }

    /** Most blocks are in no list at all. */
    private static <E> List<E> added(@Nullable List<E> list, E element) {
        List<E> result = list == null ? new ArrayList<>(1) : list;
        result.add(element);
        return result;
    }

    /** The block {@code distance} bytes from this one's start, if it is remembered and still right. */
    @Nullable
    Block follower(long distance) {
        Block found = distance == distance0 ? follower0 : distance == distance1 ? follower1 : null;
        return found != null && found.live ? found : null;
    }

    /** Remembers what follows, if it lies wholly in the same page. */
    void remember(long distance, Block next) {
        long target = offset + distance;
        if (next.page == page && next.second == null && next.codeBits == codeBits && target == next.offset) {
            distance1 = distance0;
            follower1 = follower0;
            distance0 = distance;
            follower0 = next;
        }
    }

    /** Whether it, or what was compiled with it, has bytes among {@code [from, to)} of {@code where}. */
    boolean reaches(CodePage where, int from, int to) {
        return code == null ? overlaps(where, from, to) : code.trace.overlaps(where, from, to);
    }

    /** Whether it has bytes among {@code [from, to)} of {@code where}. */
    boolean overlaps(CodePage where, int from, int to) {
        if (where == page) {
            return from < Math.min(offset + length, CodePage.SIZE) && to > offset;
        }
        return where == second && from < offset + length - CodePage.SIZE;
    }
}
