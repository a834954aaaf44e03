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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.Locale;
import java.util.concurrent.Callable;

/** {@code viv start}: a kept machine, in a process of its own or in this one. */
@Command(name = "start", description = "Starts a machine, and returns when its guest runs.",
        mixinStandardHelpOptions = true, versionProvider = VersionCommand.class, sortOptions = false,
        footerHeading = "%nExamples:%n", footer = {
                "  viv start debian",
                "  viv start debian --display rfb=127.0.0.1:5901",
                "  viv start debian --foreground         its serial port on this terminal; Ctrl-A X ends it",
                "  viv start debian --anew               leaves a saved state aside, and boots",
                "",
                "A machine that was saved, or put back to a snapshot of when it ran, goes on where it was then."})
final class StartCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;
    @Mixin
    private MachineArgument machine;
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
        long begin = System.nanoTime();
        Bundle bundle = machine.bundle();
        if (foreground) {
            return new KeptStart(bundle, accel, display, anew).run(!paused, true, () -> {
            }).end().exitStatus();
        }
        long process = new MachineLauncher(bundle, "start")
                .with("--accel", accel == null ? MachineActions.accelOf(bundle) : words(accel))
                .with("--display", display == null ? null : words(display)).with("--paused", paused)
                .with("--anew", anew).start();
        if (json) {
            spec.commandLine().getOut().println(new JsonObject().put("name", KeptMachines.nameOf(bundle.folder()))
                    .put("process", process).put("millis", (System.nanoTime() - begin) / 1_000_000));
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
