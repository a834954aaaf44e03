package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.isa.Row;

import java.util.Set;

/** Which rows use, or decide about, the registers that a faster tier may keep to itself. */
final class RegisterUse {
    /** Families that save, restore or switch all of it. */
    private static final Set<String> STATE = Set.of("ExtendedState", "MxcsrMoves", "X87Control", "MmxState",
            "ControlRegisters");

    private RegisterUse() {
    }

    /** Whether it uses vector registers or MXCSR. */
    static boolean vectors(Row row) {
        return row.is("sse") || row.is("avx") || isState(row);
    }

    /** Whether it uses the x87 unit or its registers. */
    static boolean fpu(Row row) {
        return row.is("fpu") || row.is("fpunw") || row.is("mmx") || isState(row);
    }

    private static boolean isState(Row row) {
        return STATE.contains(row.name().substring(0, row.name().indexOf('.')));
    }
}
