package dev.vivarium.app.snapshots;

import dev.vivarium.app.machines.Presence;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.MachineManifest;
import dev.vivarium.snapshot.bundle.SnapshotManifest;
import dev.vivarium.snapshot.bundle.Snapshots;

import org.jspecify.annotations.Nullable;

/** A machine and its snapshots, as they were read at one moment. */
record Loaded(Bundle bundle, MachineManifest machine, Presence presence, Snapshots snapshots) {
    /** Reads the manifests, and asks the machine how it is. */
    static Loaded read(Bundle bundle) throws SnapshotException {
        return new Loaded(bundle, bundle.machine(), Presence.of(bundle), bundle.snapshots());
    }

    /** The snapshot that the present grew from. */
    @Nullable
    SnapshotManifest parent() {
        return machine.present().parent() == null ? null : snapshots.whole().get(machine.present().parent());
    }

    /** Whether it can be asked to do something, or is off. */
    boolean isFree() {
        return presence.state().isThere() || presence.owner() == null;
    }
}
