package dev.vivarium.engine.vcpu;

import java.util.Arrays;
import java.util.Optional;

/** A named processor that a guest sees, whatever the host's is: so that a machine moves between hosts. */
public enum CpuModel {
    /** The psABI's second level: SSE4.2, POPCNT, CX16; with AES, PCLMULQDQ, SMEP, SMAP, UMIP, XSAVE. */
    X86_64_V2("x86-64-v2", true),
    /** The same for guests that cannot have their interrupt controllers in x2APIC mode, or shall not. */
    X86_64_V2_XAPIC("x86-64-v2-xapic", false);

    private final String label;
    private final boolean x2Apic;

    CpuModel(String label, boolean x2Apic) {
        this.label = label;
        this.x2Apic = x2Apic;
    }

    /** Whether its local APICs have x2APIC mode. */
    public boolean hasX2Apic() {
        return x2Apic;
    }

    /** Its name on the command line and in a bundle. */
    public String label() {
        return label;
    }

    public static Optional<CpuModel> named(String label) {
        return Arrays.stream(values()).filter(model -> model.label.equals(label)).findFirst();
    }
}
