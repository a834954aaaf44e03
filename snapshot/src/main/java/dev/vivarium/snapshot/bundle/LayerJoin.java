package dev.vivarium.snapshot.bundle;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.disk.DiskFormat;
import dev.vivarium.snapshot.disk.Progress;
import dev.vivarium.snapshot.disk.qcow2.LayerMerge;
import dev.vivarium.snapshot.files.Copies;
import dev.vivarium.snapshot.files.Durable;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;

/**
 * Keeps chains of layers short: a layer that no manifest names, and that one layer alone is based on, becomes one with that. Its
 * file is put in the place of the upper one's, so that nothing that names it changes. It is only tidying up: what cannot be
 * merged now, because it is in use or there is no room, stays as it is until the next time.
 */
final class LayerJoin {
    /** A lower layer that is so much larger than the upper one is not copied, */
    private static final int TIMES_LARGER = 4;
    /** if it is not small, */
    private static final long SMALL = 64 << 20;
    /** or the chain is so long. */
    private static final int LONG = 40;

    private final OpenBundle open;
    private final Progress progress;
    private final Set<DiskLayer> failed = new HashSet<>();

    /** @param progress may end it, which leaves the layers that are not merged yet */
    LayerJoin(OpenBundle open, Progress progress) {
        this.open = open;
        this.progress = progress;
    }

    /** @return bytes that were freed; what merged layers take more is taken off */
    long run() throws SnapshotException {
        long freed = 0;
        while (true) {
            Snapshots snapshots = open.snapshots();
            DiskLayer upper = snapshots.broken().isEmpty() ? candidate(snapshots) : null;
            if (upper == null) {
                return freed;
            }
            try {
                freed += join(upper);
            } catch (SnapshotException e) {
                failed.add(upper);
                Durable.delete(unfinished(upper));
            } catch (CancellationException e) {
                Durable.delete(unfinished(upper));
                return freed;
            }
        }
    }

    private Path unfinished(DiskLayer layer) {
        Path file = layer.path().in(open.folder());
        return file.resolveSibling(file.getFileName() + Durable.NEW);
    }

    /** A layer that can be made one with that below it. */
    private @Nullable DiskLayer candidate(Snapshots snapshots) throws SnapshotException {
        Set<DiskLayer> named = new HashSet<>(open.machine().present().disks().values());
        snapshots.whole().values().forEach(each -> named.addAll(each.disks().values()));
        Layers layers = open.layers();
        Set<DiskLayer> all;
        try {
            all = layers.closure(named);
        } catch (SnapshotException e) {
            return null;
        }
        Map<DiskLayer, Integer> users = layers.users(all);
        for (DiskLayer upper : all) {
            DiskLayer lower = layers.layer(upper).backing();
            if (lower != null && !named.contains(lower) && Integer.valueOf(1).equals(users.get(lower))
                    && lower.format() == DiskFormat.QCOW2 && !failed.contains(upper) && isWorthIt(upper, lower)) {
                return upper;
            }
        }
        return null;
    }

    private boolean isWorthIt(DiskLayer upper, DiskLayer lower) throws SnapshotException {
        long below = Copies.size(lower.path().in(open.folder()));
        return below <= SMALL || below / TIMES_LARGER <= Copies.size(upper.path().in(open.folder()))
                || open.layers().chain(upper).size() > LONG;
    }

    private long join(DiskLayer upper) throws SnapshotException {
        Layers.Layer info = open.layers().layer(upper);
        DiskLayer lower = info.backing();
        Path file = upper.path().in(open.folder());
        Path made = unfinished(upper);
        Durable.delete(made);
        long before = Copies.size(file);
        if (lower == null
                || !new LayerMerge(open.files(), progress).merge(file, lower.path().in(open.folder()), made)) {
            failed.add(upper);
            return 0;
        }
        Durable.delete(upper.sums().in(open.folder()));
        Durable.syncFolder(open.folder().resolve(DiskLayer.FOLDER));
        Durable.replace(file, made);
        open.layers().made(upper, new Layers.Layer(open.layers().layer(lower).backing(), info.sizeBytes()));
        return open.clear() + before - Copies.size(file);
    }
}
