package dev.vivarium.host.setup;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Parameters of KVM's module that make machines slower or keep something from them. */
final class ParametersCheck implements Check {
    static final String ID = "kvm-parameters";

    /** @param cost what it costs that it is off */
    private record Parameter(String name, String cost) {
    }

    private static final List<Parameter> INTEL = List.of(
            new Parameter("ept", "second-level paging is off, and machines are much slower"),
            new Parameter("unrestricted_guest", "real mode is emulated, and firmware is slow"),
            new Parameter("nested", "machines cannot run virtual machines themselves"));
    private static final List<Parameter> AMD = List.of(
            new Parameter("npt", "second-level paging is off, and machines are much slower"),
            new Parameter("nested", "machines cannot run virtual machines themselves"));

    @Override
    public @Nullable Finding look(Host host) {
        CpuInfo info = CpuInfo.of(host);
        String folder = "/sys/module/" + info.module() + "/parameters";
        if (!host.system().isLinux() || !host.files().exists(folder)) {
            return null;
        }
        List<String> names = new ArrayList<>();
        List<String> costs = new ArrayList<>();
        for (Parameter parameter : info.isAmd() ? AMD : INTEL) {
            if (List.of("N", "0").contains(host.files().line(folder + "/" + parameter.name))) {
                names.add(parameter.name + "=0");
                costs.add(parameter.name + "=0: " + parameter.cost + set(host, info, parameter.name));
            }
        }
        if (names.isEmpty()) {
            return Finding.ok(ID, "The parameters of " + info.module() + " are as they should be.");
        }
        return Finding.note(ID, info.module() + " runs with " + String.join(", ", names) + ".")
                .because(String.join("; ", costs) + ".")
                .advise("To change that, write 'options " + info.module() + " " + names.getFirst().replace("=0", "=1")
                        + "' to a file in /etc/modprobe.d and restart.");
    }

    private static String set(Host host, CpuInfo info, String parameter) {
        String file = ModprobeFiles.of(host).setting(info.module(), parameter);
        if (file.isEmpty() && host.files().line("/proc/cmdline").contains(info.module() + "." + parameter + "=")) {
            return " (set on the kernel's command line)";
        }
        return file.isEmpty() ? "" : " (set in " + file + ")";
    }
}
