package dev.vivarium.engine.x86.interp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;

import org.junit.jupiter.api.Test;

import java.util.List;

/** What VMCALL answers; processors 0 and 1 exist. */
class HypercallsTest extends InEveryTier {
    private static final String VMCALL = "0F 01 C1 F4";

    private static Rig call(Rig rig, long number, long... arguments) {
        int[] registers = {Cpu.RBX, Cpu.RCX, Cpu.RDX, Cpu.RSI};
        rig.cpu.r[Cpu.RAX] = number;
        for (int i = 0; i < arguments.length; i++) {
            rig.cpu.r[registers[i]] = arguments[i];
        }
        rig.code(VMCALL).run();
        return rig;
    }

    @Test
    void interruptsGoToEachProcessorOfTheSet() {
        Rig rig = call(Rig.longMode(), 10, 0b111, 1, 0, 0x4040);
        assertEquals(2, rig.cpu.r[Cpu.RAX]);
        assertEquals(List.of("0:4040", "1:4040", "2:4040", "64:4040"), rig.apic.sent);
        rig = call(Rig.protectedMode(), 10, 1, 1, 1, 0x400);
        assertEquals(1, rig.cpu.r[Cpu.RAX]);
        assertEquals(List.of("1:400", "33:400"), rig.apic.sent);
    }

    @Test
    void processorsThatCannotExistGetNothing() {
        Rig rig = call(Rig.longMode(), 10, 0xFFFF_FFFFL, -1, 0xFFFF_FFFFL, 0);
        assertEquals(0, rig.cpu.r[Cpu.RAX]);
        assertEquals(List.of(), rig.apic.sent);
    }

    @Test
    void destinationsInTheCommandAreRefused() {
        assertEquals(-22, call(Rig.longMode(), 10, 1, 0, 0, 0x800).cpu.r[Cpu.RAX]);
        assertEquals(0xFFFF_FFEAL, call(Rig.protectedMode(), 10, 1, 0, 0, 0xC_0000).cpu.r[Cpu.RAX]);
    }

    @Test
    void otherCallsDoNotExist() {
        assertEquals(-1000, call(Rig.longMode(), -1).cpu.r[Cpu.RAX]);
        assertEquals(-1000, call(Rig.longMode(), 0).cpu.r[Cpu.RAX]);
        assertEquals(0, call(Rig.longMode(), 1).cpu.r[Cpu.RAX]);
        assertEquals(0xFFFF_FC18L, call(Rig.protectedMode(), 99).cpu.r[Cpu.RAX]);
    }

    @Test
    void programsMayNotCall() {
        Rig rig = call(Rig.longMode().user(), 1);
        assertEquals(-1, rig.cpu.r[Cpu.RAX]);
        assertEquals(Fault.GP, rig.vector(), "HLT behind it");
    }

    @Test
    void theCallOfOtherMakersDoesNotExist() {
        Rig rig = Rig.longMode().code("0F 01 D9 F4"); // vmmcall
        rig.run();
        assertEquals(Fault.UD, rig.vector());
    }
}
