package dev.vivarium.engine.x86.softfloat;

/**
 * IEEE 754 binary64, "double precision", as scalar and packed SSE2 instructions compute it. Values are their bits.
 *
 * <p>In the usual environment, with normal operands and a normal result, Java's own arithmetic does the work; everything
 * else goes to {@link BinaryArithmetic} and {@link BinaryConversions}. No method throws. Whether the result may be
 * stored is said by {@link FloatEnv#end}.
 */
public final class Float64 {
    private static final BinaryFormat F = BinaryFormat.BINARY64;
    private static final int MAX_EXPONENT = 0x7FF;

    private Float64() {
    }

    /** Neither zero, denormal, infinite nor NaN. */
    private static boolean isNormal(long a) {
        return (((int) (a >>> 52) + 1) & MAX_EXPONENT) > 1;
    }

    /** As {@link #isNormal}, and not the smallest exponent, where a result may have been tiny before rounding. */
    private static boolean isSafe(long a) {
        return (((int) (a >>> 52) + 1) & MAX_EXPONENT) > 2;
    }

    public static long add(long a, long b, FloatEnv e) {
        if (e.isUsual() && isNormal(a) && isNormal(b)) {
            long result = Double.doubleToRawLongBits(Double.longBitsToDouble(a) + Double.longBitsToDouble(b));
            if (isSafe(result)) {
                return result;
            }
        }
        return BinaryArithmetic.add(F, a, b, e);
    }

    public static long sub(long a, long b, FloatEnv e) {
        if (e.isUsual() && isNormal(a) && isNormal(b)) {
            long result = Double.doubleToRawLongBits(Double.longBitsToDouble(a) - Double.longBitsToDouble(b));
            if (isSafe(result)) {
                return result;
            }
        }
        return subSlow(a, b, e);
    }

    public static long mul(long a, long b, FloatEnv e) {
        if (e.isUsual() && isNormal(a) && isNormal(b)) {
            long result = Double.doubleToRawLongBits(Double.longBitsToDouble(a) * Double.longBitsToDouble(b));
            if (isSafe(result)) {
                return result;
            }
        }
        return BinaryArithmetic.multiply(F, a, b, e);
    }

    public static long div(long a, long b, FloatEnv e) {
        if (e.isUsual() && isNormal(a) && isNormal(b)) {
            long result = Double.doubleToRawLongBits(Double.longBitsToDouble(a) / Double.longBitsToDouble(b));
            if (isSafe(result)) {
                return result;
            }
        }
        return BinaryArithmetic.divide(F, a, b, e);
    }

    /** A NaN keeps its sign: it is not negated on its way into the addition. */
    private static long subSlow(long a, long b, FloatEnv e) {
        long negated = isNan(b) ? b : b ^ Long.MIN_VALUE;
        return BinaryArithmetic.add(F, a, negated, e);
    }

    public static long sqrt(long a, FloatEnv e) {
        if (e.isUsual() && a > 0 && isNormal(a)) {
            return Double.doubleToRawLongBits(Math.sqrt(Double.longBitsToDouble(a)));
        }
        return BinaryArithmetic.squareRoot(F, a, e);
    }

    /** a · b + c, rounded once. Of several NaNs the first in this order is the result. */
    public static long fma(long a, long b, long c, FloatEnv e) {
        return BinaryFma.multiplyAdd(F, a, b, c, e);
    }

    /** The smaller; the second operand when they are equal or one is a NaN. */
    public static long min(long a, long b, FloatEnv e) {
        if (isNormal(a) && isNormal(b)) {
            return Double.longBitsToDouble(a) < Double.longBitsToDouble(b) ? a : b;
        }
        return BinaryArithmetic.select(F, a, b, FloatRelation.LESS, e);
    }

    /** The greater; the second operand when they are equal or one is a NaN. */
    public static long max(long a, long b, FloatEnv e) {
        if (isNormal(a) && isNormal(b)) {
            return Double.longBitsToDouble(a) > Double.longBitsToDouble(b) ? a : b;
        }
        return BinaryArithmetic.select(F, a, b, FloatRelation.GREATER, e);
    }

    /**
     * @param signalsQuiet a quiet NaN is invalid too (COMISS), not only a signalling one (UCOMISS)
     * @return a {@link FloatRelation}
     */
    public static int compare(long a, long b, boolean signalsQuiet, FloatEnv e) {
        if (isNormal(a) && isNormal(b)) {
            double x = Double.longBitsToDouble(a);
            double y = Double.longBitsToDouble(b);
            return x < y ? FloatRelation.LESS : x > y ? FloatRelation.GREATER : FloatRelation.EQUAL;
        }
        return BinaryArithmetic.compare(F, a, b, signalsQuiet, e);
    }

    /** CMPSS with the low five bits of its immediate. */
    public static boolean holds(long a, long b, int predicate, FloatEnv e) {
        return FloatRelation.holds(compare(a, b, FloatRelation.signalsQuiet(predicate), e), predicate);
    }

    public static int toInt32(long a, FloatEnv e) {
        return (int) BinaryConversions.toInteger(F, a, 32, e.rounding(), e);
    }

    public static int toInt32Truncated(long a, FloatEnv e) {
        if (e.isUsual()) {
            int result = (int) Double.longBitsToDouble(a);
            if (result != 0 && result != Integer.MIN_VALUE && result != Integer.MAX_VALUE) {
                return result;
            }
        }
        return (int) BinaryConversions.toInteger(F, a, 32, FloatEnv.ZERO, e);
    }

    public static long toInt64(long a, FloatEnv e) {
        return BinaryConversions.toInteger(F, a, 64, e.rounding(), e);
    }

    public static long toInt64Truncated(long a, FloatEnv e) {
        if (e.isUsual()) {
            long result = (long) Double.longBitsToDouble(a);
            if (result != 0 && result != Long.MIN_VALUE && result != Long.MAX_VALUE) {
                return result;
            }
        }
        return BinaryConversions.toInteger(F, a, 64, FloatEnv.ZERO, e);
    }

    /** Always exact. */
    public static long fromInt32(int value) {
        return Double.doubleToRawLongBits(value);
    }

    public static long fromInt64(long value, FloatEnv e) {
        if (e.isUsual()) {
            return Double.doubleToRawLongBits((double) value);
        }
        return BinaryConversions.fromInteger(F, value, e);
    }

    public static long fromFloat32(int a, FloatEnv e) {
        if (((a >>> 23) + 1 & 0xFF) > 1) {
            return Double.doubleToRawLongBits(Float.intBitsToFloat(a));
        }
        return BinaryConversions.convert(BinaryFormat.BINARY32, F, a & 0xFFFFFFFFL, e);
    }

    /** ROUNDSS with its immediate: rounding in bits 1–0 or, if bit 2 is set, from the environment; bit 3 hides PE. */
    public static long roundToIntegral(long a, int control, FloatEnv e) {
        int rounding = (control & 4) != 0 ? e.rounding() : control & 3;
        return BinaryConversions.roundToIntegral(F, a, rounding, (control & 8) == 0, e);
    }

    private static boolean isNan(long a) {
        return (a & Long.MAX_VALUE) > F.infinity;
    }
}
