package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.semantics.Arithmetic;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Flags;

/** Instructions that write both of their operands (SDM Vol. 2: XCHG, XADD, CMPXCHG, CMPXCHG8B, CMPXCHG16B). */
final class Exchange {
    private Exchange() {
    }

    static void xchg8(Interpreter t, Insn in) {
        int register = t.get8(in.b);
        if (Interpreter.isMemory(in)) {
            long la = t.address(in, 1, true);
            int value = t.mmu.loadForStore8(la);
            t.mmu.store8(la, register);
            t.lockWait.exchanged(value != register);
            t.set8(in.b, value);
        } else {
            int value = t.get8(in.a);
            t.set8(in.a, register);
            t.set8(in.b, value);
        }
    }

    static void xadd8(Interpreter t, Insn in) {
        int register = t.get8(in.b);
        if (Interpreter.isMemory(in)) {
            long la = t.address(in, 1, true);
            int value = t.mmu.loadForStore8(la);
            t.mmu.store8(la, Arithmetic.add8(t.cpu, value, register));
            t.set8(in.b, value);
        } else {
            int value = t.get8(in.a);
            t.set8(in.b, value);
            t.set8(in.a, Arithmetic.add8(t.cpu, value, register));
        }
    }

    static void cmpxchg8(Interpreter t, Insn in) {
        boolean memory = Interpreter.isMemory(in);
        long la = memory ? t.address(in, 1, true) : 0;
        int value = memory ? t.mmu.loadForStore8(la) : t.get8(in.a);
        Arithmetic.cmp8(t.cpu, t.get8(Cpu.RAX), value);
        boolean equal = Flags.zero(t.cpu);
        int stored = equal ? t.get8(in.b) : value;
        if (memory) {
            t.mmu.store8(la, stored);
            t.lockWait.exchanged(equal);
        } else {
            t.set8(in.a, stored);
        }
        if (!equal) {
            t.set8(Cpu.RAX, value);
        }
    }

    static void xchg16(Interpreter t, Insn in) {
        int register = (int) t.r[in.b] & 0xFFFF;
        if (Interpreter.isMemory(in)) {
            long la = t.address(in, 2, true);
            int value = t.mmu.loadForStore16(la);
            t.mmu.store16(la, register);
            t.lockWait.exchanged(value != register);
            t.set16(in.b, value);
        } else {
            int value = (int) t.r[in.a] & 0xFFFF;
            t.set16(in.a, register);
            t.set16(in.b, value);
        }
    }

    static void xadd16(Interpreter t, Insn in) {
        int register = (int) t.r[in.b] & 0xFFFF;
        if (Interpreter.isMemory(in)) {
            long la = t.address(in, 2, true);
            int value = t.mmu.loadForStore16(la);
            t.mmu.store16(la, Arithmetic.add16(t.cpu, value, register));
            t.set16(in.b, value);
        } else {
            int value = (int) t.r[in.a] & 0xFFFF;
            t.set16(in.b, value);
            t.set16(in.a, Arithmetic.add16(t.cpu, value, register));
        }
    }

    static void cmpxchg16(Interpreter t, Insn in) {
        boolean memory = Interpreter.isMemory(in);
        long la = memory ? t.address(in, 2, true) : 0;
        int value = memory ? t.mmu.loadForStore16(la) : (int) t.r[in.a] & 0xFFFF;
        Arithmetic.cmp16(t.cpu, (int) t.r[Cpu.RAX] & 0xFFFF, value);
        boolean equal = Flags.zero(t.cpu);
        int stored = equal ? (int) t.r[in.b] & 0xFFFF : value;
        if (memory) {
            t.mmu.store16(la, stored);
            t.lockWait.exchanged(equal);
        } else {
            t.set16(in.a, stored);
        }
        if (!equal) {
            t.set16(Cpu.RAX, value);
        }
    }

    static void xchg32(Interpreter t, Insn in) {
        int register = (int) t.r[in.b];
        if (Interpreter.isMemory(in)) {
            long la = t.address(in, 4, true);
            int value = t.mmu.loadForStore32(la);
            t.mmu.store32(la, register);
            t.lockWait.exchanged(value != register);
            t.r[in.b] = value & 0xFFFF_FFFFL;
        } else {
            int value = (int) t.r[in.a];
            t.r[in.a] = register & 0xFFFF_FFFFL;
            t.r[in.b] = value & 0xFFFF_FFFFL;
        }
    }

    static void xadd32(Interpreter t, Insn in) {
        int register = (int) t.r[in.b];
        if (Interpreter.isMemory(in)) {
            long la = t.address(in, 4, true);
            int value = t.mmu.loadForStore32(la);
            t.mmu.store32(la, Arithmetic.add32(t.cpu, value, register));
            t.r[in.b] = value & 0xFFFF_FFFFL;
        } else {
            int value = (int) t.r[in.a];
            t.r[in.b] = value & 0xFFFF_FFFFL;
            t.r[in.a] = Arithmetic.add32(t.cpu, value, register) & 0xFFFF_FFFFL;
        }
    }

    static void cmpxchg32(Interpreter t, Insn in) {
        boolean memory = Interpreter.isMemory(in);
        long la = memory ? t.address(in, 4, true) : 0;
        int value = memory ? t.mmu.loadForStore32(la) : (int) t.r[in.a];
        Arithmetic.cmp32(t.cpu, (int) t.r[Cpu.RAX], value);
        boolean equal = Flags.zero(t.cpu);
        int stored = equal ? (int) t.r[in.b] : value;
        if (memory) {
            t.mmu.store32(la, stored);
            t.lockWait.exchanged(equal);
        }
        // Only the register that is really written has its upper half cleared.
        if (!equal) {
            t.r[Cpu.RAX] = value & 0xFFFF_FFFFL;
        } else if (!memory) {
            t.r[in.a] = stored & 0xFFFF_FFFFL;
        }
    }

    static void xchg64(Interpreter t, Insn in) {
        long register = t.r[in.b];
        if (Interpreter.isMemory(in)) {
            long la = t.address(in, 8, true);
            long value = t.mmu.loadForStore64(la);
            t.mmu.store64(la, register);
            t.lockWait.exchanged(value != register);
            t.r[in.b] = value;
        } else {
            long value = t.r[in.a];
            t.r[in.a] = register;
            t.r[in.b] = value;
        }
    }

    static void xadd64(Interpreter t, Insn in) {
        long register = t.r[in.b];
        if (Interpreter.isMemory(in)) {
            long la = t.address(in, 8, true);
            long value = t.mmu.loadForStore64(la);
            t.mmu.store64(la, Arithmetic.add64(t.cpu, value, register));
            t.r[in.b] = value;
        } else {
            long value = t.r[in.a];
            t.r[in.b] = value;
            t.r[in.a] = Arithmetic.add64(t.cpu, value, register);
        }
    }

    static void cmpxchg64(Interpreter t, Insn in) {
        boolean memory = Interpreter.isMemory(in);
        long la = memory ? t.address(in, 8, true) : 0;
        long value = memory ? t.mmu.loadForStore64(la) : t.r[in.a];
        Arithmetic.cmp64(t.cpu, t.r[Cpu.RAX], value);
        boolean equal = Flags.zero(t.cpu);
        long stored = equal ? t.r[in.b] : value;
        if (memory) {
            t.mmu.store64(la, stored);
            t.lockWait.exchanged(equal);
        } else {
            t.r[in.a] = stored;
        }
        if (!equal) {
            t.r[Cpu.RAX] = value;
        }
    }

    static void xchgAccumulator16(Interpreter t, Insn in) {
        if (in.a == Cpu.RAX) {
            return;
        }
        int value = (int) t.r[in.a];
        t.set16(in.a, (int) t.r[Cpu.RAX]);
        t.set16(Cpu.RAX, value);
    }

    static void xchgAccumulator32(Interpreter t, Insn in) {
        // 90h is NOP, not an exchange that clears the upper half of RAX.
        if (in.a == Cpu.RAX) {
            return;
        }
        long value = t.r[in.a] & 0xFFFF_FFFFL;
        t.r[in.a] = t.r[Cpu.RAX] & 0xFFFF_FFFFL;
        t.r[Cpu.RAX] = value;
    }

    static void xchgAccumulator64(Interpreter t, Insn in) {
        long value = t.r[in.a];
        t.r[in.a] = t.r[Cpu.RAX];
        t.r[Cpu.RAX] = value;
    }

    /** CMPXCHG8B. */
    static void cmpxchgWide16(Interpreter t, Insn in) {
        cmpxchgWide32(t, in);
    }

    /** CMPXCHG8B. */
    static void cmpxchgWide32(Interpreter t, Insn in) {
        Cpu c = t.cpu;
        long la = t.address(in, 8, true);
        long value = t.mmu.loadForStore64(la);
        boolean equal = value == (c.r[Cpu.RDX] << 32 | c.r[Cpu.RAX] & 0xFFFF_FFFFL);
        t.mmu.store64(la, equal ? c.r[Cpu.RCX] << 32 | c.r[Cpu.RBX] & 0xFFFF_FFFFL : value);
        if (!equal) {
            c.r[Cpu.RAX] = value & 0xFFFF_FFFFL;
            c.r[Cpu.RDX] = value >>> 32;
        }
        Flags.setZero(c, equal);
    }

    /** CMPXCHG16B: #GP(0) unless the operand is aligned. */
    static void cmpxchgWide64(Interpreter t, Insn in) {
        Cpu c = t.cpu;
        long la = t.address(in, 16, true);
        if ((la & 15) != 0) {
            throw t.protection();
        }
        long low = t.mmu.loadForStore64(la);
        long high = t.mmu.loadForStore64(la + 8);
        boolean equal = low == c.r[Cpu.RAX] && high == c.r[Cpu.RDX];
        t.mmu.store64(la, equal ? c.r[Cpu.RBX] : low);
        t.mmu.store64(la + 8, equal ? c.r[Cpu.RCX] : high);
        if (!equal) {
            c.r[Cpu.RAX] = low;
            c.r[Cpu.RDX] = high;
        }
        Flags.setZero(c, equal);
    }
}
