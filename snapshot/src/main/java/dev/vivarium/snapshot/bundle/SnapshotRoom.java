package dev.vivarium.snapshot.bundle;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.files.FileRoom;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How much room deleting a snapshot gives back, said beforehand: the files that it alone needs. What the layers of disks that are
 * merged then have twice comes on top, and is not counted. One thread; the snapshots are those of the moment when it was made.
 */
public final class SnapshotRoom {
    private final Bundle bundle;
    private final Present present;
    private final Map<SnapshotId, SnapshotManifest> snapshots;
    private final Layers layers;

    public SnapshotRoom(Bundle bundle, DiskFiles files) throws SnapshotException {
        this.bundle = bundle;
        present = bundle.machine().present();
        snapshots = bundle.snapshots().whole();
        layers = new Layers(bundle.folder(), files);
    }

    /** @return bytes; 0 if there is no such snapshot */
    public long freedBy(SnapshotId id) throws SnapshotException {
        SnapshotManifest snapshot = snapshots.get(id);
        if (snapshot == null) {
            return 0;
        }
        return FileRoom.ofTree(bundle.folder().resolve(Bundle.SNAPSHOTS).resolve(id.text())) + memory(snapshot)
                + disks(snapshot);
    }

    private long memory(SnapshotManifest snapshot) {
        Set<SnapshotId> alone = new HashSet<>(snapshot.memoryLayers());
        for (SnapshotManifest each : snapshots.values()) {
            if (!each.id().equals(snapshot.id())) {
                each.memoryLayers().forEach(alone::remove);
            }
        }
        long bytes = 0;
        for (SnapshotId layer : alone) {
            bytes += Debris.room(layer.memoryPages().in(bundle.folder()))
                    + FileRoom.of(layer.memoryIndex().in(bundle.folder()))
                    + FileRoom.of(layer.memoryWorkingSet().in(bundle.folder()));
        }
        return bytes;
    }

    private long disks(SnapshotManifest snapshot) throws SnapshotException {
        Set<DiskLayer> alone = layers.closure(snapshot.disks().values());
        for (SnapshotManifest each : snapshots.values()) {
            if (!each.id().equals(snapshot.id()) && !alone.isEmpty()) {
                alone.removeAll(layers.closure(each.disks().values()));
            }
        }
        alone.removeAll(needed(present.disks().values()));
        long bytes = 0;
        for (DiskLayer layer : alone) {
            Path file = layer.path().in(bundle.folder());
            bytes += FileRoom.of(file) + FileRoom.of(layer.sums().in(bundle.folder()));
        }
        return bytes;
    }

    /**
     * What the present state needs. Its own layers are not looked at if it grew from a snapshot, whose layers are below them: that
     * would lock them for a moment, in which the machine could not start.
     */
    private Set<DiskLayer> needed(Collection<DiskLayer> written) throws SnapshotException {
        Set<DiskLayer> needed = new HashSet<>(written);
        for (DiskLayer layer : written) {
            DiskLayer below = ofParent(layer);
            if (below != null) {
                needed.addAll(layers.chain(below));
            } else {
                needed.addAll(chain(layer));
            }
        }
        return needed;
    }

    private Set<DiskLayer> chain(DiskLayer layer) throws SnapshotException {
        try {
            return layers.chain(layer);
        } catch (SnapshotException e) {
            if (e.kind() != Kind.LOCKED) {
                throw e;
            }
            return Set.of(layer); // a machine that runs has it, and no snapshot has anything to do with it
        }
    }

    private @Nullable DiskLayer ofParent(DiskLayer layer) {
        SnapshotId id = present.parent();
        SnapshotManifest parent = id == null ? null : snapshots.get(id);
        return parent == null ? null : parent.disks().get(layer.disk());
    }
}
