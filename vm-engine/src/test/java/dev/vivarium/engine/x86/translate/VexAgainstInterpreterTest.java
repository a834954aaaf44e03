package dev.vivarium.engine.x86.translate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.vcpu.CpuModel;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Rflags;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Random programs on vector registers of 128 and 256 bits end the same with the translator and without. */
@Tag("x86-64-host")
class VexAgainstInterpreterTest {
    private static final int PROGRAMS = Integer.getInteger("vex.programs", 300);
    private static final int LENGTH = 16;
    private static final int INVALID_OPCODE = 6;
    private static final int DEVICE_NOT_AVAILABLE = 7;
    private static final int PAGE_FAULT = 14;
    private static final long FAR = FpuRig.DATA + VexProgram.DATA_SIZE;
    /** Code that enables AVX; behind it how often it ran. */
    private static final long ENABLE = 0x3_0000;
    private static final long ENABLED = 0x3_0800;
    private static final long IMAGE = 0x3_A000;
    /** MOV RAX, -1; MOV RDX, RAX; then XSAVE64 or XRSTOR64 of the image, at an address from RSI. */
    private static final String ALL = "48c7c0ffffffff 4889c2 480fae";
    private static final String XSAVE = ALL + "a600200200";
    private static final String XRSTOR = ALL + "ae00200200";
    /** ADD, ADC, CMP, PUSH and POP, CPUID. */
    private static final String[] OTHERS = {"01d8", "11eb", "39c3", "505b", "0fa2"};
    /** XOR ECX, ECX; XOR EDX, EDX; MOV EAX, 3; XSETBV. */
    private static final String DISABLE = "31c9 31d2 b803000000 0f01d1";
    /** MOV RAX, CR0; OR AL, TS; MOV CR0, RAX. */
    private static final String SWITCH_TASK = "0f20c0 0c08 0f22c0";

    /** How often each exception ended a program; -1 for none. */
    private final Map<Integer, Integer> ends = new TreeMap<>();
    private int compared;
    private int entered;
    private long enabled;

    @AfterEach
    void nearlyAllWereTranslated() {
        assertTrue(entered > compared * 9 / 10, () -> "only " + entered + " programs were translated");
    }

    private void compare(long seed, long moving, String... more) {
        try (FpuRig interpreted = new FpuRig(false, CpuModel.X86_64_V3);
                FpuRig translated = new FpuRig(true, CpuModel.X86_64_V3)) {
            FpuRig.Outcome expected = run(interpreted, seed, moving, more);
            FpuRig.Outcome actual = run(translated, seed, moving, more);
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
            enabled += translated.memory.read(ENABLED, 8);
            ends.merge(actual.vector(), 1, Integer::sum);
        }
    }

    private static FpuRig.Outcome run(FpuRig rig, long seed, long moving, String... more) {
        VexProgram program = new VexProgram(seed, more);
        rig.bytes(FpuRig.CODE, program.code(LENGTH));
        rig.bytes(FpuRig.DATA, program.data());
        rig.bytes(FpuRig.DATA + VexProgram.DATA_SIZE, program.data());
        rig.memory.write(IMAGE, 2, 0x37F);
        rig.memory.write(IMAGE + 24, 4, 0x1F80);
        // The handlers: JMP; CLTS, IRETQ.
        rig.handle(INVALID_OPCODE, "e99bff0000");
        rig.handle(DEVICE_NOT_AVAILABLE, "0f06 48cf");
        // PUSH RAX, RCX, RDX; XOR ECX, ECX; XOR EDX, EDX; MOV EAX, 7; XSETBV; INC; POP; IRETQ.
        rig.bytes(ENABLE, "505152 31c9 31d2 b807000000 0f01d1 48ff042500080300 5a5958 48cf");
        rig.cpu.r[Cpu.RDI] = moving;
        return rig.run();
    }

    /** Flags that the instruction that faulted would have changed may be anything: nobody reads them any more. */
    private static long flags(FpuRig.Outcome outcome) {
        return outcome.vector() < 0 ? outcome.state().rflags() : outcome.state().rflags() & ~Rflags.STATUS;
    }

    /** All memory without the flags in an exception's frame. */
    private static byte[] memory(FpuRig.Outcome outcome) {
        byte[] memory = outcome.memory();
        int flags = (int) FpuRig.STACK - 24;
        Arrays.fill(memory, flags, flags + 8, (byte) 0);
        return memory;
    }

    @Test
    void amongOtherInstructions() {
        for (int seed = 0; seed < PROGRAMS; seed++) {
            compare(seed, FAR, OTHERS);
        }
        assertEquals(Map.of(-1, PROGRAMS), ends);
    }

    @Test
    void withPageFaults() {
        for (int seed = 0; seed < PROGRAMS; seed++) {
            compare(seed, FpuRig.END - 0x2500 - 0x20L * (seed % 8));
        }
        assertTrue(ends.getOrDefault(PAGE_FAULT, 0) > PROGRAMS / 2, ends::toString);
    }

    @Test
    void withContextsThatAreSavedAndRestored() {
        for (int seed = 0; seed < PROGRAMS; seed++) {
            compare(seed, FAR, XSAVE, XRSTOR);
        }
        assertEquals(Map.of(-1, PROGRAMS), ends);
    }

    @Test
    void withAvxThatIsEnabledWhenUsed() {
        for (int seed = 0; seed < PROGRAMS; seed++) {
            compare(seed, FAR, DISABLE, SWITCH_TASK);
        }
        assertEquals(Map.of(-1, PROGRAMS), ends);
        assertTrue(enabled > 10 * PROGRAMS, () -> "enabled " + enabled + " times");
    }
}
