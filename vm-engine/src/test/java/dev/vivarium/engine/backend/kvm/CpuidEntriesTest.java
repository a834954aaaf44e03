package dev.vivarium.engine.backend.kvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.vcpu.CpuFeatures;
import dev.vivarium.engine.vcpu.CpuModel;
import dev.vivarium.engine.vcpu.CpuidTable;
import dev.vivarium.engine.vcpu.Topology;
import dev.vivarium.host.kvm.CpuidEntry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class CpuidEntriesTest {
    private static final int RATE = 2_596_107;

    /** As Linux does: native_calibrate_tsc multiplies in 32 bits. */
    @ParameterizedTest
    @ValueSource(
            ints = {800_000, 1_000_000, 1_000_116, 1_999_726, 2_000_000, 2_596_107, 3_816_826, 4_294_000, 5_200_123})
    void theRateOfTheCounterIsFoundInThirtyTwoBits(int kilohertz) {
        CpuidEntry clocks = entry(entries(kilohertz, List.of()), 0x15);
        int crystalKilohertz = clocks.ecx() / 1000;
        int found = Integer.divideUnsigned(crystalKilohertz * clocks.ebx(), clocks.eax());
        assertEquals(1, (double) found / kilohertz, 120e-6);
    }

    @Test
    void whatSpeculationDoesIsTheHostsToSay() {
        CpuidEntry without = new CpuidEntry(7, 0, 1, 0, -1, 0, CpuFeatures.UMIP);
        assertEquals(0, entry(entries(RATE, List.of(without)), 7).edx() & CpuFeatures.ARCH_CAPABILITIES);
        CpuidEntry with = new CpuidEntry(7, 0, 1, 0, -1, 0, CpuFeatures.ARCH_CAPABILITIES);
        assertTrue((entry(entries(RATE, List.of(with)), 7).edx() & CpuFeatures.ARCH_CAPABILITIES) != 0);
    }

    private static List<CpuidEntry> entries(int kilohertz, List<CpuidEntry> host) {
        CpuidTable model = CpuidTable.ofHardware(CpuModel.named("x86-64-v2").orElseThrow(), new Topology(0, 1));
        return CpuidEntries.of(model, host, new TscRate(false, kilohertz));
    }

    private static CpuidEntry entry(List<CpuidEntry> entries, int leaf) {
        return entries.stream().filter(each -> each.function() == leaf).findFirst().orElseThrow();
    }
}
