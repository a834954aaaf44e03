package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;

/**
 * VGATHERDPS to VPGATHERQQ (SDM Vol. 2): elements whose mask has its top bit set are loaded from where the index register
 * says, from the lowest up. Each one that is done clears its part of the mask, so that after a fault the instruction
 * carries on where it was: this is the one kind of instruction that changes something before it faults. What is left of
 * the mask stays as it is until then.
 */
final class Gathers {
    private Gathers() {
    }

    static void singlesBySingles(Interpreter t, Insn in) {
        gather(t, in, Integer.BYTES, Integer.BYTES);
    }

    static void singlesByDoubles(Interpreter t, Insn in) {
        gather(t, in, Integer.BYTES, Long.BYTES);
    }

    static void doublesBySingles(Interpreter t, Insn in) {
        gather(t, in, Long.BYTES, Integer.BYTES);
    }

    static void doublesByDoubles(Interpreter t, Insn in) {
        gather(t, in, Long.BYTES, Long.BYTES);
    }

    private static void gather(Interpreter t, Insn in, int size, int indexSize) {
        long[] v = t.cpu.v;
        int mask = in.c;
        if (in.a == mask || in.a == in.d || mask == in.d) {
            throw t.cpu.fault(Fault.UD);
        }
        int elements = in.vectorBits / 8 / Math.max(size, indexSize);
        for (int i = 0; i < elements; i++) {
            if (Elements.isNegative(v, mask, i * size, size)) {
                long index = Elements.get(v, in.d, i * indexSize, indexSize);
                long la = Addressing.element(t, in, index << in.scale, size, false);
                Elements.set(v, in.a, i * size, size, size == Long.BYTES ? t.mmu.load64(la) : t.mmu.load32(la));
            }
            Elements.set(v, mask, i * size, size, 0);
        }
        for (int at = 0; at < Cpu.VECTOR_STRIDE * Long.BYTES; at += size) {
            Elements.set(v, mask, at, size, 0);
            if (at >= elements * size) {
                Elements.set(v, in.a, at, size, 0);
            }
        }
    }
}
