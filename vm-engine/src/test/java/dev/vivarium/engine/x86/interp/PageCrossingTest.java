package dev.vivarium.engine.x86.interp;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;

/** Instructions that start in one page and end in the next, in every tier. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PageCrossingTest extends InEveryTier {
    private static final int PAGE = 0x1000;
    /** Where conditions jump to, from the start of the code. */
    private static final int TAKEN = 0xFA0;
    private static final int ROUNDS = 50;

    /** How the instruction is come to. */
    private enum Way {
        /** From the one before it. */
        STRAIGHT,
        /** From a jump in its first page. */
        JUMP,
        /** From a jump in its second page. */
        FAR_JUMP,
        /** From an indirect jump. */
        INDIRECT
    }

    /** A loop around {@code before}, {@code crossing} and {@code after}, in all ways to split and to come there. */
    private void crosses(String before, String crossing, String after) {
        int length = hex(crossing).length;
        for (int first = 1; first < length; first++) {
            for (Way way : Way.values()) {
                same(HexFormat.of().formatHex(program(hex(before), hex(crossing), hex(after), first, way)));
            }
        }
    }

    private static byte[] program(byte[] before, byte[] crossing, byte[] after, int first, Way way) {
        ByteBuffer code = ByteBuffer.allocate(PAGE + 64).order(ByteOrder.LITTLE_ENDIAN);
        int at = PAGE - first;
        int behind = at + crossing.length;
        code.put(hex("BD")).putInt(ROUNDS); // mov ebp, ROUNDS
        int start = code.position();
        if (way != Way.STRAIGHT) {
            code.put(before);
        }
        if (way == Way.INDIRECT) {
            code.put(hex("49 C7 C7")).putInt((int) Rig.CODE + at).put(hex("41 FF E7")); // mov r15, at; jmp r15
        } else {
            jump(code, way == Way.STRAIGHT ? at - before.length : way == Way.JUMP ? at : behind + 32);
        }
        if (way == Way.STRAIGHT) {
            code.position(at - before.length).put(before);
        }
        code.position(TAKEN).put(hex("48 83 C6 03")); // add rsi, 3
        jump(code, behind);
        code.position(at).put(crossing).put(after).put(hex("FF CD 0F 85")); // dec ebp; jne
        code.putInt(start - code.position() - 4).put(hex("F4")); // hlt
        code.position(behind + 32);
        jump(code, at);
        return code.array();
    }

    private static void jump(ByteBuffer code, int target) {
        code.put((byte) 0xE9);
        code.putInt(target - code.position() - 4);
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text.replace(" ", ""));
    }

    @Test
    void arithmetic() {
        crosses("48 FF C3", "48 05 04 03 02 01", "48 01 C2"); // inc rbx; add rax, 1020304h; add rdx, rax
    }

    @Test
    void flagsGoAcross() {
        crosses("48 83 C3 FF", "41 83 D0 7F", "49 11 D9"); // add rbx, -1; adc r8d, 127; adc r9, rbx
    }

    @Test
    void theStack() {
        crosses("41 54 49 FF C4", "41 5D", "4C 01 E8"); // push r12; inc r12; pop r13; add rax, r13
        crosses("49 FF C4", "41 54", "41 5D 4C 01 E8"); // inc r12; push r12; pop r13; add rax, r13
    }

    @Test
    void memory() {
        crosses("48 FF C3", "48 89 1D 00 10 00 00", "48 03 05 00 10 00 00"); // mov [rip + 4096], rbx; add rax, ...
        crosses("48 FF C3", "F0 48 01 1D 00 10 00 00", "48 8B 0D F8 0F 00 00"); // lock add [rip + 4096], rbx
    }

    @Test
    void conditions() {
        String back = "75 %02X".formatted(TAKEN - PAGE - 1 & 0xFF);
        crosses("48 FF C3 F6 C3 01", back, "48 FF C7"); // inc rbx; test bl, 1; jne TAKEN; inc rdi
        crosses("48 FF C3 F6 C3 01", "0F 85 03 00 00 00", "48 FF C7"); // jne over: inc rdi
    }

    @Test
    void jumpsAndCalls() {
        crosses("48 FF C3", "E9 03 00 00 00", "48 FF C7"); // jmp over: inc rdi
        crosses("48 FF C3", "E8 03 00 00 00", "48 FF C7 41 5D 48 29 C0"); // call over: inc rdi; pop r13; sub rax, rax
        crosses("48 FF C3", "EB 00", "48 FF C7"); // jmp to the next
    }

    @Test
    void vectors() {
        crosses("48 FF C3 66 48 0F 6E C3", "66 0F D4 C8", "66 48 0F 7E C8"); // movq xmm0, rbx; paddq xmm1, xmm0
    }

    @Test
    void whatTheInterpreterDoes() {
        crosses("48 FF C3", "E6 80", "48 01 D8"); // out 80h, al; add rax, rbx
        crosses("48 FF C3", "0F 01 E0", "48 01 D8"); // smsw eax
    }

    /** {@code mov eax, imm32} reaches from 11FFE into 12000, which is 14000 in every second round. */
    private static void twoSecondPages(Rig rig) {
        byte[] first = hex("B8 01");
        rig.memory.write(0x1_1FFE, first, 0, 2);
        byte[] one = hex("02 03 04 01 C3 C3"); // rest of the number; add ebx, eax; ret
        rig.memory.write(0x1_2000, one, 0, one.length);
        byte[] other = hex("12 13 14 29 C3 C3"); // sub ebx, eax; ret
        rig.memory.write(0x1_4000, other, 0, other.length);
    }

    @Test
    void theSecondPageIsMappedElsewhere() {
        // mov ecx, 200; mov esi, 11FFEh; 1: call rsi; xor qword ptr [B090h], 6000h; invlpg [12000h]; dec ecx;
        // jne 1b; hlt
        same("B9 C8 00 00 00 BE FE 1F 01 00 FF D6 48 81 34 25 90 B0 00 00 00 60 00 00 0F 01 3C 25 00 20 01 00"
                + "FF C9 75 E6 F4", PageCrossingTest::twoSecondPages);
    }

    @Test
    void theSecondPageIsMappedElsewhereBetweenTwoRoots() {
        // mov ecx, 200; mov esi, 11FFEh; 1: call rsi; xor qword ptr [B090h], 6000h; mov rax, cr3; mov cr3, rax;
        // dec ecx; jne 1b; hlt
        same("B9 C8 00 00 00 BE FE 1F 01 00 FF D6 48 81 34 25 90 B0 00 00 00 60 00 00 0F 20 D8 0F 22 D8"
                + "FF C9 75 E8 F4", PageCrossingTest::twoSecondPages);
    }

    @Test
    void theEndOfTheInstructionChanges() {
        // mov ecx, 200; mov esi, 11FFEh; 1: mov [12001h], cl; call rsi; dec ecx; jne 1b; hlt
        same("B9 C8 00 00 00 BE FE 1F 01 00 88 0C 25 01 20 01 00 FF D6 FF C9 75 F3 F4",
                PageCrossingTest::twoSecondPages);
    }

    @Test
    void theStartOfTheInstructionChanges() {
        // mov ecx, 200; mov esi, 11FFEh; 1: mov [11FFFh], cl; call rsi; dec ecx; jne 1b; hlt
        same("B9 C8 00 00 00 BE FE 1F 01 00 88 0C 25 FF 1F 01 00 FF D6 FF C9 75 F3 F4",
                PageCrossingTest::twoSecondPages);
    }
}
