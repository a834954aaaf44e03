package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;
import dev.vivarium.engine.x86.state.Rflags;

/** Interrupts through the vector table of real mode (SDM Vol. 3B, 20.1.4), which a virtual-8086 task may have too. */
final class RealDelivery {
    private static final int VECTOR_BYTES = 4;

    private RealDelivery() {
    }

    static void deliver(Interpreter t, EventDelivery.Event event) {
        Cpu c = t.cpu;
        int at = event.vector() * VECTOR_BYTES;
        if (at + VECTOR_BYTES - 1 > c.idtLimit) {
            throw t.cpu.fault(Fault.GP, event.gateCode(t.ext));
        }
        int vector = (int) t.mmu.loadSystem(c.idtBase + at & 0xFFFF_FFFFL, VECTOR_BYTES);
        enter(t, vector, (int) event.flags());
        EventDelivery.enterFlags(t, true, Rflags.AC);
        t.mmu.updateContext();
    }

    /** A software interrupt that a virtual-8086 program's own handler takes (SDM Vol. 3B, 20.3.3.4). */
    static void redirect(Interpreter t, int vector) {
        Cpu c = t.cpu;
        // Linear address 0 as the program sees it, so with its privilege.
        int handler = (int) t.mmu.loadAs(true, (long) vector * VECTOR_BYTES, VECTOR_BYTES);
        int flags = (int) c.rflags();
        if (c.iopl() == 3) {
            enter(t, handler, flags);
            c.system &= ~(Rflags.IF | Rflags.TF | Rflags.RF);
            return;
        }
        int image = flags & ~Rflags.IF | Rflags.IOPL | ((flags & Rflags.VIF) != 0 ? Rflags.IF : 0);
        enter(t, handler, image);
        c.system &= ~(Rflags.VIF | Rflags.TF | Rflags.RF);
    }

    private static void enter(Interpreter t, int vector, int flags) {
        StackWindow stack = StackWindow.current(t);
        stack.push(2, flags);
        stack.push(2, t.cpu.cs().selector);
        stack.push(2, t.cpu.rip);
        CodeSegment.enterReal(t, vector >>> 16, vector & 0xFFFF);
        stack.commit();
    }
}
