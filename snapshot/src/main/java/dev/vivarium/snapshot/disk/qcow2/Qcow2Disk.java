package dev.vivarium.snapshot.disk.qcow2;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.disk.BackingPolicy;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.DiskImage;
import dev.vivarium.snapshot.disk.ImageFile;
import dev.vivarium.snapshot.disk.qcow2.Metadata.Emptied;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A qcow2 image, version 2 or 3: QEMU's docs/interop/qcow2. Room is taken as it is written and given back as it is
 * discarded: to this image, not to the host, as Java cannot make holes in files. Snapshots inside the image are kept as
 * they are. What changes the mapping of a range waits for those who read and write there; see docs/disks.md.
 *
 * <p>Not there: encryption, external data files, extended L2 entries; bitmaps are dropped when the image is written.
 */
public final class Qcow2Disk implements DiskImage {
    private final ImageFile file;
    private final Header header;
    private final Geometry geometry;
    private final Metadata metadata;
    private final RangeLocks locks = new RangeLocks();
    private final ClusterReader reader;
    private final ClusterWriter writer;
    private final @Nullable DiskImage backing;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Qcow2Disk(ImageFile file, Header header, @Nullable DiskImage backing) throws SnapshotException {
        this.file = file;
        this.header = header;
        this.backing = backing;
        geometry = header.geometry();
        metadata = new Metadata(file, header);
        reader = new ClusterReader(file, header, metadata, backing);
        writer = new ClusterWriter(file, geometry, metadata, reader, locks);
    }

    /** Opens and locks an image, and its backing files to read them. An image that was not closed is repaired. */
    public static Qcow2Disk open(DiskFiles files, Path path, boolean readOnly, BackingPolicy policy)
            throws SnapshotException {
        return BackingChain.open(files, path, readOnly, policy);
    }

    /**
     * Opens and locks a layer to write to, over a disk that is open already and that nobody writes to from now on.
     *
     * @param below what the layer's backing name leads to; belongs to the layer from now on, if this succeeds
     */
    public static Qcow2Disk openOver(DiskFiles files, Path path, DiskImage below) throws SnapshotException {
        return BackingChain.openOver(files, path, below);
    }

    /** @param backing belongs to the disk from now on, if this succeeds */
    static Qcow2Disk open(ImageFile file, Header header, @Nullable DiskImage backing) throws SnapshotException {
        if (file.isReadOnly()) {
            return new Qcow2Disk(file, header, backing);
        }
        if (header.has(Features.CORRUPT)) {
            throw new SnapshotException(Kind.REPAIRABLE, "The disk image " + file.path() + " is marked as"
                    + " damaged: it can be read, but not written to.");
        }
        Header used = header;
        if (header.has(Features.DIRTY)) {
            Repair.run(file, header);
            used = Header.read(file);
        }
        Qcow2Disk disk = new Qcow2Disk(file, used, backing);
        if (used.autoclear() != 0) {
            file.write(Header.AT_AUTOCLEAR, ByteBuffer.allocate(Long.BYTES));
        }
        return disk;
    }

    Header header() {
        return header;
    }

    Metadata metadata() {
        return metadata;
    }

    @Nullable
    DiskImage backing() {
        return backing;
    }

    @Override
    public long sizeBytes() {
        return header.diskSize();
    }

    @Override
    public boolean isReadOnly() {
        return file.isReadOnly();
    }

    @Override
    public void read(long offset, ByteBuffer into) throws SnapshotException {
        Objects.checkFromIndexSize(offset, into.remaining(), sizeBytes());
        if (!into.hasRemaining()) {
            return;
        }
        if (isReadOnly()) {
            reader.read(offset, into);
            return;
        }
        long last = offset + into.remaining() - 1;
        int place = locks.enter(offset >>> geometry.clusterBits(), last >>> geometry.clusterBits(), false);
        try {
            reader.read(offset, into);
        } finally {
            locks.leave(place);
        }
    }

    @Override
    public void write(long offset, ByteBuffer from) throws SnapshotException {
        Objects.checkFromIndexSize(offset, from.remaining(), sizeBytes());
        requireWritable();
        writer.write(offset, from);
    }

    @Override
    public void flush() throws SnapshotException {
        if (!isReadOnly()) {
            metadata.flush();
        }
    }

    @Override
    public void freeze() throws SnapshotException {
        if (!isReadOnly()) {
            metadata.settle();
            file.share();
        }
    }

    @Override
    public void discard(long offset, long length) throws SnapshotException {
        Objects.checkFromIndexSize(offset, length, sizeBytes());
        requireWritable();
        long first = geometry.clustersOf(offset);
        if (backing == null) {
            empty(first, endOf(offset + length), Emptied.UNALLOCATED);
        } else if (header.version() >= 3) {
            empty(first, endOf(offset + length), Emptied.ZERO_IF_ALLOCATED);
        }
        // Version 2 has no zero clusters: the backing file's old bytes would come up again.
    }

    @Override
    public void writeZeroes(long offset, long length) throws SnapshotException {
        Objects.checkFromIndexSize(offset, length, sizeBytes());
        requireWritable();
        long first = geometry.clustersOf(offset);
        long end = endOf(offset + length);
        boolean flagged = header.version() >= 3;
        if (end <= first || !flagged && backing != null) {
            overwrite(offset, length);
            return;
        }
        long begin = first << geometry.clusterBits();
        overwrite(offset, begin - offset);
        empty(first, end, backing != null ? Emptied.ZERO : flagged ? Emptied.ZERO_IF_ALLOCATED : Emptied.UNALLOCATED);
        long behind = Math.min(end << geometry.clusterBits(), offset + length);
        overwrite(behind, offset + length - behind);
    }

    /** The cluster behind the last one that ends at or before an offset. The disk's last one ends with the disk. */
    private long endOf(long offset) {
        return offset == sizeBytes() ? geometry.clustersOf(offset) : offset >>> geometry.clusterBits();
    }

    void empty(long first, long end, Emptied how) throws SnapshotException {
        long at = first;
        while (at < end) {
            int count = (int) Math.min(end - at, geometry.l2Entries() - (at & geometry.l2Entries() - 1));
            metadata.makeRoom();
            int place = locks.enter(at, at + count - 1, true);
            try {
                metadata.empty(at, count, how);
            } finally {
                locks.leave(place);
            }
            at += count;
        }
    }

    /** Writes zeros where something else may be. */
    private void overwrite(long offset, long length) throws SnapshotException {
        Extent extent = new Extent();
        long at = offset;
        while (at < offset + length) {
            metadata.find(at, (int) Math.min(1 << 16, offset + length - at), extent);
            int piece = extent.length;
            if (!reader.isZero(at, extent)) {
                writer.write(at, Tables.zeros(piece));
            }
            at += piece;
        }
    }

    private void requireWritable() throws SnapshotException {
        if (isReadOnly()) {
            throw new SnapshotException(Kind.HOST, "The disk file " + file.path() + " was opened read-only.");
        }
    }

    /** A disk that another one was opened over may be closed before that, which closes it once more. */
    @Override
    public void close() throws SnapshotException {
        if (closed.getAndSet(true)) {
            return;
        }
        try (AutoCloseable last = file; AutoCloseable backings = backing) {
            reader.close();
            if (!isReadOnly()) {
                metadata.settle();
            }
        } catch (SnapshotException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
