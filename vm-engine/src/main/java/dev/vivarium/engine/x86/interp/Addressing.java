package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.state.Cpu;

/** Address arithmetic without an access (SDM Vol. 2: LEA), XLAT, and the addresses of a vector's elements in memory. */
final class Addressing {
    private Addressing() {
    }

    /** Linear address of what lies {@code distance} bytes from the memory operand. */
    static long element(Interpreter t, Insn in, long distance, int sizeBytes, boolean write) {
        long offset = t.offset(in) + distance;
        long mask = in.addressBits == 64 ? -1L : (1L << in.addressBits) - 1;
        return in.flat ? offset : Segmentation.linear(t.cpu, in.seg, offset & mask, sizeBytes, write);
    }

    static int lea16(Interpreter t, Insn in) {
        return (int) t.offset(in);
    }

    static int lea32(Interpreter t, Insn in) {
        return (int) t.offset(in);
    }

    static long lea64(Interpreter t, Insn in) {
        return t.offset(in);
    }

    static void xlat(Interpreter t, Insn in) {
        Cpu c = t.cpu;
        long offset = c.r[Cpu.RBX] + (c.r[Cpu.RAX] & 0xFF);
        long mask = in.addressBits == 64 ? -1L : (1L << in.addressBits) - 1;
        t.set8(Cpu.RAX, t.mmu.load8(Segmentation.linear(c, in.seg, offset & mask, 1, false)));
    }
}
