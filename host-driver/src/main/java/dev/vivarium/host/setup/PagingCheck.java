package dev.vivarium.host.setup;

import org.jspecify.annotations.Nullable;

/**
 * Whether the processor walks the guest's page tables by itself (EPT, NPT), and whether VT-x runs real mode (unrestricted
 * guest; AMD-V always does). Linux names the latter from 5.11 on.
 */
final class PagingCheck implements Check {
    static final String ID = "second-level-paging";

    @Override
    public @Nullable Finding look(Host host) {
        if (!host.system().isLinux() || Virtualisation.of(host) != Virtualisation.OFFERED) {
            return null;
        }
        CpuInfo info = CpuInfo.of(host);
        String paging = info.isAmd() ? "NPT" : "EPT";
        if (!info.has(info.isAmd() ? "npt" : "ept")) {
            return Finding.note(ID, "The processor has no second-level paging (" + paging + ").")
                    .because("KVM then keeps page tables of its own for the guest: correct, and much slower.");
        }
        if (info.isAmd()) {
            return Finding.ok(ID, "The processor has second-level paging (NPT).");
        }
        if (info.vmxFlags().contains("unrestricted_guest") || info.vmxFlags().size() <= 1) {
            return Finding.ok(ID, info.vmxFlags().size() <= 1
                    ? "The processor has second-level paging (EPT)."
                    : "The processor has second-level paging (EPT) and unrestricted guests.");
        }
        return Finding.note(ID, "The processor has second-level paging (EPT), but no unrestricted guests.")
                .because("KVM emulates real mode instruction by instruction: firmware and boot loaders are slow.");
    }
}
