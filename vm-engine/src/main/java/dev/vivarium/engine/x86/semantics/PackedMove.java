package dev.vivarium.engine.x86.semantics;

import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Flags;
import dev.vivarium.engine.x86.state.Rflags;

/**
 * Moves between vector elements or sign bits and general registers, and PTEST (Intel SDM volume 2, MOVMSKPS, PMOVMSKB,
 * PEXTRB to PEXTRW, PINSRB to PINSRW). Results are zero-extended. EXTRACTPS is PEXTRD, {@link #pextr32}.
 */
public final class PackedMove {
    private PackedMove() {
    }

    public static int pmovmskbMmx(long b) {
        return (int) (((b & Swar.H8) >>> 7) * 0x0102040810204080L >>> 56);
    }

    public static int pmovmskb(long[] v, int b) {
        return pmovmskbMmx(v[b]) | pmovmskbMmx(v[b + 1]) << 8;
    }

    public static int movmskps(long[] v, int b) {
        return (int) (v[b] >>> 31 & 1 | v[b] >>> 62 & 2 | v[b + 1] >>> 29 & 4 | v[b + 1] >>> 60 & 8);
    }

    public static int movmskpd(long[] v, int b) {
        return (int) (v[b] >>> 63 | v[b + 1] >>> 62 & 2);
    }

    public static int vpmovmskb(long[] v, int b) {
        return pmovmskb(v, b) | pmovmskb(v, b + 2) << 16;
    }

    public static int vmovmskps(long[] v, int b) {
        return movmskps(v, b) | movmskps(v, b + 2) << 4;
    }

    public static int vmovmskpd(long[] v, int b) {
        return movmskpd(v, b) | movmskpd(v, b + 2) << 2;
    }

    public static int pextrb(long[] v, int b, int imm) {
        return (int) (v[b + (imm >> 3 & 1)] >>> (imm & 7) * 8) & 0xFF;
    }

    public static int pextrw(long[] v, int b, int imm) {
        return (int) (v[b + (imm >> 2 & 1)] >>> (imm & 3) * 16) & 0xFFFF;
    }

    public static int pextrwMmx(long b, int imm) {
        return (int) (b >>> (imm & 3) * 16) & 0xFFFF;
    }

    public static int pextr32(long[] v, int b, int imm) {
        return (int) (v[b + (imm >> 1 & 1)] >>> (imm & 1) * 32);
    }

    public static long pextr64(long[] v, int b, int imm) {
        return v[b + (imm & 1)];
    }

    public static void pinsrb(long[] v, int d, int a, long value, int imm) {
        insert(v, d, a, (imm & 15) * 8, value, 0xFF);
    }

    public static void pinsrw(long[] v, int d, int a, long value, int imm) {
        insert(v, d, a, (imm & 7) * 16, value, 0xFFFF);
    }

    public static long pinsrwMmx(long a, long value, int imm) {
        return Swar.select(0xFFFFL << (imm & 3) * 16, value << (imm & 3) * 16, a);
    }

    public static void pinsr32(long[] v, int d, int a, int value, int imm) {
        insert(v, d, a, (imm & 3) * 32, value, 0xFFFFFFFFL);
    }

    public static void pinsr64(long[] v, int d, int a, long value, int imm) {
        long other = v[a + (~imm & 1)];
        v[d + (imm & 1)] = value;
        v[d + (~imm & 1)] = other;
    }

    /** MOVQ, MOVD, MOVSD and MOVSS from memory or a general register: zeros above. */
    public static void movq(long[] v, int d, long value) {
        v[d] = value;
        v[d + 1] = 0;
    }

    /** MOVHPS and MOVHPD. */
    public static void loadHigh(long[] v, int d, int a, long value) {
        v[d] = v[a];
        v[d + 1] = value;
    }

    /** MOVHPS and MOVHPD. */
    public static long storeHigh(long[] v, int b) {
        return v[b + 1];
    }

    /** ZF: {@code b} has no bit in common with {@code a}. CF: {@code b} has no bit outside {@code a}. */
    public static void ptest(Cpu c, long[] v, int a, int b) {
        test(c, v, a, b, 2, -1);
    }

    public static void vptest(Cpu c, long[] v, int a, int b) {
        test(c, v, a, b, 4, -1);
    }

    /** As PTEST, of the elements' signs alone. */
    public static void vtestps(Cpu c, Insn in, long[] v, int a, int b) {
        test(c, v, a, b, in.vectorBits / 64, Swar.H32);
    }

    public static void vtestpd(Cpu c, Insn in, long[] v, int a, int b) {
        test(c, v, a, b, in.vectorBits / 64, Long.MIN_VALUE);
    }

    private static void test(Cpu c, long[] v, int a, int b, int lanes, long mask) {
        long common = 0;
        long outside = 0;
        for (int i = 0; i < lanes; i++) {
            common |= v[a + i] & v[b + i] & mask;
            outside |= ~v[a + i] & v[b + i] & mask;
        }
        Flags.setStatus(c, (common == 0 ? Rflags.ZF : 0) | (outside == 0 ? Rflags.CF : 0));
    }

    /** Copies a to d with the element that starts at bit {@code at} replaced. */
    private static void insert(long[] v, int d, int a, int at, long value, long element) {
        long mask = element << at;
        long placed = value << at;
        long low = at < 64 ? Swar.select(mask, placed, v[a]) : v[a];
        v[d + 1] = at < 64 ? v[a + 1] : Swar.select(mask, placed, v[a + 1]);
        v[d] = low;
    }
}
