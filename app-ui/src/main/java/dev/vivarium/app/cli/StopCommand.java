package dev.vivarium.app.cli;

import dev.vivarium.app.cli.SnapshotWork.Wanted;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.OpenBundle;
import dev.vivarium.snapshot.bundle.SnapshotDelete;
import dev.vivarium.snapshot.bundle.SnapshotId;
import dev.vivarium.snapshot.bundle.SnapshotManifest;
import dev.vivarium.snapshot.bundle.SnapshotRestore;
import dev.vivarium.snapshot.bundle.WhenStopped;
import dev.vivarium.snapshot.disk.DiskFiles;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.concurrent.Callable;

/** {@code viv stop}: the power button, or a saved state. */
@Command(name = "stop",
        description = "Presses a running machine's power button and waits until its system has shut down.",
        mixinStandardHelpOptions = true, versionProvider = VersionCommand.class, sortOptions = false,
        footerHeading = "%nExamples:%n", footer = {
                "  viv stop debian",
                "  viv stop debian --timeout 300",
                "  viv stop debian --save         keeps what it is doing: the next start goes on there"})
final class StopCommand implements Callable<Integer> {
    /** The snapshot that it makes; the one from the time before is deleted then. */
    private static final String SAVED = "saved";

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;
    @Mixin
    private MachineArgument machine;
    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "60",
            description = "How long the system may take. Default: ${DEFAULT-VALUE}.")
    private int timeout;
    @Option(names = "--save", description = "Do not press the button: save the machine's memory and end it. The next"
            + " start goes on from there.")
    private boolean save;

    @Override
    public Integer call() throws VmException, SnapshotException {
        Bundle bundle = machine.bundle();
        RunningMachine running = RunningMachine.of(bundle);
        if (save) {
            save(bundle, running);
            return 0;
        }
        try (ControlConnection connection = running.connect()) {
            connection.ask("cont", new JsonObject()); // who is held does not see the button
            connection.ask("system_powerdown", new JsonObject());
        }
        if (!running.awaitEnd(timeout)) {
            throw new VmException(VmException.Kind.GUEST, "The system in the machine '" + running.name()
                    + "' has not shut down within " + timeout + " seconds; 'viv kill " + running.name()
                    + "' ends it at once.");
        }
        return 0;
    }

    /** What it writes after its memory was saved would be lost, and so it stands still from then on. */
    private void save(Bundle bundle, RunningMachine running) throws VmException, SnapshotException {
        if (bundle.machine().whenStopped() instanceof WhenStopped.Revert) {
            throw new VmException(VmException.Kind.USER, "The machine '" + running.name()
                    + "' goes back to a snapshot whenever it stops, and so cannot be saved; 'viv stop' stops it.");
        }
        boolean held = Presence.of(bundle).state() != Presence.State.RUNNING;
        running.ask("stop");
        SnapshotId saved = null;
        try {
            saved = new SnapshotWork(spec.commandLine().getErr()).take(bundle, new Wanted(SAVED, "", true)).id();
        } finally {
            if (saved == null && !held) {
                running.ask("cont");
            }
        }
        running.quit();
        try (OpenBundle open = OpenBundle.open(bundle.folder(), new DiskFiles())) {
            SnapshotRestore.run(open, saved);
            for (SnapshotManifest each : open.snapshots().whole().values()) {
                if (each.automatic() && each.name().equals(SAVED) && !each.id().equals(saved)
                        && SnapshotDelete.refusal(open.machine(), each.id()) == null) {
                    SnapshotDelete.run(open, each.id());
                }
            }
        }
    }
}
