package dev.vivarium.engine.x86.translate;

import dev.vivarium.engine.bus.NoApic;
import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.time.ManualClock;
import dev.vivarium.engine.vcpu.CpuModel;
import dev.vivarium.engine.vcpu.CpuState;
import dev.vivarium.engine.vcpu.Exit;
import dev.vivarium.engine.vcpu.NoBus;
import dev.vivarium.engine.vcpu.Topology;
import dev.vivarium.engine.x86.interp.Attention;
import dev.vivarium.engine.x86.interp.BlockRunner;
import dev.vivarium.engine.x86.interp.CodeCache;
import dev.vivarium.engine.x86.interp.CpuStates;
import dev.vivarium.engine.x86.interp.Interpreter;
import dev.vivarium.engine.x86.interp.Surroundings;
import dev.vivarium.engine.x86.interp.TimeStampCounter;
import dev.vivarium.engine.x86.mmu.Mmu;
import dev.vivarium.engine.x86.state.ControlBits;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.host.HostException;
import dev.vivarium.host.code.CodeMemory;

import org.jspecify.annotations.Nullable;

import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;

/**
 * A processor in 64-bit mode at CPL 0, with or without the translator. One MiB is mapped one to one; every exception's
 * handler halts, until a test puts another in its place.
 */
final class FpuRig implements AutoCloseable {
    static final long CODE = 0x1_0000;
    static final long DATA = 0x1_8000;
    /** The end of what is mapped. */
    static final long END = 0x10_0000;
    private static final long GDT = 0x1000;
    private static final long IDT = 0x2000;
    private static final long PAGE_TABLES = 0x8000;
    private static final long HANDLERS = 0x2_0000;
    static final long STACK = 0x4_0000;
    private static final int SELECTOR = 8;
    private static final long CODE_DESCRIPTOR = 0x00AF_9B00_0000_FFFFL;
    private static final int CODE_ATTRIBUTES = 0xA09B;
    private static final int DATA_ATTRIBUTES = 0xC093;
    private static final int HALT = 0xF4;
    /** Programs begin in the interpreter and go on as host code. */
    private static final Tuning HOT_LATE = new Tuning(2, 1 << 20, null);

    private final Arena arena = Arena.ofConfined();
    final GuestMemory memory = new GuestMemory(arena.allocate(END, 4096));
    final Cpu cpu = new Cpu();
    private final Interpreter interpreter;
    private final NativeState nativeState = new NativeState();
    private final BlockRunner runner;
    private @Nullable CodeMemory codeMemory;
    private @Nullable Translator translator;

    FpuRig(boolean translated) {
        this(translated, CpuModel.X86_64_V2);
    }

    /** What the model's XCR0 has is enabled. */
    FpuRig(boolean translated, CpuModel model) {
        Attention attention = new Attention(nativeState.attention());
        interpreter = new Interpreter(cpu, new Mmu(cpu, memory, NoBus.INSTANCE), new Surroundings(NoBus.INSTANCE,
                NoApic.INSTANCE, model, Topology.SINGLE, new TimeStampCounter(new ManualClock()), attention));
        runner = new BlockRunner(interpreter, memory, Runnable::run);
        if (translated) {
            runner.accelerate(translator(runner.cache()), HOT_LATE.heat());
        }
        CpuStates.reset(interpreter);
        enterLongMode();
        cpu.xcr0 = model.xcr0Supported();
    }

    private Translator translator(CodeCache cache) {
        try {
            codeMemory = CodeMemory.allocate(HOT_LATE.codeBytes());
        } catch (HostException e) {
            throw new IllegalStateException(e);
        }
        translator = new Translator(interpreter, cache, nativeState, HOT_LATE, codeMemory);
        return translator;
    }

    /** Has {@code listener} told of what is translated. */
    void tell(UnitListener listener) {
        Objects.requireNonNull(translator).tell(listener);
    }

    @Override
    public void close() {
        if (codeMemory != null) {
            codeMemory.close();
        }
        arena.close();
    }

    private void enterLongMode() {
        cpu.cr0 = ControlBits.CR0_ET | ControlBits.CR0_PE | ControlBits.CR0_PG | ControlBits.CR0_NE
                | ControlBits.CR0_WP;
        cpu.cr4 = ControlBits.CR4_PAE | ControlBits.CR4_OSFXSR | ControlBits.CR4_OSXSAVE;
        cpu.efer = ControlBits.EFER_LME | ControlBits.EFER_LMA;
        cpu.longMode = true;
        cpu.cr3 = PAGE_TABLES;
        for (int level = 0; level < 3; level++) {
            memory.write(PAGE_TABLES + 0x1000L * level, 8, PAGE_TABLES + 0x1000L * (level + 1) | 3);
        }
        for (long page = 0; page < END; page += 4096) {
            memory.write(PAGE_TABLES + 0x3000 + page / 512, 8, page | 3);
        }
        cpu.gdtBase = GDT;
        cpu.gdtLimit = 0xF;
        memory.write(GDT + SELECTOR, 8, CODE_DESCRIPTOR);
        cpu.idtBase = IDT;
        cpu.idtLimit = 0x1FF;
        for (int vector = 0; vector < 32; vector++) {
            memory.write(handler(vector), 1, HALT);
            memory.write(IDT + 16L * vector, 8,
                    handler(vector) & 0xFFFF | SELECTOR << 16 | 0x8E00L << 32 | handler(vector) >> 16 << 48);
        }
        for (int i = Cpu.ES; i <= Cpu.GS; i++) {
            cpu.segments[i].set(i == Cpu.CS ? SELECTOR : 0, 0, -1, i == Cpu.CS ? CODE_ATTRIBUTES : DATA_ATTRIBUTES);
        }
        cpu.r[Cpu.RSP] = STACK;
        cpu.r[Cpu.RSI] = DATA;
        cpu.rip = CODE;
        cpu.fpu.initialize();
        cpu.updateCodeMode();
        interpreter.mmu.flushAll();
        interpreter.mmu.updateContext();
    }

    private static long handler(int vector) {
        return HANDLERS + 16L * vector;
    }

    FpuRig bytes(long address, byte[] bytes) {
        memory.write(address, bytes, 0, bytes.length);
        return this;
    }

    FpuRig bytes(long address, String hex) {
        return bytes(address, HexFormat.of().parseHex(hex.replace(" ", "")));
    }

    /** Lets an exception go on elsewhere. */
    FpuRig handle(int vector, String hex) {
        return bytes(handler(vector), hex);
    }

    /** Runs {@code body} many times, then {@code end}, then HLT. */
    Outcome loop(int rounds, String body, String end) {
        String code = body.replace(" ", "");
        int back = -(code.length() / 2) - 7 - 6;
        // MOV RCX; the body; SUB RCX, 1; JNZ
        bytes(CODE, "48c7c1" + hex(rounds) + code + "4881e901000000" + "0f85" + hex(back) + end + "f4");
        return run();
    }

    private static String hex(int value) {
        return String.format("%08x", Integer.reverseBytes(value));
    }

    /** Runs until the processor halts. */
    Outcome run() {
        Exit exit = runner.run();
        runner.settle();
        byte[] all = new byte[(int) END];
        memory.read(0, all, 0, all.length);
        return new Outcome(exit, CpuStates.save(interpreter), runner.retired(), all);
    }

    long counter(String name) {
        return Objects.requireNonNull(translator).counters().get(name);
    }

    /**
     * Where it came to rest.
     *
     * @param retired instructions
     */
    record Outcome(Exit exit, CpuState state, long retired, byte[] memory) {
        private static final int FOP = 6;
        private static final int MXCSR = 24;

        /** The vector in whose handler it halted, or -1. */
        int vector() {
            long distance = state.rip() - 1 - HANDLERS;
            return distance >= 0 && distance < 512 ? (int) distance / 16 : -1;
        }

        /** Whether the addresses of the last x87 instruction are some that the guest can know. */
        boolean isLastInstructionTheGuests() {
            ByteBuffer image = ByteBuffer.wrap(state.xsave()).order(ByteOrder.LITTLE_ENDIAN);
            return Long.compareUnsigned(image.getLong(FOP + 2), END) < 0
                    && Long.compareUnsigned(image.getLong(FOP + 10), END) <= 0;
        }

        /** The XSAVE image without opcode and addresses of the last x87 instruction. */
        byte[] image() {
            byte[] image = state.xsave().clone();
            Arrays.fill(image, FOP, FOP + 2, (byte) 0);
            Arrays.fill(image, FOP + 2, MXCSR, (byte) 0);
            return image;
        }
    }
}
