package dev.vivarium.engine.x86.interp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivarium.engine.x86.state.ControlBits;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.X87State;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The x87 part of FXSAVE, XSAVE and their opposites. */
class ExtendedStateX87Test {
    private static final long AREA = 0x1000;
    private static final long HEADER = AREA + 512;
    private static final long IP = 0x7FFF_0000_1000L;

    private final InsnRunner runner = new InsnRunner();
    private final Cpu cpu = runner.cpu;
    private final X87State fpu = cpu.fpu;

    @BeforeEach
    void threeNumbersAndAnException() {
        cpu.cr4 |= ControlBits.CR4_OSXSAVE;
        cpu.xcr0 = 3;
        cpu.r[Cpu.RSI] = AREA;
        cpu.r[Cpu.RAX] = 3;
        cpu.r[Cpu.BLOCK_IP] = IP;
        cpu.segments[Cpu.CS].selector = 0x10;
        cpu.segments[Cpu.DS].selector = 0x18;
        runner.mmu.store64(AREA, 0);
        fpu.setControl(0x037B);
        // fldpi, fld1, fdiv qword [rsi], which is zero
        assertEquals(InsnRunner.NO_FAULT, runner.program("d9 eb", "d9 e8", "dc 36"));
    }

    @AfterEach
    void close() {
        runner.close();
    }

    private void assertRestored() {
        assertEquals(0x037B, fpu.control());
        assertEquals(0xB084, fpu.status());
        assertEquals(0xC0, fpu.abridgedTags());
        assertEquals(0x0434 + 2, fpu.lastOpcode);
        assertEquals(Long.MIN_VALUE, fpu.significand(0));
        assertEquals(0xC90F_DAA2_2168_C235L, fpu.significand(1));
        assertEquals(0x4000, fpu.signExponent(1));
    }

    @ParameterizedTest
    @CsvSource({"48 0f ae 06, 48 0f ae 0e", "48 0f ae 26, 48 0f ae 2e", "48 0f ae 36, 48 0f ae 2e"})
    void everythingComesBack(String save, String restore) {
        assertEquals(InsnRunner.NO_FAULT, runner.program(save, "db e3", "d9 ee", restore));
        assertRestored();
        assertEquals(IP, fpu.lastInstruction);
        assertEquals(AREA, fpu.lastData);
    }

    @Test
    void narrowPointersComeWithSelectors() {
        assertEquals(InsnRunner.NO_FAULT, runner.program("0f ae 06"));
        assertEquals(0x10_0000_1000L, runner.mmu.load64(AREA + 8));
        assertEquals(0x18_0000_1000L, runner.mmu.load64(AREA + 16));
        assertEquals(InsnRunner.NO_FAULT, runner.program("db e3", "0f ae 0e"));
        assertRestored();
        assertEquals(0x10, fpu.lastCodeSelector);
        assertEquals(0x18, fpu.lastDataSelector);
    }

    @Test
    void partThatIsNotAskedForStays() {
        cpu.r[Cpu.RAX] = 2;
        assertEquals(InsnRunner.NO_FAULT, runner.program("db e3", "48 0f ae 26"));
        assertEquals(0, runner.mmu.load64(AREA), "nothing of the unit was stored");
        fpu.setControl(0x0340);
        assertEquals(InsnRunner.NO_FAULT, runner.program("48 0f ae 2e"));
        assertEquals(0x0340, fpu.control());
    }

    @Test
    void partThatIsNotPresentBecomesInitial() {
        assertEquals(InsnRunner.NO_FAULT, runner.program("48 0f ae 26"));
        runner.mmu.store64(HEADER, 2);
        assertEquals(InsnRunner.NO_FAULT, runner.program("48 0f ae 2e"));
        assertEquals(X87State.CONTROL_INITIAL, fpu.control());
        assertEquals(0, fpu.status());
        assertEquals(0, fpu.abridgedTags());
        for (int i = 0; i < 8; i++) {
            assertEquals(0, fpu.significand(i));
            assertEquals(0, fpu.signExponent(i));
        }
    }
}
