package dev.vivarium.engine.x86.interp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.vivarium.engine.vcpu.Exit;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;
import dev.vivarium.engine.x86.state.Rflags;

import org.junit.jupiter.api.Test;

/** Far JMP, CALL, RET and IRET between segments, rings and widths; call gates. */
class FarTransferTest extends InEveryTier {
    private static final String HALT = "F4";
    private static final String CALL_SPARE = "9A 00 00 00 00 40 00";
    private static final long CONFORMING = 1L << 42;

    /** Where gates lead in these tests. */
    private static final long TARGET = 0x1_0100;

    private static Rig stop(Rig rig) {
        rig.bytes(TARGET, HALT).run();
        return rig;
    }

    private static void assertFault(Rig rig, int vector, int errorCode) {
        assertEquals(vector, rig.vector());
        assertEquals(errorCode, rig.slot(0));
        assertEquals(0, rig.returnOffset(true));
    }

    @Test
    void farJumpLoadsTheCodeSegment() {
        Rig rig = Rig.protectedMode();
        rig.descriptor(Rig.SPARE, 0x0040_9A01_0000_FFFFL);
        rig.bytes(TARGET, HALT);
        rig.code("EA 00 01 00 00 40 00").run(); // ljmp $0x40, $0x100
        assertEquals(Rig.SPARE, rig.cpu.cs().selector);
        assertEquals(0x101, rig.cpu.rip);
        assertEquals(0x1_0000, rig.cpu.cs().base);
    }

    @Test
    void farJumpIsChecked() {
        assertFault(stop(Rig.protectedMode().code("EA 00 00 00 00 00 00")), Fault.GP, 0);
        assertFault(stop(Rig.protectedMode().code("EA 00 00 00 00 10 00")), Fault.GP, Rig.KERNEL_DATA);
        assertFault(stop(Rig.protectedMode().code("EA 00 00 00 00 18 00")), Fault.GP, Rig.USER_CODE & ~3);
        Rig beyond = Rig.protectedMode();
        beyond.descriptor(Rig.SPARE, 0x0040_9A01_0000_00FFL);
        assertFault(stop(beyond.code("EA 00 01 00 00 40 00")), Fault.GP, 0);
    }

    @Test
    void conformingCodeRunsAtTheCallersPrivilege() {
        Rig rig = Rig.protectedMode();
        rig.descriptor(Rig.SPARE, Rig.CODE32_0 | CONFORMING);
        rig.gate(0x40, Rig.USER_TRAP_GATE);
        rig.user().code("EA 00 01 01 00 40 00").bytes(TARGET, "CD 40").run();
        assertEquals(0x40, rig.vector());
        assertEquals(Rig.SPARE | 3, rig.slot(1));
    }

    @Test
    void farCallAndReturnStayInTheRing() {
        Rig rig = Rig.protectedMode();
        rig.bytes(TARGET, "CA 08 00"); // lret $8
        rig.code("9A 00 01 01 00 08 00 F4").run();
        assertEquals(8, rig.cpu.rip - Rig.CODE);
        assertEquals(Rig.STACK + 8, rig.cpu.r[Cpu.RSP]);
        assertEquals(Rig.KERNEL_CODE, rig.memory.read(Rig.STACK - 4, 4));
        assertEquals(Rig.CODE + 7, rig.memory.read(Rig.STACK - 8, 4));
    }

    @Test
    void callGateSwitchesTheStackAndCopiesParameters() {
        Rig rig = Rig.protectedMode();
        rig.descriptor(Rig.SPARE, Rig.gate(Rig.KERNEL_CODE, TARGET, 0xEC, 2));
        rig.user().code(CALL_SPARE);
        rig.cpu.r[Cpu.RSP] = Rig.USER_STACK - 8;
        rig.memory.write(Rig.USER_STACK - 8, 8, 0x2222_2222_1111_1111L);
        stop(rig);
        assertEquals(Rig.KERNEL_CODE, rig.cpu.cs().selector);
        assertEquals(Rig.KERNEL_DATA, rig.cpu.ss().selector);
        assertEquals(Rig.STACK - 24, rig.cpu.r[Cpu.RSP]);
        long[] expected = {Rig.CODE + 7, Rig.USER_CODE, 0x1111_1111, 0x2222_2222, Rig.USER_STACK - 8, Rig.USER_DATA};
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], rig.slot(i), "slot " + i);
        }
    }

    @Test
    void returnToTheOuterRingDropsBothStacksParameters() {
        Rig rig = Rig.protectedMode();
        rig.descriptor(Rig.SPARE, Rig.gate(Rig.KERNEL_CODE, TARGET, 0xEC, 2));
        rig.gate(0x40, Rig.USER_TRAP_GATE);
        rig.user().code(CALL_SPARE + "CD 40");
        rig.cpu.r[Cpu.RSP] = Rig.USER_STACK - 8;
        rig.bytes(TARGET, "90 66 B8 10 00 8E D8 CA 08 00"); // nop; mov $0x10, %ax; mov %ax, %ds; lret $8
        rig.run();
        assertEquals(0x40, rig.vector());
        assertEquals(Rig.CODE + 9, rig.slot(0));
        assertEquals(Rig.USER_STACK, rig.slot(3));
        assertEquals(0, rig.cpu.segments[Cpu.DS].selector, "the kernel's DS did not leave the ring");
        assertFalse(rig.cpu.segments[Cpu.DS].isUsable());
        assertEquals(Rig.USER_DATA, rig.cpu.segments[Cpu.ES].selector);
    }

    @Test
    void jumpThroughAGateMayNotChangeTheRing() {
        Rig rig = Rig.protectedMode();
        rig.descriptor(Rig.SPARE, Rig.gate(Rig.KERNEL_CODE, TARGET, 0xEC, 0));
        assertFault(stop(rig.user().code("EA 00 00 00 00 40 00")), Fault.GP, Rig.KERNEL_CODE);
    }

    @Test
    void gateNeedsTheCallersPrivilege() {
        Rig rig = Rig.protectedMode();
        rig.descriptor(Rig.SPARE, Rig.gate(Rig.KERNEL_CODE, TARGET, 0x8C, 0));
        assertFault(stop(rig.user().code(CALL_SPARE)), Fault.GP, Rig.SPARE);
        Rig absent = Rig.protectedMode();
        absent.descriptor(Rig.SPARE, Rig.gate(Rig.KERNEL_CODE, TARGET, 0x6C, 0));
        assertFault(stop(absent.user().code(CALL_SPARE)), Fault.NP, Rig.SPARE);
    }

    @Test
    void badInnerStackIsATaskFault() {
        Rig rig = Rig.protectedMode();
        rig.descriptor(Rig.SPARE, Rig.gate(Rig.KERNEL_CODE, TARGET, 0xEC, 0));
        rig.memory.write(Rig.TSS + 8, 2, Rig.USER_DATA);
        rig.user().code(CALL_SPARE);
        // The handler would need the same stack, so its own fault is one too many.
        assertEquals(Exit.TRIPLE_FAULT, rig.run());
        assertEquals(3, rig.cpu.cpl);
        assertEquals(Rig.USER_STACK, rig.cpu.r[Cpu.RSP]);
    }

    @Test
    void sixteenBitGateCutsTheOffset() {
        Rig rig = Rig.protectedMode();
        rig.descriptor(Rig.SPARE2, 0x0000_9A01_0000_FFFFL);
        rig.descriptor(Rig.SPARE, Rig.gate(Rig.SPARE2, 0x100, 0x84, 0) | 0xABCDL << 48);
        stop(rig.code(CALL_SPARE));
        assertEquals(0x101, rig.cpu.rip);
        assertEquals(16, rig.cpu.codeBits);
        assertEquals(Rig.STACK - 4, rig.cpu.r[Cpu.RSP]);
        assertEquals((Rig.CODE + 7) & 0xFFFF | Rig.KERNEL_CODE << 16, rig.memory.read(Rig.STACK - 4, 4));
    }

    @Test
    void longModeGateHas64BitOffsetAndNullStackSegment() {
        Rig rig = Rig.longMode();
        rig.descriptor(Rig.SPARE, Rig.gate(Rig.KERNEL_CODE, TARGET, 0xEC, 0));
        rig.descriptor(Rig.SPARE + 8, 0);
        rig.memory.write(Rig.DATA, 8, (long) Rig.SPARE << 32);
        rig.user().code("FF 1F"); // lcall *(%rdi)
        rig.cpu.r[Cpu.RDI] = Rig.DATA;
        stop(rig);
        assertEquals(TARGET + 1, rig.cpu.rip);
        assertEquals(0, rig.cpu.ss().selector);
        assertEquals(Rig.STACK - 32, rig.cpu.r[Cpu.RSP]);
        long[] expected = {Rig.CODE + 2, Rig.USER_CODE, Rig.USER_STACK, Rig.USER_DATA};
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], rig.slot(i), "slot " + i);
        }
    }

    @Test
    void longModeGateWithAnotherTypeInItsUpperHalfIsRefused() {
        Rig rig = Rig.longMode();
        rig.descriptor(Rig.SPARE, Rig.gate(Rig.KERNEL_CODE, TARGET, 0xEC, 0));
        rig.descriptor(Rig.SPARE + 8, 1L << 40);
        rig.memory.write(Rig.DATA, 8, (long) Rig.SPARE << 32);
        rig.cpu.r[Cpu.RDI] = Rig.DATA;
        assertFault(stop(rig.code("FF 1F")), Fault.GP, Rig.SPARE);
    }

    @Test
    void farReturnEntersCompatibilityMode() {
        Rig rig = Rig.longMode();
        rig.descriptor(Rig.SPARE, Rig.CODE32_0);
        rig.bytes(TARGET, HALT);
        rig.code("6A 40 68 00 01 01 00 48 CB").run(); // push $0x40; push $0x10100; lretq
        assertEquals(32, rig.cpu.codeBits);
        assertEquals(TARGET + 1, rig.cpu.rip);
        assertEquals(Rig.STACK, rig.cpu.r[Cpu.RSP]);
    }

    @Test
    void farReturnToAnInnerRingIsRefused() {
        Rig rig = Rig.longMode();
        rig.user().code("6A 08 68 00 01 01 00 48 CB").run();
        assertEquals(Fault.GP, rig.vector());
        assertEquals(Rig.KERNEL_CODE, rig.slot(0));
        assertEquals(7, rig.returnOffset(true));
        assertEquals(Rig.USER_STACK - 16, rig.slot(4), "nothing was popped");
    }

    @Test
    void codeWithLongAndBigIsRefused() {
        Rig rig = Rig.longMode();
        rig.descriptor(Rig.SPARE, Rig.CODE64_0 | 1L << 54);
        rig.code("6A 40 68 00 01 01 00 48 CB").run();
        assertEquals(Fault.GP, rig.vector());
        assertEquals(Rig.SPARE, rig.slot(0));
    }

    @Test
    void nestedTaskFlagFaultsIretInLongMode() {
        Rig rig = Rig.longMode();
        rig.cpu.system |= Rflags.NT;
        rig.code("48 CF").run();
        assertEquals(Fault.GP, rig.vector());
        assertEquals(0, rig.slot(0));
    }

    @Test
    void returnToNonCanonicalAddressFaultsInTheKernel() {
        Rig rig = Rig.longMode();
        rig.cpu.r[Cpu.RBX] = 1L << 47;
        rig.code("6A 23 6A 00 6A 02 6A 1B 53 48 CF").run(); // pushes, push %rbx; iretq
        assertEquals(Fault.GP, rig.vector());
        assertEquals(Rig.KERNEL_CODE, rig.slot(2));
    }

    @Test
    void realModeFarCallWrapsNothingAndReturns() {
        Rig rig = Rig.real();
        rig.bytes(0x2_0210, "CB");
        rig.code("9A 10 02 00 20 F4").run(); // lcall $0x2000, $0x210
        assertEquals(6, rig.cpu.rip);
        assertEquals(0x1000, rig.cpu.cs().selector);
        assertEquals(0x1000, rig.cpu.r[Cpu.RSP]);
    }

    @Test
    void realModeFarJumpBeyondTheLimitFaults() {
        Rig rig = Rig.real();
        rig.code("66 EA 00 00 01 00 00 20").run(); // ljmpl $0x2000, $0x10000
        assertEquals(Fault.GP, rig.vector());
    }
}
