package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.vcpu.CpuState;
import dev.vivarium.engine.x86.softfloat.FloatEnv;
import dev.vivarium.engine.x86.state.ControlBits;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Rflags;
import dev.vivarium.engine.x86.state.SegmentRegister;
import dev.vivarium.engine.x86.state.X87State;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The whole processor at once: to and from {@link CpuState}, and the states after reset, INIT and start-up (SDM Vol.
 * 3A, table 9-1). A pending NMI is the back end's, and passed through.
 *
 * <p>The page-directory pointers of PAE paging are loaded again from memory, so a restored processor sees changes that
 * the saved one had not taken notice of yet.
 */
public final class CpuStates {
    private static final int REAL_LIMIT = 0xFFFF;
    private static final int REAL_CODE = 0x9B;
    private static final int REAL_DATA = 0x93;
    private static final int LDT = 0x82;
    private static final int BUSY_TSS = 0x8B;
    private static final int KNOWN_ATTRIBUTES = 0x1F0FF;
    private static final int DR6 = 4;
    private static final int DR7 = 5;

    private CpuStates() {
    }

    // --- save ---

    public static CpuState save(Interpreter t) {
        Cpu c = t.cpu;
        List<CpuState.Segment> segments = new ArrayList<>();
        for (SegmentRegister each : c.segments) {
            segments.add(new CpuState.Segment(each.selector, each.base, each.limit, each.attributes));
        }
        List<CpuState.Table> tables = List.of(new CpuState.Table(c.gdtBase, c.gdtLimit),
                new CpuState.Table(c.idtBase, c.idtLimit));
        long[] control = {c.cr0, c.cr2, c.cr3, c.cr4, c.xcr0};
        long[] debug = {c.dr[0], c.dr[1], c.dr[2], c.dr[3], c.dr[6], c.dr[7]};
        SortedMap<Integer, Long> msrs = new TreeMap<>();
        t.msrs.save(msrs);
        msrs.put(MsrAccess.EFER, c.efer);
        msrs.put(MsrAccess.TSC_ADJUST, t.outside.tsc().adjust());
        int activity = t.shutdown ? CpuState.SHUTDOWN : t.halted ? CpuState.HALTED : CpuState.ACTIVE;
        CpuState.Events events = new CpuState.Events((t.inhibit & Interpreter.AFTER_STI) != 0,
                (t.inhibit & Interpreter.AFTER_MOV_SS) != 0, t.nmiBlocked,
                (t.outside.attention().get() & Interpreter.NMI) != 0, t.delivering);
        return new CpuState(Arrays.copyOf(c.r, 16), c.rip, c.rflags(), segments, tables, control, debug, msrs,
                ExtendedState.save(c), t.outside.tsc().saved(), activity, events);
    }

    // --- restore ---

    /**
     * Takes over a saved state.
     *
     * @throws IllegalArgumentException if it is not one that this processor can be in; the processor must then not run
     */
    public static void restore(Interpreter t, CpuState state) {
        Cpu c = t.cpu;
        System.arraycopy(state.gpr(), 0, c.r, 0, 16);
        c.rip = state.rip();
        c.setRflags(state.rflags());
        for (int i = 0; i < c.segments.length; i++) {
            CpuState.Segment each = state.segments().get(i);
            require((each.attributes() & ~KNOWN_ATTRIBUTES) == 0 && each.selector() >>> 16 == 0, "segments");
            c.segments[i].set(each.selector(), each.base(), each.limit(), each.attributes());
        }
        c.gdtBase = state.tables().get(0).base();
        c.gdtLimit = state.tables().get(0).limit() & 0xFFFF;
        c.idtBase = state.tables().get(1).base();
        c.idtLimit = state.tables().get(1).limit() & 0xFFFF;
        restoreMsrs(t, state);
        restoreControl(t, state.control());
        restoreDebug(c, state.debug());
        ExtendedState.restore(c, state.xsave());
        restoreEvents(t, state);
        follow(t);
    }

    private static void restoreMsrs(Interpreter t, CpuState state) {
        t.cpu.efer = 0;
        for (var entry : state.msrs().entrySet()) {
            int number = entry.getKey();
            long value = entry.getValue();
            if (number == MsrAccess.EFER) {
                require((value & ~(MsrAccess.EFER_WRITABLE | ControlBits.EFER_LMA)) == 0, "msrs");
                t.cpu.efer = value;
            } else if (number != MsrAccess.TSC_ADJUST) {
                Msr known = Msr.of(number);
                boolean constant = known != null && !known.isVariable();
                require(constant || t.msrs.write(number, value), "msrs");
            }
        }
        t.outside.tsc().restore(state.tsc(), state.msrs().getOrDefault(MsrAccess.TSC_ADJUST, 0L));
    }

    private static void restoreControl(Interpreter t, long[] control) {
        Cpu c = t.cpu;
        c.cr0 = control[0];
        c.cr2 = control[1];
        c.cr3 = control[2];
        c.cr4 = control[3];
        c.xcr0 = control[4];
        boolean paging = (c.cr0 & ControlBits.CR0_PG) != 0;
        boolean pae = (c.cr4 & ControlBits.CR4_PAE) != 0;
        c.longMode = paging && (c.efer & ControlBits.EFER_LME) != 0;
        require((c.cr0 & ~ControlRegisters.CR0_SUPPORTED) == 0 && (!paging || c.isProtected())
                && (c.cr4 & ~ControlRegisters.CR4_SUPPORTED) == 0 && (!c.longMode || pae)
                && c.longMode == ((c.efer & ControlBits.EFER_LMA) != 0)
                && ControlRegisters.isXcr0(c, c.xcr0), "control");
        require(!c.isVirtual8086() || c.isProtected() && !c.longMode, "rflags");
        if (paging && pae && !c.longMode) {
            require(t.mmu.loadPdptes(c.cr3), "control");
        }
    }

    private static void restoreDebug(Cpu c, long[] debug) {
        System.arraycopy(debug, 0, c.dr, 0, 4);
        c.dr[6] = debug[DR6] & 0xFFFF_FFFFL;
        c.dr[7] = debug[DR7] & 0xFFFF_FFFFL;
    }

    private static void restoreEvents(Interpreter t, CpuState state) {
        CpuState.Events events = state.events();
        t.inhibit = (events.interruptShadow() ? Interpreter.AFTER_STI : 0)
                | (events.stackShadow() ? Interpreter.AFTER_MOV_SS : 0);
        t.nmiBlocked = events.nmiBlocked();
        t.delivering = events.interrupt();
        t.halted = state.activity() == CpuState.HALTED;
        t.shutdown = state.activity() == CpuState.SHUTDOWN;
        if (events.nmiPending()) {
            t.outside.attention().set(Interpreter.NMI);
        } else {
            t.outside.attention().clear(Interpreter.NMI);
        }
        if (t.halted || t.delivering != CpuState.Events.NO_INTERRUPT) {
            t.lookUp();
        }
    }

    /** Derives what follows from the registers, and forgets what followed from others. */
    private static void follow(Interpreter t) {
        Cpu c = t.cpu;
        // SS.DPL is the CPL in protected mode, whatever CS says.
        c.cpl = !c.isProtected() ? 0 : c.isVirtual8086() ? 3 : c.ss().dpl();
        c.updateCodeMode();
        t.debugHits = 0;
        t.mmu.flushAll();
        t.driveNumericError();
        Debug.changed(t);
    }

    private static void require(boolean holds, String field) {
        if (!holds) {
            throw new IllegalArgumentException(
                    "The processor record's field '" + field + "' holds what this processor model does not have.");
        }
    }

    // --- reset ---

    /** Power-up and RESET. Model-specific registers are those of a new {@link Interpreter}. */
    public static void reset(Interpreter t) {
        Cpu c = t.cpu;
        c.cr0 = ControlBits.CR0_CD | ControlBits.CR0_NW | ControlBits.CR0_ET;
        c.xcr0 = 1;
        c.sse.setMxcsr(FloatEnv.MXCSR_POWER_ON);
        Arrays.fill(c.v, 0);
        c.fpu.initialize();
        c.fpu.setControl(X87State.CONTROL_POWER_ON);
        for (int i = 0; i < 8; i++) {
            c.fpu.set(i, 0, 0);
        }
        initRegisters(t);
    }

    /** The INIT message: as reset, but caches, x87, SSE, MTRRs and most other MSRs stay as they are. */
    static void init(Interpreter t) {
        Cpu c = t.cpu;
        c.cr0 = c.cr0 & (ControlBits.CR0_CD | ControlBits.CR0_NW) | ControlBits.CR0_ET;
        initRegisters(t);
    }

    private static void initRegisters(Interpreter t) {
        Cpu c = t.cpu;
        Arrays.fill(c.r, 0);
        c.r[Cpu.RDX] = t.cpuid.find(1, 0).eax();
        c.rip = 0xFFF0;
        c.setRflags(Rflags.ALWAYS);
        for (int i = Cpu.ES; i <= Cpu.GS; i++) {
            c.segments[i].set(0, 0, REAL_LIMIT, REAL_DATA);
        }
        c.segments[Cpu.CS].set(0xF000, 0xFFFF_0000L, REAL_LIMIT, REAL_CODE);
        c.segments[Cpu.LDTR].set(0, 0, REAL_LIMIT, LDT);
        c.segments[Cpu.TR].set(0, 0, REAL_LIMIT, BUSY_TSS);
        c.gdtBase = 0;
        c.gdtLimit = REAL_LIMIT;
        c.idtBase = 0;
        c.idtLimit = REAL_LIMIT;
        c.cr2 = 0;
        c.cr3 = 0;
        c.cr4 = 0;
        c.efer = 0;
        c.longMode = false;
        Arrays.fill(c.dr, 0);
        c.dr[6] = Debug.DR6_FIXED & 0xFFFF_FFFFL;
        c.dr[7] = Debug.DR7_FIXED;
        t.inhibit = 0;
        t.delivering = CpuState.Events.NO_INTERRUPT;
        t.halted = false;
        t.shutdown = false;
        t.nmiBlocked = false;
        t.stepping = false;
        follow(t);
    }

    /** The start-up message (SDM Vol. 3A, 9.4.3): real mode at {@code vector << 12}. */
    static void startup(Interpreter t, int vector) {
        Cpu c = t.cpu;
        c.segments[Cpu.CS].set(vector << 8, (long) vector << 12, REAL_LIMIT, REAL_CODE);
        c.rip = 0;
        t.halted = false;
        c.updateCodeMode();
    }
}
