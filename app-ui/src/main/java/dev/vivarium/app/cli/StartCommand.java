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

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** {@code viv start}: kept machines, each in a process of its own, or one in this process. */
final class StartCommand implements Callable<Integer> {
    private static final String[] FOOTER = {
            "  viv start debian",
            "  viv start debian --display rfb=127.0.0.1:5901",
            "  viv start debian --foreground         its serial port on this terminal; Ctrl-A X ends it",
            "  viv start debian --anew               leaves a saved state aside, and boots",
            "  viv start one two three               at the same time, sooner than one after the other",
            "",
            "A machine that was saved, or put back to a snapshot of when it ran, goes on where it was then."};

    private final PositionalParamSpec names = PositionalParamSpec.builder().index("0..*").arity("1..*").required(true)
            .paramLabel("NAME").type(List.class).auxiliaryTypes(String.class).initialValue(new ArrayList<>())
            .description("Machines in the machines' folder, or the paths of machines' own folders.").build();
    private final OptionSpec foreground = Described.flag("--foreground",
            "Be the machine, with its console on this terminal, and its exit status.");
    private final OptionSpec accel = Described.option("--accel", "HOW", Accel.class, new AccelForm())
            .description("What runs it this time: auto, soft[,translate=on|off|mixed], kvm or whp.").build();
    private final OptionSpec display = Described.option("--display", "WHERE", DisplaySettings.class, new DisplayForm())
            .description("Where its screen is shown this time: none, rfb=ADDR:PORT or rfb=unix:FILE.").build();
    private final OptionSpec paused = Described.flag("--paused", "Do not let the guest run yet; 'viv resume' does.");
    private final OptionSpec anew = Described.flag("--anew", "Start from the disks, although there is a saved state.");
    private final OptionSpec json = Described.flag("--json",
            "Print the machine's process, and how long it took, for programs.");
    private final CommandSpec spec = Described.command(this, "start",
            "Starts machines, and returns when their guests run.", foreground, accel, display, paused, anew, json);

    private StartCommand() {
        spec.addPositional(names);
        spec.usageMessage().sortOptions(false).footerHeading("%nExamples:%n").footer(FOOTER);
    }

    static CommandSpec describe() {
        return new StartCommand().spec;
    }

    @Override
    public Integer call() throws VmException, SnapshotException {
        List<Bundle> bundles = new ArrayList<>();
        for (String name : names.<List<String>>getValue()) {
            bundles.add(KeptMachines.find(name));
        }
        Accel how = accel.getValue();
        DisplaySettings shown = display.getValue();
        boolean waits = paused.<Boolean>getValue();
        boolean boots = anew.<Boolean>getValue();
        if (foreground.<Boolean>getValue()) {
            if (bundles.size() > 1) {
                throw new VmException(VmException.Kind.USER,
                        "Only one machine can be on this terminal: --foreground takes one name.");
            }
            return new KeptStart(bundles.getFirst(), how, shown, boots).run(!waits, true, () -> {
            }).end().exitStatus();
        }
        MachineStarts starts = new MachineStarts();
        for (Bundle bundle : bundles) {
            MachineLauncher launcher = new MachineLauncher(bundle, "start")
                    .with("--accel", how == null ? MachineActions.accelOf(bundle) : words(how))
                    .with("--display", shown == null ? null : words(shown)).with("--paused", waits)
                    .with("--anew", boots);
            starts.add(launcher, new JsonObject().put("name", KeptMachines.nameOf(bundle.folder())));
        }
        List<JsonObject> reports = starts.await();
        if (json.<Boolean>getValue()) {
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
