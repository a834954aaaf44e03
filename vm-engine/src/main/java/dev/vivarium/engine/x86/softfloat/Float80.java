package dev.vivarium.engine.x86.softfloat;

/**
 * Intel's double-extended format: 64 bits of significand with an explicit leading one, 15 bits of exponent (SDM Vol. 1,
 * 4.2.2 and 8.2). A number is a significand and a {@code signExponent}, whose bit 15 is the sign. Operations return the
 * significand and leave the other half in {@link FloatEnv#signExponent}; they honour the precision control, and give
 * the result with the wrapped exponent when overflow or underflow is unmasked.
 *
 * <p>After an unmasked pre-computation exception the result means nothing and must not be stored.
 */
public final class Float80 {
    public static final int SIGN = 0x8000;
    public static final int MAX_EXPONENT = 0x7FFF;
    public static final int BIAS = 0x3FFF;
    /** Bit 63: the leading one that the other formats leave out. */
    public static final long INTEGER_BIT = Long.MIN_VALUE;
    public static final long QUIET_BIT = 1L << 62;
    /** The "real indefinite": what masked invalid operations return. */
    public static final long DEFAULT_NAN = INTEGER_BIT | QUIET_BIT;
    public static final int DEFAULT_NAN_SIGN_EXPONENT = SIGN | MAX_EXPONENT;

    private Float80() {
    }

    /** An ordinary number: exponent neither zero nor all ones, and the leading one is there. */
    static boolean isNormal(long significand, int signExponent) {
        return significand < 0 && (signExponent + 1 & 0x7FFE) != 0;
    }

    public static boolean isZero(long significand, int signExponent) {
        return significand == 0 && (signExponent & MAX_EXPONENT) == 0;
    }

    public static boolean isInfinite(long significand, int signExponent) {
        return significand == INTEGER_BIT && (signExponent & MAX_EXPONENT) == MAX_EXPONENT;
    }

    public static boolean isNan(long significand, int signExponent) {
        return significand < 0 && significand != INTEGER_BIT && (signExponent & MAX_EXPONENT) == MAX_EXPONENT;
    }

    static boolean isSignalling(long significand, int signExponent) {
        return isNan(significand, signExponent) && (significand & QUIET_BIT) == 0;
    }

    /** A denormal or a pseudo-denormal, whose leading one is set although the exponent is zero. */
    public static boolean isDenormal(long significand, int signExponent) {
        return significand != 0 && (signExponent & MAX_EXPONENT) == 0;
    }

    /** Unnormals, pseudo-infinities and pseudo-NaNs: invalid operands since the 80387 (SDM Vol. 1, table 8-3). */
    public static boolean isUnsupported(long significand, int signExponent) {
        return significand >= 0 && (signExponent & MAX_EXPONENT) != 0;
    }

    static boolean isNanOrUnsupported(long significand, int signExponent) {
        return isUnsupported(significand, signExponent) || isNan(significand, signExponent);
    }

    /** Biased exponent of a finite, non-zero number as if denormals were normalized. */
    public static int exponent(long significand, int signExponent) {
        int exponent = signExponent & MAX_EXPONENT;
        return exponent != 0 ? exponent : 1 - Long.numberOfLeadingZeros(significand);
    }

    /** Significand of a finite, non-zero number with its leading one in bit 63. */
    public static long normalized(long significand) {
        return significand << Long.numberOfLeadingZeros(significand);
    }

    public static long add(long significandA, int a, long significandB, int b, FloatEnv e) {
        if (isNormal(significandA, a) && isNormal(significandB, b)) {
            return ExtendedArithmetic.sum(significandA, a & MAX_EXPONENT, significandB, b & MAX_EXPONENT,
                    a & SIGN | (a ^ b) << 1 & SIGN << 1, e);
        }
        return ExtendedArithmetic.addSpecial(significandA, a, significandB, b, 0, e);
    }

    public static long sub(long significandA, int a, long significandB, int b, FloatEnv e) {
        if (isNormal(significandA, a) && isNormal(significandB, b)) {
            return ExtendedArithmetic.sum(significandA, a & MAX_EXPONENT, significandB, b & MAX_EXPONENT,
                    a & SIGN | ~(a ^ b) << 1 & SIGN << 1, e);
        }
        return ExtendedArithmetic.addSpecial(significandA, a, significandB, b, SIGN, e);
    }

    public static long mul(long significandA, int a, long significandB, int b, FloatEnv e) {
        if (isNormal(significandA, a) && isNormal(significandB, b)) {
            int exponent = (a & MAX_EXPONENT) + (b & MAX_EXPONENT) - BIAS + 1;
            return ExtendedArithmetic.product((a ^ b) & SIGN, exponent, significandA, significandB, e);
        }
        return ExtendedArithmetic.multiplySpecial(significandA, a, significandB, b, e);
    }

    public static long div(long significandA, int a, long significandB, int b, FloatEnv e) {
        if (isNormal(significandA, a) && isNormal(significandB, b)) {
            int exponent = (a & MAX_EXPONENT) - (b & MAX_EXPONENT) + BIAS;
            return ExtendedArithmetic.quotient((a ^ b) & SIGN, exponent, significandA, significandB, e);
        }
        return ExtendedArithmetic.divideSpecial(significandA, a, significandB, b, e);
    }

    public static long sqrt(long significand, int a, FloatEnv e) {
        if (isNormal(significand, a) && (a & SIGN) == 0) {
            return ExtendedArithmetic.root(a, significand, e);
        }
        return ExtendedArithmetic.squareRootSpecial(significand, a, e);
    }

    /**
     * FCOM and FUCOM.
     *
     * @param signalsQuiet a quiet NaN is invalid too
     * @return a {@link FloatRelation}
     */
    public static int compare(long significandA, int a, long significandB, int b, boolean signalsQuiet, FloatEnv e) {
        if (isNanOrUnsupported(significandA, a) || isNanOrUnsupported(significandB, b)) {
            if (signalsQuiet || isInvalidOperand(significandA, a) || isInvalidOperand(significandB, b)) {
                e.raise(FloatEnv.INVALID);
            }
            return FloatRelation.UNORDERED;
        }
        if (isDenormal(significandA, a) || isDenormal(significandB, b)) {
            e.raise(FloatEnv.DENORMAL);
        }
        if ((significandA | significandB) == 0) {
            return FloatRelation.EQUAL;
        }
        if (((a ^ b) & SIGN) != 0) {
            return (a & SIGN) != 0 ? FloatRelation.LESS : FloatRelation.GREATER;
        }
        int order = compareMagnitude(significandA, a, significandB, b);
        if (order == 0) {
            return FloatRelation.EQUAL;
        }
        return order < 0 == ((a & SIGN) == 0) ? FloatRelation.LESS : FloatRelation.GREATER;
    }

    static boolean isInvalidOperand(long significand, int signExponent) {
        return isUnsupported(significand, signExponent) || isSignalling(significand, signExponent);
    }

    private static int compareMagnitude(long significandA, int a, long significandB, int b) {
        // A pseudo-denormal has the value its significand would have with exponent one.
        int exponentA = Math.max(a & MAX_EXPONENT, 1);
        int exponentB = Math.max(b & MAX_EXPONENT, 1);
        return exponentA != exponentB && significandA != 0 && significandB != 0 ? exponentA - exponentB
                : Long.compareUnsigned(significandA, significandB);
    }
}
