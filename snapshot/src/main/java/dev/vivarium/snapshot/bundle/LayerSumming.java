package dev.vivarium.snapshot.bundle;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.files.Durable;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives each layer that no longer changes, and has none, its checksums; piece by piece, so that other things can be done to the
 * bundle between two pieces. For the thread that has the bundle.
 */
public final class LayerSumming {
    private final OpenBundle open;
    private @Nullable SumsInWork inWork;

    /** What a step came to. */
    public enum Step {
        /** There is more to read of a layer. */
        READING,
        /** A layer has its sums now. */
        WRITTEN,
        /** All layers have. */
        NOTHING_LEFT
    }

    public LayerSumming(OpenBundle open) {
        this.open = open;
    }

    /**
     * Reads on.
     *
     * @param bytes about how much
     */
    public Step step(long bytes) throws SnapshotException {
        boolean done = false;
        try {
            Step step = next(bytes);
            done = true;
            return step;
        } finally {
            if (!done) {
                inWork = null;
            }
        }
    }

    private Step next(long bytes) throws SnapshotException {
        SumsInWork sums = inWork;
        if (sums == null) {
            DiskLayer layer = layerWithoutSums();
            if (layer == null) {
                return Step.NOTHING_LEFT;
            }
            sums = new SumsInWork(open.folder(), layer, open.files());
            inWork = sums;
        }
        if (!sums.readOn(bytes)) {
            return Step.READING;
        }
        Durable.replace(sums.layer().sums().in(open.folder()), sums.text());
        inWork = null;
        return Step.WRITTEN;
    }

    private @Nullable DiskLayer layerWithoutSums() throws SnapshotException {
        List<DiskLayer> frozen = new ArrayList<>();
        for (SnapshotManifest each : open.snapshots().whole().values()) {
            frozen.addAll(each.disks().values());
        }
        for (DiskLayer layer : open.layers().closure(frozen)) {
            if (!LayerSums.isThere(open.folder(), layer)) {
                return layer;
            }
        }
        return null;
    }

    /** Snapshots were deleted: layers may have gone, or have become one with others. */
    public void startOver() {
        inWork = null;
    }

    /** How much of the layer that is being read has been. */
    public long readBytes() {
        SumsInWork sums = inWork;
        return sums == null ? 0 : sums.readBytes();
    }

    public long sizeBytes() {
        SumsInWork sums = inWork;
        return sums == null ? 0 : sums.sizeBytes();
    }
}
