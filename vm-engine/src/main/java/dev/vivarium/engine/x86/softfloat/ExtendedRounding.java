package dev.vivarium.engine.x86.softfloat;

/**
 * Rounds an exact or jammed result to double-extended, honouring rounding mode, precision control, and what unmasked
 * overflow and underflow do to a register (SDM Vol. 1, 4.8.4, 4.9.1 and 8.5).
 */
final class ExtendedRounding {
    /** What an exponent is moved by when overflow or underflow is unmasked. */
    static final int WRAP = 0x6000;

    private ExtendedRounding() {
    }

    /**
     * @param sign        zero or {@link Float80#SIGN}
     * @param exponent    biased, of any size
     * @param significand leading one in bit 63
     * @param extra       the 64 bits below; bit 0 also says that anything below it is not zero
     */
    static long round(int sign, int exponent, long significand, long extra, FloatEnv e) {
        if (!e.isExtendedNearest() || exponent <= 0 || exponent >= Float80.MAX_EXPONENT - 1) {
            return roundSlow(sign, exponent, significand, extra, e);
        }
        if (extra == 0) {
            e.signExponent = sign | exponent;
            return significand;
        }
        e.raise(FloatEnv.INEXACT);
        if (extra > 0 || extra == Long.MIN_VALUE && (significand & 1) == 0) {
            e.signExponent = sign | exponent;
            return significand;
        }
        e.roundedUp = true;
        long rounded = significand + 1;
        e.signExponent = sign | (rounded == 0 ? exponent + 1 : exponent);
        return rounded == 0 ? Float80.INTEGER_BIT : rounded;
    }

    private static long roundSlow(int sign, int exponent, long significand, long extra, FloatEnv e) {
        int drop = drop(e);
        if (exponent <= 0) {
            return roundTiny(sign, exponent, significand, extra, e);
        }
        int rest = rest(significand, extra, drop);
        long rounded = roundAt(sign, significand, rest, drop, e);
        int carried = rounded == 0 ? exponent + 1 : exponent;
        if (rounded == 0) {
            rounded = Float80.INTEGER_BIT;
        }
        if (rest != 0) {
            e.raise(FloatEnv.INEXACT);
        }
        if (carried >= Float80.MAX_EXPONENT) {
            return overflow(sign, carried, rounded, e);
        }
        e.signExponent = sign | carried;
        return rounded;
    }

    private static long roundTiny(int sign, int exponent, long significand, long extra, FloatEnv e) {
        int drop = drop(e);
        int rest = rest(significand, extra, drop);
        long unlimited = roundAt(sign, significand, rest, drop, e);
        boolean tiny = exponent < 0 || unlimited != 0;
        if (tiny && !e.masked(FloatEnv.UNDERFLOW)) {
            e.raise(FloatEnv.UNDERFLOW | (rest != 0 ? FloatEnv.INEXACT : 0));
            e.signExponent = sign | (unlimited == 0 ? exponent + 1 : exponent) + WRAP;
            return unlimited == 0 ? Float80.INTEGER_BIT : unlimited;
        }
        int shift = 1 - exponent;
        long high = shift < 64 ? significand >>> shift : 0;
        long low = shift < 64 ? significand << -shift | (extra != 0 ? 1 : 0)
                : Wide.shiftRightJam(significand, shift - 64) | (extra != 0 ? 1 : 0);
        rest = rest(high, low, drop);
        long rounded = roundAt(sign, high, rest, drop, e);
        if (rest != 0) {
            e.raise(tiny ? FloatEnv.UNDERFLOW | FloatEnv.INEXACT : FloatEnv.INEXACT);
        }
        e.signExponent = sign | (rounded < 0 ? 1 : 0);
        return rounded;
    }

    /** How many low bits of the significand precision control takes away. */
    private static int drop(FloatEnv e) {
        return switch (e.precision()) {
            case FloatEnv.SINGLE -> 40;
            case FloatEnv.DOUBLE -> 11;
            default -> 0;
        };
    }

    /** What is cut off, as {@link FloatEnv#awayFromZero} wants it. */
    private static int rest(long significand, long extra, int drop) {
        long top = drop == 0 ? extra : significand << -drop;
        boolean below = drop != 0 && extra != 0;
        if (top == 0) {
            return below ? 1 : 0;
        }
        return top > 0 ? 1 : top == Long.MIN_VALUE && !below ? 2 : 3;
    }

    /** @return zero when the rounding carried out of the top */
    private static long roundAt(int sign, long significand, int rest, int drop, FloatEnv e) {
        long unit = 1L << drop;
        boolean away = FloatEnv.awayFromZero(e.rounding(), sign != 0, (significand & unit) != 0, rest);
        e.roundedUp = away;
        return (significand & -unit) + (away ? unit : 0);
    }

    private static long overflow(int sign, int exponent, long significand, FloatEnv e) {
        e.raise(FloatEnv.OVERFLOW);
        if (!e.masked(FloatEnv.OVERFLOW)) {
            e.signExponent = sign | exponent - WRAP;
            return significand;
        }
        e.raise(FloatEnv.INEXACT);
        e.roundedUp = FloatEnv.awayFromZero(e.rounding(), sign != 0, true, 3);
        if (e.roundedUp) {
            return ExtendedArithmetic.infinity(sign, e);
        }
        e.signExponent = sign | Float80.MAX_EXPONENT - 1;
        return -1L << drop(e);
    }
}
