package dev.vivarium.engine.x86.softfloat;

/** Fused multiplication and addition for the formats of SSE, rounded once (SDM Vol. 1, 14.5.3). */
final class BinaryFma {
    private BinaryFma() {
    }

    static long multiplyAdd(BinaryFormat f, long a, long b, long c, FloatEnv e) {
        long x = f.flushInput(a, e);
        long y = f.flushInput(b, e);
        long z = f.flushInput(c, e);
        if (f.isNan(x) || f.isNan(y) || f.isNan(z)) {
            return propagate(f, x, y, z, e);
        }
        long sign = (x ^ y) & f.signBit;
        boolean infinite = f.isInfinite(x) || f.isInfinite(y);
        boolean zero = f.isZero(x) || f.isZero(y);
        if (infinite && (zero || f.isInfinite(z) && sign != (z & f.signBit))) {
            return f.invalid(e);
        }
        f.noteDenormal(x, e);
        f.noteDenormal(y, e);
        f.noteDenormal(z, e);
        if (infinite) {
            return sign | f.infinity;
        }
        if (f.isInfinite(z)) {
            return z;
        }
        if (zero) {
            return addToZero(f, sign, z, e);
        }
        long high = Math.unsignedMultiplyHigh(f.significand(x), f.significand(y));
        long low = f.significand(x) * f.significand(y);
        int exponent = f.exponent(x) + f.exponent(y) - f.bias + 1;
        if (high > 0) {
            high = high << 1 | low >>> 63;
            low <<= 1;
            exponent--;
        }
        if (f.isZero(z)) {
            return f.round(sign, exponent, high | (low != 0 ? 1 : 0), e);
        }
        return addProduct(f, sign, exponent, high, low, z, e);
    }

    private static long propagate(BinaryFormat f, long x, long y, long z, FloatEnv e) {
        if (f.isSignalling(x) || f.isSignalling(y) || f.isSignalling(z)) {
            e.raise(FloatEnv.INVALID);
        }
        return (f.isNan(x) ? x : f.isNan(y) ? y : z) | f.quietBit;
    }

    private static long addToZero(BinaryFormat f, long sign, long z, FloatEnv e) {
        if (f.isZero(z)) {
            return sign == z ? z : e.rounding() == FloatEnv.DOWN ? f.signBit : 0;
        }
        return f.round(z & f.signBit, f.exponent(z), f.significand(z), e);
    }

    /** The product has 128 bits with the leading one on top; so gets the addend, and the smaller is shifted down. */
    private static long addProduct(BinaryFormat f, long sign, int exponent, long high, long low, long z, FloatEnv e) {
        long signZ = z & f.signBit;
        long highZ = f.significand(z);
        int exponentZ = f.exponent(z);
        boolean product = exponent > exponentZ || exponent == exponentZ && Long.compareUnsigned(high, highZ) >= 0;
        long bigHigh = product ? high : highZ;
        long bigLow = product ? low : 0;
        long smallHigh = product ? highZ : high;
        long smallLow = product ? 0 : low;
        int shift = Math.abs(exponent - exponentZ);
        long addHigh = shift < 64 ? smallHigh >>> shift : 0;
        long addLow = shiftLow(smallHigh, smallLow, shift);
        int top = Math.max(exponent, exponentZ);
        long bigSign = product ? sign : signZ;
        if (sign != signZ) {
            long borrow = Long.compareUnsigned(bigLow, addLow) < 0 ? 1 : 0;
            return normalize(f, bigSign, top, bigHigh - addHigh - borrow, bigLow - addLow, e);
        }
        long sumLow = bigLow + addLow;
        long carry = Long.compareUnsigned(sumLow, bigLow) < 0 ? 1 : 0;
        long sumHigh = bigHigh + addHigh + carry;
        long jam = sumLow != 0 ? 1 : 0;
        // The large one has its top bit set: the sum has lost it or is below it exactly when there was a carry.
        if (Long.compareUnsigned(sumHigh, bigHigh) >= 0) {
            return f.round(bigSign, top, sumHigh | jam, e);
        }
        return f.round(bigSign, top + 1, sumHigh >>> 1 | sumHigh & 1 | jam | Long.MIN_VALUE, e);
    }

    private static long shiftLow(long high, long low, int shift) {
        if (shift == 0) {
            return low;
        }
        if (shift < 64) {
            return high << 64 - shift | low >>> shift | (low << 64 - shift != 0 ? 1 : 0);
        }
        if (shift == 64) {
            return high | (low != 0 ? 1 : 0);
        }
        return Wide.shiftRightJam(high, Math.min(shift - 64, 64)) | (low != 0 ? 1 : 0);
    }

    private static long normalize(BinaryFormat f, long sign, int exponent, long high, long low, FloatEnv e) {
        if ((high | low) == 0) {
            return e.rounding() == FloatEnv.DOWN ? f.signBit : 0;
        }
        if (high == 0) {
            int shift = Long.numberOfLeadingZeros(low);
            return f.round(sign, exponent - 64 - shift, low << shift, e);
        }
        int shift = Long.numberOfLeadingZeros(high);
        long top = shift == 0 ? high : high << shift | low >>> -shift;
        return f.round(sign, exponent - shift, top | (low << shift != 0 ? 1 : 0), e);
    }
}
