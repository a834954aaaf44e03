package dev.vivarium.engine.x86.interp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivarium.engine.vcpu.CpuModel;
import dev.vivarium.engine.vcpu.Exit;
import dev.vivarium.engine.vcpu.Topology;

import org.junit.jupiter.api.Test;

/** PAUSE, which is where a processor that takes turns with others ends its turn. */
class PauseTest extends InEveryTier {
    private static final String PAUSE = "F3 90 F4";

    @Test
    void oneOfSeveralProcessorsComesBack() {
        Rig rig = Rig.real(CpuModel.X86_64_V2, new Topology(1, 2)).code(PAUSE);
        assertEquals(Exit.KICKED, rig.run());
        assertEquals(2, rig.cpu.rip);
        assertEquals(Exit.HALTED, rig.run());
    }

    @Test
    void theOnlyProcessorGoesOn() {
        Rig rig = Rig.real().code(PAUSE);
        assertEquals(Exit.HALTED, rig.run());
        assertEquals(3, rig.cpu.rip);
    }
}
