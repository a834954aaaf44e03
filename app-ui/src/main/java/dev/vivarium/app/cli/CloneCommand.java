package dev.vivarium.app.cli;

import dev.vivarium.app.cli.SnapshotWork.Wanted;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.HostFacts;
import dev.vivarium.snapshot.bundle.MachineClone;
import dev.vivarium.snapshot.bundle.OpenBundle;
import dev.vivarium.snapshot.bundle.SnapshotId;
import dev.vivarium.snapshot.disk.DiskFiles;

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
        HostFacts facts = KeptMachines.facts(bundle);
        // Their ports and their screens would lead to where those of the other machine do.
        HostFacts discs = new HostFacts(facts.computer(), facts.discs(), null, null, null);
        boolean shares = linked || snapshot != null;
        SnapshotId begins = shares ? beginning(bundle, KeptMachines.nameOf(targets.getFirst())) : null;
        MachineStarts starts = new MachineStarts();
        List<JsonObject> reports = new ArrayList<>();
        for (Path target : targets) {
            Bundle made = make(bundle, begins, target, discs);
            JsonObject report = new JsonObject().put("name", KeptMachines.nameOf(target))
                    .put("id", made.machine().id().toString()).put("folder", made.folder().toString());
            reports.add(report);
            if (start) {
                starts.add(new MachineLauncher(made, "clone").with("--accel", StartCommand.accelOf(made)), report);
            }
        }
        starts.await();
        if (json) {
            spec.commandLine().getOut().println(MachineStarts.printed(reports));
        }
        return 0;
    }

    private Bundle make(Bundle bundle, @Nullable SnapshotId begins, Path target, HostFacts facts)
            throws VmException, SnapshotException {
        String called = KeptMachines.nameOf(target);
        DiskFiles files = new DiskFiles();
        Bundle made;
        if (begins != null) {
            made = MachineClone.linked(bundle, begins, files, target, called);
        } else {
            KeptStart.requireFree(bundle);
            try (DiskWork work = new DiskWork(spec.commandLine().getErr(), "copying");
                    OpenBundle open = OpenBundle.open(bundle.folder(), files)) {
                made = MachineClone.full(open, target, called, work);
                work.done();
            }
        }
        try (OpenBundle open = OpenBundle.open(made.folder(), files)) {
            KeptMachines.note(open, facts);
        }
        return made;
    }

    private SnapshotId beginning(Bundle bundle, String called) throws VmException, SnapshotException {
        if (snapshot != null) {
            return bundle.snapshots().find(snapshot).id();
        }
        SnapshotId saved = bundle.machine().present().resumeFrom();
        if (saved != null) {
            return saved;
        }
        return new SnapshotWork(spec.commandLine().getErr())
                .take(bundle, new Wanted("for " + called, "The machine " + called + " began as this.", false)).id();
    }
}
