package dev.vivarium.app.cli;

import dev.vivarium.app.machines.SnapshotWork;
import dev.vivarium.app.machines.SnapshotWork.Taken;
import dev.vivarium.app.machines.SnapshotWork.Wanted;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;

import java.io.PrintWriter;

/** Takes a snapshot, and says on a terminal how far it is; Ctrl-C gives it up. */
final class SnapshotTaking {
    private SnapshotTaking() {
    }

    static Taken take(PrintWriter err, Bundle bundle, Wanted wanted) throws VmException, SnapshotException {
        try (DiskWork work = new DiskWork(err, "saving memory")) {
            Taken taken = new SnapshotWork(work).take(bundle, wanted);
            work.done();
            return taken;
        }
    }
}
