package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;
import dev.vivarium.engine.x86.state.SegmentRegister;

/** Logical to linear addresses, with the checks of limit and type (SDM Vol. 3A, 5.3 and 5.5). */
final class Segmentation {
    /** Of the space of linear addresses outside 64-bit code. */
    private static final long SIZE = 1L << 32;

    private Segmentation() {
    }

    /** Has the class loaded: what HotSpot compiles before that, it compiles again when a guest first uses a segment. */
    static void link() {
    }

    /**
     * @param segment number of the segment register, or {@link Insn#NO_SEGMENT}
     * @throws Fault #GP(0), or #SS(0) through SS
     */
    static long linear(Cpu cpu, int segment, long offset, int sizeBytes, boolean write) {
        SegmentRegister register = cpu.segments[segment];
        if (cpu.codeBits == 64) {
            return segment >= Cpu.FS ? register.base + offset : offset;
        }
        if (register.isWhole() && offset + sizeBytes <= SIZE) {
            return register.base + offset & SIZE - 1;
        }
        if (!permits(cpu, register, write) || !register.covers(offset, sizeBytes)) {
            throw cpu.fault(segment == Cpu.SS ? Fault.SS : Fault.GP, 0);
        }
        return register.base + offset & SIZE - 1;
    }

    private static boolean permits(Cpu cpu, SegmentRegister register, boolean write) {
        if (cpu.isRealOrVirtual()) {
            return true;
        }
        if (!register.isUsable()) {
            return false;
        }
        boolean code = register.has(SegmentRegister.TYPE_CODE);
        // Type bit 1: writable data, or readable code.
        boolean second = register.has(SegmentRegister.TYPE_WRITABLE);
        return write ? !code && second : !code || second;
    }
}
