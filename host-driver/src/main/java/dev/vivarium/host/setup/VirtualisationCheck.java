package dev.vivarium.host.setup;

import org.jspecify.annotations.Nullable;

/** Whether the processor has VT-x or AMD-V and the firmware, or the hypervisor we run in, lets us see it. */
final class VirtualisationCheck implements Check {
    static final String ID = "virtualisation";

    @Override
    public @Nullable Finding look(HostFacts host) {
        CpuInfo info = CpuInfo.of(host);
        if (!host.isLinux() || info.name().isEmpty()) {
            return null;
        }
        String technique = info.isIntel() ? "VT-x" : "AMD-V";
        if (info.has("vmx") || info.has("svm")) {
            return Finding.ok(ID, "The processor offers " + technique + ".");
        }
        if (info.has("hypervisor")) {
            return Finding.warn(ID, "This is a virtual machine without " + technique
                    + " inside: machines run on the software processor.",
                    "Switch on nested virtualisation in the hypervisor around it.");
        }
        return Finding.warn(ID, technique + " is off: machines run on the software processor.",
                "Switch on " + technique + " (virtualisation) in the computer's firmware set-up.");
    }
}
