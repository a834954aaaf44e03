package dev.vivarium.host.setup;

import org.jspecify.annotations.Nullable;

/** What KVM says to being asked for a machine. Why its device does not open is {@link DeviceCheck}'s to say. */
final class KvmCheck implements Check {
    static final String ID = "kvm";

    @Override
    public @Nullable Finding look(Host host) {
        if (!host.system().isLinux() || !DeviceCheck.opens(host)) {
            return null;
        }
        KvmProbe.Result result = host.hardware().kvm();
        return switch (result.outcome()) {
            case USABLE -> Finding.ok(ID, result.sentence());
            case LIMITED -> Finding.problem(ID, result.sentence())
                    .because("Such a KVM does not carry an operating system; it may serve for tests.")
                    .advise("Nothing can be repaired on this host; machines run on the software processor.");
            case REFUSED -> refused(host, result);
        };
    }

    private static Finding refused(Host host, KvmProbe.Result result) {
        OtherHypervisor other = OtherHypervisor.of(host);
        Finding finding = Finding.problem(ID, result.sentence());
        if (other.isThere()) {
            return finding
                    .because(other.product() + "'s driver " + other.driver()
                            + " is loaded, and only one hypervisor can hold " + CpuInfo.of(host).technique() + ".")
                    .advise("Switch off the machines of " + other.product() + ", then: sudo modprobe -r "
                            + other.driver());
        }
        return finding.advise("Look for lines with 'kvm' in the kernel's log: sudo dmesg");
    }
}
