package dev.vivarium.app.snapshots;

import dev.vivarium.app.machines.Presence;
import dev.vivarium.snapshot.bundle.BootSpec;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.MachineManifest;
import dev.vivarium.snapshot.bundle.MachineSpec;
import dev.vivarium.snapshot.bundle.MachineSpec.Accelerator;
import dev.vivarium.snapshot.bundle.MachineSpec.Port;
import dev.vivarium.snapshot.bundle.MachineSpec.Translate;
import dev.vivarium.snapshot.bundle.Present;
import dev.vivarium.snapshot.bundle.SnapshotId;
import dev.vivarium.snapshot.bundle.SnapshotManifest;
import dev.vivarium.snapshot.bundle.Snapshots;
import dev.vivarium.snapshot.bundle.WhenStopped;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Histories without files. */
final class Snaps {
    static final Instant BEGIN = Instant.parse("2026-11-12T14:02:00Z");
    static final MachineSpec SPEC = new MachineSpec(Accelerator.AUTO, Translate.ON, "x86-64-v2", 1, 512L << 20,
            new BootSpec.Bios(null, null, "cd", false), List.of(), List.of(), Port.LOG, Port.NONE, false, false);
    private final Map<SnapshotId, SnapshotManifest> all = new TreeMap<>();

    static SnapshotId id(int number) {
        return new SnapshotId("20261112-140200-%04x".formatted(number));
    }

    /** @param parent the number of the one before; -1 for none */
    Snaps add(int number, int parent) {
        return add(number, parent, BEGIN.plusSeconds(number * 3600L));
    }

    Snaps add(int number, int parent, Instant taken) {
        all.put(id(number), new SnapshotManifest(id(number), "s" + number, "", taken, parent < 0 ? null : id(parent),
                false, SPEC, Map.of(), null, null, null, 1000));
        return this;
    }

    Snapshots get() {
        return new Snapshots(all, Map.of());
    }

    Loaded loaded(@Nullable SnapshotId present, Presence.State state) {
        return new Loaded(new Bundle(Path.of("/nowhere/lab.viv")), new MachineManifest(new UUID(1, 2), "lab", BEGIN,
                SPEC, new Present(present, Map.of(), null, state == Presence.State.SAVED ? present : null),
                new WhenStopped.Keep(), null), new Presence(state, null, ""), get());
    }
}
