package dev.vivarium.engine.x86.interp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.vcpu.CpuModel;
import dev.vivarium.engine.x86.decode.Decoder;
import dev.vivarium.engine.x86.state.ControlBits;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;
import dev.vivarium.engine.x86.state.X87State;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Set;
import java.util.TreeSet;

/** When x87 instructions may run, which of them exist, and what the unit remembers of the last one. */
class X87UnitTest {
    private static final String FLD1 = "d9 e8";
    private static final String FLDZ = "d9 ee";
    private static final String FADD = "d8 c1";
    private static final String FWAIT = "9b";
    private static final String FDIV_BY_ZERO = "d8 f1";
    private static final long MEMORY = 0x1230;
    private static final long IP = 0x40_1000;
    private static final int ZERO_DIVIDE_UNMASKED = 0x037B;

    private final InsnRunner runner = new InsnRunner();
    private final Cpu cpu = runner.cpu;
    private final X87State fpu = cpu.fpu;

    X87UnitTest() {
        cpu.r[Cpu.RSI] = MEMORY;
        cpu.r[Cpu.BLOCK_IP] = IP;
        cpu.segments[Cpu.CS].selector = 0x10;
        cpu.segments[Cpu.DS].selector = 0x18;
        cpu.segments[Cpu.SS].selector = 0x20;
    }

    @AfterEach
    void close() {
        runner.close();
    }

    private void divideByZero() {
        fpu.setControl(ZERO_DIVIDE_UNMASKED);
        assertEquals(InsnRunner.NO_FAULT, runner.program(FLDZ, FLD1, FDIV_BY_ZERO));
        assertTrue(fpu.isPending());
    }

    @ParameterizedTest
    @ValueSource(longs = {ControlBits.CR0_EM, ControlBits.CR0_TS})
    void unitIsNotAvailable(long bit) {
        cpu.cr0 |= bit;
        for (String code : new String[]{FLD1, FADD, "dd 06", "dd 1e", "db e3", "df e0", "d9 2e", "d9 36", "db e2"}) {
            assertEquals(Fault.NM, runner.program(code), code);
        }
    }

    @Test
    void waitLooksAtTaskSwitchedOnlyWhenItIsToMonitor() {
        cpu.cr0 |= ControlBits.CR0_TS | ControlBits.CR0_EM;
        assertEquals(InsnRunner.NO_FAULT, runner.program(FWAIT));
        cpu.cr0 |= ControlBits.CR0_MP;
        assertEquals(Fault.NM, runner.program(FWAIT));
        cpu.cr0 &= ~ControlBits.CR0_TS;
        assertEquals(InsnRunner.NO_FAULT, runner.program(FWAIT));
    }

    @ParameterizedTest
    @ValueSource(strings = {FWAIT, FLD1, FADD, "d9 d0", "dd 06", "dd 1e", "d9 2e", "d9 26", "dd 26", "d9 f6", "dd c0"})
    void pendingExceptionIsRaisedByTheNextWaitingInstruction(String code) {
        divideByZero();
        int status = fpu.status();
        assertEquals(Fault.MF, runner.program(code));
        assertEquals(status, fpu.status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"db e2", "db e3", "df e0", "dd 3e", "d9 3e", "d9 36", "dd 36", "db e0", "db e1", "db e4"})
    void othersDoNotWait(String code) {
        divideByZero();
        assertEquals(InsnRunner.NO_FAULT, runner.program(code));
    }

    @Test
    void withoutNumericErrorABoardMayIgnoreExceptions() {
        cpu.cr0 &= ~ControlBits.CR0_NE;
        divideByZero();
        assertEquals(InsnRunner.NO_FAULT, runner.program(FWAIT, FLD1));
    }

    @Test
    void controlWordThatUnmasksWhatIsRaisedMakesItPending() {
        assertEquals(InsnRunner.NO_FAULT, runner.program(FLDZ, FLD1, FDIV_BY_ZERO));
        runner.mmu.store16(MEMORY, ZERO_DIVIDE_UNMASKED);
        assertEquals(InsnRunner.NO_FAULT, runner.program("d9 2e"));
        assertEquals(Fault.MF, runner.program(FWAIT));
        assertEquals(InsnRunner.NO_FAULT, runner.program("d9 3e", "df e0"));
        assertEquals(ZERO_DIVIDE_UNMASKED, runner.mmu.load16(MEMORY));
        assertEquals(0xB084, cpu.r[Cpu.RAX] & 0xFFFF);
    }

    @Test
    void storingTheEnvironmentMasksAndSavingInitializes() {
        divideByZero();
        assertEquals(InsnRunner.NO_FAULT, runner.program("d9 36"));
        assertEquals(0x037F, fpu.control());
        assertFalse(fpu.isPending());
        assertEquals(0xFFFF_037B, runner.mmu.load32(MEMORY));
        assertEquals(0xFFFF_B084, runner.mmu.load32(MEMORY + 4));
        assertEquals(InsnRunner.NO_FAULT, runner.program("d9 26", "dd 76 40"));
        assertEquals(0, fpu.abridgedTags());
        assertEquals(0, fpu.status());
        assertEquals(InsnRunner.NO_FAULT, runner.program("dd 66 40"));
        assertEquals(0xB084, fpu.status());
        assertEquals(0xC0, fpu.abridgedTags());
        assertEquals(Long.MIN_VALUE, fpu.significand(0));
    }

    @Test
    void lastInstructionAndOperandAreRemembered() {
        assertEquals(InsnRunner.NO_FAULT, runner.program("dd 46 08"));
        assertEquals(IP, fpu.lastInstruction);
        assertEquals(0x10, fpu.lastCodeSelector);
        assertEquals(MEMORY + 8, fpu.lastData);
        assertEquals(0x18, fpu.lastDataSelector);
        assertEquals(0, fpu.lastOpcode, "only an unmasked exception records it");
        cpu.r[Cpu.BLOCK_IP] = IP + 0x20;
        assertEquals(InsnRunner.NO_FAULT, runner.program(FLD1));
        assertEquals(IP + 0x20, fpu.lastInstruction);
        assertEquals(MEMORY + 8, fpu.lastData);
        cpu.r[Cpu.RSP] = MEMORY;
        assertEquals(InsnRunner.NO_FAULT, runner.program("dd 5c 24 10"));
        assertEquals(MEMORY + 0x10, fpu.lastData);
        assertEquals(0x20, fpu.lastDataSelector);
    }

    @Test
    void opcodeIsThatOfTheExceptionsOrigin() {
        divideByZero();
        assertEquals(0x0F1, fpu.lastOpcode);
        assertEquals(Fault.MF, runner.program("dd 06"));
        assertEquals(0x0F1, fpu.lastOpcode);
    }

    @Test
    void controlInstructionsAreNotRemembered() {
        runner.program("dd 06");
        cpu.r[Cpu.BLOCK_IP] = IP + 0x20;
        runner.mmu.store16(MEMORY + 0x40, 0x037F);
        assertEquals(InsnRunner.NO_FAULT, runner.program("d9 6e 40", "d9 7e 40", "dd 7e 40", "df e0", "db e2", FWAIT,
                "d9 76 40"));
        assertEquals(IP, fpu.lastInstruction);
        assertEquals(MEMORY, fpu.lastData);
    }

    @Test
    void realModeImageHoldsLinearAddresses() {
        cpu.longMode = false;
        cpu.cr0 &= ~ControlBits.CR0_PE;
        cpu.codeBits = 16;
        cpu.ipMask = 0xFFFF_FFFFL;
        cpu.r[Cpu.BLOCK_IP] = 0x0456;
        cpu.segments[Cpu.CS].set(0x7000, 0x7_0000, 0xFFFF, 0x93);
        cpu.segments[Cpu.DS].set(0x0100, 0x1000, 0xFFFF, 0x93);
        cpu.r[Cpu.RSI] = 0x230;
        fpu.setControl(0x0340);
        assertEquals(InsnRunner.NO_FAULT, runner.program(FLD1, "dc 34", "d9 74 10"));
        assertEquals(0x0340, runner.mmu.load16(MEMORY + 0x10));
        assertEquals(0x0456, runner.mmu.load16(MEMORY + 0x16));
        assertEquals(0x7434, runner.mmu.load16(MEMORY + 0x18));
        assertEquals(0x1230, runner.mmu.load16(MEMORY + 0x1A));
        assertEquals(0, runner.mmu.load16(MEMORY + 0x1C));
    }

    @Test
    void segmentLimitsHoldForTheWholeOperand() {
        cpu.longMode = false;
        cpu.codeBits = 32;
        cpu.ipMask = 0xFFFF_FFFFL;
        cpu.segments[Cpu.DS].set(0x18, 0, (int) MEMORY + 8, 0x4093);
        assertEquals(InsnRunner.NO_FAULT, runner.program("dd 06"));
        assertEquals(Fault.GP, runner.program("db 2e"));
        assertEquals(Fault.GP, runner.program("db 3e"));
        assertEquals(Fault.GP, runner.program("d9 36"));
        assertEquals(Fault.GP, runner.program("dd 26"));
        assertEquals(0x80, fpu.abridgedTags());
    }

    /** What processors refuse; they take the other aliases. */
    @Test
    void undefinedEncodings() {
        Set<Integer> undefined = new TreeSet<>();
        add(undefined, 0xD9, 0xD1, 0xD7);
        add(undefined, 0xD9, 0xE2, 0xE3);
        add(undefined, 0xD9, 0xE6, 0xE7);
        add(undefined, 0xD9, 0xEF, 0xEF);
        add(undefined, 0xDA, 0xE0, 0xE8);
        add(undefined, 0xDA, 0xEA, 0xFF);
        add(undefined, 0xDB, 0xE5, 0xE7);
        add(undefined, 0xDB, 0xF8, 0xFF);
        add(undefined, 0xDD, 0xF0, 0xFF);
        add(undefined, 0xDE, 0xD8, 0xD8);
        add(undefined, 0xDE, 0xDA, 0xDF);
        add(undefined, 0xDF, 0xE1, 0xE7);
        add(undefined, 0xDF, 0xF8, 0xFF);
        add(undefined, 0xD9, 0x0E, 0x0E);
        add(undefined, 0xDB, 0x26, 0x26);
        add(undefined, 0xDB, 0x36, 0x36);
        add(undefined, 0xDD, 0x2E, 0x2E);
        Set<Integer> refused = new TreeSet<>();
        Decoder decoder = new Decoder(CpuModel.X86_64_V3::offers);
        for (int opcode = 0xD8; opcode <= 0xDF; opcode++) {
            for (int modrm = 0x06; modrm <= 0xFF; modrm += modrm < 0x3E ? 8 : modrm == 0x3E ? 0x82 : 1) {
                fpu.initialize();
                decoder.decode(new byte[]{(byte) opcode, (byte) modrm}, 0, 2, 64, 0);
                int vector = runner.run(decoder.insn());
                if (vector == Fault.UD) {
                    refused.add(opcode << 8 | modrm);
                } else {
                    assertEquals(InsnRunner.NO_FAULT, vector, Integer.toHexString(opcode << 8 | modrm));
                }
            }
        }
        assertEquals(undefined, refused);
    }

    private static void add(Set<Integer> encodings, int opcode, int first, int last) {
        for (int modrm = first; modrm <= last; modrm++) {
            encodings.add(opcode << 8 | modrm);
        }
    }

    @Test
    void lockIsUndefined() {
        assertEquals(Fault.UD, runner.program("f0 dd 1e"));
        assertEquals(Fault.UD, runner.program("f0 d9 e8"));
    }
}
