package dev.vivarium.snapshot.exchange;

import dev.vivarium.snapshot.bundle.SnapshotId;

import org.jspecify.annotations.Nullable;

/**
 * What of a machine is exported.
 *
 * @param snapshot what becomes the present state of the machine that is exported, without any other snapshot; null for the
 *                 whole machine
 * @param memory   whether snapshots of the running machine keep its memory. Without it they become snapshots of a machine
 *                 that is off, with its disks as after a power cut, and say so
 * @param replace  whether a file that is there may be replaced
 */
public record ExportOptions(@Nullable SnapshotId snapshot, boolean memory, boolean replace) {
    /** The whole machine, to a new file. */
    public static final ExportOptions WHOLE = new ExportOptions(null, true, false);

    public ExportOptions withSnapshot(SnapshotId other) {
        return new ExportOptions(other, memory, replace);
    }

    public ExportOptions withoutMemory() {
        return new ExportOptions(snapshot, false, replace);
    }

    public ExportOptions replacing() {
        return new ExportOptions(snapshot, memory, true);
    }
}
