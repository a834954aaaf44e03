package dev.vivarium.engine.x86.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.vcpu.CpuModel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HexFormat;

/** VEX prefixes (SDM Vol. 2A, 2.3), and that the processor's model decides what bytes mean. */
class VexDecodingTest {
    private static final String UNDEFINED = "Traps.undefined";

    private static Insn decode(CpuModel model, int bits, String hex) {
        byte[] code = HexFormat.of().parseHex(hex.replace(" ", ""));
        Decoder decoder = new Decoder(model::offers);
        assertEquals(Decoder.Outcome.DECODED, decoder.decode(code, 0, code.length, bits, 0));
        return decoder.insn();
    }

    private static Insn decode(int bits, String hex) {
        return decode(CpuModel.X86_64_V3, bits, hex);
    }

    @Test
    void theModelDecidesWhatBytesMean() {
        assertEquals("Bits.tzcnt#", decode(64, "f3 0f bc c1").row.name());
        assertEquals("Bits.bsf#", decode(CpuModel.X86_64_V2, 64, "f3 0f bc c1").row.name());
        assertEquals("Bits.bsr#", decode(CpuModel.X86_64_V2, 64, "f3 0f bd c1").row.name());
        assertEquals(UNDEFINED, decode(CpuModel.X86_64_V2, 64, "0f 38 f0 00").row.name());
        assertEquals(UNDEFINED, decode(CpuModel.X86_64_V2, 64, "c4 e2 70 f2 c2").row.name());
    }

    @Test
    void fieldsCanBeReadFromTheInstruction() {
        // andn r8, r9, r10
        Insn in = decode(64, "c4 42 b0 f2 c2");
        assertTrue(in.isVex());
        assertEquals(5, in.length());
        assertEquals(8, in.a);
        assertEquals(9, in.b);
        assertEquals(10, in.c);
        assertEquals(9, in.vvvv);
        assertEquals(128, in.vectorBits);
        assertTrue(in.has(Insn.VEX_W));
        assertEquals(64, in.operandBits);
        assertFalse(decode(64, "0f bc c1").isVex());
    }

    @Test
    void outsideOf64BitModeThereAreEightRegistersOf32Bits() {
        Insn in = decode(32, "c4 e2 b0 f2 c2");
        assertEquals(32, in.operandBits);
        assertEquals(1, in.b);
        assertEquals(2, in.c);
        assertEquals(UNDEFINED, decode(32, "c4 e3 3b f0 c2 01").row.name(), "VEX.vvvv is not all ones");
    }

    @Test
    void lesAndLdsNeedMemory() {
        assertEquals("SegmentLoads.les", decode(32, "c4 02").row.name());
        assertEquals("SegmentLoads.lds", decode(16, "c5 02").row.name());
        assertEquals("BitFields.andn#", decode(16, "c4 e2 70 f2 c2").row.name());
    }

    /** 66, F2, F3, LOCK, REX; a map that does not exist; VEX.L; VEX.vvvv where no operand is named by it. */
    @ParameterizedTest
    @ValueSource(strings = {"66 c4 e2 70 f2 c2", "f2 c4 e2 70 f2 c2", "f3 c4 e2 70 f2 c2", "f0 c4 e2 70 f2 02",
            "48 c4 e2 70 f2 c2", "c4 e4 70 f2 c2", "c4 e0 70 f2 c2", "c4 e2 74 f2 c2", "c4 e3 73 f0 c2 01"})
    void undefined(String hex) {
        Insn in = decode(64, hex);
        assertEquals(UNDEFINED, in.row.name());
        assertFalse(in.isVex());
    }
}
