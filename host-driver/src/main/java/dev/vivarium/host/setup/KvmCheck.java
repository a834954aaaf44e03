package dev.vivarium.host.setup;

import org.jspecify.annotations.Nullable;

/** Whether /dev/kvm is there and may be opened by this user. What it can do is asked by who opens it. */
final class KvmCheck implements Check {
    static final String ID = "kvm";
    private static final String DEVICE = "/dev/kvm";

    @Override
    public @Nullable Finding look(HostFacts host) {
        if (!host.isLinux()) {
            return null;
        }
        return switch (host.access(DEVICE)) {
            case READ_WRITE -> Finding.ok(ID, "KVM can be used (" + DEVICE + ").");
            case DENIED -> Finding.warn(ID, "KVM is there, but this user may not open " + DEVICE + ".",
                    "Run 'sudo usermod -aG kvm $USER' and log in again.");
            case MISSING -> missing(CpuInfo.of(host));
        };
    }

    private static Finding missing(CpuInfo info) {
        String driver = info.isIntel() ? "kvm_intel" : "kvm_amd";
        return info.has("vmx") || info.has("svm")
                ? Finding.warn(ID, "The driver " + driver + " is not loaded: there is no " + DEVICE + ".",
                        "Run 'sudo modprobe " + driver + "'.")
                : Finding.warn(ID, "There is no KVM: the processor offers no virtualisation here.",
                        "See 'virtualisation'.");
    }
}
