package dev.vivarium.engine.vcpu;

import dev.vivarium.snapshot.codec.DeviceState;
import dev.vivarium.snapshot.codec.StateVersion;

import java.util.List;
import java.util.SortedMap;

/**
 * All of a processor that software can observe, the same for every back end: never a KVM or WHP blob. The local APIC
 * has a record of its own.
 *
 * @param gpr       RAX, RCX, RDX, RBX, RSP, RBP, RSI, RDI, R8–R15
 * @param segments  ES, CS, SS, DS, FS, GS, LDTR, TR
 * @param tables    GDTR, IDTR
 * @param control   CR0, CR2, CR3, CR4, XCR0
 * @param debug     DR0–DR3, DR6, DR7
 * @param msrs      model-specific registers by number: those of {@link CpuMsrs}
 * @param xsave     the XSAVE area in standard format (SDM Vol. 1, 13.4): at least the legacy region and header, 576 bytes;
 *                  832 with the upper halves of the YMM registers
 * @param tsc       the time-stamp counter
 * @param activity  SDM Vol. 3C, 24.4.2: 0 active, 1 HLT, 2 shutdown, 3 wait for SIPI
 * @param events    what is in flight between two instructions
 */
@StateVersion(1)
public record CpuState(long[] gpr, long rip, long rflags, List<Segment> segments, List<Table> tables, long[] control,
        long[] debug, SortedMap<Integer, Long> msrs, byte[] xsave, TimeStamp tsc, int activity,
        Events events) implements DeviceState {
    public static final int ES = 0;
    public static final int CS = 1;
    public static final int SS = 2;
    public static final int DS = 3;
    public static final int FS = 4;
    public static final int GS = 5;
    public static final int LDTR = 6;
    public static final int TR = 7;

    public static final int ACTIVE = 0;
    public static final int HALTED = 1;
    public static final int SHUTDOWN = 2;
    public static final int WAIT_FOR_SIPI = 3;

    /**
     * A segment register with its hidden part.
     *
     * @param attributes descriptor bits 40–47 and 52–55 as bits 0–7 and 12–15 (the form VMX uses, SDM Vol. 3C, 24.4.1),
     *                   bit 16 set if unusable
     */
    public record Segment(int selector, long base, int limit, int attributes) {
    }

    /** GDTR or IDTR. */
    public record Table(long base, int limit) {
    }

    /**
     * @param interruptShadow  interrupts are held off for one instruction after STI
     * @param stackShadow      the same after MOV SS or POP SS
     * @param nmiBlocked       an NMI handler has not yet executed IRET
     * @param nmiPending       an NMI waits
     * @param interrupt        the vector of an external interrupt that was acknowledged and is to be delivered first of
     *                         all, or {@link #NO_INTERRUPT}
     */
    public record Events(boolean interruptShadow, boolean stackShadow, boolean nmiBlocked, boolean nmiPending,
            int interrupt) {
        public static final int NO_INTERRUPT = -1;

        public Events {
            require(interrupt >= NO_INTERRUPT && interrupt <= 0xFF, "events");
        }

        /** Without an interrupt on its way. */
        public Events(boolean interruptShadow, boolean stackShadow, boolean nmiBlocked, boolean nmiPending) {
            this(interruptShadow, stackShadow, nmiBlocked, nmiPending, NO_INTERRUPT);
        }
    }

    public CpuState {
        require(gpr.length == 16, "gpr");
        require(segments.size() == 8, "segments");
        require(tables.size() == 2, "tables");
        require(control.length == 5, "control");
        require(debug.length == 6, "debug");
        require(xsave.length >= 576 && xsave.length <= 1 << 16, "xsave");
        require(msrs.size() <= 1024, "msrs");
        require(activity >= ACTIVE && activity <= WAIT_FOR_SIPI, "activity");
        segments = List.copyOf(segments);
        tables = List.copyOf(tables);
    }

    /** The same but for the MSRs. */
    public CpuState withMsrs(SortedMap<Integer, Long> changed) {
        return new CpuState(gpr, rip, rflags, segments, tables, control, debug, changed, xsave, tsc, activity,
                events);
    }

    /** The same but for its time-stamp counter. */
    public CpuState withTsc(TimeStamp changed) {
        return new CpuState(gpr, rip, rflags, segments, tables, control, debug, msrs, xsave, changed, activity, events);
    }

    /** The same but for what it is doing. */
    public CpuState withActivity(int changed) {
        return new CpuState(gpr, rip, rflags, segments, tables, control, debug, msrs, xsave, tsc, changed,
                events);
    }

    private static void require(boolean holds, String field) {
        if (!holds) {
            throw new IllegalArgumentException("The processor record's field '" + field + "' is out of range.");
        }
    }
}
