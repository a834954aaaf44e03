package dev.vivarium.engine.x86.softfloat;

/**
 * An unevaluated sum of two doubles: about 106 bits of significand in the exponent range of a double. The functions of
 * the x87 unit are computed with it, because a result of 64 bits needs some more on the way. Algorithms after Dekker
 * (1971) and Knuth; no fused operation is used, since {@link Math#fma} is very slow where the host has none.
 *
 * <p>Mutable, so that the caller can keep a few of them and nothing is allocated.
 */
final class DoubleDouble {
    private static final double SPLIT = 0x1p27 + 1;

    double high;
    double low;

    DoubleDouble set(double newHigh, double newLow) {
        high = newHigh;
        low = newLow;
        return this;
    }

    DoubleDouble set(DoubleDouble other) {
        return set(other.high, other.low);
    }

    /** Exact: the 64-bit unsigned number times 2^-63 times {@code scale}, a power of two. */
    DoubleDouble setSignificand(long significand, double scale) {
        double top = (significand >>> 11) * (0x1p-52 * scale);
        double rest = (significand & 0x7FF) * (0x1p-63 * scale);
        return setSum(top, rest);
    }

    /** @param b not greater than {@code a} in magnitude */
    private DoubleDouble setSum(double a, double b) {
        high = a + b;
        low = b - (high - a);
        return this;
    }

    DoubleDouble negate() {
        return set(-high, -low);
    }

    /** @param factor a power of two */
    DoubleDouble scale(double factor) {
        return set(high * factor, low * factor);
    }

    DoubleDouble add(double otherHigh, double otherLow) {
        double sum = high + otherHigh;
        double part = sum - high;
        double error = high - (sum - part) + (otherHigh - part);
        double lowSum = low + otherLow;
        double lowPart = lowSum - low;
        double lowError = low - (lowSum - lowPart) + (otherLow - lowPart);
        setSum(sum, error + lowSum);
        return setSum(high, low + lowError);
    }

    DoubleDouble add(DoubleDouble other) {
        return add(other.high, other.low);
    }

    DoubleDouble subtract(DoubleDouble other) {
        return add(-other.high, -other.low);
    }

    DoubleDouble multiply(double otherHigh, double otherLow) {
        double product = high * otherHigh;
        double scaled = SPLIT * high;
        double a1 = scaled - (scaled - high);
        double a2 = high - a1;
        scaled = SPLIT * otherHigh;
        double b1 = scaled - (scaled - otherHigh);
        double b2 = otherHigh - b1;
        double error = a1 * b1 - product + a1 * b2 + a2 * b1 + a2 * b2;
        return setSum(product, error + (high * otherLow + low * otherHigh));
    }

    DoubleDouble multiply(DoubleDouble other) {
        return multiply(other.high, other.low);
    }

    /** @param spare overwritten */
    DoubleDouble divide(DoubleDouble divisor, DoubleDouble spare) {
        double first = high / divisor.high;
        spare.set(divisor).multiply(-first, 0).add(this);
        double second = spare.high / divisor.high;
        spare.add(-second * divisor.high, 0).add(-second * divisor.low, 0);
        return setSum(first, second).add(spare.high / divisor.high, 0);
    }

    /**
     * A polynomial in x.
     *
     * @param coefficients those of the lowest powers as pairs, high part first, then those of higher powers, where a
     *                     double is enough
     * @param pairs        how many are pairs
     */
    DoubleDouble setPolynomial(double[] coefficients, int pairs, DoubleDouble x) {
        int last = coefficients.length - 1;
        double sum = coefficients[last];
        for (int i = last - 1; i >= 2 * pairs; i--) {
            sum = sum * x.high + coefficients[i];
        }
        set(sum, 0);
        for (int i = 2 * pairs - 2; i >= 0; i -= 2) {
            multiply(x).add(coefficients[i], coefficients[i + 1]);
        }
        return this;
    }

    /**
     * Rounds this, which must be positive, to double-extended. The result always counts as inexact.
     *
     * @param exponent added to the exponent
     * @param nudge    1 or -1 if the true value is a little above or below
     */
    long round(int sign, int exponent, int nudge, FloatEnv e) {
        long bits = Double.doubleToRawLongBits(high);
        int power = Math.getExponent(high);
        long top = (bits & 0xF_FFFF_FFFF_FFFFL | 0x10_0000_0000_0000L) << 10;
        double rest = low * Double.longBitsToDouble((long) (1023 + 62 - power) << 52);
        double whole = Math.floor(rest);
        long below = (long) ((rest - whole) * 0x1p63) << 1;
        long extra = below + nudge;
        top += (long) whole + (nudge < 0 && below == 0 ? -1 : 0);
        int shift = Long.numberOfLeadingZeros(top);
        e.raise(FloatEnv.INEXACT);
        int biased = Float80.BIAS + power + exponent + 1 - shift;
        if (shift == 0) {
            return Float80Scaling.round(sign, biased, top, extra, e);
        }
        return Float80Scaling.round(sign, biased, top << shift | extra >>> -shift, extra << shift, e);
    }
}
