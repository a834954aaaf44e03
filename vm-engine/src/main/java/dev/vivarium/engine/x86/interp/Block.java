package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.decode.Insn;

import org.jspecify.annotations.Nullable;

/**
 * Decoded instructions that run one after the other, from one page (a single instruction may reach into a second). It
 * holds no linear address: the same block serves every mapping of its page.
 */
final class Block {
    /** Two remembered ways out; a way no block takes. */
    private static final long NOWHERE = Long.MIN_VALUE;

    final Insn[] insns;
    final CodePage page;
    /** The page that the only instruction ends in, if it crosses. */
    final @Nullable CodePage second;
    /** Where in its page it starts. */
    final int offset;
    final int length;
    /** The code segment's size that it was decoded for. */
    final int codeBits;
    /** Whether its last instruction sets the instruction pointer. */
    final boolean ends;
    /** False once its bytes have changed. */
    boolean live = true;

    /** Blocks of the same page that followed, by the distance from this one's start. */
    private long distance0 = NOWHERE;
    private long distance1 = NOWHERE;
    private @Nullable Block follower0;
    private @Nullable Block follower1;

    Block(Insn[] insns, CodePage page, @Nullable CodePage second, int offset, int codeBits) {
        this.insns = insns;
        this.page = page;
        this.second = second;
        this.offset = offset;
        this.codeBits = codeBits;
        Insn last = insns[insns.length - 1];
        this.length = last.next;
        this.ends = last.row.is("end");
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

    /** Whether it has bytes among {@code [from, to)} of {@code where}. */
    boolean overlaps(CodePage where, int from, int to) {
        if (where == page) {
            return from < Math.min(offset + length, CodePage.SIZE) && to > offset;
        }
        return where == second && from < offset + length - CodePage.SIZE;
    }
}
