package dev.vivarium.engine.x86.interp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;
import dev.vivarium.engine.x86.state.Rflags;
import dev.vivarium.engine.x86.state.SegmentRegister;

import org.junit.jupiter.api.Test;

/** Loads of DS and SS and their like: what is checked, what is set. */
class SegmentLoadsTest extends InEveryTier {
    private static final String MOV_DS_AX = "8E D8 F4";
    private static final String MOV_SS_AX = "8E D0 F4";
    private static final int ACCESSED_BYTE = 5;
    private static final long NOT_PRESENT = ~(1L << 47);

    private static Rig load(Rig rig, String code, int selector) {
        rig.cpu.r[Cpu.RAX] = selector;
        rig.code(code).run();
        return rig;
    }

    private static void assertFault(Rig rig, int vector, int errorCode) {
        assertEquals(vector, rig.vector());
        assertEquals(errorCode, rig.slot(0));
    }

    @Test
    void loadsDescriptorAndMarksItAccessed() {
        Rig rig = Rig.protectedMode();
        rig.descriptor(Rig.SPARE, 0x1240_9234_5678_9ABCL);
        load(rig, MOV_DS_AX, Rig.SPARE);
        SegmentRegister ds = rig.cpu.segments[Cpu.DS];
        assertEquals(0x1234_5678, ds.base);
        assertEquals(0x09ABC, ds.limit);
        assertEquals(Rig.SPARE, ds.selector);
        assertEquals(0x93, rig.memory.read(Rig.GDT + Rig.SPARE + ACCESSED_BYTE, 1));
    }

    @Test
    void selectorsAreReadInEveryWidth() {
        // mov ecx, 20; lea rdi, [rip + 4096]; 1: mov eax, -1; mov ax, ds; mov r12, -1; mov r12w, ss; mov rbx, fs;
        // mov r13d, gs; mov [rdi + rcx*8], ds; mov [rdi + rcx*8 + 2], cs; mov r14, cs; dec ecx; jne 1b; hlt
        same("B9 14 00 00 00 48 8D 3D 00 10 00 00 B8 FF FF FF FF 66 8C D8 49 C7 C4 FF FF FF FF 66 41 8C D4"
                + "48 8C E3 41 8C ED 8C 1C CF 8C 4C CF 02 4D 8C CE FF C9 75 D9 F4",
                rig -> rig.cpu.segments[Cpu.GS].selector = 0x1234);
    }

    @Test
    void granularityMultipliesTheLimit() {
        Rig rig = Rig.protectedMode();
        rig.descriptor(Rig.SPARE, 0x00C1_9300_0000_0002L);
        load(rig, MOV_DS_AX, Rig.SPARE);
        assertEquals(0x1000_2FFF, rig.cpu.segments[Cpu.DS].limit);
    }

    @Test
    void nullSelectorIsLoadedAndRefusesUse() {
        Rig rig = load(Rig.protectedMode(), MOV_DS_AX, 3);
        assertEquals(-1, rig.vector());
        assertEquals(3, rig.cpu.segments[Cpu.DS].selector);
        assertFalse(rig.cpu.segments[Cpu.DS].isUsable());
        rig.code("8B 07 F4").run(); // mov (%edi), %eax
        assertFault(rig, Fault.GP, 0);
    }

    @Test
    void userMayNotLoadTheKernelsData() {
        Rig rig = load(Rig.protectedMode().user(), MOV_DS_AX, Rig.KERNEL_DATA);
        assertFault(rig, Fault.GP, Rig.KERNEL_DATA);
    }

    @Test
    void requestedPrivilegeCounts() {
        Rig rig = load(Rig.protectedMode(), MOV_DS_AX, Rig.KERNEL_DATA | 3);
        assertFault(rig, Fault.GP, Rig.KERNEL_DATA);
    }

    @Test
    void beyondTheTableAndAbsentSegments() {
        assertFault(load(Rig.protectedMode(), MOV_DS_AX, 0x80), Fault.GP, 0x80);
        assertFault(load(Rig.protectedMode(), MOV_DS_AX, 0x44), Fault.GP, 0x44);
        Rig rig = Rig.protectedMode();
        rig.descriptor(Rig.SPARE, Rig.DATA_0 & NOT_PRESENT);
        assertFault(load(rig, MOV_DS_AX, Rig.SPARE), Fault.NP, Rig.SPARE);
    }

    @Test
    void localTableIsUsed() {
        Rig rig = Rig.protectedMode();
        rig.memory.write(Rig.LDT + 8, 8, Rig.DATA_0);
        rig.setSegment(Cpu.LDTR, Rig.SPARE2, Rig.system(Rig.LDT, 0xF, 0x82));
        load(rig, MOV_DS_AX, 0xC);
        assertEquals(-1, rig.vector());
        assertEquals(0xC, rig.cpu.segments[Cpu.DS].selector);
        assertFault(load(rig, MOV_DS_AX, 0x14), Fault.GP, 0x14);
    }

    @Test
    void executeOnlyCodeIsNoData() {
        Rig rig = Rig.protectedMode();
        rig.descriptor(Rig.SPARE, Rig.CODE32_0 & ~(1L << 41));
        assertFault(load(rig, MOV_DS_AX, Rig.SPARE), Fault.GP, Rig.SPARE);
    }

    @Test
    void stackSegmentMustMatchThePrivilege() {
        assertFault(load(Rig.protectedMode(), MOV_SS_AX, 0), Fault.GP, 0);
        assertFault(load(Rig.protectedMode(), MOV_SS_AX, Rig.USER_DATA), Fault.GP, Rig.USER_DATA & ~3);
        assertFault(load(Rig.protectedMode(), MOV_SS_AX, Rig.KERNEL_CODE), Fault.GP, Rig.KERNEL_CODE);
        Rig rig = Rig.protectedMode();
        rig.descriptor(Rig.SPARE, Rig.DATA_0 & NOT_PRESENT);
        assertFault(load(rig, MOV_SS_AX, Rig.SPARE), Fault.SS, Rig.SPARE);
    }

    @Test
    void kernelIn64BitModeMayHaveNoStackSegment() {
        Rig rig = load(Rig.longMode(), MOV_SS_AX, 0);
        assertEquals(-1, rig.vector());
        assertEquals(0, rig.cpu.ss().selector);
        assertFault(load(Rig.longMode(), MOV_SS_AX, 3), Fault.GP, 0);
        assertFault(load(Rig.longMode().user(), MOV_SS_AX, 3), Fault.GP, 0);
    }

    @Test
    void codeSegmentCannotBeMovedTo() {
        assertEquals(Fault.UD, load(Rig.protectedMode(), "8E C8", Rig.KERNEL_CODE).vector());
        assertEquals(Fault.UD, load(Rig.protectedMode(), "8E F0", Rig.KERNEL_DATA).vector());
    }

    @Test
    void realModeKeepsTheLimit() {
        Rig rig = Rig.real();
        rig.cpu.segments[Cpu.DS].limit = -1;
        load(rig, MOV_DS_AX, 0x1234);
        assertEquals(0x12340, rig.cpu.segments[Cpu.DS].base);
        assertEquals(-1, rig.cpu.segments[Cpu.DS].limit);
    }

    @Test
    void nullLoadClearsTheBaseOfFs() {
        Rig rig = Rig.longMode();
        rig.cpu.segments[Cpu.FS].base = 0x1234_5678_9ABCL;
        load(rig, "8E E0 F4", 0);
        assertEquals(0, rig.cpu.segments[Cpu.FS].base);
    }

    @Test
    void pushAndPopHaveTheStacksWidth() {
        Rig rig = Rig.longMode();
        rig.code("0F A0 0F A9 F4").run(); // push %fs; pop %gs; hlt
        assertEquals(Rig.STACK, rig.cpu.r[Cpu.RSP]);
        assertEquals(Rig.KERNEL_DATA, rig.memory.read(Rig.STACK - 8, 8));
        Rig narrow = Rig.protectedMode();
        narrow.memory.write(Rig.STACK - 4, 4, -1);
        narrow.code("1E F4").run(); // push %ds
        assertEquals(Rig.STACK - 4, narrow.cpu.r[Cpu.RSP]);
        assertEquals(0xFFFF_0000L | Rig.KERNEL_DATA, narrow.memory.read(Rig.STACK - 4, 4));
    }

    @Test
    void farPointerLoadsBothOrNeither() {
        Rig rig = Rig.protectedMode();
        rig.memory.write(Rig.DATA, 8, (long) Rig.KERNEL_DATA << 32 | 0x89AB_CDEFL);
        rig.cpu.r[Cpu.RDI] = Rig.DATA;
        rig.code("C5 07 F4").run(); // lds (%edi), %eax
        assertEquals(0x89AB_CDEFL, rig.cpu.r[Cpu.RAX]);
        rig.memory.write(Rig.DATA, 8, 0x88L << 32);
        rig.cpu.rip = Rig.CODE;
        rig.run();
        assertFault(rig, Fault.GP, 0x88);
        assertEquals(0x89AB_CDEFL, rig.cpu.r[Cpu.RAX]);
    }

    @Test
    void interruptsWaitAfterMovToSs() {
        Rig rig = Rig.longMode();
        rig.cpu.system |= Rflags.IF;
        rig.cpu.r[Cpu.RAX] = Rig.KERNEL_DATA;
        rig.code("8E D0 90 90 F4"); // mov %ax, %ss; nop; nop; hlt
        SegmentLoads.move(rig.t, Cpu.SS, Rig.KERNEL_DATA);
        rig.apic.vector = 0x50;
        rig.attention.set(Interpreter.INTERRUPT);
        rig.cpu.rip = Rig.CODE + 2;
        rig.run();
        assertEquals(0x50, rig.vector());
        assertEquals(3, rig.returnOffset(false));
        assertTrue((rig.t.inhibit & Interpreter.AFTER_MOV_SS) == 0);
    }
}
