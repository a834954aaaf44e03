package dev.vivarium.host.setup;

import dev.vivarium.host.setup.WindowsFacts.Feature;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * Switches the Windows Hypervisor Platform on, by DISM. Windows asks for the administrator's consent (UAC). Never tried
 * on a real Windows.
 */
final class EnableWindowsFeature implements Repair {
    static final String ID = "enable-windows-feature";
    /** DISM's status for "done, restart needed" (ERROR_SUCCESS_REBOOT_REQUIRED), turned into success. */
    private static final int RESTART_NEEDED = 3010;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Words words(Host host) {
        return new Words("Switch on the optional feature Windows Hypervisor Platform; Windows asks for consent.",
                "Restart Windows: the hypervisor starts with it.");
    }

    @Override
    public Actions actions(Host host) {
        return new Actions(List.of(dism("/enable-feature", "/all")), Map.of());
    }

    /** Until the restart Windows may go on calling it off, so only "there is none" is a failure that can be told now. */
    @Override
    public @Nullable String check(Host host) {
        return WindowsFacts.of(host).feature(WindowsFacts.PLATFORM) == Feature.ABSENT
                ? "Windows still has no feature " + WindowsFacts.PLATFORM + "."
                : null;
    }

    @Override
    public List<Command> undo(Host host, Map<String, String> done) {
        return List.of(dism("/disable-feature", ""));
    }

    private static Command dism(String what, String more) {
        String arguments = ("/online " + what + " /featurename:" + WindowsFacts.PLATFORM + " " + more).strip()
                + " /norestart";
        return Command.plain("powershell.exe", "-NoProfile", "-Command", "$p = Start-Process -FilePath dism.exe"
                + " -ArgumentList '" + arguments + "' -Verb RunAs -Wait -PassThru; if ($p -eq $null) { exit 1 };"
                + " if ($p.ExitCode -eq " + RESTART_NEEDED + ") { exit 0 }; exit $p.ExitCode");
    }
}
