package dev.vivarium.host.setup;

import java.util.List;
import java.util.Set;

/**
 * The first processor of {@code /proc/cpuinfo}; empty where there is no such file.
 *
 * @param vendor   CPUID's vendor string, for example {@code GenuineIntel}
 * @param name     the marketing name
 * @param flags    features by the kernel's names
 * @param vmxFlags features of VT-x; empty before Linux 5.11 and elsewhere
 */
record CpuInfo(String vendor, String name, Set<String> flags, Set<String> vmxFlags) {
    // x86-64 psABI, 3.1.1: micro-architecture levels
    private static final Set<String> LEVEL_2 = Set.of("cx16", "lahf_lm", "popcnt", "pni", "sse4_1", "sse4_2", "ssse3");
    private static final Set<String> LEVEL_3 = Set.of("avx", "avx2", "bmi1", "bmi2", "f16c", "fma", "abm", "movbe",
            "xsave");

    static CpuInfo of(Host host) {
        List<String> lines = host.files().lines("/proc/cpuinfo");
        return new CpuInfo(value(lines, "vendor_id"), value(lines, "model name"), words(value(lines, "flags")),
                words(value(lines, "vmx flags")));
    }

    private static Set<String> words(String line) {
        return Set.copyOf(List.of(line.split(" ")));
    }

    private static String value(List<String> lines, String key) {
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (colon > 0 && line.substring(0, colon).strip().equals(key)) {
                return line.substring(colon + 1).strip();
            }
        }
        return "";
    }

    boolean has(String flag) {
        return flags.contains(flag) || vmxFlags.contains(flag);
    }

    /** 1 to 3, after x86-64-v1 to x86-64-v3. */
    int level() {
        if (!flags.containsAll(LEVEL_2)) {
            return 1;
        }
        return flags.containsAll(LEVEL_3) ? 3 : 2;
    }

    /** Whether virtualisation is AMD-V: Zhaoxin's and others' processors have VT-x. */
    boolean isAmd() {
        return vendor.equals("AuthenticAMD") || vendor.equals("HygonGenuine");
    }

    /** Whether the kernel lets virtualisation be used. */
    boolean offersVirtualisation() {
        return has("vmx") || has("svm");
    }

    String technique() {
        return isAmd() ? "AMD-V" : "VT-x";
    }

    /** The kernel module that drives it. */
    String module() {
        return isAmd() ? "kvm_amd" : "kvm_intel";
    }
}
