package dev.vivarium.host.setup;

import org.jspecify.annotations.Nullable;

/** Whether another hypervisor's driver may hold VT-x or AMD-V. Whether it does is KVM's to say: {@link KvmCheck}. */
final class OtherHypervisorCheck implements Check {
    static final String ID = "other-hypervisor";

    @Override
    public @Nullable Finding look(Host host) {
        if (!host.system().isLinux()) {
            return null;
        }
        OtherHypervisor other = OtherHypervisor.of(host);
        if (!other.isThere()) {
            return Finding.ok(ID, "No other hypervisor's driver is loaded.");
        }
        if (other.driver().isEmpty()) {
            return Finding.problem(ID, "This is the control domain of " + other.product() + ", which holds "
                    + CpuInfo.of(host).technique() + " itself.")
                    .because("/proc/xen/capabilities says control_d.")
                    .advise("Start Linux without Xen to use KVM.");
        }
        return Finding.note(ID, other.product() + "'s driver " + other.driver() + " is loaded.")
                .because("While " + other.product() + " runs a machine it may hold " + CpuInfo.of(host).technique()
                        + ", and KVM gets none.");
    }
}
