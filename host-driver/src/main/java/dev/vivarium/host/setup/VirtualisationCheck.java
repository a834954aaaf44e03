package dev.vivarium.host.setup;

import org.jspecify.annotations.Nullable;

/** Whether the processor has VT-x or AMD-V, and whether firmware or the hypervisor around us lets it be used. */
final class VirtualisationCheck implements Check {
    static final String ID = "virtualisation";

    @Override
    public @Nullable Finding look(Host host) {
        if (!host.system().isLinux()) {
            return null;
        }
        CpuInfo info = CpuInfo.of(host);
        String technique = info.technique();
        return switch (Virtualisation.of(host)) {
            case UNKNOWN -> null;
            case OFFERED -> Finding.ok(ID, "The processor offers " + technique + ".");
            case LOCKED -> locked(host, info);
            case HIDDEN -> hidden(Surroundings.of(host), technique);
            case ABSENT -> Finding.problem(ID, "The processor has no " + technique + ".")
                    .because("Neither /proc/cpuinfo nor the processor itself shows "
                            + (info.isAmd() ? "svm." : "vmx."))
                    .advise("Nothing can switch it on; machines run on the software processor.");
        };
    }

    private static Finding locked(Host host, CpuInfo info) {
        String said = KernelLog.of(host).disabledByFirmware();
        String setting = info.isAmd() ? "'SVM Mode'" : "'Intel Virtualization Technology' (VT-x)";
        return Finding.problem(ID, info.technique() + " is switched off in the firmware (BIOS).")
                .because(said.isEmpty()
                        ? "The processor has it, and the kernel does not show it."
                        : "The kernel says: " + said + ".")
                .advise("Restart, open the firmware set-up (often F2, F10 or Del), switch on " + setting
                        + ", save, and turn the computer off once.");
    }

    private static Finding hidden(Surroundings around, String technique) {
        return Finding.problem(ID, "The virtual machine that this is has no " + technique + " inside.")
                .because("It is run by " + around.hypervisor() + " without nested virtualisation.")
                .advise(nesting(around.hypervisor()));
    }

    private static String nesting(String hypervisor) {
        return switch (hypervisor) {
            case "KVM" -> "On the host around it: set nested=1 for kvm_intel or kvm_amd, and the machine's processor to"
                    + " 'host' (host-passthrough).";
            case "VMware" -> "In its processor settings switch on 'Virtualize Intel VT-x/EPT or AMD-V/RVI'.";
            case "VirtualBox" -> "With it switched off: VBoxManage modifyvm NAME --nested-hw-virt on.";
            case "Hyper-V" -> "With it switched off: Set-VMProcessor NAME -ExposeVirtualizationExtensions $true.";
            case "WSL 2" -> "Write nestedVirtualization=true below [wsl2] in %UserProfile%\\.wslconfig, then wsl"
                    + " --shutdown.";
            default -> "Switch on nested virtualisation in the hypervisor around it, if it has that.";
        };
    }
}
