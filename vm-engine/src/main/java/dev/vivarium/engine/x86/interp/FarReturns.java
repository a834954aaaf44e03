package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.state.ControlBits;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;
import dev.vivarium.engine.x86.state.Rflags;

/** Far RET and IRET (SDM Vol. 2: RET, IRET; Vol. 3A, 5.8.6; virtual-8086 mode: Vol. 3B, chapter 20). */
final class FarReturns {
    private static final int VIRTUAL_FRAME = 4;
    private static final int VM_FIELDS = Rflags.VM | Rflags.IOPL | Rflags.VIP | Rflags.VIF;

    private FarReturns() {
    }

    static void ret(Interpreter t, Insn in) {
        ret(t, in.operandBits / 8, 0);
    }

    static void retPop(Interpreter t, Insn in) {
        ret(t, in.operandBits / 8, (int) in.imm & 0xFFFF);
    }

    private static void ret(Interpreter t, int width, int dropped) {
        Cpu c = t.cpu;
        StackWindow stack = StackWindow.current(t);
        long ip = stack.pop(width);
        int selector = (int) stack.pop(width) & 0xFFFF;
        stack.skip(dropped);
        if (c.isRealOrVirtual()) {
            CodeSegment.enterReal(t, selector, ip);
            stack.commit();
            return;
        }
        long raw = DescriptorTable.readNonNull(t, selector);
        CodeSegment.checkReturn(t, selector, raw);
        if ((selector & 3) == c.cpl) {
            CodeSegment.checkTarget(t, raw, ip);
            DescriptorTable.markAccessed(t, selector, raw);
            stack.commit();
            CodeSegment.enter(t, selector, raw, c.cpl);
            c.rip = ip;
            return;
        }
        long pointer = stack.pop(width);
        leave(t, selector, raw, ip, new Tss.RingStack((int) stack.pop(width) & 0xFFFF, pointer + dropped));
    }

    /** Loads CS:IP and SS:SP, at the privilege that the selector of CS says. */
    private static void leave(Interpreter t, int selector, long raw, long ip, Tss.RingStack outer) {
        Cpu c = t.cpu;
        int privilege = selector & 3;
        int stackSelector = outer.selector();
        boolean noStack = DescriptorTable.isNull(stackSelector);
        long stackRaw = 0;
        if (noStack) {
            if (!CodeSegment.is64(c, raw) || privilege == 3 || (stackSelector & 3) != privilege) {
                throw t.protection();
            }
        } else {
            stackRaw = DescriptorTable.read(t, stackSelector, Fault.GP);
            SegmentLoads.checkStack(t, stackSelector, stackRaw, privilege, Fault.GP);
        }
        CodeSegment.checkTarget(t, raw, ip);
        DescriptorTable.markAccessed(t, selector, raw);
        if (noStack) {
            SegmentLoads.setNullStack(c, stackSelector);
        } else {
            DescriptorTable.markAccessed(t, stackSelector, stackRaw);
            SegmentLoads.set(c.segments[Cpu.SS], stackSelector, stackRaw);
        }
        boolean outward = privilege > c.cpl;
        CodeSegment.enter(t, selector, raw, privilege);
        Stack.setPointer(t, outer.pointer());
        c.rip = ip;
        if (outward) {
            SegmentLoads.dropPrivileged(c);
        }
    }

    static void iret(Interpreter t, Insn in) {
        Cpu c = t.cpu;
        int width = in.operandBits / 8;
        if (c.isRealOrVirtual()) {
            iretReal(t, width);
        } else if ((c.system & Rflags.NT) != 0) {
            if (c.longMode) {
                throw t.protection();
            }
            TaskSwitch.back(t);
        } else {
            iretProtected(t, width);
        }
        t.nmiBlocked = false;
        t.updateCareful();
    }

    private static void iretProtected(Interpreter t, int width) {
        Cpu c = t.cpu;
        StackWindow stack = StackWindow.current(t);
        long ip = stack.pop(width);
        int selector = (int) stack.pop(width) & 0xFFFF;
        int flags = (int) stack.pop(width);
        if ((flags & Rflags.VM) != 0 && c.cpl == 0 && !c.longMode && width == VIRTUAL_FRAME) {
            toVirtual(t, stack, ip, selector, flags);
            return;
        }
        long raw = DescriptorTable.readNonNull(t, selector);
        CodeSegment.checkReturn(t, selector, raw);
        int changed = changeable(c, width);
        if ((selector & 3) == c.cpl && c.codeBits != 64) {
            CodeSegment.checkTarget(t, raw, ip);
            DescriptorTable.markAccessed(t, selector, raw);
            stack.commit();
            CodeSegment.enter(t, selector, raw, c.cpl);
            c.rip = ip;
        } else {
            long pointer = stack.pop(width);
            leave(t, selector, raw, ip, new Tss.RingStack((int) stack.pop(width) & 0xFFFF, pointer));
        }
        setFlags(t, flags, changed);
    }

    /** RFLAGS bits that IRET of {@code width} bytes may change at the CPL there is. */
    private static int changeable(Cpu c, int width) {
        int mask = Rflags.STATUS | Rflags.TF | Rflags.DF | Rflags.NT;
        if (width > 2) {
            mask |= Rflags.RF | Rflags.AC | Rflags.ID;
        }
        if (c.cpl <= c.iopl()) {
            mask |= Rflags.IF;
        }
        if (c.cpl == 0) {
            mask |= Rflags.IOPL | (width > 2 ? Rflags.VIF | Rflags.VIP : 0);
        }
        return mask;
    }

    private static void setFlags(Interpreter t, int flags, int changed) {
        Cpu c = t.cpu;
        int value = (int) c.rflags() & ~changed | flags & changed;
        // RF matters to instruction breakpoints only, and would last until the next instruction that is looked at.
        c.setRflags((c.dr[7] & 0xFF) == 0 ? value & ~Rflags.RF : value);
        t.mmu.updateContext();
    }

    private static void toVirtual(Interpreter t, StackWindow stack, long ip, int selector, int flags) {
        Cpu c = t.cpu;
        long pointer = stack.pop(VIRTUAL_FRAME);
        int[] order = {Cpu.SS, Cpu.ES, Cpu.DS, Cpu.FS, Cpu.GS};
        int[] selectors = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            selectors[i] = (int) stack.pop(VIRTUAL_FRAME) & 0xFFFF;
        }
        if (ip > 0xFFFF) {
            throw t.protection();
        }
        setFlags(t, flags, -1);
        for (int i = 0; i < order.length; i++) {
            SegmentLoads.setReal(c, order[i], selectors[i]);
        }
        SegmentLoads.setReal(c, Cpu.CS, selector);
        c.rip = ip;
        c.r[Cpu.RSP] = pointer;
        CodeSegment.setPrivilege(t, 3);
    }

    private static void iretReal(Interpreter t, int width) {
        Cpu c = t.cpu;
        boolean virtual = c.isVirtual8086();
        boolean extensions = virtual && c.iopl() < 3;
        if (extensions && ((c.cr4 & ControlBits.CR4_VME) == 0 || width != 2)) {
            throw t.protection();
        }
        StackWindow stack = StackWindow.current(t);
        long ip = stack.pop(width);
        int selector = (int) stack.pop(width) & 0xFFFF;
        int flags = (int) stack.pop(width);
        int changed = width == 2 ? 0xFFFF : -1;
        if (extensions) {
            boolean enable = (flags & Rflags.IF) != 0;
            if ((flags & Rflags.TF) != 0 || enable && (c.system & Rflags.VIP) != 0) {
                throw t.protection();
            }
            flags = flags & ~Rflags.VIF | (enable ? Rflags.VIF : 0);
            changed = changed & ~(Rflags.IF | Rflags.IOPL) | Rflags.VIF;
        } else if (virtual) {
            changed &= ~VM_FIELDS;
        } else {
            changed &= ~(Rflags.VM | Rflags.VIP | Rflags.VIF);
        }
        CodeSegment.enterReal(t, selector, ip);
        stack.commit();
        setFlags(t, flags, changed);
    }
}
