package dev.vivarium.engine.x86.interp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.x86.state.ControlBits;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;
import dev.vivarium.engine.x86.state.Flags;

import org.junit.jupiter.api.Test;

/** Descriptor-table registers, LDTR, TR, questions about selectors, and the small privileged instructions. */
class SystemTablesTest extends InEveryTier {
    private static final String LTR = "0F 00 D8 F4";
    private static final String LLDT = "0F 00 D0 F4";

    private static Rig with(Rig rig, long rax, String code) {
        rig.cpu.r[Cpu.RAX] = rax;
        rig.cpu.r[Cpu.RDI] = Rig.DATA;
        rig.code(code).run();
        return rig;
    }

    private static void assertFault(Rig rig, int vector, int errorCode) {
        assertEquals(vector, rig.vector());
        assertEquals(errorCode, rig.slot(0));
    }

    @Test
    void tablesAreLoadedAndStored() {
        Rig rig = Rig.longMode();
        rig.memory.write(Rig.DATA, 2, 0x1FF);
        rig.memory.write(Rig.DATA + 2, 8, 0xFFFF_8000_1234_5678L);
        with(rig, 0, "0F 01 1F F4"); // lidt
        assertEquals(0x1FF, rig.cpu.idtLimit);
        assertEquals(0xFFFF_8000_1234_5678L, rig.cpu.idtBase);
        with(rig, 0, "0F 01 0F F4"); // sidt
        assertEquals(0xFFFF_8000_1234_5678L, rig.memory.read(Rig.DATA + 2, 8));
        rig = Rig.longMode();
        rig.memory.write(Rig.DATA + 2, 8, 1L << 47);
        assertFault(with(rig, 0, "0F 01 17"), Fault.GP, 0);
        assertEquals(Rig.GDT, rig.cpu.gdtBase);
    }

    @Test
    void sixteenBitLoadTakes24BitsOfBase() {
        Rig rig = Rig.protectedMode();
        rig.memory.write(Rig.DATA, 6, 0);
        rig.memory.write(Rig.DATA + 2, 4, 0xFF12_3456L);
        with(rig, 0, "66 0F 01 17 F4");
        assertEquals(0x12_3456, rig.cpu.gdtBase);
    }

    @Test
    void taskRegister() {
        Rig rig = Rig.protectedMode();
        rig.descriptor(Rig.SPARE, Rig.system(Rig.TSS2, 0x67, 0x89));
        with(rig, Rig.SPARE, LTR);
        assertEquals(Rig.TSS2, rig.cpu.segments[Cpu.TR].base);
        assertEquals(0x8B, rig.memory.read(Rig.GDT + Rig.SPARE + 5, 1));
        assertFault(with(rig, Rig.SPARE, "0F 00 D8"), Fault.GP, Rig.SPARE);
        assertFault(with(Rig.protectedMode(), 0, LTR), Fault.GP, 0);
        assertFault(with(Rig.protectedMode(), Rig.KERNEL_DATA, LTR), Fault.GP, Rig.KERNEL_DATA);
        assertEquals(Fault.UD, with(Rig.real(), Rig.SPARE, LTR).vector());
        assertFault(with(Rig.protectedMode().user(), Rig.SPARE, LTR), Fault.GP, 0);
    }

    @Test
    void longModeTaskRegisterHas64BitBase() {
        Rig rig = Rig.longMode();
        rig.descriptor(Rig.SPARE, Rig.system(Rig.TSS2, 0x67, 0x89));
        rig.descriptor(Rig.SPARE + 8, 0xFFFF_8000L);
        with(rig, Rig.SPARE, LTR);
        assertEquals(0xFFFF_8000_0000_5000L, rig.cpu.segments[Cpu.TR].base);
        rig = Rig.longMode();
        rig.descriptor(Rig.SPARE, Rig.system(Rig.TSS2, 0x67, 0x81));
        assertFault(with(rig, Rig.SPARE, LTR), Fault.GP, Rig.SPARE);
    }

    @Test
    void localTableRegister() {
        Rig rig = Rig.protectedMode();
        rig.descriptor(Rig.SPARE, Rig.system(Rig.LDT, 0xF, 0x82));
        with(rig, Rig.SPARE, "0F 00 D0 0F 00 C3 F4"); // lldt %ax; sldt %ebx
        assertEquals(Rig.LDT, rig.cpu.segments[Cpu.LDTR].base);
        assertEquals(Rig.SPARE, rig.cpu.r[Cpu.RBX]);
        with(rig, 0, LLDT);
        assertFalse(rig.cpu.segments[Cpu.LDTR].isUsable());
        assertFault(with(Rig.protectedMode(), Rig.KERNEL_DATA, LLDT), Fault.GP, Rig.KERNEL_DATA);
        Rig absent = Rig.protectedMode();
        absent.descriptor(Rig.SPARE, Rig.system(Rig.LDT, 0xF, 0x02));
        assertFault(with(absent, Rig.SPARE, LLDT), Fault.NP, Rig.SPARE);
    }

    @Test
    void accessRightsAndLimit() {
        Rig rig = with(Rig.protectedMode(), Rig.KERNEL_DATA, "0F 02 D8 0F 03 C8 F4"); // lar %ax, %ebx; lsl %ax, %ecx
        assertEquals(0x00C0_9300, rig.cpu.r[Cpu.RBX]);
        assertEquals(0xFFFF_FFFFL, rig.cpu.r[Cpu.RCX]);
        assertTrue(Flags.zero(rig.cpu));
        Rig user = Rig.protectedMode();
        user.gate(0x40, Rig.USER_TRAP_GATE);
        user.cpu.r[Cpu.RBX] = 0x77;
        with(user.user(), Rig.KERNEL_DATA, "0F 02 D8 CD 40");
        assertEquals(0x77, user.cpu.r[Cpu.RBX], "out of reach: the register stays");
        assertEquals(0, user.slot(2) & 0x40);
        Rig gate = Rig.protectedMode();
        gate.descriptor(Rig.SPARE, Rig.gate(Rig.KERNEL_CODE, 0, 0x8E, 0));
        assertFalse(Flags.zero(with(gate, Rig.SPARE, "0F 02 D8 F4").cpu), "an interrupt gate has no rights");
    }

    @Test
    void verification() {
        String verr = "0F 00 E0 F4";
        String verw = "0F 00 E8 F4";
        assertTrue(Flags.zero(with(Rig.protectedMode(), Rig.KERNEL_CODE, verr).cpu));
        assertFalse(Flags.zero(with(Rig.protectedMode(), Rig.KERNEL_CODE, verw).cpu));
        assertTrue(Flags.zero(with(Rig.protectedMode(), Rig.USER_DATA, verw).cpu));
        assertFalse(Flags.zero(with(Rig.protectedMode(), 0, verr).cpu));
        assertFalse(Flags.zero(with(Rig.protectedMode(), 0x80, verr).cpu));
        assertFalse(Flags.zero(with(Rig.protectedMode(), Rig.TASK, verr).cpu));
        assertEquals(Fault.UD, with(Rig.real(), 0, verr).vector());
    }

    @Test
    void requestedPrivilegeIsRaised() {
        Rig rig = Rig.protectedMode();
        rig.cpu.r[Cpu.RBX] = 3;
        with(rig, 0x40, "63 D8 F4"); // arpl %bx, %ax
        assertEquals(0x43, rig.cpu.r[Cpu.RAX]);
        assertTrue(Flags.zero(rig.cpu));
        with(rig, 0x43, "63 D8 F4");
        assertFalse(Flags.zero(rig.cpu));
    }

    @Test
    void oldTranslationsGoWithInvlpg() {
        Rig rig = Rig.longMode();
        long entry = Rig.PAGE_TABLES + 0x3000 + 8 * (Rig.DATA >> 12);
        rig.memory.write(0x7_0000, 4, 0x7777);
        rig.memory.write(Rig.DATA, 4, 0x1111);
        rig.cpu.r[Cpu.RSI] = entry;
        rig.cpu.r[Cpu.RBX] = 0x7_0007;
        // mov (%rdi), %eax; mov %rbx, (%rsi); mov (%rdi), %ecx; invlpg (%rdi); mov (%rdi), %edx
        with(rig, 0, "8B 07 48 89 1E 8B 0F 0F 01 3F 8B 17 F4");
        assertEquals(0x1111, rig.cpu.r[Cpu.RAX]);
        assertEquals(0x7777, rig.cpu.r[Cpu.RDX]);
    }

    @Test
    void invpcidChecksItsDescriptor() {
        Rig rig = Rig.longMode();
        assertEquals(-1, with(rig, 2, "66 0F 38 82 07 F4").vector());
        assertFault(with(Rig.longMode(), 4, "66 0F 38 82 07"), Fault.GP, 0);
        Rig reserved = Rig.longMode();
        reserved.memory.write(Rig.DATA, 8, 1 << 12);
        assertFault(with(reserved, 1, "66 0F 38 82 07"), Fault.GP, 0);
        Rig pcid = Rig.longMode();
        pcid.memory.write(Rig.DATA, 8, 1);
        assertFault(with(pcid, 1, "66 0F 38 82 07"), Fault.GP, 0);
        Rig allowed = Rig.longMode();
        allowed.cpu.cr4 |= ControlBits.CR4_PCIDE;
        allowed.memory.write(Rig.DATA, 8, 1);
        assertEquals(-1, with(allowed, 1, "66 0F 38 82 07 F4").vector());
    }

    @Test
    void randomNumbersDiffer() {
        Rig rig = with(Rig.longMode(), 0, "48 0F C7 F0 48 0F C7 F3 48 0F C7 F9 F4");
        assertNotEquals(rig.cpu.r[Cpu.RAX], rig.cpu.r[Cpu.RBX]);
        assertNotEquals(rig.cpu.r[Cpu.RCX], rig.cpu.r[Cpu.RBX]);
        assertTrue(Flags.carry(rig.cpu));
        assertFalse(Flags.zero(rig.cpu));
    }

    @Test
    void hintsDoNothingAndLineFlushesNeedTheirPage() {
        // nopl (%rax); endbr64; prefetchw (%rax); lfence; mfence; sfence
        Rig rig = with(Rig.longMode(), -1, "0F 1F 00 F3 0F 1E FA 0F 0D 08 0F AE E8 0F AE F0 0F AE F8 F4");
        assertEquals(-1, rig.vector());
        assertEquals(Fault.PF, with(Rig.longMode(), 0x4000_0000, "0F AE 38").vector()); // clflush (%rax)
    }

    @Test
    void programsMayNotHaltOrFlush() {
        for (String code : new String[]{"F4", "0F 06", "0F 09", "0F 01 38", "0F 30", "0F 01 F8", "0F 01 17",
                "0F 01 F0"}) {
            assertFault(with(Rig.longMode().user(), Rig.DATA, code), Fault.GP, 0);
        }
    }
}
