package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.state.ControlBits;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;
import dev.vivarium.engine.x86.state.SegmentRegister;

/** The registers that a task-state segment holds (SDM Vol. 3A, 7.2.1 and 7.6). */
final class TaskImage {
    private static final int CR3 = 0x1C;
    private static final int EIP32 = 0x20;
    private static final int REGISTERS32 = 0x28;
    private static final int SEGMENTS32 = 0x48;
    private static final int LDT32 = 0x60;
    private static final int TRAP32 = 0x64;
    private static final int IP16 = 0xE;
    private static final int REGISTERS16 = 0x12;
    private static final int SEGMENTS16 = 0x22;
    private static final int LDT16 = 0x2A;
    /** A 16-bit TSS has no FS and GS. */
    private static final int SEGMENTS_IN_16 = 4;
    private static final int SEGMENTS_IN_32 = 6;

    final boolean wide;
    int flags;
    /** The T bit: #DB when the task is entered. */
    boolean trap;
    private long ip;
    private long cr3;
    private final long[] registers = new long[8];
    private final int[] selectors = new int[SEGMENTS_IN_32];
    private int ldt;

    private TaskImage(boolean wide) {
        this.wide = wide;
    }

    /** The task that runs now. */
    static TaskImage of(Cpu c) {
        TaskImage image = new TaskImage(true);
        image.ip = c.rip;
        image.flags = (int) c.rflags();
        System.arraycopy(c.r, 0, image.registers, 0, image.registers.length);
        for (int i = 0; i < SEGMENTS_IN_32; i++) {
            image.selectors[i] = c.segments[i].selector;
        }
        return image;
    }

    /** Faults unless all of a TSS can be read. */
    static void probe(Interpreter t, long base, int sizeBytes) {
        t.mmu.loadSystem(base, 1);
        t.mmu.loadSystem(base + sizeBytes - 1 & 0xFFFF_FFFFL, 1);
    }

    static TaskImage load(Interpreter t, long base, boolean wide) {
        TaskImage image = new TaskImage(wide);
        if (wide) {
            image.cr3 = read(t, base, CR3, 4);
            image.ip = read(t, base, EIP32, 4);
            image.flags = (int) read(t, base, EIP32 + 4, 4);
            image.ldt = (int) read(t, base, LDT32, 2);
            image.trap = (read(t, base, TRAP32, 2) & 1) != 0;
        } else {
            image.ip = read(t, base, IP16, 2);
            image.flags = (int) read(t, base, IP16 + 2, 2);
            image.ldt = (int) read(t, base, LDT16, 2);
        }
        int width = wide ? 4 : 2;
        for (int i = 0; i < image.registers.length; i++) {
            image.registers[i] = read(t, base, (wide ? REGISTERS32 : REGISTERS16) + width * i, width);
        }
        for (int i = 0; i < (wide ? SEGMENTS_IN_32 : SEGMENTS_IN_16); i++) {
            image.selectors[i] = (int) read(t, base, (wide ? SEGMENTS32 : SEGMENTS16) + width * i, 2);
        }
        return image;
    }

    private static long read(Interpreter t, long base, int offset, int width) {
        long value = t.mmu.loadSystem(base + offset & 0xFFFF_FFFFL, width);
        return value & (1L << 8 * width) - 1;
    }

    private static void write(Interpreter t, long base, int offset, int width, long value) {
        t.mmu.storeSystem(base + offset & 0xFFFF_FFFFL, width, value);
    }

    /** Stores the fields that a switch updates: not CR3, LDT, and the inner stacks. */
    void store(Interpreter t, long base, boolean in32) {
        int width = in32 ? 4 : 2;
        write(t, base, in32 ? EIP32 : IP16, width, ip);
        write(t, base, in32 ? EIP32 + 4 : IP16 + 2, width, flags);
        for (int i = 0; i < registers.length; i++) {
            write(t, base, (in32 ? REGISTERS32 : REGISTERS16) + width * i, width, registers[i]);
        }
        for (int i = 0; i < (in32 ? SEGMENTS_IN_32 : SEGMENTS_IN_16); i++) {
            write(t, base, (in32 ? SEGMENTS32 : SEGMENTS16) + width * i, 2, selectors[i]);
        }
    }

    /** Makes it the task that runs. A fault here finds the new task, with the segments that were not reached unusable. */
    void activate(Interpreter t) {
        Cpu c = t.cpu;
        boolean badDirectory = wide && (c.cr0 & ControlBits.CR0_PG) != 0 && !loadCr3(t);
        c.rip = ip;
        c.setRflags(wide ? flags : flags & 0xFFFF);
        for (int i = 0; i < registers.length; i++) {
            c.r[i] = wide ? registers[i] : registers[i] | 0xFFFF_0000L;
        }
        for (int i = 0; i < SEGMENTS_IN_32; i++) {
            c.segments[i].set(selectors[i], 0, 0, SegmentRegister.UNUSABLE);
        }
        c.segments[Cpu.LDTR].set(ldt, 0, 0, SegmentRegister.UNUSABLE);
        boolean virtual = c.isVirtual8086();
        CodeSegment.setPrivilege(t, virtual ? 3 : selectors[Cpu.CS] & 3);
        if (badDirectory) {
            throw t.selectorFault(Fault.TS, c.segments[Cpu.TR].selector);
        }
        loadLdt(t);
        if (virtual) {
            for (int i = 0; i < SEGMENTS_IN_32; i++) {
                SegmentLoads.setReal(c, i, selectors[i]);
            }
            c.updateCodeMode();
            return;
        }
        loadStack(t);
        loadCode(t);
        for (int number : new int[]{Cpu.DS, Cpu.ES, Cpu.FS, Cpu.GS}) {
            loadData(t, number);
        }
    }

    private boolean loadCr3(Interpreter t) {
        Cpu c = t.cpu;
        if (cr3 == c.cr3) {
            return true;
        }
        if ((c.cr4 & ControlBits.CR4_PAE) != 0 && !t.mmu.loadPdptes(cr3)) {
            return false;
        }
        c.cr3 = cr3;
        t.mmu.flushNonGlobal();
        return true;
    }

    private void loadLdt(Interpreter t) {
        if (DescriptorTable.isNull(ldt)) {
            return;
        }
        if (DescriptorTable.isLocal(ldt)) {
            throw t.selectorFault(Fault.TS, ldt);
        }
        long raw = DescriptorTable.read(t, ldt, Fault.TS);
        if (!Descriptor.isSystem(raw) || Descriptor.type(raw) != Descriptor.LDT || !Descriptor.isPresent(raw)) {
            throw t.selectorFault(Fault.TS, ldt);
        }
        t.cpu.segments[Cpu.LDTR].set(ldt, Descriptor.base(raw), Descriptor.limit(raw), Descriptor.attributes(raw));
    }

    private void loadStack(Interpreter t) {
        int selector = selectors[Cpu.SS];
        if (DescriptorTable.isNull(selector)) {
            throw t.selectorFault(Fault.TS, selector);
        }
        long raw = DescriptorTable.read(t, selector, Fault.TS);
        SegmentLoads.checkStack(t, selector, raw, t.cpu.cpl, Fault.TS);
        DescriptorTable.markAccessed(t, selector, raw);
        SegmentLoads.set(t.cpu.ss(), selector, raw);
    }

    private void loadCode(Interpreter t) {
        int selector = selectors[Cpu.CS];
        if (DescriptorTable.isNull(selector)) {
            throw t.selectorFault(Fault.TS, selector);
        }
        long raw = DescriptorTable.read(t, selector, Fault.TS);
        int dpl = Descriptor.dpl(raw);
        int rpl = selector & 3;
        if (!Descriptor.isCode(raw) || (Descriptor.isConforming(raw) ? dpl > rpl : dpl != rpl)) {
            throw t.selectorFault(Fault.TS, selector);
        }
        if (!Descriptor.isPresent(raw)) {
            throw t.selectorFault(Fault.NP, selector);
        }
        DescriptorTable.markAccessed(t, selector, raw);
        CodeSegment.enter(t, selector, raw, rpl);
    }

    private void loadData(Interpreter t, int number) {
        int selector = selectors[number];
        if (DescriptorTable.isNull(selector)) {
            return;
        }
        long raw = DescriptorTable.read(t, selector, Fault.TS);
        SegmentLoads.checkData(t, selector, raw, Fault.TS);
        DescriptorTable.markAccessed(t, selector, raw);
        SegmentLoads.set(t.cpu.segments[number], selector, raw);
    }
}
