package dev.vivarium.host.setup;

import dev.vivarium.host.setup.WindowsFacts.Feature;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Who else uses the Windows hypervisor: Hyper-V and WSL 2. Both share it with us. */
final class WindowsNeighboursCheck implements Check {
    static final String ID = "hyper-v";
    static final List<String> WSL_QUERY = List.of("wsl.exe", "--status");

    @Override
    public @Nullable Finding look(Host host) {
        if (!host.system().isWindows()) {
            return null;
        }
        WindowsFacts facts = WindowsFacts.of(host);
        List<String> users = new ArrayList<>();
        if (facts.feature(WindowsFacts.HYPER_V) == Feature.ON) {
            users.add("Hyper-V");
        }
        // Without that feature there is no WSL 2, and newer ones of wsl.exe would offer to install it and wait.
        if (facts.feature(WindowsFacts.VM_PLATFORM) == Feature.ON) {
            users.add(hasWsl2(host) ? "WSL 2" : "the Virtual Machine Platform");
        }
        return users.isEmpty()
                ? Finding.ok(ID, "Neither Hyper-V nor WSL 2 is in use.")
                : Finding.ok(ID, String.join(" and ", users) + " can run beside us: they use the same hypervisor.");
    }

    /** wsl.exe writes UTF-16, whose zero bytes are dropped; the version is the one figure that ends a line. */
    private static boolean hasWsl2(Host host) {
        HostCommands.Outcome status = host.commands().ask(WSL_QUERY);
        return status.isGood() && new HostCommands.Outcome(0, status.output().replace("\0", "")).lines().stream()
                .anyMatch(line -> line.matches(".*[:：]\\s*2"));
    }
}
