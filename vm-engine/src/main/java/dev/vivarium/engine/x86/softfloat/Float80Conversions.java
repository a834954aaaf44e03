package dev.vivarium.engine.x86.softfloat;

/** Double-extended to and from the formats that x87 instructions find in memory (SDM Vol. 1, 8.1.2 and 8.3.3). */
public final class Float80Conversions {
    private static final long MAX_BCD = 999_999_999_999_999_999L;
    private static final long BCD_INDEFINITE = 0xC000_0000_0000_0000L;
    private static final int BCD_INDEFINITE_HIGH = 0xFFFF;

    private Float80Conversions() {
    }

    /** Exact; a signalling NaN stays one. */
    public static long fromFloat32(int a, FloatEnv e) {
        int field = a >>> 23 & 0xFF;
        if (field - 1 < 0xFE && field != 0) {
            e.signExponent = a >>> 16 & Float80.SIGN | field + Float80.BIAS - 127;
            return Float80.INTEGER_BIT | (long) a << 40;
        }
        return fromBinary(BinaryFormat.BINARY32, a & 0xFFFFFFFFL, e);
    }

    /** Exact; a signalling NaN stays one. */
    public static long fromFloat64(long a, FloatEnv e) {
        int field = (int) (a >>> 52) & 0x7FF;
        if (field - 1 < 0x7FE && field != 0) {
            e.signExponent = (int) (a >>> 48) & Float80.SIGN | field + Float80.BIAS - 1023;
            return Float80.INTEGER_BIT | a << 11;
        }
        return fromBinary(BinaryFormat.BINARY64, a, e);
    }

    private static long fromBinary(BinaryFormat f, long a, FloatEnv e) {
        int sign = (a & f.signBit) != 0 ? Float80.SIGN : 0;
        if (f.isZero(a)) {
            e.signExponent = sign;
            return 0;
        }
        if (f.isNan(a) || f.isInfinite(a)) {
            e.signExponent = sign | Float80.MAX_EXPONENT;
            return Float80.INTEGER_BIT | (a & f.fractionMask) << 63 - f.fractionBits;
        }
        e.signExponent = sign | f.exponent(a) - f.bias + Float80.BIAS;
        return f.significand(a);
    }

    public static boolean isDenormal32(int a) {
        return BinaryFormat.BINARY32.isDenormal(a & 0xFFFFFFFFL);
    }

    public static boolean isDenormal64(long a) {
        return BinaryFormat.BINARY64.isDenormal(a);
    }

    public static int toFloat32(long significand, int signExponent, FloatEnv e) {
        return (int) toBinary(BinaryFormat.BINARY32, significand, signExponent, e);
    }

    public static long toFloat64(long significand, int signExponent, FloatEnv e) {
        return toBinary(BinaryFormat.BINARY64, significand, signExponent, e);
    }

    private static long toBinary(BinaryFormat f, long significand, int signExponent, FloatEnv e) {
        long sign = (signExponent & Float80.SIGN) != 0 ? f.signBit : 0;
        if (Float80.isNormal(significand, signExponent)) {
            return f.round(sign, (signExponent & Float80.MAX_EXPONENT) - Float80.BIAS + f.bias, significand, e);
        }
        if (Float80.isUnsupported(significand, signExponent)) {
            return f.invalid(e);
        }
        if (significand == 0) {
            return sign;
        }
        if ((signExponent & Float80.MAX_EXPONENT) != Float80.MAX_EXPONENT) {
            return f.round(sign, Float80.exponent(significand, signExponent) - Float80.BIAS + f.bias,
                    Float80.normalized(significand), e);
        }
        if (significand == Float80.INTEGER_BIT) {
            return sign | f.infinity;
        }
        if ((significand & Float80.QUIET_BIT) == 0) {
            e.raise(FloatEnv.INVALID);
        }
        return sign | f.infinity | f.quietBit | significand >>> 63 - f.fractionBits & f.fractionMask;
    }

    /** Exact. */
    public static long fromInteger(long value, FloatEnv e) {
        if (value == 0) {
            e.signExponent = 0;
            return 0;
        }
        long magnitude = value < 0 ? -value : value;
        int shift = Long.numberOfLeadingZeros(magnitude);
        e.signExponent = (value < 0 ? Float80.SIGN : 0) | Float80.BIAS + 63 - shift;
        return magnitude << shift;
    }

    /**
     * @param bits 16, 32 or 64
     * @return sign-extended; the "integer indefinite" of that size when the number does not fit
     */
    public static long toInteger(long significand, int signExponent, int bits, int rounding, FloatEnv e) {
        if (Float80.isZero(significand, signExponent)) {
            return 0;
        }
        if (significand >= 0 && (signExponent & Float80.MAX_EXPONENT) != 0) {
            return BinaryConversions.indefinite(bits, e);
        }
        return BinaryConversions.toInteger((signExponent & Float80.SIGN) != 0,
                Float80.exponent(significand, signExponent) - Float80.BIAS, Float80.normalized(significand), bits,
                rounding, e);
    }

    /** FRNDINT. */
    public static long roundToIntegral(long significand, int signExponent, FloatEnv e) {
        if (Float80.isNanOrUnsupported(significand, signExponent)) {
            return ExtendedArithmetic.propagate(significand, signExponent, significand, signExponent, e);
        }
        e.signExponent = signExponent;
        int power = (signExponent & Float80.MAX_EXPONENT) - Float80.BIAS;
        if (power >= 63 || significand == 0) {
            return significand;
        }
        if (Float80.isDenormal(significand, signExponent)) {
            e.raise(FloatEnv.DENORMAL);
        }
        int rest = BinaryConversions.rest(significand, power);
        if (rest == 0) {
            return significand;
        }
        e.raise(FloatEnv.INEXACT);
        long unit = power < 0 ? 0 : 1L << 63 - power;
        int sign = signExponent & Float80.SIGN;
        boolean away = FloatEnv.awayFromZero(e.rounding(), sign != 0, (significand & unit) != 0, rest);
        e.roundedUp = away;
        if (power < 0) {
            e.signExponent = sign | (away ? Float80.BIAS : 0);
            return away ? Float80.INTEGER_BIT : 0;
        }
        long rounded = (significand & -unit) + (away ? unit : 0);
        if (rounded == 0) {
            e.signExponent = signExponent + 1;
            return Float80.INTEGER_BIT;
        }
        return rounded;
    }

    /**
     * FBLD. Digits above nine are undefined; they count with their value.
     *
     * @param high bits 79 to 64
     */
    public static long fromBcd(long low, int high, FloatEnv e) {
        long value = 0;
        for (int shift = 4; shift >= 0; shift -= 4) {
            value = value * 10 + (high >>> shift & 15);
        }
        for (int shift = 60; shift >= 0; shift -= 4) {
            value = value * 10 + (low >>> shift & 15);
        }
        long significand = fromInteger(value, e);
        e.signExponent |= high & Float80.SIGN;
        return significand;
    }

    /**
     * FBSTP.
     *
     * @return the low 16 digits; the other two and the sign byte are left in {@link FloatEnv#signExponent}
     */
    public static long toBcd(long significand, int signExponent, FloatEnv e) {
        int flags = e.flags();
        long value = toInteger(significand, signExponent & Float80.MAX_EXPONENT, 64, bcdRounding(signExponent, e), e);
        if (value < 0 || value > MAX_BCD) {
            e.clearFlags();
            e.raise(flags | FloatEnv.INVALID);
            e.roundedUp = false;
            e.signExponent = BCD_INDEFINITE_HIGH;
            return BCD_INDEFINITE;
        }
        long digits = 0;
        for (int shift = 0; shift < 64; shift += 4) {
            digits |= value % 10 << shift;
            value /= 10;
        }
        e.signExponent = signExponent & Float80.SIGN | (int) (value / 10 << 4 | value % 10);
        return digits;
    }

    /** The mode that rounds the magnitude as the environment's rounds the number. */
    private static int bcdRounding(int signExponent, FloatEnv e) {
        int mode = e.rounding();
        boolean directed = mode == FloatEnv.UP || mode == FloatEnv.DOWN;
        return directed && (signExponent & Float80.SIGN) != 0 ? mode ^ 3 : mode;
    }
}
