package dev.vivarium.engine.x86.interp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.vcpu.Exit;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;
import dev.vivarium.engine.x86.state.Rflags;

import org.junit.jupiter.api.Test;

/** Interrupts and exceptions in long mode: frames, stacks, error codes, double and triple faults. */
class LongDeliveryTest extends InEveryTier {
    private static final String UD2 = "0F 0B";
    private static final String INT_40 = "CD 40";
    private static final int NOT_PRESENT_GATE = 0x0E;
    private static final int EXTERNAL = 1;

    private final Rig rig = Rig.longMode();

    private static int gateCode(int vector) {
        return vector << 3 | 2;
    }

    @Test
    void softwareInterruptGoesToTheInnerStack() {
        rig.gate(0x40, Rig.USER_TRAP_GATE);
        rig.user().code(INT_40);
        rig.cpu.system |= Rflags.NT;
        rig.run();
        assertEquals(0x40, rig.vector());
        assertEquals(Rig.STACK - 40, rig.cpu.r[Cpu.RSP]);
        assertEquals(2, rig.returnOffset(false));
        assertEquals(Rig.USER_CODE, rig.slot(1));
        assertEquals(Rflags.NT | Rflags.ALWAYS, rig.slot(2));
        assertEquals(Rig.USER_STACK, rig.slot(3));
        assertEquals(Rig.USER_DATA, rig.slot(4));
        assertEquals(0, rig.cpu.ss().selector);
        assertEquals(0, rig.cpu.cpl);
        assertEquals(0, rig.cpu.system & Rflags.NT);
    }

    @Test
    void softwareInterruptNeedsTheGatesPrivilege() {
        rig.user().code(INT_40);
        rig.run();
        assertEquals(Fault.GP, rig.vector());
        assertEquals(gateCode(0x40), rig.slot(0));
        assertEquals(0, rig.returnOffset(true), "a fault returns to its instruction");
    }

    @Test
    void interruptGateClearsIfAndTrapGateKeepsIt() {
        rig.cpu.system |= Rflags.IF;
        rig.code(UD2).run();
        assertEquals(0, rig.cpu.system & Rflags.IF);
        rig.gate(0x40, Rig.TRAP_GATE);
        rig.cpu.system |= Rflags.IF;
        rig.cpu.rip = Rig.CODE;
        rig.code(INT_40).run();
        assertEquals(Rflags.IF, rig.cpu.system & Rflags.IF);
    }

    @Test
    void pageFaultPushesItsCodeAndResumeFlag() {
        rig.user().code("48 8B 18"); // mov (%rax), %rbx
        rig.cpu.r[Cpu.RAX] = 0x4000_0000;
        rig.run();
        assertEquals(Fault.PF, rig.vector());
        assertEquals(4, rig.slot(0));
        assertEquals(0, rig.returnOffset(true));
        assertEquals(Rflags.RF | Rflags.ALWAYS, rig.slot(3));
        assertEquals(0x4000_0000, rig.cpu.cr2);
    }

    @Test
    void interruptStackTableIsUsedWithoutChangeOfPrivilege() {
        rig.gate(Fault.UD, Rig.INTERRUPT_GATE, 1);
        rig.code(UD2).run();
        assertEquals(Rig.IST_STACK - 40, rig.cpu.r[Cpu.RSP]);
        assertEquals(Rig.KERNEL_DATA, rig.cpu.ss().selector, "SS stays when the privilege does");
    }

    @Test
    void stackIsAligned() {
        rig.cpu.r[Cpu.RSP] = Rig.STACK - 3;
        rig.code(UD2).run();
        assertEquals(Rig.STACK - 16 - 40, rig.cpu.r[Cpu.RSP]);
        assertEquals(Rig.STACK - 3, rig.slot(3));
    }

    @Test
    void absentGateRaisesNotPresent() {
        rig.gate(Fault.UD, NOT_PRESENT_GATE);
        rig.code(UD2).run();
        assertEquals(Fault.NP, rig.vector());
        assertEquals(gateCode(Fault.UD) | EXTERNAL, rig.slot(0));
        assertEquals(0, rig.returnOffset(true));
    }

    @Test
    void twoContributoryFaultsAreADoubleFault() {
        rig.gate(Fault.UD, NOT_PRESENT_GATE);
        rig.gate(Fault.NP, NOT_PRESENT_GATE);
        rig.code(UD2).run();
        assertEquals(Fault.DF, rig.vector());
        assertEquals(0, rig.slot(0));
    }

    @Test
    void aFaultInADoubleFaultShutsDown() {
        rig.gate(Fault.UD, NOT_PRESENT_GATE);
        rig.gate(Fault.NP, NOT_PRESENT_GATE);
        rig.gate(Fault.DF, NOT_PRESENT_GATE);
        assertEquals(Exit.TRIPLE_FAULT, rig.code(UD2).run());
        assertTrue(rig.t.shutdown);
    }

    @Test
    void badStackPointerRaisesStackFault() {
        rig.gate(Fault.SS, Rig.INTERRUPT_GATE, 1);
        rig.cpu.r[Cpu.RSP] = 1L << 47;
        rig.code(UD2).run();
        assertEquals(Fault.SS, rig.vector());
        assertEquals(EXTERNAL, rig.slot(0));
        assertEquals(1L << 47, rig.slot(4), "nothing had changed");
    }

    @Test
    void nonCanonicalOperandIsNoStackFault() {
        rig.cpu.r[Cpu.RAX] = 1L << 47;
        rig.code("FF 10").run(); // call *(%rax)
        assertEquals(Fault.GP, rig.vector());
        Rig stack = Rig.longMode();
        stack.gate(Fault.SS, Rig.INTERRUPT_GATE, 1);
        stack.cpu.r[Cpu.RAX] = Rig.DATA;
        stack.cpu.r[Cpu.RSP] = (1L << 47) + 8;
        stack.code("FF 30").run(); // push (%rax)
        assertEquals(Fault.SS, stack.vector());
    }

    @Test
    void gateMustLeadTo64BitCode() {
        rig.descriptor(Rig.SPARE, Rig.CODE32_0);
        rig.memory.write(Rig.IDT + 16 * Fault.UD, 8,
                Rig.gate(Rig.SPARE, Rig.HANDLERS, Rig.INTERRUPT_GATE, 0));
        rig.code(UD2).run();
        assertEquals(Fault.GP, rig.vector());
        assertEquals(Rig.SPARE | EXTERNAL, rig.slot(0));
    }

    @Test
    void compatibilityModeUsesTheSameFrames() {
        rig.descriptor(Rig.USER_CODE, Rig.CODE32_3);
        rig.gate(0x40, Rig.USER_TRAP_GATE);
        rig.user().code(INT_40);
        assertEquals(32, rig.cpu.codeBits);
        rig.run();
        assertEquals(0x40, rig.vector());
        assertEquals(64, rig.cpu.codeBits);
        assertEquals(Rig.STACK - 40, rig.cpu.r[Cpu.RSP]);
        assertEquals(Rig.USER_STACK, rig.slot(3));
    }

    @Test
    void nmiWaitsForTheReturnFromTheLastOne() {
        rig.attention.set(Interpreter.NMI);
        rig.code("90 F4").run();
        assertEquals(Fault.NMI, rig.vector());
        long inHandler = rig.cpu.rip;
        rig.attention.set(Interpreter.NMI);
        assertFalse(rig.runner.hasWork());
        rig.bytes(inHandler, "48 CF"); // iretq, after the HLT
        rig.run();
        assertEquals(Fault.NMI, rig.vector());
        assertEquals(inHandler, rig.cpu.rip, "the second came as soon as the first had returned");
        assertEquals(Rig.STACK - 40, rig.cpu.r[Cpu.RSP]);
    }

    @Test
    void interruptWaitsForOneInstructionAfterSti() {
        rig.apic.vector = 0x50;
        rig.attention.set(Interpreter.INTERRUPT);
        rig.code("FB 90 90 F4").run(); // sti; nop; nop; hlt
        assertEquals(0x50, rig.vector());
        assertEquals(2, rig.returnOffset(false));
    }

    @Test
    void haltEndsWithAnInterrupt() {
        rig.cpu.system |= Rflags.IF;
        assertEquals(Exit.HALTED, rig.code("F4").run());
        assertFalse(rig.runner.hasWork());
        rig.apic.vector = 0x50;
        rig.attention.set(Interpreter.INTERRUPT);
        assertTrue(rig.runner.hasWork());
        rig.runner.run();
        assertEquals(0x50, rig.vector());
        assertEquals(1, rig.returnOffset(false));
    }

    @Test
    void returnToTheUserRestoresEverything() {
        // iretq to 3:10020h, where the user asks for vector 40h
        rig.gate(0x40, Rig.USER_TRAP_GATE);
        rig.bytes(Rig.CODE + 0x20, INT_40);
        rig.code("6A 23 68 00 00 05 00 68 02 02 00 00 6A 1B 68 20 00 01 00 48 CF").run();
        assertEquals(0x40, rig.vector());
        assertEquals(0x22, rig.returnOffset(false));
        assertEquals(Rig.USER_CODE, rig.slot(1));
        assertEquals(Rflags.IF | Rflags.ALWAYS, rig.slot(2));
        assertEquals(Rig.USER_STACK, rig.slot(3));
        assertEquals(Rig.USER_DATA, rig.slot(4));
    }
}
