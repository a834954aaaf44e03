package dev.vivarium.engine.backend.whp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.vcpu.CpuFeatures;
import dev.vivarium.engine.vcpu.CpuModel;
import dev.vivarium.engine.vcpu.CpuMsrs;
import dev.vivarium.engine.vcpu.CpuState;
import dev.vivarium.engine.vcpu.CrystalRatio;
import dev.vivarium.engine.vcpu.TimeStamp;
import dev.vivarium.engine.vcpu.Topology;
import dev.vivarium.host.abi.WhpCapability;
import dev.vivarium.host.abi.WhpFeature;
import dev.vivarium.host.abi.WhpRegister;
import dev.vivarium.host.whp.WhpCapabilities;
import dev.vivarium.host.whp.WhpCpuid;
import dev.vivarium.host.whp.WhpEvents;
import dev.vivarium.host.whp.WhpRegisters;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** What passes between the processor's record and the hypervisor's registers, without a hypervisor. */
class RegistersTest {
    private static final int UNUSABLE = 1 << 16;

    private static CpuState state(CpuState.Events events) {
        long[] gpr = new long[16];
        for (int i = 0; i < gpr.length; i++) {
            gpr[i] = 0x1111_1111_1111_1111L * i;
        }
        List<CpuState.Segment> segments = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            segments.add(new CpuState.Segment(0xFFF8 - 8 * i, -4096L * i, -1 - i, 0xA09B + i));
        }
        segments.set(CpuState.LDTR, new CpuState.Segment(0, 0, 0, UNUSABLE));
        segments.add(new CpuState.Segment(0x40, 0xFFFF_8000_0000_1000L, 0x67, 0x8B));
        TreeMap<Integer, Long> msrs = new TreeMap<>();
        msrs.put(CpuMsrs.EFER, 0xD01L);
        return new CpuState(gpr, 0xFFFF_FFFF_8100_0000L, 0x246, segments,
                List.of(new CpuState.Table(0xFFFF_8000_0000_0000L, 0xFFFF), new CpuState.Table(0x1000, 0xFFF)),
                new long[]{0x8005_0033L, 2, 3, 0x406F0, 7}, new long[]{1, 2, 3, 4, 0xFFFF_0FF0L, 0x400}, msrs,
                new byte[576], TimeStamp.NANOSECONDS, CpuState.ACTIVE, events);
    }

    @Test
    void whatIsPutIsRead() {
        CpuState state = state(new CpuState.Events(true, true, true, false, 0x31));
        WhpRegisters all = Registers.all();
        Registers.put(state, all);
        assertArrayEquals(state.gpr(), Registers.gpr(all));
        assertEquals(state.rip(), all.get(WhpRegister.RIP));
        assertEquals(state.rflags(), all.get(WhpRegister.RFLAGS));
        assertEquals(state.segments(), Registers.segments(all));
        assertEquals(state.tables(), Registers.tables(all));
        assertArrayEquals(state.control(), Registers.control(all));
        assertArrayEquals(state.debug(), Registers.debug(all));
        assertEquals(0xD01, all.get(Registers.EFER));
        assertEquals(state.events(), Registers.events(all, false));
    }

    @Test
    void theRegistersAreWhereTheirNamesSay() {
        WhpRegisters all = Registers.all();
        for (int i = 0; i <= WhpRegister.XCR0; i++) {
            assertEquals(i, all.name(i));
        }
        assertEquals(WhpRegister.EFER, all.name(Registers.EFER));
        assertEquals(WhpRegister.INTERRUPT_STATE, all.name(Registers.INTERRUPT_STATE));
        assertEquals(WhpRegister.PENDING_INTERRUPTION, all.name(Registers.PENDING_INTERRUPTION));
        assertEquals(WhpRegister.APIC_BASE, all.name(Registers.APIC_BASE));
    }

    @Test
    void whatIsInFlight() {
        WhpRegisters all = Registers.all();
        all.set(Registers.PENDING_INTERRUPTION, WhpEvents.nmi());
        assertEquals(new CpuState.Events(false, false, false, true), Registers.events(all, false));
        all.set(Registers.PENDING_INTERRUPTION, WhpEvents.exception(13, 0));
        assertEquals(new CpuState.Events(false, false, false, false), Registers.events(all, false));
        all.set(Registers.PENDING_INTERRUPTION, 0);
        assertEquals(new CpuState.Events(false, false, false, true), Registers.events(all, true));
        Registers.put(state(new CpuState.Events(false, true, false, false)), all);
        assertEquals(new CpuState.Events(true, true, false, false), Registers.events(all, false));
    }

    @Test
    void inputChangesAsMuchOfRaxAsItReads() {
        assertEquals(0x1122_3344_5566_77FFL, Completions.merged(0x1122_3344_5566_7788L, 1, 0xFF));
        assertEquals(0x1122_3344_5566_FFFFL, Completions.merged(0x1122_3344_5566_7788L, 2, 0xFFFF));
        assertEquals(0xFFFF_FFFFL, Completions.merged(0x1122_3344_5566_7788L, 4, -1));
    }

    @Test
    void theModelHasWhatTheHostHas() {
        HostFeatures none = new HostFeatures(new WhpCapabilities(WhpCapability.FEATURE_XSAVE, 0, 0, 0, 0, 0));
        HostFeatures some = new HostFeatures(new WhpCapabilities(WhpCapability.FEATURE_XSAVE, 0, 0,
                WhpFeature.SSE4_2 | WhpFeature.SMEP, WhpCapability.XSAVE_SUPPORT, 0));
        TscRate rate = new TscRate(2_596_107);
        CpuidAnswers poor = new CpuidAnswers(CpuModel.X86_64_V3, Topology.SINGLE, none, rate);
        CpuidAnswers rich = new CpuidAnswers(CpuModel.X86_64_V3, Topology.SINGLE, some, rate);
        assertEquals(CpuFeatures.X2APIC | CpuFeatures.HYPERVISOR, poor.find(1, 0).ecx());
        assertEquals(CpuFeatures.X2APIC | CpuFeatures.HYPERVISOR | CpuFeatures.SSE4_2 | CpuFeatures.XSAVE,
                rich.find(1, 0).ecx());
        assertEquals(CpuFeatures.SMEP | CpuFeatures.TSC_ADJUST, rich.find(7, 0).ebx());
        assertEquals(3, rich.find(0xD, 0).eax());
        long osxsave = 1 << 18;
        assertTrue((rich.find(1, 0, osxsave, 3, 0x800).ecx() & CpuFeatures.OSXSAVE) != 0);
        assertTrue((rich.find(1, 0, 0, 3, 0x800).edx() & CpuFeatures.APIC) != 0);
        assertFalse((rich.find(1, 0, 0, 3, 0).edx() & CpuFeatures.APIC) != 0);
        assertEquals(832, rich.find(0xD, 0, osxsave, 7, 0x800).ebx());
    }

    @Test
    void whatDependsOnTheProcessorIsNotInTheListThatAllShare() {
        HostFeatures none = new HostFeatures(new WhpCapabilities(0, 0, 0, 0, 0, 0));
        List<Integer> functions = CpuidAnswers.results(CpuModel.X86_64_V2, 2, none, 1_000_000_000, true).stream()
                .map(WhpCpuid::function).toList();
        assertTrue(functions.stream().noneMatch(CpuidAnswers.EXITS::contains));
        assertTrue(functions.containsAll(List.of(0, 2, 5, 0x15, 0x16, 0x8000_0001, 0x4000_0000)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1_000_000, 1_947_123, 2_596_107, 3_999_999})
    void theRatioIsNearAndSmall(long kilohertz) {
        CrystalRatio ratio = CrystalRatio.of(kilohertz);
        assertTrue(1_000_000L * ratio.numerator() <= 0xFFFF_FFFFL);
        double told = 1e6 * ratio.numerator() / ratio.denominator();
        assertEquals(kilohertz, told, kilohertz / 1e6);
    }
}
