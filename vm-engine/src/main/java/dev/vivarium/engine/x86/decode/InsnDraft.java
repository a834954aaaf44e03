package dev.vivarium.engine.x86.decode;

import dev.vivarium.engine.x86.isa.Row;
import dev.vivarium.engine.x86.state.Cpu;

/** An {@link Insn} while its bytes are being read; the fields are those that it will have. */
final class InsnDraft {
    short op;
    final Row row;
    byte a;
    byte b;
    byte c;
    byte d;
    byte vvvv;
    short vectorBits;
    byte base = Cpu.ZERO;
    byte index = Cpu.ZERO;
    byte scale;
    byte seg = Insn.NO_SEGMENT;
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
    }
}
