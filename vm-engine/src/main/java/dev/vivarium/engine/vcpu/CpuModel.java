package dev.vivarium.engine.vcpu;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** A named processor that a guest sees, whatever the host's is, so that a machine moves between hosts; or the host's own. */
public enum CpuModel {
    /** The psABI's second level: SSE4.2, POPCNT, CX16; with AES, PCLMULQDQ, SMEP, SMAP, UMIP, XSAVE. */
    X86_64_V2("x86-64-v2", 2, true),
    /** The same for guests that cannot have their interrupt controllers in x2APIC mode, or shall not. */
    X86_64_V2_XAPIC("x86-64-v2-xapic", 2, false),
    /**
     * The second level, each processor a package of its own: for guests that find processors in MP tables, where SeaBIOS lists the
     * first of each package.
     */
    X86_64_V2_PACKAGES("x86-64-v2-packages", 2, true),
    /** The psABI's third level: AVX, AVX2, BMI1, BMI2, F16C, FMA, LZCNT, MOVBE and the state of AVX in XSAVE. */
    X86_64_V3("x86-64-v3", 3, true),
    /**
     * What the host's processor is, as far as a processor's record can hold it: at least the third level where the host has that.
     * A machine with such processors goes on where the same are, and nowhere else. Only with KVM.
     */
    HOST("host", 3, true);

    /** What came with level 3, as the instruction rows call it. */
    private static final Set<String> LEVEL_3 = Set.of("AVX", "AVX2", "BMI1", "BMI2", "F16C", "FMA", "LZCNT", "MOVBE");

    private final String label;
    private final int level;
    private final boolean x2Apic;

    CpuModel(String label, int level, boolean x2Apic) {
        this.label = label;
        this.level = level;
        this.x2Apic = x2Apic;
    }

    /** Whether its local APICs have x2APIC mode. */
    public boolean hasX2Apic() {
        return x2Apic;
    }

    /** Whether each processor is alone in its package; otherwise all are in one. */
    public boolean isAlone() {
        return this == X86_64_V2_PACKAGES;
    }

    /** Whether its processors have AVX, and with it the rest of the psABI's third level. */
    public boolean hasAvx() {
        return level >= 3;
    }

    /** The bits of XCR0 that exist: x87, SSE, and AVX. */
    public long xcr0Supported() {
        return hasAvx() ? 7 : 3;
    }

    /** Whether it has the instructions of a feature, by the name that the instruction rows call it. */
    public boolean offers(String feature) {
        return hasAvx() || !LEVEL_3.contains(feature);
    }

    /** Its name on the command line and in a bundle. */
    public String label() {
        return label;
    }

    public static Optional<CpuModel> named(String label) {
        return Arrays.stream(values()).filter(model -> model.label.equals(label)).findFirst();
    }
}
