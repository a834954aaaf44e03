package dev.vivarium.engine.x86.softfloat;

/** Conversions of the formats of SSE to integers, to integral values and to each other (SDM Vol. 2, CVT…, ROUND…). */
final class BinaryConversions {
    private BinaryConversions() {
    }

    /**
     * @param bits 16, 32 or 64
     * @return sign-extended; the "integer indefinite" of that size when the number does not fit
     */
    static long toInteger(BinaryFormat f, long a, int bits, int rounding, FloatEnv e) {
        long x = f.flushInput(a, e);
        if (f.isZero(x)) {
            return 0;
        }
        return f.isNan(x) ? indefinite(bits, e)
                : toInteger((x & f.signBit) != 0, f.exponent(x) - f.bias, f.significand(x), bits, rounding, e);
    }

    /** As above, for significand · 2^(power − 63). */
    static long toInteger(boolean negative, int power, long significand, int bits, int rounding, FloatEnv e) {
        if (power >= bits) {
            return indefinite(bits, e);
        }
        long whole = power < 0 ? 0 : significand >>> 63 - power;
        int rest = rest(significand, power);
        boolean away = FloatEnv.awayFromZero(rounding, negative, (whole & 1) != 0, rest);
        if (away) {
            whole++;
        }
        long limit = (1L << bits - 1) - (negative ? 0 : 1);
        if (Long.compareUnsigned(whole, limit) > 0) {
            return indefinite(bits, e);
        }
        if (rest != 0) {
            e.raise(FloatEnv.INEXACT);
            e.roundedUp = away;
        }
        return negative ? -whole : whole;
    }

    static long indefinite(int bits, FloatEnv e) {
        e.raise(FloatEnv.INVALID);
        return -1L << bits - 1;
    }

    /** The fraction of significand · 2^(power − 63) against one half: see {@link FloatEnv#awayFromZero}. */
    static int rest(long significand, int power) {
        if (power >= 63) {
            return 0;
        }
        if (power < -1) {
            return 1;
        }
        long fraction = power == -1 ? significand : significand << power + 1;
        return fraction == 0 ? 0 : fraction > 0 ? 1 : fraction == Long.MIN_VALUE ? 2 : 3;
    }

    /** ROUNDSS: denormals are not reported, and inexactness only if asked for. */
    static long roundToIntegral(BinaryFormat f, long a, int rounding, boolean reportsInexact, FloatEnv e) {
        long x = f.flushInput(a, e);
        if (f.isNan(x)) {
            return f.propagate(x, x, e);
        }
        if (f.isZero(x) || f.isInfinite(x)) {
            return x;
        }
        int power = f.exponent(x) - f.bias;
        if (power >= f.fractionBits) {
            return x;
        }
        long sign = x & f.signBit;
        int rest = rest(f.significand(x), power);
        if (rest == 0) {
            return x;
        }
        if (reportsInexact) {
            e.raise(FloatEnv.INEXACT);
        }
        long unit = power < 0 ? 0 : 1L << f.fractionBits - power;
        // The bit of weight one is the hidden one when the number is below two.
        boolean odd = power == 0 || power > 0 && (x & unit) != 0;
        boolean away = FloatEnv.awayFromZero(rounding, sign != 0, odd, rest);
        if (power < 0) {
            return sign | (away ? (long) f.bias << f.fractionBits : 0);
        }
        return (x & -unit) + (away ? unit : 0);
    }

    static long fromInteger(BinaryFormat f, long value, FloatEnv e) {
        if (value == 0) {
            return 0;
        }
        long magnitude = value < 0 ? -value : value;
        int shift = Long.numberOfLeadingZeros(magnitude);
        return f.round(value < 0 ? f.signBit : 0, f.bias + 63 - shift, magnitude << shift, e);
    }

    static long convert(BinaryFormat from, BinaryFormat to, long a, FloatEnv e) {
        long x = from.flushInput(a, e);
        long sign = (x & from.signBit) != 0 ? to.signBit : 0;
        if (from.isNan(x)) {
            long quiet = from.propagate(x, x, e) & from.fractionMask;
            int widen = to.fractionBits - from.fractionBits;
            return sign | to.infinity | (widen >= 0 ? quiet << widen : quiet >>> -widen);
        }
        if (from.isInfinite(x) || from.isZero(x)) {
            return from.isZero(x) ? sign : sign | to.infinity;
        }
        from.noteDenormal(x, e);
        return to.round(sign, from.exponent(x) - from.bias + to.bias, from.significand(x), e);
    }
}
