package dev.vivarium.snapshot.bundle;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.bundle.SnapshotManifest.Part;
import dev.vivarium.snapshot.disk.BackingPolicy;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.DiskInfo;
import dev.vivarium.snapshot.disk.DiskTools;
import dev.vivarium.snapshot.disk.qcow2.NewImage;
import dev.vivarium.snapshot.files.Copies;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/** Whether a machine that is off has something that no snapshot has, and that going back would lose. In doubt it has. */
public final class Unsaved {
    private Unsaved() {
    }

    /** Reads the heads of the present disks, and the variables. */
    public static boolean any(Bundle bundle, DiskFiles files) throws SnapshotException {
        MachineManifest machine = bundle.machine();
        SnapshotId parent = machine.present().parent();
        SnapshotManifest saved = parent == null ? null : bundle.snapshots().whole().get(parent);
        if (saved == null || !saved.machine().equals(machine.machine())) {
            return true;
        }
        if (machine.present().resumeFrom() != null) {
            return false; // it has not run since
        }
        for (Map.Entry<String, DiskLayer> each : machine.present().disks().entrySet()) {
            if (!each.getValue().equals(saved.disks().get(each.getKey()))
                    && !isEmpty(bundle, files, each.getValue(), saved)) {
                return true;
            }
        }
        return !sameVariables(bundle, machine.present().variables(), saved.variables());
    }

    /** Whether a layer is an overlay of the snapshot's as it was made: without a cluster of its own. */
    private static boolean isEmpty(Bundle bundle, DiskFiles files, DiskLayer layer, SnapshotManifest saved)
            throws SnapshotException {
        DiskLayer below = saved.disks().get(layer.disk());
        try {
            DiskInfo info = new DiskTools(files, bundle.file(layer.path()), layer.format(), BackingPolicy.FOLDER)
                    .info();
            DiskInfo.Qcow2Info qcow2 = info.qcow2();
            return below != null && qcow2 != null && below.fileName().equals(qcow2.backingName())
                    && qcow2.clusterBytes() == 1 << NewImage.CLUSTER_BITS
                    && info.fileBytes() <= NewImage.emptyBytes(info.sizeBytes());
        } catch (SnapshotException e) {
            if (e.kind() == Kind.LOCKED) {
                return false;
            }
            throw e;
        }
    }

    private static boolean sameVariables(Bundle bundle, @Nullable Variables present,
            @Nullable Part saved) throws SnapshotException {
        return present == null || saved == null ? present == null && saved == null
                : Copies.sha256(bundle.file(present.path())).equals(saved.sha256());
    }
}
