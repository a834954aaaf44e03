package dev.vivarium.app.snapshots;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.SnapshotDelete;
import dev.vivarium.snapshot.bundle.SnapshotDiff;
import dev.vivarium.snapshot.bundle.SnapshotId;
import dev.vivarium.snapshot.bundle.SnapshotManifest;
import dev.vivarium.snapshot.bundle.SnapshotRoom;
import dev.vivarium.snapshot.disk.DiskFiles;

import org.jspecify.annotations.Nullable;

/**
 * What takes a moment to be found out of one snapshot.
 *
 * @param freed   what deleting it gives back, in bytes
 * @param refusal why it cannot be deleted; null if it can be
 * @param diff    what changed from the one before; null if there is none, or if that cannot be told
 */
record Details(SnapshotManifest snapshot, long freed, @Nullable String refusal, @Nullable SnapshotDiff diff) {
    static Details of(Loaded loaded, SnapshotManifest snapshot) throws SnapshotException {
        DiskFiles files = new DiskFiles();
        long freed = new SnapshotRoom(loaded.bundle(), files).freedBy(snapshot.id());
        return new Details(snapshot, freed, SnapshotDelete.refusal(loaded.machine(), snapshot.id()),
                diff(loaded, files, snapshot));
    }

    private static @Nullable SnapshotDiff diff(Loaded loaded, DiskFiles files, SnapshotManifest snapshot) {
        SnapshotId parent = snapshot.parent();
        if (parent == null || !loaded.snapshots().whole().containsKey(parent)) {
            return null;
        }
        try {
            return SnapshotDiff.of(loaded.bundle(), files, parent, snapshot.id());
        } catch (SnapshotException e) {
            return null; // damage is what verifying it finds
        }
    }
}
