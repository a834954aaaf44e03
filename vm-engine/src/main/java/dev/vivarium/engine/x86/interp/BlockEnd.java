package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.isa.Row;
import dev.vivarium.engine.x86.state.Cpu;

/**
 * How a block ends. The run loop does the near branches of 64-bit code itself, whose operations would cost it a virtual
 * call in every block. It does what {@link Branches} does.
 */
final class BlockEnd {
    /** Its last instruction is like any other, and sets the instruction pointer. */
    static final byte OPERATION = 0;
    /** It goes on with what follows in memory. */
    static final byte NONE = 1;
    /** Jcc, without those that look at parity. */
    static final byte CONDITION = 2;
    static final byte JUMP = 3;
    static final byte CALL = 4;
    static final byte RETURN = 5;

    private static final int PARITY = 5;

    private BlockEnd() {
    }

    /** How the block ends whose last instruction is {@code last}. */
    static byte of(Insn last) {
        Row row = last.row;
        if (!row.endsBlock()) {
            return NONE;
        }
        // Only 64-bit code has operands of 64 bits.
        if (last.operandBits != 64 || !row.name().startsWith("Branches.") || last.imm != (int) last.imm) {
            return OPERATION;
        }
        if (isCondition(row)) {
            return (row.opcode() & 15) >> 1 == PARITY ? OPERATION : CONDITION;
        }
        return row.map() != 0 ? OPERATION : switch (row.opcode()) {
            case 0xE8 -> CALL;
            case 0xE9, 0xEB -> JUMP;
            case 0xC3 -> RETURN;
            default -> OPERATION;
        };
    }

    private static boolean isCondition(Row row) {
        return row.map() == 0 && row.opcode() >> 4 == 7 || row.map() == 1 && row.opcode() >> 4 == 8;
    }

    /** Of a condition: bit n is whether it holds where {@link #flags} gives n. */
    static int truth(Insn last) {
        int truth = 0;
        for (int flags = 0; flags < 16; flags++) {
            boolean zero = (flags & 1) != 0;
            boolean carry = (flags & 2) != 0;
            boolean sign = (flags & 4) != 0;
            boolean overflow = (flags & 8) != 0;
            boolean base = switch ((last.row.opcode() & 15) >> 1) {
                case 0 -> overflow;
                case 1 -> carry;
                case 2 -> zero;
                case 3 -> carry || zero;
                case 4 -> sign;
                case 6 -> sign != overflow;
                default -> zero || sign != overflow;
            };
            if (base == ((last.row.opcode() & 1) == 0)) {
                truth |= 1 << flags;
            }
        }
        return truth;
    }

    /** The flags that conditions look at: bit 0 zero, 1 carry, 2 sign, 3 overflow. */
    private static int flags(Cpu c) {
        long result = c.flagResult;
        long bits = c.flagBits;
        long sign = result ^ bits << 47;
        long overflow = bits ^ bits << 1;
        return (result == 0 ? 1 : 0) | (int) (bits >>> 63 << 1 | sign >>> 63 << 2 | overflow >>> 63 << 3);
    }

    /** Whether a condition holds. */
    static boolean holds(Cpu c, int truth) {
        return (truth >>> flags(c) & 1) != 0;
    }

    /** Ends a block: sets the instruction pointer, if no operation has. */
    static void run(Interpreter t, Cpu c, DecodedBlock block) {
        long start = c.r[Cpu.BLOCK_IP];
        switch (block.end) {
            case OPERATION -> {
            }
            case CONDITION -> c.rip = start + (holds(c, block.truth) ? block.target : block.next);
            case JUMP -> c.rip = start + block.target;
            case CALL -> {
                c.rip = start + block.target;
                Stack.push64(t, start + block.next);
            }
            case RETURN -> Branches.ret64(t);
            default -> c.rip = start + block.next & c.ipMask;
        }
    }
}
