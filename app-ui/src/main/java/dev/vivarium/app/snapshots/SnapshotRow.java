package dev.vivarium.app.snapshots;

import dev.vivarium.snapshot.bundle.SnapshotId;
import dev.vivarium.snapshot.bundle.SnapshotManifest;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;

/** One line of the list. */
sealed interface SnapshotRow {
    /** What it is about, to find it again after a change; null for a line that is not about a snapshot. */
    @Nullable
    SnapshotId id();

    /** How the lines of history run here. */
    Lane lane();

    /** A snapshot. */
    record Taken(SnapshotManifest snapshot, Lane lane) implements SnapshotRow {
        @Override
        public SnapshotId id() {
            return snapshot.id();
        }
    }

    /** Where the machine is now. */
    record Here(Lane lane) implements SnapshotRow {
        @Override
        public @Nullable SnapshotId id() {
            return null;
        }
    }

    /** A day of the timeline. */
    record Day(LocalDate day) implements SnapshotRow {
        @Override
        public @Nullable SnapshotId id() {
            return null;
        }

        @Override
        public Lane lane() {
            return Lane.NONE;
        }
    }

    /** One whose manifest cannot be read. */
    record Broken(SnapshotId id, String why) implements SnapshotRow {
        @Override
        public Lane lane() {
            return Lane.NONE;
        }
    }

    /**
     * Lines of history, the way they run through one row.
     *
     * @param at      where its dot is, from the left; -1 for no dot
     * @param above   whether a line comes to it from above
     * @param side    whether one comes from its left
     * @param below   whether one goes on below
     * @param through where others pass
     */
    record Lane(int at, boolean above, boolean side, boolean below, Set<Integer> through) {
        static final Lane NONE = new Lane(-1, false, false, false, Set.of());

        public Lane {
            through = Set.copyOf(through);
        }
    }
}
