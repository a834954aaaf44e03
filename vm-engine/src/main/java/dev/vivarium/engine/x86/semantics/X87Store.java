package dev.vivarium.engine.x86.semantics;

import dev.vivarium.engine.x86.softfloat.Float80;
import dev.vivarium.engine.x86.softfloat.Float80Conversions;
import dev.vivarium.engine.x86.softfloat.FloatEnv;
import dev.vivarium.engine.x86.state.X87State;

/**
 * FST, FIST, FISTTP and FBSTP to memory (SDM Vol. 2). The caller takes the value, stores it if
 * {@link X87State#mayWriteMemory}, and then calls {@link #finish}; a fault on the store in between leaves the unit as
 * it was.
 */
public final class X87Store {
    private static final int DEFAULT_NAN_32 = 0xFFC0_0000;
    private static final long DEFAULT_NAN_64 = 0xFFF8_0000_0000_0000L;
    private static final long BCD_INDEFINITE = 0xC000_0000_0000_0000L;

    private X87Store() {
    }

    public static int float32(X87State s) {
        s.begin();
        if (s.isEmpty(0)) {
            s.underflow();
            return DEFAULT_NAN_32;
        }
        return Float80Conversions.toFloat32(s.significand(0), s.signExponent(0), s.env);
    }

    public static long float64(X87State s) {
        s.begin();
        if (s.isEmpty(0)) {
            s.underflow();
            return DEFAULT_NAN_64;
        }
        return Float80Conversions.toFloat64(s.significand(0), s.signExponent(0), s.env);
    }

    /** FSTP m80: any bit pattern. The other half is in {@link FloatEnv#signExponent}. */
    public static long float80(X87State s) {
        s.begin();
        if (s.isEmpty(0)) {
            s.underflow();
            s.env.signExponent = Float80.DEFAULT_NAN_SIGN_EXPONENT;
            return Float80.DEFAULT_NAN;
        }
        s.env.signExponent = s.signExponent(0);
        return s.significand(0);
    }

    /** @param bits 16, 32 or 64 */
    public static long integer(X87State s, int bits) {
        return integer(s, bits, s.env.rounding());
    }

    /** FISTTP. */
    public static long integerTruncated(X87State s, int bits) {
        return integer(s, bits, FloatEnv.ZERO);
    }

    private static long integer(X87State s, int bits, int rounding) {
        s.begin();
        if (s.isEmpty(0)) {
            s.underflow();
            return -1L << bits - 1;
        }
        return Float80Conversions.toInteger(s.significand(0), s.signExponent(0), bits, rounding, s.env);
    }

    /** FBSTP: the low 64 bits; the other 16 are in {@link FloatEnv#signExponent}. */
    public static long bcd(X87State s) {
        s.begin();
        if (s.isEmpty(0)) {
            s.underflow();
            s.env.signExponent = 0xFFFF;
            return BCD_INDEFINITE;
        }
        return Float80Conversions.toBcd(s.significand(0), s.signExponent(0), s.env);
    }

    public static void finish(X87State s, boolean pop) {
        if (!s.mayWriteMemory()) {
            s.forgetRounding();
        } else if (pop) {
            s.pop();
        }
        s.commit();
    }
}
