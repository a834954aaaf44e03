package dev.vivarium.engine.x86.isa;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/** The rows by opcode, and the choice among those that share one. */
public final class RowIndex {
    private static final int MAPS = 8;
    /** Added to the map of a row with a VEX prefix. */
    private static final int VEX = 4;
    private static final Row[] NONE = {};

    private final Row[][] byOpcode = new Row[MAPS * 256][];

    public RowIndex(List<Row> rows) {
        Arrays.fill(byOpcode, NONE);
        for (Row row : rows) {
            int count = row.hasOpcodeRegister() ? 8 : 1;
            for (int i = 0; i < count; i++) {
                int key = row.map() + (row.isVex() ? VEX : 0) << 8 | row.opcode() + i;
                byOpcode[key] = with(byOpcode[key], row);
            }
        }
    }

    /** A row that asks for a prefix, or for a whole ModRM byte, goes before one that does not care. */
    private static Row[] with(Row[] before, Row row) {
        Row[] grown = Arrays.copyOf(before, before.length + 1);
        int place = before.length;
        while (place > 0 && rank(before[place - 1]) > rank(row)) {
            grown[place] = before[--place];
        }
        grown[place] = row;
        return grown;
    }

    private static int rank(Row row) {
        return (row.prefix() == Row.ANY_PREFIX ? 2 : 0) + (row.fixedModrm() < 0 ? 1 : 0);
    }

    /** Rows with this opcode; empty if it is undefined. */
    public Row[] candidates(int map, int opcode) {
        return byOpcode[map << 8 | opcode];
    }

    /** Rows with this opcode behind a VEX prefix. */
    public Row[] vexCandidates(int map, int opcode) {
        return byOpcode[map + VEX << 8 | opcode];
    }

    /**
     * The row among those with a VEX prefix.
     *
     * @param prefix what VEX.pp stands for: 66h, F2h, F3h, or 0
     * @param bits   128 or 256 by VEX.L
     */
    public static @Nullable Row chooseVex(Row[] candidates, int modrm, int prefix, int bits, int w) {
        for (Row row : candidates) {
            if (matchesPrefix(row, prefix) && (row.vectorBits() == Row.IGNORED || row.vectorBits() == bits)
                    && (row.vexW() == Row.IGNORED || row.vexW() == w) && matchesModrm(row, modrm)) {
                return row;
            }
        }
        return null;
    }

    /**
     * @param modrm   the ModRM byte, if the candidates have one
     * @param prefix  the last F2 or F3, else 66 if present, else 0
     * @param is64Bit whether the code segment is a 64-bit one
     */
    public static @Nullable Row choose(Row[] candidates, int modrm, int prefix, boolean is64Bit) {
        for (Row row : candidates) {
            if (matchesPrefix(row, prefix) && !row.is(is64Bit ? "i64" : "o64") && matchesModrm(row, modrm)) {
                return row;
            }
        }
        return null;
    }

    private static boolean matchesPrefix(Row row, int prefix) {
        return switch (row.prefix()) {
            case Row.ANY_PREFIX -> true;
            case Row.NO_PREFIX -> prefix == 0;
            default -> row.prefix() == prefix;
        };
    }

    private static boolean matchesModrm(Row row, int modrm) {
        if (!row.hasModrm()) {
            return true;
        }
        if (row.fixedModrm() >= 0) {
            return row.fixedModrm() == modrm;
        }
        return (row.extension() < 0 || row.extension() == (modrm >> 3 & 7))
                && (modrm >= 0xC0 || row.ignoresMod() ? row.hasRegisterForm() : row.hasMemoryForm());
    }
}
