package dev.vivarium.engine.x86.interp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.vcpu.Exit;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;

import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/** How traces come to be, where no translator is: while the guest goes on, and within a segment's limit. */
class TraceMakingTest {
    /** Rounds of a loop until it is compiled, and some more. */
    private static final long ROUNDS = 1_200_000;

    /** A loop of two blocks: dec ecx; je out; mov eax, 12345678h; jmp loop; out: hlt. */
    private static Rig limited(long rounds) {
        Rig rig = Rig.protectedMode();
        rig.cpu.r[Cpu.RCX] = rounds;
        return rig.code("49  74 07  B8 78 56 34 12  EB F6  F4");
    }

    private static void assertStopsAtLimit(Rig rig) {
        rig.cpu.cs().limit = (int) Rig.CODE + 5;
        rig.cpu.rip = Rig.CODE;
        rig.cpu.r[Cpu.RAX] = 0;
        rig.cpu.r[Cpu.RCX] = 5;
        // Of the handler only the vector is of interest: the segment reaches no further than the code.
        rig.bytes(Rig.GDT + Rig.KERNEL_CODE, "FFFF 0000 009B CF00");
        assertEquals(Exit.HALTED, rig.run());
        assertEquals(Fault.GP, rig.vector());
        assertEquals(0, rig.cpu.r[Cpu.RAX]);
        assertEquals(4, rig.cpu.r[Cpu.RCX]);
    }

    @Test
    void theNextBlockIsNotBeyondTheSegmentsLimit() {
        Rig rig = limited(50);
        assertEquals(Exit.HALTED, rig.run());
        assertEquals(0x1234_5678, rig.cpu.r[Cpu.RAX]);
        assertStopsAtLimit(rig);
    }

    @Test
    void compiledCodeIsNotBeyondTheSegmentsLimit() {
        Rig rig = limited(ROUNDS);
        assertEquals(Exit.HALTED, rig.run());
        assertTrue(rig.isAccelerated(), "compiled");
        assertStopsAtLimit(rig);
    }

    /** A loop that adds 1, or 2 once its immediate operand was changed, until RCX is 0. */
    private static Rig adding(Executor compilers) {
        Rig rig = Rig.longMode(compilers);
        rig.cpu.r[Cpu.RCX] = ROUNDS;
        return rig.code("48 83 C0 01  48 FF C9  75 F7  F4");
    }

    @Test
    void theGuestGoesOnWhileItIsCompiled() {
        Queue<Runnable> jobs = new ArrayDeque<>();
        Rig rig = adding(jobs::add);
        assertEquals(Exit.HALTED, rig.run());
        assertEquals(ROUNDS, rig.cpu.r[Cpu.RAX]);
        assertEquals(0, rig.runner.compiledTraces());
        jobs.remove().run();
        rig.cpu.rip = Rig.CODE;
        rig.cpu.r[Cpu.RCX] = 1000;
        assertEquals(Exit.HALTED, rig.run());
        assertEquals(1, rig.runner.compiledTraces());
        assertEquals(ROUNDS + 1000, rig.cpu.r[Cpu.RAX]);
    }

    @Test
    void whatChangedWhileItWasCompiledIsThrownAway() {
        Queue<Runnable> jobs = new ArrayDeque<>();
        Rig rig = adding(jobs::add);
        assertEquals(Exit.HALTED, rig.run());
        jobs.remove().run();
        rig.cpu.rip = Rig.CODE + 0x100;
        rig.cpu.r[Cpu.RCX] = 10;
        // mov byte [rip - 260], 2; jmp to the loop
        rig.code("C6 05 FC FE FF FF 02  E9 F4 FE FF FF");
        assertEquals(Exit.HALTED, rig.run());
        assertEquals(0, rig.runner.compiledTraces());
        assertEquals(ROUNDS + 2 * 10, rig.cpu.r[Cpu.RAX]);
    }
}
