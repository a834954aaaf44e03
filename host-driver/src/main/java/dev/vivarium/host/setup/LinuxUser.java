package dev.vivarium.host.setup;

import java.util.List;
import java.util.Set;

/** Who runs this program, by id(1), which asks every source of accounts that the system has. */
final class LinuxUser {
    private LinuxUser() {
    }

    static HostUser of(Host host) {
        boolean root = answer(host, "id", "-u").equals("0");
        String name = name(host, root);
        return new HostUser(name, root, words(answer(host, "id", "-Gn")), words(answer(host, "id", "-Gn", name)));
    }

    /** Where there is no id(1), as on Windows. */
    static HostUser unknown() {
        return new HostUser(System.getProperty("user.name", ""), false, Set.of(), Set.of());
    }

    /** The person behind sudo or pkexec, who is the one that will use the device. */
    private static String name(Host host, boolean root) {
        String behind = host.variable("SUDO_USER");
        String polkit = host.variable("PKEXEC_UID");
        if (root && behind != null && !behind.isEmpty()) {
            return behind;
        }
        if (root && polkit != null && polkit.matches("\\d+")) {
            return answer(host, "id", "-un", polkit);
        }
        return answer(host, "id", "-un");
    }

    private static String answer(Host host, String... words) {
        HostCommands.Outcome outcome = host.commands().ask(List.of(words));
        return outcome.isGood() ? outcome.output().strip() : "";
    }

    private static Set<String> words(String line) {
        return Set.copyOf(List.of(line.split("\\s+")));
    }
}
