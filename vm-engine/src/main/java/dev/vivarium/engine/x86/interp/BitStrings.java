package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.semantics.Bits;

/** Single bits selected by a register, which in memory may lie anywhere around the operand (SDM Vol. 2: BT, 3.1.1.9). */
final class BitStrings {
    private BitStrings() {
    }

    /** Linear address of the operand-sized unit that holds bit {@code index}. */
    private static long unit(Interpreter t, Insn in, long index, boolean write) {
        int bytes = in.operandBits / 8;
        long offset = t.offset(in) + (index >> Integer.numberOfTrailingZeros(in.operandBits)) * bytes;
        long mask = in.addressBits == 64 ? -1L : (1L << in.addressBits) - 1;
        return in.flat ? offset : Segmentation.linear(t.cpu, in.seg, offset & mask, bytes, write);
    }

    static void bt16(Interpreter t, Insn in) {
        long index = (short) t.r[in.b];
        int value = Interpreter.isMemory(in) ? t.mmu.load16(unit(t, in, index, false)) : (int) t.r[in.a];
        Bits.bt16(t.cpu, value, (int) index);
    }

    static void bts16(Interpreter t, Insn in) {
        long index = (short) t.r[in.b];
        if (Interpreter.isMemory(in)) {
            long la = unit(t, in, index, true);
            t.mmu.store16(la, Bits.bts16(t.cpu, t.mmu.loadForStore16(la), (int) index));
        } else {
            t.set16(in.a, Bits.bts16(t.cpu, (int) t.r[in.a], (int) index));
        }
    }

    static void btr16(Interpreter t, Insn in) {
        long index = (short) t.r[in.b];
        if (Interpreter.isMemory(in)) {
            long la = unit(t, in, index, true);
            t.mmu.store16(la, Bits.btr16(t.cpu, t.mmu.loadForStore16(la), (int) index));
        } else {
            t.set16(in.a, Bits.btr16(t.cpu, (int) t.r[in.a], (int) index));
        }
    }

    static void btc16(Interpreter t, Insn in) {
        long index = (short) t.r[in.b];
        if (Interpreter.isMemory(in)) {
            long la = unit(t, in, index, true);
            t.mmu.store16(la, Bits.btc16(t.cpu, t.mmu.loadForStore16(la), (int) index));
        } else {
            t.set16(in.a, Bits.btc16(t.cpu, (int) t.r[in.a], (int) index));
        }
    }

    static void bt32(Interpreter t, Insn in) {
        long index = (int) t.r[in.b];
        int value = Interpreter.isMemory(in) ? t.mmu.load32(unit(t, in, index, false)) : (int) t.r[in.a];
        Bits.bt32(t.cpu, value, (int) index);
    }

    static void bts32(Interpreter t, Insn in) {
        long index = (int) t.r[in.b];
        if (Interpreter.isMemory(in)) {
            long la = unit(t, in, index, true);
            t.mmu.store32(la, Bits.bts32(t.cpu, t.mmu.loadForStore32(la), (int) index));
        } else {
            t.r[in.a] = Bits.bts32(t.cpu, (int) t.r[in.a], (int) index) & 0xFFFF_FFFFL;
        }
    }

    static void btr32(Interpreter t, Insn in) {
        long index = (int) t.r[in.b];
        if (Interpreter.isMemory(in)) {
            long la = unit(t, in, index, true);
            t.mmu.store32(la, Bits.btr32(t.cpu, t.mmu.loadForStore32(la), (int) index));
        } else {
            t.r[in.a] = Bits.btr32(t.cpu, (int) t.r[in.a], (int) index) & 0xFFFF_FFFFL;
        }
    }

    static void btc32(Interpreter t, Insn in) {
        long index = (int) t.r[in.b];
        if (Interpreter.isMemory(in)) {
            long la = unit(t, in, index, true);
            t.mmu.store32(la, Bits.btc32(t.cpu, t.mmu.loadForStore32(la), (int) index));
        } else {
            t.r[in.a] = Bits.btc32(t.cpu, (int) t.r[in.a], (int) index) & 0xFFFF_FFFFL;
        }
    }

    static void bt64(Interpreter t, Insn in) {
        long index = t.r[in.b];
        long value = Interpreter.isMemory(in) ? t.mmu.load64(unit(t, in, index, false)) : t.r[in.a];
        Bits.bt64(t.cpu, value, (int) index);
    }

    static void bts64(Interpreter t, Insn in) {
        long index = t.r[in.b];
        if (Interpreter.isMemory(in)) {
            long la = unit(t, in, index, true);
            t.mmu.store64(la, Bits.bts64(t.cpu, t.mmu.loadForStore64(la), (int) index));
        } else {
            t.r[in.a] = Bits.bts64(t.cpu, t.r[in.a], (int) index);
        }
    }

    static void btr64(Interpreter t, Insn in) {
        long index = t.r[in.b];
        if (Interpreter.isMemory(in)) {
            long la = unit(t, in, index, true);
            t.mmu.store64(la, Bits.btr64(t.cpu, t.mmu.loadForStore64(la), (int) index));
        } else {
            t.r[in.a] = Bits.btr64(t.cpu, t.r[in.a], (int) index);
        }
    }

    static void btc64(Interpreter t, Insn in) {
        long index = t.r[in.b];
        if (Interpreter.isMemory(in)) {
            long la = unit(t, in, index, true);
            t.mmu.store64(la, Bits.btc64(t.cpu, t.mmu.loadForStore64(la), (int) index));
        } else {
            t.r[in.a] = Bits.btc64(t.cpu, t.r[in.a], (int) index);
        }
    }
}
