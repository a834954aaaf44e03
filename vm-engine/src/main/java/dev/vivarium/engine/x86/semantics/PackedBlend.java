package dev.vivarium.engine.x86.semantics;

/**
 * Choice between two operands element by element (Intel SDM volume 2, PBLENDW to PBLENDVB, BLENDPS to BLENDVPD), and the
 * byte masks of MASKMOVQ and MASKMOVDQU. With a mask register the top bit of each element decides.
 */
public final class PackedBlend {
    /** The mask register of the forms without VEX prefix. */
    private static final int XMM0 = 0;

    private PackedBlend() {
    }

    public static long pblendvbLane(long a, long b, long mask) {
        return Swar.select(maskmov(mask), b, a);
    }

    public static long blendvpsLane(long a, long b, long mask) {
        return Swar.select(Swar.spread(mask & Swar.H32, 32), b, a);
    }

    public static long blendvpdLane(long a, long b, long mask) {
        return mask < 0 ? b : a;
    }

    public static void pblendvb(long[] v, int d, int a, int b) {
        vpblendvb(v, d, a, b, XMM0);
    }

    public static void vpblendvb(long[] v, int d, int a, int b, int mask) {
        long low = pblendvbLane(v[a], v[b], v[mask]);
        v[d + 1] = pblendvbLane(v[a + 1], v[b + 1], v[mask + 1]);
        v[d] = low;
    }

    public static void blendvps(long[] v, int d, int a, int b) {
        vblendvps(v, d, a, b, XMM0);
    }

    public static void vblendvps(long[] v, int d, int a, int b, int mask) {
        long low = blendvpsLane(v[a], v[b], v[mask]);
        v[d + 1] = blendvpsLane(v[a + 1], v[b + 1], v[mask + 1]);
        v[d] = low;
    }

    public static void blendvpd(long[] v, int d, int a, int b) {
        vblendvpd(v, d, a, b, XMM0);
    }

    public static void vblendvpd(long[] v, int d, int a, int b, int mask) {
        long low = blendvpdLane(v[a], v[b], v[mask]);
        v[d + 1] = blendvpdLane(v[a + 1], v[b + 1], v[mask + 1]);
        v[d] = low;
    }

    public static void pblendw(long[] v, int d, int a, int b, int imm) {
        long low = Swar.select(wordMask(imm), v[b], v[a]);
        v[d + 1] = Swar.select(wordMask(imm >> 4), v[b + 1], v[a + 1]);
        v[d] = low;
    }

    public static void blendps(long[] v, int d, int a, int b, int imm) {
        long low = Swar.select(dwordMask(imm), v[b], v[a]);
        v[d + 1] = Swar.select(dwordMask(imm >> 2), v[b + 1], v[a + 1]);
        v[d] = low;
    }

    public static void blendpd(long[] v, int d, int a, int b, int imm) {
        long low = v[(imm & 1) == 0 ? a : b];
        v[d + 1] = v[((imm & 2) == 0 ? a : b) + 1];
        v[d] = low;
    }

    /** Which bytes MASKMOVQ and MASKMOVDQU store: all ones or zero for each byte of the mask operand. */
    public static long maskmov(long mask) {
        return Swar.spread(mask & Swar.H8, 8);
    }

    /** All ones in the words whose bit among the low four of {@code bits} is set. */
    static long wordMask(int bits) {
        // The product puts bit i at 16 i + 15, the word's top bit.
        return Swar.spread((bits & 15) * 0x1000200040008000L & Swar.H16, 16);
    }

    /** All ones in the doublewords whose bit among the low two of {@code bits} is set. */
    static long dwordMask(int bits) {
        return -(bits & 1) & 0xFFFFFFFFL | (long) -(bits >> 1 & 1) << 32;
    }
}
