package dev.vivarium.app.cli;

import dev.vivarium.app.machines.JsonObject;
import dev.vivarium.app.machines.KeptMachines;
import dev.vivarium.app.machines.MachineActions;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code viv clone}: another machine that begins as this one. */
@Command(name = "clone", description = "Makes another machine of a machine, which has an identity of its own.",
        mixinStandardHelpOptions = true, versionProvider = VersionCommand.class, sortOptions = false,
        footerHeading = "%nExamples:%n", footer = {
                "  viv clone debian copy                              all of it, with its snapshots",
                "  viv clone debian try --linked                      what it is now; takes no room at first",
                "  viv clone debian try --snapshot installed          what it was then",
                "",
                "A linked clone shares the files that do not change, and does not need the machine that it came from:",
                "either may be deleted. Without --snapshot it takes a snapshot of the machine to begin as. That may",
                "run meanwhile, and then the clone goes on where it was. A clone of all is made of a machine that is off."})
final class CloneCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;
    @Mixin
    private MachineArgument machine;
    @Parameters(index = "1", paramLabel = "NEW", description = "What to call the clone, or the path of its folder.")
    private String name;
    @Option(names = "--linked", description = "Share what does not change.")
    private boolean linked;
    @Option(names = "--snapshot", paramLabel = "SNAP", description = "Begin as this snapshot, linked.")
    private @Nullable String snapshot;
    @Option(names = "--json", description = "Print what was made for programs.")
    private boolean json;

    @Override
    public Integer call() throws VmException, SnapshotException {
        Bundle bundle = machine.bundle();
        Path target = KeptMachines.newPlace(name);
        boolean all = !linked && snapshot == null;
        MachineActions actions = new MachineActions();
        Bundle made;
        try (DiskWork work = new DiskWork(spec.commandLine().getErr(), all ? "copying" : "saving memory")) {
            made = all
                    ? actions.clone(bundle, target, work)
                    : actions.cloneLinked(bundle,
                            snapshot == null ? null : bundle.snapshots().find(snapshot).id(), target, work);
            work.done();
        }
        if (json) {
            spec.commandLine().getOut().println(new JsonObject().put("name", KeptMachines.nameOf(target))
                    .put("id", made.machine().id().toString()).put("folder", made.folder().toString()));
        }
        return 0;
    }
}
