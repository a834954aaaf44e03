package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.oracle.OracleCase;
import dev.vivarium.engine.x86.oracle.OracleResult;
import dev.vivarium.engine.x86.oracle.OracleResult.Fault;
import dev.vivarium.engine.x86.oracle.OracleState;
import dev.vivarium.engine.x86.oracle.OracleWindow;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.translate.NativeState;
import dev.vivarium.engine.x86.translate.Translator;
import dev.vivarium.engine.x86.translate.Tuning;
import dev.vivarium.host.HostException;

import org.jspecify.annotations.Nullable;

import java.lang.foreign.ValueLayout;
import java.util.Arrays;

/**
 * Gives code to the run loop, as a program of an oracle's window. It ends at the first exception: every vector has a
 * handler that halts. Around the code all bytes are INT3, and to get there is its ordinary end.
 */
public final class ProgramProcessor implements AutoCloseable {
    private static final int PAGE = ProgramWindow.PAGE;
    /** Where the program's kernel is, in pages that are only its own. */
    private static final long KERNEL = 0xFFFF_D580_0000_0000L;
    private static final long TABLES = 16L * PAGE;
    private static final long GDT = 19L * PAGE;
    private static final long IDT = 20L * PAGE;
    private static final long TSS = 21L * PAGE;
    private static final long STACK = 24L * PAGE;
    private static final long HANDLERS = 24L * PAGE;
    private static final int HANDLER_SIZE = 16;
    private static final int VECTORS = 256;

    private static final long PRESENT_WRITABLE = 3;
    private static final int KERNEL_CODE = 8;
    private static final long KERNEL_CODE_DESCRIPTOR = 0x00AF_9B00_0000_FFFFL;
    /** An interrupt gate that programs may use too. */
    private static final int GATE = 0xEE;
    private static final int BUSY_TSS = 0x8B;
    private static final byte HALT = (byte) 0xF4;
    private static final byte INT3 = (byte) 0xCC;
    private static final long FETCH = 0x10;

    private final NativeState registers = new NativeState();
    private final ProgramWindow window = new ProgramWindow(new Attention(registers.attention()));
    private final Cpu cpu = window.cpu;
    private final BlockRunner runner = new BlockRunner(window.interpreter, window.memory, Runnable::run);
    private @Nullable Translator translator;

    /** @param tuning of the translator; null for none */
    public ProgramProcessor(@Nullable Tuning tuning) {
        kernelPages();
        put(GDT + KERNEL_CODE, KERNEL_CODE_DESCRIPTOR);
        for (int vector = 0; vector < VECTORS; vector++) {
            long handler = KERNEL + HANDLERS + (long) HANDLER_SIZE * vector;
            put(IDT + 16L * vector, handler & 0xFFFF | (long) KERNEL_CODE << 16 | (long) GATE << 40
                    | (handler & 0xFFFF_0000L) << 32);
            put(IDT + 16L * vector + 8, handler >>> 32);
            window.ram.set(ValueLayout.JAVA_BYTE, HANDLERS + (long) HANDLER_SIZE * vector, HALT);
        }
        put(TSS + 4, KERNEL + STACK);
        put(TSS + 0x66, 0x68); // no I/O bitmap
        cpu.gdtBase = KERNEL + GDT;
        cpu.gdtLimit = PAGE - 1;
        cpu.idtBase = KERNEL + IDT;
        cpu.idtLimit = PAGE - 1;
        cpu.segments[Cpu.TR].set(0x10, KERNEL + TSS, 0x67, BUSY_TSS);
        if (tuning != null) {
            accelerate(tuning);
        }
    }

    private void accelerate(Tuning tuning) {
        try {
            translator = Translator.create(window.interpreter, runner.cache(), registers, tuning);
            runner.accelerate(translator, tuning.heat());
        } catch (HostException e) {
            throw new AssertionError("Tests of the translator need executable memory.", e);
        }
    }

    private void kernelPages() {
        put(ProgramWindow.TABLES + 8 * (KERNEL >>> 39 & 0x1FF), TABLES | PRESENT_WRITABLE);
        put(TABLES + 8 * (KERNEL >>> 30 & 0x1FF), TABLES + PAGE | PRESENT_WRITABLE);
        put(TABLES + PAGE, TABLES + 2 * PAGE | PRESENT_WRITABLE);
        for (long page = 0; page < 32; page++) {
            put(TABLES + 2 * PAGE + 8 * page, page * PAGE | PRESENT_WRITABLE);
        }
    }

    private void put(long gpa, long value) {
        window.ram.set(ValueLayout.JAVA_LONG_UNALIGNED, gpa, value);
    }

    private long get(long gpa) {
        return window.ram.get(ValueLayout.JAVA_LONG_UNALIGNED, gpa);
    }

    /** Runs a case's instruction, once. */
    public OracleResult run(OracleCase test) {
        return run(test.code(), test.before(), test.mode());
    }

    /** Runs code that lies at the state's instruction pointer. */
    public OracleResult run(byte[] code, OracleState before, OracleCase.Mode mode) {
        return run(code, before, mode, 1);
    }

    /** Runs it several times, each time from the same state; @return what it did last */
    public OracleResult run(byte[] code, OracleState before, OracleCase.Mode mode, int times) {
        put(code, before.rip());
        try {
            for (int i = 1; i < times; i++) {
                again(before, mode);
            }
            return again(before, mode);
        } finally {
            byte[] nothing = new byte[code.length];
            Arrays.fill(nothing, INT3);
            put(nothing, before.rip());
        }
    }

    /** Writes code as a device would. */
    private void put(byte[] code, long rip) {
        window.memory.write(ProgramWindow.CODE + rip - OracleWindow.CODE, code, 0, code.length);
    }

    /** Runs what lies at the state's instruction pointer. */
    private OracleResult again(OracleState before, OracleCase.Mode mode) {
        window.load(before, mode);
        window.interpreter.halted = false;
        runner.run();
        runner.settle();
        return result(before);
    }

    private OracleResult result(OracleState before) {
        int vector = (int) (cpu.rip - 1 - KERNEL - HANDLERS) / HANDLER_SIZE;
        boolean hasErrorCode = switch (vector) {
            case 8, 10, 11, 12, Fault.GP, Fault.PF, Fault.AC -> true;
            default -> false;
        };
        long frame = cpu.r[Cpu.RSP] - KERNEL;
        long errorCode = hasErrorCode ? get(frame) : 0;
        long rest = hasErrorCode ? frame + 8 : frame;
        long rip = get(rest);
        cpu.setRflags(get(rest + 16));
        cpu.r[Cpu.RSP] = get(rest + 24);
        if (vector == Fault.BP) {
            cpu.rip = rip - 1;
            return new OracleResult(window.state(), null);
        }
        cpu.rip = rip;
        OracleState after = window.state();
        if (vector == Fault.PF && (errorCode & FETCH) != 0 && cpu.cr2 == rip) {
            return new OracleResult(after, null); // It went where nothing can be executed.
        }
        return new OracleResult(after, new Fault(vector, errorCode, vector == Fault.PF ? cpu.cr2 : 0));
    }

    /** What the translator has counted. */
    public long counter(String name) {
        return translator == null ? 0 : translator.counters().getOrDefault(name, 0L);
    }

    @Override
    public void close() {
        window.close();
    }
}
