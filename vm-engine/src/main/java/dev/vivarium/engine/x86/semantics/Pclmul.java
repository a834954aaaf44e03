package dev.vivarium.engine.x86.semantics;

/**
 * PCLMULQDQ: the 128-bit product of two quadwords as polynomials over GF(2) (Intel SDM volume 2).
 *
 * <p>Ordinary multiplication does it once the operands are thinned to every fourth bit: at most 16 ones meet in one place,
 * so a carry never reaches the next place that counts, except beyond bit 63. The high half is the low half of the product
 * of the reversed operands.
 */
public final class Pclmul {
    private static final long EVERY_FOURTH = 0x1111111111111111L;

    private Pclmul() {
    }

    /** Bit 0 of {@code imm} picks the quadword of {@code a}, bit 4 that of {@code b}. */
    public static void pclmulqdq(long[] v, int d, int a, int b, int imm) {
        long x = v[a + (imm & 1)];
        long y = v[b + (imm >> 4 & 1)];
        v[d] = low(x, y);
        v[d + 1] = Long.reverse(low(Long.reverse(x), Long.reverse(y))) >>> 1;
    }

    private static long low(long x, long y) {
        long x0 = x & EVERY_FOURTH;
        long x1 = x & EVERY_FOURTH << 1;
        long x2 = x & EVERY_FOURTH << 2;
        long x3 = x & EVERY_FOURTH << 3;
        long y0 = y & EVERY_FOURTH;
        long y1 = y & EVERY_FOURTH << 1;
        long y2 = y & EVERY_FOURTH << 2;
        long y3 = y & EVERY_FOURTH << 3;
        long z0 = x0 * y0 ^ x1 * y3 ^ x2 * y2 ^ x3 * y1;
        long z1 = x0 * y1 ^ x1 * y0 ^ x2 * y3 ^ x3 * y2;
        long z2 = x0 * y2 ^ x1 * y1 ^ x2 * y0 ^ x3 * y3;
        long z3 = x0 * y3 ^ x1 * y2 ^ x2 * y1 ^ x3 * y0;
        return z0 & EVERY_FOURTH | z1 & EVERY_FOURTH << 1 | z2 & EVERY_FOURTH << 2 | z3 & EVERY_FOURTH << 3;
    }
}
