package dev.vivarium.engine.vcpu;

import java.util.Arrays;
import java.util.Optional;

/** A named processor that a guest sees, whatever the host's is: so that a machine moves between hosts. */
public enum CpuModel {
    /** The psABI's second level: SSE4.2, POPCNT, CX16; with AES, PCLMULQDQ, SMEP, SMAP, UMIP, XSAVE. */
    X86_64_V2("x86-64-v2");

    private final String label;

    CpuModel(String label) {
        this.label = label;
    }

    /** Its name on the command line and in a bundle. */
    public String label() {
        return label;
    }

    public static Optional<CpuModel> named(String label) {
        return Arrays.stream(values()).filter(model -> model.label.equals(label)).findFirst();
    }
}
