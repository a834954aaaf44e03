package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.state.ControlBits;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;
import dev.vivarium.engine.x86.state.Rflags;
import dev.vivarium.engine.x86.state.SegmentRegister;

/**
 * Hardware task switches (SDM Vol. 3A, 7.3). Up to the switch itself a fault belongs to the old task and leaves it as
 * it was; what fails after that is the new task's, at its first instruction.
 */
final class TaskSwitch {
    /** DR6.BT. */
    private static final int DEBUG_TASK = 1 << 15;
    /** DR7: L0–L3, LE. */
    private static final long LOCAL_BREAKPOINTS = 0x155;
    private static final int SIZE32 = 0x67;
    private static final int SIZE16 = 0x2B;

    /** What brought the switch about. */
    enum Cause {
        JUMP, CALL, INTERRUPT, RETURN
    }

    private TaskSwitch() {
    }

    /**
     * Through a task gate that has been checked.
     *
     * @param errorCode pushed onto the new task's stack, or {@link Fault#NO_CODE}
     */
    static void throughGate(Interpreter t, long gate, Cause cause, int errorCode) {
        int selector = Descriptor.gateSelector(gate);
        if (DescriptorTable.isLocal(selector)) {
            throw t.selectorFault(Fault.GP, selector);
        }
        long raw = DescriptorTable.read(t, selector, Fault.GP);
        int type = Descriptor.type(raw);
        if (!Descriptor.isSystem(raw) || type != Descriptor.TSS16 && type != Descriptor.TSS32) {
            throw t.selectorFault(Fault.GP, selector);
        }
        if (!Descriptor.isPresent(raw)) {
            throw t.selectorFault(Fault.NP, selector);
        }
        to(t, selector, raw, cause, errorCode);
    }

    /** IRET with RFLAGS.NT set: back to the task that the current one is nested in. */
    static void back(Interpreter t) {
        SegmentRegister tr = t.cpu.segments[Cpu.TR];
        int selector = (int) t.mmu.loadSystem(tr.base, 2) & 0xFFFF;
        if (DescriptorTable.isLocal(selector)) {
            throw t.selectorFault(Fault.TS, selector);
        }
        long raw = DescriptorTable.read(t, selector, Fault.TS);
        int type = Descriptor.type(raw);
        if (!Descriptor.isSystem(raw) || type != Descriptor.TSS16_BUSY && type != Descriptor.TSS32_BUSY) {
            throw t.selectorFault(Fault.TS, selector);
        }
        if (!Descriptor.isPresent(raw)) {
            throw t.selectorFault(Fault.NP, selector);
        }
        to(t, selector, raw, Cause.RETURN, Fault.NO_CODE);
    }

    /** To the task whose TSS descriptor is {@code raw}, of the right type and present. */
    static void to(Interpreter t, int selector, long raw, Cause cause, int errorCode) {
        Cpu c = t.cpu;
        boolean wide = (Descriptor.type(raw) & 8) != 0;
        int last = wide ? SIZE32 : SIZE16;
        if (Integer.compareUnsigned(Descriptor.limit(raw), last) < 0) {
            throw t.selectorFault(Fault.TS, selector);
        }
        long base = Descriptor.base(raw);
        TaskImage.probe(t, base, last + 1);
        TaskImage next = TaskImage.load(t, base, wide);
        SegmentRegister old = c.segments[Cpu.TR];
        boolean oldWide = (old.attributes & 8) != 0;
        probeWrites(t, old, oldWide, base, selector);
        leave(t, old, oldWide, cause);
        if (cause == Cause.CALL || cause == Cause.INTERRUPT) {
            t.mmu.storeSystem(base, 2, old.selector);
            next.flags |= Rflags.NT;
        }
        int attributes = Descriptor.attributes(raw) | Descriptor.BUSY;
        if (cause != Cause.RETURN) {
            DescriptorTable.writeType(t, selector, attributes);
        }
        c.segments[Cpu.TR].set(selector, base, Descriptor.limit(raw), attributes);
        c.cr0 |= ControlBits.CR0_TS;
        c.dr[7] &= ~LOCAL_BREAKPOINTS;
        Debug.changed(t);
        enter(t, next, errorCode, cause == Cause.INTERRUPT && t.ext != 0);
    }

    /** Whatever the switch will store can be stored. */
    private static void probeWrites(Interpreter t, SegmentRegister old, boolean oldWide, long newBase, int selector) {
        t.mmu.probeSystemWrite(old.base, oldWide ? SIZE32 + 1 : SIZE16 + 1);
        t.mmu.probeSystemWrite(newBase, 2);
        t.mmu.probeSystemWrite(DescriptorTable.address(t.cpu, selector) + 5, 1);
        t.mmu.probeSystemWrite(DescriptorTable.address(t.cpu, old.selector) + 5, 1);
    }

    private static void leave(Interpreter t, SegmentRegister old, boolean oldWide, Cause cause) {
        Cpu c = t.cpu;
        TaskImage image = TaskImage.of(c);
        if (cause == Cause.RETURN) {
            image.flags &= ~Rflags.NT;
        }
        image.store(t, old.base, oldWide);
        if (cause == Cause.JUMP || cause == Cause.RETURN) {
            DescriptorTable.writeType(t, old.selector, old.attributes & ~Descriptor.BUSY);
        }
    }

    /** From here on it is the new task that runs, and faults. */
    private static void enter(Interpreter t, TaskImage next, int errorCode, boolean event) {
        try {
            next.activate(t);
            if (errorCode != Fault.NO_CODE) {
                StackWindow stack = StackWindow.current(t);
                stack.push(next.wide ? 4 : 2, errorCode);
                stack.commit();
            }
            if (!t.cpu.isVirtual8086() && Long.compareUnsigned(t.cpu.rip, t.cpu.cs().limit & 0xFFFF_FFFFL) > 0) {
                throw t.protection();
            }
        } catch (Fault fault) {
            if (event) {
                throw fault;
            }
            int vector = fault.vector() < 0 ? Fault.GP : fault.vector();
            EventDelivery.exception(t, vector, fault.errorCode());
        }
        if (next.trap) {
            t.debugHits |= DEBUG_TASK;
        }
        t.updateCareful();
    }
}
