package dev.vivarium.engine.x86.semantics;

/**
 * Packed integer multiplication and the sum of absolute differences, one 64-bit lane at a time (Intel SDM volume 2,
 * PMADDUBSW to PMULUDQ, PSADBW).
 */
public final class PackedMultiply {
    private static final long EVEN_BYTES = 0x00FF00FF00FF00FFL;

    private PackedMultiply() {
    }

    public static long pmullw(long a, long b) {
        return words((short) a * (short) b, (short) (a >> 16) * (short) (b >> 16),
                (short) (a >> 32) * (short) (b >> 32), (short) (a >> 48) * (short) (b >> 48));
    }

    public static long pmulhw(long a, long b) {
        return words((short) a * (short) b >> 16, (short) (a >> 16) * (short) (b >> 16) >> 16,
                (short) (a >> 32) * (short) (b >> 32) >> 16, (short) (a >> 48) * (short) (b >> 48) >> 16);
    }

    public static long pmulhuw(long a, long b) {
        return words((char) a * (char) b >>> 16, (char) (a >> 16) * (char) (b >> 16) >>> 16,
                (char) (a >> 32) * (char) (b >> 32) >>> 16, (char) (a >> 48) * (char) (b >> 48) >>> 16);
    }

    public static long pmulhrsw(long a, long b) {
        return words(roundedHigh((short) a * (short) b), roundedHigh((short) (a >> 16) * (short) (b >> 16)),
                roundedHigh((short) (a >> 32) * (short) (b >> 32)), roundedHigh((short) (a >> 48) * (short) (b >> 48)));
    }

    public static long pmulld(long a, long b) {
        return Swar.pair((int) a * (int) b, Swar.high(a) * Swar.high(b));
    }

    public static long pmuldq(long a, long b) {
        return (long) (int) a * (int) b;
    }

    public static long pmuludq(long a, long b) {
        return (a & 0xFFFFFFFFL) * (b & 0xFFFFFFFFL);
    }

    public static long pmaddwd(long a, long b) {
        return Swar.pair((short) a * (short) b + (short) (a >> 16) * (short) (b >> 16),
                (short) (a >> 32) * (short) (b >> 32) + (short) (a >> 48) * (short) (b >> 48));
    }

    /** The bytes of {@code a} are unsigned, those of {@code b} signed. */
    public static long pmaddubsw(long a, long b) {
        return words(bytePair(a, b), bytePair(a >> 16, b >> 16), bytePair(a >> 32, b >> 32),
                bytePair(a >> 48, b >> 48));
    }

    public static long psadbw(long a, long b) {
        long difference = PackedSaturate.psubusb(a, b) | PackedSaturate.psubusb(b, a);
        long pairs = (difference & EVEN_BYTES) + ((difference >>> 8) & EVEN_BYTES);
        return pairs * 0x0001000100010001L >>> 48;
    }

    private static int bytePair(long a, long b) {
        int sum = (int) (a & 0xFF) * (byte) b + (int) (a >> 8 & 0xFF) * (byte) (b >> 8);
        return Math.clamp(sum, Short.MIN_VALUE, Short.MAX_VALUE);
    }

    private static int roundedHigh(int product) {
        return (product >> 14) + 1 >> 1;
    }

    private static long words(int w0, int w1, int w2, int w3) {
        return Swar.pair((w0 & 0xFFFF) | (w1 << 16), (w2 & 0xFFFF) | (w3 << 16));
    }
}
