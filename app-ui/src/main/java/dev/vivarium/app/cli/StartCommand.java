package dev.vivarium.app.cli;

import dev.vivarium.app.cli.OptionForms.Accel;
import dev.vivarium.app.cli.OptionForms.AccelForm;
import dev.vivarium.app.cli.OptionForms.DisplayForm;
import dev.vivarium.app.machines.JsonObject;
import dev.vivarium.app.machines.KeptMachines;
import dev.vivarium.app.machines.MachineActions;
import dev.vivarium.app.machines.MachineLauncher;
import dev.vivarium.engine.api.DisplaySettings;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** {@code viv start}: kept machines, each in a process of its own, or one in this process. */
@Command(name = "start", description = "Starts machines, and returns when their guests run.",
        mixinStandardHelpOptions = true, versionProvider = VersionCommand.class, sortOptions = false,
        footerHeading = "%nExamples:%n", footer = {
                "  viv start debian",
                "  viv start debian --display rfb=127.0.0.1:5901",
                "  viv start debian --foreground         its serial port on this terminal; Ctrl-A X ends it",
                "  viv start debian --anew               leaves a saved state aside, and boots",
                "  viv start one two three               at the same time, sooner than one after the other",
                "",
                "A machine that was saved, or put back to a snapshot of when it ran, goes on where it was then."})
final class StartCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;
    @Parameters(arity = "1..*", paramLabel = "NAME",
            description = "Machines in the machines' folder, or the paths of machines' own folders.")
    private List<String> names;
    @Option(names = "--foreground", description = "Be the machine, with its console on this terminal, and its exit"
            + " status.")
    private boolean foreground;
    @Option(names = "--accel", paramLabel = "HOW", converter = AccelForm.class,
            description = "What runs it this time: auto, soft[,translate=on|off|mixed], kvm or whp.")
    private @Nullable Accel accel;
    @Option(names = "--display", paramLabel = "WHERE", converter = DisplayForm.class,
            description = "Where its screen is shown this time: none, rfb=ADDR:PORT or rfb=unix:FILE.")
    private @Nullable DisplaySettings display;
    @Option(names = "--paused", description = "Do not let the guest run yet; 'viv resume' does.")
    private boolean paused;
    @Option(names = "--anew", description = "Start from the disks, although there is a saved state.")
    private boolean anew;
    @Option(names = "--json", description = "Print the machine's process, and how long it took, for programs.")
    private boolean json;

    @Override
    public Integer call() throws VmException, SnapshotException {
        List<Bundle> bundles = new ArrayList<>();
        for (String name : names) {
            bundles.add(KeptMachines.find(name));
        }
        if (foreground) {
            if (bundles.size() > 1) {
                throw new VmException(VmException.Kind.USER,
                        "Only one machine can be on this terminal: --foreground takes"
                                + " one name.");
            }
            return new KeptStart(bundles.getFirst(), accel, display, anew).run(!paused, true, () -> {
            }).end().exitStatus();
        }
        MachineStarts starts = new MachineStarts();
        for (Bundle bundle : bundles) {
            starts.add(new MachineLauncher(bundle, "start")
                    .with("--accel", accel == null ? MachineActions.accelOf(bundle) : words(accel))
                    .with("--display", display == null ? null : words(display)).with("--paused", paused)
                    .with("--anew", anew), new JsonObject().put("name", KeptMachines.nameOf(bundle.folder())));
        }
        List<JsonObject> reports = starts.await();
        if (json) {
            spec.commandLine().getOut().println(MachineStarts.printed(reports));
        }
        return 0;
    }

    private static String words(DisplaySettings display) {
        String words = MachineOptions.words(display);
        return words == null ? "none" : words;
    }

    static String words(Accel accel) {
        if (accel.accelerator() == null) {
            return "auto";
        }
        String name = accel.accelerator().name().toLowerCase(Locale.ROOT);
        return name.equals("soft") ? "soft,translate=" + accel.translate() : name;
    }
}
