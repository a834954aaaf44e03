package dev.vivarium.engine.x86.semantics;

/**
 * Packed shifts (Intel SDM volume 2, PSLLW to PSRLDQ, VPSLLVD to VPSRLVQ). The count is one unsigned 64-bit number for all elements: the
 * immediate byte, or the low quadword of the source ("By" in the name of the SSE form). A count beyond the element gives
 * zeros, or copies of the sign.
 */
public final class PackedShift {
    private static final long ONES16 = 0x0001000100010001L;
    private static final long LOW32 = 0xFFFFFFFFL;
    private static final long ONES32 = 0x0000000100000001L;

    private PackedShift() {
    }

    public static long psllw(long a, long count) {
        return tooLarge(count, 16) ? 0 : (a & (0xFFFFL >>> count) * ONES16) << count;
    }

    public static long pslld(long a, long count) {
        return tooLarge(count, 32) ? 0 : (a & (0xFFFFFFFFL >>> count) * ONES32) << count;
    }

    public static long psllq(long a, long count) {
        return tooLarge(count, 64) ? 0 : a << count;
    }

    public static long psrlw(long a, long count) {
        return tooLarge(count, 16) ? 0 : (a >>> count) & (0xFFFFL >>> count) * ONES16;
    }

    public static long psrld(long a, long count) {
        return tooLarge(count, 32) ? 0 : (a >>> count) & (0xFFFFFFFFL >>> count) * ONES32;
    }

    public static long psrlq(long a, long count) {
        return tooLarge(count, 64) ? 0 : a >>> count;
    }

    public static long psraw(long a, long count) {
        int n = tooLarge(count, 16) ? 15 : (int) count;
        long kept = (0xFFFFL >>> n) * ONES16;
        return ((a >>> n) & kept) | (Swar.spread(a & Swar.H16, 16) & ~kept);
    }

    public static long psrad(long a, long count) {
        int n = tooLarge(count, 32) ? 31 : (int) count;
        return Swar.pair((int) a >> n, Swar.high(a) >> n);
    }

    /** Every element by its own count; so are the other methods with a "v". Those of quadwords are PSLLQ and PSRLQ. */
    public static long psllvd(long a, long b) {
        return Swar.pair((int) pslld(a & LOW32, b & LOW32), (int) pslld(a >>> 32, b >>> 32));
    }

    public static long psrlvd(long a, long b) {
        return Swar.pair((int) psrld(a & LOW32, b & LOW32), (int) psrld(a >>> 32, b >>> 32));
    }

    public static long psravd(long a, long b) {
        return Swar.pair((int) psrad(a & LOW32, b & LOW32), (int) psrad(a >>> 32, b >>> 32));
    }

    /** Shifts the whole 128 bits left by bytes. */
    public static void pslldq(long[] v, int d, int a, int imm) {
        int bits = (imm & 0xFF) * 8;
        long low = v[a];
        long high = v[a + 1];
        v[d] = bits < 64 ? low << bits : 0;
        v[d + 1] = bits == 0 ? high : bits < 64 ? (high << bits) | (low >>> -bits) : bits < 128 ? low << bits : 0;
    }

    /** Shifts the whole 128 bits right by bytes. */
    public static void psrldq(long[] v, int d, int a, int imm) {
        int bits = (imm & 0xFF) * 8;
        long low = v[a];
        long high = v[a + 1];
        v[d] = bits == 0 ? low : bits < 64 ? (low >>> bits) | (high << -bits) : bits < 128 ? high >>> bits : 0;
        v[d + 1] = bits < 64 ? high >>> bits : 0;
    }

    public static void psllwBy(long[] v, int d, int a, int b) {
        long count = v[b];
        v[d] = psllw(v[a], count);
        v[d + 1] = psllw(v[a + 1], count);
    }

    public static void pslldBy(long[] v, int d, int a, int b) {
        long count = v[b];
        v[d] = pslld(v[a], count);
        v[d + 1] = pslld(v[a + 1], count);
    }

    public static void psllqBy(long[] v, int d, int a, int b) {
        long count = v[b];
        v[d] = psllq(v[a], count);
        v[d + 1] = psllq(v[a + 1], count);
    }

    public static void psrlwBy(long[] v, int d, int a, int b) {
        long count = v[b];
        v[d] = psrlw(v[a], count);
        v[d + 1] = psrlw(v[a + 1], count);
    }

    public static void psrldBy(long[] v, int d, int a, int b) {
        long count = v[b];
        v[d] = psrld(v[a], count);
        v[d + 1] = psrld(v[a + 1], count);
    }

    public static void psrlqBy(long[] v, int d, int a, int b) {
        long count = v[b];
        v[d] = psrlq(v[a], count);
        v[d + 1] = psrlq(v[a + 1], count);
    }

    public static void psrawBy(long[] v, int d, int a, int b) {
        long count = v[b];
        v[d] = psraw(v[a], count);
        v[d + 1] = psraw(v[a + 1], count);
    }

    public static void psradBy(long[] v, int d, int a, int b) {
        long count = v[b];
        v[d] = psrad(v[a], count);
        v[d + 1] = psrad(v[a + 1], count);
    }

    private static boolean tooLarge(long count, int width) {
        return (count & -width) != 0;
    }
}
