package dev.vivarium.engine.x86.interp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.vcpu.Exit;
import dev.vivarium.engine.x86.state.ControlBits;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;
import dev.vivarium.engine.x86.state.Rflags;

import org.junit.jupiter.api.Test;

/** Interrupts in protected mode, to and from virtual-8086 programs, and in real mode. */
class ProtectedDeliveryTest extends InEveryTier {
    private static final int IO_MAP = 0x88;
    private static final int ALWAYS = Rflags.ALWAYS;

    private static void assertSlots(Rig rig, long... expected) {
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], rig.slot(i), "slot " + i);
        }
    }

    @Test
    void innerRingFrame() {
        Rig rig = Rig.protectedMode();
        rig.gate(0x40, Rig.USER_TRAP_GATE);
        rig.user().code("CD 40").run();
        assertEquals(0x40, rig.vector());
        assertEquals(Rig.STACK - 20, rig.cpu.r[Cpu.RSP]);
        assertEquals(Rig.KERNEL_DATA, rig.cpu.ss().selector);
        assertSlots(rig, Rig.CODE + 2, Rig.USER_CODE, ALWAYS, Rig.USER_STACK, Rig.USER_DATA);
    }

    @Test
    void sameRingFrameWithErrorCode() {
        Rig rig = Rig.protectedMode();
        rig.code("EA 00 00 00 00 80 00").run();
        assertEquals(Fault.GP, rig.vector());
        assertSlots(rig, 0x80, Rig.CODE, Rig.KERNEL_CODE, ALWAYS | Rflags.RF);
        assertEquals(Rig.STACK - 16, rig.cpu.r[Cpu.RSP]);
    }

    @Test
    void sixteenBitGatePushesWords() {
        Rig rig = Rig.protectedMode();
        rig.memory.write(Rig.IDT + 8 * 0x40, 8, Rig.gate(Rig.SPARE, 0x400, 0x86, 0));
        rig.descriptor(Rig.SPARE, 0x0000_9A02_0000_FFFFL);
        rig.code("CD 40").run();
        assertEquals(0x401, rig.cpu.rip);
        assertEquals(Rig.STACK - 6, rig.cpu.r[Cpu.RSP]);
        assertEquals(Rig.CODE + 2 & 0xFFFF, rig.memory.read(Rig.STACK - 6, 2));
        assertEquals(Rig.KERNEL_CODE, rig.memory.read(Rig.STACK - 4, 2));
    }

    @Test
    void vectorBeyondTheTable() {
        Rig rig = Rig.protectedMode();
        rig.cpu.idtLimit = 0x40 * 8 + 6;
        rig.code("CD 40").run();
        assertEquals(Fault.GP, rig.vector());
        assertSlots(rig, 0x40 << 3 | 2, Rig.CODE);
    }

    @Test
    void boundAndIntoRaiseTheirExceptions() {
        Rig rig = Rig.protectedMode();
        rig.memory.write(Rig.DATA, 8, 10L << 32 | 5);
        rig.cpu.r[Cpu.RDI] = Rig.DATA;
        rig.cpu.r[Cpu.RAX] = 10;
        rig.code("62 07 40 62 07 F4").run(); // bound %eax, (%edi); inc %eax; bound %eax, (%edi)
        assertEquals(Fault.BR, rig.vector());
        assertSlots(rig, Rig.CODE + 3);
        Rig overflow = Rig.protectedMode();
        overflow.code("CE B0 7F 04 01 CE").run(); // into; mov $0x7f, %al; add $1, %al; into
        assertEquals(Fault.OF, overflow.vector());
        assertSlots(overflow, Rig.CODE + 6);
    }

    @Test
    void virtual8086ProgramIsInterrupted() {
        Rig rig = Rig.protectedMode();
        rig.gate(0x40, Rig.USER_TRAP_GATE);
        rig.virtual8086(3).code("CD 40").run();
        assertEquals(0x40, rig.vector());
        assertEquals(Rig.STACK - 36, rig.cpu.r[Cpu.RSP]);
        assertFalse(rig.cpu.isVirtual8086());
        assertFalse(rig.cpu.segments[Cpu.DS].isUsable());
        int segment = (int) (Rig.DATA >> 4);
        assertSlots(rig, 2, Rig.CODE >> 4, Rflags.VM | Rflags.IOPL | ALWAYS, 0x1000, Rig.USER_STACK >> 4, segment,
                segment, segment, segment);
    }

    @Test
    void returnToVirtual8086() {
        Rig rig = Rig.protectedMode();
        rig.gate(0x40, Rig.USER_TRAP_GATE);
        rig.virtual8086(3).code("CD 40 CD 40");
        // cmpb $0, %cs:0x18000; jne 1f; movb $1, %ss:0x18000; nop; iret; 1: hlt (DS is null in the handler)
        rig.bytes(Rig.HANDLERS + 0x400, "2E 80 3D 00 80 01 00 00 75 0A 36 C6 05 00 80 01 00 01 90 CF F4");
        rig.run();
        assertEquals(Rig.HANDLERS + 0x415, rig.cpu.rip);
        assertSlots(rig, 4, Rig.CODE >> 4);
        assertEquals(0x1000, rig.slot(3));
    }

    @Test
    void gateToConformingOrOuterCodeIsRefusedFromVirtual8086() {
        Rig rig = Rig.protectedMode();
        rig.descriptor(Rig.SPARE, Rig.CODE32_3);
        rig.memory.write(Rig.IDT + 8 * 0x40, 8, Rig.gate(Rig.SPARE, Rig.HANDLERS, Rig.USER_TRAP_GATE, 0));
        rig.virtual8086(3).code("CD 40").run();
        assertEquals(Fault.GP, rig.vector());
        assertSlots(rig, Rig.SPARE);
    }

    @Test
    void sensitiveInstructionsFaultBelowIopl3() {
        for (String code : new String[]{"CD 40", "CF", "9C", "9D", "FA", "FB"}) {
            Rig rig = Rig.protectedMode();
            rig.gate(0x40, Rig.USER_TRAP_GATE);
            rig.virtual8086(0).code(code).run();
            assertEquals(Fault.GP, rig.vector(), code);
            assertSlots(rig, 0, 0);
        }
    }

    @Test
    void int3IsNotSensitive() {
        Rig rig = Rig.protectedMode();
        rig.gate(Fault.BP, Rig.USER_TRAP_GATE);
        rig.virtual8086(0).code("CC").run();
        assertEquals(Fault.BP, rig.vector());
        assertSlots(rig, 1);
    }

    private static Rig extensions(int iopl) {
        Rig rig = Rig.protectedMode();
        rig.cpu.cr4 |= ControlBits.CR4_VME;
        rig.cpu.segments[Cpu.TR].limit = 0xFF;
        rig.memory.write(Rig.TSS + 0x66, 2, IO_MAP);
        rig.gate(0x40, Rig.USER_TRAP_GATE);
        rig.memory.write(4 * 0x40, 4, Rig.HANDLERS >> 4 << 16 | 0x400);
        return rig.virtual8086(iopl);
    }

    @Test
    void redirectedInterruptGoesToTheProgramsOwnHandler() {
        Rig rig = extensions(0);
        rig.cpu.system |= Rflags.VIF;
        rig.bytes(Rig.HANDLERS + 0x400, "F4"); // faults, so that the frame can be looked at
        rig.code("CD 40").run();
        assertEquals(Fault.GP, rig.vector());
        assertEquals(0x400, rig.slot(1));
        assertEquals(Rig.HANDLERS >> 4, rig.slot(2));
        assertEquals(0, rig.slot(3) & Rflags.VIF, "the handler runs with virtual interrupts off");
        long frame = Rig.USER_STACK + 0x1000 - 6;
        assertEquals(2, rig.memory.read(frame, 2));
        assertEquals(Rig.CODE >> 4, rig.memory.read(frame + 2, 2));
        assertEquals(Rflags.IF | Rflags.IOPL | ALWAYS, rig.memory.read(frame + 4, 2));
    }

    @Test
    void redirectionBitSendsItToTheSystem() {
        Rig rig = extensions(0);
        rig.memory.write(Rig.TSS + IO_MAP - 32 + 8, 1, 1);
        rig.code("CD 40").run();
        assertEquals(Fault.GP, rig.vector(), "IOPL 0 and no redirection");
        rig = extensions(3);
        rig.memory.write(Rig.TSS + IO_MAP - 32 + 8, 1, 1);
        rig.code("CD 40").run();
        assertEquals(0x40, rig.vector());
        assertEquals(Rig.STACK - 36, rig.cpu.r[Cpu.RSP]);
    }

    @Test
    void virtualInterruptFlagStandsInForIf() {
        Rig rig = extensions(0);
        rig.code("FB 9C FA 9C F4").run(); // sti; pushf; cli; pushf; hlt
        assertEquals(Fault.GP, rig.vector());
        assertEquals(4, rig.slot(1));
        assertEquals(0, rig.slot(3) & (Rflags.VIF | Rflags.IF));
        long frame = Rig.USER_STACK + 0x1000;
        assertEquals(Rflags.IF | Rflags.IOPL | ALWAYS, rig.memory.read(frame - 2, 2));
        assertEquals(Rflags.IOPL | ALWAYS, rig.memory.read(frame - 4, 2));
    }

    @Test
    void pendingVirtualInterruptFaultsSti() {
        Rig rig = extensions(0);
        rig.cpu.system |= Rflags.VIP;
        rig.code("FB F4").run();
        assertEquals(Fault.GP, rig.vector());
        assertEquals(0, rig.slot(1));
    }

    @Test
    void iretWithExtensionsSetsTheVirtualFlag() {
        Rig rig = extensions(0);
        long frame = Rig.USER_STACK + 0x1000 - 6;
        rig.memory.write(frame, 2, 0x10);
        rig.memory.write(frame + 2, 2, Rig.CODE >> 4);
        rig.memory.write(frame + 4, 2, Rflags.IF | Rflags.CF);
        rig.cpu.r[Cpu.RSP] = 0x1000 - 6;
        rig.code("CF").bytes(Rig.CODE + 0x10, "F4").run();
        assertEquals(Fault.GP, rig.vector());
        assertEquals(0x10, rig.slot(1));
        assertEquals(Rflags.VM | Rflags.VIF | Rflags.CF | Rflags.RF | ALWAYS, rig.slot(3));
        assertEquals(0x1000, rig.slot(4));
    }

    @Test
    void protectedModeVirtualInterrupts() {
        Rig rig = Rig.protectedMode();
        rig.cpu.cr4 |= ControlBits.CR4_PVI;
        rig.user().code("FB F4").run();
        assertEquals(Fault.GP, rig.vector());
        assertEquals(Rig.CODE + 1, rig.slot(1));
        assertTrue((rig.slot(3) & Rflags.VIF) != 0);
        assertEquals(0, rig.slot(3) & Rflags.IF);
    }

    @Test
    void realModeInterruptAndReturn() {
        Rig rig = Rig.real();
        rig.memory.write(Rig.HANDLERS + 16 * 0x21, 1, 0xCF);
        rig.cpu.system |= Rflags.IF;
        rig.code("CD 21 F4").run();
        assertEquals(3, rig.cpu.rip);
        assertEquals(0x1000, rig.cpu.r[Cpu.RSP]);
        assertEquals(Rflags.IF, rig.cpu.system & Rflags.IF);
        assertEquals(2, rig.memory.read(Rig.STACK + 0x1000 - 6, 2));
        assertEquals(0x1000, rig.memory.read(Rig.STACK + 0x1000 - 4, 2));
        assertEquals(Rflags.IF | ALWAYS, rig.memory.read(Rig.STACK + 0x1000 - 2, 2));
    }

    @Test
    void realModeExceptionsHaveNoErrorCode() {
        Rig rig = Rig.real();
        rig.code("0F 00 C0").run(); // sldt %ax
        assertEquals(Fault.UD, rig.vector());
        assertEquals(0x1000 - 6, rig.cpu.r[Cpu.RSP]);
        assertSlots(rig, 0, 0x1000);
    }

    @Test
    void realModeTableThatIsTooShortShutsDown() {
        Rig rig = Rig.real();
        rig.cpu.idtLimit = 3;
        assertEquals(Exit.TRIPLE_FAULT, rig.code("CD 21").run());
    }
}
