package dev.vivarium.engine.x86.translate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Rflags;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Random programs on x87, MMX and XMM registers end the same with the translator and without, to the last bit: but for
 * the addresses of the last x87 instruction, which translated code does not keep.
 */
@Tag("x86-64-host")
class FpuAgainstInterpreterTest {
    private static final int PROGRAMS = Integer.getInteger("fpu.programs", 300);
    private static final int LENGTH = 12;
    private static final int R10 = 10;
    private static final int DEVICE_NOT_AVAILABLE = 7;
    private static final long SWITCH = 0x3_0000;
    /** The address of the context that is not loaded; a counter; the contexts, of which one has bit 9 set. */
    private static final long CONTEXTS = 0x3_8000;
    private static final int MATH_FAULT = 16;
    private static final int PAGE_FAULT = 14;

    private long switches;
    /** How often each exception ended a program; -1 for none. */
    private final Map<Integer, Integer> ends = new TreeMap<>();

    /** How many programs were compared, and how many of them ran as host code at some time. */
    private int compared;
    private int entered;

    @AfterEach
    void nearlyAllWereTranslated() {
        assertTrue(entered > compared * 9 / 10, () -> "only " + entered + " programs were translated");
    }

    private void compare(long seed, boolean masked, long moving, String... more) {
        try (FpuRig interpreted = new FpuRig(false); FpuRig translated = new FpuRig(true)) {
            FpuRig.Outcome expected = run(interpreted, seed, masked, moving, more);
            FpuRig.Outcome actual = run(translated, seed, masked, moving, more);
            String program = "program " + seed;
            assertEquals(expected.vector(), actual.vector(), program);
            assertEquals(expected.state().rip(), actual.state().rip(), program);
            assertEquals(flags(expected), flags(actual), program);
            assertArrayEquals(expected.state().gpr(), actual.state().gpr(), program);
            assertEquals(expected.retired(), actual.retired(), program);
            assertArrayEquals(expected.image(), actual.image(), program);
            assertArrayEquals(memory(expected), memory(actual), program);
            entered += translated.counter("exits") > 0 ? 1 : 0;
            compared++;
            assertTrue(actual.isLastInstructionTheGuests(), program);
            switches += translated.memory.read(CONTEXTS + 0x200, 8);
            ends.merge(actual.vector(), 1, Integer::sum);
        }
    }

    private static FpuRig.Outcome run(FpuRig rig, long seed, boolean masked, long moving, String... more) {
        FpuProgram program = new FpuProgram(seed, more);
        switchContexts(rig);
        rig.bytes(FpuRig.CODE, program.code(LENGTH));
        rig.bytes(FpuRig.DATA, program.data(masked));
        rig.cpu.r[Cpu.RDI] = moving;
        rig.cpu.r[R10] = FpuRig.DATA + FpuProgram.CONTROL_WORDS;
        return rig.run();
    }

    /** The handler of #NM changes to the other of two contexts. */
    private static void switchContexts(FpuRig rig) {
        // INC of the counter, JMP.
        rig.handle(DEVICE_NOT_AVAILABLE, "48ff0425 00820300 e9 83ff0000");
        // PUSH RAX, CLTS, MOV RAX, FXSAVE64, XOR, FXRSTOR64, MOV, POP RAX, IRETQ.
        rig.bytes(SWITCH, "50 0f06 48a10080030000000000 480fae00 483500020000 480fae08 48a30080030000000000 58 48cf");
        rig.memory.write(CONTEXTS, 8, CONTEXTS + 0x400);
        for (long image = CONTEXTS + 0x400; image < CONTEXTS + 0x800; image += 0x200) {
            rig.memory.write(image, 2, 0x37F);
            rig.memory.write(image + 24, 4, 0x1F80);
        }
    }

    /** Flags that the instruction that faulted would have changed may be anything: nobody reads them any more. */
    private static long flags(FpuRig.Outcome outcome) {
        return outcome.vector() < 0 ? outcome.state().rflags() : outcome.state().rflags() & ~Rflags.STATUS;
    }

    /** All memory, without what images say of the last instruction, and without the flags in an exception's frame. */
    private static byte[] memory(FpuRig.Outcome outcome) {
        byte[] memory = outcome.memory();
        int environment = (int) FpuRig.DATA + FpuProgram.ENVIRONMENTS;
        int image = (int) FpuRig.DATA + FpuProgram.IMAGES;
        Arrays.fill(memory, environment + 12, environment + 28, (byte) 0);
        Arrays.fill(memory, image + 6, image + 24, (byte) 0);
        for (int context = (int) CONTEXTS + 0x400; context < CONTEXTS + 0x800; context += 0x200) {
            Arrays.fill(memory, context + 6, context + 24, (byte) 0);
        }
        int flags = (int) FpuRig.STACK - 24;
        Arrays.fill(memory, flags, flags + 8, (byte) 0);
        return memory;
    }

    @Test
    void withAllExceptionsMasked() {
        for (int seed = 0; seed < PROGRAMS; seed++) {
            compare(seed, true, FpuRig.DATA + FpuProgram.DATA_SIZE);
        }
        assertEquals(Map.of(-1, PROGRAMS), ends);
    }

    @Test
    void withExceptionsThatAreNotMasked() {
        for (int seed = 0; seed < PROGRAMS; seed++) {
            compare(seed, false, FpuRig.DATA + FpuProgram.DATA_SIZE);
        }
        assertTrue(ends.getOrDefault(MATH_FAULT, 0) > PROGRAMS / 10, ends::toString);
    }

    @Test
    void withPageFaults() {
        for (int seed = 0; seed < PROGRAMS; seed++) {
            compare(seed, true, FpuRig.END - 0x1500);
        }
        assertTrue(ends.getOrDefault(PAGE_FAULT, 0) > PROGRAMS / 2, ends::toString);
    }

    @Test
    void withContextsThatAreSwitchedWhenUsed() {
        for (int seed = 0; seed < PROGRAMS; seed++) {
            // MOV RAX, CR0; OR AL, TS; MOV CR0, RAX
            compare(seed, true, FpuRig.DATA + FpuProgram.DATA_SIZE, "0f20c00c080f22c0");
        }
        assertEquals(Map.of(-1, PROGRAMS), ends);
        assertTrue(switches > 10 * PROGRAMS, () -> switches + " switches");
    }
}
