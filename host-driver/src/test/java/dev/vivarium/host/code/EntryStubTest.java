package dev.vivarium.host.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivarium.host.HostException;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.HexFormat;

/**
 * Calls each stub as its own convention does, from emitted code, and looks whether what must survive the call does
 * although the code behind the stub spoils all it may.
 */
@Tag("x86-64-host")
class EntryStubTest {
    private static final int STUB = 0;
    private static final int CODE = 8;
    private static final int CONTROL_BEFORE = 16;
    private static final int CONTROL_AFTER = 24;
    private static final int GPR_BEFORE = 0x100;
    private static final int GPR_AFTER = 0x180;
    private static final int XMM_BEFORE = 0x200;
    private static final int XMM_AFTER = 0x300;
    private static final int INNER_STATE = 0x400;

    private static final int RBX = 3;
    private static final int RBP = 5;
    private static final int RSI = 6;
    private static final int RDI = 7;

    private static final int[] SYSTEM_V_KEEPS = {RBX, RBP, 12, 13, 14};
    private static final int[] WIN64_KEEPS = {RBX, RBP, RSI, RDI, 12, 13, 14};
    /** lea rdi, [r15+INNER_STATE]; mov rsi, [r15+CODE]. */
    private static final String SYSTEM_V_ARGUMENTS = "498dbf00040000" + "498b7708";
    /** lea rcx, [r15+INNER_STATE]; mov rdx, [r15+CODE]. */
    private static final String WIN64_ARGUMENTS = "498d8f00040000" + "498b5708";

    private final ByteArrayOutputStream code = new ByteArrayOutputStream();

    private void hex(String digits) {
        code.writeBytes(HexFormat.of().parseHex(digits.replace(" ", "")));
    }

    /** An opcode with a register and [r15 + displacement]; wide is REX.W. */
    private void memory(boolean wide, String opcode, int register, int displacement) {
        code.write((wide ? 0x49 : 0x41) | (register & 8) >> 1);
        hex(opcode);
        code.write(0x87 | (register & 7) << 3);
        code.writeBytes(new byte[]{(byte) displacement, (byte) (displacement >> 8), 0, 0});
    }

    private void control(int displacement) {
        memory(false, "0fae", 3, displacement); // stmxcsr
        memory(false, "d9", 7, displacement + 4); // fnstcw
    }

    private byte[] caller(int[] keeps, String arguments, int firstXmm) {
        code.reset();
        hex("4883ec08"); // sub rsp, 8
        control(CONTROL_BEFORE);
        for (int register : keeps) {
            memory(true, "8b", register, GPR_BEFORE + 8 * register);
        }
        for (int register = firstXmm; register < 16; register++) {
            memory(false, "0f10", register, XMM_BEFORE + 16 * register);
        }
        hex(arguments);
        memory(false, "ff", 2, STUB); // call [r15+STUB]
        for (int register : keeps) {
            memory(true, "89", register, GPR_AFTER + 8 * register);
        }
        for (int register = firstXmm; register < 16; register++) {
            memory(false, "0f11", register, XMM_AFTER + 16 * register);
        }
        control(CONTROL_AFTER);
        hex("4883c408 c3"); // add rsp, 8; ret
        return code.toByteArray();
    }

    /**
     * Zeroes every register but RSP, changes all control bits, and answers with the inner state's first word plus 1.
     */
    private byte[] spoiler() {
        code.reset();
        hex("498b07 48ffc0"); // mov rax, [r15]; inc rax
        memory(false, "0fae", 2, 8); // ldmxcsr
        memory(false, "d9", 5, 12); // fldcw
        for (int register = 1; register < 16; register++) {
            if (register != 4) {
                int rex = 0x48 | register >> 3 | (register & 8) >> 1;
                hex(HexFormat.of().toHexDigits((byte) rex) + "31");
                code.write(0xC0 | (register & 7) * 9);
            }
        }
        for (int register = 0; register < 16; register++) {
            hex(register < 8 ? "0f57" : "450f57"); // xorps
            code.write(0xC0 | (register & 7) * 9);
        }
        hex("fd c3"); // std; ret
        return code.toByteArray();
    }

    private void check(byte[] stub, byte[] caller, int[] keeps, int firstXmm) throws HostException {
        try (CodeMemory memory = CodeMemory.allocate(3 * 4096); Arena arena = Arena.ofConfined()) {
            memory.write(0, stub);
            memory.write(4096, caller);
            memory.write(8192, spoiler());
            MemorySegment state = arena.allocate(0x1000, 64);
            for (int i = GPR_BEFORE; i < XMM_AFTER; i += 8) {
                state.set(ValueLayout.JAVA_LONG, i, 0x9E3779B97F4A7C15L * i);
            }
            state.set(ValueLayout.JAVA_LONG, STUB, memory.address(0));
            state.set(ValueLayout.JAVA_LONG, CODE, memory.address(8192));
            state.set(ValueLayout.JAVA_LONG, INNER_STATE, 41);
            state.set(ValueLayout.JAVA_INT, INNER_STATE + 8, 0xFFC0); // all masked, towards zero, flush to zero
            state.set(ValueLayout.JAVA_INT, INNER_STATE + 12, 0x0C7F); // all masked, 24 bits, towards zero
            assertEquals(42, CodeEntry.enter(state.address(), memory.address(4096)));
            for (int register : keeps) {
                assertEquals(state.get(ValueLayout.JAVA_LONG, GPR_BEFORE + 8 * register),
                        state.get(ValueLayout.JAVA_LONG, GPR_AFTER + 8 * register), "register " + register);
            }
            assertEquals(-1, state.asSlice(XMM_BEFORE + 16 * firstXmm, 16 * (16 - firstXmm))
                    .mismatch(state.asSlice(XMM_AFTER + 16 * firstXmm, 16 * (16 - firstXmm))));
            assertEquals(state.get(ValueLayout.JAVA_LONG, CONTROL_BEFORE),
                    state.get(ValueLayout.JAVA_LONG, CONTROL_AFTER));
        }
    }

    @Test
    void systemV() throws HostException {
        check(EntryStub.systemV(), caller(SYSTEM_V_KEEPS, SYSTEM_V_ARGUMENTS, 16), SYSTEM_V_KEEPS, 16);
    }

    @Test
    void win64() throws HostException {
        check(EntryStub.win64(), caller(WIN64_KEEPS, WIN64_ARGUMENTS, 6), WIN64_KEEPS, 6);
    }
}
