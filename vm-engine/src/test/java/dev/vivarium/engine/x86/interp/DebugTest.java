package dev.vivarium.engine.x86.interp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivarium.engine.x86.state.ControlBits;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;
import dev.vivarium.engine.x86.state.Rflags;

import org.junit.jupiter.api.Test;

/** Single step, breakpoints on code, data and ports, and what DR6 says of them. */
class DebugTest extends InEveryTier {
    private static final long NOTHING = 0xFFFF_0FF0L;
    private static final long STEP = 1 << 14;
    private static final long GENERAL_DETECT = 1 << 13;
    /** DR7: breakpoint 0 on, and its condition and length. */
    private static final int ON = 0x402;
    private static final int WRITE_4 = 0xD << 16;
    private static final int ACCESS_4 = 0xF << 16;
    private static final int PORT_1 = 2 << 16;

    private final Rig rig = Rig.longMode();

    private void breakpoint(long address, int conditions) {
        rig.cpu.dr[0] = address;
        rig.cpu.dr[7] = ON | conditions;
        Debug.changed(rig.t);
    }

    private void assertTrap(long dr6, long offset) {
        assertEquals(Fault.DB, rig.vector());
        assertEquals(dr6, rig.cpu.dr[6]);
        assertEquals(offset, rig.returnOffset(false));
    }

    @Test
    void singleStepTrapsAfterTheInstruction() {
        // pushf; orl $0x100, (%rsp); popf; nop; nop
        rig.code("9C 81 0C 24 00 01 00 00 9D 90 90 F4").run();
        assertTrap(NOTHING | STEP, 10);
        assertEquals(Rflags.TF, rig.slot(2) & Rflags.TF);
        assertEquals(0, rig.cpu.system & Rflags.TF);
    }

    @Test
    void stepIntoAnInterruptIsNotTrapped() {
        rig.gate(0x40, Rig.INTERRUPT_GATE);
        rig.cpu.system |= Rflags.TF;
        rig.t.updateCareful();
        rig.code("CD 40").run();
        assertEquals(0x40, rig.vector());
        assertEquals(NOTHING, rig.cpu.dr[6]);
    }

    @Test
    void movToSsDelaysTheStep() {
        rig.cpu.system |= Rflags.TF;
        rig.t.updateCareful();
        rig.cpu.r[Cpu.RAX] = Rig.KERNEL_DATA;
        rig.code("8E D0 90 90 F4").run(); // mov %ax, %ss; nop; nop
        assertTrap(NOTHING | STEP, 3);
    }

    @Test
    void instructionBreakpointIsAFaultAndResumeFlagPassesIt() {
        breakpoint(Rig.CODE + 1, 0);
        rig.code("90 90 90 F4").run();
        assertTrap(NOTHING | 1, 1);
        assertEquals(0, rig.slot(2) & Rflags.RF);
        rig.memory.write(rig.cpu.r[Cpu.RSP] + 16, 8, rig.slot(2) | Rflags.RF);
        rig.bytes(rig.cpu.rip, "48 CF"); // iretq behind the handler's HLT
        rig.run();
        assertEquals(-1, rig.vector());
        assertEquals(Rig.CODE + 4, rig.cpu.rip);
        assertEquals(0, rig.cpu.system & Rflags.RF);
    }

    @Test
    void dataBreakpointTrapsAfterTheStore() {
        breakpoint(Rig.DATA, WRITE_4);
        rig.cpu.r[Cpu.RDI] = Rig.DATA;
        // mov (%rdi), %eax; movb %al, 3(%rdi); nop
        rig.code("8B 07 88 47 03 90 F4").run();
        assertTrap(NOTHING | 1, 5);
    }

    @Test
    void neighboursOfTheWatchedBytesDoNotCount() {
        breakpoint(Rig.DATA + 4, ACCESS_4);
        rig.cpu.r[Cpu.RDI] = Rig.DATA;
        rig.code("8B 07 8B 47 08 F4").run(); // mov (%rdi), %eax; mov 8(%rdi), %eax
        assertEquals(-1, rig.vector());
        rig.cpu.rip = Rig.CODE;
        rig.code("8B 47 01 90 F4").run(); // mov 1(%rdi), %eax
        assertTrap(NOTHING | 1, 3);
    }

    @Test
    void stringCopiesAreWatchedElementByElement() {
        breakpoint(Rig.DATA + 8, WRITE_4);
        rig.cpu.r[Cpu.RDI] = Rig.DATA;
        rig.cpu.r[Cpu.RSI] = Rig.CODE;
        rig.cpu.r[Cpu.RCX] = 16;
        rig.code("F3 A4 F4").run(); // rep movsb
        assertTrap(NOTHING | 1, 0);
        assertEquals(16 - 9, rig.cpu.r[Cpu.RCX]);
        assertEquals(Rig.DATA + 9, rig.cpu.r[Cpu.RDI]);
    }

    @Test
    void repeatedStringInstructionsAreSteppedElementByElement() {
        for (String code : new String[]{"F3 A4", "F3 AA", "F3 AC", "F2 AE", "F2 A6"}) { // movs, stos, lods, scas, cmps
            Rig stepped = Rig.longMode();
            stepped.cpu.r[Cpu.RSI] = Rig.DATA;
            stepped.cpu.r[Cpu.RDI] = Rig.DATA + 0x100;
            stepped.bytes(Rig.DATA, "01 02 03 04");
            stepped.cpu.r[Cpu.RAX] = 0x55;
            stepped.cpu.r[Cpu.RCX] = 3;
            stepped.cpu.system |= Rflags.TF;
            stepped.t.updateCareful();
            stepped.code(code + " 90 F4").run();
            assertEquals(Fault.DB, stepped.vector(), code);
            assertEquals(0, stepped.returnOffset(false), code);
            assertEquals(2, stepped.cpu.r[Cpu.RCX], code);
        }
        rig.cpu.r[Cpu.RDI] = Rig.DATA;
        rig.cpu.r[Cpu.RCX] = 1;
        rig.cpu.system |= Rflags.TF;
        rig.t.updateCareful();
        rig.code("F3 AA 90 F4").run(); // rep stosb, its last element
        assertTrap(NOTHING | STEP, 2);
    }

    @Test
    void portBreakpointNeedsDebuggingExtensions() {
        rig.cpu.cr4 |= ControlBits.CR4_DE;
        breakpoint(0x61, PORT_1);
        rig.code("E4 60 66 E5 60 F4").run(); // in $0x60, %al; in $0x60, %ax
        assertTrap(NOTHING | 1, 5);
        Rig without = Rig.longMode();
        without.cpu.dr[0] = 0x61;
        without.cpu.dr[7] = ON | PORT_1;
        Debug.changed(without.t);
        without.code("66 E5 60 F4").run();
        assertEquals(-1, without.vector());
    }

    @Test
    void generalDetectGuardsTheRegisters() {
        rig.cpu.dr[7] |= GENERAL_DETECT;
        rig.code("0F 23 C0 F4").run(); // mov %rax, %dr0
        assertTrap(NOTHING | GENERAL_DETECT, 0);
        assertEquals(0, rig.cpu.dr[7] & GENERAL_DETECT);
        assertEquals(Rflags.RF, rig.slot(2) & Rflags.RF);
    }

    @Test
    void oneByteTrapTakesNoNotice() {
        rig.code("F1 F4").run();
        assertTrap(NOTHING, 1);
        Rig user = Rig.longMode();
        user.user().code("F1").run();
        assertEquals(Fault.DB, user.vector(), "whatever the gate's privilege");
    }

    @Test
    void registersHaveFixedBits() {
        rig.cpu.r[Cpu.RAX] = 0xFFFF_FFFFL;
        rig.cpu.r[Cpu.RBX] = 0;
        rig.code("0F 23 F0 0F 23 FB 0F 21 F0 0F 21 FB F4").run(); // to DR6 and DR7, and back
        assertEquals(0xFFFF_EFFFL, rig.cpu.r[Cpu.RAX]);
        assertEquals(0x400, rig.cpu.r[Cpu.RBX]);
        rig.cpu.r[Cpu.RAX] = 1L << 32;
        rig.code("0F 23 F8").run();
        assertEquals(Fault.GP, rig.vector());
    }

    @Test
    void dr4IsAnotherNameUntilExtensionsAreOn() {
        rig.code("0F 21 E0 F4").run();
        assertEquals(NOTHING, rig.cpu.r[Cpu.RAX]);
        rig.cpu.cr4 |= ControlBits.CR4_DE;
        rig.cpu.rip = Rig.CODE;
        rig.run();
        assertEquals(Fault.UD, rig.vector());
    }

    @Test
    void stepEndsAHalt() {
        rig.cpu.system |= Rflags.TF;
        rig.t.updateCareful();
        rig.code("F4").run();
        assertTrap(NOTHING | STEP, 1);
    }

    @Test
    void sysretTrapsAtOnce() {
        rig.t.msrs.set(Msr.STAR, (long) (Rig.USER_CODE - 16) << 48);
        rig.cpu.r[Cpu.RCX] = Rig.CODE + 0x20;
        rig.cpu.r[11] = Rflags.TF;
        rig.code("48 0F 07").run();
        assertTrap(NOTHING | STEP, 0x20);
        assertEquals(3, rig.slot(1) & 3);
    }
}
