package dev.vivarium.engine.x86.interp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.vcpu.CpuModel;
import dev.vivarium.engine.vcpu.Exit;
import dev.vivarium.engine.vcpu.Topology;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Waiting for a lock without PAUSE, where processors take turns, and turns that are brief. */
class LockWaitTest extends InEveryTier {
    private static final long LOCK = Rig.DATA + 0x504;
    /** Each with a jump back while the lock is taken, and HLT. */
    private static final String XCHG = "B001 86060405 84C0 75F8 F4"; // MOV AL, 1; 1: XCHG [504h], AL; TEST AL, AL; JNE 1b
    private static final String WIDE = "66B801000000 6687060405 6685C0 75F6 F4"; // the same with EAX
    private static final String CMPXCHG = "B101 30C0 F00FB00E0405 75F6 F4"; // MOV CL, 1; 1: XOR AL, AL; LOCK CMPXCHG; JNE 1b

    private static Rig oneOf(int processors, String code) {
        return Rig.real(CpuModel.X86_64_V2, new Topology(processors - 1, processors)).code(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {XCHG, WIDE, CMPXCHG})
    void whoFindsALockTakenAgainAndAgainEndsItsTurn(String code) {
        Rig rig = oneOf(2, code);
        rig.memory.write(LOCK, 1, 1);
        assertEquals(Exit.KICKED, rig.run());
        assertTrue(rig.runner.takeLockWait());
        assertFalse(rig.runner.takeLockWait(), "It is asked once.");
        assertEquals(Exit.KICKED, rig.run());
        rig.memory.write(LOCK, 1, 0);
        rig.runner.takeLockWait();
        assertEquals(Exit.HALTED, rig.run());
        assertFalse(rig.runner.takeLockWait());
        assertEquals(1, rig.memory.read(LOCK, 1));
    }

    /** MOV CX, 1000; 1: MOV AL, CL; XCHG [504h], AL; LOOP 1b; HLT. */
    @Test
    void exchangesThatChangeSomethingAreNoWait() {
        Rig rig = oneOf(2, "B9E803 88C8 86060405 E2F8 F4");
        assertEquals(Exit.HALTED, rig.run());
        assertFalse(rig.runner.takeLockWait());
    }

    @Test
    void aBriefTurnEndsAfterSoManyBlocks() {
        Rig rig = oneOf(2, "B9E803 40 E2FD F4"); // MOV CX, 1000; 1: INC AX; LOOP 1b; HLT
        rig.cpu.r[0] = 0;
        assertEquals(Exit.KICKED, rig.runner.runBriefly(10));
        assertEquals(10, rig.cpu.r[0]);
        assertEquals(Exit.KICKED, rig.runner.runBriefly(1));
        assertEquals(11, rig.cpu.r[0]);
        assertEquals(Exit.HALTED, rig.run());
        assertEquals(1000, rig.cpu.r[0]);
    }
}
