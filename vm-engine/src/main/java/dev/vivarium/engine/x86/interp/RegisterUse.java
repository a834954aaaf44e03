package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.isa.Row;
import dev.vivarium.engine.x86.isa.RowTable;

import java.util.BitSet;
import java.util.Set;
import java.util.function.Predicate;

/** Which rows use, or decide about, the registers that a faster tier may keep to itself. */
final class RegisterUse {
    /** Families that save, restore or switch all of it. */
    private static final Set<String> STATE = Set.of("ExtendedState", "MxcsrMoves", "X87Control", "MmxState",
            "ControlRegisters");

    private RegisterUse() {
    }

    private static final class Table {
        static final BitSet VECTORS = numbers(row -> row.is("sse") || row.is("avx") || isState(row));
        static final BitSet FPU = numbers(
                row -> row.is("fpu") || row.is("fpunw") || row.is("mmx") || isState(row));

        private static BitSet numbers(Predicate<Row> chosen) {
            BitSet numbers = new BitSet();
            RowTable.rows().stream().filter(chosen).forEach(row -> numbers.set(row.number()));
            return numbers;
        }
    }

    /** Whether it uses vector registers or MXCSR. */
    static boolean vectors(Row row) {
        return Table.VECTORS.get(row.number());
    }

    /** Whether it uses the x87 unit or its registers. */
    static boolean fpu(Row row) {
        return Table.FPU.get(row.number());
    }

    private static boolean isState(Row row) {
        return STATE.contains(row.name().substring(0, row.name().indexOf('.')));
    }
}
