package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.mmu.Watchpoints;
import dev.vivarium.engine.x86.state.ControlBits;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;
import dev.vivarium.engine.x86.state.Rflags;

/**
 * Breakpoints and single step (SDM Vol. 3B, 17.2 and 17.3). While one of them is on, the run loop takes one
 * instruction at a time, between {@link #beforeInstruction} and {@link #afterInstruction}.
 *
 * <p>Left out: single step on branches (IA32_DEBUGCTL.BTF), branch records, the detection of bus locks.
 */
final class Debug {
    static final int DR6_FIXED = 0xFFFF_0FF0;
    static final int DR7_FIXED = 0x400;

    private static final int DR6_WRITABLE = 0xE00F;
    private static final int DR7_WRITABLE = 0xFFFF_23FF;
    private static final int BREAKPOINTS = 15;
    private static final int GENERAL_DETECT_HIT = 1 << 13;
    static final int STEP_HIT = 1 << 14;
    private static final int GENERAL_DETECT = 1 << 13;

    private static final int ON_EXECUTE = 0;
    private static final int ON_WRITE = 1;
    private static final int ON_PORT = 2;

    private Debug() {
    }

    private static boolean isEnabled(Cpu c, int number) {
        return (c.dr[7] >> 2 * number & 3) != 0;
    }

    private static int condition(Cpu c, int number) {
        return (int) c.dr[7] >> 16 + 4 * number & 3;
    }

    private static int sizeBytes(Cpu c, int number) {
        return switch ((int) c.dr[7] >> 18 + 4 * number & 3) {
            case 0 -> 1;
            case 1 -> 2;
            case 2 -> 8;
            default -> 4;
        };
    }

    /** Follows a change of DR0–DR3 or DR7. */
    static void changed(Interpreter t) {
        Cpu c = t.cpu;
        Watchpoints watchpoints = t.mmu.watchpoints();
        watchpoints.clear();
        for (int i = 0; i < 4; i++) {
            if (isEnabled(c, i) && (condition(c, i) & ON_WRITE) != 0) {
                watchpoints.watch(i, c.dr[i], sizeBytes(c, i), condition(c, i) != ON_WRITE);
            }
        }
        t.mmu.updateContext();
        t.updateCareful();
    }

    /**
     * Before each instruction of the careful way.
     *
     * @throws Fault #DB, if a breakpoint is set on the instruction, or a trap is left over from the one before
     */
    static void beforeInstruction(Interpreter t) {
        Cpu c = t.cpu;
        t.mmu.watchpoints().takeHits();
        if (t.debugHits != 0 && (t.inhibit & Interpreter.AFTER_MOV_SS) == 0) {
            takeTrap(t);
            throw c.fault(Fault.DB);
        }
        t.stepping = (c.system & Rflags.TF) != 0;
        t.resumedAt = -1;
        if ((c.system & Rflags.RF) != 0) {
            c.system &= ~Rflags.RF;
            t.resumedAt = c.rip;
            return;
        }
        if ((t.inhibit & Interpreter.AFTER_MOV_SS) != 0) {
            return;
        }
        long la = c.codeBits == 64 ? c.rip : c.cs().base + c.rip & 0xFFFF_FFFFL;
        int hits = 0;
        for (int i = 0; i < 4; i++) {
            if (isEnabled(c, i) && condition(c, i) == ON_EXECUTE && c.dr[i] == la) {
                hits |= 1 << i;
            }
        }
        if (hits != 0) {
            t.stepping = false;
            record(c, hits);
            throw c.fault(Fault.DB);
        }
    }

    /**
     * After each instruction of the careful way that raised no fault; {@link Cpu#rip} is that of the next one, and
     * {@link Interpreter#inhibit} what the instruction itself has set.
     *
     * @return false if the processor shuts down
     */
    static boolean afterInstruction(Interpreter t) {
        Cpu c = t.cpu;
        if (c.rip == t.resumedAt) {
            // A repeated string instruction is not complete: its breakpoint stays passed.
            c.system |= Rflags.RF;
        }
        t.debugHits |= t.mmu.watchpoints().takeHits() | (t.stepping ? STEP_HIT : 0);
        if ((t.inhibit & Interpreter.AFTER_MOV_SS) != 0) {
            // Data breakpoints wait one instruction, single step is left out.
            t.debugHits &= ~STEP_HIT;
            return true;
        }
        if (t.debugHits == 0) {
            t.updateCareful();
            return true;
        }
        takeTrap(t);
        return EventDelivery.exception(t, Fault.DB, Fault.NO_CODE);
    }

    /** Moves what is pending into DR6. */
    static void takeTrap(Interpreter t) {
        record(t.cpu, t.debugHits | t.mmu.watchpoints().takeHits());
        t.debugHits = 0;
    }

    /** Breakpoint bits are replaced, all others stay set until software clears them. */
    private static void record(Cpu c, int hits) {
        c.dr[6] = c.dr[6] & ~BREAKPOINTS | hits;
    }

    /** Notes I/O breakpoints; the trap follows the instruction. */
    static void portAccess(Interpreter t, int port, int width) {
        Cpu c = t.cpu;
        if ((c.cr4 & ControlBits.CR4_DE) == 0) {
            return;
        }
        for (int i = 0; i < 4; i++) {
            int size = sizeBytes(c, i);
            long from = c.dr[i] & -size;
            if (isEnabled(c, i) && condition(c, i) == ON_PORT && port < from + size && from < port + width) {
                t.debugHits |= 1 << i;
            }
        }
    }

    // --- rows ---

    private static int check(Interpreter t, int number) {
        Cpu c = t.cpu;
        boolean alias = number == 4 || number == 5;
        if (number > 7 || alias && (c.cr4 & ControlBits.CR4_DE) != 0) {
            throw c.fault(Fault.UD);
        }
        t.checkCpl0();
        if ((c.dr[7] & GENERAL_DETECT) != 0) {
            record(c, (int) (c.dr[6] & BREAKPOINTS) | GENERAL_DETECT_HIT);
            // This #DB is a fault: its instruction is begun again.
            c.system |= Rflags.RF;
            throw c.fault(Fault.DB);
        }
        return alias ? number + 2 : number;
    }

    static int read32(Interpreter t, int number) {
        return (int) t.cpu.dr[check(t, number)];
    }

    static long read64(Interpreter t, int number) {
        return t.cpu.dr[check(t, number)];
    }

    static void write32(Interpreter t, int number, int value) {
        write(t, check(t, number), value & 0xFFFF_FFFFL);
    }

    static void write64(Interpreter t, int number, long value) {
        int register = check(t, number);
        if (register > 3 && value >>> 32 != 0) {
            throw t.protection();
        }
        write(t, register, value);
    }

    private static void write(Interpreter t, int register, long value) {
        Cpu c = t.cpu;
        switch (register) {
            case 6 -> c.dr[6] = (value & DR6_WRITABLE | DR6_FIXED) & 0xFFFF_FFFFL;
            case 7 -> c.dr[7] = (value & DR7_WRITABLE | DR7_FIXED) & 0xFFFF_FFFFL;
            default -> c.dr[register] = value;
        }
        changed(t);
    }
}
