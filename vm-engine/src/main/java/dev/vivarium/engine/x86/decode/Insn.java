package dev.vivarium.engine.x86.decode;

import dev.vivarium.engine.x86.isa.Row;
import dev.vivarium.engine.x86.state.Cpu;

/**
 * One decoded instruction: which operation and operand form, and the operands' places. It holds no absolute address,
 * so it may be run at every linear address that its page is mapped to.
 */
public final class Insn {
    /** REP or REPE. */
    public static final int REP = 1;
    public static final int REPNE = 2;
    public static final int LOCK = 4;

    /** {@link #seg} of an operand in no segment. */
    public static final int NO_SEGMENT = -1;

    /** Case of the interpreter's switch. */
    public int op;
    public Row row;
    /** Register numbers of the first three operands that are registers; byte registers AH–BH are 20–23. */
    public byte a;
    public byte b;
    public byte c;
    /** Memory operand: slots of {@link Cpu#r}. */
    public byte base = Cpu.ZERO;
    public byte index = Cpu.ZERO;
    public byte scale;
    /** Segment register of the memory operand. */
    public byte seg = NO_SEGMENT;
    /** The linear address is base + index × scale + displacement: 64-bit addressing without a segment base. */
    public boolean flat;
    /** Address size, 16, 32 or 64 bits. */
    public byte addressBits;
    /** Operand size, 16, 32 or 64 bits. */
    public byte operandBits;
    /** {@link #REP}, {@link #REPNE}, {@link #LOCK}. */
    public byte prefixes;
    /** The ModRM byte, or 0. */
    public byte modrm;
    /** Bytes from the block's start to this instruction and to the one that follows. */
    public short start;
    public short next;
    /** Displacement; of a RIP-relative operand, from the block's start. */
    public long disp;
    /** Immediate operand; of a relative branch, its target from the block's start. */
    public long imm;
    /** A second immediate: ENTER, far pointers (the selector), EXTRQ. */
    public int imm2;

    public Insn(Row row) {
        this.row = row;
    }

    public boolean has(int prefix) {
        return (prefixes & prefix) != 0;
    }

    /** ModRM.reg, 0–7. */
    public int regField() {
        return modrm >> 3 & 7;
    }

    @Override
    public String toString() {
        return row.name() + "@" + start;
    }
}
