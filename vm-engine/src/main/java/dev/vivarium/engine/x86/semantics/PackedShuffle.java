package dev.vivarium.engine.x86.semantics;

/**
 * Rearrangement of the elements of a register (Intel SDM volume 2, PSHUFB to PSHUFW, PALIGNR, SHUFPS, SHUFPD, INSERTPS
 * and the duplicating moves). Selectors are immediates, except PSHUFB's.
 */
public final class PackedShuffle {
    private PackedShuffle() {
    }

    public static long pshufbMmx(long a, long b) {
        long result = 0;
        for (int i = 0; i < 64; i += 8) {
            int selector = (int) (b >>> i);
            if ((selector & 0x80) == 0) {
                result |= (a >>> (selector & 7) * 8 & 0xFF) << i;
            }
        }
        return result;
    }

    public static void pshufb(long[] v, int d, int a, int b) {
        long low = v[a];
        long high = v[a + 1];
        long selectors = v[b + 1];
        v[d] = pick(low, high, v[b]);
        v[d + 1] = pick(low, high, selectors);
    }

    private static long pick(long low, long high, long selectors) {
        long result = 0;
        for (int i = 0; i < 64; i += 8) {
            int selector = (int) (selectors >>> i);
            if ((selector & 0x80) == 0) {
                long half = (selector & 8) == 0 ? low : high;
                result |= (half >>> (selector & 7) * 8 & 0xFF) << i;
            }
        }
        return result;
    }

    /** PSHUFW of MMX; also what PSHUFLW and PSHUFHW do to their half. */
    public static long pshufw(long b, int imm) {
        return (b >>> (imm & 3) * 16 & 0xFFFF) | (b >>> (imm >> 2 & 3) * 16 & 0xFFFF) << 16
                | (b >>> (imm >> 4 & 3) * 16 & 0xFFFF) << 32 | b >>> (imm >> 6 & 3) * 16 << 48;
    }

    public static void pshuflw(long[] v, int d, int b, int imm) {
        long high = v[b + 1];
        v[d] = pshufw(v[b], imm);
        v[d + 1] = high;
    }

    public static void pshufhw(long[] v, int d, int b, int imm) {
        long high = pshufw(v[b + 1], imm);
        v[d] = v[b];
        v[d + 1] = high;
    }

    public static void pshufd(long[] v, int d, int b, int imm) {
        shufps(v, d, b, b, imm);
    }

    public static void shufps(long[] v, int d, int a, int b, int imm) {
        long low = dword(v, a, imm) | dword(v, a, imm >> 2) << 32;
        long high = dword(v, b, imm >> 4) | dword(v, b, imm >> 6) << 32;
        v[d] = low;
        v[d + 1] = high;
    }

    public static void shufpd(long[] v, int d, int a, int b, int imm) {
        long high = v[b + (imm >> 1 & 1)];
        v[d] = v[a + (imm & 1)];
        v[d + 1] = high;
    }

    /** Bytes {@code imm} to {@code imm + 7} of {@code b} with {@code a} above it. */
    public static long palignrMmx(long a, long b, int imm) {
        int bits = (imm & 0xFF) * 8;
        return bits == 0 ? b : bits < 64 ? (b >>> bits) | (a << -bits) : bits < 128 ? a >>> bits : 0;
    }

    /** Bytes {@code imm} to {@code imm + 15} of {@code b} with {@code a} above it. */
    public static void palignr(long[] v, int d, int a, int b, int imm) {
        long b0 = v[b];
        long b1 = v[b + 1];
        long a0 = v[a];
        long a1 = v[a + 1];
        int skip = imm & 7;
        switch (Math.min((imm & 0xFF) >> 3, 4)) {
            case 0 -> align(v, d, palignrMmx(b1, b0, skip), palignrMmx(a0, b1, skip));
            case 1 -> align(v, d, palignrMmx(a0, b1, skip), palignrMmx(a1, a0, skip));
            case 2 -> align(v, d, palignrMmx(a1, a0, skip), a1 >>> skip * 8);
            case 3 -> align(v, d, a1 >>> skip * 8, 0);
            default -> align(v, d, 0, 0);
        }
    }

    /** The immediate picks the element of {@code b}, its place in {@code a} and the elements to clear. */
    public static void insertps(long[] v, int d, int a, int b, int imm) {
        insertpsMemory(v, d, a, (int) dword(v, b, imm >> 6), imm);
    }

    /** The form with a source in memory: the element is {@code value}, the top two bits of {@code imm} are ignored. */
    public static void insertpsMemory(long[] v, int d, int a, int value, int imm) {
        int place = imm >> 4 & 3;
        int shift = (place & 1) * 32;
        long inserted = v[a + (place >> 1)] & ~(0xFFFFFFFFL << shift) | (value & 0xFFFFFFFFL) << shift;
        long low = place < 2 ? inserted : v[a];
        long high = place < 2 ? v[a + 1] : inserted;
        v[d] = low & ~PackedBlend.dwordMask(imm);
        v[d + 1] = high & ~PackedBlend.dwordMask(imm >> 2);
    }

    public static void movhlps(long[] v, int d, int a, int b) {
        long low = v[b + 1];
        v[d + 1] = v[a + 1];
        v[d] = low;
    }

    public static void movddup(long[] v, int d, long low) {
        v[d] = low;
        v[d + 1] = low;
    }

    /** The form of 256 bits: every half has its own source. */
    public static void vmovddup(long[] v, int d, int b) {
        movddup(v, d, v[b]);
    }

    public static long movsldup(long b) {
        return (b & 0xFFFFFFFFL) | b << 32;
    }

    public static long movshdup(long b) {
        return b >>> 32 | b & 0xFFFFFFFF00000000L;
    }

    private static long dword(long[] v, int register, int selector) {
        return v[register + (selector >> 1 & 1)] >>> (selector & 1) * 32 & 0xFFFFFFFFL;
    }

    private static void align(long[] v, int d, long low, long high) {
        v[d] = low;
        v[d + 1] = high;
    }
}
