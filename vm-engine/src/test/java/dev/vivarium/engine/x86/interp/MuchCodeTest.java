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
}
