package dev.vivarium.engine.backend.whp;

import dev.vivarium.engine.vcpu.CpuFeatures;
import dev.vivarium.engine.vcpu.CpuModel;
import dev.vivarium.engine.vcpu.CpuidLeaf;
import dev.vivarium.engine.vcpu.CpuidTable;
import dev.vivarium.engine.vcpu.CrystalRatio;
import dev.vivarium.engine.vcpu.Topology;
import dev.vivarium.host.whp.WhpCpuid;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What CPUID says on one processor: the named model, less what this host lacks. The hypervisor's list of results has
 * one answer to a function for all processors and all values of ECX; functions with more are to be exits. Where it has no
 * such exits, it answers those by itself.
 */
final class CpuidAnswers {
    static final int XCR0_AVX = 4;
    /** What depends on ECX, on the processor, or on its registers. */
    static final List<Integer> EXITS = List.of(1, 4, 7, 0xB, 0xD);

    private static final int LEAF_1 = 1;
    private static final int EXTENDED_STATE = 0xD;
    private static final int CLOCKS = 0x15;
    private static final int FREQUENCIES = 0x16;
    private static final int FIRST_EXTENDED = 0x8000_0000;
    private static final int KVM_FEATURES = CpuidTable.HYPERVISOR_BASE + 0x101;
    /** Hypercalls for interrupts would go to the host's hypervisor. */
    private static final int NO_PORT_DELAYS = 1 << 1;
    private static final long CR4_OSXSAVE = 1 << 18;
    private static final long APIC_BASE_ENABLE = 1 << 11;

    private final CpuidTable model;
    private final HostFeatures host;
    private final TscRate rate;
    private final CrystalRatio ratio;

    CpuidAnswers(CpuModel model, Topology topology, HostFeatures host, TscRate rate) {
        this.model = CpuidTable.ofHardware(model, topology);
        this.host = host;
        this.rate = rate;
        this.ratio = CrystalRatio.of(rate.kilohertz());
    }

    /**
     * For the partition, before it has processors, and so without the counter's rate if the hypervisor did not say.
     *
     * @param exits whether those of {@link #EXITS} are exits
     */
    static List<WhpCpuid> results(CpuModel model, int processors, HostFeatures host, long hertz, boolean exits) {
        CpuidAnswers answers = new CpuidAnswers(model, new Topology(0, processors), host,
                new TscRate(Math.max(hertz / 1000, 1)));
        List<WhpCpuid> results = new ArrayList<>();
        for (int function : functions(answers.model)) {
            boolean byItself = EXITS.contains(function) && (exits || function != LEAF_1 && function != 7);
            boolean unknownRate = hertz == 0 && (function == CLOCKS || function == FREQUENCIES);
            CpuidLeaf leaf = answers.find(function, 0);
            if (unknownRate) {
                results.add(new WhpCpuid(function, 0, 0, 0, 0));
            } else if (!byItself) {
                results.add(new WhpCpuid(function, leaf.eax(), leaf.ebx(), leaf.ecx(), leaf.edx()));
            }
        }
        return results;
    }

    /** All that are in range: what the model has not is to be zeros, and not what the host has. */
    private static List<Integer> functions(CpuidTable model) {
        List<Integer> functions = new ArrayList<>();
        for (int i = 0; i <= CpuidTable.MAX_BASIC; i++) {
            functions.add(i);
        }
        for (int i = FIRST_EXTENDED; i <= CpuidTable.MAX_EXTENDED; i++) {
            functions.add(i);
        }
        model.leaves().stream().map(CpuidLeaf::leaf).filter(each -> each >= CpuidTable.HYPERVISOR_BASE).distinct()
                .forEach(functions::add);
        return functions;
    }

    /** As after reset. */
    CpuidLeaf find(int function, int index) {
        CpuidLeaf leaf = host.mask(Objects.requireNonNull(model.find(function, index)));
        int kilohertz = (int) rate.kilohertz();
        return switch (leaf.leaf()) {
            // The crystal, which the local APIC's timer counts, stays that of the model.
            case CLOCKS -> leaf.withEax(ratio.denominator()).withEbx(ratio.numerator());
            case FREQUENCIES -> leaf.withEax(kilohertz / 1000).withEbx(kilohertz / 1000);
            case KVM_FEATURES -> leaf.withEax(leaf.eax() & NO_PORT_DELAYS);
            default -> leaf;
        };
    }

    /** With the bits that follow registers (SDM Vol. 2A, CPUID). */
    CpuidLeaf find(int function, int index, long cr4, long xcr0, long apicBase) {
        CpuidLeaf leaf = find(function, index);
        if (leaf.leaf() == LEAF_1) {
            return leaf.withEcx((cr4 & CR4_OSXSAVE) != 0 ? leaf.ecx() | CpuFeatures.OSXSAVE : leaf.ecx())
                    .withEdx((apicBase & APIC_BASE_ENABLE) != 0 ? leaf.edx() : leaf.edx() & ~CpuFeatures.APIC);
        }
        if (leaf.leaf() == EXTENDED_STATE && leaf.subleaf() == 0) {
            return leaf.withEbx((xcr0 & XCR0_AVX) != 0 ? CpuidTable.XSAVE_SIZE_AVX : CpuidTable.XSAVE_SIZE);
        }
        return leaf;
    }
}
