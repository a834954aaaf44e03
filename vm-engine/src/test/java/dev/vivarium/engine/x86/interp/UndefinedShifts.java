package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.oracle.OracleCase;
import dev.vivarium.engine.x86.oracle.OracleState;
import dev.vivarium.engine.x86.oracle.OracleWindow;

import java.util.Arrays;

/**
 * SHLD and SHRD of 16 bits by more than 16 (SDM Vol. 2: destination and flags are undefined). When the second operand's
 * bits have been used up, Intel's processors go on with the first's, as we do, and AMD's with the second's again. Any
 * third result still counts as a difference.
 */
final class UndefinedShifts {
    private static final int WORD = 16;
    private static final int LOW = 0xFFFF;
    /** ModRM.mod of a register. */
    private static final int REGISTER = 0xC0;

    private UndefinedShifts() {
    }

    /** What the host did; where it is AMD's result and ours is Intel's, with ours. */
    static OracleState adopt(Insn in, OracleCase test, OracleState after, OracleState ours) {
        boolean left = in.row.name().equals("Shifts.shld#");
        if (in.operandBits != WORD || !left && !in.row.name().equals("Shifts.shrd#")) {
            return after;
        }
        int count = Undefined.count(in.row, test) & 31;
        if (count <= WORD) {
            return after;
        }
        Shift shift = new Shift(left, (int) test.before().gpr()[in.b] & LOW, count);
        if ((in.modrm & REGISTER) != REGISTER) {
            return adoptMemory(shift, test.before(), after, ours);
        }
        long first = test.before().gpr()[in.a];
        long theirs = first & ~LOW | shift.amd(first);
        long our = first & ~LOW | shift.intel(first);
        boolean known = after.gpr()[in.a] == theirs && ours.gpr()[in.a] == our;
        return known ? after.withGpr(in.a, our) : after;
    }

    /** The operand is a word, at one of two places, and the only one in which the two differ. */
    private static OracleState adoptMemory(Shift shift, OracleState before, OracleState after, OracleState ours) {
        int differs = Arrays.mismatch(after.memory(), ours.memory());
        for (int at = Math.max(0, differs - 1); differs >= 0 && at <= differs && at < OracleWindow.SIZE - 1; at++) {
            int first = word(before, at);
            boolean rest = Arrays.mismatch(after.memory(), at + 2, OracleWindow.SIZE, ours.memory(), at + 2,
                    OracleWindow.SIZE) < 0;
            if (rest && word(after, at) == shift.amd(first) && word(ours, at) == shift.intel(first)) {
                return after.withMemory(OracleWindow.BASE + at, Arrays.copyOfRange(ours.memory(), at, at + 2));
            }
        }
        return after;
    }

    private static int word(OracleState state, int at) {
        return state.memory()[at] & 0xFF | (state.memory()[at + 1] & 0xFF) << 8;
    }

    /** By 17 to 31 places. */
    private record Shift(boolean left, int fill, int count) {
        int intel(long first) {
            return shift(first, (int) first & LOW);
        }

        int amd(long first) {
            return shift(first, fill);
        }

        private int shift(long first, int last) {
            long bits = left ? (first & LOW) << 32 | (long) fill << WORD | last
                    : (long) last << 32 | (long) fill << WORD | first & LOW;
            return (int) (left ? bits << count >>> 32 : bits >>> count) & LOW;
        }
    }
}
