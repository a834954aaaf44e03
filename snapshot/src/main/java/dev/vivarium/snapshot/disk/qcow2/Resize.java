package dev.vivarium.snapshot.disk.qcow2;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.disk.BackingPolicy;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.DiskImage;
import dev.vivarium.snapshot.disk.qcow2.Metadata.Emptied;

import java.nio.ByteBuffer;
import java.nio.file.Path;

/** Makes an image's disk larger or smaller. What is new reads as zeros, whatever was there before or is in a backing file. */
public final class Resize {
    private final DiskFiles files;
    private final Path path;
    private final BackingPolicy policy;

    public Resize(DiskFiles files, Path path, BackingPolicy policy) {
        this.files = files;
        this.path = path;
        this.policy = policy;
    }

    /** @param diskSize a multiple of 512 */
    public void to(long diskSize) throws SnapshotException {
        long before;
        try (Qcow2Disk disk = Qcow2Disk.open(files, path, false, policy)) {
            before = disk.sizeBytes();
            requirePossible(disk, diskSize);
            if (diskSize > before) {
                grow(disk, diskSize);
            } else {
                cut(disk, diskSize);
            }
        }
        if (diskSize > before) {
            try (Qcow2Disk disk = Qcow2Disk.open(files, path, false, policy)) {
                Geometry geometry = disk.header().geometry();
                long end = Math.min(diskSize, geometry.clustersOf(before) << geometry.clusterBits());
                disk.writeZeroes(before, end - before);
            }
        }
    }

    private void requirePossible(Qcow2Disk disk, long diskSize) throws SnapshotException {
        Header header = disk.header();
        Geometry geometry = header.geometry();
        if (diskSize <= 0 || geometry.l1Entries(diskSize) > Header.L1_BYTES_MOST / Long.BYTES) {
            throw new SnapshotException(Kind.HOST, "The disk " + path + " cannot have " + diskSize + " bytes: at most "
                    + Header.L1_BYTES_MOST / Long.BYTES * geometry.l2Reach() + " with its clusters.");
        }
        if (header.snapshots() > 0 && (diskSize < disk.sizeBytes() || header.version() < 3)) {
            throw new SnapshotException(Kind.HOST, "The disk image " + path + " has snapshots inside, which are of the "
                    + "size that it has now; delete them with 'qemu-img snapshot -d' first.");
        }
    }

    private static void grow(Qcow2Disk disk, long diskSize) throws SnapshotException {
        Geometry geometry = disk.header().geometry();
        int entries = (int) geometry.l1Entries(diskSize);
        if (entries > disk.metadata().l1Entries()) {
            disk.metadata().growL1(entries);
        }
        hide(disk, diskSize);
        disk.metadata().settle();
        putSize(disk, diskSize);
        disk.metadata().file().flush();
    }

    /** Behind the disk's old end the backing file would show, if it is longer, or what an unfinished shortening left. */
    private static void hide(Qcow2Disk disk, long diskSize) throws SnapshotException {
        DiskImage backing = disk.backing();
        Geometry geometry = disk.header().geometry();
        long first = geometry.clustersOf(disk.sizeBytes());
        long end = geometry.clustersOf(diskSize);
        if (backing == null || backing.sizeBytes() <= disk.sizeBytes()) {
            disk.empty(first, end, Emptied.UNALLOCATED);
            return;
        }
        if (disk.header().version() < 3) {
            throw new SnapshotException(Kind.HOST, "The disk image " + disk.metadata().file().path()
                    + " is of version 2 and has a longer backing file; convert it with 'qemu-img convert' first.");
        }
        long shown = Math.min(end, geometry.clustersOf(backing.sizeBytes()));
        disk.empty(first, shown, Emptied.ZERO);
        disk.empty(shown, end, Emptied.UNALLOCATED);
    }

    /** The disk is shorter first: what is taken away then is not missed. */
    private static void cut(Qcow2Disk disk, long diskSize) throws SnapshotException {
        Geometry geometry = disk.header().geometry();
        putSize(disk, diskSize);
        disk.metadata().file().flush();
        disk.empty(geometry.clustersOf(diskSize), geometry.clustersOf(disk.sizeBytes()), Emptied.UNALLOCATED);
    }

    private static void putSize(Qcow2Disk disk, long diskSize) throws SnapshotException {
        disk.metadata().file().write(Header.AT_SIZE, ByteBuffer.allocate(Long.BYTES).putLong(0, diskSize));
    }
}
