package dev.vivarium.app.machines;

import dev.vivarium.app.machines.SnapshotWork.Wanted;
import dev.vivarium.engine.api.Remedy;
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
import dev.vivarium.snapshot.disk.Progress;

/** Ends a running machine so that its next start goes on where it was. */
public final class Saving {
    /** The snapshot that it makes; the one from the time before is deleted then. */
    private static final String SAVED = "saved";

    private final Progress progress;

    /** @param progress told how much memory has been saved; the machine goes on if it gives up */
    public Saving(Progress progress) {
        this.progress = progress;
    }

    /** What it writes after its memory was saved would be lost, and so it stands still from then on. */
    public void saveAndEnd(Bundle bundle, RunningMachine running) throws VmException, SnapshotException {
        if (bundle.machine().whenStopped() instanceof WhenStopped.Revert) {
            throw new VmException(VmException.Kind.USER, "The machine '" + running.name()
                    + "' goes back to a snapshot whenever it stops, and so cannot be saved.",
                    new Remedy(Remedy.Step.SHUT_DOWN, running.name()));
        }
        boolean held = Presence.of(bundle).state() != Presence.State.RUNNING;
        running.ask("stop");
        SnapshotId saved = null;
        try {
            saved = new SnapshotWork(progress).take(bundle, new Wanted(SAVED, "", true)).id();
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
