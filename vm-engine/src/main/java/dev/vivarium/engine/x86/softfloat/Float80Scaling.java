package dev.vivarium.engine.x86.softfloat;

/**
 * Operations on double-extended numbers that work on the exponent and are exact whenever the result is representable:
 * FPREM, FPREM1, FSCALE, FXTRACT (SDM Vol. 2). They ignore precision control.
 */
public final class Float80Scaling {
    /** In {@link FloatEnv#quotient}: the remainder is only a partial one. */
    public static final int PARTIAL = -1;
    /** In {@link FloatEnv#quotient}: there was nothing to divide. */
    public static final int NONE = -2;

    private static final int WRAP = ExtendedRounding.WRAP;
    /** More than any exponent and small enough to add. */
    private static final int HUGE = 1 << 17;

    private Float80Scaling() {
    }

    /**
     * The remainder of a by b. The low three bits of the quotient, or {@link #PARTIAL} or {@link #NONE}, are left in
     * {@link FloatEnv#quotient}.
     *
     * @param nearest the quotient is rounded to nearest as IEEE 754 has it (FPREM1), not truncated (FPREM)
     */
    public static long remainder(long sa, int a, long sb, int b, boolean nearest, FloatEnv e) {
        e.quotient = NONE;
        if (Float80.isNanOrUnsupported(sa, a) || Float80.isNanOrUnsupported(sb, b)) {
            return ExtendedArithmetic.propagate(sa, a, sb, b, e);
        }
        if (Float80.isInfinite(sa, a) || sb == 0) {
            return ExtendedArithmetic.invalid(e);
        }
        ExtendedArithmetic.noteDenormals(sa, a, sb, b, e);
        e.quotient = 0;
        if (sa == 0) {
            e.signExponent = a;
            return 0;
        }
        int exponentA = Float80.exponent(sa, a);
        int distance = exponentA - Float80.exponent(sb, b);
        if (Float80.isInfinite(sb, b)) {
            // Never tiny; a pseudo-denormal gets its proper exponent.
            e.signExponent = sa < 0 && (a & Float80.MAX_EXPONENT) == 0 ? a | 1 : a;
            return sa;
        }
        if (distance < (nearest ? -1 : 0)) {
            return exact(a & Float80.SIGN, exponentA, Float80.normalized(sa), e);
        }
        if (distance < 0) {
            return nearestBelow(a & Float80.SIGN, exponentA, Float80.normalized(sa), Float80.normalized(sb), e);
        }
        return reduce(a & Float80.SIGN, distance, exponentA, Float80.normalized(sa), Float80.normalized(sb), nearest,
                e);
    }

    /** FPREM1 when b/4 < a < b: the quotient is 0 or 1. */
    private static long nearestBelow(int sign, int exponent, long a, long b, FloatEnv e) {
        if (Long.compareUnsigned(a, b) <= 0) {
            return exact(sign, exponent, a, e);
        }
        e.quotient = 1;
        return exact(sign ^ Float80.SIGN, exponent, b - (a - b), e);
    }

    private static long reduce(int sign, int distance, int exponentA, long a, long b, boolean nearest, FloatEnv e) {
        boolean partial = distance >= 64;
        int bits = partial ? 32 + (distance & 31) : distance;
        boolean top = Long.compareUnsigned(a, b) >= 0;
        long dividend = top ? a - b : a;
        long low = dividend << bits;
        long quotient = Wide.divide(bits == 0 ? 0 : dividend >>> -bits, low, b);
        long rest = low - quotient * b;
        if (top && bits < 3) {
            quotient += 1L << bits;
        }
        int resultSign = sign;
        if (nearest && !partial) {
            int order = rest < 0 ? 1 : Long.compareUnsigned(rest << 1, b);
            if (order > 0 || order == 0 && (quotient & 1) != 0) {
                rest = b - rest;
                quotient++;
                resultSign ^= Float80.SIGN;
            }
        }
        e.quotient = partial ? PARTIAL : (int) quotient & 7;
        if (rest == 0) {
            e.signExponent = sign;
            return 0;
        }
        return exact(resultSign, exponentA - bits, rest, e);
    }

    private static long exact(int sign, int exponent, long significand, FloatEnv e) {
        int shift = Long.numberOfLeadingZeros(significand);
        return round(sign, exponent - shift, significand << shift, 0, e);
    }

    /** Rounds to 64 bits whatever precision control says. */
    static long round(int sign, int exponent, long significand, long extra, FloatEnv e) {
        int precision = e.precision();
        e.setPrecision(FloatEnv.EXTENDED);
        long result = ExtendedRounding.round(sign, exponent, significand, extra, e);
        e.setPrecision(precision);
        return result;
    }

    /** a · 2^b with b truncated to an integer. */
    public static long scale(long sa, int a, long sb, int b, FloatEnv e) {
        if (Float80.isNanOrUnsupported(sa, a) || Float80.isNanOrUnsupported(sb, b)) {
            return ExtendedArithmetic.propagate(sa, a, sb, b, e);
        }
        boolean negative = (b & Float80.SIGN) != 0;
        boolean infiniteA = Float80.isInfinite(sa, a);
        if (Float80.isInfinite(sb, b)) {
            if (negative ? infiniteA : sa == 0) {
                return ExtendedArithmetic.invalid(e);
            }
            ExtendedArithmetic.noteDenormals(sa, a, sa, a, e);
            if (negative) {
                e.signExponent = a & Float80.SIGN;
                return 0;
            }
            return ExtendedArithmetic.infinity(a & Float80.SIGN, e);
        }
        ExtendedArithmetic.noteDenormals(sa, a, sb, b, e);
        if (sa == 0 || infiniteA) {
            e.signExponent = a;
            return sa;
        }
        int power = (b & Float80.MAX_EXPONENT) - Float80.BIAS;
        int steps = power < 0 || sb == 0 ? 0 : power > 16 ? HUGE : (int) (sb >>> 63 - power);
        int exponent = Float80.exponent(sa, a) + (negative ? -steps : steps);
        // Too far even for the wrapped exponent: SDM Vol. 1, 8.5.4 and 8.5.5.
        if (exponent >= Float80.MAX_EXPONENT + WRAP && !e.masked(FloatEnv.OVERFLOW)) {
            e.raise(FloatEnv.OVERFLOW | FloatEnv.INEXACT);
            e.roundedUp = true;
            return ExtendedArithmetic.infinity(a & Float80.SIGN, e);
        }
        if (exponent <= -WRAP && !e.masked(FloatEnv.UNDERFLOW)) {
            e.raise(FloatEnv.UNDERFLOW | FloatEnv.INEXACT);
            e.signExponent = a & Float80.SIGN;
            return 0;
        }
        return round(a & Float80.SIGN, exponent, Float80.normalized(sa), 0, e);
    }

    /** The exponent of a, unbiased, as a number. Zero gives minus infinity and "zero divide". */
    public static long extractExponent(long sa, int a, FloatEnv e) {
        if (Float80.isNanOrUnsupported(sa, a)) {
            return ExtendedArithmetic.propagate(sa, a, sa, a, e);
        }
        if (sa == 0) {
            e.raise(FloatEnv.ZERO_DIVIDE);
            return ExtendedArithmetic.infinity(Float80.SIGN, e);
        }
        if (Float80.isInfinite(sa, a)) {
            return ExtendedArithmetic.infinity(0, e);
        }
        ExtendedArithmetic.noteDenormals(sa, a, sa, a, e);
        return Float80Conversions.fromInteger(Float80.exponent(sa, a) - Float80.BIAS, e);
    }

    /** The significand of a as a number from one up to two, with the sign of a. */
    public static long extractSignificand(long sa, int a, FloatEnv e) {
        if (Float80.isNanOrUnsupported(sa, a)) {
            return ExtendedArithmetic.propagate(sa, a, sa, a, e);
        }
        e.signExponent = a;
        if (sa == 0 || Float80.isInfinite(sa, a)) {
            return sa;
        }
        e.signExponent = a & Float80.SIGN | Float80.BIAS;
        return Float80.normalized(sa);
    }
}
