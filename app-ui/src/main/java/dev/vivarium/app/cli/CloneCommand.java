package dev.vivarium.app.cli;

import dev.vivarium.app.machines.JsonObject;
import dev.vivarium.app.machines.KeptMachines;
import dev.vivarium.app.machines.MachineActions;
import dev.vivarium.app.machines.MachineLauncher;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.SnapshotId;
import dev.vivarium.snapshot.disk.Progress;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code viv clone}: another machine that begins as this one. */
@Command(name = "clone", description = "Makes another machine of a machine, which has an identity of its own.",
        mixinStandardHelpOptions = true, versionProvider = VersionCommand.class, sortOptions = false,
        footerHeading = "%nExamples:%n", footer = {
                "  viv clone debian copy                              all of it, with its snapshots",
                "  viv clone debian try --linked                      what it is now; takes no room at first",
                "  viv clone debian try --snapshot installed          what it was then",
                "  viv clone debian a b c --snapshot ready --start    three that go on from there, at the same time",
                "",
                "A linked clone shares the files that do not change, and does not need the machine that it came from:",
                "either may be deleted. Without --snapshot it takes a snapshot of the machine to begin as. That may",
                "run meanwhile, and then the clone goes on where it was. A clone of all is made of a machine that is off."})
final class CloneCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;
    @Mixin
    private MachineArgument machine;
    @Parameters(index = "1..*", arity = "1..*", paramLabel = "NEW",
            description = "What to call the clone, or the path of its folder; several for several clones.")
    private List<String> names;
    @Option(names = "--linked", description = "Share what does not change.")
    private boolean linked;
    @Option(names = "--snapshot", paramLabel = "SNAP", description = "Begin as this snapshot, linked.")
    private @Nullable String snapshot;
    @Option(names = "--start", description = "Start each as soon as it is made; return when their guests run.")
    private boolean start;
    @Option(names = "--json", description = "Print what was made for programs.")
    private boolean json;

    @Override
    public Integer call() throws VmException, SnapshotException {
        Bundle bundle = machine.bundle();
        List<Path> targets = new ArrayList<>();
        for (String name : names) {
            targets.add(KeptMachines.newPlace(name));
        }
        MachineActions actions = new MachineActions();
        MachineStarts starts = new MachineStarts();
        List<JsonObject> reports = new ArrayList<>();
        boolean shares = linked || snapshot != null;
        try (DiskWork work = new DiskWork(spec.commandLine().getErr(), shares ? "saving memory" : "copying")) {
            SnapshotId begins = shares ? beginning(actions, bundle, KeptMachines.nameOf(targets.getFirst()), work)
                    : null;
            for (Path target : targets) {
                Bundle made = begins == null
                        ? actions.clone(bundle, target, work)
                        : actions.cloneLinked(bundle, begins, target, work);
                JsonObject report = new JsonObject().put("name", KeptMachines.nameOf(target))
                        .put("id", made.machine().id().toString()).put("folder", made.folder().toString());
                reports.add(report);
                if (start) {
                    starts.add(new MachineLauncher(made, "clone").with("--accel", MachineActions.accelOf(made)),
                            report);
                }
            }
            work.done();
        }
        starts.await();
        if (json) {
            spec.commandLine().getOut().println(MachineStarts.printed(reports));
        }
        return 0;
    }

    private SnapshotId beginning(MachineActions actions, Bundle bundle, String called, Progress progress)
            throws VmException, SnapshotException {
        return snapshot == null
                ? actions.beginning(bundle, called, progress)
                : bundle.snapshots().find(snapshot).id();
    }
}
