package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;
import dev.vivarium.engine.x86.state.Rflags;

/**
 * Interrupts and exceptions (SDM Vol. 3A, chapter 6). What is delivered pushes {@link Cpu#rip} as it is at the call.
 * Everything is checked before a register changes, so an exception during delivery finds the state from before it;
 * such an exception takes the first one's place, or becomes a double fault (6.15, table 6-5), or shuts the processor
 * down.
 *
 * <p>Not offered: machine-check exceptions, shadow stacks, event delivery by FRED.
 */
final class EventDelivery {
    private static final int DEBUG_GENERAL_DETECT = 1 << 13;
    /** Marks a vector that comes from outside: never a fault, whatever its number. */
    private static final int EXTERNAL = 1 << 16;
    /** Begin again at most this often because the stack lies in a page of decoded code. */
    private static final int MAX_RESTARTS = 4;

    private EventDelivery() {
    }

    /**
     * What is delivered.
     *
     * @param errorCode {@link Fault#NO_CODE} if none is pushed
     * @param software  INT n, INT3 or INTO: the gate's privilege counts
     * @param flags     RFLAGS to be pushed
     */
    record Event(int vector, int errorCode, boolean software, long flags) {
        boolean hasErrorCode() {
            return errorCode != Fault.NO_CODE;
        }

        /** Error code that names this event's gate. */
        int gateCode(int ext) {
            return vector << 3 | 2 | ext;
        }
    }

    /**
     * An exception raised by the instruction at {@link Cpu#rip}.
     *
     * @param errorCode or {@link Fault#NO_CODE}
     * @return false if the processor shuts down: a triple fault
     */
    static boolean exception(Interpreter t, int vector, int errorCode) {
        return deliverAll(t, vector, errorCode);
    }

    /** A maskable interrupt that has been acknowledged. */
    static boolean external(Interpreter t, int vector) {
        return deliverAll(t, vector | EXTERNAL, Fault.NO_CODE);
    }

    /** A non-maskable interrupt; others wait until IRET. */
    static boolean nmi(Interpreter t) {
        t.nmiBlocked = true;
        return deliverAll(t, Fault.NMI | EXTERNAL, Fault.NO_CODE);
    }

    /**
     * INT n, INT3, INTO: faults as an instruction does.
     *
     * @throws Fault with the state unchanged
     */
    static void software(Interpreter t, int vector) {
        deliver(t, new Event(vector, Fault.NO_CODE, true, t.cpu.rflags()));
        settle(t, vector | EXTERNAL);
    }

    /** INT1: privileged, so no gate is too privileged for it. */
    static void privilegedSoftware(Interpreter t, int vector) {
        t.ext = 1;
        try {
            deliver(t, new Event(vector, Fault.NO_CODE, false, t.cpu.rflags()));
        } finally {
            t.ext = 0;
        }
        settle(t, vector);
    }

    private static boolean deliverAll(Interpreter t, int first, int firstCode) {
        int vector = first;
        int errorCode = firstCode;
        int restarts = 0;
        t.ext = 1;
        try {
            while (true) {
                try {
                    deliver(t, new Event(vector & 0xFF, errorCode, false, t.cpu.rflags() | resumeFlag(vector)));
                    settle(t, vector);
                    return true;
                } catch (Fault nested) {
                    int next = nested.vector();
                    if (next == Fault.RESTART && restarts++ < MAX_RESTARTS) {
                        continue;
                    }
                    if (next < 0) {
                        next = Fault.GP;
                        errorCode = t.ext;
                    } else {
                        errorCode = nested.errorCode();
                    }
                    if (vector == Fault.DF && isContributoryOrPage(next)) {
                        t.shutdown = true;
                        t.lookUp();
                        return false;
                    }
                    if (becomesDouble(vector, next)) {
                        next = Fault.DF;
                        errorCode = 0;
                    }
                    vector = next;
                }
            }
        } finally {
            t.ext = 0;
        }
    }

    /** RF is set in the image that a fault pushes, so that its instruction does not hit a breakpoint again. */
    private static long resumeFlag(int vector) {
        boolean fault = (vector & EXTERNAL) == 0 && vector != Fault.DB && vector != Fault.BP && vector != Fault.OF
                && vector != Fault.DF;
        return fault ? Rflags.RF : 0;
    }

    private static boolean isContributory(int vector) {
        return vector == Fault.DE || vector >= Fault.TS && vector <= Fault.GP;
    }

    private static boolean isContributoryOrPage(int vector) {
        return isContributory(vector) || vector == Fault.PF || vector == Fault.DF;
    }

    private static boolean becomesDouble(int first, int second) {
        return isContributory(first) && isContributory(second)
                || first == Fault.PF && (isContributory(second) || second == Fault.PF);
    }

    /** What follows every delivery that succeeded. */
    private static void settle(Interpreter t, int vector) {
        Cpu c = t.cpu;
        if (vector == Fault.DB) {
            c.dr[7] &= ~DEBUG_GENERAL_DETECT;
        }
        t.halted = false;
        t.stepping = false;
        t.inhibit = 0;
        t.updateCareful();
    }

    /** @throws Fault with the state unchanged */
    private static void deliver(Interpreter t, Event event) {
        Cpu c = t.cpu;
        if (!c.isProtected()) {
            RealDelivery.deliver(t, event);
        } else if (c.longMode) {
            LongDelivery.deliver(t, event);
        } else {
            ProtectedDelivery.deliver(t, event);
        }
    }

    /** Sets RFLAGS as a handler finds it. */
    static void enterFlags(Interpreter t, boolean interruptGate, int cleared) {
        t.cpu.system &= ~(Rflags.TF | Rflags.RF | cleared | (interruptGate ? Rflags.IF : 0));
    }
}
