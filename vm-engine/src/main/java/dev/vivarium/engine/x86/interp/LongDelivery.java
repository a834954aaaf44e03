package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;
import dev.vivarium.engine.x86.state.Rflags;

/** Interrupts and exceptions in long mode (SDM Vol. 3A, 6.14). */
final class LongDelivery {
    private static final int GATE_BYTES = 16;
    private static final int SLOT = 8;

    private LongDelivery() {
    }

    static void deliver(Interpreter t, EventDelivery.Event event) {
        Cpu c = t.cpu;
        int at = event.vector() * GATE_BYTES;
        if (at + GATE_BYTES - 1 > c.idtLimit) {
            throw c.fault(Fault.GP, event.gateCode(t.ext));
        }
        long gate = t.mmu.loadSystem(c.idtBase + at, SLOT);
        checkGate(t, event, gate);
        long offset = Descriptor.gateOffset(gate) | t.mmu.loadSystem(c.idtBase + at + SLOT, SLOT) << 32;
        int selector = Descriptor.gateSelector(gate);
        long raw = DescriptorTable.readNonNull(t, selector);
        CodeSegment.checkGate(t, selector, raw);
        int privilege = CodeSegment.gatePrivilege(c, raw);
        CodeSegment.checkTarget(t, raw, offset);
        StackWindow stack = pushFrame(t, event, privilege, Descriptor.gateStack(gate));
        DescriptorTable.markAccessed(t, selector, raw);
        if (privilege != c.cpl) {
            SegmentLoads.setNullStack(c, privilege);
        }
        stack.commit();
        EventDelivery.enterFlags(t, Descriptor.type(gate) == Descriptor.INTERRUPT_GATE32, Rflags.NT | Rflags.VM);
        CodeSegment.enter(t, selector, raw, privilege);
        c.rip = offset;
    }

    private static void checkGate(Interpreter t, EventDelivery.Event event, long gate) {
        int type = Descriptor.type(gate);
        boolean known = Descriptor.isSystem(gate)
                && (type == Descriptor.INTERRUPT_GATE32 || type == Descriptor.TRAP_GATE32);
        if (!known || event.software() && Descriptor.dpl(gate) < t.cpu.cpl) {
            throw t.cpu.fault(Fault.GP, event.gateCode(t.ext));
        }
        if (!Descriptor.isPresent(gate)) {
            throw t.cpu.fault(Fault.NP, event.gateCode(t.ext));
        }
    }

    private static StackWindow pushFrame(Interpreter t, EventDelivery.Event event, int privilege, int stackEntry) {
        Cpu c = t.cpu;
        long pointer = c.r[Cpu.RSP];
        if (stackEntry != 0) {
            pointer = Tss.interruptStack(t, stackEntry);
        } else if (privilege != c.cpl) {
            pointer = Tss.ringPointer64(t, privilege);
        }
        if (!Canonical.holds(pointer)) {
            throw c.fault(Fault.SS, t.ext);
        }
        StackWindow stack = StackWindow.flat(t, pointer & -16, privilege);
        stack.push(SLOT, c.ss().selector);
        stack.push(SLOT, c.r[Cpu.RSP]);
        stack.push(SLOT, event.flags());
        stack.push(SLOT, c.cs().selector);
        stack.push(SLOT, c.rip);
        if (event.hasErrorCode()) {
            stack.push(SLOT, event.errorCode());
        }
        return stack;
    }
}
