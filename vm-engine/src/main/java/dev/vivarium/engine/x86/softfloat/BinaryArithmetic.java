package dev.vivarium.engine.x86.softfloat;

/**
 * Exact arithmetic for the formats of SSE: every case that the host's own arithmetic cannot be trusted with, because it
 * needs flags, another rounding mode, DAZ or FTZ (SDM Vol. 1, 4.9 and chapter 11).
 */
final class BinaryArithmetic {
    private BinaryArithmetic() {
    }

    static long add(BinaryFormat f, long a, long b, FloatEnv e) {
        long x = f.flushInput(a, e);
        long y = f.flushInput(b, e);
        if (f.isNan(x) || f.isNan(y)) {
            return f.propagate(x, y, e);
        }
        long signX = x & f.signBit;
        long signY = y & f.signBit;
        if (f.isInfinite(x) && f.isInfinite(y)) {
            return signX == signY ? x : f.invalid(e);
        }
        f.noteDenormal(x, e);
        f.noteDenormal(y, e);
        if (f.isInfinite(x) || f.isInfinite(y)) {
            return f.isInfinite(x) ? x : y;
        }
        if (f.isZero(x) || f.isZero(y)) {
            return addZero(f, x, y, e);
        }
        int exponentX = f.exponent(x);
        int exponentY = f.exponent(y);
        if ((x & ~f.signBit) >= (y & ~f.signBit)) {
            long small = Wide.shiftRightJam(f.significand(y) >>> 1, exponentX - exponentY);
            return addAligned(f, signX, exponentX, f.significand(x) >>> 1, signX == signY ? small : -small, e);
        }
        long small = Wide.shiftRightJam(f.significand(x) >>> 1, exponentY - exponentX);
        return addAligned(f, signY, exponentY, f.significand(y) >>> 1, signX == signY ? small : -small, e);
    }

    private static long addZero(BinaryFormat f, long x, long y, FloatEnv e) {
        if (f.isZero(x) && f.isZero(y)) {
            return x == y ? x : e.rounding() == FloatEnv.DOWN ? f.signBit : 0;
        }
        // The other one is the result, but it may still be a denormal for FTZ to flush.
        long other = f.isZero(x) ? y : x;
        return f.round(other & f.signBit, f.exponent(other), f.significand(other), e);
    }

    /** Adds significands whose point is below bit 62. */
    private static long addAligned(BinaryFormat f, long sign, int exponent, long large, long small, FloatEnv e) {
        long sum = large + small;
        if (sum == 0) {
            return e.rounding() == FloatEnv.DOWN ? f.signBit : 0;
        }
        int shift = Long.numberOfLeadingZeros(sum);
        return f.round(sign, exponent + 1 - shift, sum << shift, e);
    }

    static long multiply(BinaryFormat f, long a, long b, FloatEnv e) {
        long x = f.flushInput(a, e);
        long y = f.flushInput(b, e);
        if (f.isNan(x) || f.isNan(y)) {
            return f.propagate(x, y, e);
        }
        if (f.isInfinite(x) && f.isZero(y) || f.isZero(x) && f.isInfinite(y)) {
            return f.invalid(e);
        }
        f.noteDenormal(x, e);
        f.noteDenormal(y, e);
        long sign = (x ^ y) & f.signBit;
        if (f.isInfinite(x) || f.isInfinite(y)) {
            return sign | f.infinity;
        }
        if (f.isZero(x) || f.isZero(y)) {
            return sign;
        }
        long high = Math.unsignedMultiplyHigh(f.significand(x), f.significand(y));
        long low = f.significand(x) * f.significand(y);
        int shift = Long.numberOfLeadingZeros(high);
        long product = high << shift | (low != 0 ? 1 : 0);
        return f.round(sign, f.exponent(x) + f.exponent(y) - f.bias + 1 - shift, product, e);
    }

    static long divide(BinaryFormat f, long a, long b, FloatEnv e) {
        long x = f.flushInput(a, e);
        long y = f.flushInput(b, e);
        if (f.isNan(x) || f.isNan(y)) {
            return f.propagate(x, y, e);
        }
        if (f.isInfinite(x) && f.isInfinite(y) || f.isZero(x) && f.isZero(y)) {
            return f.invalid(e);
        }
        long sign = (x ^ y) & f.signBit;
        if (f.isZero(y)) {
            if (!f.isInfinite(x)) {
                e.raise(FloatEnv.ZERO_DIVIDE);
            }
            return sign | f.infinity;
        }
        f.noteDenormal(x, e);
        f.noteDenormal(y, e);
        if (f.isInfinite(x)) {
            return sign | f.infinity;
        }
        if (f.isInfinite(y) || f.isZero(x)) {
            return sign;
        }
        long divisor = f.significand(y);
        long quotient = Wide.divide(f.significand(x) >>> 1, 0, divisor);
        int shift = Long.numberOfLeadingZeros(quotient);
        long jam = quotient * divisor != 0 ? 1 : 0;
        return f.round(sign, f.exponent(x) - f.exponent(y) + f.bias - shift, quotient << shift | jam, e);
    }

    static long squareRoot(BinaryFormat f, long a, FloatEnv e) {
        long x = f.flushInput(a, e);
        if (f.isNan(x)) {
            return f.propagate(x, x, e);
        }
        if (f.isZero(x)) {
            return x;
        }
        if ((x & f.signBit) != 0) {
            return f.invalid(e);
        }
        f.noteDenormal(x, e);
        if (f.isInfinite(x)) {
            return x;
        }
        int power = f.exponent(x) - f.bias;
        long high = f.significand(x) >>> 1 - (power & 1);
        long root = Wide.squareRoot(high, 0);
        long jam = root * root == 0 && Math.unsignedMultiplyHigh(root, root) == high ? 0 : 1;
        return f.round(0, (power >> 1) + f.bias, root | jam, e);
    }

    /** MINSS and MAXSS: the second operand unless the comparison holds (SDM Vol. 2, MINSS). */
    static long select(BinaryFormat f, long a, long b, int wanted, FloatEnv e) {
        long x = f.flushInput(a, e);
        long y = f.flushInput(b, e);
        return compare(f, x, y, true, e) == wanted ? x : y;
    }

    /** @return a {@link FloatRelation} */
    static int compare(BinaryFormat f, long a, long b, boolean signalsQuiet, FloatEnv e) {
        long x = f.flushInput(a, e);
        long y = f.flushInput(b, e);
        if (f.isNan(x) || f.isNan(y)) {
            if (signalsQuiet || f.isSignalling(x) || f.isSignalling(y)) {
                e.raise(FloatEnv.INVALID);
            }
            return FloatRelation.UNORDERED;
        }
        f.noteDenormal(x, e);
        f.noteDenormal(y, e);
        long orderX = (x & f.signBit) != 0 ? -(x ^ f.signBit) : x;
        long orderY = (y & f.signBit) != 0 ? -(y ^ f.signBit) : y;
        return orderX < orderY ? FloatRelation.LESS : orderX > orderY ? FloatRelation.GREATER : FloatRelation.EQUAL;
    }
}
