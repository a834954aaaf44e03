package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;
import dev.vivarium.engine.x86.state.SegmentRegister;

/** Checks of what CS is about to hold, and the change itself. */
final class CodeSegment {
    private CodeSegment() {
    }

    /** The target of a far JMP or CALL that names a code segment (SDM Vol. 3A, 5.8.1). */
    static void checkDirect(Interpreter t, int selector, long raw) {
        int cpl = t.cpu.cpl;
        int dpl = Descriptor.dpl(raw);
        boolean allowed = Descriptor.isConforming(raw) ? dpl <= cpl : (selector & 3) <= cpl && dpl == cpl;
        if (!allowed || isAmbiguous(t.cpu, raw)) {
            throw t.selectorFault(Fault.GP, selector);
        }
        requirePresent(t, selector, raw);
    }

    /** What a far RET or IRET to ring {@code rpl} may load. */
    static void checkReturn(Interpreter t, int selector, long raw) {
        int rpl = selector & 3;
        int dpl = Descriptor.dpl(raw);
        boolean allowed = Descriptor.isCode(raw) && rpl >= t.cpu.cpl
                && (Descriptor.isConforming(raw) ? dpl <= rpl : dpl == rpl);
        if (!allowed || isAmbiguous(t.cpu, raw)) {
            throw t.selectorFault(Fault.GP, selector);
        }
        requirePresent(t, selector, raw);
    }

    /** The target of a call, interrupt or trap gate: code that is not less privileged than the caller. */
    static void checkGate(Interpreter t, int selector, long raw) {
        if (!Descriptor.isCode(raw) || Descriptor.dpl(raw) > t.cpu.cpl
                || t.cpu.longMode && !Descriptor.isLongCode(raw)) {
            throw t.selectorFault(Fault.GP, selector);
        }
        requirePresent(t, selector, raw);
    }

    /** The privilege at which a gate's target runs. */
    static int gatePrivilege(Cpu c, long raw) {
        return Descriptor.isConforming(raw) ? c.cpl : Descriptor.dpl(raw);
    }

    /** L and D both set is reserved in long mode. */
    private static boolean isAmbiguous(Cpu c, long raw) {
        return c.longMode && Descriptor.isLong(raw) && Descriptor.isBig(raw);
    }

    private static void requirePresent(Interpreter t, int selector, long raw) {
        if (!Descriptor.isPresent(raw)) {
            throw t.selectorFault(Fault.NP, selector);
        }
    }

    /** Whether code in this segment runs in 64-bit mode. */
    static boolean is64(Cpu c, long raw) {
        return c.longMode && Descriptor.isLong(raw);
    }

    /** #GP(0) for an instruction pointer outside the segment, or not canonical. */
    static void checkTarget(Interpreter t, long raw, long offset) {
        boolean inside = is64(t.cpu, raw)
                ? Canonical.holds(offset)
                : Long.compareUnsigned(offset, Descriptor.limit(raw) & 0xFFFF_FFFFL) <= 0;
        if (!inside) {
            throw t.protection();
        }
    }

    /** Loads CS and CPL. RFLAGS.VM has its new value already. */
    static void enter(Interpreter t, int selector, long raw, int cpl) {
        Cpu c = t.cpu;
        SegmentLoads.set(c.cs(), selector & 0xFFFC | cpl, raw);
        setPrivilege(t, cpl);
    }

    /** Takes over a new CPL and whatever CS and RFLAGS.VM now say. */
    static void setPrivilege(Interpreter t, int cpl) {
        t.cpu.cpl = cpl;
        t.cpu.updateCodeMode();
        t.mmu.updateContext();
    }

    /** A far transfer in real or virtual-8086 mode. */
    static void enterReal(Interpreter t, int selector, long offset) {
        Cpu c = t.cpu;
        SegmentRegister cs = c.cs();
        int limit = c.isVirtual8086() ? 0xFFFF : cs.limit;
        if (Long.compareUnsigned(offset, limit & 0xFFFF_FFFFL) > 0) {
            throw t.protection();
        }
        SegmentLoads.setReal(c, Cpu.CS, selector);
        c.rip = offset;
        c.updateCodeMode();
    }
}
