package dev.vivarium.engine.x86.semantics;

import dev.vivarium.engine.x86.softfloat.Float80;
import dev.vivarium.engine.x86.softfloat.Float80Conversions;
import dev.vivarium.engine.x86.softfloat.FloatEnv;
import dev.vivarium.engine.x86.state.X87State;

/**
 * FADD, FSUB, FMUL, FDIV in all their forms, and FSQRT, FRNDINT, FABS, FCHS (SDM Vol. 2). The operation is the reg
 * field of the opcode, so that it always computes from ST(0) and the other operand, in this order unless reversed.
 */
public final class X87Arithmetic {
    public static final int ADD = 0;
    public static final int MUL = 1;
    public static final int SUB = 4;
    public static final int SUBR = 5;
    public static final int DIV = 6;
    public static final int DIVR = 7;

    private X87Arithmetic() {
    }

    /**
     * Between ST(0) and ST(i).
     *
     * @param destination 0 or i
     * @param pop         FADDP and its kin
     */
    public static void registers(X87State s, int operation, int i, int destination, boolean pop) {
        s.begin();
        if (s.isEmpty(0) || s.isEmpty(i)) {
            underflow(s, destination);
        } else {
            long significand = compute(s, operation, s.significand(i), s.signExponent(i));
            if (s.mayWriteRegister()) {
                s.set(destination, significand, s.env.signExponent);
            }
        }
        if (pop && s.mayWriteRegister()) {
            s.pop();
        }
        s.commit();
    }

    /** Between ST(0) and a 32-bit number in memory. */
    public static void memory32(X87State s, int operation, int bits) {
        s.begin();
        long significand = Float80Conversions.fromFloat32(bits, s.env);
        memory(s, operation, significand, Float80Conversions.isDenormal32(bits));
    }

    /** Between ST(0) and a 64-bit number in memory. */
    public static void memory64(X87State s, int operation, long bits) {
        s.begin();
        long significand = Float80Conversions.fromFloat64(bits, s.env);
        memory(s, operation, significand, Float80Conversions.isDenormal64(bits));
    }

    /** FIADD and its kin. */
    public static void integer(X87State s, int operation, int value) {
        s.begin();
        memory(s, operation, Float80Conversions.fromInteger(value, s.env), false);
    }

    private static void memory(X87State s, int operation, long significand, boolean denormal) {
        if (s.isEmpty(0)) {
            underflow(s, 0);
        } else {
            long result = compute(s, operation, significand, s.env.signExponent);
            if (denormal) {
                noteDenormal(s);
            }
            if (s.mayWriteRegister()) {
                s.set(0, result, s.env.signExponent);
            }
        }
        s.commit();
    }

    /** A denormal in memory is normal in a register; it is reported unless something more important is. */
    private static void noteDenormal(X87State s) {
        boolean other = (s.env.flags() & (FloatEnv.INVALID | FloatEnv.ZERO_DIVIDE)) != 0;
        if (!other && !Float80.isNan(s.significand(0), s.signExponent(0))) {
            s.env.raise(FloatEnv.DENORMAL);
        }
    }

    private static void underflow(X87State s, int destination) {
        s.underflow();
        if (s.mayWriteRegister()) {
            s.set(destination, Float80.DEFAULT_NAN, Float80.DEFAULT_NAN_SIGN_EXPONENT);
        }
    }

    private static long compute(X87State s, int operation, long significand, int signExponent) {
        long top = s.significand(0);
        int topExponent = s.signExponent(0);
        return switch (operation) {
            case ADD -> Float80.add(top, topExponent, significand, signExponent, s.env);
            case MUL -> Float80.mul(top, topExponent, significand, signExponent, s.env);
            case SUB -> Float80.sub(top, topExponent, significand, signExponent, s.env);
            case SUBR -> Float80.sub(significand, signExponent, top, topExponent, s.env);
            case DIV -> Float80.div(top, topExponent, significand, signExponent, s.env);
            default -> Float80.div(significand, signExponent, top, topExponent, s.env);
        };
    }

    public static void sqrt(X87State s) {
        s.begin();
        if (s.isEmpty(0)) {
            underflow(s, 0);
        } else {
            result(s, Float80.sqrt(s.significand(0), s.signExponent(0), s.env));
        }
        s.commit();
    }

    public static void roundToInteger(X87State s) {
        s.begin();
        if (s.isEmpty(0)) {
            underflow(s, 0);
        } else {
            result(s, Float80Conversions.roundToIntegral(s.significand(0), s.signExponent(0), s.env));
        }
        s.commit();
    }

    private static void result(X87State s, long significand) {
        if (s.mayWriteRegister()) {
            s.set(0, significand, s.env.signExponent);
        }
    }

    public static void changeSign(X87State s) {
        setSign(s, ~s.signExponent(0) & Float80.SIGN);
    }

    public static void absolute(X87State s) {
        setSign(s, 0);
    }

    /** Any bit pattern will do; only an empty register is an exception. */
    private static void setSign(X87State s, int sign) {
        s.begin();
        if (s.isEmpty(0)) {
            underflow(s, 0);
        } else {
            s.set(0, s.significand(0), s.signExponent(0) & Float80.MAX_EXPONENT | sign);
        }
        s.commit();
    }
}
