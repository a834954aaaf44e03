package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.bus.ProcessorApic;
import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.time.ManualClock;
import dev.vivarium.engine.vcpu.CpuModel;
import dev.vivarium.engine.vcpu.Exit;
import dev.vivarium.engine.vcpu.GuestBus;
import dev.vivarium.engine.vcpu.Topology;
import dev.vivarium.engine.x86.mmu.Mmu;
import dev.vivarium.engine.x86.state.ControlBits;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Rflags;
import dev.vivarium.engine.x86.translate.NativeState;
import dev.vivarium.engine.x86.translate.Translator;
import dev.vivarium.engine.x86.translate.Tuning;
import dev.vivarium.host.HostException;

import org.jspecify.annotations.Nullable;

import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;

/**
 * A processor with two MiB of RAM and almost nothing around it, in a mode of the test's choice. Every interrupt has a
 * handler that halts, so that a test runs some bytes of code and then sees where the processor came to rest.
 */
final class Rig {
    static final long GDT = 0x1000;
    static final long IDT = 0x2000;
    static final long LDT = 0x3000;
    static final long TSS = 0x4000;
    static final long TSS2 = 0x5000;
    static final long PAGE_TABLES = 0x8000;
    static final long CODE = 0x1_0000;
    static final long DATA = 0x1_8000;
    /** The handler of vector n is at HANDLERS + 16 × n: one HLT. */
    static final long HANDLERS = 0x2_0000;
    static final long STACK = 0x4_0000;
    static final long USER_STACK = 0x5_0000;
    static final long IST_STACK = 0x6_0000;

    static final int KERNEL_CODE = 0x08;
    static final int KERNEL_DATA = 0x10;
    static final int USER_CODE = 0x18 | 3;
    static final int USER_DATA = 0x20 | 3;
    static final int TASK = 0x28;
    /** GDT entries for tests to fill. */
    static final int SPARE = 0x40;
    static final int SPARE2 = 0x50;
    private static final int GDT_LIMIT = 0x7F;

    static final long CODE64_0 = 0x00AF_9B00_0000_FFFFL;
    static final long CODE64_3 = 0x00AF_FB00_0000_FFFFL;
    static final long CODE32_0 = 0x00CF_9B00_0000_FFFFL;
    static final long CODE32_3 = 0x00CF_FB00_0000_FFFFL;
    static final long DATA_0 = 0x00CF_9300_0000_FFFFL;
    static final long DATA_3 = 0x00CF_F300_0000_FFFFL;

    static final int INTERRUPT_GATE = 0x8E;
    static final int TRAP_GATE = 0x8F;
    static final int USER_TRAP_GATE = 0xEF;

    /** What runs the code of rigs that are made from now on. */
    static Tier tier = Tier.INTERPRETED;

    private static final int HALT = 0xF4;
    private static final long MEMORY_SIZE = 2 << 20;

    final GuestMemory memory = new GuestMemory(Arena.ofAuto().allocate(MEMORY_SIZE, 4096));
    final Cpu cpu = new Cpu();
    final ManualClock clock = new ManualClock();
    final TimeStampCounter tsc = new TimeStampCounter(clock);
    private final NativeState registers = new NativeState();
    final Attention attention = new Attention(registers.attention());
    final FakeApic apic = new FakeApic();
    final FakeBus bus = new FakeBus();
    final Mmu mmu;
    final Interpreter t;
    final BlockRunner runner;
    /** Null if the interpreter is alone. */
    @Nullable
    Translator translator;

    private Rig(CpuModel model, Topology topology, Executor compilers) {
        mmu = new Mmu(cpu, memory, bus);
        t = new Interpreter(cpu, mmu,
                new Surroundings(bus, apic, model, topology, tsc, attention));
        runner = new BlockRunner(t, memory, compilers);
        accelerate(tier.tuning);
        CpuStates.reset(t);
        for (int vector = 0; vector < 256; vector++) {
            memory.write(HANDLERS + 16L * vector, 1, HALT);
        }
        cpu.r[Cpu.RSP] = STACK;
        cpu.r[Cpu.RDX] = 0;
        cpu.rip = CODE;
    }

    private void accelerate(@Nullable Tuning tuning) {
        if (tuning == null) {
            return;
        }
        try {
            translator = Translator.create(t, runner.cache(), registers, tuning);
            runner.accelerate(translator, tuning.heat());
        } catch (HostException e) {
            throw new AssertionError("Tests of the translator need executable memory.", e);
        }
    }

    /** Ports that remember what was written, and that answer what was set. */
    static final class FakeBus implements GuestBus {
        final Map<Integer, Long> written = new LinkedHashMap<>();
        final Map<Integer, Long> answers = new LinkedHashMap<>();
        /** Every level of FERR# that the processor announced. */
        final List<Boolean> numericErrors = new ArrayList<>();
        boolean ignoresNumericErrors = true;
        /** What a device does about it. */
        Runnable onPortWrite = () -> {
        };
        int reads;

        @Override
        public boolean setNumericError(boolean asserted) {
            numericErrors.add(asserted);
            return ignoresNumericErrors;
        }

        @Override
        public long readPort(int port, int width) {
            reads++;
            return answers.getOrDefault(port, (1L << 8 * width) - 1);
        }

        @Override
        public void writePort(int port, int width, long value) {
            written.put(port, value);
            onPortWrite.run();
        }

        @Override
        public long readMemory(long gpa, int width) {
            return width == 8 ? -1 : (1L << 8 * width) - 1;
        }

        @Override
        public void writeMemory(long gpa, int width, long value) {
            written.put((int) gpa, value);
        }
    }

    /** A local APIC with one vector to give. */
    static final class FakeApic implements ProcessorApic {
        int vector = NONE;
        int priority;
        final List<String> sent = new ArrayList<>();
        long base = 0xFEE0_0900L;

        @Override
        public int acknowledge() {
            int given = vector;
            vector = NONE;
            return given;
        }

        @Override
        public int taskPriority() {
            return priority;
        }

        @Override
        public void setTaskPriority(int priorityClass) {
            priority = priorityClass;
        }

        @Override
        public boolean canReadMsr(int msr) {
            return msr == 0x1B;
        }

        @Override
        public long readMsr(int msr) {
            return base;
        }

        @Override
        public boolean writeMsr(int msr, long value) {
            base = value;
            return msr == 0x1B;
        }

        @Override
        public int sendTo(int apicId, int command) {
            sent.add(apicId + ":" + Integer.toHexString(command));
            return apicId < 2 ? 1 : 0;
        }
    }

    /** Real mode, CS = 1000h, DS = 1800h, SS = 4000h with SP = 1000h; the vector table is at 0. */
    static Rig real() {
        return real(CpuModel.X86_64_V2, Topology.SINGLE);
    }

    static Rig real(CpuModel model, Topology topology) {
        Rig rig = new Rig(model, topology, Runnable::run);
        for (int vector = 0; vector < 256; vector++) {
            rig.memory.write(4L * vector, 4, HANDLERS >> 4 << 16 | 16L * vector);
        }
        SegmentLoads.setReal(rig.cpu, Cpu.CS, (int) (CODE >> 4));
        SegmentLoads.setReal(rig.cpu, Cpu.DS, (int) (DATA >> 4));
        SegmentLoads.setReal(rig.cpu, Cpu.SS, (int) (STACK >> 4));
        rig.cpu.r[Cpu.RSP] = 0x1000;
        rig.cpu.rip = 0;
        rig.cpu.cr0 = ControlBits.CR0_ET;
        return rig.at(0);
    }

    /** 32-bit protected mode without paging, at CPL 0. */
    static Rig protectedMode() {
        return protectedMode(CpuModel.X86_64_V2);
    }

    static Rig protectedMode(CpuModel model) {
        Rig rig = new Rig(model, Topology.SINGLE, Runnable::run);
        rig.cpu.cr0 = ControlBits.CR0_ET | ControlBits.CR0_PE;
        rig.descriptors(CODE32_0, CODE32_3);
        rig.setSegment(Cpu.TR, TASK, system(TSS, 0x67, 0x8B));
        rig.memory.write(GDT + TASK, 8, system(TSS, 0x67, 0x8B));
        rig.memory.write(TSS + 4, 4, STACK);
        rig.memory.write(TSS + 8, 2, KERNEL_DATA);
        // No I/O bitmap.
        rig.memory.write(TSS + 0x66, 2, 0x68);
        for (int vector = 0; vector < 256; vector++) {
            rig.gate(vector, INTERRUPT_GATE);
        }
        rig.cpu.idtLimit = 0x7FF;
        return rig.at(0);
    }

    /** 64-bit mode at CPL 0; two MiB are mapped one to one, for everyone. */
    static Rig longMode() {
        return longMode(Runnable::run);
    }

    static Rig longMode(CpuModel model) {
        return longMode(new Rig(model, Topology.SINGLE, Runnable::run));
    }

    /** @param compilers runs what compiles traces */
    static Rig longMode(Executor compilers) {
        return longMode(new Rig(CpuModel.X86_64_V2, Topology.SINGLE, compilers));
    }

    private static Rig longMode(Rig rig) {
        rig.cpu.cr0 = ControlBits.CR0_ET | ControlBits.CR0_PE | ControlBits.CR0_PG | ControlBits.CR0_NE
                | ControlBits.CR0_WP;
        rig.cpu.cr4 = ControlBits.CR4_PAE | ControlBits.CR4_OSFXSR | ControlBits.CR4_OSXSAVE;
        rig.cpu.efer = ControlBits.EFER_LME | ControlBits.EFER_LMA | ControlBits.EFER_SCE | ControlBits.EFER_NXE;
        rig.cpu.longMode = true;
        rig.cpu.cr3 = PAGE_TABLES;
        rig.memory.write(PAGE_TABLES, 8, PAGE_TABLES + 0x1000 | 7);
        rig.memory.write(PAGE_TABLES + 0x1000, 8, PAGE_TABLES + 0x2000 | 7);
        rig.memory.write(PAGE_TABLES + 0x2000, 8, PAGE_TABLES + 0x3000 | 7);
        for (long page = 0; page < 512; page++) {
            rig.memory.write(PAGE_TABLES + 0x3000 + 8 * page, 8, page << 12 | 7);
        }
        rig.descriptors(CODE64_0, CODE64_3);
        rig.cpu.segments[Cpu.TR].set(TASK, TSS, 0x67, 0x8B);
        rig.memory.write(GDT + TASK, 8, system(TSS, 0x67, 0x8B));
        rig.memory.write(TSS + 4, 8, STACK);
        rig.memory.write(TSS + 0x24, 8, IST_STACK);
        // No I/O bitmap.
        rig.memory.write(TSS + 0x66, 2, 0x68);
        for (int vector = 0; vector < 256; vector++) {
            rig.gate(vector, INTERRUPT_GATE);
        }
        rig.cpu.idtLimit = 0xFFF;
        return rig.at(0);
    }

    private void descriptors(long kernelCode, long userCode) {
        cpu.gdtBase = GDT;
        cpu.gdtLimit = GDT_LIMIT;
        cpu.idtBase = IDT;
        descriptor(KERNEL_CODE, kernelCode);
        descriptor(KERNEL_DATA, DATA_0);
        descriptor(USER_CODE, userCode);
        descriptor(USER_DATA, DATA_3);
        for (int i = Cpu.ES; i <= Cpu.GS; i++) {
            setSegment(i, i == Cpu.CS ? KERNEL_CODE : KERNEL_DATA, i == Cpu.CS ? kernelCode : DATA_0);
        }
        cpu.segments[Cpu.LDTR].set(0, 0, 0, 1 << 16);
    }

    /** Goes on at CPL 3, with the user's segments and stack. */
    Rig user() {
        setSegment(Cpu.CS, USER_CODE, memory.read(GDT + (USER_CODE & ~7), 8));
        for (int i : new int[]{Cpu.ES, Cpu.SS, Cpu.DS, Cpu.FS, Cpu.GS}) {
            setSegment(i, USER_DATA, DATA_3);
        }
        cpu.r[Cpu.RSP] = USER_STACK;
        return at(3);
    }

    /** Goes on in virtual-8086 mode at CODE, with IOPL as given. */
    Rig virtual8086(int iopl) {
        cpu.system |= Rflags.VM | iopl << 12;
        for (int i = Cpu.ES; i <= Cpu.GS; i++) {
            SegmentLoads.setReal(cpu, i, (int) (DATA >> 4));
        }
        SegmentLoads.setReal(cpu, Cpu.CS, (int) (CODE >> 4));
        SegmentLoads.setReal(cpu, Cpu.SS, (int) (USER_STACK >> 4));
        cpu.r[Cpu.RSP] = 0x1000;
        cpu.rip = 0;
        return at(3);
    }

    private Rig at(int cpl) {
        cpu.cpl = cpl;
        cpu.updateCodeMode();
        mmu.flushAll();
        mmu.updateContext();
        return this;
    }

    void setSegment(int number, int selector, long raw) {
        SegmentLoads.set(cpu.segments[number], selector, raw);
    }

    void descriptor(int selector, long raw) {
        memory.write(GDT + (selector & ~7), 8, raw);
    }

    /** A system descriptor: TSS, LDT. */
    static long system(long base, int limit, int access) {
        return limit & 0xFFFF | (base & 0xFF_FFFF) << 16 | (long) access << 40;
    }

    /** A call gate, interrupt gate or trap gate. */
    static long gate(int selector, long offset, int access, int low) {
        return offset & 0xFFFF | (long) selector << 16 | (long) low << 32 | (long) access << 40
                | (offset & 0xFFFF_0000L) << 32;
    }

    /** Points a vector to its handler. */
    void gate(int vector, int access) {
        gate(vector, access, 0);
    }

    void gate(int vector, int access, int stackEntry) {
        long raw = gate(KERNEL_CODE, HANDLERS + 16L * vector, access, stackEntry);
        if (cpu.longMode) {
            memory.write(IDT + 16L * vector, 8, raw);
            memory.write(IDT + 16L * vector + 8, 8, 0);
        } else {
            memory.write(IDT + 8L * vector, 8, raw);
        }
    }

    /** Puts code where the processor will go on. */
    Rig code(String hex) {
        long la = cpu.codeBits == 64 ? cpu.rip : cpu.cs().base + cpu.rip;
        return bytes(la, hex);
    }

    Rig bytes(long address, String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
        memory.write(address, bytes, 0, bytes.length);
        return this;
    }

    /** Runs until the processor halts or shuts down. */
    Exit run() {
        t.halted = false;
        Exit exit = runner.run();
        runner.settle();
        return exit;
    }

    /** Whether some of the code was run by something faster than interpretation. */
    boolean isAccelerated() {
        return translator == null
                ? runner.compiledTraces() > 0
                : translator.counters().getOrDefault("translatedUnits", 0L) > 0;
    }

    /**
     * Runs, and has another thread do something once the guest, which changes RAX, has run for a while.
     *
     * @throws AssertionError if that thread fails, which ends the run, too
     */
    Exit runWhile(Runnable other) {
        FutureTask<Boolean> task = new FutureTask<>(() -> {
            awaitRun();
            other.run();
        }, true) {
            @Override
            protected void setException(Throwable failure) {
                super.setException(failure);
                attention.set(Interpreter.KICK);
            }
        };
        Thread.ofPlatform().start(task);
        Exit exit = run();
        try {
            task.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError("The other thread failed.", e);
        }
        return exit;
    }

    private void awaitRun() {
        while (translator == null ? cpu.r[Cpu.RAX] == 0 : !isAccelerated()) {
            Thread.yield();
        }
        for (int i = 0; i < 20_000; i++) {
            Thread.onSpinWait();
        }
    }

    /** The vector in whose handler the processor has halted, or -1. */
    int vector() {
        long la = cpu.codeBits == 64 ? cpu.rip : cpu.cs().base + cpu.rip;
        long distance = la - 1 - HANDLERS;
        return distance >= 0 && distance < 4096 && distance % 16 == 0 ? (int) distance / 16 : -1;
    }

    /** The stack's slot {@code index} from the top, 8, 4 or 2 bytes wide as the mode is. */
    long slot(int index) {
        int width = cpu.codeBits / 8;
        long pointer = width == 2 ? cpu.r[Cpu.RSP] & 0xFFFF : cpu.r[Cpu.RSP];
        long base = width == 8 ? 0 : cpu.ss().base;
        return memory.read(base + pointer + (long) width * index, width);
    }

    /** Code offset, from {@link #CODE}, that a frame with or without error code returns to. */
    long returnOffset(boolean errorCode) {
        return slot(errorCode ? 1 : 0) - CODE;
    }
}
