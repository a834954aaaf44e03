package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;

/** The stack (SDM Vol. 1, 6.2; Vol. 2: PUSH, POP, PUSHA, POPA, ENTER, LEAVE). The number in a name is the operand size. */
final class Stack {
    private static final int MAX_NESTING = 31;

    private Stack() {
    }

    /** Linear address of {@code sizeBytes} bytes at a stack pointer, wrapped to the stack's width and checked. */
    static long address(Interpreter t, long pointer, int sizeBytes, boolean write) {
        Cpu c = t.cpu;
        return c.codeBits == 64 ? pointer
                : Segmentation.linear(c, Cpu.SS, pointer & mask(t), sizeBytes, write);
    }

    /** All ones of the stack pointer's width. */
    static long mask(Interpreter t) {
        return switch (t.stackBits()) {
            case 64 -> -1L;
            case 32 -> 0xFFFF_FFFFL;
            default -> 0xFFFFL;
        };
    }

    /** Sets SP, ESP or RSP. */
    static void setPointer(Interpreter t, long pointer) {
        switch (t.stackBits()) {
            case 64 -> t.r[Cpu.RSP] = pointer;
            case 32 -> t.r[Cpu.RSP] = pointer & 0xFFFF_FFFFL;
            default -> t.set16(Cpu.RSP, (int) pointer);
        }
    }

    /** Takes bytes off the stack. */
    static void drop(Interpreter t, int bytes) {
        setPointer(t, t.r[Cpu.RSP] + bytes);
    }

    static void push16(Interpreter t, int value) {
        long pointer = t.r[Cpu.RSP] - 2;
        t.mmu.store16(address(t, pointer, 2, true), value);
        setPointer(t, pointer);
    }

    /** What POP would take. */
    static int top16(Interpreter t) {
        return t.mmu.load16(address(t, t.r[Cpu.RSP], 2, false));
    }

    static int pop16(Interpreter t) {
        int value = top16(t);
        drop(t, 2);
        return value;
    }

    /** POP to a register or memory, whose address is computed with the stack pointer already raised. */
    static void popTo16(Interpreter t, Insn in) {
        long before = t.r[Cpu.RSP];
        int value = pop16(t);
        if (Interpreter.isMemory(in)) {
            try {
                t.mmu.store16(t.address(in, 2, true), value);
            } catch (Fault fault) {
                t.r[Cpu.RSP] = before;
                throw fault;
            }
        } else {
            t.set16(in.a, value);
        }
    }

    static void leave16(Interpreter t) {
        long frame = t.r[Cpu.RBP];
        int saved = t.mmu.load16(address(t, frame, 2, false));
        setPointer(t, frame + 2);
        t.set16(Cpu.RBP, saved);
    }

    static void enter16(Interpreter t, Insn in) {
        int level = in.imm2 & MAX_NESTING;
        long pointer = t.r[Cpu.RSP] - 2;
        t.mmu.store16(address(t, pointer, 2, true), (int) t.r[Cpu.RBP]);
        long frame = pointer;
        long from = t.r[Cpu.RBP];
        for (int i = 1; i < level; i++) {
            from -= 2;
            pointer -= 2;
            t.mmu.store16(address(t, pointer, 2, true), t.mmu.load16(address(t, from, 2, false)));
        }
        if (level > 0) {
            pointer -= 2;
            t.mmu.store16(address(t, pointer, 2, true), (int) frame);
        }
        pointer -= in.imm & 0xFFFF;
        t.mmu.probeWrite(address(t, pointer, 2, true), 2);
        t.set16(Cpu.RBP, (int) frame);
        setPointer(t, pointer);
    }

    static void pusha16(Interpreter t) {
        long pointer = t.r[Cpu.RSP];
        for (int i = 0; i < 8; i++) {
            pointer -= 2;
            t.mmu.store16(address(t, pointer, 2, true), (int) t.r[i]);
        }
        setPointer(t, pointer);
    }

    static void popa16(Interpreter t) {
        long pointer = t.r[Cpu.RSP];
        t.mmu.probeRead(address(t, pointer + 14, 2, false), 2);
        for (int i = 7; i >= 0; i--) {
            int value = t.mmu.load16(address(t, pointer, 2, false));
            pointer += 2;
            if (i != Cpu.RSP) {
                t.set16(i, value);
            }
        }
        setPointer(t, pointer);
    }

    static void push32(Interpreter t, int value) {
        long pointer = t.r[Cpu.RSP] - 4;
        t.mmu.store32(address(t, pointer, 4, true), value);
        setPointer(t, pointer);
    }

    /** What POP would take. */
    static int top32(Interpreter t) {
        return t.mmu.load32(address(t, t.r[Cpu.RSP], 4, false));
    }

    static int pop32(Interpreter t) {
        int value = top32(t);
        drop(t, 4);
        return value;
    }

    /** POP to a register or memory, whose address is computed with the stack pointer already raised. */
    static void popTo32(Interpreter t, Insn in) {
        long before = t.r[Cpu.RSP];
        int value = pop32(t);
        if (Interpreter.isMemory(in)) {
            try {
                t.mmu.store32(t.address(in, 4, true), value);
            } catch (Fault fault) {
                t.r[Cpu.RSP] = before;
                throw fault;
            }
        } else {
            t.r[in.a] = value & 0xFFFF_FFFFL;
        }
    }

    static void leave32(Interpreter t) {
        long frame = t.r[Cpu.RBP];
        int saved = t.mmu.load32(address(t, frame, 4, false));
        setPointer(t, frame + 4);
        t.r[Cpu.RBP] = saved & 0xFFFF_FFFFL;
    }

    static void enter32(Interpreter t, Insn in) {
        int level = in.imm2 & MAX_NESTING;
        long pointer = t.r[Cpu.RSP] - 4;
        t.mmu.store32(address(t, pointer, 4, true), (int) t.r[Cpu.RBP]);
        long frame = pointer;
        long from = t.r[Cpu.RBP];
        for (int i = 1; i < level; i++) {
            from -= 4;
            pointer -= 4;
            t.mmu.store32(address(t, pointer, 4, true), t.mmu.load32(address(t, from, 4, false)));
        }
        if (level > 0) {
            pointer -= 4;
            t.mmu.store32(address(t, pointer, 4, true), (int) frame);
        }
        pointer -= in.imm & 0xFFFF;
        t.mmu.probeWrite(address(t, pointer, 4, true), 4);
        t.r[Cpu.RBP] = frame & 0xFFFF_FFFFL;
        setPointer(t, pointer);
    }

    static void pusha32(Interpreter t) {
        long pointer = t.r[Cpu.RSP];
        for (int i = 0; i < 8; i++) {
            pointer -= 4;
            t.mmu.store32(address(t, pointer, 4, true), (int) t.r[i]);
        }
        setPointer(t, pointer);
    }

    static void popa32(Interpreter t) {
        long pointer = t.r[Cpu.RSP];
        t.mmu.probeRead(address(t, pointer + 28, 4, false), 4);
        for (int i = 7; i >= 0; i--) {
            int value = t.mmu.load32(address(t, pointer, 4, false));
            pointer += 4;
            if (i != Cpu.RSP) {
                t.r[i] = value & 0xFFFF_FFFFL;
            }
        }
        setPointer(t, pointer);
    }

    /** Only 64-bit code has operands of this size, and its stack lies in no segment. */
    static void push64(Interpreter t, long value) {
        long pointer = t.r[Cpu.RSP] - 8;
        t.mmu.store64(pointer, value);
        t.r[Cpu.RSP] = pointer;
    }

    /** What POP would take. */
    static long top64(Interpreter t) {
        return t.mmu.load64(t.r[Cpu.RSP]);
    }

    static long pop64(Interpreter t) {
        long value = top64(t);
        t.r[Cpu.RSP] += 8;
        return value;
    }

    /** POP to a register or memory, whose address is computed with the stack pointer already raised. */
    static void popTo64(Interpreter t, Insn in) {
        long before = t.r[Cpu.RSP];
        long value = pop64(t);
        if (Interpreter.isMemory(in)) {
            try {
                t.mmu.store64(t.address(in, 8, true), value);
            } catch (Fault fault) {
                t.r[Cpu.RSP] = before;
                throw fault;
            }
        } else {
            t.r[in.a] = value;
        }
    }

    static void leave64(Interpreter t) {
        long frame = t.r[Cpu.RBP];
        long saved = t.mmu.load64(frame);
        t.r[Cpu.RSP] = frame + 8;
        t.r[Cpu.RBP] = saved;
    }

    static void enter64(Interpreter t, Insn in) {
        int level = in.imm2 & MAX_NESTING;
        long pointer = t.r[Cpu.RSP] - 8;
        t.mmu.store64(address(t, pointer, 8, true), t.r[Cpu.RBP]);
        long frame = pointer;
        long from = t.r[Cpu.RBP];
        for (int i = 1; i < level; i++) {
            from -= 8;
            pointer -= 8;
            t.mmu.store64(address(t, pointer, 8, true), t.mmu.load64(address(t, from, 8, false)));
        }
        if (level > 0) {
            pointer -= 8;
            t.mmu.store64(address(t, pointer, 8, true), frame);
        }
        pointer -= in.imm & 0xFFFF;
        t.mmu.probeWrite(address(t, pointer, 8, true), 8);
        t.r[Cpu.RBP] = frame;
        setPointer(t, pointer);
    }

    /** Not in 64-bit mode, where the only form of this size would be needed. */
    static void pusha64(Interpreter t) {
        throw t.cpu.fault(Fault.UD);
    }

    static void popa64(Interpreter t) {
        throw t.cpu.fault(Fault.UD);
    }
}
