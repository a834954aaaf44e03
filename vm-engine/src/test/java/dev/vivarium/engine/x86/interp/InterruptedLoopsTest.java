package dev.vivarium.engine.x86.interp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.vcpu.Exit;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Rflags;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Interrupts reach a guest that never looks up by itself, and only when it lets them. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class InterruptedLoopsTest extends InEveryTier {
    private static final int VECTOR = 0x30;
    private static final long NOT = -1;
    private static final int NMI_VECTOR = 2;

    /** Lets code run for ever, and has another thread interrupt it after a while. */
    private static void assertIsInterrupted(String code) {
        Rig rig = Rig.longMode();
        rig.cpu.setRflags(Rflags.ALWAYS | Rflags.IF);
        rig.cpu.r[Cpu.RBX] = Rig.DATA;
        rig.code(code);
        rig.apic.vector = VECTOR;
        interrupt(rig, Interpreter.INTERRUPT);
        assertEquals(VECTOR, rig.vector());
        assertEquals(Rflags.IF, rig.slot(2) & Rflags.IF);
    }

    private static void interrupt(Rig rig, int reason) {
        assertEquals(Exit.HALTED, rig.runWhile(() -> rig.attention.set(reason)));
        assertTrue(rig.cpu.r[Cpu.RAX] > 0, "it ran");
    }

    /** Where, from its start, code is interrupted that begins with interrupts masked and one pending. */
    private static long pendingComesAt(String code) {
        Rig rig = Rig.longMode();
        rig.code(code);
        rig.apic.vector = VECTOR;
        rig.attention.set(Interpreter.INTERRUPT);
        assertEquals(Exit.HALTED, rig.run());
        return rig.vector() == VECTOR ? rig.returnOffset(false) : NOT;
    }

    @Test
    void aLoopOfOneBlock() {
        // 1: inc rax; jmp 1b
        assertIsInterrupted("48 FF C0 EB FB");
    }

    @Test
    void aLoopOfBlocks() {
        // 1: inc rax; test al, 3; je 2f; inc rdx; jmp 1b; 2: inc rcx; jmp 1b
        assertIsInterrupted("48 FF C0 A8 03 74 05 48 FF C2 EB F4 48 FF C1 EB EF");
    }

    @Test
    void aLoopOfCalls() {
        // 1: inc rax; call 2f; jmp 1b; 2: inc rdx; ret
        assertIsInterrupted("48 FF C0 E8 02 00 00 00 EB F6 48 FF C2 C3");
    }

    @Test
    void aLoopOfJumpsThroughRegisters() {
        // lea rbx, [rip + 1f]; 1: inc rax; jmp rbx
        assertIsInterrupted("48 8D 1D 00 00 00 00 48 FF C0 FF E3");
    }

    @Test
    void aLoopAcrossPages() {
        // 1: inc rax; jmp 2f; a page of NOP; 2: inc rdx; jmp 1b
        assertIsInterrupted("48 FF C0 E9 00 10 00 00" + "90".repeat(0x1000) + "48 FF C2 E9 F0 EF FF FF");
    }

    @Test
    void aLoopThatFallsIntoItsNextPage() {
        // 1: inc rax; a page of NOP; 2: inc rdx; jmp 1b
        assertIsInterrupted("48 FF C0" + "90".repeat(0x1000) + "48 FF C2 E9 F5 EF FF FF");
    }

    @Test
    void aLoopOfStrings() {
        // 1: inc rax; mov rdi, rbx; mov ecx, 10; rep stosb; jmp 1b
        assertIsInterrupted("48 FF C0 48 89 DF B9 0A 00 00 00 F3 AA EB F1");
    }

    @Test
    void aLoopThatOpensForAMoment() {
        // jmp 2f; 1: inc rax; sti; 2: nop; cli; jmp 1b
        assertIsInterrupted("EB 04 48 FF C0 FB 90 FA EB F8");
    }

    @Test
    void aLoopThatOpensByItsFlags() {
        // pushf; pop rdx; mov rbx, rdx; or rdx, 0x200; and rbx, 0xFFFFFFFFFFFFFDFF; 1: push rbx; popf; inc
        // rax; push rdx; popf; cli; jmp 1b
        assertIsInterrupted("9C 5A 48 89 D3 48 81 CA 00 02 00 00 48 81 E3 FF FD FF FF 53 9D 48 FF C0 52 9D FA EB F6");
    }

    @Test
    void aRingOfLongBlocksThatIsEnteredAnywhere() {
        // six times: inc rax; 28 × nop; jmp to the next, or the first
        String block = "48 FF C0" + "90".repeat(28);
        for (int entry = 0; entry < 6; entry++) {
            // jmp to one of them
            assertIsInterrupted(
                    "E9 %02X 00 00 00".formatted(33 * entry) + (block + "EB 00").repeat(5) + block + "E9 37 FF FF FF");
        }
    }

    @Test
    void whatIsMaskedComesAfterTheInstructionBehindSti() {
        // mov ecx, 100000; 1: inc rax; dec ecx; jne 1b; sti; nop; nop; hlt
        assertEquals(14, pendingComesAt("B9 A0 86 01 00 48 FF C0 FF C9 75 F9 FB 90 90 F4"));
    }

    @Test
    void aMomentIsEnough() {
        // sti; nop; cli; hlt
        assertEquals(2, pendingComesAt("FB 90 FA F4"));
    }

    @Test
    void theInstructionBehindStiMayBeABranch() {
        // sti; jmp 1f; nop; 1: cli; hlt
        assertEquals(4, pendingComesAt("FB EB 01 90 FA F4"));
    }

    @Test
    void stiAndCliLetNothingThrough() {
        // sti; cli; nop; hlt
        assertEquals(NOT, pendingComesAt("FB FA 90 F4"));
    }

    @Test
    void popfOpensAtOnce() {
        // pushf; or dword ptr [rsp], 0x200; popf; cli; hlt
        assertEquals(9, pendingComesAt("9C 81 0C 24 00 02 00 00 9D FA F4"));
    }

    @Test
    void nothingMasksNmi() {
        Rig rig = Rig.longMode();
        // 1: inc rax; jmp 1b
        rig.code("48 FF C0 EB FB");
        interrupt(rig, Interpreter.NMI);
        assertEquals(NMI_VECTOR, rig.vector());
    }

    @Test
    void nmiWaitsForTheEndOfAnother() {
        Rig rig = Rig.longMode();
        // NMI: inc rdx; iretq
        rig.bytes(Rig.HANDLERS + 16 * NMI_VECTOR, "48 FF C2 48 CF");
        // mov ecx, 100; 1: out 80h, al; dec ecx; jne 1b; hlt
        rig.code("B9 64 00 00 00 E6 80 FF C9 75 FA F4");
        rig.attention.set(Interpreter.NMI);
        rig.bus.onPortWrite = () -> rig.attention.set(Interpreter.NMI);
        assertEquals(Exit.HALTED, rig.run());
        assertEquals(101, rig.cpu.r[Cpu.RDX]);
    }
}
