package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.oracle.OracleCase;
import dev.vivarium.engine.x86.oracle.OracleState;
import dev.vivarium.engine.x86.oracle.OracleWindow;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The flags of a repeated comparison that faults after some elements. SDM Vol. 2, REP: those of before the instruction,
 * as we do; it does not read them, so nothing depends on it. AMD's processors leave those of the last comparison.
 */
final class UndefinedStrings {
    private static final int RAX = 0;
    private static final int RCX = 1;
    private static final int RSI = 6;
    private static final int RDI = 7;
    private static final int DF = 0x400;
    /** CF, PF, AF, ZF, SF, OF. */
    private static final int STATUS = 0x8D5;

    private UndefinedStrings() {
    }

    /** What the host did up to its fault; where it left the last comparison's flags, with those of before. */
    static OracleState adopt(Insn in, OracleCase test, OracleState after) {
        String name = in.row.name();
        boolean scans = name.startsWith("Strings.scas");
        boolean begun = after.gpr()[RCX] != test.before().gpr()[RCX];
        if (!begun || !scans && !name.startsWith("Strings.cmps")) {
            return after;
        }
        int size = name.endsWith("8") ? 8 : in.operandBits;
        long right = element(after, RDI, size);
        long left = scans ? after.gpr()[RAX] : element(after, RSI, size);
        return (after.rflags() & STATUS) == comparison(left, right, size)
                ? new OracleState(after.gpr(), after.rip(), test.before().rflags(), after.fxsave(), after.ymmHigh(),
                        after.memory())
                : after;
    }

    /** The element that the register has just left behind. */
    private static long element(OracleState after, int register, int size) {
        int bytes = size / 8;
        long at = after.gpr()[register] - OracleWindow.BASE + ((after.rflags() & DF) != 0 ? bytes : -bytes);
        ByteBuffer memory = ByteBuffer.wrap(after.memory()).order(ByteOrder.LITTLE_ENDIAN);
        return switch (size) {
            case 8 -> memory.get((int) at);
            case 16 -> memory.getShort((int) at);
            case 32 -> memory.getInt((int) at);
            default -> memory.getLong((int) at);
        };
    }

    private static long comparison(long left, long right, int size) {
        long a = left << 64 - size;
        long b = right << 64 - size;
        long difference = a - b;
        int parity = Long.bitCount(left - right & 0xFF) & 1;
        return (Long.compareUnsigned(a, b) < 0 ? 1 : 0)
                | (parity ^ 1) << 2
                | (left ^ right ^ left - right) & 0x10
                | (difference == 0 ? 0x40 : 0)
                | (difference < 0 ? 0x80 : 0)
                | (((a ^ b) & (a ^ difference)) < 0 ? 0x800 : 0);
    }
}
