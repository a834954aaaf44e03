package dev.vivarium.app.machines;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.BootSpec;
import dev.vivarium.snapshot.bundle.MachineManifest;
import dev.vivarium.snapshot.bundle.MachineSpec;
import dev.vivarium.snapshot.bundle.NewBundle;
import dev.vivarium.snapshot.bundle.Present;
import dev.vivarium.snapshot.bundle.WhenStopped;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Machines without disks, for tests that want some. */
public final class TestMachines {
    private TestMachines() {
    }

    /** What one is. */
    public static MachineManifest manifest(String name, Instant created) {
        MachineSpec spec = new MachineSpec(MachineSpec.Accelerator.AUTO, MachineSpec.Translate.ON, "x86-64-v2", 1,
                64L << 20, new BootSpec.Bios(null, null, "cd", false), List.of(), List.of(), MachineSpec.Port.LOG,
                MachineSpec.Port.NONE, false, false);
        return new MachineManifest(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                name, created, spec, new Present(null, Map.of(), null, null), new WhenStopped.Keep(), null);
    }

    /** One on disk. @return its folder */
    public static Path make(Path home, String name) throws SnapshotException {
        Path folder = home.resolve(name + ".viv");
        try (NewBundle made = NewBundle.begin(folder)) {
            made.commit(manifest(name, Instant.EPOCH));
        }
        return folder;
    }

    /** One as the shelf would show it. */
    public static ShelfMachine shown(Path home, String name, Presence.State state, Instant created) {
        return new ShelfMachine(home.resolve(name + ".viv"), new Presence(state, null, ""), ShelfMachine.UNKNOWN,
                manifest(name, created),
                List.of(), "");
    }
}
