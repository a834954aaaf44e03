package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.softfloat.FloatEnv;

/** LDMXCSR and STMXCSR (SDM Vol. 2). All 16 bits of MXCSR that are defined exist. */
final class MxcsrMoves {
    private static final int RESERVED = 0xFFFF0000;

    private MxcsrMoves() {
    }

    static void ldmxcsr(Interpreter t, FloatEnv e, int value) {
        if ((value & RESERVED) != 0) {
            throw t.protection();
        }
        e.setMxcsr(value);
    }

    static int stmxcsr(FloatEnv e) {
        return e.mxcsr();
    }
}
