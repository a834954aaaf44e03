package dev.vivarium.engine.x86.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.x86.state.X87State;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** When the x87 unit is translated code's, and what the guest sees of that. */
@Tag("x86-64-host")
class FpuLoanTest {
    private static final int ROUNDS = 10_000;
    private static final int FEW = 40;

    private final FpuRig rig = new FpuRig(true);

    @AfterEach
    void close() {
        rig.close();
    }

    /** Runs {@code body} many times, then {@code end}, then HLT. RSI points to data. */
    private FpuRig.Outcome loop(String body, String end) {
        return rig.loop(ROUNDS, body, end);
    }

    private long handBacks() {
        return rig.counter("exitsToStep");
    }

    @Test
    void arithmeticAndControlStayInTranslatedCode() {
        rig.memory.write(FpuRig.DATA, 8, Double.doubleToRawLongBits(1.5));
        rig.memory.write(FpuRig.DATA + 16, 2, 0xF7F);
        // FLD, FADD, FSTP, FNSTCW, FLDCW, FNSTSW AX, WAIT
        FpuRig.Outcome outcome = loop("dd06 dc4608 dd5e08 d97e18 d96e10 dfe0 9b", "");
        assertEquals(1.5 * ROUNDS, Double.longBitsToDouble(rig.memory.read(FpuRig.DATA + 8, 8)));
        assertEquals(7L * ROUNDS + 2 * ROUNDS + 1 + 1, outcome.retired());
        assertTrue(handBacks() < FEW, () -> handBacks() + " hand-backs");
    }

    @Test
    void multimediaStaysInTranslatedCode() {
        rig.memory.write(FpuRig.DATA, 8, 0x0101_0101_0101_0101L);
        // PADDB from memory, MOVQ, PMOVMSKB, CVTPI2PS, MOVDQ2Q, EMMS after all.
        loop("0ffc06 0f7f4608 0fd7c0 0f2ac8 f20fd6d1", "0f77");
        assertEquals(ROUNDS & 0xFF, rig.memory.read(FpuRig.DATA + 8, 1));
        assertEquals(0, rig.cpu.fpu.abridgedTags());
        assertTrue(handBacks() < FEW, () -> handBacks() + " hand-backs");
    }

    @Test
    void anUnmaskedExceptionIsRaisedAtTheNextWaitingInstruction() {
        // FLD1, FLDZ, FDIVP, FSTP; then FLDCW unmasks division by zero, and FLDZ follows.
        rig.memory.write(FpuRig.DATA, 2, 0x37B);
        FpuRig.Outcome outcome = loop("d9e8 d9ee def9 ddd8", "d92e d9ee");
        long next = FpuRig.CODE + 7 + 8 + 7 + 6 + 2;
        assertEquals(16, outcome.vector());
        assertEquals(next, rig.memory.read(FpuRig.STACK - 40, 8));
        assertTrue(rig.cpu.fpu.isPending());
    }

    @Test
    void withAnExceptionUnmaskedTheInterpreterRunsTheUnit() {
        rig.memory.write(FpuRig.DATA, 2, 0x37B);
        // FLDCW, FLD1, FSTP
        loop("d92e d9e8 ddd8", "");
        assertTrue(handBacks() > ROUNDS / 2, () -> handBacks() + " hand-backs");
        assertEquals(0x37B, rig.cpu.fpu.control());
    }

    /** The image that FNSTENV stores names the FCOS, not the FSTP that ran natively after it. */
    @Test
    void theLastInstructionIsTheLastThatWasInterpreted() {
        // FLD1, FCOS, FSTP; FNSTENV
        loop("d9e8 d9ff dd5e40", "d936");
        assertEquals(FpuRig.CODE + 7 + 2, rig.memory.read(FpuRig.DATA + 12, 4));
        assertEquals(X87State.CONTROL_INITIAL, rig.cpu.fpu.control());
    }
}
