package dev.vivarium.engine.x86.semantics;

import dev.vivarium.engine.x86.softfloat.Float80;
import dev.vivarium.engine.x86.softfloat.Float80Conversions;
import dev.vivarium.engine.x86.softfloat.FloatEnv;
import dev.vivarium.engine.x86.state.X87State;

/**
 * What pushes or moves registers: FLD, FILD, FBLD, the constants, FXCH, FCMOVcc, FST to a register, FFREE, FINCSTP and
 * FDECSTP (SDM Vol. 2). The caller reads memory first.
 */
public final class X87Load {
    private X87Load() {
    }

    public static void float32(X87State s, int bits) {
        s.begin();
        long significand = Float80Conversions.fromFloat32(bits, s.env);
        if (Float80Conversions.isDenormal32(bits)) {
            s.env.raise(FloatEnv.DENORMAL);
        }
        pushConverted(s, significand);
    }

    public static void float64(X87State s, long bits) {
        s.begin();
        long significand = Float80Conversions.fromFloat64(bits, s.env);
        if (Float80Conversions.isDenormal64(bits)) {
            s.env.raise(FloatEnv.DENORMAL);
        }
        pushConverted(s, significand);
    }

    private static void pushConverted(X87State s, long significand) {
        if (significand > Float80.INTEGER_BIT && significand << 1 > 0
                && (s.env.signExponent & Float80.MAX_EXPONENT) == Float80.MAX_EXPONENT) {
            s.env.raise(FloatEnv.INVALID);
            push(s, significand | Float80.QUIET_BIT, s.env.signExponent);
        } else {
            push(s, significand, s.env.signExponent);
        }
    }

    /** Any bit pattern, unchanged. */
    public static void float80(X87State s, long significand, int signExponent) {
        s.begin();
        push(s, significand, signExponent & 0xFFFF);
    }

    /** FILD, sign-extended from 16, 32 or 64 bits. */
    public static void integer(X87State s, long value) {
        s.begin();
        long significand = Float80Conversions.fromInteger(value, s.env);
        push(s, significand, s.env.signExponent);
    }

    /** @param high bits 79 to 64 */
    public static void bcd(X87State s, long low, int high) {
        s.begin();
        long significand = Float80Conversions.fromBcd(low, high, s.env);
        push(s, significand, s.env.signExponent);
    }

    /** FLD ST(i). */
    public static void register(X87State s, int i) {
        s.begin();
        if (s.isEmpty(i)) {
            s.underflow();
            if (s.mayWriteRegister()) {
                s.push(Float80.DEFAULT_NAN, Float80.DEFAULT_NAN_SIGN_EXPONENT);
            }
            s.commit();
        } else {
            push(s, s.significand(i), s.signExponent(i));
        }
    }

    static void push(X87State s, long significand, int signExponent) {
        if (!s.isEmpty(7)) {
            s.env.clearFlags();
            s.overflow();
            if (s.mayWriteRegister()) {
                s.push(Float80.DEFAULT_NAN, Float80.DEFAULT_NAN_SIGN_EXPONENT);
            }
        } else if ((s.env.flags() & FloatEnv.INVALID & ~s.control()) == 0) {
            // Unlike in arithmetic, an unmasked denormal is loaded all the same.
            s.push(significand, signExponent);
        }
        s.commit();
    }

    /** FST ST(i) and FSTP ST(i). */
    public static void storeRegister(X87State s, int i, boolean pop) {
        s.begin();
        if (s.isEmpty(0)) {
            s.underflow();
            if (s.mayWriteRegister()) {
                s.set(i, Float80.DEFAULT_NAN, Float80.DEFAULT_NAN_SIGN_EXPONENT);
            }
        } else {
            s.set(i, s.significand(0), s.signExponent(0));
        }
        if (pop && s.mayWriteRegister()) {
            s.pop();
        }
        s.commit();
    }

    /** FFREE. */
    public static void free(X87State s, int i) {
        s.free(i);
        s.setConditionCodes(X87State.C1, 0);
    }

    /** The undocumented FFREEP (DF C0). */
    public static void freeAndPop(X87State s, int i) {
        free(s, i);
        s.pop();
    }

    /** The undocumented alias of FSTP ST(i) at D9 D8, which does nothing but pop when ST(0) is empty. */
    public static void storeRegisterUnchecked(X87State s, int i) {
        if (!s.isEmpty(0)) {
            s.set(i, s.significand(0), s.signExponent(0));
        }
        s.pop();
        s.setConditionCodes(X87State.C1, 0);
    }

    /** FXCH: with the masked response an empty register takes part as the default NaN. */
    public static void exchange(X87State s, int i) {
        s.begin();
        boolean empty = s.isEmpty(0);
        boolean otherEmpty = s.isEmpty(i);
        if (empty || otherEmpty) {
            s.underflow();
        }
        if (s.mayWriteRegister()) {
            long significand = empty ? Float80.DEFAULT_NAN : s.significand(0);
            int signExponent = empty ? Float80.DEFAULT_NAN_SIGN_EXPONENT : s.signExponent(0);
            if (otherEmpty) {
                s.set(0, Float80.DEFAULT_NAN, Float80.DEFAULT_NAN_SIGN_EXPONENT);
            } else {
                s.set(0, s.significand(i), s.signExponent(i));
            }
            s.set(i, significand, signExponent);
        }
        s.commit();
    }

    /** FCMOVcc: both registers are checked whether the condition holds or not. */
    public static void conditional(X87State s, int i, boolean condition) {
        s.begin();
        if (s.isEmpty(0) || s.isEmpty(i)) {
            s.underflow();
            if (s.mayWriteRegister()) {
                s.set(0, Float80.DEFAULT_NAN, Float80.DEFAULT_NAN_SIGN_EXPONENT);
            }
        } else if (condition) {
            s.set(0, s.significand(i), s.signExponent(i));
        }
        s.commitKeepingC1();
    }

    /** FINCSTP (1) and FDECSTP (-1). */
    public static void rotate(X87State s, int count) {
        s.rotate(count);
        s.setConditionCodes(X87State.C1, 0);
    }

    /** @param index the low three bits of D9 E8 to EE: 1, log2(10), log2(e), pi, log10(2), ln(2), 0 */
    public static void constant(X87State s, int index) {
        s.begin();
        int rounding = s.env.rounding();
        switch (index) {
            case 0 -> push(s, Float80.INTEGER_BIT, Float80.BIAS);
            case 1 -> push(s, 0xD49A784BCD1B8AFEL + (rounding == FloatEnv.UP ? 1 : 0), Float80.BIAS + 1);
            case 2 -> push(s, 0xB8AA3B295C17F0BBL + lastBit(rounding), Float80.BIAS);
            case 3 -> push(s, 0xC90FDAA22168C234L + lastBit(rounding), Float80.BIAS + 1);
            case 4 -> push(s, 0x9A209A84FBCFF798L + lastBit(rounding), Float80.BIAS - 2);
            case 5 -> push(s, 0xB17217F7D1CF79ABL + lastBit(rounding), Float80.BIAS - 1);
            default -> push(s, 0, 0);
        }
    }

    /** For those constants whose next bit is a one; the values above are those rounded down. */
    private static int lastBit(int rounding) {
        return rounding == FloatEnv.NEAREST || rounding == FloatEnv.UP ? 1 : 0;
    }
}
