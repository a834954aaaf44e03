package dev.vivarium.app.settings;

import dev.vivarium.app.machines.DriveActions;
import dev.vivarium.app.machines.HostSize;
import dev.vivarium.app.machines.KeptMachines;
import dev.vivarium.app.machines.Presence;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.HostFacts;
import dev.vivarium.snapshot.bundle.MachineManifest;
import dev.vivarium.snapshot.bundle.SnapshotManifest;
import dev.vivarium.snapshot.disk.DiskInfo;

import java.util.List;
import java.util.Map;

/** A machine as it was read at one moment, and the computer that it is on. */
record Loaded(Bundle bundle, MachineManifest machine, HostFacts facts, Presence presence,
        Map<String, DiskInfo> disks, List<SnapshotManifest> snapshots, HostSize host) {
    static Loaded read(Bundle bundle) throws SnapshotException {
        return new Loaded(bundle, bundle.machine(), KeptMachines.facts(bundle), Presence.of(bundle),
                new DriveActions().disks(bundle), List.copyOf(bundle.snapshots().whole().values()),
                HostSize.of(bundle.folder()));
    }

    /** Whether nothing but discs can be changed. */
    boolean isInUse() {
        return presence.owner() != null;
    }

    /** Whether it goes on where it was at its next start, and so has to stay as it is. */
    boolean isSaved() {
        return presence.state() == Presence.State.SAVED;
    }
}
