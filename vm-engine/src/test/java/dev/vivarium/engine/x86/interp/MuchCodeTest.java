package dev.vivarium.engine.x86.interp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.vcpu.Exit;
import dev.vivarium.engine.x86.state.Cpu;

import org.junit.jupiter.api.Test;

/** More code than a small area holds translated. */
class MuchCodeTest extends InEveryTier {
    private static final int BLOCKS = 3000;
    private static final int ROUNDS = 8;
    private static final int ROUTINES = 0x8_0000;

    @Test
    void aLongWayRound() {
        Rig rig = Rig.longMode();
        rig.cpu.r[Cpu.RCX] = ROUNDS;
        rig.cpu.r[Cpu.RSI] = Rig.STACK + 0x4000;
        rig.cpu.rip = Rig.STACK + 0x4000;
        // again and again: add rax, 1; adc rdx, 0; jmp to the next
        String block = "48 83 C0 01  48 83 D2 00  EB 00";
        // dec ecx; je out; jmp rsi; out: hlt
        rig.cpu.r[Cpu.RAX] = -5;
        rig.code(block.repeat(BLOCKS) + "FF C9  74 02  FF E6  F4");
        assertEquals(Exit.HALTED, rig.run());
        assertEquals((long) ROUNDS * BLOCKS - 5, rig.cpu.r[Cpu.RAX]);
        assertEquals(1, rig.cpu.r[Cpu.RDX]);
        assertEquals(ROUNDS * (3L * BLOCKS + 3), rig.runner.retired());
        if (tier == Tier.CRAMPED) {
            long units = rig.translator.counters().getOrDefault("translatedUnits", 0L);
            assertTrue(units > BLOCKS + 50, units + " units: some were dropped and made again");
        }
    }

    @Test
    void moreBlocksThanAreKept() {
        Rig rig = Rig.longMode();
        byte[] routines = new byte[ROUTINES];
        for (int i = 0; i < ROUTINES; i++) {
            routines[i] = (byte) (i % 8 == 7 ? 0xC3 : 0x90); // nop, seven times, and ret: a routine starts at each
        }
        rig.memory.write(0x10_0000, routines, 0, routines.length);
        // mov edx, 2; 0: mov esi, 100000h; 1: call rsi; inc rax; inc esi; cmp esi, 180000h; jne 1b; dec edx; jne
        // 0b; hlt
        rig.code("BA 02 00 00 00 BE 00 00 10 00 FF D6 48 FF C0 FF C6 81 FE 00 00 18 00 75 F1 FF CA 75 E8 F4");
        assertEquals(Exit.HALTED, rig.run());
        assertEquals(2L * ROUTINES, rig.cpu.r[Cpu.RAX]);
        long inRoutines = ROUTINES / 8 * 36L;
        assertEquals(2 * (inRoutines + 5L * ROUTINES + 3) + 2, rig.runner.retired());
        assertTrue(rig.runner.decodedInstructions() > inRoutines + 10_000, "some were decoded again");
    }
}
