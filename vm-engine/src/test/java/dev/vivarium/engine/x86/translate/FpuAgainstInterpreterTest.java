package dev.vivarium.engine.x86.translate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Rflags;

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
    private static final int MATH_FAULT = 16;
    private static final int PAGE_FAULT = 14;

    /** How often each exception ended a program; -1 for none. */
    private final Map<Integer, Integer> ends = new TreeMap<>();

    private void compare(long seed, boolean masked, long moving) {
        FpuRig.Outcome expected = run(new FpuRig(false), seed, masked, moving);
        FpuRig rig = new FpuRig(true);
        FpuRig.Outcome actual = run(rig, seed, masked, moving);
        String program = "program " + seed;
        assertEquals(expected.vector(), actual.vector(), program);
        assertEquals(expected.state().rip(), actual.state().rip(), program);
        assertEquals(flags(expected), flags(actual), program);
        assertArrayEquals(expected.state().gpr(), actual.state().gpr(), program);
        assertEquals(expected.retired(), actual.retired(), program);
        assertArrayEquals(expected.image(), actual.image(), program);
        assertArrayEquals(memory(expected), memory(actual), program);
        assertTrue(rig.counter("entries") > 0, program);
        ends.merge(actual.vector(), 1, Integer::sum);
    }

    private static FpuRig.Outcome run(FpuRig rig, long seed, boolean masked, long moving) {
        FpuProgram program = new FpuProgram(seed);
        rig.bytes(FpuRig.CODE, program.code(LENGTH));
        rig.bytes(FpuRig.DATA, program.data(masked));
        rig.cpu.r[Cpu.RDI] = moving;
        rig.cpu.r[R10] = FpuRig.DATA + FpuProgram.CONTROL_WORDS;
        return rig.run();
    }

    /** Flags that the instruction that faulted would have changed may be anything: nobody reads them any more. */
    private static long flags(FpuRig.Outcome outcome) {
        return outcome.vector() < 0 ? outcome.state().rflags() : outcome.state().rflags() & ~Rflags.STATUS;
    }

    /** All memory, without what images say of the last instruction, and without the exception's frame. */
    private static byte[] memory(FpuRig.Outcome outcome) {
        byte[] memory = outcome.memory();
        int environment = (int) FpuRig.DATA + FpuProgram.ENVIRONMENTS;
        int image = (int) FpuRig.DATA + FpuProgram.IMAGES;
        Arrays.fill(memory, environment + 12, environment + 28, (byte) 0);
        Arrays.fill(memory, image + 6, image + 24, (byte) 0);
        Arrays.fill(memory, (int) FpuRig.STACK - 0x40, (int) FpuRig.STACK, (byte) 0);
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
}
