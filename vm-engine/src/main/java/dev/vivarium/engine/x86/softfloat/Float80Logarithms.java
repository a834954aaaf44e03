package dev.vivarium.engine.x86.softfloat;

/**
 * F2XM1, FYL2X and FYL2XP1 (SDM Vol. 1, 8.3.9; Vol. 2), rounded correctly but for about one result in millions; real
 * processors differ from that in the last place now and then. One instance belongs to one processor.
 */
public final class Float80Logarithms {
    /** Exponents below which 2^x − 1 and log2(1 + x) are x times a constant, in 64 bits at least. */
    private static final int SHALLOW = -80;

    private final FloatEnv e;
    private final DoubleDouble value = new DoubleDouble();
    private final DoubleDouble argument = new DoubleDouble();

    public Float80Logarithms(FloatEnv e) {
        this.e = e;
    }

    /** 2^x − 1; outside −1 to 1 x itself, as undefined results go. */
    public long exponential(long significand, int x) {
        if (Float80.isNanOrUnsupported(significand, x)) {
            return ExtendedArithmetic.propagate(significand, x, significand, x, e);
        }
        boolean negative = (x & Float80.SIGN) != 0;
        if (significand == 0 || Float80.isInfinite(significand, x) && !negative) {
            e.signExponent = x;
            return significand;
        }
        if (Float80.isInfinite(significand, x)) {
            e.signExponent = Float80.SIGN | Float80.BIAS;
            return significand;
        }
        ExtendedArithmetic.noteDenormals(significand, x, significand, x, e);
        int power = Float80.exponent(significand, x) - Float80.BIAS;
        if (power >= 0) {
            e.raise(FloatEnv.INEXACT);
            e.signExponent = significand == Float80.INTEGER_BIT && x == (Float80.SIGN | Float80.BIAS) ? x - 1 : x;
            return significand;
        }
        argument.setSignificand(Float80.normalized(significand), 1);
        if (power < SHALLOW) {
            return argument.multiply(FunctionTables.LN_2, FunctionTables.LN_2_LOW)
                    .round(x & Float80.SIGN, power, negative ? -1 : 1, e);
        }
        argument.scale(Double.longBitsToDouble(1023L + power << 52));
        setExponential(negative ? argument.negate() : argument);
        return negative ? value.negate().round(Float80.SIGN, 0, 0, e) : value.round(0, 0, 0, e);
    }

    /** Of a number from −1 to 1. */
    private void setExponential(DoubleDouble x) {
        int i = (int) Math.rint(x.high * 32);
        x.add(i * -0x1p-5, 0).multiply(FunctionTables.LN_2, FunctionTables.LN_2_LOW);
        value.setPolynomial(FunctionTables.EXPONENTIAL, 7, x).multiply(x);
        if (i != 0) {
            // 2^x − 1 = p·(e^u − 1) + (p − 1)
            double scale = Double.longBitsToDouble(1023L + (i >> 5) << 52);
            double high = FunctionTables.POWERS[2 * (i & 31)] * scale;
            double low = FunctionTables.POWERS[2 * (i & 31) + 1] * scale;
            argument.set(high, low).add(-1, 0);
            value.multiply(high, low).add(argument);
        }
    }

    /** y · log2(x). */
    public long logarithm(long sx, int x, long sy, int y) {
        if (Float80.isNanOrUnsupported(sx, x) || Float80.isNanOrUnsupported(sy, y)) {
            return ExtendedArithmetic.propagate(sx, x, sy, y, e);
        }
        boolean infiniteY = Float80.isInfinite(sy, y);
        if (sx == 0) {
            return logarithmOfZero(infiniteY, sy, y);
        }
        if ((x & Float80.SIGN) != 0) {
            return ExtendedArithmetic.invalid(e);
        }
        boolean one = sx == Float80.INTEGER_BIT && x == Float80.BIAS;
        boolean infiniteX = Float80.isInfinite(sx, x);
        if (infiniteX && sy == 0 || infiniteY && one) {
            return ExtendedArithmetic.invalid(e);
        }
        ExtendedArithmetic.noteDenormals(sx, x, sy, y, e);
        int sign = (y & Float80.SIGN) ^ ((x & Float80.MAX_EXPONENT) < Float80.BIAS ? Float80.SIGN : 0);
        if (infiniteX || infiniteY) {
            return ExtendedArithmetic.infinity(sign, e);
        }
        if (one || sy == 0) {
            e.signExponent = sign;
            return 0;
        }
        int power = Float80.exponent(sx, x) - Float80.BIAS;
        long significand = Float80.normalized(sx);
        if (significand == Float80.INTEGER_BIT) {
            return multipleOfPower(sign, Math.abs(power), sy, y);
        }
        setLogarithm(argument.setSignificand(significand, 1), power);
        return product(sign, 0, sy, y);
    }

    private long logarithmOfZero(boolean infiniteY, long sy, int y) {
        if (sy == 0) {
            return ExtendedArithmetic.invalid(e);
        }
        if (!infiniteY) {
            e.raise(FloatEnv.ZERO_DIVIDE);
        }
        return ExtendedArithmetic.infinity((y & Float80.SIGN) ^ Float80.SIGN, e);
    }

    /** The logarithm of a power of two is an integer, and the product may be exact. */
    private long multipleOfPower(int sign, int multiple, long sy, int y) {
        long factor = Float80Conversions.fromInteger(multiple, e);
        int exponent = e.signExponent + Float80.exponent(sy, y) - Float80.BIAS + 1;
        long significand = Float80.normalized(sy);
        long high = Math.unsignedMultiplyHigh(factor, significand);
        long low = factor * significand;
        if (high < 0) {
            return noteInexact(Float80Scaling.round(sign, exponent, high, low, e));
        }
        return noteInexact(Float80Scaling.round(sign, exponent - 1, high << 1 | low >>> 63, low << 1, e));
    }

    /** log2(m · 2^power) of m from one to two. */
    private void setLogarithm(DoubleDouble m, int power) {
        int i = Math.min((int) ((m.high - 1) * 64), 63);
        m.multiply(FunctionTables.INVERSES[i] * 0x1p-8, 0).add(-1, 0);
        setNaturalLogarithm(m);
        value.multiply(FunctionTables.LOG2_E, FunctionTables.LOG2_E_LOW);
        argument.set(FunctionTables.INVERSE_LOGARITHMS[2 * i], FunctionTables.INVERSE_LOGARITHMS[2 * i + 1]);
        value.add(argument.add(power, 0));
    }

    /** ln(1 + x) of |x| up to 1/64. */
    private void setNaturalLogarithm(DoubleDouble x) {
        value.setPolynomial(FunctionTables.LOGARITHM, 9, x).multiply(x);
    }

    /** Multiplies the logarithm, whose sign is known, by y and rounds. */
    private long product(int sign, int exponent, long sy, int y) {
        if (value.high < 0) {
            value.negate();
        }
        argument.setSignificand(Float80.normalized(sy), 1);
        int power = exponent + Float80.exponent(sy, y) - Float80.BIAS;
        return noteInexact(value.multiply(argument).round(sign, power, 0, e));
    }

    /** Results count as inexact even where they happen to be exact. */
    private long noteInexact(long significand) {
        boolean tiny = (e.signExponent & Float80.MAX_EXPONENT) == 0;
        e.raise(tiny ? FloatEnv.UNDERFLOW | FloatEnv.INEXACT : FloatEnv.INEXACT);
        return significand;
    }

    /** y · log2(x + 1). Results for x outside ±(1 − √½) are undefined; here they are right as far as they exist. */
    public long logarithmPlusOne(long sx, int x, long sy, int y) {
        if (Float80.isNanOrUnsupported(sx, x) || Float80.isNanOrUnsupported(sy, y)) {
            return ExtendedArithmetic.propagate(sx, x, sy, y, e);
        }
        boolean negative = (x & Float80.SIGN) != 0;
        int power = Float80.exponent(sx, x) - Float80.BIAS;
        boolean infiniteX = Float80.isInfinite(sx, x);
        boolean infiniteY = Float80.isInfinite(sy, y);
        if (infiniteX && sy == 0 || infiniteY && sx == 0 || infiniteX && negative) {
            return ExtendedArithmetic.invalid(e);
        }
        ExtendedArithmetic.noteDenormals(sx, x, sy, y, e);
        int sign = (x ^ y) & Float80.SIGN;
        if (infiniteX || infiniteY) {
            return ExtendedArithmetic.infinity(sign, e);
        }
        if (sx == 0 || sy == 0) {
            e.signExponent = sign;
            return 0;
        }
        if (negative && power >= 0) {
            e.raise(FloatEnv.INEXACT);
            e.signExponent = x;
            return sx;
        }
        argument.setSignificand(Float80.normalized(sx), 1);
        if (power < SHALLOW) {
            value.set(argument).multiply(FunctionTables.LOG2_E, FunctionTables.LOG2_E_LOW);
            return product(sign, power, sy, y);
        }
        setLogarithmPlusOne(power, negative);
        return product(sign, 0, sy, y);
    }

    /** Of 1 ± {@link #argument} · 2^power. */
    private void setLogarithmPlusOne(int power, boolean negative) {
        if (power > 110) {
            setLogarithm(argument, power);
            return;
        }
        argument.scale(Double.longBitsToDouble(1023L + power << 52));
        if (negative) {
            argument.negate();
        }
        if (power < -6) {
            setNaturalLogarithm(argument);
            value.multiply(FunctionTables.LOG2_E, FunctionTables.LOG2_E_LOW);
            return;
        }
        argument.add(1, 0);
        int exponent = Math.getExponent(argument.high);
        if (argument.high == Double.longBitsToDouble(1023L + exponent << 52) && argument.low < 0) {
            exponent--;
        }
        setLogarithm(argument.scale(Double.longBitsToDouble(1023L - exponent << 52)), exponent);
    }
}
