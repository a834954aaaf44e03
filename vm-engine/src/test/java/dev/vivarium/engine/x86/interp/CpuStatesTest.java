package dev.vivarium.engine.x86.interp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.rig.StateSamples;
import dev.vivarium.engine.vcpu.CpuMsrs;
import dev.vivarium.engine.vcpu.CpuState;
import dev.vivarium.engine.x86.state.ControlBits;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;
import dev.vivarium.engine.x86.state.Rflags;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.codec.StateCodec;

import org.junit.jupiter.api.Test;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Save, restore, reset and INIT of the whole processor. */
class CpuStatesTest extends InEveryTier {
    private static final int KERNEL_GS_BASE = 0xC000_0102;

    private final Rig rig = Rig.longMode();

    private static CpuState withMsr(CpuState s, int number, long value) {
        SortedMap<Integer, Long> msrs = new TreeMap<>(s.msrs());
        msrs.put(number, value);
        return new CpuState(s.gpr(), s.rip(), s.rflags(), s.segments(), s.tables(), s.control(), s.debug(), msrs,
                s.xsave(), s.tsc(), s.activity(), s.events());
    }

    private static CpuState withControl(CpuState s, int index, long value) {
        long[] control = s.control().clone();
        control[index] = value;
        return new CpuState(s.gpr(), s.rip(), s.rflags(), s.segments(), s.tables(), control, s.debug(), s.msrs(),
                s.xsave(), s.tsc(), s.activity(), s.events());
    }

    private void makeUnusual() {
        for (int i = 0; i < 16; i++) {
            rig.cpu.r[i] = 0x0101_0101_0101_0101L * (i + 1);
            rig.cpu.v[i * Cpu.VECTOR_STRIDE] = i + 100;
        }
        rig.cpu.setRflags(Rflags.CF | Rflags.SF | Rflags.IF | Rflags.ID);
        rig.cpu.segments[Cpu.FS].base = 0x7FFF_1234_5678L;
        rig.cpu.cr2 = 0xDEAD_BEEFL;
        rig.cpu.dr[1] = Rig.DATA;
        rig.cpu.dr[6] = 0xFFFF_4FF0L;
        rig.cpu.dr[7] = 0xD0_0408L;
        rig.t.msrs.set(Msr.KERNEL_GS_BASE, 0x1234);
        MsrAccess.write(rig.t, 0x2FF, 0xC06);
        MsrAccess.write(rig.t, MsrAccess.TSC_ADJUST, 500);
        rig.cpu.fpu.initialize();
        rig.cpu.fpu.push(0x8000_0000_0000_0000L, 0x3FFF);
        rig.t.nmiBlocked = true;
        rig.t.inhibit = Interpreter.AFTER_STI;
        rig.attention.set(Interpreter.NMI);
    }

    @Test
    void whatIsSavedIsRestored() {
        makeUnusual();
        CpuState saved = CpuStates.save(rig.t);
        Rig other = Rig.real();
        CpuStates.restore(other.t, saved);
        CpuState again = CpuStates.save(other.t);
        assertArrayEquals(saved.gpr(), again.gpr());
        assertArrayEquals(saved.control(), again.control());
        assertArrayEquals(saved.debug(), again.debug());
        assertArrayEquals(saved.xsave(), again.xsave());
        assertEquals(saved.segments(), again.segments());
        assertEquals(saved.tables(), again.tables());
        assertEquals(saved.msrs(), again.msrs());
        assertEquals(saved.rip(), again.rip());
        assertEquals(saved.rflags(), again.rflags());
        assertEquals(saved.tsc(), again.tsc());
        assertEquals(saved.events(), again.events());
        assertEquals(500, again.tsc().offset());
        assertTrue(other.cpu.longMode);
        assertEquals(64, other.cpu.codeBits);
        assertTrue(other.mmu.watchpoints().isActive(), "the data breakpoint is set again");
    }

    @Test
    void recordHoldsTheRegistersThatEveryBackEndSaves() {
        assertEquals(new TreeSet<>(CpuMsrs.saved()), CpuStates.save(rig.t).msrs().keySet());
    }

    @Test
    void recordSurvivesItsCodec() {
        makeUnusual();
        CpuState saved = CpuStates.save(rig.t);
        StateSamples.offer(saved);
        byte[] bytes = StateCodec.encode(saved);
        CpuState decoded = decode(bytes);
        assertArrayEquals(bytes, StateCodec.encode(decoded));
        assertEquals(saved.msrs(), decoded.msrs());
    }

    private static CpuState decode(byte[] bytes) {
        try {
            return StateCodec.decode(CpuState.class, bytes);
        } catch (SnapshotException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void restoredProgramGoesOn() {
        rig.user().code("0F 0B");
        CpuState saved = CpuStates.save(rig.t);
        Rig other = Rig.longMode();
        other.bytes(Rig.CODE, "0F 0B");
        CpuStates.restore(other.t, saved);
        assertEquals(3, other.cpu.cpl);
        other.run();
        assertEquals(Fault.UD, other.vector());
        assertEquals(Rig.USER_CODE, other.slot(1));
    }

    @Test
    void haltedProcessorStaysHalted() {
        rig.code("F4 0F 0B").run();
        CpuState saved = CpuStates.save(rig.t);
        assertEquals(CpuState.HALTED, saved.activity());
        Rig other = Rig.longMode();
        CpuStates.restore(other.t, saved);
        other.runner.run();
        assertEquals(Rig.CODE + 1, other.cpu.rip);
    }

    @Test
    void impossibleStatesAreRefused() {
        CpuState good = CpuStates.save(rig.t);
        for (CpuState bad : new CpuState[]{withMsr(good, KERNEL_GS_BASE, 1L << 47), withMsr(good, 0x48, 0),
                withMsr(good, MsrAccess.EFER, -1), withMsr(good, MsrAccess.EFER, 0), withMsr(good, 0x277, -1),
                withControl(good, 0, ControlBits.CR0_PG), withControl(good, 3, -1), withControl(good, 3, 0),
                withControl(good, 4, 0xE7), withControl(good, 4, 0)}) {
            Rig other = Rig.longMode();
            assertThrows(IllegalArgumentException.class, () -> CpuStates.restore(other.t, bad), bad::toString);
        }
    }

    @Test
    void constantRegistersInARecordAreIgnored() {
        CpuState saved = withMsr(CpuStates.save(rig.t), 0x10A, 12345);
        CpuStates.restore(rig.t, saved);
        assertEquals(Msr.ARCH_CAPABILITIES.reset, MsrAccess.read(rig.t, 0x10A));
    }

    @Test
    void resetState() {
        CpuStates.reset(rig.t);
        Cpu c = rig.cpu;
        assertEquals(0x6000_0010L, c.cr0);
        assertEquals(0xFFFF_FFF0L, c.cs().base + c.rip);
        assertEquals(Rflags.ALWAYS, c.rflags());
        assertEquals(16, c.codeBits);
        assertEquals(0, c.efer);
        assertFalse(c.longMode);
        assertEquals(0x400, c.dr[7]);
        assertEquals(0x0003_0661, c.r[Cpu.RDX], "the signature");
        assertEquals(0xFFFF, c.idtLimit);
        assertEquals(0x40, c.fpu.control());
    }

    @Test
    void initKeepsCachesAndFloatingPoint() {
        rig.cpu.cr0 |= ControlBits.CR0_CD;
        rig.cpu.v[0] = 99;
        rig.t.msrs.set(Msr.LSTAR, 0x1234);
        CpuStates.init(rig.t);
        assertEquals(ControlBits.CR0_CD | ControlBits.CR0_ET, rig.cpu.cr0);
        assertEquals(99, rig.cpu.v[0]);
        assertEquals(0x1234, rig.t.msrs.get(Msr.LSTAR));
        assertEquals(0xFFF0, rig.cpu.rip);
    }

    @Test
    void startupMessageGivesThePage() {
        CpuStates.init(rig.t);
        CpuStates.startup(rig.t, 0x9A);
        assertEquals(0x9A000, rig.cpu.cs().base + rig.cpu.rip);
        assertEquals(0x9A00, rig.cpu.cs().selector);
    }
}
