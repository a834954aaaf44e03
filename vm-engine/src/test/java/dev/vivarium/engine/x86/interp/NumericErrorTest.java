package dev.vivarium.engine.x86.interp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.vcpu.Exit;
import dev.vivarium.engine.x86.state.ControlBits;
import dev.vivarium.engine.x86.state.Fault;
import dev.vivarium.engine.x86.state.Rflags;

import org.junit.jupiter.api.Test;

import java.util.List;

/** x87 exceptions while CR0.NE is 0: the pins FERR# and IGNNE#. */
class NumericErrorTest extends InEveryTier {
    /** FNINIT; FLDCW [0] with division by zero unmasked; FLD1; FLDZ; FDIVP. */
    private static final String DIVIDE_BY_ZERO = "DB E3 D9 2E 00 00 D9 E8 D9 EE DE F9";
    private static final String FNCLEX = "DB E2";
    private static final int AFTER_DIVISION = 12;
    private static final int IRQ_13 = 0x75;

    private static Rig rig() {
        return Rig.real().bytes(Rig.DATA, "7B03");
    }

    @Test
    void thePinFollowsTheUnit() {
        Rig rig = rig().code(DIVIDE_BY_ZERO + FNCLEX + "F4");
        assertEquals(Exit.HALTED, rig.run());
        assertEquals(List.of(true, false), rig.bus.numericErrors);
    }

    @Test
    void aWaitingInstructionWaitsForTheInterrupt() {
        Rig rig = rig().code(DIVIDE_BY_ZERO + "9B F4");
        rig.bus.ignoresNumericErrors = false;
        rig.cpu.system |= Rflags.IF;
        assertEquals(Exit.HALTED, rig.run());
        assertEquals(AFTER_DIVISION, rig.cpu.rip, "at the WAIT");
        assertFalse(rig.runner.hasWork());

        rig.apic.vector = IRQ_13;
        rig.attention.set(Interpreter.INTERRUPT);
        assertTrue(rig.runner.hasWork());
        assertEquals(Exit.HALTED, rig.runner.run());
        assertEquals(IRQ_13, rig.vector());
        assertEquals(AFTER_DIVISION, rig.memory.read(Rig.STACK + 0x1000 - 6, 2), "the WAIT is begun again");
    }

    @Test
    void itGoesOnWhereTheBoardIgnoresErrors() {
        Rig rig = rig().code(DIVIDE_BY_ZERO + "9B F4");
        assertEquals(Exit.HALTED, rig.run());
        assertEquals(AFTER_DIVISION + 2, rig.cpu.rip);
    }

    @Test
    void controlRegisterZeroDecidesBetweenPinAndException() {
        // SMSW AX; OR AL, 20h; MOV CR0, EAX; WAIT
        Rig rig = rig().code(DIVIDE_BY_ZERO + "0F 01 E0 0C 20 0F 22 C0 9B F4");
        rig.cpu.cr0 &= ~ControlBits.CR0_NE;
        assertEquals(Exit.HALTED, rig.run());
        assertEquals(List.of(true, false), rig.bus.numericErrors);
        assertEquals(Fault.MF, rig.vector());
    }
}
