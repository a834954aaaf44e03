package dev.vivarium.engine.x86.semantics;

import dev.vivarium.engine.x86.softfloat.Float80;
import dev.vivarium.engine.x86.softfloat.Float80Scaling;
import dev.vivarium.engine.x86.softfloat.FloatEnv;
import dev.vivarium.engine.x86.state.X87State;

/** FPREM, FPREM1, FSCALE and FXTRACT (SDM Vol. 2). */
public final class X87Scaling {
    private X87Scaling() {
    }

    /** FPREM; FPREM1 if {@code nearest}. A distance of exponents above 63 is reduced in steps: C2 asks for another. */
    public static void remainder(X87State s, boolean nearest) {
        s.begin();
        s.env.quotient = Float80Scaling.NONE;
        if (!isUnderflow(s)) {
            long significand = Float80Scaling.remainder(s.significand(0), s.signExponent(0), s.significand(1),
                    s.signExponent(1), nearest, s.env);
            if (s.mayWriteRegister()) {
                s.set(0, significand, s.env.signExponent);
            } else {
                s.env.quotient = Float80Scaling.NONE;
            }
        }
        s.commit();
        setQuotientCodes(s, s.env.quotient);
    }

    private static void setQuotientCodes(X87State s, int quotient) {
        switch (quotient) {
            case Float80Scaling.NONE -> s.setConditionCodes(X87State.C1 | X87State.C2, 0);
            case Float80Scaling.PARTIAL -> s.setConditionCodes(X87State.CONDITION_CODES, X87State.C2);
            default -> s.setConditionCodes(X87State.CONDITION_CODES, ((quotient & 4) != 0 ? X87State.C0 : 0)
                    | ((quotient & 2) != 0 ? X87State.C3 : 0) | ((quotient & 1) != 0 ? X87State.C1 : 0));
        }
    }

    public static void scale(X87State s) {
        s.begin();
        if (!isUnderflow(s)) {
            long significand = Float80Scaling.scale(s.significand(0), s.signExponent(0), s.significand(1),
                    s.signExponent(1), s.env);
            if (s.mayWriteRegister()) {
                s.set(0, significand, s.env.signExponent);
            }
        }
        s.commit();
    }

    private static boolean isUnderflow(X87State s) {
        if (!s.isEmpty(0) && !s.isEmpty(1)) {
            return false;
        }
        s.underflow();
        if (s.mayWriteRegister()) {
            s.set(0, Float80.DEFAULT_NAN, Float80.DEFAULT_NAN_SIGN_EXPONENT);
        }
        return true;
    }

    /** FXTRACT: the exponent replaces ST(0), then the significand is pushed. */
    public static void extract(X87State s) {
        s.begin();
        if (s.isEmpty(0) || !s.isEmpty(7)) {
            if (s.isEmpty(0)) {
                s.underflow();
            } else {
                s.overflow();
            }
            if (s.mayWriteRegister()) {
                s.set(0, Float80.DEFAULT_NAN, Float80.DEFAULT_NAN_SIGN_EXPONENT);
                s.push(Float80.DEFAULT_NAN, Float80.DEFAULT_NAN_SIGN_EXPONENT);
            }
        } else {
            extract(s, s.significand(0), s.signExponent(0));
        }
        s.commit();
    }

    private static void extract(X87State s, long significand, int signExponent) {
        FloatEnv env = s.env;
        long exponent = Float80Scaling.extractExponent(significand, signExponent, env);
        if (s.mayWriteRegister()) {
            s.set(0, exponent, env.signExponent);
            long fraction = Float80Scaling.extractSignificand(significand, signExponent, env);
            s.push(fraction, env.signExponent);
        }
    }
}
