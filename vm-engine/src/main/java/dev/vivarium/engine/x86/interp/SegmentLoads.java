package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;
import dev.vivarium.engine.x86.state.SegmentRegister;

/** Loads and stores of data and stack segment registers (SDM Vol. 2: MOV, PUSH, POP, LDS/LES/LFS/LGS/LSS). */
final class SegmentLoads {
    private static final int REAL_DATA = 0x93;
    private static final int REAL_CODE = 0x9B;
    /** The attributes of every segment in virtual-8086 mode. */
    private static final int VIRTUAL = 0xF3;
    private static final int KEPT_IN_REAL = SegmentRegister.BIG | SegmentRegister.GRANULARITY | 1 << 12;

    private SegmentLoads() {
    }

    /** Loads ES, SS, DS, FS or GS as the mode demands. */
    static void load(Interpreter t, int number, int selector) {
        Cpu c = t.cpu;
        if (c.isRealOrVirtual()) {
            setReal(c, number, selector);
        } else if (number == Cpu.SS) {
            loadStack(t, selector);
        } else {
            loadData(t, number, selector);
        }
    }

    /** What a load does in real and virtual-8086 mode; real mode keeps the limit that was. */
    static void setReal(Cpu c, int number, int selector) {
        SegmentRegister register = c.segments[number];
        if (c.isVirtual8086()) {
            register.set(selector, (long) selector << 4, 0xFFFF, VIRTUAL);
        } else {
            int kept = register.attributes & KEPT_IN_REAL;
            register.set(selector, (long) selector << 4, register.limit,
                    kept | (number == Cpu.CS ? REAL_CODE : REAL_DATA));
        }
    }

    private static void loadData(Interpreter t, int number, int selector) {
        Cpu c = t.cpu;
        if (DescriptorTable.isNull(selector)) {
            c.segments[number].set(selector, 0, 0, SegmentRegister.UNUSABLE);
            return;
        }
        long raw = DescriptorTable.read(t, selector, Fault.GP);
        checkData(t, selector, raw, Fault.GP);
        DescriptorTable.markAccessed(t, selector, raw);
        set(c.segments[number], selector, raw);
    }

    /** What a data segment register may hold, at the CPL there is. */
    static void checkData(Interpreter t, int selector, long raw, int vector) {
        int dpl = Descriptor.dpl(raw);
        if (!Descriptor.isReadable(raw)
                || !Descriptor.isConforming(raw) && (dpl < (selector & 3) || dpl < t.cpu.cpl)) {
            throw t.selectorFault(vector, selector);
        }
        if (!Descriptor.isPresent(raw)) {
            throw t.selectorFault(Fault.NP, selector);
        }
    }

    private static void loadStack(Interpreter t, int selector) {
        Cpu c = t.cpu;
        if (DescriptorTable.isNull(selector)) {
            if (c.codeBits != 64 || c.cpl == 3 || (selector & 3) != c.cpl) {
                throw t.protection();
            }
            setNullStack(c, selector);
            return;
        }
        long raw = DescriptorTable.read(t, selector, Fault.GP);
        checkStack(t, selector, raw, c.cpl, Fault.GP);
        DescriptorTable.markAccessed(t, selector, raw);
        set(c.segments[Cpu.SS], selector, raw);
    }

    /**
     * What SS may hold at privilege {@code cpl}.
     *
     * @param vector raised for all but a segment that is not present, which raises #SS
     */
    static void checkStack(Interpreter t, int selector, long raw, int cpl, int vector) {
        if ((selector & 3) != cpl || !Descriptor.isWritableData(raw) || Descriptor.dpl(raw) != cpl) {
            throw t.selectorFault(vector, selector);
        }
        if (!Descriptor.isPresent(raw)) {
            throw t.selectorFault(Fault.SS, selector);
        }
    }

    /** SS of a 64-bit program that runs without one. */
    static void setNullStack(Cpu c, int selector) {
        c.segments[Cpu.SS].set(selector, 0, 0, SegmentRegister.UNUSABLE | (selector & 3) << 5);
    }

    static void set(SegmentRegister register, int selector, long raw) {
        register.set(selector, Descriptor.base(raw), Descriptor.limit(raw),
                Descriptor.attributes(raw) | SegmentRegister.TYPE_ACCESSED);
    }

    /**
     * After a return to an outer ring: registers whose segments are too privileged become null (SDM Vol. 3A, 5.8.6).
     * As on real processors the base stays, which 64-bit programs see in FS and GS.
     */
    static void dropPrivileged(Cpu c) {
        for (int number : new int[]{Cpu.ES, Cpu.DS, Cpu.FS, Cpu.GS}) {
            SegmentRegister register = c.segments[number];
            boolean conforming = register.has(SegmentRegister.TYPE_CODE)
                    && register.has(SegmentRegister.TYPE_EXPAND_DOWN);
            if (register.isUsable() && !conforming && register.dpl() < c.cpl) {
                register.selector = 0;
                register.attributes |= SegmentRegister.UNUSABLE;
            }
        }
    }

    // --- rows ---

    /** MOV to a segment register. */
    static void move(Interpreter t, int number, int selector) {
        int register = number & 7;
        if (register == Cpu.CS || register > Cpu.GS) {
            throw t.cpu.fault(Fault.UD);
        }
        load(t, register, selector & 0xFFFF);
        if (register == Cpu.SS) {
            shadow(t);
        }
    }

    /** Interrupts and debug exceptions wait until the stack pointer has been loaded too. */
    private static void shadow(Interpreter t) {
        t.inhibit |= Interpreter.AFTER_MOV_SS;
        t.updateCareful();
    }

    /** MOV from a segment register. */
    static int selector(Cpu c, int number) {
        int register = number & 7;
        if (register > Cpu.GS) {
            throw c.fault(Fault.UD);
        }
        return c.segments[register].selector;
    }

    static void pushEs(Interpreter t, Insn in) {
        push(t, in, Cpu.ES);
    }

    static void pushCs(Interpreter t, Insn in) {
        push(t, in, Cpu.CS);
    }

    static void pushSs(Interpreter t, Insn in) {
        push(t, in, Cpu.SS);
    }

    static void pushDs(Interpreter t, Insn in) {
        push(t, in, Cpu.DS);
    }

    static void pushFs(Interpreter t, Insn in) {
        push(t, in, Cpu.FS);
    }

    static void pushGs(Interpreter t, Insn in) {
        push(t, in, Cpu.GS);
    }

    /** As recent processors do, a 32-bit push stores 16 bits only. */
    private static void push(Interpreter t, Insn in, int number) {
        int selector = t.cpu.segments[number].selector;
        if (in.operandBits == 64) {
            Stack.push64(t, selector);
        } else if (in.operandBits == 16) {
            Stack.push16(t, selector);
        } else {
            long pointer = t.r[Cpu.RSP] - 4;
            t.mmu.store16(Stack.address(t, pointer, 2, true), selector);
            Stack.setPointer(t, pointer);
        }
    }

    static void popEs(Interpreter t, Insn in) {
        pop(t, in, Cpu.ES);
    }

    static void popSs(Interpreter t, Insn in) {
        pop(t, in, Cpu.SS);
        shadow(t);
    }

    static void popDs(Interpreter t, Insn in) {
        pop(t, in, Cpu.DS);
    }

    static void popFs(Interpreter t, Insn in) {
        pop(t, in, Cpu.FS);
    }

    static void popGs(Interpreter t, Insn in) {
        pop(t, in, Cpu.GS);
    }

    private static void pop(Interpreter t, Insn in, int number) {
        int selector = Stack.top16(t);
        // The stack pointer moves in the width that SS had.
        long pointer = t.r[Cpu.RSP] + in.operandBits / 8;
        int bits = t.stackBits();
        load(t, number, selector);
        switch (bits) {
            case 64 -> t.r[Cpu.RSP] = pointer;
            case 32 -> t.r[Cpu.RSP] = pointer & 0xFFFF_FFFFL;
            default -> t.set16(Cpu.RSP, (int) pointer);
        }
    }

    static void les(Interpreter t, Insn in) {
        loadFar(t, in, Cpu.ES);
    }

    static void lss(Interpreter t, Insn in) {
        loadFar(t, in, Cpu.SS);
    }

    static void lds(Interpreter t, Insn in) {
        loadFar(t, in, Cpu.DS);
    }

    static void lfs(Interpreter t, Insn in) {
        loadFar(t, in, Cpu.FS);
    }

    static void lgs(Interpreter t, Insn in) {
        loadFar(t, in, Cpu.GS);
    }

    private static void loadFar(Interpreter t, Insn in, int number) {
        int offsetBytes = in.operandBits / 8;
        long la = t.address(in, offsetBytes + 2, false);
        long offset = FarBranches.loadOffset(t, la, offsetBytes);
        int selector = t.mmu.load16(la + offsetBytes);
        load(t, number, selector);
        switch (in.operandBits) {
            case 16 -> t.set16(in.a, (int) offset);
            default -> t.r[in.a] = offset;
        }
    }
}
