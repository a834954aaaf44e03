package dev.vivarium.engine.x86.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.vcpu.CpuModel;
import dev.vivarium.engine.x86.state.Cpu;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.List;

/** When vector registers are translated code's, and how much of them. Hosts without AVX leave more to the interpreter. */
@Tag("x86-64-host")
class VectorLoanTest {
    private static final int ROUNDS = 10_000;
    private static final int FEW = 40;
    private static final int INVALID_OPCODE = 6;
    private static final int PROTECTION = 13;
    private static final String ADDPS_XMM1_XMM0 = "0f58c8";
    private static final String VADDPS_YMM1_YMM1_YMM0 = "c5f458c8";

    private final FpuRig rig = new FpuRig(true, CpuModel.X86_64_V3);

    @AfterEach
    void close() {
        rig.close();
    }

    /** Whether a loop's body of so many instructions was translated, with SUB and JNZ, and ran without the interpreter. */
    private boolean isTranslated(int instructions) {
        return rig.counter("translatedInstructions") >= instructions + 2 && rig.counter("exitsToStep") < FEW;
    }

    private static boolean hostHas(String... features) {
        return HostFeatures.ofThisHost().haveAll(List.of(features));
    }

    private void putFloats(long address, int count) {
        for (int i = 0; i < count; i++) {
            rig.memory.write(address + 4L * i, 4, Float.floatToRawIntBits(i + 1));
        }
    }

    private float floatAt(long address) {
        return Float.intBitsToFloat((int) rig.memory.read(address, 4));
    }

    @Test
    void vectorsOf256BitsStayInTranslatedCode() {
        putFloats(FpuRig.DATA + 1, 8);
        // VMOVUPS YMM0, [RSI + 1]; VADDPS; VFMADD231PS YMM2, YMM0, YMM0; VMOVUPS [RSI + 64], YMM1
        rig.loop(ROUNDS, "c5fc104601" + VADDPS_YMM1_YMM1_YMM0 + "c4e27db8d0 c5fc114e40", "c5fc115660");
        assertEquals(8f * ROUNDS, floatAt(FpuRig.DATA + 64 + 28));
        assertEquals(64f * ROUNDS, floatAt(FpuRig.DATA + 96 + 28));
        assertEquals(hostHas("AVX", "FMA"), isTranslated(4));
    }

    @Test
    void sseLeavesUpperHalvesAlone() {
        rig.cpu.v[3] = 5;
        rig.cpu.v[15 * Cpu.VECTOR_STRIDE + 2] = 7;
        rig.loop(ROUNDS, ADDPS_XMM1_XMM0 + "440f58f8", "");
        assertEquals(5, rig.cpu.v[3]);
        assertEquals(7, rig.cpu.v[15 * Cpu.VECTOR_STRIDE + 2]);
        assertTrue(isTranslated(2));
    }

    @Test
    void upperHalvesThatAreClearedStayClear() {
        rig.cpu.v[3] = 5;
        // VZEROUPPER, ADDPS; CPUID, which the interpreter runs
        rig.loop(ROUNDS, "c5f877" + ADDPS_XMM1_XMM0, "0fa2" + ADDPS_XMM1_XMM0);
        assertEquals(0, rig.cpu.v[3]);
        assertEquals(hostHas("AVX"), isTranslated(2));
    }

    @Test
    void bitManipulationNeedsNoLoan() {
        rig.cpu.xcr0 = 1;
        rig.cpu.cr4 = 0x20;
        rig.cpu.r[14] = 3;
        rig.memory.write(FpuRig.DATA, 8, 0xF0);
        // ANDN R12, R13, [RSI]; MULX R8, R9, [RSI]; SHLX R13, R12, R14
        rig.loop(ROUNDS, "c46290f226 c462b3f606 c44289f7ec", "");
        assertEquals(hostHas("BMI1", "BMI2"), isTranslated(3));
    }

    @Test
    void withoutAvxInXcr0SseIsLentAndAvxIsRefused() {
        rig.cpu.xcr0 = 3;
        rig.cpu.v[3] = 5;
        putFloats(FpuRig.DATA, 4);
        FpuRig.Outcome outcome = rig.loop(ROUNDS, "0f1006" + ADDPS_XMM1_XMM0, VADDPS_YMM1_YMM1_YMM0);
        assertEquals(INVALID_OPCODE, outcome.vector());
        assertTrue(isTranslated(2));
        assertEquals(5, rig.cpu.v[3]);
        assertEquals((float) ROUNDS, Float.intBitsToFloat((int) rig.cpu.v[Cpu.VECTOR_STRIDE]));
    }

    @Test
    void avxIsRefusedInLoopsThatUsedIt() {
        // VADDPS; CMP RCX, 100; JNE over: XOR EAX, EAX; XOR EDX, EDX; PUSH RCX; XOR ECX, ECX; MOV AL, 3; XSETBV; POP RCX
        FpuRig.Outcome outcome = rig.loop(ROUNDS, VADDPS_YMM1_YMM1_YMM0
                + "4883f964 750d 31c0 31d2 51 31c9 b003 0f01d1 59", "");
        assertEquals(INVALID_OPCODE, outcome.vector());
        assertEquals(99, rig.cpu.r[Cpu.RCX]);
    }

    @Test
    void alignmentIsAskedForWhereTheInstructionDoes() {
        rig.cpu.r[Cpu.RSI] = FpuRig.DATA + 16;
        // VADDPS YMM1, YMM1, [RSI]; VMOVAPS XMM2, [RSI]; VMOVAPS YMM2, [RSI]
        FpuRig.Outcome outcome = rig.loop(ROUNDS, "c5f4580e c5f82816", "c5fc2816");
        assertEquals(PROTECTION, outcome.vector());
    }

    @Test
    void aModelWithoutAvxHasNone() {
        try (FpuRig second = new FpuRig(true)) {
            FpuRig.Outcome outcome = second.loop(ROUNDS, ADDPS_XMM1_XMM0, VADDPS_YMM1_YMM1_YMM0);
            assertEquals(INVALID_OPCODE, outcome.vector());
            assertTrue(second.counter("exits") > 0 && second.counter("exitsToStep") < FEW);
        }
    }
}
