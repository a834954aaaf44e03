package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.state.ControlBits;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;
import dev.vivarium.engine.x86.state.Rflags;
import dev.vivarium.engine.x86.state.SegmentRegister;

/**
 * SYSCALL, SYSRET, SYSENTER, SYSEXIT, SWAPGS and RD/WRFSBASE, RD/WRGSBASE (SDM Vol. 2). SYSCALL works in compatibility
 * mode too, as AMD's manual has it (Vol. 2, 6.1.1).
 */
final class FastCalls {
    private static final int FLAT_LIMIT = -1;
    private static final int CODE = 0xB | SegmentRegister.CODE_OR_DATA | SegmentRegister.PRESENT
            | SegmentRegister.GRANULARITY;
    private static final int DATA = 0x3 | SegmentRegister.CODE_OR_DATA | SegmentRegister.PRESENT
            | SegmentRegister.GRANULARITY | SegmentRegister.BIG;
    private static final int USER = 3 << 5;
    /** What SYSRET takes over from R11. */
    private static final int RETURNED_FLAGS = 0x3C7FD7;

    private FastCalls() {
    }

    static void syscall(Interpreter t) {
        Cpu c = t.cpu;
        if (!c.longMode || (c.efer & ControlBits.EFER_SCE) == 0) {
            throw c.fault(Fault.UD);
        }
        boolean wide = c.codeBits == 64;
        c.r[Cpu.RCX] = c.rip;
        c.r[11] = c.rflags() & ~Rflags.RF;
        long flags = c.rflags() & ~t.msrs.get(Msr.FLAG_MASK) & ~Rflags.RF;
        c.setRflags(flags);
        c.rip = t.msrs.get(wide ? Msr.LSTAR : Msr.CSTAR);
        enterSystem(t);
        t.stepping &= (flags & Rflags.TF) != 0;
        t.updateCareful();
    }

    /** CS, SS and CPL after SYSCALL. */
    static void enterSystem(Interpreter t) {
        setFlat(t, (int) (t.msrs.get(Msr.STAR) >>> 32) & 0xFFFC, true, 0);
    }

    /** CS, SS and CPL after SYSRET. */
    static void enterProgram(Interpreter t, boolean wide) {
        int base = (int) (t.msrs.get(Msr.STAR) >>> 48);
        setCode(t.cpu, base + (wide ? 16 : 0), wide, 3);
        // Here the selector of SS does not follow from that of CS.
        t.cpu.segments[Cpu.SS].set(base + 8 & 0xFFFF | 3, 0, FLAT_LIMIT, DATA | USER);
        CodeSegment.setPrivilege(t, 3);
    }

    static void sysret(Interpreter t, Insn in) {
        Cpu c = t.cpu;
        if (c.codeBits != 64 || (c.efer & ControlBits.EFER_SCE) == 0) {
            throw c.fault(Fault.UD);
        }
        t.checkCpl0();
        boolean wide = in.operandBits == 64;
        long target = c.r[Cpu.RCX];
        if (wide && !Canonical.holds(target)) {
            throw t.protection();
        }
        c.rip = wide ? target : target & 0xFFFF_FFFFL;
        c.setRflags(c.r[11] & RETURNED_FLAGS);
        enterProgram(t, wide);
        t.stepping = false;
        if ((c.system & Rflags.TF) != 0) {
            // Single step looks at the flags that the program gets: the trap follows at once.
            t.debugHits |= Debug.STEP_HIT;
        }
        t.updateCareful();
    }

    static void sysenter(Interpreter t) {
        Cpu c = t.cpu;
        int selector = (int) t.msrs.get(Msr.SYSENTER_CS) & 0xFFFC;
        if (!c.isProtected() || selector == 0) {
            throw t.protection();
        }
        c.system &= ~(Rflags.VM | Rflags.IF | Rflags.RF);
        long mask = c.longMode ? -1L : 0xFFFF_FFFFL;
        c.r[Cpu.RSP] = t.msrs.get(Msr.SYSENTER_ESP) & mask;
        c.rip = t.msrs.get(Msr.SYSENTER_EIP) & mask;
        setFlat(t, selector, c.longMode, 0);
        t.updateCareful();
    }

    static void sysexit(Interpreter t, Insn in) {
        Cpu c = t.cpu;
        int base = (int) t.msrs.get(Msr.SYSENTER_CS) & 0xFFFC;
        if (!c.isProtected() || base == 0) {
            throw t.protection();
        }
        t.checkCpl0();
        boolean wide = in.operandBits == 64;
        long target = c.r[Cpu.RDX];
        long pointer = c.r[Cpu.RCX];
        if (wide && !(Canonical.holds(target) && Canonical.holds(pointer))) {
            throw t.protection();
        }
        c.r[Cpu.RSP] = wide ? pointer : pointer & 0xFFFF_FFFFL;
        c.rip = wide ? target : target & 0xFFFF_FFFFL;
        setFlat(t, base + (wide ? 32 : 16), wide, 3);
    }

    /** Flat CS, and SS as the entry after it. */
    private static void setFlat(Interpreter t, int selector, boolean wide, int cpl) {
        setCode(t.cpu, selector, wide, cpl);
        t.cpu.segments[Cpu.SS].set(selector + 8 & 0xFFFC | cpl, 0, FLAT_LIMIT, DATA | cpl << 5);
        CodeSegment.setPrivilege(t, cpl);
    }

    private static void setCode(Cpu c, int selector, boolean wide, int cpl) {
        c.cs().set(selector & 0xFFFC | cpl, 0, FLAT_LIMIT,
                CODE | cpl << 5 | (wide ? SegmentRegister.LONG : SegmentRegister.BIG));
    }

    static void swapgs(Interpreter t) {
        SegmentRegister gs = t.cpu.segments[Cpu.GS];
        long base = gs.base;
        gs.base = t.msrs.get(Msr.KERNEL_GS_BASE);
        t.msrs.set(Msr.KERNEL_GS_BASE, base);
    }

    private static void checkBaseAccess(Cpu c) {
        if (c.codeBits != 64 || (c.cr4 & ControlBits.CR4_FSGSBASE) == 0) {
            throw c.fault(Fault.UD);
        }
    }

    static long rdfsbase(Cpu c) {
        checkBaseAccess(c);
        return c.segments[Cpu.FS].base;
    }

    static long rdgsbase(Cpu c) {
        checkBaseAccess(c);
        return c.segments[Cpu.GS].base;
    }

    static void wrfsbase(Interpreter t, long value) {
        setBase(t, Cpu.FS, value);
    }

    static void wrgsbase(Interpreter t, long value) {
        setBase(t, Cpu.GS, value);
    }

    private static void setBase(Interpreter t, int number, long value) {
        checkBaseAccess(t.cpu);
        if (!Canonical.holds(value)) {
            throw t.protection();
        }
        t.cpu.segments[number].base = value;
    }
}
