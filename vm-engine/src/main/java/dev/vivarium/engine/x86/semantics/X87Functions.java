package dev.vivarium.engine.x86.semantics;

import dev.vivarium.engine.x86.softfloat.Float80;
import dev.vivarium.engine.x86.softfloat.Float80Trigonometry;
import dev.vivarium.engine.x86.state.X87State;

/** The transcendental instructions (SDM Vol. 1, 8.3.8 to 8.3.10; Vol. 2). */
public final class X87Functions {
    private X87Functions() {
    }

    public static void sine(X87State s) {
        if (begin(s)) {
            result(s, s.trigonometry.sin(s.significand(0), s.signExponent(0)));
        }
        s.commit();
    }

    public static void cosine(X87State s) {
        if (begin(s)) {
            result(s, s.trigonometry.cos(s.significand(0), s.signExponent(0)));
        }
        s.commit();
    }

    /** FSINCOS: the sine replaces ST(0), then the cosine is pushed. */
    public static void sineAndCosine(X87State s) {
        if (beginPush(s)) {
            long significand = s.significand(0);
            int signExponent = s.signExponent(0);
            long sine = s.trigonometry.sin(significand, signExponent);
            int sineExponent = s.env.signExponent;
            long cosine = s.trigonometry.cosOfSame(significand, signExponent);
            if (s.mayWriteRegister()) {
                s.set(0, sine, sineExponent);
                s.push(cosine, s.env.signExponent);
            }
        }
        s.commit();
    }

    /** FPTAN: the tangent replaces ST(0), then one is pushed. */
    public static void tangent(X87State s) {
        if (beginPush(s)) {
            result(s, s.trigonometry.tan(s.significand(0), s.signExponent(0)));
            if (s.mayWriteRegister()) {
                boolean nan = Float80.isNan(s.significand(0), s.signExponent(0));
                s.push(nan ? s.significand(0) : Float80.INTEGER_BIT, nan ? s.signExponent(0) : Float80.BIAS);
            }
        }
        s.commit();
    }

    /** FPATAN: of ST(1) over ST(0), popped. */
    public static void arcTangent(X87State s) {
        s.begin();
        if (!isUnderflow(s, 1)) {
            resultAndPop(s, s.trigonometry.atan2(s.significand(1), s.signExponent(1), s.significand(0),
                    s.signExponent(0)));
        }
        s.commit();
    }

    /** F2XM1. */
    public static void exponential(X87State s) {
        s.begin();
        if (!isUnderflow(s, 0)) {
            result(s, s.logarithms.exponential(s.significand(0), s.signExponent(0)));
        }
        s.commit();
    }

    /** FYL2X; FYL2XP1 if {@code plusOne}. */
    public static void logarithm(X87State s, boolean plusOne) {
        s.begin();
        if (!isUnderflow(s, 1)) {
            resultAndPop(s, plusOne
                    ? s.logarithms.logarithmPlusOne(s.significand(0), s.signExponent(0), s.significand(1),
                            s.signExponent(1))
                    : s.logarithms.logarithm(s.significand(0), s.signExponent(0), s.significand(1),
                            s.signExponent(1)));
        }
        s.commit();
    }

    /** @return the operand is there and in range; C2 tells which */
    private static boolean begin(X87State s) {
        s.begin();
        s.setConditionCodes(X87State.C2, 0);
        return !isUnderflow(s, 0) && isInRange(s);
    }

    private static boolean beginPush(X87State s) {
        s.begin();
        s.setConditionCodes(X87State.C2, 0);
        if (!s.isEmpty(0) && s.isEmpty(7)) {
            return isInRange(s);
        }
        if (s.isEmpty(0)) {
            s.underflow();
        } else {
            s.overflow();
        }
        if (s.mayWriteRegister()) {
            s.set(0, Float80.DEFAULT_NAN, Float80.DEFAULT_NAN_SIGN_EXPONENT);
            s.push(Float80.DEFAULT_NAN, Float80.DEFAULT_NAN_SIGN_EXPONENT);
        }
        return false;
    }

    private static boolean isInRange(X87State s) {
        if (!Float80Trigonometry.isOutOfRange(s.significand(0), s.signExponent(0))) {
            return true;
        }
        s.setConditionCodes(X87State.C2, X87State.C2);
        return false;
    }

    /** @param operands the last register that is needed: 0 or 1; with two the masked response pops */
    private static boolean isUnderflow(X87State s, int operands) {
        if (!s.isEmpty(0) && !s.isEmpty(operands)) {
            return false;
        }
        s.underflow();
        if (s.mayWriteRegister()) {
            s.set(operands, Float80.DEFAULT_NAN, Float80.DEFAULT_NAN_SIGN_EXPONENT);
            if (operands == 1) {
                s.pop();
            }
        }
        return true;
    }

    private static void result(X87State s, long significand) {
        if (s.mayWriteRegister()) {
            s.set(0, significand, s.env.signExponent);
        }
    }

    private static void resultAndPop(X87State s, long significand) {
        if (s.mayWriteRegister()) {
            s.set(1, significand, s.env.signExponent);
            s.pop();
        }
    }
}
