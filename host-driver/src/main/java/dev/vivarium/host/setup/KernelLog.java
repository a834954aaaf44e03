package dev.vivarium.host.setup;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * What the kernel said since it started, as far as this user may read it: dmesg(1) first, which kernels with
 * {@code dmesg_restrict} keep to root, then the journal, which members of {@code adm} may read.
 */
record KernelLog(List<String> lines) {
    static KernelLog of(Host host) {
        HostCommands commands = host.commands();
        HostCommands.Outcome dmesg = commands.ask(List.of("dmesg"));
        if (dmesg.isGood() && !dmesg.output().isBlank()) {
            return new KernelLog(dmesg.lines());
        }
        HostCommands.Outcome journal = commands
                .ask(List.of("journalctl", "--dmesg", "--boot", "--quiet", "--no-pager", "--output=cat"));
        return new KernelLog(journal.isGood() ? journal.lines() : List.of());
    }

    /**
     * That the firmware switched virtualisation off. The kernel's words, in {@code arch/x86/kernel/cpu/feat_ctl.c},
     * {@code cpu/amd.c}, {@code kvm/vmx} and {@code kvm/svm}: "x86/cpu: VMX (outside TXT) disabled by BIOS",
     * "SVM disabled (by BIOS) in MSR_VM_CR", "kvm: disabled by bios".
     *
     * @return the line, empty if there is none
     */
    String disabledByFirmware() {
        return first(line -> (line.contains("disabled by bios") || line.contains("disabled (by bios)"))
                && (line.contains("vmx") || line.contains("svm") || line.contains("kvm")));
    }

    /**
     * That KVM's module was refused because of its signature ({@code kernel/module/signing.c}). Kernels that do not name
     * the module in that line say nothing about this one.
     *
     * @return the line, empty if there is none
     */
    String moduleRefused() {
        return first(line -> line.contains("is rejected") && line.contains("loading of") && line.contains("kvm"));
    }

    private String first(Predicate<String> wanted) {
        return lines.stream().filter(line -> wanted.test(line.toLowerCase(Locale.ROOT))).findFirst()
                .map(KernelLog::withoutTime).orElse("");
    }

    private static String withoutTime(String line) {
        return line.replaceFirst("^\\[ *[0-9.]+] *", "");
    }
}
