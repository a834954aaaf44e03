package dev.vivarium.engine.x86.decode;

import dev.vivarium.engine.x86.isa.Row;
import dev.vivarium.engine.x86.state.Cpu;

/**
 * One decoded instruction: which operation and operand form, and the operands' places. It holds no absolute address,
 * so it may be run at every linear address that its page is mapped to. Its fields are final for the just-in-time
 * compiler's sake: in the code of a block they are constants.
 */
public final class Insn {
    /** REP or REPE. */
    public static final int REP = 1;
    public static final int REPNE = 2;
    public static final int LOCK = 4;
    /** VEX.W is set. */
    public static final int VEX_W = 8;

    /** {@link #seg} of an operand in no segment. */
    public static final int NO_SEGMENT = -1;

    /** Number of the interpreter's operation. */
    public final short op;
    public final Row row;
    /** Register numbers of the first three operands that are registers; byte registers AH–BH are 20–23. */
    public final byte a;
    public final byte b;
    public final byte c;
    /** The fourth operand's register, or the index register of a gather. */
    public final byte d;
    /** VEX.vvvv as a number 0–15, whatever names it; 0 where the instruction has none. */
    public final byte vvvv;
    /** Bits of a vector by VEX.L, 128 or 256; 0 without a VEX prefix. */
    public final short vectorBits;
    /** Memory operand: slots of {@link Cpu#r}. */
    public final byte base;
    public final byte index;
    public final byte scale;
    /** Segment register of the memory operand. */
    public final byte seg;
    /** The linear address is base + index × scale + displacement: 64-bit addressing without a segment base. */
    public final boolean flat;
    /** Address size, 16, 32 or 64 bits. */
    public final byte addressBits;
    /** Operand size, 16, 32 or 64 bits. */
    public final byte operandBits;
    /** {@link #REP}, {@link #REPNE}, {@link #LOCK}, {@link #VEX_W}. */
    public final byte prefixes;
    /** The ModRM byte, or 0. */
    public final byte modrm;
    /** Bytes from the block's start to this instruction and to the one that follows. */
    public final short start;
    public final short next;
    /** Displacement; of a RIP-relative operand, from the block's start. */
    public final long disp;
    /** Immediate operand; of a relative branch, its target from the block's start. */
    public final long imm;
    /** A second immediate: ENTER, far pointers (the selector), EXTRQ. */
    public final short imm2;

    Insn(InsnDraft from) {
        op = from.op;
        row = from.row;
        a = from.a;
        b = from.b;
        c = from.c;
        d = from.d;
        vvvv = from.vvvv;
        vectorBits = from.vectorBits;
        base = from.base;
        index = from.index;
        scale = from.scale;
        seg = from.seg;
        flat = from.flat;
        addressBits = from.addressBits;
        operandBits = from.operandBits;
        prefixes = from.prefixes;
        modrm = from.modrm;
        start = from.start;
        next = from.next;
        disp = from.disp;
        imm = from.imm;
        imm2 = from.imm2;
    }

    public boolean has(int prefix) {
        return (prefixes & prefix) != 0;
    }

    /** Whether it has a VEX prefix. */
    public boolean isVex() {
        return vectorBits != 0;
    }

    /** How many bytes it has. */
    public int length() {
        return next - start;
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
