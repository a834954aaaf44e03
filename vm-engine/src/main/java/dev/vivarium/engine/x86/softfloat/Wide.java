package dev.vivarium.engine.x86.softfloat;

/**
 * Unsigned arithmetic on 64- and 128-bit integers: the few operations that significands need and that {@link Math} does
 * not have. Two words are always given high word first.
 */
final class Wide {
    private static final double TWO_64 = 0x1p64;

    private Wide() {
    }

    /** Shifts right; bit 0 of the result also tells whether a one was shifted out. */
    static long shiftRightJam(long value, int count) {
        if (count == 0) {
            return value;
        }
        if (count >= 64) {
            return value != 0 ? 1 : 0;
        }
        return value >>> count | (value << -count != 0 ? 1 : 0);
    }

    /** The unsigned value, rounded to a {@code double}. */
    static double toDouble(long unsigned) {
        double value = unsigned;
        return unsigned < 0 ? value + TWO_64 : value;
    }

    /**
     * Quotient of a 128-bit number by a divisor with its top bit set and greater than {@code high}. The remainder is
     * {@code low - quotient * divisor}.
     */
    static long divide(long high, long low, long divisor) {
        // Knuth's algorithm D with two digits of 32 bits.
        long divisorHigh = divisor >>> 32;
        long divisorLow = divisor & 0xFFFFFFFFL;
        long digit1 = digit(high, low >>> 32, divisorHigh, divisorLow);
        long rest = (high << 32 | low >>> 32) - digit1 * divisor;
        long digit0 = digit(rest, low & 0xFFFFFFFFL, divisorHigh, divisorLow);
        return digit1 << 32 | digit0;
    }

    private static long digit(long high, long next, long divisorHigh, long divisorLow) {
        long guess = Long.divideUnsigned(high, divisorHigh);
        long rest = high - guess * divisorHigh;
        while (guess >>> 32 != 0 || Long.compareUnsigned(guess * divisorLow, rest << 32 | next) > 0) {
            guess--;
            rest += divisorHigh;
            if (rest >>> 32 != 0) {
                break;
            }
        }
        return guess;
    }

    /**
     * The integer square root of a 128-bit number whose high word is at least 2^62, rounded down: a 64-bit number with
     * its top bit set.
     */
    static long squareRoot(long high, long low) {
        // 53 good bits from the host, then one Newton step on the exact remainder, then the last unit or two.
        double estimate = Math.sqrt(toDouble(high)) * 0x1p32;
        long root = estimate >= TWO_64 ? -1L : (long) (estimate * 0.5) << 1;
        long squareHigh = Math.unsignedMultiplyHigh(root, root);
        long squareLow = root * root;
        double error = (high - squareHigh) * TWO_64 + toDouble(low) - toDouble(squareLow);
        long step = (long) (error / (2 * toDouble(root)));
        long next = root + step;
        if (step > 0 && Long.compareUnsigned(next, root) < 0) {
            next = -1L;
        }
        return settle(next, high, low);
    }

    private static long settle(long guess, long high, long low) {
        long root = guess;
        while (squareExceeds(root, high, low)) {
            root--;
        }
        while (root != -1L && !squareExceeds(root + 1, high, low)) {
            root++;
        }
        return root;
    }

    private static boolean squareExceeds(long root, long high, long low) {
        int order = Long.compareUnsigned(Math.unsignedMultiplyHigh(root, root), high);
        return order > 0 || order == 0 && Long.compareUnsigned(root * root, low) > 0;
    }
}
