package dev.vivarium.engine.x86.interp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivarium.engine.vcpu.Exit;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;

import org.junit.jupiter.api.Test;

/** Jumps in translated code to code that is not, may never be, or is not there at all. */
class UntranslatedTargetsTest extends InEveryTier {
    private static final long ROUTINE = 0x1_2000;

    /** What a branch to {@code target} ends in that went to a routine forty times before. */
    private static Rig afterCallsOf(String target, Tier by) {
        Rig.tier = by;
        Rig rig = Rig.longMode();
        rig.bytes(ROUTINE, "48 FF C0 C3"); // inc rax; ret
        // mov ecx, 40; mov esi, 12000h; movabs rdi, target; 1: call rsi; dec ecx; cmovz rsi, rdi; jmp 1b
        rig.code("B9 28 00 00 00 BE 00 20 01 00 48 BF" + target + "FF D6 FF C9 48 0F 44 F7 EB F6");
        assertEquals(Exit.HALTED, rig.run());
        return rig;
    }

    private void sameFault(int vector, String target) {
        Rig expected = afterCallsOf(target, Tier.INTERPRETED);
        Rig actual = afterCallsOf(target, tier);
        assertEquals(vector, expected.vector());
        assertEquals(vector, actual.vector());
        assertEquals(expected.slot(1), actual.slot(1));
        assertEquals(expected.cpu.cr2, actual.cpu.cr2);
        assertEquals(expected.cpu.r[Cpu.RSP], actual.cpu.r[Cpu.RSP]);
        assertEquals(expected.cpu.r[Cpu.RAX], actual.cpu.r[Cpu.RAX]);
        assertEquals(expected.runner.retired(), actual.runner.retired());
    }

    @Test
    void whatIsNotMapped() {
        sameFault(Fault.PF, "00 00 30 00 00 00 00 00");
    }

    @Test
    void whatIsNoAddress() {
        sameFault(Fault.GP, "00 00 00 00 00 00 00 80");
    }

    @Test
    void whatIsTheInterpreters() {
        // mov ecx, 100; mov esi, 12000h; 1: call rsi; dec ecx; jne 1b; hlt; routine: out 80h, al; inc rax; ret
        same("B9 64 00 00 00 BE 00 20 01 00 FF D6 FF C9 75 FA F4",
                rig -> rig.bytes(ROUTINE, "E6 80 48 FF C0 C3"));
    }

    /** Its many returns go to places that are hardly ever run. */
    @Test
    void manyCallersOfOneRoutine() {
        StringBuilder code = new StringBuilder("BE 00 20 01 00 B9 05 00 00 00"); // mov esi, 12000h; mov ecx, 5
        code.append("FF D6 48 83 C0 01".repeat(300)); // 1: call rsi; add rax, 1
        code.append("FF C9 0F 85 ").append("F0 F8 FF FF").append("F4"); // dec ecx; jne 1b; hlt
        same(code.toString(), rig -> rig.bytes(ROUTINE, "48 FF C3 C3")); // inc rbx; ret
    }
}
