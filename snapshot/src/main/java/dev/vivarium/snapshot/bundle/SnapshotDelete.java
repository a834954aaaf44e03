package dev.vivarium.snapshot.bundle;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.disk.Progress;
import dev.vivarium.snapshot.files.Durable;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Takes a snapshot away. Renaming its folder is what does it; those that grew from it are then given to its parent, and what it
 * alone named is deleted. If that is interrupted, the next one who opens the bundle finishes it.
 */
public final class SnapshotDelete {
    private SnapshotDelete() {
    }

    /** Why a snapshot cannot be deleted; null if it can be. */
    public static @Nullable String refusal(MachineManifest machine, SnapshotId id) {
        if (id.equals(machine.present().resumeFrom())) {
            return "the machine goes on from it when it is started next";
        }
        return machine.whenStopped() instanceof WhenStopped.Revert(SnapshotId target) && target.equals(id)
                ? "the machine goes back to it whenever it stops" : null;
    }

    /** @return how many bytes the host has more room for */
    public static long run(OpenBundle open, SnapshotId id) throws SnapshotException {
        return run(open, id, Progress.NONE);
    }

    /**
     * The same, watched.
     *
     * @param progress of layers that are merged when the snapshot is gone; what it ends there is done another time
     */
    public static long run(OpenBundle open, SnapshotId id, Progress progress) throws SnapshotException {
        String refusal = refusal(open.machine(), id);
        if (refusal != null) {
            throw new SnapshotException(Kind.USER, "The snapshot " + id + " cannot be deleted: " + refusal + ".");
        }
        open.bundle().snapshot(id);
        Path folder = open.folder().resolve(Bundle.SNAPSHOTS).resolve(id.text());
        Path going = folder.resolveSibling(id.text() + Durable.NEW);
        Durable.rename(folder, going);
        long freed = open.clear();
        return Math.max(0, freed + new LayerJoin(open, progress).run());
    }

    /** Those whose parent has gone, or has not come, are given to the nearest one that is there. */
    static void finish(OpenBundle open) throws SnapshotException {
        Map<SnapshotId, Optional<SnapshotId>> going = open.bundle().going();
        if (open.unfinished() != null) {
            going.remove(open.unfinished());
        }
        if (going.isEmpty()) {
            return;
        }
        for (SnapshotManifest each : open.bundle().snapshotsAsWritten().whole().values()) {
            SnapshotId parent = Bundle.remaining(each.parent(), going);
            if (!Objects.equals(parent, each.parent())) {
                write(open, each.withParent(parent));
            }
        }
        Present present = open.machine().present();
        SnapshotId parent = Bundle.remaining(present.parent(), going);
        if (!Objects.equals(parent, present.parent())) {
            open.replace(open.machine().withPresent(present.withParent(parent)));
        }
    }

    /** Gives a snapshot another name and note. */
    public static void rename(OpenBundle open, SnapshotId id, String name, String note) throws SnapshotException {
        SnapshotManifest snapshot = open.bundle().snapshot(id);
        try {
            write(open, snapshot.withNames(name, note));
        } catch (IllegalArgumentException e) {
            throw new SnapshotException(Kind.USER, "A snapshot cannot be called that: " + e.getMessage() + ".", e);
        }
    }

    private static void write(OpenBundle open, SnapshotManifest snapshot) throws SnapshotException {
        Durable.replace(snapshot.id().file(Bundle.SNAPSHOT).in(open.folder()), Manifests.bytes(snapshot));
    }
}
