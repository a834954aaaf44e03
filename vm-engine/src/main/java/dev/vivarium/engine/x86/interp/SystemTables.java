package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.state.ControlBits;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;
import dev.vivarium.engine.x86.state.SegmentRegister;

/** The registers that say where descriptors are: LGDT, LIDT, SGDT, SIDT, LLDT, SLDT, LTR, STR (SDM Vol. 2). */
final class SystemTables {
    private static final long BASE24 = 0xFF_FFFFL;

    private SystemTables() {
    }

    /** #GP(0) where CR4.UMIP keeps programs from seeing system registers. */
    static void checkUserMode(Interpreter t) {
        if (t.cpu.cpl > 0 && (t.cpu.cr4 & ControlBits.CR4_UMIP) != 0) {
            throw t.protection();
        }
    }

    /** #UD in real and virtual-8086 mode, where selectors mean nothing. */
    static void checkProtected(Cpu c) {
        if (c.isRealOrVirtual()) {
            throw c.fault(Fault.UD);
        }
    }

    static void sgdt(Interpreter t, Insn in) {
        storeTable(t, in, t.cpu.gdtLimit, t.cpu.gdtBase);
    }

    static void sidt(Interpreter t, Insn in) {
        storeTable(t, in, t.cpu.idtLimit, t.cpu.idtBase);
    }

    private static void storeTable(Interpreter t, Insn in, int limit, long base) {
        checkUserMode(t);
        int baseBytes = t.cpu.codeBits == 64 ? 8 : 4;
        long la = t.address(in, 2 + baseBytes, true);
        t.mmu.probeWrite(la, 2 + baseBytes);
        t.mmu.store16(la, limit);
        if (baseBytes == 8) {
            t.mmu.store64(la + 2, base);
        } else {
            t.mmu.store32(la + 2, (int) base);
        }
    }

    static void lgdt(Interpreter t, Insn in) {
        Cpu c = t.cpu;
        long la = t.address(in, c.codeBits == 64 ? 10 : 6, false);
        int limit = t.mmu.load16(la);
        c.gdtBase = loadBase(t, in, la + 2);
        c.gdtLimit = limit;
    }

    static void lidt(Interpreter t, Insn in) {
        Cpu c = t.cpu;
        long la = t.address(in, c.codeBits == 64 ? 10 : 6, false);
        int limit = t.mmu.load16(la);
        c.idtBase = loadBase(t, in, la + 2);
        c.idtLimit = limit;
    }

    private static long loadBase(Interpreter t, Insn in, long la) {
        if (t.cpu.codeBits != 64) {
            long base = t.mmu.load32(la) & 0xFFFF_FFFFL;
            return in.operandBits == 16 ? base & BASE24 : base;
        }
        long base = t.mmu.load64(la);
        if (!Canonical.holds(base)) {
            throw t.protection();
        }
        return base;
    }

    static int sldt(Interpreter t) {
        checkProtected(t.cpu);
        checkUserMode(t);
        return t.cpu.segments[Cpu.LDTR].selector;
    }

    static int str(Interpreter t) {
        checkProtected(t.cpu);
        checkUserMode(t);
        return t.cpu.segments[Cpu.TR].selector;
    }

    static void lldt(Interpreter t, int selector) {
        Cpu c = t.cpu;
        checkProtected(c);
        t.checkCpl0();
        if (DescriptorTable.isNull(selector)) {
            c.segments[Cpu.LDTR].set(selector, 0, 0, SegmentRegister.UNUSABLE);
            return;
        }
        if (DescriptorTable.isLocal(selector)) {
            throw t.selectorFault(Fault.GP, selector);
        }
        long raw = DescriptorTable.read(t, selector, Fault.GP);
        if (!Descriptor.isSystem(raw) || Descriptor.type(raw) != Descriptor.LDT) {
            throw t.selectorFault(Fault.GP, selector);
        }
        long base = systemBase(t, selector, raw);
        if (!Descriptor.isPresent(raw)) {
            throw t.selectorFault(Fault.NP, selector);
        }
        c.segments[Cpu.LDTR].set(selector, base, Descriptor.limit(raw), Descriptor.attributes(raw));
    }

    static void ltr(Interpreter t, int selector) {
        Cpu c = t.cpu;
        checkProtected(c);
        t.checkCpl0();
        if (DescriptorTable.isNull(selector)) {
            throw t.protection();
        }
        if (DescriptorTable.isLocal(selector)) {
            throw t.selectorFault(Fault.GP, selector);
        }
        long raw = DescriptorTable.read(t, selector, Fault.GP);
        int type = Descriptor.type(raw);
        if (!Descriptor.isSystem(raw) || type != Descriptor.TSS32 && (c.longMode || type != Descriptor.TSS16)) {
            throw t.selectorFault(Fault.GP, selector);
        }
        long base = systemBase(t, selector, raw);
        if (!Descriptor.isPresent(raw)) {
            throw t.selectorFault(Fault.NP, selector);
        }
        int attributes = Descriptor.attributes(raw) | Descriptor.BUSY;
        DescriptorTable.writeType(t, selector, attributes);
        c.segments[Cpu.TR].set(selector, base, Descriptor.limit(raw), attributes);
    }

    /** In long mode the base has 64 bits, and the entry 16 bytes. */
    private static long systemBase(Interpreter t, int selector, long raw) {
        if (!t.cpu.longMode) {
            return Descriptor.base(raw);
        }
        long upper = DescriptorTable.readUpper(t, selector, Fault.GP);
        long base = Descriptor.base(raw) | upper << 32;
        if ((upper >>> 40 & 0x1F) != 0 || !Canonical.holds(base)) {
            throw t.selectorFault(Fault.GP, selector);
        }
        return base;
    }
}
