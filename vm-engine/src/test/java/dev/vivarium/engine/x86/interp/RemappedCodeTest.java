package dev.vivarium.engine.x86.interp;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A linear page of code that is another page of memory after some flushes and the same after others, in every tier. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RemappedCodeTest extends InEveryTier {
    private static final int ROUTINES = 100;
    private static final int DISTANCE = 16;

    /** Two pages of routines, at 12000 and at 14000, that add different numbers to RBX. */
    private static void routines(Rig rig) {
        for (int i = 0; i < ROUTINES; i++) {
            routine(rig, 0x1_2000 + DISTANCE * i, i);
            routine(rig, 0x1_4000 + DISTANCE * i, 3 * i + 1);
        }
    }

    private static void routine(Rig rig, long at, int adds) {
        rig.memory.write(at, 8, 0xC3_0000_0000_C381_48L | (long) adds << 24); // add rbx, imm32; ret
    }

    private void sameAfter(String flush) {
        // mov ecx, 60; 1: mov esi, 12000h; mov edi, 100; 2: call rsi; add rsi, 16; dec edi; jne 2b; test cl, 3;
        // jne 3f; xor qword ptr [B090h], 6000h; 3: flush; dec ecx; jne 1b; hlt
        int length = flush.replace(" ", "").length() / 2;
        String back = "%02X".formatted(-(0x29 + length) & 0xFF);
        same("B9 3C 00 00 00 BE 00 20 01 00 BF 64 00 00 00 FF D6 48 83 C6 10 FF CF 75 F6 F6 C1 03 75 0C 48 81"
                + "34 25 90 B0 00 00 00 60 00 00" + flush + "FF C9 75" + back + "F4", RemappedCodeTest::routines);
    }

    @Test
    void afterFlushesOfThePage() {
        sameAfter("0F 01 3C 25 00 20 01 00"); // invlpg [12000h]
    }

    /** Its addresses are as small as the numbers of the jump table's entries. */
    @Test
    void codeAtTheStartOfMemory() {
        // mov ecx, 3; 1: mov esi, 2F00h; mov edi, 528; 2: call rsi; add rsi, 8; dec edi; jne 2b; dec ecx; jne 1b; hlt
        same("B9 03 00 00 00 BE 00 2F 00 00 BF 10 02 00 00 FF D6 48 83 C6 08 FF CF 75 F6 FF C9 75 E8 F4", rig -> {
            for (int i = 0; i < 528; i++) {
                routine(rig, 0x2F00 + 8 * i, i);
            }
        });
    }

    @Test
    void afterFlushesOfAll() {
        sameAfter("0F 20 D8 0F 22 D8"); // mov rax, cr3; mov cr3, rax
    }

    @Test
    void afterFlushesOfOneOfItsNeighbours() {
        sameAfter("0F 01 3C 25 00 20 01 00 0F 01 3C 25 00 30 01 00"); // invlpg [12000h]; invlpg [13000h]
    }
}
