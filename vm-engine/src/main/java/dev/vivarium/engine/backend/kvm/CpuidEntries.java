package dev.vivarium.engine.backend.kvm;

import dev.vivarium.engine.vcpu.CpuFeatures;
import dev.vivarium.engine.vcpu.CpuidLeaf;
import dev.vivarium.engine.vcpu.CpuidTable;
import dev.vivarium.engine.vcpu.CrystalRatio;
import dev.vivarium.host.abi.KvmFlags;
import dev.vivarium.host.kvm.CpuidEntry;

import java.util.ArrayList;
import java.util.List;

/** The named model's CPUID as KVM is told it: less the features that this host does not have. */
final class CpuidEntries {
    private static final int XSAVE_LEAF = 0xD;
    private static final int CLOCKS = 0x15;
    private static final int FREQUENCIES = 0x16;
    private static final int EXTENDED_FEATURES = 0x8000_0001;
    private static final int ADDRESS_SIZES = 0x8000_0008;
    /** Not the host's to have or not: the local APIC's, and what tells a guest that it is one. */
    private static final int ALWAYS_ECX = CpuFeatures.X2APIC | CpuFeatures.TSC_DEADLINE | CpuFeatures.HYPERVISOR;
    private static final int ALWAYS_EDX = CpuFeatures.HTT | CpuFeatures.APIC;

    private CpuidEntries() {
    }

    /** @param rate of the time-stamp counter, which leaves 15h and 16h tell */
    static List<CpuidEntry> of(CpuidTable model, List<CpuidEntry> host, TscRate rate) {
        List<CpuidEntry> entries = new ArrayList<>();
        for (CpuidLeaf leaf : model.leaves()) {
            boolean indexed = leaf.subleaf() != CpuidLeaf.ANY;
            CpuidLeaf masked = masked(leaf, host);
            entries.add(new CpuidEntry(leaf.leaf(), indexed ? leaf.subleaf() : 0,
                    indexed ? KvmFlags.CPUID_FLAG_SIGNIFICANT_INDEX : 0, masked.eax(), masked.ebx(), masked.ecx(),
                    masked.edx()));
        }
        return timed(entries, rate);
    }

    /**
     * The same with the leaves that tell how fast the time-stamp counter is. The crystal, which the local APIC's timer
     * counts, stays that of the model.
     */
    static List<CpuidEntry> timed(List<CpuidEntry> entries, TscRate rate) {
        int megahertz = (int) (rate.hertz() / 1_000_000);
        CrystalRatio ratio = CrystalRatio.of(rate.hertz() / 1000);
        return entries.stream().map(entry -> switch (entry.function()) {
            case CLOCKS ->
                new CpuidEntry(CLOCKS, 0, 0, ratio.denominator(), ratio.numerator(), CpuidTable.CRYSTAL_HZ, 0);
            case FREQUENCIES -> new CpuidEntry(FREQUENCIES, 0, 0, megahertz, megahertz, entry.ecx(), 0);
            default -> entry;
        }).toList();
    }

    private static CpuidLeaf masked(CpuidLeaf leaf, List<CpuidEntry> host) {
        CpuidEntry own = find(leaf, host);
        return switch (leaf.leaf()) {
            case 1 ->
                leaf.withEcx(leaf.ecx() & (own.ecx() | ALWAYS_ECX)).withEdx(leaf.edx() & (own.edx() | ALWAYS_EDX));
            // What speculation does no harm on this host, the guest reads in IA32_ARCH_CAPABILITIES, which KVM fills.
            case 7 -> leaf.withEbx(leaf.ebx() & own.ebx()).withEcx(leaf.ecx() & own.ecx())
                    .withEdx((leaf.edx() | CpuFeatures.ARCH_CAPABILITIES) & own.edx());
            case EXTENDED_FEATURES -> leaf.withEcx(leaf.ecx() & own.ecx()).withEdx(leaf.edx() & own.edx());
            case XSAVE_LEAF -> leaf.subleaf() <= 1 ? leaf.withEax(leaf.eax() & own.eax()) : leaf;
            case ADDRESS_SIZES -> leaf.withEax(leaf.eax() & ~0xFF | Math.min(leaf.eax() & 0xFF, own.eax() & 0xFF));
            default -> leaf;
        };
    }

    private static CpuidEntry find(CpuidLeaf leaf, List<CpuidEntry> host) {
        for (CpuidEntry entry : host) {
            if (entry.function() == leaf.leaf()
                    && (leaf.subleaf() == CpuidLeaf.ANY || entry.index() == leaf.subleaf())) {
                return entry;
            }
        }
        return new CpuidEntry(leaf.leaf(), 0, 0, 0, 0, 0, 0);
    }
}
