package dev.vivarium.engine.x86.interp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.vivarium.engine.x86.state.ControlBits;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;
import dev.vivarium.engine.x86.state.Rflags;
import dev.vivarium.engine.x86.state.SegmentRegister;

import org.junit.jupiter.api.Test;

/** The fast ways into the kernel and out of it. */
class FastCallsTest extends InEveryTier {
    private static final long ENTRY = 0x1_0200;
    private static final long COMPATIBLE_ENTRY = 0x1_0300;

    private final Rig rig = Rig.longMode();

    FastCallsTest() {
        rig.t.msrs.set(Msr.STAR, 0x0023_0010L << 32);
        rig.t.msrs.set(Msr.LSTAR, ENTRY);
        rig.t.msrs.set(Msr.CSTAR, COMPATIBLE_ENTRY);
        rig.t.msrs.set(Msr.FLAG_MASK, Rflags.IF | Rflags.DF);
        rig.bytes(ENTRY, "F4");
        rig.bytes(COMPATIBLE_ENTRY, "F4");
    }

    @Test
    void syscallSavesAndMasks() {
        rig.cpu.system |= Rflags.IF | Rflags.DF | Rflags.ID;
        rig.user().code("0F 05").run();
        assertEquals(ENTRY + 1, rig.cpu.rip);
        assertEquals(Rig.CODE + 2, rig.cpu.r[Cpu.RCX]);
        assertEquals(Rflags.IF | Rflags.DF | Rflags.ID | Rflags.ALWAYS, rig.cpu.r[11]);
        assertEquals(Rflags.ID | Rflags.ALWAYS, rig.cpu.rflags());
        assertEquals(0x10, rig.cpu.cs().selector);
        assertEquals(0x18, rig.cpu.ss().selector);
        assertEquals(0, rig.cpu.cpl);
        assertEquals(Rig.USER_STACK, rig.cpu.r[Cpu.RSP], "the stack is the kernel's own business");
    }

    @Test
    void sysretReturns() {
        rig.gate(0x40, Rig.USER_TRAP_GATE);
        rig.bytes(ENTRY, "CD 40");
        rig.cpu.r[Cpu.RCX] = ENTRY;
        rig.cpu.r[11] = -1L & ~Rflags.TF;
        rig.code("48 0F 07").run();
        assertEquals(0x40, rig.vector());
        assertEquals(0x33, rig.slot(1));
        assertEquals(0x3C7FD7 & ~Rflags.TF & ~Rflags.RF, rig.slot(2) & ~Rflags.RF);
        assertEquals(0x2B, rig.slot(4));
    }

    @Test
    void sysretToCompatibilityMode() {
        rig.gate(0x40, Rig.USER_TRAP_GATE);
        rig.bytes(ENTRY, "CD 40");
        rig.cpu.r[Cpu.RCX] = 0xFFFF_FFFF_0000_0000L | ENTRY;
        rig.cpu.r[11] = Rflags.ALWAYS;
        rig.code("0F 07").run();
        assertEquals(0x40, rig.vector());
        assertEquals(0x23, rig.slot(1));
        assertEquals(ENTRY + 2, rig.slot(0));
    }

    @Test
    void sysretToNonCanonicalAddressFaultsInTheKernel() {
        rig.cpu.r[Cpu.RCX] = 1L << 47;
        rig.code("48 0F 07").run();
        assertEquals(Fault.GP, rig.vector());
        assertEquals(Rig.KERNEL_CODE, rig.slot(2));
    }

    @Test
    void syscallMustBeEnabled() {
        rig.cpu.efer &= ~ControlBits.EFER_SCE;
        rig.code("0F 05").run();
        assertEquals(Fault.UD, rig.vector());
        Rig legacy = Rig.protectedMode();
        legacy.cpu.efer = ControlBits.EFER_SCE;
        legacy.code("0F 05").run();
        assertEquals(Fault.UD, legacy.vector());
    }

    @Test
    void syscallFromCompatibilityModeHasItsOwnEntry() {
        rig.descriptor(Rig.USER_CODE, Rig.CODE32_3);
        rig.user().code("0F 05").run();
        assertEquals(COMPATIBLE_ENTRY + 1, rig.cpu.rip);
        assertEquals(64, rig.cpu.codeBits);
    }

    @Test
    void sysenterAndSysexit() {
        Rig legacy = Rig.protectedMode();
        legacy.t.msrs.set(Msr.SYSENTER_CS, 0x0B);
        legacy.t.msrs.set(Msr.SYSENTER_ESP, Rig.IST_STACK);
        legacy.t.msrs.set(Msr.SYSENTER_EIP, ENTRY);
        legacy.bytes(ENTRY, "F4 0F 35");
        legacy.gate(0x40, Rig.USER_TRAP_GATE);
        legacy.cpu.system |= Rflags.IF;
        legacy.user().code("0F 34").bytes(COMPATIBLE_ENTRY, "CD 40").run();
        assertEquals(ENTRY + 1, legacy.cpu.rip);
        assertEquals(Rig.IST_STACK, legacy.cpu.r[Cpu.RSP]);
        assertEquals(0x08, legacy.cpu.cs().selector);
        assertEquals(0x10, legacy.cpu.ss().selector);
        assertEquals(0, legacy.cpu.system & Rflags.IF);
        assertEquals(32, legacy.cpu.codeBits);
        legacy.cpu.r[Cpu.RCX] = Rig.USER_STACK;
        legacy.cpu.r[Cpu.RDX] = COMPATIBLE_ENTRY;
        legacy.run();
        assertEquals(0x40, legacy.vector());
        assertEquals(0x1B, legacy.slot(1));
        assertEquals(Rig.USER_STACK, legacy.slot(3));
        assertEquals(0x23, legacy.slot(4));
    }

    @Test
    void sysenterInLongMode() {
        rig.t.msrs.set(Msr.SYSENTER_CS, 0x08);
        rig.t.msrs.set(Msr.SYSENTER_ESP, Rig.IST_STACK);
        rig.t.msrs.set(Msr.SYSENTER_EIP, ENTRY);
        rig.user().code("0F 34").run();
        assertEquals(ENTRY + 1, rig.cpu.rip);
        assertEquals(64, rig.cpu.codeBits);
        Rig unset = Rig.longMode();
        unset.user().code("0F 34").run();
        assertEquals(Fault.GP, unset.vector());
    }

    @Test
    void sysexitToSixtyFourBits() {
        rig.t.msrs.set(Msr.SYSENTER_CS, 0x08);
        rig.gate(0x40, Rig.USER_TRAP_GATE);
        rig.bytes(ENTRY, "CD 40");
        rig.cpu.r[Cpu.RCX] = Rig.USER_STACK;
        rig.cpu.r[Cpu.RDX] = ENTRY;
        rig.code("48 0F 35").run();
        assertEquals(0x40, rig.vector());
        assertEquals(0x2B, rig.slot(1));
        assertEquals(0x33, rig.slot(4));
    }

    @Test
    void swapgsExchangesTheBases() {
        rig.cpu.segments[Cpu.GS].base = 0x1111;
        rig.t.msrs.set(Msr.KERNEL_GS_BASE, 0x2222);
        rig.code("0F 01 F8 F4").run();
        assertEquals(0x2222, rig.cpu.segments[Cpu.GS].base);
        assertEquals(0x1111, rig.t.msrs.get(Msr.KERNEL_GS_BASE));
    }

    @Test
    void baseInstructionsMustBeEnabled() {
        rig.cpu.r[Cpu.RAX] = 0x1234_5678_9ABCL;
        rig.code("F3 48 0F AE D0").run(); // wrfsbase %rax
        assertEquals(Fault.UD, rig.vector());
        Rig enabled = Rig.longMode();
        enabled.cpu.cr4 |= ControlBits.CR4_FSGSBASE;
        enabled.cpu.r[Cpu.RAX] = 0x1234_5678_9ABCL;
        enabled.code("F3 48 0F AE D0 F3 48 0F AE C3 F3 0F AE D8 F3 48 0F AE C9 F4").run();
        assertEquals(0x1234_5678_9ABCL, enabled.cpu.r[Cpu.RBX]);
        assertEquals(0x5678_9ABC, enabled.cpu.r[Cpu.RCX], "wrgsbase %eax; rdgsbase %rcx");
        enabled.cpu.r[Cpu.RAX] = 1L << 47;
        enabled.code("F3 48 0F AE D0").run();
        assertEquals(Fault.GP, enabled.vector());
    }

    @Test
    void stackSegmentOfTheKernelIsFlat() {
        rig.user().code("0F 05").run();
        assertEquals(0, rig.cpu.ss().base);
        assertNotEquals(0, rig.cpu.ss().attributes & SegmentRegister.BIG);
    }
}
