package dev.vivarium.engine.backend.whp;

import dev.vivarium.engine.vcpu.CpuFeatures;
import dev.vivarium.engine.vcpu.CpuidLeaf;
import dev.vivarium.engine.vcpu.CpuidTable;
import dev.vivarium.host.abi.WhpCapability;
import dev.vivarium.host.abi.WhpFeature;
import dev.vivarium.host.whp.WhpCapabilities;

/**
 * Takes from a model's CPUID what this host's hypervisor does not give to guests. What the hypervisor has no bit for
 * came before it: every processor that it runs on has that.
 */
final class HostFeatures {
    /** Not offered: how the hypervisor treats IA32_TSC_DEADLINE without its APIC is not documented. */
    private static final int NEVER_ECX = CpuFeatures.TSC_DEADLINE;

    private final long features;
    private final long xsaveFeatures;

    HostFeatures(WhpCapabilities host) {
        features = host.processorFeatures();
        xsaveFeatures = host.xsave() ? host.xsaveFeatures() : 0;
    }

    CpuidLeaf mask(CpuidLeaf leaf) {
        return switch (leaf.leaf()) {
            case 1 -> leaf.withEcx(leaf.ecx() & ~(NEVER_ECX | missingOfLeaf1()));
            case 7 -> leaf.withEbx(leaf.ebx() & ~missingOfLeaf7())
                    .withEcx(leaf.ecx() & ~unless(WhpFeature.UMIP, CpuFeatures.UMIP));
            case 0xD -> maskExtendedState(leaf);
            case 0x8000_0001 -> leaf.withEcx(leaf.ecx() & ~missingOfExtendedEcx())
                    .withEdx(leaf.edx() & ~(unless(WhpFeature.PAGE_1GB, CpuFeatures.PAGE_1GB)
                            | unless(WhpFeature.RDTSCP, CpuFeatures.RDTSCP)));
            default -> leaf;
        };
    }

    private int missingOfLeaf1() {
        return unless(WhpFeature.SSE3, CpuFeatures.SSE3) | unless(WhpFeature.PCLMULQDQ, CpuFeatures.PCLMULQDQ)
                | unless(WhpFeature.SSSE3, CpuFeatures.SSSE3) | unless(WhpFeature.CMPXCHG16B, CpuFeatures.CX16)
                | unless(WhpFeature.PCID, CpuFeatures.PCID) | unless(WhpFeature.SSE4_1, CpuFeatures.SSE4_1)
                | unless(WhpFeature.SSE4_2, CpuFeatures.SSE4_2) | unless(WhpFeature.MOVBE, CpuFeatures.MOVBE)
                | unless(WhpFeature.POPCNT, CpuFeatures.POPCNT) | unless(WhpFeature.AES, CpuFeatures.AESNI)
                | unless(WhpFeature.F16C, CpuFeatures.F16C) | unless(WhpFeature.RDRAND, CpuFeatures.RDRAND)
                | unlessXsave(WhpCapability.XSAVE_SUPPORT, CpuFeatures.XSAVE)
                | unlessXsave(WhpCapability.XSAVE_AVX, CpuFeatures.AVX)
                | unlessXsave(WhpCapability.XSAVE_FMA, CpuFeatures.FMA);
    }

    private int missingOfLeaf7() {
        return unless(WhpFeature.FSGSBASE, CpuFeatures.FSGSBASE) | unless(WhpFeature.BMI1, CpuFeatures.BMI1)
                | unless(WhpFeature.SMEP, CpuFeatures.SMEP) | unless(WhpFeature.BMI2, CpuFeatures.BMI2)
                | unless(WhpFeature.FAST_STRINGS, CpuFeatures.ERMS) | unless(WhpFeature.INVPCID, CpuFeatures.INVPCID)
                | unless(WhpFeature.RDSEED, CpuFeatures.RDSEED) | unless(WhpFeature.SMAP, CpuFeatures.SMAP)
                | unlessXsave(WhpCapability.XSAVE_AVX2, CpuFeatures.AVX2);
    }

    private int missingOfExtendedEcx() {
        return unless(WhpFeature.LAHF_SAHF, CpuFeatures.LAHF64) | unless(WhpFeature.LZCNT, CpuFeatures.LZCNT)
                | unless(WhpFeature.PREFETCHW, CpuFeatures.PREFETCHW);
    }

    private CpuidLeaf maskExtendedState(CpuidLeaf leaf) {
        boolean avx = (xsaveFeatures & WhpCapability.XSAVE_AVX) != 0;
        return switch (leaf.subleaf()) {
            case 0 -> avx ? leaf : leaf.withEax(leaf.eax() & ~CpuidAnswers.XCR0_AVX).withEcx(CpuidTable.XSAVE_SIZE);
            case 1 -> leaf.withEax(leaf.eax() & ~unlessXsave(WhpCapability.XSAVE_OPT, 1));
            default -> avx ? leaf : leaf.withEax(0).withEbx(0);
        };
    }

    private int unless(long feature, int bit) {
        return (features & feature) != 0 ? 0 : bit;
    }

    private int unlessXsave(int feature, int bit) {
        return (xsaveFeatures & feature) != 0 ? 0 : bit;
    }
}
