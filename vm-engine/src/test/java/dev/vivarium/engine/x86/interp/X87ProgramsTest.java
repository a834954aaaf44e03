package dev.vivarium.engine.x86.interp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Flags;
import dev.vivarium.engine.x86.state.X87State;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;

/** Small computations as a compiler or an assembler programmer would write them. Memory operands are at [RSI]. */
class X87ProgramsTest {
    private static final long MEMORY = 0x1230;

    private final InsnRunner runner = new InsnRunner();
    private final Cpu cpu = runner.cpu;

    X87ProgramsTest() {
        cpu.r[Cpu.RSI] = MEMORY;
    }

    @AfterEach
    void close() {
        runner.close();
    }

    private void run(String... code) {
        assertEquals(InsnRunner.NO_FAULT, runner.program(code));
    }

    private void put(int offset, double value) {
        runner.mmu.store64(MEMORY + offset, Double.doubleToRawLongBits(value));
    }

    private double number(int offset) {
        return Double.longBitsToDouble(runner.mmu.load64(MEMORY + offset));
    }

    private void assertStackIsEmpty() {
        assertEquals(0, cpu.fpu.abridgedTags());
        assertEquals(0, cpu.fpu.top());
    }

    @Test
    void hypotenuse() {
        runner.mmu.store16(MEMORY, 5);
        runner.mmu.store32(MEMORY + 4, -12);
        // fild word, fmul st0, fild dword, fmul st0, faddp, fsqrt, fistp qword
        run("df 06", "d8 c8", "db 46 04", "dc c8", "de c1", "d9 fa", "df 7e 10");
        assertEquals(13, runner.mmu.load64(MEMORY + 0x10));
        assertStackIsEmpty();
    }

    @Test
    void areaOfACircle() {
        put(0, 1.5);
        runner.mmu.store32(MEMORY + 8, Float.floatToRawIntBits(1.5f));
        // fldpi, fmul qword, fmul dword, fst dword, fstp qword
        run("d9 eb", "dc 0e", "d8 4e 08", "d9 56 0c", "dd 5e 10");
        assertEquals(Math.PI * 2.25, number(0x10));
        assertEquals((float) (Math.PI * 2.25), Float.intBitsToFloat(runner.mmu.load32(MEMORY + 0x0C)));
        assertStackIsEmpty();
    }

    @Test
    void factorialInDecimal() {
        run("d9 e8", "d9 e8");
        for (int i = 2; i <= 19; i++) {
            // fld1, fadd to st1 and pop, fmul to st1
            run("d9 e8", "de c1", "dc c9");
        }
        // the counter goes; fchs, fbstp, fbld, fabs, fistp
        run("dd d8", "d9 e0", "df 36", "df 26", "d9 e1", "df 7e 10");
        assertEquals(0x1645100408832000L, runner.mmu.load64(MEMORY), "the upper two digits are in the next byte");
        assertEquals(0x8012, runner.mmu.load16(MEMORY + 8));
        assertEquals(121_645_100_408_832_000L, runner.mmu.load64(MEMORY + 0x10));
        assertStackIsEmpty();
    }

    @Test
    void powerOfTwo() {
        put(0, 10.625);
        // fld, fld st0, frndint, fsub to st1, fxch, f2xm1, fadd one, fscale, fstp st1, fstp
        run("dd 06", "d9 c0", "d9 fc", "dc e9", "d9 c9", "d9 f0", "d9 e8", "de c1", "d9 fd", "dd d9", "dd 1e");
        assertEquals(Math.pow(2, 10.625), number(0));
        assertStackIsEmpty();
    }

    @Test
    void logarithm() {
        put(0, 1000);
        // fldlg2, fld, fyl2x
        run("d9 ec", "dd 06", "d9 f1", "dd 1e");
        assertEquals(3, number(0));
        assertStackIsEmpty();
    }

    @Test
    void angle() {
        put(0, 0.75);
        // fld, fptan, fdivp, then back by fpatan with one
        run("dd 06", "d9 f2", "de f9", "d9 e8", "d9 f3", "dd 1e");
        assertEquals(0.75, number(0));
        assertStackIsEmpty();
    }

    @Test
    void remainderTakesSeveralSteps() {
        put(0, 7);
        put(8, 1e60);
        run("dd 06", "dd 46 08");
        int steps = 0;
        do {
            run("d9 f8", "df e0");
            steps++;
        } while ((cpu.r[Cpu.RAX] & X87State.C2) != 0 && steps < 100);
        run("dd 5e 10", "dd d8");
        assertEquals(new BigDecimal(1e60).remainder(BigDecimal.valueOf(7)).doubleValue(), number(0x10));
        assertTrue(steps > 1 && steps < 10, () -> "The exponents differ by 197.");
        assertStackIsEmpty();
    }

    @Test
    void largerOfTwo() {
        put(0, -2);
        put(8, 3);
        Flags.setStatus(cpu, 0x8D5);
        // fld, fld, fcomi, fcmovb from st1, fstp st1, fstp
        run("dd 46 08", "dd 06", "db f1", "da c1", "dd d9", "dd 5e 10");
        assertEquals(3, number(0x10));
        assertEquals(1, Flags.status(cpu), "less: carry alone");
        assertStackIsEmpty();
    }

    @Test
    void comparisonThroughAh() {
        put(0, 5);
        // fld1, fcomp qword, fstsw ax, sahf
        run("d9 e8", "dc 1e", "df e0", "9e");
        assertTrue(Flags.carry(cpu));
        assertTrue(!Flags.zero(cpu) && !Flags.parity(cpu));
        assertStackIsEmpty();
    }

    @Test
    void cConversionChangesTheRoundingMode() {
        put(0, -2.75);
        runner.mmu.store16(MEMORY + 0x10, 0x0F7F);
        // fnstcw, fld, fldcw, fist dword, fldcw, fist dword, fisttp qword
        run("d9 7e 12", "dd 06", "d9 6e 10", "db 56 14", "d9 6e 12", "db 56 18", "d9 6e 12", "dd 4e 20");
        assertEquals(-2, runner.mmu.load32(MEMORY + 0x14));
        assertEquals(-3, runner.mmu.load32(MEMORY + 0x18));
        assertEquals(-2, runner.mmu.load64(MEMORY + 0x20));
        assertStackIsEmpty();
    }

    @Test
    void extendedNumbersKeepAllTheirBits() {
        runner.mmu.store64(MEMORY, 0x7FF0_0000_0000_0001L);
        runner.mmu.store16(MEMORY + 8, 0xFFFF);
        run("db 2e", "db 7e 10");
        assertEquals(0x7FF0_0000_0000_0001L, runner.mmu.load64(MEMORY + 0x10));
        assertEquals(0xFFFF, runner.mmu.load16(MEMORY + 0x18));
        assertEquals(0, cpu.fpu.status());
    }
}
