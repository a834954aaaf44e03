package dev.vivarium.engine.x86.interp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.vcpu.CpuModel;
import dev.vivarium.engine.vcpu.Topology;
import dev.vivarium.engine.x86.state.ControlBits;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;

import org.junit.jupiter.api.Test;

/** Model-specific registers: which exist, what may be written, what is remembered. */
class MsrAccessTest extends InEveryTier {
    private static final int LSTAR = 0xC000_0082;
    private static final int PAT = 0x277;
    private static final long NON_CANONICAL = 1L << 47;

    private final Rig rig = Rig.longMode();

    private boolean write(int number, long value) {
        return MsrAccess.write(rig.t, number, value);
    }

    private long read(int number) {
        return MsrAccess.read(rig.t, number);
    }

    @Test
    void instructionsUseRegisterHalves() {
        rig.cpu.r[Cpu.RCX] = 0xFFFF_FFFF_0000_0000L | LSTAR & 0xFFFF_FFFFL;
        rig.cpu.r[Cpu.RAX] = 0x1234_5678_9ABC_DEF0L;
        rig.cpu.r[Cpu.RDX] = 0xFFFF_8000L;
        rig.code("0F 30 31 C0 31 D2 0F 32 F4").run(); // wrmsr; xor %eax, %eax; xor %edx, %edx; rdmsr
        assertEquals(-1, rig.vector());
        assertEquals(0xFFFF_8000_9ABC_DEF0L, read(LSTAR));
        assertEquals(0x9ABC_DEF0L, rig.cpu.r[Cpu.RAX]);
        assertEquals(0xFFFF_8000L, rig.cpu.r[Cpu.RDX]);
    }

    @Test
    void onlyTheKernelMayAsk() {
        rig.user().code("0F 32").run();
        assertEquals(Fault.GP, rig.vector());
    }

    @Test
    void registersThatDoNotExistFault() {
        rig.cpu.r[Cpu.RCX] = 0x48;
        rig.code("0F 32").run();
        assertEquals(Fault.GP, rig.vector());
        assertFalse(write(0x48, 0));
        assertFalse(write(0x49, 1));
        assertFalse(write(0x10A, 0), "constants cannot be written");
    }

    @Test
    void x2ApicModeIsOnlyInModelsThatHaveIt() {
        long x2Apic = 0xFEE0_0D00L;
        assertTrue(write(MsrAccess.APIC_BASE, x2Apic));
        Rig without = Rig.real(CpuModel.X86_64_V2_XAPIC, Topology.SINGLE);
        assertFalse(MsrAccess.write(without.t, MsrAccess.APIC_BASE, x2Apic));
        assertTrue(MsrAccess.write(without.t, MsrAccess.APIC_BASE, 0xFEE0_0900L));
    }

    @Test
    void addressesMustBeCanonical() {
        for (int number : new int[]{LSTAR, 0xC000_0083, 0xC000_0100, 0xC000_0101, 0xC000_0102, 0x175, 0x176}) {
            assertFalse(write(number, NON_CANONICAL), Integer.toHexString(number));
            assertTrue(write(number, -NON_CANONICAL), Integer.toHexString(number));
            assertEquals(-NON_CANONICAL, read(number));
        }
    }

    @Test
    void segmentBases() {
        write(0xC000_0100, 0x1111);
        write(0xC000_0101, 0x2222);
        assertEquals(0x1111, rig.cpu.segments[Cpu.FS].base);
        assertEquals(0x2222, rig.cpu.segments[Cpu.GS].base);
    }

    @Test
    void eferKeepsLongMode() {
        assertFalse(write(MsrAccess.EFER, 0), "LME cannot change while paging is on");
        assertFalse(write(MsrAccess.EFER, rig.cpu.efer | 1 << 12));
        assertTrue(write(MsrAccess.EFER, ControlBits.EFER_LME));
        assertEquals(ControlBits.EFER_LME | ControlBits.EFER_LMA, rig.cpu.efer);
    }

    @Test
    void pageAttributeTable() {
        assertEquals(0x0007_0406_0007_0406L, read(PAT));
        assertFalse(write(PAT, 2));
        assertFalse(write(PAT, 8L << 56));
        assertTrue(write(PAT, 0x0105_0406_0007_0406L));
        assertEquals(0x0105_0406_0007_0406L, read(PAT));
    }

    @Test
    void memoryTypeRanges() {
        assertEquals(0x508, read(0xFE));
        assertTrue(write(0x200, 0xC000_0006L));
        assertFalse(write(0x200, 0xC000_0002L), "no such type");
        assertFalse(write(0x200, 1L << 40), "beyond the physical address");
        assertTrue(write(0x20F, 0xFF_F000_0800L));
        assertFalse(write(0x20F, 0x400));
        assertFalse(write(0x210, 0));
        assertTrue(write(0x26F, 0x0606_0606_0606_0606L));
        assertFalse(write(0x250, 7));
        assertTrue(write(0x2FF, 0xC06));
        assertFalse(write(0x2FF, 0x1000));
        assertEquals(0xC06, read(0x2FF));
    }

    @Test
    void machineCheckBanks() {
        int control = 0x400 + 4 * 9;
        assertTrue(write(control, -1));
        assertFalse(write(control, 5));
        assertFalse(write(control + 1, 1));
        assertTrue(write(control + 2, 0x1234));
        assertEquals(0x1234, read(control + 2));
        assertFalse(write(0x400 + 4 * 10, 0));
    }

    @Test
    void microcodeRevisionIsFixed() {
        assertTrue(write(0x8B, 0));
        assertEquals(1L << 32, read(0x8B));
        assertTrue(write(0x79, 0x1000));
    }

    @Test
    void timeStampCounterAndItsAdjustment() {
        rig.clock.advance(1000);
        assertTrue(write(MsrAccess.TSC, 5000));
        assertEquals(5000, read(MsrAccess.TSC));
        assertEquals(4000, read(MsrAccess.TSC_ADJUST));
        write(MsrAccess.TSC_ADJUST, 0);
        assertEquals(1000, read(MsrAccess.TSC));
        write(0xC000_0103, 7);
        rig.code("0F 01 F9 F4").run(); // rdtscp
        assertEquals(1000, rig.cpu.r[Cpu.RAX]);
        assertEquals(7, rig.cpu.r[Cpu.RCX]);
        assertFalse(write(0xC000_0103, 1L << 32));
    }

    @Test
    void timeStampCanBeHiddenFromPrograms() {
        rig.cpu.cr4 |= ControlBits.CR4_TSD;
        rig.user().code("0F 31").run();
        assertEquals(Fault.GP, rig.vector());
    }

    @Test
    void apicRegistersAreTheApics() {
        assertEquals(0xFEE0_0900L, read(MsrAccess.APIC_BASE));
        assertTrue(write(MsrAccess.APIC_BASE, 0xFEE0_0100L));
        rig.cpu.r[Cpu.RAX] = 1;
        rig.code("0F A2 F4").run(); // cpuid
        assertEquals(0, rig.cpu.r[Cpu.RDX] >> 9 & 1, "no APIC while it is off");
        assertFalse(write(0x808, 0));
    }
}
