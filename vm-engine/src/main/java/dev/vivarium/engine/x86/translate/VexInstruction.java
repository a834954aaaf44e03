package dev.vivarium.engine.x86.translate;

import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.isa.Row;
import dev.vivarium.engine.x86.translate.HostAssembler.Address;

/**
 * A host instruction with a VEX prefix of three bytes (SDM Vol. 2A, 2.3.5), but for the operands of its ModRM byte.
 *
 * @param prefix 66h, F2h or F3h, or 0
 * @param map    1: 0F, 2: 0F 38, 3: 0F 3A
 * @param wide   VEX.W
 * @param long256 VEX.L: 256 bits
 * @param source register of VEX.vvvv; 0 where none is named
 */
record VexInstruction(int prefix, int map, int opcode, boolean wide, boolean long256, int source) {
    private static final int VEX_3 = 0xC4;
    private static final int NOT_R = 0x80;
    private static final int NOT_X = 0x40;
    private static final int NOT_B = 0x20;
    private static final int VECTOR_256 = 256;

    /** The same as a guest's, with another register in VEX.vvvv. */
    static VexInstruction of(Insn in, int source) {
        Row row = in.row;
        return new VexInstruction(row.prefix() > Row.NO_PREFIX ? row.prefix() : 0, row.map(), row.opcode(),
                in.has(Insn.VEX_W),
                row.vectorBits() == VECTOR_256, source);
    }

    /** One on whole vector registers or as much memory. */
    static VexInstruction vector(boolean long256, int prefix, int map, int opcode) {
        return new VexInstruction(prefix, map, opcode, false, long256, 0);
    }

    VexInstruction withSource(int register) {
        return new VexInstruction(prefix, map, opcode, wide, long256, register);
    }

    void registers(HostAssembler asm, int reg, int rm) {
        head(asm, (reg < 8 ? NOT_R : 0) | NOT_X | (rm < 8 ? NOT_B : 0));
        asm.u8(0xC0 | (reg & 7) << 3 | rm & 7);
    }

    /** @param at has no index */
    void memory(HostAssembler asm, int reg, Address at) {
        head(asm, (reg < 8 ? NOT_R : 0) | NOT_X | (at.base() < 8 ? NOT_B : 0));
        asm.operand(reg, at);
    }

    /** One without ModRM. */
    void plain(HostAssembler asm) {
        head(asm, NOT_R | NOT_X | NOT_B);
    }

    private void head(HostAssembler asm, int high) {
        int pp = switch (prefix) {
            case 0x66 -> 1;
            case 0xF3 -> 2;
            case 0xF2 -> 3;
            default -> 0;
        };
        asm.u8(VEX_3).u8(high | map).u8((wide ? 0x80 : 0) | (~source & 15) << 3 | (long256 ? 4 : 0) | pp).u8(opcode);
    }
}
