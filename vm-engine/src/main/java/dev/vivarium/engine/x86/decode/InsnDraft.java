package dev.vivarium.engine.x86.decode;

import dev.vivarium.engine.x86.isa.Row;
import dev.vivarium.engine.x86.state.Cpu;

/**
 * An {@link Insn} while its bytes are being read; the fields are those that it will have. One serves a decoder for all
 * its instructions.
 */
final class InsnDraft {
    short op;
    Row row;
    byte a;
    byte b;
    byte c;
    byte d;
    byte vvvv;
    short vectorBits;
    byte base;
    byte index;
    byte scale;
    byte seg;
    boolean flat;
    byte addressBits;
    byte operandBits;
    byte prefixes;
    byte modrm;
    short start;
    short next;
    long disp;
    long imm;
    short imm2;

    InsnDraft(Row row) {
        this.row = row;
        start(row);
    }

    /** Begins an instruction. */
    void start(Row found) {
        row = found;
        op = 0;
        a = 0;
        b = 0;
        c = 0;
        d = 0;
        vvvv = 0;
        vectorBits = 0;
        base = Cpu.ZERO;
        index = Cpu.ZERO;
        scale = 0;
        seg = Insn.NO_SEGMENT;
        flat = false;
        addressBits = 0;
        operandBits = 0;
        prefixes = 0;
        modrm = 0;
        start = 0;
        next = 0;
        disp = 0;
        imm = 0;
        imm2 = 0;
    }
}
