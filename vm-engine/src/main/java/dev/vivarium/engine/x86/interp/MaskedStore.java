package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.state.Cpu;

/**
 * MASKMOVQ and MASKMOVDQU (SDM Vol. 2): the bytes whose mask has its top bit set go to memory at DS:rDI, where the segment
 * can be overridden. All of the operand must be writable, even if the mask is empty; Intel's processors look at the
 * upper half first.
 */
final class MaskedStore {
    private MaskedStore() {
    }

    static void maskmovq(Interpreter t, Insn in, long data, long mask) {
        long la = address(t, in, 8);
        t.mmu.probeWrite(la, 8);
        store(t, la, data, mask);
    }

    static void maskmovdqu(Interpreter t, Insn in, long[] v, int a, int b) {
        long la = address(t, in, 16);
        t.mmu.probeWrite(la + 8, 8);
        t.mmu.probeWrite(la, 8);
        store(t, la, v[a], v[b]);
        store(t, la + 8, v[a + 1], v[b + 1]);
    }

    private static long address(Interpreter t, Insn in, int sizeBytes) {
        long offset = t.r[Cpu.RDI];
        if (in.addressBits < 64) {
            offset &= in.addressBits == 32 ? 0xFFFF_FFFFL : 0xFFFF;
        }
        return Segmentation.linear(t.cpu, in.seg, offset, sizeBytes, true);
    }

    private static void store(Interpreter t, long la, long data, long mask) {
        for (int i = 0; i < 8; i++) {
            if ((mask >>> 8 * i & 0x80) != 0) {
                t.mmu.store8(la + i, (int) (data >>> 8 * i) & 0xFF);
            }
        }
    }
}
