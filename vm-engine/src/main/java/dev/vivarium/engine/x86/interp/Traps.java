package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.state.ControlBits;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;
import dev.vivarium.engine.x86.state.Flags;

/** Instructions that raise an exception or an interrupt, or wait for one (SDM Vol. 2: UD, INT n, BOUND, HLT). */
final class Traps {
    private Traps() {
    }

    static void undefined(Cpu c) {
        throw c.fault(Fault.UD);
    }

    static void int3(Interpreter t) {
        EventDelivery.software(t, Fault.BP);
    }

    static void into(Interpreter t) {
        if (Flags.overflow(t.cpu)) {
            EventDelivery.software(t, Fault.OF);
        }
    }

    static void int1(Interpreter t) {
        Debug.takeTrap(t);
        EventDelivery.privilegedSoftware(t, Fault.DB);
    }

    static void interrupt(Interpreter t, int vector) {
        Cpu c = t.cpu;
        if (c.isVirtual8086()) {
            if ((c.cr4 & ControlBits.CR4_VME) != 0 && Tss.redirects(t, vector)) {
                RealDelivery.redirect(t, vector);
                t.updateCareful();
                return;
            }
            if (c.iopl() < 3) {
                throw t.protection();
            }
        }
        EventDelivery.software(t, vector);
    }

    static void bound16(Interpreter t, Insn in, int index) {
        long la = t.address(in, 4, false);
        check(t.cpu, (short) index, (short) t.mmu.load16(la), (short) t.mmu.load16(la + 2));
    }

    static void bound32(Interpreter t, Insn in, int index) {
        long la = t.address(in, 8, false);
        check(t.cpu, index, t.mmu.load32(la), t.mmu.load32(la + 4));
    }

    /** Not in 64-bit mode, where alone the form would be needed. */
    static void bound64(Cpu c) {
        throw c.fault(Fault.UD);
    }

    private static void check(Cpu c, int index, int lower, int upper) {
        if (index < lower || index > upper) {
            throw c.fault(Fault.BR);
        }
    }

    /** In a loop that waits for another processor: of those that take turns, the next one has its turn now. */
    static void pause(Interpreter t) {
        t.outside.attention().set(t.pauseBits());
    }

    static void halt(Interpreter t) {
        t.halted = true;
        t.lookUp();
    }
}
