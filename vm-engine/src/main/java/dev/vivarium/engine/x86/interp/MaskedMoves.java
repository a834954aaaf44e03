package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.state.Cpu;

/**
 * VMASKMOVPS, VMASKMOVPD, VPMASKMOVD, VPMASKMOVQ (SDM Vol. 2): elements whose mask has its top bit set are moved; memory at
 * the others is not touched, and cannot fault. A load makes them zero.
 */
final class MaskedMoves {
    private MaskedMoves() {
    }

    static void loadSingles(Interpreter t, Insn in) {
        load(t, in, Integer.BYTES, in.b);
    }

    static void loadDoubles(Interpreter t, Insn in) {
        load(t, in, Long.BYTES, in.b);
    }

    static void storeSingles(Interpreter t, Insn in) {
        store(t, in, Integer.BYTES);
    }

    static void storeDoubles(Interpreter t, Insn in) {
        store(t, in, Long.BYTES);
    }

    private static void load(Interpreter t, Insn in, int sizeBytes, int mask) {
        long[] v = t.cpu.v;
        for (int i = 0; i < Cpu.VECTOR_STRIDE; i++) {
            v[Cpu.VECTOR_RESULT + i] = 0;
        }
        for (int at = 0; at < in.vectorBits / 8; at += sizeBytes) {
            if (Elements.isNegative(v, mask, at, sizeBytes)) {
                long la = Addressing.element(t, in, at, sizeBytes, false);
                Elements.set(v, Cpu.VECTOR_RESULT, at, sizeBytes,
                        sizeBytes == Long.BYTES ? t.mmu.load64(la) : t.mmu.load32(la));
            }
        }
        t.moveResult(in.a);
    }

    private static void store(Interpreter t, Insn in, int sizeBytes) {
        long[] v = t.cpu.v;
        for (int at = 0; at < in.vectorBits / 8; at += sizeBytes) {
            if (Elements.isNegative(v, in.b, at, sizeBytes)) {
                t.mmu.probeWrite(Addressing.element(t, in, at, sizeBytes, true), sizeBytes);
            }
        }
        for (int at = 0; at < in.vectorBits / 8; at += sizeBytes) {
            if (Elements.isNegative(v, in.b, at, sizeBytes)) {
                long la = Addressing.element(t, in, at, sizeBytes, true);
                long value = Elements.get(v, in.c, at, sizeBytes);
                if (sizeBytes == Long.BYTES) {
                    t.mmu.store64(la, value);
                } else {
                    t.mmu.store32(la, (int) value);
                }
            }
        }
    }
}
