package dev.vivarium.engine.x86.interp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.x86.state.ControlBits;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;
import dev.vivarium.engine.x86.state.Rflags;

import org.junit.jupiter.api.Test;

/** Hardware task switches: what is saved, loaded, marked busy, nested and refused. */
class TaskSwitchTest extends InEveryTier {
    private static final String JUMP_SPARE = "EA 00 00 00 00 40 00";
    private static final String CALL_SPARE = "9A 00 00 00 00 40 00";
    private static final long ENTRY = 0x1_0100;
    private static final int TYPE_BYTE = 5;
    private static final int EIP = 0x20;
    private static final int EFLAGS = 0x24;
    private static final int ESP = 0x38;
    private static final int SEGMENTS = 0x48;
    private static final int TRAP = 0x64;

    private final Rig rig = Rig.protectedMode();

    TaskSwitchTest() {
        rig.descriptor(Rig.SPARE, Rig.system(Rig.TSS2, 0x67, 0x89));
        write(EIP, ENTRY);
        write(EFLAGS, Rflags.ALWAYS | Rflags.CF);
        write(ESP, Rig.USER_STACK);
        write(0x28, 0x1234_5678);
        int[] selectors = {Rig.KERNEL_DATA, Rig.KERNEL_CODE, Rig.KERNEL_DATA, Rig.KERNEL_DATA, 0, 0};
        for (int i = 0; i < selectors.length; i++) {
            write(SEGMENTS + 4 * i, selectors[i]);
        }
        rig.bytes(ENTRY, "F4");
    }

    private void write(int offset, long value) {
        rig.memory.write(Rig.TSS2 + offset, 4, value);
    }

    private long saved(int offset) {
        return rig.memory.read(Rig.TSS + offset, 4);
    }

    private int type(int selector) {
        return (int) rig.memory.read(Rig.GDT + selector + TYPE_BYTE, 1) & 15;
    }

    @Test
    void jumpSavesOneTaskAndLoadsTheOther() {
        rig.cpu.r[Cpu.RBX] = 0xBEEF;
        rig.code(JUMP_SPARE).run();
        assertEquals(ENTRY + 1, rig.cpu.rip);
        assertEquals(0x1234_5678, rig.cpu.r[Cpu.RAX]);
        assertEquals(Rig.USER_STACK, rig.cpu.r[Cpu.RSP]);
        assertEquals(Rflags.ALWAYS | Rflags.CF, rig.cpu.rflags());
        assertFalse(rig.cpu.segments[Cpu.FS].isUsable());
        assertTrue((rig.cpu.cr0 & ControlBits.CR0_TS) != 0);
        assertEquals(Rig.CODE + 7, saved(EIP));
        assertEquals(0xBEEF, saved(0x34));
        assertEquals(Rig.KERNEL_CODE, saved(SEGMENTS + 4));
        assertEquals(Descriptor.TSS32, type(Rig.TASK), "the old task is no longer busy");
        assertEquals(Descriptor.TSS32_BUSY, type(Rig.SPARE));
        assertEquals(Rig.SPARE, rig.cpu.segments[Cpu.TR].selector);
    }

    @Test
    void callNestsAndIretReturns() {
        rig.bytes(ENTRY, "B8 05 00 00 00 CF"); // mov $5, %eax; iret
        rig.cpu.r[Cpu.RAX] = 0x77;
        rig.code(CALL_SPARE + "F4").run();
        assertEquals(Rig.CODE + 8, rig.cpu.rip);
        assertEquals(0x77, rig.cpu.r[Cpu.RAX]);
        assertEquals(Rig.TASK, rig.memory.read(Rig.TSS2, 2), "the back link");
        assertEquals(Rig.TASK, rig.cpu.segments[Cpu.TR].selector);
        assertEquals(Descriptor.TSS32, type(Rig.SPARE));
        assertEquals(Descriptor.TSS32_BUSY, type(Rig.TASK));
        assertEquals(5, rig.memory.read(Rig.TSS2 + 0x28, 4));
        assertEquals(0, rig.memory.read(Rig.TSS2 + EFLAGS, 4) & Rflags.NT);
        assertEquals(0, rig.cpu.system & Rflags.NT);
    }

    @Test
    void interruptThroughATaskGatePushesTheErrorCode() {
        rig.memory.write(Rig.IDT + 8 * Fault.GP, 8, Rig.gate(Rig.SPARE, 0, 0x85, 0));
        rig.code("EA 00 00 00 00 80 00").run();
        assertEquals(ENTRY + 1, rig.cpu.rip);
        assertEquals(0x80, rig.slot(0));
        assertEquals(Rig.USER_STACK - 4, rig.cpu.r[Cpu.RSP]);
        assertTrue((rig.cpu.system & Rflags.NT) != 0);
        assertEquals(Rig.CODE, saved(EIP));
    }

    @Test
    void taskGateInTheTable() {
        rig.descriptor(Rig.SPARE2, Rig.gate(Rig.SPARE, 0, 0x85, 0));
        rig.code("EA 00 00 00 00 50 00").run();
        assertEquals(ENTRY + 1, rig.cpu.rip);
    }

    @Test
    void busyTaskIsRefused() {
        rig.descriptor(Rig.SPARE, Rig.system(Rig.TSS2, 0x67, 0x8B));
        rig.code(JUMP_SPARE).run();
        assertEquals(Fault.GP, rig.vector());
        assertEquals(Rig.SPARE, rig.slot(0));
    }

    @Test
    void shortTaskSegmentIsRefused() {
        rig.descriptor(Rig.SPARE, Rig.system(Rig.TSS2, 0x66, 0x89));
        rig.code(JUMP_SPARE).run();
        assertEquals(Fault.TS, rig.vector());
        assertEquals(Rig.SPARE, rig.slot(0));
        assertEquals(Descriptor.TSS32_BUSY, type(Rig.TASK), "the old task is still the current one");
    }

    @Test
    void faultAfterTheSwitchBelongsToTheNewTask() {
        write(SEGMENTS + 12, 0x88);
        rig.code(JUMP_SPARE).run();
        assertEquals(Fault.TS, rig.vector());
        assertEquals(0x88, rig.slot(0));
        assertEquals(ENTRY, rig.slot(1));
        assertEquals(Rig.USER_STACK - 16, rig.cpu.r[Cpu.RSP]);
        assertEquals(Rig.SPARE, rig.cpu.segments[Cpu.TR].selector);
    }

    @Test
    void trapBitRaisesDebugExceptionInTheNewTask() {
        write(TRAP, 1);
        rig.cpu.dr[7] |= 1;
        rig.code(JUMP_SPARE).run();
        assertEquals(Fault.DB, rig.vector());
        assertEquals(ENTRY, rig.slot(0));
        assertEquals(1 << 15, rig.cpu.dr[6] & 1 << 15);
        assertEquals(0, rig.cpu.dr[7] & 1, "local breakpoints end with the task");
    }

    @Test
    void switchToAUserTaskAndToVirtual8086() {
        write(SEGMENTS, Rig.USER_DATA);
        write(SEGMENTS + 4, Rig.USER_CODE);
        write(SEGMENTS + 8, Rig.USER_DATA);
        write(SEGMENTS + 12, Rig.USER_DATA);
        rig.gate(0x40, Rig.USER_TRAP_GATE);
        rig.memory.write(Rig.TSS2 + 4, 8, (long) Rig.KERNEL_DATA << 32 | Rig.STACK);
        rig.bytes(ENTRY, "CD 40");
        rig.code(JUMP_SPARE).run();
        assertEquals(0x40, rig.vector());
        assertEquals(Rig.USER_CODE, rig.slot(1));
        TaskSwitchTest virtual = new TaskSwitchTest();
        virtual.write(EFLAGS, Rflags.VM | Rflags.IOPL);
        virtual.write(SEGMENTS + 4, Rig.CODE >> 4);
        virtual.write(EIP, 0x100);
        virtual.rig.gate(0x40, Rig.USER_TRAP_GATE);
        virtual.rig.memory.write(Rig.TSS2 + 4, 8, (long) Rig.KERNEL_DATA << 32 | Rig.STACK);
        virtual.rig.bytes(ENTRY, "CD 40").code(JUMP_SPARE).run();
        assertEquals(0x40, virtual.rig.vector());
        assertEquals(Rig.CODE >> 4, virtual.rig.slot(1));
        assertTrue((virtual.rig.slot(2) & Rflags.VM) != 0);
    }

    @Test
    void sixteenBitTask() {
        rig.descriptor(Rig.SPARE, Rig.system(Rig.TSS2, 0x2B, 0x81));
        rig.descriptor(Rig.SPARE2, 0x0000_9A01_0000_FFFFL);
        rig.memory.write(Rig.TSS2 + 0xE, 2, 0x100);
        rig.memory.write(Rig.TSS2 + 0x10, 2, Rflags.ALWAYS);
        rig.memory.write(Rig.TSS2 + 0x12, 2, 0x4321);
        rig.memory.write(Rig.TSS2 + 0x22, 8,
                (long) Rig.KERNEL_DATA << 32 | Rig.SPARE2 << 16 | Rig.KERNEL_DATA | (long) Rig.KERNEL_DATA << 48);
        rig.memory.write(Rig.TSS2 + 0x2A, 2, 0);
        rig.code(JUMP_SPARE).run();
        assertEquals(0x101, rig.cpu.rip);
        assertEquals(0xFFFF_4321L, rig.cpu.r[Cpu.RAX]);
        assertEquals(Rig.SPARE2, rig.cpu.cs().selector);
    }

    @Test
    void addressSpaceComesWithTheTask() {
        rig.cpu.cr0 |= ControlBits.CR0_PG;
        rig.cpu.cr4 |= ControlBits.CR4_PSE;
        rig.cpu.cr3 = 0x6000;
        rig.memory.write(0x6000, 4, 0x83);
        rig.memory.write(0x7000, 4, 0x83);
        rig.mmu.flushAll();
        write(0x1C, 0x7000);
        rig.code(JUMP_SPARE).run();
        assertEquals(0x7000, rig.cpu.cr3);
        assertEquals(ENTRY + 1, rig.cpu.rip);
    }

    @Test
    void iretWithABadLinkFaults() {
        rig.cpu.system |= Rflags.NT;
        rig.memory.write(Rig.TSS, 2, Rig.SPARE);
        rig.code("CF").run();
        assertEquals(Fault.TS, rig.vector(), "the linked task is not busy");
        assertEquals(Rig.SPARE, rig.slot(0));
    }
}
