package dev.vivarium.engine.x86.semantics;

import dev.vivarium.engine.x86.softfloat.Float80;
import dev.vivarium.engine.x86.softfloat.Float80Conversions;
import dev.vivarium.engine.x86.softfloat.FloatEnv;
import dev.vivarium.engine.x86.softfloat.FloatRelation;
import dev.vivarium.engine.x86.state.X87State;

/**
 * FCOM, FUCOM, FICOM, FTST, FCOMI, FUCOMI and FXAM (SDM Vol. 2). An unmasked exception keeps registers from being popped
 * but neither the condition codes nor EFLAGS from being set.
 */
public final class X87Compare {
    private static final int RELATION = X87State.C0 | X87State.C2 | X87State.C3;

    private X87Compare() {
    }

    /**
     * ST(0) with ST(i).
     *
     * @param signalsQuiet FCOM, not FUCOM
     * @param pops         how many registers to pop: 0, 1 or 2
     */
    public static void registers(X87State s, int i, boolean signalsQuiet, int pops) {
        s.begin();
        int relation = FloatRelation.UNORDERED;
        if (s.isEmpty(0) || s.isEmpty(i)) {
            s.underflow();
        } else {
            relation = Float80.compare(s.significand(0), s.signExponent(0), s.significand(i), s.signExponent(i),
                    signalsQuiet, s.env);
        }
        finish(s, relation, pops);
    }

    public static void memory32(X87State s, int bits, int pops) {
        s.begin();
        long significand = Float80Conversions.fromFloat32(bits, s.env);
        memory(s, significand, Float80Conversions.isDenormal32(bits), pops);
    }

    public static void memory64(X87State s, long bits, int pops) {
        s.begin();
        long significand = Float80Conversions.fromFloat64(bits, s.env);
        memory(s, significand, Float80Conversions.isDenormal64(bits), pops);
    }

    /** FICOM. */
    public static void integer(X87State s, int value, int pops) {
        s.begin();
        memory(s, Float80Conversions.fromInteger(value, s.env), false, pops);
    }

    /** FTST. */
    public static void zero(X87State s) {
        s.begin();
        s.env.signExponent = 0;
        memory(s, 0, false, 0);
    }

    private static void memory(X87State s, long significand, boolean denormal, int pops) {
        int relation = FloatRelation.UNORDERED;
        if (s.isEmpty(0)) {
            s.underflow();
        } else {
            relation = Float80.compare(s.significand(0), s.signExponent(0), significand, s.env.signExponent, true,
                    s.env);
            if (denormal && relation != FloatRelation.UNORDERED) {
                s.env.raise(FloatEnv.DENORMAL);
            }
        }
        finish(s, relation, pops);
    }

    private static void finish(X87State s, int relation, int pops) {
        boolean completes = s.mayWriteRegister();
        s.commit();
        s.setConditionCodes(RELATION, FloatRelation.conditionCodes(relation));
        for (int i = 0; completes && i < pops; i++) {
            s.pop();
        }
    }

    /**
     * FCOMI and FUCOMI.
     *
     * @return ZF, PF and CF, while OF, SF and AF become zero
     */
    public static int registersToEflags(X87State s, int i, boolean signalsQuiet, boolean pop) {
        s.begin();
        int relation = FloatRelation.UNORDERED;
        if (s.isEmpty(0) || s.isEmpty(i)) {
            s.underflow();
        } else {
            relation = Float80.compare(s.significand(0), s.signExponent(0), s.significand(i), s.signExponent(i),
                    signalsQuiet, s.env);
        }
        if (pop && s.mayWriteRegister()) {
            s.pop();
        }
        s.commitKeepingC1();
        return FloatRelation.eflags(relation);
    }

    /** FXAM: what ST(0) holds, and its sign, also of an empty register. */
    public static void examine(X87State s) {
        int sign = (s.signExponent(0) & Float80.SIGN) != 0 ? X87State.C1 : 0;
        s.setConditionCodes(X87State.CONDITION_CODES, sign | kind(s));
    }

    private static int kind(X87State s) {
        long significand = s.significand(0);
        int exponent = s.signExponent(0) & Float80.MAX_EXPONENT;
        if (s.isEmpty(0)) {
            return X87State.C3 | X87State.C0;
        }
        if (exponent == 0) {
            return significand == 0 ? X87State.C3 : X87State.C3 | X87State.C2;
        }
        if (significand >= 0) {
            return 0;
        }
        if (exponent != Float80.MAX_EXPONENT) {
            return X87State.C2;
        }
        return significand == Float80.INTEGER_BIT ? X87State.C2 | X87State.C0 : X87State.C0;
    }
}
