package dev.vivarium.app.machines;

import dev.vivarium.app.machines.SnapshotWork.Wanted;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.OpenBundle;
import dev.vivarium.snapshot.bundle.Schedule;
import dev.vivarium.snapshot.bundle.SnapshotDelete;
import dev.vivarium.snapshot.bundle.SnapshotId;
import dev.vivarium.snapshot.bundle.SnapshotRestore;
import dev.vivarium.snapshot.bundle.Unsaved;
import dev.vivarium.snapshot.bundle.Verify;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.Progress;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What can be done with the snapshots that a machine has, for the command line and the window alike; {@link SnapshotWork} takes new
 * ones. While the machine runs its own process does it.
 */
public final class SnapshotActions {
    private final DiskFiles files = new DiskFiles();

    /** Takes one away. @return how many bytes the host has more room for */
    public long delete(Bundle bundle, SnapshotId id, Progress progress) throws VmException, SnapshotException {
        if (Presence.of(bundle).state().isThere()) {
            try (ControlConnection machine = RunningMachine.of(bundle).connect()) {
                return ControlConnection.longNumber(machine.ask("x-viv-snapshot-delete",
                        new JsonObject().put("id", id.text())), "freed-bytes");
            }
        }
        Presence.requireFree(bundle);
        try (OpenBundle open = OpenBundle.open(bundle.folder(), files)) {
            long freed = SnapshotDelete.run(open, id, progress);
            SnapshotWork.protect(open, progress); // layers that became one have no sums
            return freed;
        }
    }

    /** Gives one another name and note. */
    public void rename(Bundle bundle, SnapshotId id, String name, String note) throws VmException, SnapshotException {
        if (Presence.of(bundle).state().isThere()) {
            try (ControlConnection machine = RunningMachine.of(bundle).connect()) {
                machine.ask("x-viv-snapshot-rename",
                        new JsonObject().put("id", id.text()).put("name", name).put("note", note));
            }
            return;
        }
        Presence.requireFree(bundle);
        try (OpenBundle open = OpenBundle.open(bundle.folder(), files)) {
            SnapshotDelete.rename(open, id, name, note);
        }
    }

    /** Whether going back would lose something: what a machine does that runs, or what one that is off has and no snapshot. */
    public boolean wouldLose(Bundle bundle) throws SnapshotException {
        return Presence.of(bundle).state().isThere() || Unsaved.any(bundle, files);
    }

    /**
     * Makes a snapshot the present state. A machine that runs is ended for it.
     *
     * @param kept a snapshot of the present that is taken before; null for none
     */
    public void goBack(Bundle bundle, SnapshotId id, @Nullable Wanted kept, Progress progress)
            throws VmException, SnapshotException {
        bundle.snapshot(id); // nothing is ended for one that is not there
        Presence.State state = Presence.of(bundle).state();
        if (kept != null && state != Presence.State.SAVED) {
            new SnapshotWork(progress).take(bundle, kept);
        }
        if (state.isThere()) {
            RunningMachine.of(bundle).quit();
        } else {
            Presence.requireFree(bundle);
        }
        try (OpenBundle open = OpenBundle.open(bundle.folder(), files)) {
            SnapshotRestore.run(open, id);
        }
    }

    /** Reads all that a snapshot needs. @return what is wrong, in sentences; none if it can be restored */
    public List<String> verify(Bundle bundle, SnapshotId id, Progress progress) throws SnapshotException {
        bundle.snapshot(id);
        return Verify.run(bundle, files, progress).snapshots().getOrDefault(id, List.of("It has gone."));
    }

    /** When snapshots are taken by themselves, of a machine that is off. @param schedule null for never */
    public void schedule(Bundle bundle, @Nullable Schedule schedule) throws VmException, SnapshotException {
        Presence.requireFree(bundle);
        try (OpenBundle open = OpenBundle.open(bundle.folder(), files)) {
            open.replace(open.machine().withSchedule(schedule));
        }
    }
}
