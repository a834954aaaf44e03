package dev.vivarium.engine.x86.interp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.vcpu.Exit;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;

import org.junit.jupiter.api.Test;

/** Loops that run long enough to be compiled or translated do what they did before. */
class TraceTest extends InEveryTier {
    /** Rounds of a loop until it is compiled, and some more. */
    private static final long ROUNDS = 1_200_000;

    @Test
    void loopOfOneBlockGoesOnAsItBegan() {
        Rig rig = Rig.longMode();
        rig.cpu.r[Cpu.RCX] = ROUNDS;
        // loop: lea rax, [rax + rcx * 2 + 1]; mov [rbx], rax; sub rcx, 1; jne loop
        rig.cpu.r[Cpu.RBX] = Rig.DATA;
        rig.code("48 8D 44 48 01  48 89 03  48 83 E9 01  75 F2  F4");
        assertEquals(Exit.HALTED, rig.run());
        assertEquals(ROUNDS * (ROUNDS + 1) + ROUNDS, rig.cpu.r[Cpu.RAX]);
        assertEquals(rig.cpu.r[Cpu.RAX], rig.memory.read(Rig.DATA, 8));
        assertEquals(4 * ROUNDS + 1, rig.runner.retired());
        assertTrue(rig.isAccelerated(), "compiled");
    }

    @Test
    void loopOfSeveralBlocksTakesEitherWay() {
        Rig rig = Rig.longMode();
        rig.cpu.r[Cpu.RCX] = ROUNDS;
        // loop: test cl, 7; jne on; inc rax; on: inc rdx; dec rcx; jne loop
        rig.code("F6 C1 07  75 03  48 FF C0  48 FF C2  48 FF C9  75 F0  F4");
        assertEquals(Exit.HALTED, rig.run());
        assertEquals(ROUNDS / 8, rig.cpu.r[Cpu.RAX]);
        assertEquals(ROUNDS, rig.cpu.r[Cpu.RDX]);
        assertEquals(5 * ROUNDS + ROUNDS / 8 + 1, rig.runner.retired());
        assertTrue(rig.isAccelerated(), "compiled");
    }

    @Test
    void faultInCompiledCodeLeavesTheInstructionToRunAgain() {
        Rig rig = Rig.longMode();
        rig.cpu.r[Cpu.RCX] = ROUNDS;
        rig.cpu.r[Cpu.RSI] = Rig.DATA;
        // loop: dec rcx; jne on; mov esi, 0x200000; on: inc rax; mov rdx, [rsi]; jmp loop
        rig.code("48 FF C9  75 05  BE 00 00 20 00  48 FF C0  48 8B 16  EB EE");
        assertEquals(Exit.HALTED, rig.run());
        assertTrue(rig.isAccelerated(), "compiled");
        assertEquals(ROUNDS, rig.cpu.r[Cpu.RAX]);
        assertEquals(0x20_0000, rig.cpu.cr2);
        assertEquals(Fault.PF, rig.vector());
        assertEquals(13, rig.returnOffset(true));
        assertEquals(5 * (ROUNDS - 1) + 4 + 1, rig.runner.retired());
    }

    @Test
    void codeThatCompiledCodeChangesRunsAsChanged() {
        Rig rig = Rig.longMode();
        rig.cpu.r[Cpu.RCX] = ROUNDS;
        rig.cpu.r[Cpu.RBX] = Rig.DATA;
        rig.cpu.r[Cpu.RSI] = Rig.CODE + 3;
        // loop: add rax, 1 (its immediate is at +3); dec rcx; jne on; mov rbx, rsi; on: mov byte [rbx], 2;
        // cmp rcx, -10; jne loop
        rig.code("48 83 C0 01  48 FF C9  75 03  48 89 F3  C6 03 02  48 83 F9 F6  75 EB  F4");
        assertEquals(Exit.HALTED, rig.run());
        assertTrue(rig.isAccelerated(), "compiled");
        assertEquals(ROUNDS + 2 * 10, rig.cpu.r[Cpu.RAX]);
    }

    @Test
    void anotherThreadIsHeardInTheLoop() throws InterruptedException {
        Rig rig = Rig.longMode();
        rig.code("48 FF C0  EB FB");
        Thread kicker = Thread.ofPlatform().start(() -> {
            while (!rig.isAccelerated()) {
                Thread.yield();
            }
            rig.attention.set(Interpreter.KICK);
        });
        assertEquals(Exit.KICKED, rig.run());
        assertTrue(rig.cpu.r[Cpu.RAX] > 0, "it ran");
        kicker.join();
    }
}
