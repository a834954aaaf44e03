package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.semantics.PackedString;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Flags;

/**
 * PCMPESTRI, PCMPESTRM, PCMPISTRI and PCMPISTRM with the registers they name implicitly: lengths in RAX and RDX (all 64
 * bits with REX.W), results in RCX or XMM0 and in the flags.
 */
final class StringComparison {
    private static final int XMM0 = 0;

    private StringComparison() {
    }

    static void pcmpestri(Cpu c, Insn in, long[] v, int a, int b, int imm) {
        setIndex(c, PackedString.pcmpestri(v, a, b, imm, length(c, in, Cpu.RAX), length(c, in, Cpu.RDX)));
    }

    static void pcmpestrm(Cpu c, Insn in, long[] v, int a, int b, int imm) {
        Flags.setStatus(c,
                PackedString.pcmpestrm(v, XMM0, a, b, imm, length(c, in, Cpu.RAX), length(c, in, Cpu.RDX)));
    }

    /** The form with a VEX prefix clears the upper half of YMM0. */
    static void vpcmpestrm(Interpreter t, Cpu c, Insn in, long[] v, int a, int b, int imm) {
        pcmpestrm(c, in, v, a, b, imm);
        t.clearUpper(XMM0);
    }

    static void vpcmpistrm(Interpreter t, Cpu c, long[] v, int a, int b, int imm) {
        pcmpistrm(c, v, a, b, imm);
        t.clearUpper(XMM0);
    }

    static void pcmpistri(Cpu c, long[] v, int a, int b, int imm) {
        setIndex(c, PackedString.pcmpistri(v, a, b, imm));
    }

    static void pcmpistrm(Cpu c, long[] v, int a, int b, int imm) {
        Flags.setStatus(c, PackedString.pcmpistrm(v, XMM0, a, b, imm));
    }

    private static long length(Cpu c, Insn in, int register) {
        return in.operandBits == 64 ? c.r[register] : (int) c.r[register];
    }

    private static void setIndex(Cpu c, long indexAndFlags) {
        c.r[Cpu.RCX] = indexAndFlags & 0xFFFF_FFFFL;
        Flags.setStatus(c, (int) (indexAndFlags >>> 32));
    }
}
