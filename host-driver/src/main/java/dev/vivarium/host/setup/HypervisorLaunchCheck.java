package dev.vivarium.host.setup;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/**
 * Whether the boot configuration keeps the Windows hypervisor from starting, as guides for other products advise. Only
 * an administrator may read it; nothing is said where that is refused.
 */
final class HypervisorLaunchCheck implements Check {
    static final String ID = "hypervisor-launch";
    static final List<String> QUERY = List.of("bcdedit.exe", "/enum", "{current}");

    @Override
    public @Nullable Finding look(Host host) {
        if (!host.system().isWindows()) {
            return null;
        }
        HostCommands.Outcome answer = host.commands().ask(QUERY);
        if (!answer.isGood()) {
            return null;
        }
        boolean off = answer.lines().stream().map(line -> line.toLowerCase(Locale.ROOT).split("\\s+"))
                .anyMatch(words -> words.length >= 2 && words[0].equals("hypervisorlaunchtype")
                        && words[1].equals("off"));
        return off
                ? Finding.problem(ID, "Windows is told not to start its hypervisor.")
                        .because("The boot configuration has hypervisorlaunchtype Off.")
                        .advise("As administrator: bcdedit /set hypervisorlaunchtype auto, then restart.")
                : Finding.ok(ID, "Windows starts its hypervisor when a feature needs it.");
    }
}
