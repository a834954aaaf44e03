package dev.vivarium.snapshot.bundle;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.bundle.SnapshotManifest.Part;
import dev.vivarium.snapshot.disk.DiskFormat;
import dev.vivarium.snapshot.files.Copies;
import dev.vivarium.snapshot.files.Durable;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes a snapshot the present state of a machine that is off: empty layers over its disks, a copy of its variables, and the
 * memory to go on with if it was running. Replacing {@code vm.json} is what does it; the state before is lost then.
 */
public final class SnapshotRestore {
    private SnapshotRestore() {
    }

    /** @throws SnapshotException of kind {@code CORRUPT} if not all that it needs is there; nothing is changed then */
    public static void run(OpenBundle open, SnapshotId id) throws SnapshotException {
        if (open.unfinished() != null) {
            throw new SnapshotException(Kind.LOCKED, "A snapshot of this machine is being taken just now.");
        }
        SnapshotManifest snapshot = open.bundle().snapshot(id);
        requireFiles(open.bundle(), snapshot);
        Map<String, DiskLayer> disks = new HashMap<>(snapshot.disks());
        for (MachineSpec.DiskSpec disk : snapshot.machine().disks()) {
            DiskLayer below = disks.get(disk.name());
            if (below != null && !disk.readOnly()) {
                DiskLayer above = open.nextLayer(disk.name(), DiskFormat.QCOW2);
                open.layers().makeOverlay(above, below);
                disks.put(disk.name(), above);
            }
        }
        Durable.syncFolder(open.folder().resolve(DiskLayer.FOLDER));
        Variables variables = variables(open, snapshot.variables());
        SnapshotId resumeFrom = snapshot.running() == null ? null : id;
        // A copy has its cards' own addresses, and the snapshots that it was made with those of the machine that they were taken of.
        MachineSpec machine = snapshot.machine().withMacsOf(open.machine().machine());
        open.replace(open.machine().withMachine(machine, new Present(id, disks, variables, resumeFrom)));
        open.clear();
    }

    /** The same, with a snapshot of the present state before, so that nothing is lost. @return that snapshot */
    public static SnapshotManifest runSaving(OpenBundle open, SnapshotId id, SnapshotTake.Request saved)
            throws SnapshotException {
        requireFiles(open.bundle(), open.bundle().snapshot(id));
        SnapshotManifest before = SnapshotTake.off(open, saved);
        run(open, id);
        return before;
    }

    /** Whether all is there; not whether it is undamaged, which takes long. */
    static void requireFiles(Bundle bundle, SnapshotManifest snapshot) throws SnapshotException {
        for (Part part : snapshot.parts()) {
            if (Copies.size(bundle.file(part.file())) != part.bytes()) {
                throw new SnapshotException(Kind.CORRUPT, "The file " + part.file().in(bundle.folder())
                        + " has another length than the snapshot's manifest says.");
            }
        }
        for (SnapshotId layer : snapshot.memoryLayers()) {
            bundle.file(layer.memoryPages());
            bundle.file(layer.memoryIndex());
        }
        for (DiskLayer layer : snapshot.disks().values()) {
            bundle.file(layer.path());
        }
    }

    private static @Nullable Variables variables(OpenBundle open, @Nullable Part saved) throws SnapshotException {
        if (saved == null) {
            return null;
        }
        Durable.makeFolder(open.folder().resolve(Variables.FOLDER)); // not there, or a link: nothing is written elsewhere
        Variables variables = open.nextVariables();
        Path file = variables.path().in(open.folder());
        Copies.copy(open.bundle().file(saved.file()), file);
        if (!Copies.sha256(file).equals(saved.sha256())) {
            Durable.delete(file);
            throw new SnapshotException(Kind.CORRUPT, "The file " + saved.file().in(open.folder())
                    + " is damaged: its checksum is another one.");
        }
        Durable.syncFolder(open.folder().resolve(Variables.FOLDER));
        return variables;
    }
}
