package dev.vivarium.engine.x86.softfloat;

/** The work behind {@link Float80}: significand arithmetic, then the operands that are not ordinary numbers. */
final class ExtendedArithmetic {
    private static final int SIGN = Float80.SIGN;
    /** In the sign argument of {@link #sum}: the signs differ. */
    private static final int DIFFER = SIGN << 1;

    private ExtendedArithmetic() {
    }

    /** @param signs the sign of the first operand, and {@link #DIFFER} */
    static long sum(long a, int exponentA, long b, int exponentB, int signs, FloatEnv e) {
        int sign = signs & SIGN;
        int distance = exponentA - exponentB;
        boolean swap = distance < 0 || distance == 0 && Long.compareUnsigned(a, b) < 0;
        if ((signs & DIFFER) == 0) {
            return swap ? addMagnitudes(sign, exponentB, b, a, -distance, e)
                    : addMagnitudes(sign, exponentA, a, b, distance, e);
        }
        return swap ? subtractMagnitudes(sign ^ SIGN, exponentB, b, a, -distance, e)
                : subtractMagnitudes(sign, exponentA, a, b, distance, e);
    }

    private static long addMagnitudes(int sign, int exponent, long large, long small, int shift, FloatEnv e) {
        long extra = shift == 0 ? 0 : shift < 64 ? small << -shift : Wide.shiftRightJam(small, shift - 64);
        long sum = large + (shift < 64 ? small >>> shift : 0);
        if (Long.compareUnsigned(sum, large) >= 0) {
            return ExtendedRounding.round(sign, exponent, sum, extra, e);
        }
        return ExtendedRounding.round(sign, exponent + 1, sum >>> 1 | Float80.INTEGER_BIT,
                sum << 63 | extra >>> 1 | extra & 1, e);
    }

    private static long subtractMagnitudes(int sign, int exponent, long large, long small, int shift, FloatEnv e) {
        long lost = shift == 0 ? 0 : shift < 64 ? small << -shift : Wide.shiftRightJam(small, shift - 64);
        long high = large - (shift < 64 ? small >>> shift : 0) - (lost != 0 ? 1 : 0);
        long low = -lost;
        if (high < 0) {
            return ExtendedRounding.round(sign, exponent, high, low, e);
        }
        if (high == 0) {
            if (low == 0) {
                e.signExponent = e.rounding() == FloatEnv.DOWN ? SIGN : 0;
                return 0;
            }
            int up = Long.numberOfLeadingZeros(low);
            return ExtendedRounding.round(sign, exponent - 64 - up, low << up, 0, e);
        }
        int up = Long.numberOfLeadingZeros(high);
        return ExtendedRounding.round(sign, exponent - up, high << up | low >>> -up, low << up, e);
    }

    static long product(int sign, int exponent, long a, long b, FloatEnv e) {
        long high = Math.unsignedMultiplyHigh(a, b);
        long low = a * b;
        if (high < 0) {
            return ExtendedRounding.round(sign, exponent, high, low, e);
        }
        return ExtendedRounding.round(sign, exponent - 1, high << 1 | low >>> 63, low << 1, e);
    }

    static long quotient(int sign, int exponent, long a, long b, FloatEnv e) {
        boolean less = Long.compareUnsigned(a, b) < 0;
        long low = less ? 0 : a << 63;
        long quotient = Wide.divide(less ? a : a >>> 1, low, b);
        long rest = low - quotient * b;
        long extra = rest == 0 ? 0 : halves(rest < 0 ? 1 : Long.compareUnsigned(rest << 1, b));
        return ExtendedRounding.round(sign, less ? exponent - 1 : exponent, quotient, extra, e);
    }

    /** What stands for an inexact rest that is below, equal to or above half a unit. */
    private static long halves(int order) {
        return order < 0 ? 1 : order == 0 ? Long.MIN_VALUE : Long.MIN_VALUE | 1;
    }

    static long root(int exponent, long a, FloatEnv e) {
        int power = exponent - Float80.BIAS;
        int odd = power & 1;
        long high = a >>> 1 - odd;
        long low = odd == 0 ? a << 63 : 0;
        long root = Wide.squareRoot(high, low);
        long restHigh = high - Math.unsignedMultiplyHigh(root, root)
                - (Long.compareUnsigned(low, root * root) < 0 ? 1 : 0);
        long rest = low - root * root;
        boolean above = restHigh != 0 || Long.compareUnsigned(rest, root) > 0;
        long extra = (restHigh | rest) == 0 ? 0 : above ? Long.MIN_VALUE | 1 : 1;
        return ExtendedRounding.round(0, (power >> 1) + Float80.BIAS, root, extra, e);
    }

    /** @param flip {@link Float80#SIGN} to subtract: a NaN keeps its own sign */
    static long addSpecial(long sa, int a, long sb, int b, int flip, FloatEnv e) {
        if (Float80.isNanOrUnsupported(sa, a) || Float80.isNanOrUnsupported(sb, b)) {
            return propagate(sa, a, sb, b, e);
        }
        int signB = (b ^ flip) & SIGN;
        boolean infiniteA = Float80.isInfinite(sa, a);
        boolean infiniteB = Float80.isInfinite(sb, b);
        if (infiniteA && infiniteB && (a & SIGN) != signB) {
            return invalid(e);
        }
        noteDenormals(sa, a, sb, b, e);
        if (infiniteA || infiniteB) {
            return infinity(infiniteA ? a & SIGN : signB, e);
        }
        if (sa == 0 || sb == 0) {
            return addZero(sa, a, sb, signB | b & Float80.MAX_EXPONENT, e);
        }
        int signs = a & SIGN | ((a & SIGN) != signB ? DIFFER : 0);
        return sum(Float80.normalized(sa), Float80.exponent(sa, a), Float80.normalized(sb), Float80.exponent(sb, b),
                signs, e);
    }

    private static long addZero(long sa, int a, long sb, int b, FloatEnv e) {
        if ((sa | sb) == 0) {
            e.signExponent = a == b ? a : e.rounding() == FloatEnv.DOWN ? SIGN : 0;
            return 0;
        }
        return sa == 0 ? roundOperand(sb, b, e) : roundOperand(sa, a, e);
    }

    /** An operand that is the result as it is, apart from precision control. */
    static long roundOperand(long significand, int signExponent, FloatEnv e) {
        return ExtendedRounding.round(signExponent & SIGN, Float80.exponent(significand, signExponent),
                Float80.normalized(significand), 0, e);
    }

    static long multiplySpecial(long sa, int a, long sb, int b, FloatEnv e) {
        if (Float80.isNanOrUnsupported(sa, a) || Float80.isNanOrUnsupported(sb, b)) {
            return propagate(sa, a, sb, b, e);
        }
        boolean infinite = Float80.isInfinite(sa, a) || Float80.isInfinite(sb, b);
        boolean zero = sa == 0 || sb == 0;
        if (infinite && zero) {
            return invalid(e);
        }
        noteDenormals(sa, a, sb, b, e);
        int sign = (a ^ b) & SIGN;
        if (infinite) {
            return infinity(sign, e);
        }
        if (zero) {
            e.signExponent = sign;
            return 0;
        }
        int exponent = Float80.exponent(sa, a) + Float80.exponent(sb, b) - Float80.BIAS + 1;
        return product(sign, exponent, Float80.normalized(sa), Float80.normalized(sb), e);
    }

    static long divideSpecial(long sa, int a, long sb, int b, FloatEnv e) {
        if (Float80.isNanOrUnsupported(sa, a) || Float80.isNanOrUnsupported(sb, b)) {
            return propagate(sa, a, sb, b, e);
        }
        boolean infiniteA = Float80.isInfinite(sa, a);
        boolean infiniteB = Float80.isInfinite(sb, b);
        if (infiniteA && infiniteB || (sa | sb) == 0) {
            return invalid(e);
        }
        int sign = (a ^ b) & SIGN;
        if (sb == 0) {
            if (!infiniteA) {
                e.raise(FloatEnv.ZERO_DIVIDE);
            }
            return infinity(sign, e);
        }
        noteDenormals(sa, a, sb, b, e);
        if (infiniteA) {
            return infinity(sign, e);
        }
        if (infiniteB || sa == 0) {
            e.signExponent = sign;
            return 0;
        }
        int exponent = Float80.exponent(sa, a) - Float80.exponent(sb, b) + Float80.BIAS;
        return quotient(sign, exponent, Float80.normalized(sa), Float80.normalized(sb), e);
    }

    static long squareRootSpecial(long significand, int a, FloatEnv e) {
        if (Float80.isNanOrUnsupported(significand, a)) {
            return propagate(significand, a, significand, a, e);
        }
        if (significand == 0) {
            e.signExponent = a;
            return 0;
        }
        if ((a & SIGN) != 0) {
            return invalid(e);
        }
        if (Float80.isInfinite(significand, a)) {
            return infinity(0, e);
        }
        noteDenormals(significand, a, significand, a, e);
        return root(Float80.exponent(significand, a), Float80.normalized(significand), e);
    }

    static void noteDenormals(long sa, int a, long sb, int b, FloatEnv e) {
        if (Float80.isDenormal(sa, a) || Float80.isDenormal(sb, b)) {
            e.raise(FloatEnv.DENORMAL);
        }
    }

    static long infinity(int sign, FloatEnv e) {
        e.signExponent = sign | Float80.MAX_EXPONENT;
        return Float80.INTEGER_BIT;
    }

    static long invalid(FloatEnv e) {
        e.raise(FloatEnv.INVALID);
        e.signExponent = Float80.DEFAULT_NAN_SIGN_EXPONENT;
        return Float80.DEFAULT_NAN;
    }

    /**
     * The NaN that results from two operands of which at least one is a NaN or unsupported: a quiet one before a
     * signalling one, then the larger significand, then the positive one (SDM Vol. 1, table 4-7).
     */
    static long propagate(long sa, int a, long sb, int b, FloatEnv e) {
        if (Float80.isUnsupported(sa, a) || Float80.isUnsupported(sb, b)) {
            return invalid(e);
        }
        boolean signallingA = Float80.isSignalling(sa, a);
        boolean signallingB = Float80.isSignalling(sb, b);
        if (signallingA || signallingB) {
            e.raise(FloatEnv.INVALID);
        }
        boolean first;
        if (!Float80.isNan(sa, a) || !Float80.isNan(sb, b)) {
            first = Float80.isNan(sa, a);
        } else if (signallingA != signallingB) {
            first = signallingB;
        } else {
            int order = Long.compareUnsigned(sa, sb);
            first = order > 0 || order == 0 && a < b;
        }
        e.signExponent = first ? a : b;
        return (first ? sa : sb) | Float80.QUIET_BIT;
    }
}
