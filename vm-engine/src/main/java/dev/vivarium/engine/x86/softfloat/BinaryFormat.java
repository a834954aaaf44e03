package dev.vivarium.engine.x86.softfloat;

/**
 * An IEEE 754 interchange format of at most 64 bits as SSE uses it: its constants, the parts of a number, NaN rules and
 * rounding (SDM Vol. 1, chapters 4 and 11). Values travel as zero-extended {@code long}. Unpacked, a finite number is a
 * biased exponent of any size and a significand whose leading one is bit 63.
 */
final class BinaryFormat {
    static final BinaryFormat BINARY16 = new BinaryFormat(5, 10);
    static final BinaryFormat BINARY32 = new BinaryFormat(8, 23);
    static final BinaryFormat BINARY64 = new BinaryFormat(11, 52);

    final int fractionBits;
    final int bias;
    /** The exponent field of infinities and NaNs. */
    final int maxExponent;
    final long fractionMask;
    final long signBit;
    final long infinity;
    final long quietBit;
    /** The "real indefinite": what masked invalid operations return. */
    final long defaultNan;
    /** Bits of a 64-bit significand below the fraction. */
    private final int drop;

    private BinaryFormat(int exponentBits, int fractionBits) {
        this.fractionBits = fractionBits;
        bias = (1 << exponentBits - 1) - 1;
        maxExponent = (1 << exponentBits) - 1;
        fractionMask = (1L << fractionBits) - 1;
        signBit = 1L << exponentBits + fractionBits;
        infinity = (long) maxExponent << fractionBits;
        quietBit = 1L << fractionBits - 1;
        defaultNan = signBit | infinity | quietBit;
        drop = 63 - fractionBits;
    }

    boolean isNan(long a) {
        return (a & ~signBit) > infinity;
    }

    boolean isSignalling(long a) {
        return isNan(a) && (a & quietBit) == 0;
    }

    boolean isInfinite(long a) {
        return (a & ~signBit) == infinity;
    }

    boolean isZero(long a) {
        return (a & ~signBit) == 0;
    }

    boolean isDenormal(long a) {
        long magnitude = a & ~signBit;
        return magnitude != 0 && magnitude <= fractionMask;
    }

    /** The operand as DAZ lets the operation see it. */
    long flushInput(long a, FloatEnv e) {
        return e.daz() && isDenormal(a) ? a & signBit : a;
    }

    /** First NaN wins, made quiet; a signalling one anywhere is invalid (SDM Vol. 1, table 4-7). */
    long propagate(long a, long b, FloatEnv e) {
        if (isSignalling(a) || isSignalling(b)) {
            e.raise(FloatEnv.INVALID);
        }
        return (isNan(a) ? a : b) | quietBit;
    }

    long invalid(FloatEnv e) {
        e.raise(FloatEnv.INVALID);
        return defaultNan;
    }

    void noteDenormal(long a, FloatEnv e) {
        if (isDenormal(a)) {
            e.raise(FloatEnv.DENORMAL);
        }
    }

    /** Biased exponent of a finite, non-zero number, as if denormals were normalized. */
    int exponent(long a) {
        int field = (int) (a >>> fractionBits) & maxExponent;
        return field != 0 ? field : 1 + drop - Long.numberOfLeadingZeros(a & fractionMask);
    }

    /** Significand of a finite, non-zero number with its leading one in bit 63. */
    long significand(long a) {
        long fraction = a & fractionMask;
        return (a & infinity) != 0 ? (fraction | fractionMask + 1) << drop
                : fraction << Long.numberOfLeadingZeros(fraction);
    }

    /**
     * Rounds and packs.
     *
     * @param sign        zero or {@link #signBit}
     * @param significand leading one in bit 63; bit 0 also says that anything below it is not zero
     */
    long round(long sign, int exponent, long significand, FloatEnv e) {
        if (exponent <= 0) {
            return roundTiny(sign, exponent, significand, e);
        }
        long rounded = roundSignificand(significand, sign, e);
        if ((significand & (1L << drop) - 1) != 0) {
            e.raise(FloatEnv.INEXACT);
        }
        // A carry out of the fraction lands in the exponent, where it belongs.
        long result = ((long) exponent << fractionBits) + (rounded - fractionMask - 1);
        return exponent >= maxExponent || result >= infinity ? overflow(sign, e) : sign | result;
    }

    private long roundTiny(long sign, int exponent, long significand, FloatEnv e) {
        boolean tiny = exponent < 0 || roundSignificand(significand, sign, e) != fractionMask + 1 << 1;
        long shifted = Wide.shiftRightJam(significand, 1 - exponent);
        boolean inexact = (shifted & (1L << drop) - 1) != 0;
        if (tiny && !e.masked(FloatEnv.UNDERFLOW)) {
            // The handler is told of inexactness as if the exponent had no limit; only to VCVTPS2PH every binary32
            // denormal is inexact.
            boolean rounded = (significand & (1L << drop) - 1) != 0 || this == BINARY16 && exponent < -111;
            e.raise(FloatEnv.UNDERFLOW | (rounded ? FloatEnv.INEXACT : 0));
            return sign;
        }
        if (tiny && e.flushesTiny()) {
            e.raise(FloatEnv.UNDERFLOW | FloatEnv.INEXACT);
            return sign;
        }
        if (inexact) {
            e.raise(tiny ? FloatEnv.UNDERFLOW | FloatEnv.INEXACT : FloatEnv.INEXACT);
        }
        return sign | roundSignificand(shifted, sign, e);
    }

    /** The significand shifted down to the fraction's place and rounded; may carry one bit above. */
    private long roundSignificand(long significand, long sign, FloatEnv e) {
        long kept = significand >>> drop;
        long half = 1L << drop - 1;
        long cut = significand & (half << 1) - 1;
        int rest = cut == 0 ? 0 : cut < half ? 1 : cut == half ? 2 : 3;
        e.roundedUp = FloatEnv.awayFromZero(e.rounding(), sign != 0, (kept & 1) != 0, rest);
        return e.roundedUp ? kept + 1 : kept;
    }

    private long overflow(long sign, FloatEnv e) {
        e.raise(e.masked(FloatEnv.OVERFLOW) ? FloatEnv.OVERFLOW | FloatEnv.INEXACT : FloatEnv.OVERFLOW);
        e.roundedUp = FloatEnv.awayFromZero(e.rounding(), sign != 0, true, 3);
        return sign | (e.roundedUp ? infinity : infinity - 1);
    }
}
