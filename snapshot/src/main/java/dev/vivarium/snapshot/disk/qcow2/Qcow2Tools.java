package dev.vivarium.snapshot.disk.qcow2;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.disk.DiskCheck;
import dev.vivarium.snapshot.disk.DiskFile;
import dev.vivarium.snapshot.disk.DiskFormat;
import dev.vivarium.snapshot.disk.DiskInfo;
import dev.vivarium.snapshot.disk.DiskInfo.Qcow2Info;
import dev.vivarium.snapshot.disk.Progress;

import org.jspecify.annotations.Nullable;

/** What can be asked of an image that is not in use. */
public final class Qcow2Tools {
    private Qcow2Tools() {
    }

    public static DiskInfo info(DiskFile file) throws SnapshotException {
        Header header = Header.read(file);
        SnapshotList snapshots = SnapshotList.read(file, header, new MetadataMap(file, header.geometry()));
        Header.Extensions extensions = header.extensions();
        Qcow2Info qcow2 = new Qcow2Info(header.version(), header.geometry().clusterSize(),
                header.geometry().refcountBits(), header.compression().label(), printable(extensions.backingName()),
                printable(extensions.backingFormat()),
                snapshots.entries().stream().map(SnapshotList.Entry::name).toList(), !header.has(Features.DIRTY),
                header.has(Features.CORRUPT));
        return new DiskInfo(file.path(), DiskFormat.QCOW2, header.diskSize(), file.sizeBytes(), qcow2);
    }

    private static @Nullable String printable(@Nullable String text) {
        return text == null ? null : Features.printable(text);
    }

    /** @throws SnapshotException of kind {@code CORRUPT} if there is what no repair mends */
    public static DiskCheck check(DiskFile file, Progress progress) throws SnapshotException {
        return Check.of(file, Header.read(file), progress);
    }

    /** Counts anew what is in use. */
    public static void repair(DiskFile file, Progress progress) throws SnapshotException {
        Repair.run(file, Header.read(file), progress);
    }
}
