package dev.vivarium.snapshot.exchange;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.DiskLayer;
import dev.vivarium.snapshot.bundle.MachineManifest;
import dev.vivarium.snapshot.bundle.MachineSpec.DiskSpec;
import dev.vivarium.snapshot.bundle.Present;
import dev.vivarium.snapshot.bundle.RelativePath;
import dev.vivarium.snapshot.bundle.SnapshotId;
import dev.vivarium.snapshot.bundle.SnapshotManifest;
import dev.vivarium.snapshot.bundle.SnapshotManifest.Part;
import dev.vivarium.snapshot.bundle.Snapshots;
import dev.vivarium.snapshot.bundle.Variables;
import dev.vivarium.snapshot.bundle.WhenStopped;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.DiskFormat;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Decides which files of a bundle an archive is to have, and what its manifests say there. */
final class Planner {
    private static final String WITHOUT_MEMORY = "The machine was running; its memory was left out of the export, so the "
            + "disks are as after a power cut.";

    /** Where the variables of the one snapshot go. */
    private static final Variables VARIABLES = new Variables(1);

    private final Path bundle;
    private final ExportOptions options;
    private final MachineManifest machine;
    private final Map<SnapshotId, SnapshotManifest> snapshots;
    private final BundleFiles files;

    Planner(Bundle bundle, DiskFiles disks, ExportOptions options) throws SnapshotException {
        this.bundle = bundle.folder();
        this.options = options;
        machine = bundle.machine();
        Snapshots all = bundle.snapshots();
        for (SnapshotException broken : all.broken().values()) {
            throw broken;
        }
        snapshots = all.whole();
        files = new BundleFiles(bundle.folder(), disks);
    }

    MachineManifest machine() {
        return machine;
    }

    /** Whether the present state grew from a snapshot that is not there. */
    boolean hasNoParent() {
        SnapshotId parent = machine.present().parent();
        return parent != null && !snapshots.containsKey(parent);
    }

    ExportPlan plan() throws SnapshotException {
        SnapshotId one = options.snapshot();
        files.addIfThere(new RelativePath(Bundle.NOTES));
        if (one == null) {
            whole();
        } else {
            only(one);
        }
        return new ExportPlan(new ExchangeInfo(machine.id().toString(), machine.name(), one == null ? null : one.text(),
                options.memory(), 0, 0, 0), files.list());
    }

    private void whole() throws SnapshotException {
        Present present = machine.present();
        if (hasNoParent()) {
            present = present.withParent(null); // a snapshot that came half, which does not travel
        }
        files.add(machine.withPresent(options.memory() ? present : present.resuming(false)));
        Variables variables = present.variables();
        if (variables != null) {
            files.add(variables.path());
        }
        for (SnapshotManifest snapshot : snapshots.values()) {
            files.add(options.memory() ? snapshot : off(snapshot));
        }
    }

    /** The disks of that moment, without the rest of it. */
    private static SnapshotManifest off(SnapshotManifest snapshot) {
        if (snapshot.running() == null) {
            return snapshot;
        }
        String note = snapshot.note().isEmpty() ? WITHOUT_MEMORY : snapshot.note() + "\n" + WITHOUT_MEMORY;
        return new SnapshotManifest(snapshot.id(), snapshot.name(),
                note.length() > SnapshotManifest.NOTE_MOST ? WITHOUT_MEMORY : note, snapshot.taken(),
                snapshot.parent(), snapshot.automatic(), snapshot.machine(), snapshot.disks(), null,
                snapshot.variables(), snapshot.thumbnail(), snapshot.addedBytes());
    }

    private void only(SnapshotId id) throws SnapshotException {
        SnapshotManifest snapshot = snapshots.get(id);
        if (snapshot == null) {
            throw new SnapshotException(Kind.USER, "The machine " + bundle + " has no snapshot " + id + ".");
        }
        if (options.memory() && snapshot.running() != null) {
            goOn(snapshot);
        } else {
            startFrom(snapshot);
        }
        Part variables = snapshot.variables();
        if (variables != null) {
            files.add(VARIABLES.path(), new PlannedFile.OnDisk(variables.file().resolve(bundle)));
        }
    }

    /** The snapshot stays, because it has the memory that the next start goes on with; its disks get new layers above. */
    private void goOn(SnapshotManifest snapshot) throws SnapshotException {
        files.add(snapshot.withParent(null));
        Map<String, DiskLayer> layers = new TreeMap<>(snapshot.disks());
        for (DiskSpec disk : snapshot.machine().disks()) {
            DiskLayer below = snapshot.disks().get(disk.name());
            if (below != null && !disk.readOnly()) {
                layers.put(disk.name(), emptyAbove(below));
            }
        }
        files.addManifest(only(snapshot, new Present(snapshot.id(), layers, variables(snapshot), snapshot.id())));
    }

    private DiskLayer emptyAbove(DiskLayer below) throws SnapshotException {
        DiskLayer above = new DiskLayer(below.disk(), below.number() + 1, DiskFormat.QCOW2);
        while (files.has(above.path())) {
            above = new DiskLayer(below.disk(), above.number() + 1, DiskFormat.QCOW2);
        }
        files.add(above.path(), new PlannedFile.Made(files.layers().emptyAbove(below)));
        return above;
    }

    /** The snapshot's layers become those that are written, so what they summed up to matters no more. */
    private void startFrom(SnapshotManifest snapshot) throws SnapshotException {
        files.add(only(snapshot, new Present(null, snapshot.disks(), variables(snapshot), null)));
        for (DiskLayer top : snapshot.disks().values()) {
            files.remove(top.sums());
        }
    }

    private static @Nullable Variables variables(SnapshotManifest snapshot) {
        return snapshot.variables() == null ? null : VARIABLES;
    }

    private MachineManifest only(SnapshotManifest snapshot, Present present) {
        return new MachineManifest(machine.id(), machine.name(), machine.created(), snapshot.machine(), present,
                new WhenStopped.Keep(), machine.schedule());
    }
}
