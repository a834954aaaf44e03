package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.semantics.X87Arithmetic;
import dev.vivarium.engine.x86.semantics.X87Compare;
import dev.vivarium.engine.x86.semantics.X87Functions;
import dev.vivarium.engine.x86.semantics.X87Load;
import dev.vivarium.engine.x86.semantics.X87Scaling;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Flags;
import dev.vivarium.engine.x86.state.X87State;

/**
 * The x87 instructions between registers, by their mnemonics (SDM Vol. 2): each says what its operation is told. ST(i) is
 * the low three bits of the ModRM byte.
 */
final class X87Registers {
    private X87Registers() {
    }

    // --- to ST(0) ---

    static void fadd(Insn in, X87State f) {
        X87Arithmetic.registers(f, X87Arithmetic.ADD, in.modrm & 7, 0, false);
    }

    static void fmul(Insn in, X87State f) {
        X87Arithmetic.registers(f, X87Arithmetic.MUL, in.modrm & 7, 0, false);
    }

    static void fsub(Insn in, X87State f) {
        X87Arithmetic.registers(f, X87Arithmetic.SUB, in.modrm & 7, 0, false);
    }

    static void fsubr(Insn in, X87State f) {
        X87Arithmetic.registers(f, X87Arithmetic.SUBR, in.modrm & 7, 0, false);
    }

    static void fdiv(Insn in, X87State f) {
        X87Arithmetic.registers(f, X87Arithmetic.DIV, in.modrm & 7, 0, false);
    }

    static void fdivr(Insn in, X87State f) {
        X87Arithmetic.registers(f, X87Arithmetic.DIVR, in.modrm & 7, 0, false);
    }

    // --- to ST(i): "reversed" exchanges the operands ---

    static void faddTo(Insn in, X87State f) {
        X87Arithmetic.registers(f, X87Arithmetic.ADD, in.modrm & 7, in.modrm & 7, false);
    }

    static void fmulTo(Insn in, X87State f) {
        X87Arithmetic.registers(f, X87Arithmetic.MUL, in.modrm & 7, in.modrm & 7, false);
    }

    static void fsubTo(Insn in, X87State f) {
        X87Arithmetic.registers(f, X87Arithmetic.SUBR, in.modrm & 7, in.modrm & 7, false);
    }

    static void fsubrTo(Insn in, X87State f) {
        X87Arithmetic.registers(f, X87Arithmetic.SUB, in.modrm & 7, in.modrm & 7, false);
    }

    static void fdivTo(Insn in, X87State f) {
        X87Arithmetic.registers(f, X87Arithmetic.DIVR, in.modrm & 7, in.modrm & 7, false);
    }

    static void fdivrTo(Insn in, X87State f) {
        X87Arithmetic.registers(f, X87Arithmetic.DIV, in.modrm & 7, in.modrm & 7, false);
    }

    // --- to ST(i), and pop ---

    static void faddp(Insn in, X87State f) {
        X87Arithmetic.registers(f, X87Arithmetic.ADD, in.modrm & 7, in.modrm & 7, true);
    }

    static void fmulp(Insn in, X87State f) {
        X87Arithmetic.registers(f, X87Arithmetic.MUL, in.modrm & 7, in.modrm & 7, true);
    }

    static void fsubp(Insn in, X87State f) {
        X87Arithmetic.registers(f, X87Arithmetic.SUBR, in.modrm & 7, in.modrm & 7, true);
    }

    static void fsubrp(Insn in, X87State f) {
        X87Arithmetic.registers(f, X87Arithmetic.SUB, in.modrm & 7, in.modrm & 7, true);
    }

    static void fdivp(Insn in, X87State f) {
        X87Arithmetic.registers(f, X87Arithmetic.DIVR, in.modrm & 7, in.modrm & 7, true);
    }

    static void fdivrp(Insn in, X87State f) {
        X87Arithmetic.registers(f, X87Arithmetic.DIV, in.modrm & 7, in.modrm & 7, true);
    }

    // --- comparison ---

    static void fcom(Insn in, X87State f) {
        X87Compare.registers(f, in.modrm & 7, true, 0);
    }

    static void fcomp(Insn in, X87State f) {
        X87Compare.registers(f, in.modrm & 7, true, 1);
    }

    static void fucom(Insn in, X87State f) {
        X87Compare.registers(f, in.modrm & 7, false, 0);
    }

    static void fucomp(Insn in, X87State f) {
        X87Compare.registers(f, in.modrm & 7, false, 1);
    }

    static void fcompp(X87State f) {
        X87Compare.registers(f, 1, true, 2);
    }

    static void fucompp(X87State f) {
        X87Compare.registers(f, 1, false, 2);
    }

    static void fcomi(Cpu c, Insn in, X87State f) {
        Flags.setStatus(c, X87Compare.registersToEflags(f, in.modrm & 7, true, false));
    }

    static void fcomip(Cpu c, Insn in, X87State f) {
        Flags.setStatus(c, X87Compare.registersToEflags(f, in.modrm & 7, true, true));
    }

    static void fucomi(Cpu c, Insn in, X87State f) {
        Flags.setStatus(c, X87Compare.registersToEflags(f, in.modrm & 7, false, false));
    }

    static void fucomip(Cpu c, Insn in, X87State f) {
        Flags.setStatus(c, X87Compare.registersToEflags(f, in.modrm & 7, false, true));
    }

    // --- moves ---

    static void fld(Insn in, X87State f) {
        X87Load.register(f, in.modrm & 7);
    }

    /** FLD1, FLDL2T, FLDL2E, FLDPI, FLDLG2, FLDLN2 and FLDZ. */
    static void constant(Insn in, X87State f) {
        X87Load.constant(f, in.modrm & 7);
    }

    static void fxch(Insn in, X87State f) {
        X87Load.exchange(f, in.modrm & 7);
    }

    static void fst(Insn in, X87State f) {
        X87Load.storeRegister(f, in.modrm & 7, false);
    }

    static void fstp(Insn in, X87State f) {
        X87Load.storeRegister(f, in.modrm & 7, true);
    }

    static void fstpUnchecked(Insn in, X87State f) {
        X87Load.storeRegisterUnchecked(f, in.modrm & 7);
    }

    static void ffree(Insn in, X87State f) {
        X87Load.free(f, in.modrm & 7);
    }

    static void ffreep(Insn in, X87State f) {
        X87Load.freeAndPop(f, in.modrm & 7);
    }

    static void fcmovb(Cpu c, Insn in, X87State f) {
        X87Load.conditional(f, in.modrm & 7, Flags.carry(c));
    }

    static void fcmove(Cpu c, Insn in, X87State f) {
        X87Load.conditional(f, in.modrm & 7, Flags.zero(c));
    }

    static void fcmovbe(Cpu c, Insn in, X87State f) {
        X87Load.conditional(f, in.modrm & 7, Flags.belowOrEqual(c));
    }

    static void fcmovu(Cpu c, Insn in, X87State f) {
        X87Load.conditional(f, in.modrm & 7, Flags.parity(c));
    }

    static void fcmovnb(Cpu c, Insn in, X87State f) {
        X87Load.conditional(f, in.modrm & 7, !Flags.carry(c));
    }

    static void fcmovne(Cpu c, Insn in, X87State f) {
        X87Load.conditional(f, in.modrm & 7, !Flags.zero(c));
    }

    static void fcmovnbe(Cpu c, Insn in, X87State f) {
        X87Load.conditional(f, in.modrm & 7, !Flags.belowOrEqual(c));
    }

    static void fcmovnu(Cpu c, Insn in, X87State f) {
        X87Load.conditional(f, in.modrm & 7, !Flags.parity(c));
    }

    static void fincstp(X87State f) {
        X87Load.rotate(f, 1);
    }

    static void fdecstp(X87State f) {
        X87Load.rotate(f, -1);
    }

    // --- functions that come in two kinds ---

    static void fprem(X87State f) {
        X87Scaling.remainder(f, false);
    }

    static void fprem1(X87State f) {
        X87Scaling.remainder(f, true);
    }

    static void fyl2x(X87State f) {
        X87Functions.logarithm(f, false);
    }

    static void fyl2xp1(X87State f) {
        X87Functions.logarithm(f, true);
    }
}
