package dev.vivarium.engine.x86.softfloat;

/**
 * IEEE 754 binary32, "single precision", as scalar and packed SSE instructions compute it. Values are their bits.
 *
 * <p>In the usual environment, with normal operands and a normal result, Java's own arithmetic does the work; everything
 * else goes to {@link BinaryArithmetic} and {@link BinaryConversions}. No method throws. Whether the result may be
 * stored is said by {@link FloatEnv#end}.
 */
public final class Float32 {
    private static final BinaryFormat F = BinaryFormat.BINARY32;
    private static final int MAX_EXPONENT = 0xFF;

    private Float32() {
    }

    /** Neither zero, denormal, infinite nor NaN. */
    private static boolean isNormal(int a) {
        return (((a >>> 23) + 1) & MAX_EXPONENT) > 1;
    }

    /** As {@link #isNormal}, and not the smallest exponent, where a result may have been tiny before rounding. */
    private static boolean isSafe(int a) {
        return (((a >>> 23) + 1) & MAX_EXPONENT) > 2;
    }

    public static int add(int a, int b, FloatEnv e) {
        if (e.isUsual() && isNormal(a) && isNormal(b)) {
            int result = Float.floatToRawIntBits(Float.intBitsToFloat(a) + Float.intBitsToFloat(b));
            if (isSafe(result)) {
                return result;
            }
        }
        return (int) BinaryArithmetic.add(F, a & 0xFFFFFFFFL, b & 0xFFFFFFFFL, e);
    }

    public static int sub(int a, int b, FloatEnv e) {
        if (e.isUsual() && isNormal(a) && isNormal(b)) {
            int result = Float.floatToRawIntBits(Float.intBitsToFloat(a) - Float.intBitsToFloat(b));
            if (isSafe(result)) {
                return result;
            }
        }
        return subSlow(a, b, e);
    }

    public static int mul(int a, int b, FloatEnv e) {
        if (e.isUsual() && isNormal(a) && isNormal(b)) {
            int result = Float.floatToRawIntBits(Float.intBitsToFloat(a) * Float.intBitsToFloat(b));
            if (isSafe(result)) {
                return result;
            }
        }
        return (int) BinaryArithmetic.multiply(F, a & 0xFFFFFFFFL, b & 0xFFFFFFFFL, e);
    }

    public static int div(int a, int b, FloatEnv e) {
        if (e.isUsual() && isNormal(a) && isNormal(b)) {
            int result = Float.floatToRawIntBits(Float.intBitsToFloat(a) / Float.intBitsToFloat(b));
            if (isSafe(result)) {
                return result;
            }
        }
        return (int) BinaryArithmetic.divide(F, a & 0xFFFFFFFFL, b & 0xFFFFFFFFL, e);
    }

    /** A NaN keeps its sign: it is not negated on its way into the addition. */
    private static int subSlow(int a, int b, FloatEnv e) {
        int negated = isNan(b) ? b : b ^ Integer.MIN_VALUE;
        return (int) BinaryArithmetic.add(F, a & 0xFFFFFFFFL, negated & 0xFFFFFFFFL, e);
    }

    public static int sqrt(int a, FloatEnv e) {
        if (e.isUsual() && a > 0 && isNormal(a)) {
            return Float.floatToRawIntBits((float) Math.sqrt(Float.intBitsToFloat(a)));
        }
        return (int) BinaryArithmetic.squareRoot(F, a & 0xFFFFFFFFL, e);
    }

    /** a · b + c, rounded once. Of several NaNs the first in this order is the result. */
    public static int fma(int a, int b, int c, FloatEnv e) {
        return (int) BinaryFma.multiplyAdd(F, a & 0xFFFFFFFFL, b & 0xFFFFFFFFL, c & 0xFFFFFFFFL, e);
    }

    /** The smaller; the second operand when they are equal or one is a NaN. */
    public static int min(int a, int b, FloatEnv e) {
        if (isNormal(a) && isNormal(b)) {
            return Float.intBitsToFloat(a) < Float.intBitsToFloat(b) ? a : b;
        }
        return (int) BinaryArithmetic.select(F, a & 0xFFFFFFFFL, b & 0xFFFFFFFFL, FloatRelation.LESS, e);
    }

    /** The greater; the second operand when they are equal or one is a NaN. */
    public static int max(int a, int b, FloatEnv e) {
        if (isNormal(a) && isNormal(b)) {
            return Float.intBitsToFloat(a) > Float.intBitsToFloat(b) ? a : b;
        }
        return (int) BinaryArithmetic.select(F, a & 0xFFFFFFFFL, b & 0xFFFFFFFFL, FloatRelation.GREATER, e);
    }

    /**
     * @param signalsQuiet a quiet NaN is invalid too (COMISS), not only a signalling one (UCOMISS)
     * @return a {@link FloatRelation}
     */
    public static int compare(int a, int b, boolean signalsQuiet, FloatEnv e) {
        if (isNormal(a) && isNormal(b)) {
            float x = Float.intBitsToFloat(a);
            float y = Float.intBitsToFloat(b);
            return x < y ? FloatRelation.LESS : x > y ? FloatRelation.GREATER : FloatRelation.EQUAL;
        }
        return BinaryArithmetic.compare(F, a & 0xFFFFFFFFL, b & 0xFFFFFFFFL, signalsQuiet, e);
    }

    /** CMPSS with the low five bits of its immediate. */
    public static boolean holds(int a, int b, int predicate, FloatEnv e) {
        return FloatRelation.holds(compare(a, b, FloatRelation.signalsQuiet(predicate), e), predicate);
    }

    public static int toInt32(int a, FloatEnv e) {
        return (int) BinaryConversions.toInteger(F, a & 0xFFFFFFFFL, 32, e.rounding(), e);
    }

    public static int toInt32Truncated(int a, FloatEnv e) {
        if (e.isUsual()) {
            int result = (int) Float.intBitsToFloat(a);
            if (result != 0 && result != Integer.MIN_VALUE && result != Integer.MAX_VALUE) {
                return result;
            }
        }
        return (int) BinaryConversions.toInteger(F, a & 0xFFFFFFFFL, 32, FloatEnv.ZERO, e);
    }

    public static long toInt64(int a, FloatEnv e) {
        return BinaryConversions.toInteger(F, a & 0xFFFFFFFFL, 64, e.rounding(), e);
    }

    public static long toInt64Truncated(int a, FloatEnv e) {
        if (e.isUsual()) {
            long result = (long) Float.intBitsToFloat(a);
            if (result != 0 && result != Long.MIN_VALUE && result != Long.MAX_VALUE) {
                return result;
            }
        }
        return BinaryConversions.toInteger(F, a & 0xFFFFFFFFL, 64, FloatEnv.ZERO, e);
    }

    public static int fromInt32(int value, FloatEnv e) {
        return fromInt64(value, e);
    }

    public static int fromInt64(long value, FloatEnv e) {
        if (e.isUsual()) {
            return Float.floatToRawIntBits((float) value);
        }
        return (int) BinaryConversions.fromInteger(F, value, e);
    }

    public static int fromFloat64(long a, FloatEnv e) {
        if (e.isUsual()) {
            int result = Float.floatToRawIntBits((float) Double.longBitsToDouble(a));
            if (isSafe(result)) {
                return result;
            }
        }
        return (int) BinaryConversions.convert(BinaryFormat.BINARY64, F, a, e);
    }

    /** ROUNDSS with its immediate: rounding in bits 1–0 or, if bit 2 is set, from the environment; bit 3 hides PE. */
    public static int roundToIntegral(int a, int control, FloatEnv e) {
        int rounding = (control & 4) != 0 ? e.rounding() : control & 3;
        return (int) BinaryConversions.roundToIntegral(F, a & 0xFFFFFFFFL, rounding, (control & 8) == 0, e);
    }

    private static boolean isNan(int a) {
        return (a & Integer.MAX_VALUE) > 0x7F800000;
    }
}
