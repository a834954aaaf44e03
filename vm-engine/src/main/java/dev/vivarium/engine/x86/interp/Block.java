package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.decode.Insn;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Decoded instructions that run one after the other, from one page (a single instruction may reach into a second). It
 * holds no linear address: the same block serves every mapping of its page.
 */
public final class Block {
    private static final FastCode[] IN_NONE = {};

    final CodePage page;
    /** The page that the only instruction ends in, if it crosses. */
    final @Nullable CodePage second;
    /** Where in its page it starts. */
    public final short offset;
    final short length;
    /** How many instructions it has. */
    public final byte count;
    /** The code segment's size that it was decoded for. */
    public final byte codeBits;
    /** How often it was interpreted, as far as that matters; negative if it can only be that. */
    byte heat;
    /** False once its bytes have changed. */
    boolean live = true;
    /** What the interpreter needs; null while that is forgotten: {@link CodeCache#recall}. */
    private @Nullable DecodedBlock decoded;
    /** The faster code that starts with it. */
    private @Nullable FastCode fast;
    /** Faster code that it is a part of. */
    private FastCode[] parts = IN_NONE;

    /** A block of these instructions, which {@link #setDecoded} is to give it. */
    Block(List<Insn> insns, CodePage page, @Nullable CodePage second, int offset, int codeBits) {
        this.count = (byte) insns.size();
        this.page = page;
        this.second = second;
        this.offset = (short) offset;
        this.codeBits = (byte) codeBits;
        this.length = insns.getLast().next;
    }

    /** Its instructions, which must not be forgotten now. */
    public Insn[] insns() {
        return decoded().insns;
    }

    /** What the interpreter needs, which must not be forgotten now. */
    DecodedBlock decoded() {
        return Objects.requireNonNull(decoded);
    }

    boolean isForgotten() {
        return decoded == null;
    }

    /** Gives it its instructions, which are what they were before. */
    void setDecoded(DecodedBlock again) {
        decoded = again;
    }

    /** Forgets its instructions, to have room. */
    void forget() {
        if (decoded != null) {
            decoded.live = false;
            decoded = null;
        }
    }

    /** How many of its instructions are there: all or none. */
    int kept() {
        return decoded == null ? 0 : count;
    }

    /** Whether its instructions may be forgotten, where another tier than the interpreter runs what is run often. */
    boolean mayBeForgotten() {
        return codeBits == 64;
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
        parts = Arrays.copyOf(parts, parts.length + 1);
        parts[parts.length - 1] = code;
    }

    /** The code is dropped. */
    public void removeCode(FastCode code) {
        parts = parts.length == 1 ? IN_NONE
                : Arrays.stream(parts).filter(each -> each != code).toArray(FastCode[]::new);
        if (fast == code) {
            fast = null;
        }
    }

    /** Whether faster code was made from it. */
    boolean isPart() {
        return parts.length > 0;
    }

    /** It is left to the interpreter for good. */
    public void refuse() {
        heat = Byte.MIN_VALUE;
    }

    /** Its bytes have changed, or there is no room: it must not run again, nor what was compiled with it. */
    void kill() {
        live = false;
        for (FastCode code : parts) {
            code.drop();
        }
        if (decoded != null) {
            decoded.live = false;
            decoded.dropTraces();
            decoded.forgetFollowers();
        }
    }

    /** Whether it, or what was compiled with it, has bytes among {@code [from, to)} of {@code where}. */
    boolean reaches(CodePage where, int from, int to) {
        TraceCode code = decoded == null ? null : decoded.code;
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
