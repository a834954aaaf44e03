package dev.vivarium.engine.x86.interp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivarium.engine.x86.softfloat.FloatEnv;
import dev.vivarium.engine.x86.state.ControlBits;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HexFormat;

/** When MMX and SSE instructions may run, what they do to the x87 unit, MXCSR, and exceptions of SSE arithmetic. */
class VectorUnitTest {
    private static final int XMM1 = Cpu.VECTOR_STRIDE;
    private static final int XMM2 = 2 * Cpu.VECTOR_STRIDE;
    private static final long MEMORY = 0x1230;
    private static final String PADDB_MM = "0f fc ca";
    private static final String ADDSD = "f2 0f 58 ca";
    private static final int ALL_UNMASKED = 0;

    private final InsnRunner runner = new InsnRunner();
    private final Cpu cpu = runner.cpu;

    VectorUnitTest() {
        cpu.r[Cpu.RSI] = MEMORY;
    }

    @AfterEach
    void close() {
        runner.close();
    }

    private int run(String code) {
        return runner.run(HexFormat.ofDelimiter(" ").parseHex(code));
    }

    @Test
    void taskSwitchedUnitIsNotAvailable() {
        cpu.cr0 |= ControlBits.CR0_TS;
        assertEquals(Fault.NM, run(PADDB_MM));
        assertEquals(Fault.NM, run(ADDSD));
        assertEquals(Fault.NM, run("0f 77"));
    }

    @Test
    void emulationMakesThemUndefined() {
        cpu.cr0 |= ControlBits.CR0_EM | ControlBits.CR0_TS;
        assertEquals(Fault.UD, run(PADDB_MM));
        assertEquals(Fault.UD, run(ADDSD));
    }

    @Test
    void sseNeedsTheOperatingSystem() {
        cpu.cr4 &= ~ControlBits.CR4_OSFXSR;
        assertEquals(Fault.UD, run(ADDSD));
        assertEquals(InsnRunner.NO_FAULT, run(PADDB_MM));
        assertEquals(InsnRunner.NO_FAULT, run("f2 0f 38 f0 ce"), "CRC32 uses general registers only");
    }

    @ParameterizedTest
    @ValueSource(strings = {PADDB_MM, "0f fc 0e", "0f 7e c9", "0f d7 ca", "f3 0f d6 ca", "f2 0f d6 ca", "0f 2a ca",
            "66 0f 2d ca", "0f f7 ca", "0f e7 0e"})
    void mmxInstructionsTakeTheX87RegistersOver(String code) {
        cpu.fpu.push(1, 0);
        assertEquals(InsnRunner.NO_FAULT, run(code));
        assertEquals(0, cpu.fpu.top());
        assertEquals(0xFF, cpu.fpu.abridgedTags());
        assertEquals(InsnRunner.NO_FAULT, run("0f 77"));
        assertEquals(0, cpu.fpu.abridgedTags());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0f 2a 0e", "66 0f 2a 0e"})
    void conversionFromMemoryLeavesTheX87UnitAlone(String code) {
        cpu.fpu.push(1, 0);
        assertEquals(InsnRunner.NO_FAULT, run(code));
        assertEquals(7, cpu.fpu.top());
    }

    @Test
    void pendingX87ExceptionComesFirst() {
        cpu.fpu.setControl(0x0340);
        cpu.fpu.setStatus(1);
        assertEquals(Fault.MF, run(PADDB_MM));
        assertEquals(Fault.MF, run("0f 77"));
        assertEquals(InsnRunner.NO_FAULT, run(ADDSD));
    }

    @Test
    void controlRegisterRefusesReservedBits() {
        runner.mmu.store32(MEMORY, 0x0001_1F80);
        assertEquals(Fault.GP, run("0f ae 16"));
        assertEquals(FloatEnv.MXCSR_POWER_ON, cpu.sse.mxcsr());
        runner.mmu.store32(MEMORY, 0xFFFF);
        assertEquals(InsnRunner.NO_FAULT, run("0f ae 16"));
        runner.mmu.store32(MEMORY, 0);
        assertEquals(InsnRunner.NO_FAULT, run("0f ae 1e"));
        assertEquals(0xFFFF, runner.mmu.load32(MEMORY));
    }

    @Test
    void unmaskedExceptionStoresNothing() {
        cpu.sse.setMxcsr(ALL_UNMASKED | FloatEnv.OVERFLOW);
        cpu.v[XMM1] = Double.doubleToRawLongBits(1);
        cpu.v[XMM1 + 1] = Double.doubleToRawLongBits(2);
        cpu.v[XMM2] = Double.doubleToRawLongBits(1);
        cpu.v[XMM2 + 1] = Double.doubleToRawLongBits(0x1p-60);
        assertEquals(Fault.XM, run("66 0f 58 ca"), "the upper lane is inexact");
        assertEquals(Double.doubleToRawLongBits(1), cpu.v[XMM1]);
        assertEquals(FloatEnv.OVERFLOW | FloatEnv.INEXACT, cpu.sse.mxcsr());
        assertEquals(InsnRunner.NO_FAULT, run(ADDSD));
        assertEquals(Double.doubleToRawLongBits(2), cpu.v[XMM1]);
    }

    @Test
    void unmaskedExceptionIsUndefinedWhereTheSystemDoesNotKnowIt() {
        cpu.cr4 &= ~ControlBits.CR4_OSXMMEXCPT;
        cpu.sse.setMxcsr(ALL_UNMASKED);
        cpu.v[XMM1] = Double.doubleToRawLongBits(1);
        cpu.v[XMM2] = 0;
        assertEquals(Fault.UD, run("f2 0f 5e ca"));
        assertEquals(FloatEnv.ZERO_DIVIDE, cpu.sse.flags());
    }
}
