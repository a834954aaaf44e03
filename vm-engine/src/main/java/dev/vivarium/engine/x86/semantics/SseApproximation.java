package dev.vivarium.engine.x86.semantics;

/**
 * RCPPS, RCPSS, RSQRTPS and RSQRTSS (Intel SDM volume 2), bit for bit as Intel's processors compute them. They look the
 * 12-bit significand up by the leading bits of the operand's: 11 for the reciprocal, the exponent's parity and 10 for
 * the root. Each entry is the exact value for the middle of its interval, rounded to nearest, so it needs no table of
 * measured constants. Denormals count as zero, tiny results become zero, and no exception is ever raised; MXCSR has no
 * influence.
 */
public final class SseApproximation {
    private static final int SIGN = 0x80000000;
    private static final int INFINITY = 0x7F800000;
    private static final int QUIET = 0x00400000;
    private static final int DEFAULT_NAN = 0xFFC00000;
    private static final int BIAS = 127;
    private static final int FRACTION_BITS = 23;
    /** What the rounded values have after the leading one. */
    private static final int RESULT_BITS = 12;

    private SseApproximation() {
    }

    public static long rcpss(long a, long b) {
        return Swar.pair(reciprocal((int) b), Swar.high(a));
    }

    /** One 64-bit lane. */
    public static long rcpps(long b) {
        return Swar.pair(reciprocal((int) b), reciprocal(Swar.high(b)));
    }

    public static long rsqrtss(long a, long b) {
        return Swar.pair(reciprocalRoot((int) b), Swar.high(a));
    }

    /** One 64-bit lane. */
    public static long rsqrtps(long b) {
        return Swar.pair(reciprocalRoot((int) b), reciprocalRoot(Swar.high(b)));
    }

    private static int reciprocal(int x) {
        int sign = x & SIGN;
        int magnitude = x & ~SIGN;
        if (magnitude >= INFINITY) {
            return magnitude == INFINITY ? sign : x | QUIET;
        }
        int exponent = magnitude >>> FRACTION_BITS;
        if (exponent == 0) {
            return sign | INFINITY;
        }
        // The middle of the interval is (4096 + middle) / 4096, with an odd middle.
        int middle = magnitude >>> 11 & 0xFFE | 1;
        int rounded = ((1 << 26) / (4096 + middle) + 1) >> 1;
        int resultExponent = 2 * BIAS - 1 - exponent;
        return resultExponent <= 0 ? sign : sign | assemble(resultExponent, rounded);
    }

    private static int reciprocalRoot(int x) {
        int magnitude = x & ~SIGN;
        if (magnitude > INFINITY) {
            return x | QUIET;
        }
        int exponent = magnitude >>> FRACTION_BITS;
        if (exponent == 0) {
            return x & SIGN | INFINITY;
        }
        if (x < 0) {
            return DEFAULT_NAN;
        }
        if (magnitude == INFINITY) {
            return 0;
        }
        // The middle of the interval is (2048 + middle) / 2048, with an odd middle, or twice that.
        int middle = magnitude >>> RESULT_BITS & 0x7FE | 1;
        int even = exponent + 1 & 1;
        double root = Math.sqrt((2048 + middle) * (even == 0 ? 1.0 : 2.0) / 2048);
        int rounded = (int) (8192 / root + 0.5);
        return assemble(BIAS - 1 - (exponent - BIAS >> 1), rounded);
    }

    /** @param rounded the significand with its leading one, {@value #RESULT_BITS} bits after it */
    private static int assemble(int exponent, int rounded) {
        return (exponent << FRACTION_BITS) + (rounded - (1 << RESULT_BITS) << FRACTION_BITS - RESULT_BITS);
    }
}
