package dev.vivarium.host.setup;

import org.jspecify.annotations.Nullable;

/** Whether the optional feature "Windows Hypervisor Platform" is on, and its hypervisor runs. */
final class WindowsFeatureCheck implements Check {
    static final String ID = "whp";

    @Override
    public @Nullable Finding look(Host host) {
        if (!host.system().isWindows()) {
            return null;
        }
        WindowsFacts facts = WindowsFacts.of(host);
        return switch (facts.feature(WindowsFacts.PLATFORM)) {
            case ON -> facts.hypervisorRuns()
                    ? Finding.ok(ID, "The Windows Hypervisor Platform is on.")
                    : Finding.problem(ID, "The Windows Hypervisor Platform is on, but its hypervisor does not run.")
                            .because("A new feature starts with Windows, and needs virtualisation in the firmware.")
                            .advise("Restart Windows; if that is no help, see 'virtualisation' and 'hypervisor-launch'.");
            case OFF -> Finding.problem(ID, "The Windows Hypervisor Platform is switched off.")
                    .because("The optional feature " + WindowsFacts.PLATFORM + " is not enabled.")
                    .advise("Switch it on in 'Turn Windows features on or off' and restart.")
                    .repairedBy(EnableWindowsFeature.ID);
            case ABSENT -> Finding.problem(ID, "This Windows has no Windows Hypervisor Platform.")
                    .because("There is no optional feature " + WindowsFacts.PLATFORM + ".")
                    .advise("It comes with Windows 10 version 1803 and later.");
            case UNKNOWN -> Finding.problem(ID,
                    "Windows does not tell whether the Windows Hypervisor Platform is switched on.")
                    .because("PowerShell did not answer a question about Win32_OptionalFeature.")
                    .advise("Look in 'Turn Windows features on or off'.");
        };
    }
}
