package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;
import dev.vivarium.engine.x86.state.Rflags;
import dev.vivarium.engine.x86.state.SegmentRegister;

/** Interrupts and exceptions in protected mode, from virtual-8086 programs too (SDM Vol. 3A, 6.12; Vol. 3B, 20.3). */
final class ProtectedDelivery {
    private static final int GATE_BYTES = 8;
    /** Type bit that makes a gate a 32-bit one. */
    private static final int WIDE = 8;

    private ProtectedDelivery() {
    }

    static void deliver(Interpreter t, EventDelivery.Event event) {
        Cpu c = t.cpu;
        int at = event.vector() * GATE_BYTES;
        if (at + GATE_BYTES - 1 > c.idtLimit) {
            throw c.fault(Fault.GP, event.gateCode(t.ext));
        }
        long gate = t.mmu.loadSystem(c.idtBase + at & 0xFFFF_FFFFL, GATE_BYTES);
        checkGate(t, event, gate);
        if (Descriptor.type(gate) == Descriptor.TASK_GATE) {
            TaskSwitch.throughGate(t, gate, TaskSwitch.Cause.INTERRUPT, event.errorCode());
            return;
        }
        int selector = Descriptor.gateSelector(gate);
        long raw = DescriptorTable.readNonNull(t, selector);
        CodeSegment.checkGate(t, selector, raw);
        int privilege = CodeSegment.gatePrivilege(c, raw);
        if (c.isVirtual8086() && privilege != 0) {
            throw t.selectorFault(Fault.GP, selector);
        }
        if (privilege < c.cpl) {
            enterInner(t, event, gate, raw);
        } else {
            enterSame(t, event, gate, raw);
        }
    }

    private static void checkGate(Interpreter t, EventDelivery.Event event, long gate) {
        boolean known = Descriptor.isSystem(gate) && switch (Descriptor.type(gate)) {
            case Descriptor.TASK_GATE, Descriptor.INTERRUPT_GATE16, Descriptor.TRAP_GATE16,
                    Descriptor.INTERRUPT_GATE32, Descriptor.TRAP_GATE32 ->
                true;
            default -> false;
        };
        if (!known || event.software() && Descriptor.dpl(gate) < t.cpu.cpl) {
            throw t.cpu.fault(Fault.GP, event.gateCode(t.ext));
        }
        if (!Descriptor.isPresent(gate)) {
            throw t.cpu.fault(Fault.NP, event.gateCode(t.ext));
        }
    }

    private static int width(long gate) {
        return (Descriptor.type(gate) & WIDE) != 0 ? 4 : 2;
    }

    private static long offset(long gate) {
        long offset = Descriptor.gateOffset(gate);
        return width(gate) == 2 ? offset & 0xFFFF : offset;
    }

    private static boolean isInterruptGate(long gate) {
        return (Descriptor.type(gate) & 1) == 0;
    }

    private static void pushReturn(Interpreter t, StackWindow stack, EventDelivery.Event event, int width) {
        stack.push(width, event.flags());
        stack.push(width, t.cpu.cs().selector);
        stack.push(width, t.cpu.rip);
        if (event.hasErrorCode()) {
            stack.push(width, event.errorCode());
        }
    }

    private static void enterSame(Interpreter t, EventDelivery.Event event, long gate, long raw) {
        Cpu c = t.cpu;
        int selector = Descriptor.gateSelector(gate);
        CodeSegment.checkTarget(t, raw, offset(gate));
        StackWindow stack = StackWindow.current(t);
        pushReturn(t, stack, event, width(gate));
        DescriptorTable.markAccessed(t, selector, raw);
        stack.commit();
        EventDelivery.enterFlags(t, isInterruptGate(gate), Rflags.NT | Rflags.VM);
        CodeSegment.enter(t, selector, raw, c.cpl);
        c.rip = offset(gate);
    }

    private static void enterInner(Interpreter t, EventDelivery.Event event, long gate, long raw) {
        Cpu c = t.cpu;
        int selector = Descriptor.gateSelector(gate);
        int privilege = Descriptor.dpl(raw);
        int width = width(gate);
        boolean virtual = c.isVirtual8086();
        InnerStack stack = InnerStack.prepare(t, privilege);
        CodeSegment.checkTarget(t, raw, offset(gate));
        if (virtual) {
            for (int number : new int[]{Cpu.GS, Cpu.FS, Cpu.DS, Cpu.ES}) {
                stack.window().push(width, c.segments[number].selector);
            }
        }
        stack.window().push(width, c.ss().selector);
        stack.window().push(width, c.r[Cpu.RSP]);
        pushReturn(t, stack.window(), event, width);
        DescriptorTable.markAccessed(t, selector, raw);
        stack.commit();
        if (virtual) {
            for (int number : new int[]{Cpu.GS, Cpu.FS, Cpu.DS, Cpu.ES}) {
                c.segments[number].set(0, 0, 0, SegmentRegister.UNUSABLE);
            }
        }
        EventDelivery.enterFlags(t, isInterruptGate(gate), Rflags.NT | Rflags.VM);
        CodeSegment.enter(t, selector, raw, privilege);
        c.rip = offset(gate);
    }
}
