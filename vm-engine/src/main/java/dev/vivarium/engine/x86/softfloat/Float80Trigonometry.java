package dev.vivarium.engine.x86.softfloat;

/**
 * FSIN, FCOS, FPTAN and FPATAN (SDM Vol. 1, 8.3.8 and 8.3.10; Vol. 2): rounded correctly but for about one result in
 * millions, and inexact as the hardware has it, which uses pi of 66 bits to reduce arguments. Real processors differ
 * from a correctly rounded result in the last place now and then; that is not imitated. One instance belongs to one
 * processor.
 */
public final class Float80Trigonometry {
    /** Pi in units of 2^-64: 66 bits. */
    private static final long PI_HIGH = 3;
    private static final long PI_LOW = 0x243F_6A88_85A3_08D3L;
    /** Floor of pi / 4 in units of 2^-64. */
    private static final long QUARTER_PI = 0xC90F_DAA2_2168_C234L;
    /** Below 2^-68 a sine is its argument; the tangent is treated as if it were smaller than it below 2^-33. */
    private static final int TINY = Float80.BIAS - 68;
    private static final int SMALL = Float80.BIAS - 33;
    /** Exponents of quotients below which an arc tangent is its argument, in 64 bits at least. */
    private static final int SHALLOW = -40;

    private final FloatEnv e;
    private final DoubleDouble angle = new DoubleDouble();
    private final DoubleDouble square = new DoubleDouble();
    private final DoubleDouble sine = new DoubleDouble();
    private final DoubleDouble cosine = new DoubleDouble();
    private final DoubleDouble spare = new DoubleDouble();
    /** Of the reduced angle: the multiple of pi / 2 that was taken away, modulo four. */
    private int quadrant;

    public Float80Trigonometry(FloatEnv e) {
        this.e = e;
    }

    /** Finite and at least 2^63: the instruction does nothing but set C2. */
    public static boolean isOutOfRange(long significand, int signExponent) {
        int exponent = signExponent & Float80.MAX_EXPONENT;
        return significand < 0 && exponent >= Float80.BIAS + 63 && exponent != Float80.MAX_EXPONENT;
    }

    public long sin(long significand, int a) {
        if (isSpecial(significand, a)) {
            return special(significand, a, significand, a);
        }
        noteDenormal(significand, a);
        if ((a & Float80.MAX_EXPONENT) < TINY) {
            return tiny(significand, a);
        }
        reduce(significand, a & Float80.MAX_EXPONENT);
        return roundSine(a & Float80.SIGN);
    }

    public long cos(long significand, int a) {
        if (isSpecial(significand, a)) {
            return special(significand, a, Float80.INTEGER_BIT, Float80.BIAS);
        }
        noteDenormal(significand, a);
        if ((a & Float80.MAX_EXPONENT) < TINY) {
            return tinyCosine();
        }
        reduce(significand, a & Float80.MAX_EXPONENT);
        return roundCosine();
    }

    /** After {@link #sin} of the same argument: FSINCOS. */
    public long cosOfSame(long significand, int a) {
        if (isSpecial(significand, a)) {
            return special(significand, a, Float80.INTEGER_BIT, Float80.BIAS);
        }
        return (a & Float80.MAX_EXPONENT) < TINY ? tinyCosine() : roundCosine();
    }

    public long tan(long significand, int a) {
        if (isSpecial(significand, a)) {
            return special(significand, a, significand, a);
        }
        noteDenormal(significand, a);
        int exponent = a & Float80.MAX_EXPONENT;
        if (exponent < TINY) {
            return tiny(significand, a);
        }
        int sign = a & Float80.SIGN;
        if (exponent < SMALL) {
            return angle.setSignificand(significand, 1).round(sign, exponent - Float80.BIAS, -1, e);
        }
        reduce(significand, exponent);
        if (angle.high < 0) {
            sign ^= Float80.SIGN;
            angle.negate();
        }
        setSine();
        setCosine();
        if ((quadrant & 1) == 0) {
            return sine.divide(cosine, spare).round(sign, 0, 1, e);
        }
        return cosine.divide(sine, spare).round(sign ^ Float80.SIGN, 0, -1, e);
    }

    private static boolean isSpecial(long significand, int a) {
        return significand >= 0 && (significand == 0 || (a & Float80.MAX_EXPONENT) != 0)
                || (a & Float80.MAX_EXPONENT) == Float80.MAX_EXPONENT;
    }

    private long special(long significand, int a, long ofZero, int signExponentOfZero) {
        if (Float80.isNanOrUnsupported(significand, a)) {
            return ExtendedArithmetic.propagate(significand, a, significand, a, e);
        }
        if (significand != 0) {
            return ExtendedArithmetic.invalid(e);
        }
        e.signExponent = signExponentOfZero;
        return ofZero;
    }

    private void noteDenormal(long significand, int a) {
        if (Float80.isDenormal(significand, a)) {
            e.raise(FloatEnv.DENORMAL);
        }
    }

    private long tiny(long significand, int a) {
        int exponent = Float80.exponent(significand, a);
        e.raise(exponent <= 0 ? FloatEnv.UNDERFLOW | FloatEnv.INEXACT : FloatEnv.INEXACT);
        return Float80Scaling.round(a & Float80.SIGN, exponent, Float80.normalized(significand), 0, e);
    }

    private long tinyCosine() {
        e.raise(FloatEnv.INEXACT);
        e.signExponent = Float80.BIAS;
        return Float80.INTEGER_BIT;
    }

    /** Leaves the angle between -pi/4 and pi/4, of a positive argument. */
    private void reduce(long significand, int exponent) {
        int power = exponent - Float80.BIAS;
        quadrant = 0;
        if (power < -1 || power == -1 && Long.compareUnsigned(significand, QUARTER_PI) <= 0) {
            angle.setSignificand(significand, Double.longBitsToDouble((long) (1023 + power) << 52));
            return;
        }
        // In units of 2^-65, where pi / 2 is the same integer as pi is in units of 2^-64.
        long high = 0;
        long low = significand;
        for (int i = power + 2; i > 0; i--) {
            high = high << 1 | low >>> 63;
            low <<= 1;
            quadrant <<= 1;
            if (high > PI_HIGH || high == PI_HIGH && Long.compareUnsigned(low, PI_LOW) >= 0) {
                high -= PI_HIGH + (Long.compareUnsigned(low, PI_LOW) < 0 ? 1 : 0);
                low -= PI_LOW;
                quadrant++;
            }
        }
        // Half of it is 1.92…, so that the upper half begins where the high word says or the low one is large.
        long half = PI_HIGH << 63 | PI_LOW >>> 1;
        if (high > 1 || high == 1 && Long.compareUnsigned(low, half) > 0) {
            high = PI_HIGH - high - (Long.compareUnsigned(PI_LOW, low) < 0 ? 1 : 0);
            low = PI_LOW - low;
            quadrant++;
            setAngle(high, low).negate();
        } else {
            setAngle(high, low);
        }
    }

    private DoubleDouble setAngle(long high, long low) {
        return angle.setSignificand(low, 0x1p-2).add(high * 0x1p-1, 0);
    }

    private void setSine() {
        square.set(angle).multiply(angle);
        sine.setPolynomial(FunctionTables.SINE, 7, square).multiply(square).multiply(angle).add(angle);
    }

    private void setCosine() {
        square.set(angle).multiply(angle);
        cosine.setPolynomial(FunctionTables.COSINE, 7, square).multiply(square).add(1, 0);
    }

    private long roundSine(int sign) {
        if ((quadrant & 1) == 0) {
            setSine();
            return round(sine, (quadrant & 2) != 0 ? sign ^ Float80.SIGN : sign);
        }
        setCosine();
        return round(cosine, (quadrant & 2) != 0 ? sign ^ Float80.SIGN : sign);
    }

    private long roundCosine() {
        if ((quadrant & 1) == 0) {
            setCosine();
            return round(cosine, (quadrant & 2) != 0 ? Float80.SIGN : 0);
        }
        setSine();
        return round(sine, (quadrant & 2) == 0 ? Float80.SIGN : 0);
    }

    private long round(DoubleDouble value, int sign) {
        if (value.high < 0) {
            value.negate();
            return value.round(sign ^ Float80.SIGN, 0, -1, e);
        }
        return value.round(sign, 0, -1, e);
    }

    /** The angle of the point (x, y). */
    public long atan2(long sy, int y, long sx, int x) {
        if (Float80.isNanOrUnsupported(sy, y) || Float80.isNanOrUnsupported(sx, x)) {
            return ExtendedArithmetic.propagate(sx, x, sy, y, e);
        }
        ExtendedArithmetic.noteDenormals(sy, y, sx, x, e);
        int sign = y & Float80.SIGN;
        boolean left = (x & Float80.SIGN) != 0;
        boolean infiniteY = Float80.isInfinite(sy, y);
        boolean infiniteX = Float80.isInfinite(sx, x);
        if (infiniteY && infiniteX) {
            angle.set(FunctionTables.HALF_PI, FunctionTables.HALF_PI_LOW).multiply(left ? 1.5 : 0.5, 0);
            return angle.round(sign, 0, 0, e);
        }
        if (sy == 0 || infiniteX) {
            if (left) {
                return angle.set(FunctionTables.PI, FunctionTables.PI_LOW).round(sign, 0, 0, e);
            }
            e.signExponent = sign;
            return 0;
        }
        if (sx == 0 || infiniteY) {
            return angle.set(FunctionTables.HALF_PI, FunctionTables.HALF_PI_LOW).round(sign, 0, 0, e);
        }
        int distance = Float80.exponent(sy, y) - Float80.exponent(sx, x);
        return arcTangent(sign, left, distance, Float80.normalized(sy), Float80.normalized(sx));
    }

    private long arcTangent(int sign, boolean left, int distance, long sy, long sx) {
        boolean steep = distance > 0 || distance == 0 && Long.compareUnsigned(sy, sx) > 0;
        int power = steep ? -distance : distance;
        sine.setSignificand(steep ? sx : sy, 1);
        cosine.setSignificand(steep ? sy : sx, 1);
        if (power < SHALLOW) {
            angle.set(sine).divide(cosine, spare);
            if (!steep && !left) {
                square.set(angle).multiply(angle).multiply(angle).multiply(-1.0 / 3, 0);
                angle.add(square.scale(power < -500 ? 0 : Double.longBitsToDouble(1023 + 2L * power << 52)));
                return angle.round(sign, power, -1, e);
            }
            angle.scale(power < -500 ? 0 : Double.longBitsToDouble(1023L + power << 52));
        } else {
            sine.scale(Double.longBitsToDouble(1023L + power << 52));
            setArcTangent();
        }
        if (steep) {
            angle.negate().add(FunctionTables.HALF_PI, FunctionTables.HALF_PI_LOW);
            if (left) {
                angle.negate().add(FunctionTables.PI, FunctionTables.PI_LOW);
            }
        } else if (left) {
            angle.negate().add(FunctionTables.PI, FunctionTables.PI_LOW);
        }
        return angle.round(sign, 0, 0, e);
    }

    /** The angle whose tangent is {@link #sine} / {@link #cosine}, which is at most one; both are lost. */
    private void setArcTangent() {
        int i = (int) (sine.high / cosine.high * 32 + 0.5);
        double near = i * 0x1p-5;
        // tan(u) = (s − near·c) / (c + near·s)
        angle.set(cosine).multiply(-near, 0).add(sine);
        cosine.add(spare.set(sine).multiply(near, 0));
        angle.divide(cosine, spare);
        square.set(angle).multiply(angle);
        sine.setPolynomial(FunctionTables.ARC_TANGENT, 4, square).multiply(square).multiply(angle);
        angle.add(sine).add(FunctionTables.ARC_TANGENTS[2 * i], FunctionTables.ARC_TANGENTS[2 * i + 1]);
    }
}
