package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.state.ControlBits;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;
import dev.vivarium.engine.x86.state.Rflags;

/**
 * CLI, STI, PUSHF, POPF, STAC, CLAC (SDM Vol. 2), with the virtual interrupt flag of virtual-8086 mode and of CPL 3
 * (Vol. 3B, 20.3.3.5 and 20.4).
 */
final class FlagControl {
    private static final int PUSHED = ~(Rflags.VM | Rflags.RF);
    private static final int POPPED = Rflags.STATUS | Rflags.TF | Rflags.DF | Rflags.NT | Rflags.AC | Rflags.ID;
    private static final int VIRTUAL_INTERRUPTS = Rflags.VIF | Rflags.VIP;

    private FlagControl() {
    }

    /** Whether CLI and STI act on IF itself. */
    private static boolean ownsInterrupts(Cpu c) {
        return !c.isProtected() || c.cpl <= c.iopl();
    }

    /** Whether CLI and STI act on VIF. */
    private static boolean hasVirtualFlag(Cpu c) {
        long bit = c.isVirtual8086() ? ControlBits.CR4_VME : ControlBits.CR4_PVI;
        return c.cpl == 3 && (c.cr4 & bit) != 0;
    }

    static void cli(Interpreter t) {
        Cpu c = t.cpu;
        if (ownsInterrupts(c)) {
            c.system &= ~Rflags.IF;
        } else if (hasVirtualFlag(c)) {
            c.system &= ~Rflags.VIF;
        } else {
            throw t.protection();
        }
    }

    static void sti(Interpreter t) {
        Cpu c = t.cpu;
        if (ownsInterrupts(c)) {
            if ((c.system & Rflags.IF) == 0) {
                c.system |= Rflags.IF;
                t.inhibit |= Interpreter.AFTER_STI;
                t.updateCareful();
            }
        } else if (hasVirtualFlag(c) && (c.system & Rflags.VIP) == 0) {
            c.system |= Rflags.VIF;
        } else {
            throw t.protection();
        }
    }

    static void stac(Interpreter t) {
        setAlignmentFlag(t, Rflags.AC);
    }

    static void clac(Interpreter t) {
        setAlignmentFlag(t, 0);
    }

    private static void setAlignmentFlag(Interpreter t, int value) {
        Cpu c = t.cpu;
        if (c.cpl != 0) {
            throw c.fault(Fault.UD);
        }
        c.system = c.system & ~Rflags.AC | value;
        t.mmu.updateContext();
    }

    static void pushf(Interpreter t, Insn in) {
        Cpu c = t.cpu;
        int image = (int) c.rflags() & PUSHED;
        if (c.isVirtual8086() && c.iopl() < 3) {
            if ((c.cr4 & ControlBits.CR4_VME) == 0 || in.operandBits != 16) {
                throw t.protection();
            }
            image = image & ~Rflags.IF | Rflags.IOPL | ((image & Rflags.VIF) != 0 ? Rflags.IF : 0);
        }
        switch (in.operandBits) {
            case 16 -> Stack.push16(t, image & 0xFFFF);
            case 32 -> Stack.push32(t, image);
            default -> Stack.push64(t, image);
        }
    }

    static void popf(Interpreter t, Insn in) {
        Cpu c = t.cpu;
        int image = switch (in.operandBits) {
            case 16 -> Stack.top16(t);
            case 32 -> Stack.top32(t);
            default -> (int) Stack.top64(t);
        };
        if (c.isVirtual8086()) {
            popVirtual(t, in, image);
        } else {
            int changed = POPPED | (ownsInterrupts(c) ? Rflags.IF : 0) | (c.cpl == 0 ? Rflags.IOPL : 0);
            if (in.operandBits == 16) {
                changed &= 0xFFFF;
            } else if (ownsInterrupts(c)) {
                image &= ~VIRTUAL_INTERRUPTS;
                changed |= VIRTUAL_INTERRUPTS;
            }
            apply(t, image, changed);
        }
        Stack.drop(t, in.operandBits / 8);
    }

    private static void popVirtual(Interpreter t, Insn in, int image) {
        Cpu c = t.cpu;
        int changed = POPPED & (in.operandBits == 16 ? 0xFFFF : -1);
        if (c.iopl() == 3) {
            apply(t, image, changed | Rflags.IF);
            return;
        }
        boolean enable = (image & Rflags.IF) != 0;
        if ((c.cr4 & ControlBits.CR4_VME) == 0 || in.operandBits != 16 || (image & Rflags.TF) != 0
                || enable && (c.system & Rflags.VIP) != 0) {
            throw t.protection();
        }
        apply(t, image & ~Rflags.VIF | (enable ? Rflags.VIF : 0), changed | Rflags.VIF);
    }

    private static void apply(Interpreter t, int image, int changed) {
        Cpu c = t.cpu;
        c.setRflags(c.rflags() & ~changed & ~Rflags.RF | image & changed);
        t.mmu.updateContext();
        t.updateCareful();
    }
}
