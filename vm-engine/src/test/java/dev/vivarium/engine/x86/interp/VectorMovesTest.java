package dev.vivarium.engine.x86.interp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HexFormat;

/** Moves between XMM, MMX and general registers and memory: which bits change, which become zero, what must be aligned. */
class VectorMovesTest {
    private static final int XMM1 = Cpu.VECTOR_STRIDE;
    private static final int XMM2 = 2 * Cpu.VECTOR_STRIDE;
    private static final long MEMORY = 0x1230;
    /** The contents of memory and registers: each byte tells its place. */
    private static final long MEMORY_LOW = 0x1716151413121110L;
    private static final long MEMORY_HIGH = 0x1F1E1D1C1B1A1918L;
    private static final long XMM1_LOW = 0x2726252423222120L;
    private static final long XMM1_HIGH = 0x2F2E2D2C2B2A2928L;
    private static final long XMM2_LOW = 0x3736353433323130L;
    private static final long XMM2_HIGH = 0x3F3E3D3C3B3A3938L;
    private static final long MM1 = 0x4746454443424140L;
    private static final long MM2 = 0x5756555453525150L;
    private static final long RAX = 0x6766656463626160L;

    private final InsnRunner runner = new InsnRunner();
    private final Cpu cpu = runner.cpu;

    @BeforeEach
    void fill() {
        runner.mmu.store64(MEMORY, MEMORY_LOW);
        runner.mmu.store64(MEMORY + 8, MEMORY_HIGH);
        cpu.v[XMM1] = XMM1_LOW;
        cpu.v[XMM1 + 1] = XMM1_HIGH;
        cpu.v[XMM2] = XMM2_LOW;
        cpu.v[XMM2 + 1] = XMM2_HIGH;
        cpu.fpu.setMmx(1, MM1);
        cpu.fpu.setMmx(2, MM2);
        cpu.r[Cpu.RAX] = RAX;
        cpu.r[Cpu.RCX] = -1;
        cpu.r[Cpu.RSI] = MEMORY;
        cpu.r[Cpu.RDI] = MEMORY;
    }

    @AfterEach
    void close() {
        runner.close();
    }

    private int run(String code) {
        return runner.run(HexFormat.ofDelimiter(" ").parseHex(code));
    }

    private static long hex(String text) {
        return Long.parseUnsignedLong(text, 16);
    }

    @ParameterizedTest
    @CsvSource({
            "movaps,   0f 28 0e,          1f1e1d1c1b1a1918, 1716151413121110",
            "movups,   0f 10 0e,          1f1e1d1c1b1a1918, 1716151413121110",
            "lddqu,    f2 0f f0 0e,       1f1e1d1c1b1a1918, 1716151413121110",
            "movntdqa, 66 0f 38 2a 0e,    1f1e1d1c1b1a1918, 1716151413121110",
            "movss,    f3 0f 10 0e,       0,                13121110",
            "movsd,    f2 0f 10 0e,       0,                1716151413121110",
            "movlps,   0f 12 0e,          2f2e2d2c2b2a2928, 1716151413121110",
            "movlpd,   66 0f 12 0e,       2f2e2d2c2b2a2928, 1716151413121110",
            "movhps,   0f 16 0e,          1716151413121110, 2726252423222120",
            "movq m,   f3 0f 7e 0e,       0,                1716151413121110",
            "movq x,   f3 0f 7e ca,       0,                3736353433323130",
            "movq d6,  66 0f d6 d1,       0,                3736353433323130",
            "movd,     66 0f 6e c8,       0,                63626160",
            "movq r,   66 48 0f 6e c8,    0,                6766656463626160",
            "movq2dq,  f3 0f d6 ca,       0,                5756555453525150",
            "pinsrb m, 66 0f 3a 20 0e 09, 2f2e2d2c2b2a1028, 2726252423222120",
            "pinsrb r, 66 0f 3a 20 ce 09, 2f2e2d2c2b2a3028, 2726252423222120"})
    void intoXmm1(String name, String code, String high, String low) {
        assertEquals(InsnRunner.NO_FAULT, run(code));
        assertEquals(hex(high), cpu.v[XMM1 + 1], name);
        assertEquals(hex(low), cpu.v[XMM1], name);
    }

    @ParameterizedTest
    @CsvSource({
            "movaps,     0f 29 0e,             2f2e2d2c2b2a2928, 2726252423222120",
            "movntps,    0f 2b 0e,             2f2e2d2c2b2a2928, 2726252423222120",
            "movdqu,     f3 0f 7f 0e,          2f2e2d2c2b2a2928, 2726252423222120",
            "movss,      f3 0f 11 0e,          1f1e1d1c1b1a1918, 1716151423222120",
            "movsd,      f2 0f 11 0e,          1f1e1d1c1b1a1918, 2726252423222120",
            "movlps,     0f 13 0e,             1f1e1d1c1b1a1918, 2726252423222120",
            "movhps,     0f 17 0e,             1f1e1d1c1b1a1918, 2f2e2d2c2b2a2928",
            "movhpd,     66 0f 17 0e,          1f1e1d1c1b1a1918, 2f2e2d2c2b2a2928",
            "movq,       66 0f d6 0e,          1f1e1d1c1b1a1918, 2726252423222120",
            "movd,       66 0f 7e 0e,          1f1e1d1c1b1a1918, 1716151423222120",
            "movq mm,    0f 7f 0e,             1f1e1d1c1b1a1918, 4746454443424140",
            "movntq,     0f e7 0e,             1f1e1d1c1b1a1918, 4746454443424140",
            "pextrb,     66 0f 3a 14 0e 09,    1f1e1d1c1b1a1918, 1716151413121129",
            "pextrw,     66 0f 3a 15 0e 05,    1f1e1d1c1b1a1918, 1716151413122b2a",
            "pextrd,     66 0f 3a 16 0e 02,    1f1e1d1c1b1a1918, 171615142b2a2928",
            "pextrq,     66 48 0f 3a 16 0e 01, 1f1e1d1c1b1a1918, 2f2e2d2c2b2a2928",
            "extractps,  66 0f 3a 17 0e 03,    1f1e1d1c1b1a1918, 171615142f2e2d2c"})
    void intoMemory(String name, String code, String high, String low) {
        assertEquals(InsnRunner.NO_FAULT, run(code));
        assertEquals(hex(high), runner.mmu.load64(MEMORY + 8), name);
        assertEquals(hex(low), runner.mmu.load64(MEMORY), name);
    }

    @ParameterizedTest
    @CsvSource({
            "movd,    66 0f 7e c9,       23222120",
            "movq,    66 48 0f 7e c9,    2726252423222120",
            "movd mm, 0f 7e c9,          43424140",
            "movq mm, 48 0f 7e c9,       4746454443424140",
            "pextrw,  66 0f 3a 15 c9 05, 2b2a"})
    void intoRcx(String name, String code, String value) {
        assertEquals(InsnRunner.NO_FAULT, run(code));
        assertEquals(hex(value), cpu.r[Cpu.RCX], name);
    }

    @ParameterizedTest
    @CsvSource({
            "movd,    0f 6e c8,    63626160",
            "movq r,  48 0f 6e c8, 6766656463626160",
            "movq m,  0f 6f 0e,    1716151413121110",
            "movdq2q, f2 0f d6 ca, 3736353433323130"})
    void intoMm1(String name, String code, String value) {
        assertEquals(InsnRunner.NO_FAULT, run(code));
        assertEquals(hex(value), cpu.fpu.mmx(1), name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0f 28 0e", "0f 29 0e", "0f 2b 0e", "66 0f 6f 0e", "66 0f e7 0e", "66 0f 38 2a 0e",
            "66 0f 58 0e", "66 0f fc 0e", "66 0f 5b 0e"})
    void unalignedMemoryOperandIsAProtectionFault(String code) {
        cpu.r[Cpu.RSI] = MEMORY + 8;
        assertEquals(Fault.GP, run(code));
        assertEquals(XMM1_LOW, cpu.v[XMM1]);
        assertEquals(MEMORY_HIGH, runner.mmu.load64(MEMORY + 8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0f 10 0e", "0f 11 0e", "f3 0f 6f 0e", "f2 0f f0 0e", "66 0f 3a 63 0e 00", "f2 0f 58 0e"})
    void theseNeedNoAlignment(String code) {
        cpu.r[Cpu.RSI] = MEMORY + 1;
        assertEquals(InsnRunner.NO_FAULT, run(code));
    }

    @Test
    void highRegistersNeedRex() {
        run("f3 44 0f 6f 0e");
        assertEquals(MEMORY_LOW, cpu.v[9 * Cpu.VECTOR_STRIDE]);
        assertEquals(XMM1_LOW, cpu.v[XMM1]);
    }

    @Test
    void maskedStoresChangeOnlyTheirBytes() {
        cpu.fpu.setMmx(2, 0x80FF7F0000000080L);
        assertEquals(InsnRunner.NO_FAULT, run("0f f7 ca"));
        assertEquals(0x4746151413121140L, runner.mmu.load64(MEMORY));
        cpu.v[XMM2] = 0x80;
        cpu.v[XMM2 + 1] = Long.MIN_VALUE;
        assertEquals(InsnRunner.NO_FAULT, run("66 0f f7 ca"));
        assertEquals(0x4746151413121120L, runner.mmu.load64(MEMORY));
        assertEquals(0x2F1E1D1C1B1A1918L, runner.mmu.load64(MEMORY + 8));
    }

    @Test
    void maskedStoresObeySegmentAndAddressSize() {
        cpu.v[XMM2] = 0x80;
        cpu.v[XMM2 + 1] = 0;
        cpu.segments[Cpu.FS].base = 0x30;
        cpu.r[Cpu.RDI] = MEMORY - 0x30;
        assertEquals(InsnRunner.NO_FAULT, run("64 66 0f f7 ca"));
        assertEquals(0x1716151413121120L, runner.mmu.load64(MEMORY));
        cpu.r[Cpu.RDI] = MEMORY + 8 | 0xFL << 32;
        assertEquals(InsnRunner.NO_FAULT, run("67 66 0f f7 ca"));
        assertEquals(0x1F1E1D1C1B1A1920L, runner.mmu.load64(MEMORY + 8));
    }

    @Test
    void checksumTakesOldByteRegisters() {
        cpu.r[Cpu.RCX] = 0;
        cpu.r[Cpu.RDX] = 0x0100;
        assertEquals(InsnRunner.NO_FAULT, run("f2 0f 38 f0 ce"));
        assertEquals(0xF26B8303L, cpu.r[Cpu.RCX]);
    }
}
