package dev.vivarium.engine.vcpu;

import static dev.vivarium.engine.vcpu.StateDraft.CR0;
import static dev.vivarium.engine.vcpu.StateDraft.CR3;
import static dev.vivarium.engine.vcpu.StateDraft.CR4;
import static dev.vivarium.engine.vcpu.StateDraft.RSP;
import static dev.vivarium.engine.vcpu.StateDraft.XCR0;

import dev.vivarium.engine.memory.GuestMemory;

import java.util.List;

/**
 * Tables in the guest's memory, and registers that go with them, for each mode. FS begins at the device wherever code runs,
 * and so does ES but in 64-bit code. Handler n is at HANDLERS + 16 × n and does nothing but say that it was reached.
 */
final class GuestSetup {
    static final int MEMORY_BYTES = 2 << 20;
    static final long CODE = 0x1_0000;
    static final long DATA = 0x1_8000;
    static final long HANDLERS = 0x2_0000;
    static final long STACK = 0x4_0000;
    static final long INNER_STACK = 0x5_0000;
    /** The linear address of the device where there is paging, and at which there is RAM before it. */
    static final long DEVICE_WINDOW = 0xE_0000;
    /** A page that is not present. */
    static final long ABSENT = 0x10_F000;
    static final int KERNEL_CODE = 0x08;
    static final int KERNEL_DATA = 0x10;
    static final int TASK = 0x28;
    static final int LONG_CODE = 0x38;

    private static final long ENTRY = 0xC000;
    private static final long GDT = 0x1000;
    private static final long IDT = 0x2000;
    private static final long PAGES = 0x3000;
    private static final long TSS = 0x8000;
    private static final int TSS_LIMIT = 0x68 + 0x2000;
    private static final long STACK_OFFSET = 0x8000;
    private static final long EFER_LONG = 0x501;
    static final long VM = 1 << 17;
    private static final long IOPL3 = 3 << 12;

    private GuestSetup() {
    }

    /** Writes tables and program, and leads {@code draft}, which is as after reset, to the program's begin. */
    static void prepare(GuestMemory memory, StateDraft draft, GuestMode mode, byte[] program) {
        memory.write(CODE, program, 0, program.length);
        for (int vector = 0; vector < 256; vector++) {
            memory.write(HANDLERS + 16L * vector, 4, 0xFEEB_FDE6L);
        }
        draft.control[CR4] = 0x4_0600; // OSFXSR, OSXMMEXCPT, OSXSAVE
        draft.control[XCR0] = draft.xsave.length > CpuidTable.XSAVE_SIZE ? 7 : 3;
        draft.rflags = 2;
        draft.rip = mode.ip(0);
        if (mode == GuestMode.REAL) {
            real(memory, draft);
        } else {
            descriptors(memory, draft, mode);
            if (mode.isLong()) {
                longPages(memory, draft);
            } else {
                pages(memory, draft);
            }
        }
    }

    private static void real(GuestMemory memory, StateDraft draft) {
        for (int vector = 0; vector < 256; vector++) {
            memory.write(4L * vector, 4, HANDLERS >> 4 << 16 | 16L * vector);
        }
        draft.control[CR0] = 0x10;
        for (int i = 0; i < 6; i++) {
            draft.segments.set(i, new CpuState.Segment((int) (DATA >> 4), DATA, 0xFFFF, 0x93));
        }
        draft.segments.set(CpuState.CS, new CpuState.Segment((int) (CODE >> 4), CODE, 0xFFFF, 0x9B));
        draft.segments.set(CpuState.SS, new CpuState.Segment((int) (STACK >> 4), STACK, 0xFFFF, 0x93));
        // "Unreal": a device below 1 MiB would be in RAM.
        CpuState.Segment device = new CpuState.Segment(0, RecordingBus.DEVICE, -1, 0x8093);
        draft.segments.set(CpuState.FS, device);
        draft.segments.set(CpuState.ES, device);
        draft.tables.set(1, new CpuState.Table(0, 0x3FF));
        draft.gpr[RSP] = STACK_OFFSET;
    }

    private static void descriptors(GuestMemory memory, StateDraft draft, GuestMode mode) {
        memory.write(GDT + KERNEL_CODE, 8, 0x00CF_9B00_0000_FFFFL);
        memory.write(GDT + KERNEL_DATA, 8, 0x00CF_9300_0000_FFFFL);
        memory.write(GDT + TASK, 8, TSS_LIMIT | TSS << 16 | 0x89L << 40);
        memory.write(GDT + LONG_CODE, 8, 0x00AF_9B00_0000_FFFFL);
        draft.tables.set(0, new CpuState.Table(GDT, LONG_CODE + 7));
        draft.tables.set(1, new CpuState.Table(IDT, mode.isLong() ? 0xFFF : 0x7FF));
        for (int vector = 0; vector < 256; vector++) {
            gate(memory, mode, vector);
        }
        memory.write(TSS + 4, mode.isLong() ? 8 : 4, INNER_STACK);
        if (!mode.isLong()) {
            memory.write(TSS + 8, 2, KERNEL_DATA);
        }
        // A bitmap of zeros: all ports are allowed.
        memory.write(TSS + 0x66, 2, 0x68);
        memory.write(TSS + TSS_LIMIT, 1, 0xFF);
        draft.segments.set(CpuState.TR, new CpuState.Segment(TASK, TSS, TSS_LIMIT, 0x8B));
        draft.segments.set(CpuState.LDTR, new CpuState.Segment(0, 0, 0, 1 << 16));
        segments(draft, mode);
    }

    private static void segments(StateDraft draft, GuestMode mode) {
        if (mode == GuestMode.VIRTUAL_8086) {
            draft.rflags |= VM | IOPL3;
            long[] bases = {DEVICE_WINDOW, CODE, STACK, DATA, DEVICE_WINDOW, DATA};
            for (int i = 0; i < bases.length; i++) {
                draft.segments.set(i, new CpuState.Segment((int) (bases[i] >> 4), bases[i], 0xFFFF, 0xF3));
            }
            draft.gpr[RSP] = STACK_OFFSET;
            return;
        }
        for (int i = 0; i < 6; i++) {
            boolean device = i == CpuState.FS || i == CpuState.ES && mode != GuestMode.LONG;
            draft.segments.set(i, new CpuState.Segment(KERNEL_DATA, device ? DEVICE_WINDOW : 0, -1, 0xC093));
        }
        draft.segments.set(CpuState.CS, mode == GuestMode.LONG
                ? new CpuState.Segment(LONG_CODE, 0, -1, 0xA09B)
                : new CpuState.Segment(KERNEL_CODE, 0, -1, 0xC09B));
        draft.gpr[RSP] = STACK + STACK_OFFSET;
    }

    /**
     * The state from which the guest itself goes to virtual-8086 mode as {@code wanted} says: LTR, IRET. So the task register
     * is as the guest's processor loads it.
     */
    static StateDraft enteringVirtual8086(GuestMemory memory, StateDraft wanted) {
        StateDraft draft = new StateDraft(wanted.build());
        memory.write(ENTRY, 8, 0xCF00_0000_001D_000FL | ENTRY + 8 << 24);
        memory.write(ENTRY + 8, 2, TASK);
        List<CpuState.Segment> segments = wanted.segments;
        long[] frame = {wanted.rip, selector(segments, CpuState.CS), wanted.rflags, wanted.gpr[RSP],
                selector(segments, CpuState.SS), selector(segments, CpuState.ES), selector(segments, CpuState.DS),
                selector(segments, CpuState.FS), selector(segments, CpuState.GS)};
        draft.gpr[RSP] = INNER_STACK - 4L * frame.length;
        for (int i = 0; i < frame.length; i++) {
            memory.write(draft.gpr[RSP] + 4L * i, 4, frame[i]);
        }
        for (int i = 0; i < 6; i++) {
            draft.segments.set(i, new CpuState.Segment(i == CpuState.CS ? KERNEL_CODE : KERNEL_DATA, 0, -1,
                    i == CpuState.CS ? 0xC09B : 0xC093));
        }
        draft.rip = ENTRY;
        draft.rflags = 2;
        return draft;
    }

    private static long selector(List<CpuState.Segment> segments, int index) {
        return segments.get(index).selector();
    }

    private static void gate(GuestMemory memory, GuestMode mode, int vector) {
        long handler = HANDLERS + 16L * vector;
        int selector = mode.isLong() ? LONG_CODE : KERNEL_CODE;
        long raw = handler & 0xFFFF | (long) selector << 16 | 0xEEL << 40 | handler >> 16 << 48;
        memory.write(IDT + (mode.isLong() ? 16L : 8L) * vector, 8, raw);
        if (mode.isLong()) {
            memory.write(IDT + 16L * vector + 8, 8, 0);
        }
    }

    private static void longPages(GuestMemory memory, StateDraft draft) {
        memory.write(PAGES, 8, PAGES + 0x1000 | 7);
        memory.write(PAGES + 0x1000, 8, PAGES + 0x2000 | 7);
        memory.write(PAGES + 0x2000, 8, PAGES + 0x3000 | 7);
        for (long page = 0; page < 512; page++) {
            memory.write(PAGES + 0x3000 + 8 * page, 8, entry(page << 12));
        }
        draft.control[CR0] = 0x8001_0031L;
        draft.control[CR3] = PAGES;
        draft.control[CR4] |= 0x20;
        draft.msrs.put(CpuMsrs.EFER, EFER_LONG);
    }

    private static void pages(GuestMemory memory, StateDraft draft) {
        memory.write(PAGES, 4, PAGES + 0x1000 | 7);
        for (long page = 0; page < 512; page++) {
            memory.write(PAGES + 0x1000 + 4 * page, 4, entry(page << 12));
        }
        draft.control[CR0] = 0x8001_0031L;
        draft.control[CR3] = PAGES;
    }

    private static long entry(long linear) {
        if (linear == ABSENT) {
            return 0;
        }
        long device = linear - DEVICE_WINDOW;
        return (device >= 0 && device < RecordingBus.DEVICE_BYTES ? RecordingBus.DEVICE + device : linear) | 7;
    }
}
