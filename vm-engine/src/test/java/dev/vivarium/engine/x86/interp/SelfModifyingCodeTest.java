package dev.vivarium.engine.x86.interp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivarium.engine.vcpu.Exit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Code that changes, by itself or by a device, runs as it is at that time, in every tier. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SelfModifyingCodeTest extends InEveryTier {
    private static final long ALIAS = 0x1F_0000;

    /** Maps the page of code a second time. */
    private static void alias(Rig rig) {
        rig.memory.write(Rig.PAGE_TABLES + 0x3000 + (ALIAS >> 12) * 8, 8, Rig.CODE | 7);
    }

    @Test
    void anInstructionChangesTheNext() {
        // mov ecx, 200; 1: mov [rip + 2f - 1], cl; add rax, 1; 2: dec ecx; jne 1b; hlt
        same("B9 C8 00 00 00 88 0D 03 00 00 00 48 83 C0 01 FF C9 75 F2 F4");
    }

    @Test
    void anInstructionChangesOneLaterInItsBlock() {
        // mov ecx, 200; 1: mov [rip + 2f - 1], cl; nop; lea rdx, [rdx + rax]; add rax, 1; 2: dec ecx; jne
        // 1b; hlt
        same("B9 C8 00 00 00 88 0D 08 00 00 00 90 48 8D 14 02 48 83 C0 01 FF C9 75 ED F4");
    }

    @Test
    void anInstructionChangesOneBeforeIt() {
        // mov ecx, 200; 1: add rax, 1; 2: mov [rip + 2b - 1], cl; dec ecx; jne 1b; hlt
        same("B9 C8 00 00 00 48 83 C0 01 88 0D F9 FF FF FF FF C9 75 F2 F4");
    }

    @Test
    void codeIsChangedThroughAnotherMapping() {
        // start: mov ecx, 200; mov ebx, 0x1F0000; 1: mov [rbx + 2f - 1 - start], cl; add rax, 1; 2: dec ecx;
        // jne 1b; hlt
        same("B9 C8 00 00 00 BB 00 00 1F 00 88 8B 13 00 00 00 48 83 C0 01 FF C9 75 F2 F4",
                rig -> alias(rig));
    }

    @Test
    void codeRunsInTwoMappingsAndChanges() {
        // start: mov ecx, 200; mov ebx, 0x1F0000 + 3f - start; 1: mov [rip + 2f - 1], cl; call 3f; call rbx;
        // dec ecx; jne 1b; hlt; 3: add rax, 1; 2: ret
        same("B9 C8 00 00 00 BB 1C 00 1F 00 88 0D 0F 00 00 00 E8 07 00 00 00 FF D3 FF C9 75 EF F4 48 83 C0 01"
                + "C3",
                rig -> alias(rig));
    }

    @Test
    void aStoreReachesIntoAPageOfCode() {
        // mov ecx, 200; mov ebx, 0x10FFC; mov esi, 0x11000; mov r8, 0xC300C08300000000; 1: movzx edx, cl;
        // shl rdx, 48; or rdx, r8; mov [rbx], rdx; call rsi; dec ecx; jne 1b; hlt
        same("B9 C8 00 00 00 BB FC 0F 01 00 BE 00 10 01 00 49 B8 00 00 00 00 83 C0 00 C3 0F B6 D1 48 C1 E2 30"
                + "4C 09 C2 48 89 13 FF D6 FF C9 75 ED F4");
    }

    @Test
    void aRepeatedMoveGoesOverRunningCode() {
        // mov r8d, 200; 1: lea rsi, [rip + 3f]; lea rdx, [rip + 4f]; test r8b, 1; cmovne rsi, rdx; lea rdi,
        // [rip + 2f]; mov ecx, 4; rep movsb; 2: add rax, 1; dec r8d; jne 1b; hlt; 3: add rax, 5; 4: sub rax,
        // 2
        same("41 B8 C8 00 00 00 48 8D 35 27 00 00 00 48 8D 15 24 00 00 00 41 F6 C0 01 48 0F 45 F2 48 8D 3D 07"
                + "00 00 00 B9 04 00 00 00 F3 A4 48 83 C0 01 41 FF C8 75 D3 F4 48 83 C0 05 48 83 E8 02");
    }

    @Test
    void aRoutineChangesAThousandTimes() {
        // mov ecx, 1000; 1: mov [rip + 2f - 1], cl; call 3f; call 3f; call 3f; dec ecx; jne 1b; hlt; 3: add
        // rbx, 1; 2: ret
        same("B9 E8 03 00 00 88 0D 17 00 00 00 E8 0F 00 00 00 E8 0A 00 00 00 E8 05 00 00 00 FF C9 75 E7 F4 48"
                + "83 C3 01 C3");
    }

    @Test
    void theSecondOfAChainedPairChanges() {
        // mov edi, 5; 0: mov ecx, 50; 1: add rax, 1; jmp 2f; nop; nop; 2: add rdx, 1; 3: dec ecx; jne 1b;
        // mov [rip + 3b - 1], dil; dec edi; jne 0b; hlt
        same("BF 05 00 00 00 B9 32 00 00 00 48 83 C0 01 EB 02 90 90 48 83 C2 01 FF C9 75 F0 40 88 3D F4 FF FF"
                + "FF FF CF 75 E0 F4");
    }

    @Test
    void whatABlockLeavesToReadChangesWithTheNext() {
        // mov edi, 3; lea r8, [rip + 1f]; jmp 6f; 1: lea r8, [rip + 2f]; jmp 5f; 2: lea r8, [rip + 7f]; 3:
        // mov ecx, 100; 4: add al, cl; jp 6f; 5: add rsi, 0; jmp r8; 6: add rdx, 0; jmp r8; 7: dec ecx; jne
        // 4b; mov byte ptr [rip + 6b + 2], 0xD2; dec edi; jne 3b; hlt
        same("BF 03 00 00 00 4C 8D 05 02 00 00 00 EB 20 4C 8D 05 02 00 00 00 EB 10 4C 8D 05 17 00 00 00 B9 64"
                + "00 00 00 00 C8 7A 07 48 83 C6 00 41 FF E0 48 83 C2 00 41 FF E0 FF C9 75 EA C6 05 F0 FF FF FF D2"
                + "FF CF 75 DA F4");
    }

    @Test
    void dataLiesAmongCode() {
        // mov ecx, 300; 1: inc qword ptr [rip + 3f]; mov rax, [rip + 3f]; add [rip + 4f], rax; dec ecx; jne
        // 1b; hlt; 3: .quad 0; .fill 200; 4: .quad 0
        same("B9 2C 01 00 00 48 FF 05 13 00 00 00 48 8B 05 0C 00 00 00 48 01 05 D5 00 00 00 FF C9 75 E7 F4 00"
                + "00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00"
                + "00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00"
                + "00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00"
                + "00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00"
                + "00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00"
                + "00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00"
                + "00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00");
    }

    @Test
    void theStackLiesAmongCode() {
        // lea rsp, [rip + 4f]; mov ecx, 300; 1: push rcx; call 3f; pop rdx; dec ecx; jne 1b; hlt; 3: add
        // rax, [rsp + 8]; ret; .fill 64; 4: nop
        same("48 8D 25 57 00 00 00 B9 2C 01 00 00 51 E8 06 00 00 00 5A FF C9 75 F5 F4 48 03 44 24 08 C3 00 00"
                + "00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00"
                + "00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 90");
    }

    @Test
    void codeIsWrittenPageByPage() {
        // mov edx, 3; 1: mov ecx, 16; mov edi, 0x100000; 2: push rcx; mov rbx, rdi; lea rsi, [rip + 3f]; mov
        // ecx, 5; rep movsb; call rbx; lea rdi, [rbx + 4096]; pop rcx; dec ecx; jne 2b; inc byte ptr [rip +
        // 3f + 3]; dec edx; jne 1b; hlt; 3: add rax, 1; ret
        same("BA 03 00 00 00 B9 10 00 00 00 BF 00 00 10 00 51 48 89 FB 48 8D 35 20 00 00 00 B9 05 00 00 00 F3"
                + "A4 FF D3 48 8D BB 00 10 00 00 59 FF C9 75 E0 FE 05 08 00 00 00 FF CA 75 CC F4 48 83 C0 01 C3");
    }

    @Test
    void aDeviceChangesCodeWhileItRuns() {
        // mov ecx, 200; 1: out 80h, al; jmp 3f; 3: add rax, imm; dec ecx; jne 1b; hlt
        String code = "B9 C8 00 00 00 E6 80 EB 00 48 83 C0 01 FF C9 75 F4 F4";
        same(code, rig -> rig.bus.onPortWrite = () -> rig.memory.write(Rig.CODE + 12, 1, rig.cpu.r[1] & 0x7F));
    }

    @Test
    void aDeviceEndsALoop() {
        Rig rig = Rig.longMode();
        // 1: inc rax; jmp 1b; hlt
        rig.code("48 FF C0 EB FB F4");
        assertEquals(Exit.HALTED, rig.runWhile(() -> rig.memory.write(Rig.CODE + 3, 2, 0x9090)));
    }
}
