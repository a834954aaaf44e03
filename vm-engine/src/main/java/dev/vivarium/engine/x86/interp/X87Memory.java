package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.semantics.X87Arithmetic;
import dev.vivarium.engine.x86.semantics.X87Compare;
import dev.vivarium.engine.x86.semantics.X87Load;
import dev.vivarium.engine.x86.semantics.X87Store;
import dev.vivarium.engine.x86.state.X87State;

/**
 * The x87 instructions with an operand in memory, by their mnemonics and its size (SDM Vol. 2). A fault on the operand
 * leaves the unit as it was; an unmasked exception keeps the operand from being stored.
 */
final class X87Memory {
    private static final int EXTENDED_BYTES = 10;

    private X87Memory() {
    }

    // --- ST(0) and a number of 32 bits ---

    static void fadd32(X87State f, int bits) {
        X87Arithmetic.memory32(f, X87Arithmetic.ADD, bits);
    }

    static void fmul32(X87State f, int bits) {
        X87Arithmetic.memory32(f, X87Arithmetic.MUL, bits);
    }

    static void fsub32(X87State f, int bits) {
        X87Arithmetic.memory32(f, X87Arithmetic.SUB, bits);
    }

    static void fsubr32(X87State f, int bits) {
        X87Arithmetic.memory32(f, X87Arithmetic.SUBR, bits);
    }

    static void fdiv32(X87State f, int bits) {
        X87Arithmetic.memory32(f, X87Arithmetic.DIV, bits);
    }

    static void fdivr32(X87State f, int bits) {
        X87Arithmetic.memory32(f, X87Arithmetic.DIVR, bits);
    }

    static void fcom32(X87State f, int bits) {
        X87Compare.memory32(f, bits, 0);
    }

    static void fcomp32(X87State f, int bits) {
        X87Compare.memory32(f, bits, 1);
    }

    // --- ST(0) and a number of 64 bits ---

    static void fadd64(X87State f, long bits) {
        X87Arithmetic.memory64(f, X87Arithmetic.ADD, bits);
    }

    static void fmul64(X87State f, long bits) {
        X87Arithmetic.memory64(f, X87Arithmetic.MUL, bits);
    }

    static void fsub64(X87State f, long bits) {
        X87Arithmetic.memory64(f, X87Arithmetic.SUB, bits);
    }

    static void fsubr64(X87State f, long bits) {
        X87Arithmetic.memory64(f, X87Arithmetic.SUBR, bits);
    }

    static void fdiv64(X87State f, long bits) {
        X87Arithmetic.memory64(f, X87Arithmetic.DIV, bits);
    }

    static void fdivr64(X87State f, long bits) {
        X87Arithmetic.memory64(f, X87Arithmetic.DIVR, bits);
    }

    static void fcom64(X87State f, long bits) {
        X87Compare.memory64(f, bits, 0);
    }

    static void fcomp64(X87State f, long bits) {
        X87Compare.memory64(f, bits, 1);
    }

    // --- ST(0) and an integer ---

    /** FIADD, FIMUL, FISUB, FISUBR, FIDIV and FIDIVR: ModRM.reg tells which. */
    static void fiarithmetic16(Insn in, X87State f, int value) {
        X87Arithmetic.integer(f, in.regField(), (short) value);
    }

    static void fiarithmetic32(Insn in, X87State f, int value) {
        X87Arithmetic.integer(f, in.regField(), value);
    }

    static void ficom16(X87State f, int value) {
        X87Compare.integer(f, (short) value, 0);
    }

    static void ficom32(X87State f, int value) {
        X87Compare.integer(f, value, 0);
    }

    static void ficomp16(X87State f, int value) {
        X87Compare.integer(f, (short) value, 1);
    }

    static void ficomp32(X87State f, int value) {
        X87Compare.integer(f, value, 1);
    }

    // --- loads ---

    static void fild16(X87State f, int value) {
        X87Load.integer(f, (short) value);
    }

    static void fild32(X87State f, int value) {
        X87Load.integer(f, value);
    }

    static void fld80(Interpreter t, Insn in, X87State f) {
        long la = t.address(in, EXTENDED_BYTES, false);
        long significand = t.mmu.load64(la);
        X87Load.float80(f, significand, t.mmu.load16(la + Long.BYTES));
    }

    static void fbld(Interpreter t, Insn in, X87State f) {
        long la = t.address(in, EXTENDED_BYTES, false);
        long digits = t.mmu.load64(la);
        X87Load.bcd(f, digits, t.mmu.load16(la + Long.BYTES));
    }

    // --- stores ---

    static void fst32(Interpreter t, Insn in, X87State f) {
        store32(t, in, X87Store.float32(f), false);
    }

    static void fstp32(Interpreter t, Insn in, X87State f) {
        store32(t, in, X87Store.float32(f), true);
    }

    static void fst64(Interpreter t, Insn in, X87State f) {
        store64(t, in, X87Store.float64(f), false);
    }

    static void fstp64(Interpreter t, Insn in, X87State f) {
        store64(t, in, X87Store.float64(f), true);
    }

    static void fist16(Interpreter t, Insn in, X87State f) {
        store16(t, in, (int) X87Store.integer(f, 16), false);
    }

    static void fistp16(Interpreter t, Insn in, X87State f) {
        store16(t, in, (int) X87Store.integer(f, 16), true);
    }

    static void fist32(Interpreter t, Insn in, X87State f) {
        store32(t, in, (int) X87Store.integer(f, 32), false);
    }

    static void fistp32(Interpreter t, Insn in, X87State f) {
        store32(t, in, (int) X87Store.integer(f, 32), true);
    }

    static void fistp64(Interpreter t, Insn in, X87State f) {
        store64(t, in, X87Store.integer(f, 64), true);
    }

    static void fisttp16(Interpreter t, Insn in, X87State f) {
        store16(t, in, (int) X87Store.integerTruncated(f, 16), true);
    }

    static void fisttp32(Interpreter t, Insn in, X87State f) {
        store32(t, in, (int) X87Store.integerTruncated(f, 32), true);
    }

    static void fisttp64(Interpreter t, Insn in, X87State f) {
        store64(t, in, X87Store.integerTruncated(f, 64), true);
    }

    static void fstp80(Interpreter t, Insn in, X87State f) {
        store80(t, in, X87Store.float80(f));
    }

    static void fbstp(Interpreter t, Insn in, X87State f) {
        store80(t, in, X87Store.bcd(f));
    }

    private static void store16(Interpreter t, Insn in, int value, boolean pop) {
        X87State f = t.cpu.fpu;
        if (f.mayWriteMemory()) {
            t.mmu.store16(t.address(in, 2, true), value);
        }
        X87Store.finish(f, pop);
    }

    private static void store32(Interpreter t, Insn in, int value, boolean pop) {
        X87State f = t.cpu.fpu;
        if (f.mayWriteMemory()) {
            t.mmu.store32(t.address(in, 4, true), value);
        }
        X87Store.finish(f, pop);
    }

    private static void store64(Interpreter t, Insn in, long value, boolean pop) {
        X87State f = t.cpu.fpu;
        if (f.mayWriteMemory()) {
            t.mmu.store64(t.address(in, 8, true), value);
        }
        X87Store.finish(f, pop);
    }

    /** The upper 16 bits are where {@link X87Store} leaves them. */
    private static void store80(Interpreter t, Insn in, long low) {
        X87State f = t.cpu.fpu;
        if (f.mayWriteMemory()) {
            long la = t.address(in, EXTENDED_BYTES, true);
            t.mmu.probeWrite(la, EXTENDED_BYTES);
            t.mmu.store64(la, low);
            t.mmu.store16(la + Long.BYTES, f.env.signExponent);
        }
        X87Store.finish(f, true);
    }
}
