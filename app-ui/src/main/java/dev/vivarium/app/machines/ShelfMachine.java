package dev.vivarium.app.machines;

import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.MachineManifest;
import dev.vivarium.snapshot.bundle.SnapshotManifest;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/**
 * A machine as its folder showed it at one moment.
 *
 * @param folder    whose machine it is for as long as that has this name
 * @param presence  what it is doing, who has it, and what is wrong
 * @param edition   of what its screen and its serial port show: another number whenever that is something else; {@link #UNKNOWN} where
 *                  nobody knows
 * @param manifest  null if it cannot be read, and then {@code presence} says why
 * @param snapshots those that can be read, in the order of time
 * @param notes     what its people wrote about it
 */
public record ShelfMachine(Path folder, Presence presence, long edition, @Nullable MachineManifest manifest,
        List<SnapshotManifest> snapshots, String notes) {
    /** The edition of nothing that was seen. */
    public static final long UNKNOWN = -1;

    public ShelfMachine {
        snapshots = List.copyOf(snapshots);
    }

    /** What it is called: as its folder is. */
    public String name() {
        return KeptMachines.nameOf(folder);
    }

    public Bundle bundle() {
        return new Bundle(folder);
    }

    public Presence.State state() {
        return presence.state();
    }

    /** The process that has it; 0 for none. */
    public long process() {
        return presence.owner() == null ? 0 : presence.owner().process();
    }

    /** The snapshot with the latest picture of its screen; null if none has one. */
    public @Nullable SnapshotManifest pictured() {
        for (SnapshotManifest each : snapshots.reversed()) {
            if (each.thumbnail() != null) {
                return each;
            }
        }
        return null;
    }
}
