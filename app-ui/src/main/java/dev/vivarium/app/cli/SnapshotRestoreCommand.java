package dev.vivarium.app.cli;

import dev.vivarium.app.machines.JsonObject;
import dev.vivarium.app.machines.KeptMachines;
import dev.vivarium.app.machines.MachineActions;
import dev.vivarium.app.machines.MachineLauncher;
import dev.vivarium.app.machines.Presence;
import dev.vivarium.app.machines.SnapshotActions;
import dev.vivarium.app.machines.SnapshotWork.Wanted;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.SnapshotManifest;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.concurrent.Callable;

/** {@code viv snapshot restore}: the machine goes back. */
@Command(name = "restore",
        description = "Makes a snapshot the machine's present state. What it did since is lost, if no"
                + " snapshot has it.",
        mixinStandardHelpOptions = true, versionProvider = VersionCommand.class,
        sortOptions = false, footerHeading = "%nExamples:%n", footer = {
                "  viv snapshot restore debian installed",
                "  viv snapshot restore debian installed --start",
                "  viv snapshot restore debian installed --save-present before-going-back --force"})
final class SnapshotRestoreCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;
    @Mixin
    private SnapshotArgument snapshot;
    @Option(names = "--start", description = "Start the machine then, and return when its guest runs.")
    private boolean start;
    @Option(names = "--save-present", paramLabel = "SNAP",
            description = "Take a snapshot of that name before, so that nothing is lost.")
    private @Nullable String savePresent;
    @Option(names = "--force", description = "End the machine without asking, if it runs.")
    private boolean force;
    @Option(names = "--json", description = "Print how long it took, and the machine's process, for programs.")
    private boolean json;

    @Override
    public Integer call() throws VmException, SnapshotException {
        long begin = System.nanoTime();
        Bundle bundle = snapshot.bundle();
        String name = KeptMachines.nameOf(bundle.folder());
        SnapshotManifest found = snapshot.of(bundle);
        if (Presence.of(bundle).state().isThere() && !force) {
            Confirmation.ask("The machine '" + name + "' is running, and is ended to be restored.", "--force");
        }
        try (DiskWork work = new DiskWork(spec.commandLine().getErr(), "saving memory")) {
            new SnapshotActions().goBack(bundle, found.id(),
                    savePresent == null ? null : new Wanted(savePresent, "", false), work);
            work.done();
        }
        JsonObject report = new JsonObject().put("id", found.id().text()).put("name", found.name());
        if (start) {
            long process = new MachineLauncher(bundle, "snapshot").with("--accel", MachineActions.accelOf(bundle))
                    .start();
            report.put("process", process);
        }
        if (json) {
            spec.commandLine().getOut().println(report.put("millis", (System.nanoTime() - begin) / 1_000_000));
        }
        return 0;
    }
}
