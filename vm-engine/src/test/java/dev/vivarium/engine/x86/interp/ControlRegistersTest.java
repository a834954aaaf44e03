package dev.vivarium.engine.x86.interp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.x86.state.ControlBits;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;
import dev.vivarium.engine.x86.state.Rflags;

import org.junit.jupiter.api.Test;

/** Writes to the control registers: what is refused, and what follows from those that are not. */
class ControlRegistersTest extends InEveryTier {
    private static final String TO_CR0 = "0F 22 C0 F4";
    private static final String TO_CR3 = "0F 22 D8 F4";
    private static final String TO_CR4 = "0F 22 E0 F4";
    private static final long PG = ControlBits.CR0_PG;

    private static Rig write(Rig rig, String code, long value) {
        rig.cpu.r[Cpu.RAX] = value;
        rig.code(code).run();
        return rig;
    }

    private static void refuses(Rig rig, String code, long value) {
        write(rig, code, value);
        assertEquals(Fault.GP, rig.vector());
        assertEquals(0, rig.slot(0));
        assertEquals(0, rig.returnOffset(true));
    }

    private static void accepts(Rig rig, String code, long value) {
        write(rig, code, value);
        assertEquals(-1, rig.vector());
    }

    @Test
    void registersAreReadAgainAndAgain() {
        // mov ecx, 50; 1: mov rax, cr0; mov rbx, cr2; mov rdx, cr3; mov r12, cr4; mov cr2, rcx; mov r13, cr2;
        // add rsi, r13; mov r14, cr8; dec ecx; jne 1b; hlt
        same("B9 32 00 00 00 0F 20 C0 0F 20 D3 0F 20 DA 41 0F 20 E4 0F 22 D1 41 0F 20 D5 4C 01 EE 45 0F 20 C6"
                + "FF C9 75 E1 F4");
    }

    @Test
    void cr0Checks() {
        long now = Rig.longMode().cpu.cr0;
        refuses(Rig.longMode(), TO_CR0, now | 1L << 32);
        refuses(Rig.longMode(), TO_CR0, now & ~ControlBits.CR0_PE);
        refuses(Rig.longMode(), TO_CR0, now | ControlBits.CR0_NW);
        refuses(Rig.longMode(), TO_CR0, now & ~PG);
        refuses(Rig.longMode().user(), TO_CR0, now);
        accepts(Rig.longMode(), TO_CR0, now | ControlBits.CR0_NW | ControlBits.CR0_CD);
        Rig ignored = write(Rig.longMode(), TO_CR0, now & ~ControlBits.CR0_ET | 1 << 8);
        assertEquals(now, ignored.cpu.cr0, "ET stays set, bits that do not exist stay clear");
    }

    @Test
    void longModeIsActivatedByPaging() {
        Rig rig = Rig.protectedMode();
        rig.memory.write(Rig.PAGE_TABLES, 8, Rig.PAGE_TABLES + 0x1000 | 7);
        rig.memory.write(Rig.PAGE_TABLES + 0x1000, 8, Rig.PAGE_TABLES + 0x2000 | 7);
        rig.memory.write(Rig.PAGE_TABLES + 0x2000, 8, 0x87);
        rig.cpu.cr3 = Rig.PAGE_TABLES;
        rig.cpu.efer = ControlBits.EFER_LME;
        refuses(rig, TO_CR0, PG | ControlBits.CR0_PE);
        rig.cpu.cr4 = ControlBits.CR4_PAE;
        rig.cpu.rip = Rig.CODE;
        rig.run();
        assertEquals(-1, rig.vector());
        assertTrue(rig.cpu.longMode);
        assertEquals(ControlBits.EFER_LME | ControlBits.EFER_LMA, rig.cpu.efer);
        assertEquals(32, rig.cpu.codeBits, "compatibility mode until a 64-bit segment is entered");
        rig.code("0F 22 C0 F4");
        write(rig, TO_CR0, ControlBits.CR0_PE);
        assertFalse(rig.cpu.longMode);
        assertEquals(ControlBits.EFER_LME, rig.cpu.efer);
    }

    @Test
    void a16BitTaskSegmentKeepsLongModeOff() {
        Rig rig = Rig.protectedMode();
        rig.cpu.efer = ControlBits.EFER_LME;
        rig.cpu.cr4 = ControlBits.CR4_PAE;
        rig.cpu.segments[Cpu.TR].attributes = 0x83;
        refuses(rig, TO_CR0, PG | ControlBits.CR0_PE);
    }

    @Test
    void cr3Checks() {
        refuses(Rig.longMode(), TO_CR3, 1L << 40);
        refuses(Rig.longMode(), TO_CR3, 1L << 63 | Rig.PAGE_TABLES);
        Rig rig = Rig.longMode();
        rig.cpu.cr4 |= ControlBits.CR4_PCIDE;
        accepts(rig, TO_CR3, 1L << 63 | Rig.PAGE_TABLES | 5);
        assertEquals(Rig.PAGE_TABLES | 5, rig.cpu.cr3);
    }

    @Test
    void paePointersAreChecked() {
        Rig rig = Rig.protectedMode();
        rig.memory.write(0x6000, 8, 0x7001);
        rig.memory.write(0x7000, 8, 0x83);
        rig.cpu.cr3 = 0x6000;
        rig.cpu.cr4 = ControlBits.CR4_PAE;
        accepts(rig, TO_CR0, PG | ControlBits.CR0_PE);
        rig.memory.write(0x6000, 8, 0x7003);
        rig.cpu.rip = Rig.CODE;
        refuses(rig, TO_CR3, 0x6000);
    }

    @Test
    void cr4Checks() {
        long now = Rig.longMode().cpu.cr4;
        refuses(Rig.longMode(), TO_CR4, now | 1 << 12);
        refuses(Rig.longMode(), TO_CR4, now | 1 << 13);
        refuses(Rig.longMode(), TO_CR4, now & ~ControlBits.CR4_PAE);
        accepts(Rig.longMode(), TO_CR4, ControlRegisters.CR4_SUPPORTED & ~ControlBits.CR4_SMAP
                & ~ControlBits.CR4_SMEP);
        Rig rig = Rig.longMode();
        rig.cpu.cr3 |= 1;
        refuses(rig, TO_CR4, now | ControlBits.CR4_PCIDE);
        refuses(Rig.protectedMode(), TO_CR4, ControlBits.CR4_PCIDE);
    }

    @Test
    void cr8IsTheApics() {
        Rig rig = write(Rig.longMode(), "44 0F 22 C0 44 0F 20 C3 F4", 9);
        assertEquals(9, rig.apic.priority);
        assertEquals(9, rig.cpu.r[Cpu.RBX]);
        refuses(Rig.longMode(), "44 0F 22 C0", 16);
    }

    @Test
    void registersThatDoNotExist() {
        for (String code : new String[]{"0F 20 C8", "0F 22 E8", "44 0F 20 C8", "44 0F 22 C8"}) {
            assertEquals(Fault.UD, write(Rig.longMode(), code, 0).vector(), code);
            assertEquals(Fault.UD, write(Rig.longMode().user(), code, 0).vector(), code);
        }
        assertEquals(Fault.GP, write(Rig.longMode().user(), "0F 20 C0", 0).vector());
    }

    @Test
    void addressingModeIsIgnored() {
        Rig rig = Rig.longMode();
        rig.cpu.cr2 = 0x1234;
        write(rig, "0F 20 95 F4", -1); // as mov %cr2, %rbp, with the mod field of a 32-bit displacement
        assertEquals(-1, rig.vector());
        assertEquals(0x1234, rig.cpu.r[Cpu.RBP]);
    }

    @Test
    void lmswSetsProtectionAndCannotClearIt() {
        Rig rig = write(Rig.real(), "0F 01 F0 F4", 0xFFFF);
        assertEquals(ControlBits.CR0_PE | ControlBits.CR0_MP | ControlBits.CR0_EM | ControlBits.CR0_TS
                | ControlBits.CR0_ET, rig.cpu.cr0);
        Rig stays = write(Rig.protectedMode(), "0F 01 F0 F4", 0);
        assertTrue(stays.cpu.isProtected());
    }

    @Test
    void smswReadsAsWideAsAsked() {
        Rig rig = write(Rig.longMode(), "48 0F 01 E0 F4", -1);
        assertEquals(rig.cpu.cr0, rig.cpu.r[Cpu.RAX]);
        rig = write(Rig.longMode(), "66 0F 01 E0 F4", -1);
        assertEquals(0xFFFF_FFFF_FFFF_0000L | rig.cpu.cr0 & 0xFFFF, rig.cpu.r[Cpu.RAX]);
    }

    @Test
    void userModePreventionHidesSystemRegisters() {
        // smsw %eax; sldt %eax; str %eax; sgdt (%rdi); sidt (%rdi)
        for (String code : new String[]{"0F 01 E0", "0F 00 C0", "0F 00 C8", "0F 01 07", "0F 01 0F"}) {
            Rig open = Rig.longMode();
            open.gate(0x40, Rig.USER_TRAP_GATE);
            open.cpu.r[Cpu.RDI] = Rig.DATA;
            open.user().code(code + "CD 40").run();
            assertEquals(0x40, open.vector(), code);
            Rig closed = Rig.longMode();
            closed.cpu.r[Cpu.RDI] = Rig.DATA;
            closed.cpu.cr4 |= ControlBits.CR4_UMIP;
            closed.user().code(code).run();
            assertEquals(Fault.GP, closed.vector(), code);
        }
    }

    @Test
    void extendedControlRegister() {
        Rig rig = write(Rig.longMode(), "0F 01 D1 0F 01 D0 F4", 3); // xsetbv; xgetbv
        assertEquals(-1, rig.vector());
        assertEquals(3, rig.cpu.xcr0);
        assertEquals(3, rig.cpu.r[Cpu.RAX]);
        refuses(Rig.longMode(), "0F 01 D1", 2);
        refuses(Rig.longMode(), "0F 01 D1", 7);
        Rig off = Rig.longMode();
        off.cpu.cr4 &= ~ControlBits.CR4_OSXSAVE;
        assertEquals(Fault.UD, write(off, "0F 01 D0", 0).vector());
    }

    @Test
    void smapOpensWithTheAlignmentFlag() {
        Rig rig = Rig.longMode();
        rig.cpu.cr4 |= ControlBits.CR4_SMAP;
        rig.memory.write(Rig.PAGE_TABLES + 0x3000 + 8 * (Rig.CODE >> 12), 8, Rig.CODE | 3);
        rig.memory.write(Rig.PAGE_TABLES + 0x3000 + 8 * (Rig.STACK - 1 >> 12), 8, Rig.STACK - 0x1000 | 3);
        rig.memory.write(Rig.PAGE_TABLES + 0x3000 + 8 * (Rig.HANDLERS >> 12), 8, Rig.HANDLERS | 3);
        for (long table = Rig.GDT; table <= Rig.TSS; table += 0x1000) {
            rig.memory.write(Rig.PAGE_TABLES + 0x3000 + 8 * (table >> 12), 8, table | 3);
        }
        rig.mmu.flushAll();
        rig.mmu.updateContext();
        rig.cpu.r[Cpu.RDI] = Rig.DATA;
        // stac; mov (%rdi), %eax; clac; mov (%rdi), %eax
        rig.code("0F 01 CB 8B 07 0F 01 CA 8B 07").run();
        assertEquals(Fault.PF, rig.vector());
        assertEquals(1, rig.slot(0));
        assertEquals(8, rig.returnOffset(true));
        assertEquals(0, rig.slot(3) & Rflags.AC);
    }
}
