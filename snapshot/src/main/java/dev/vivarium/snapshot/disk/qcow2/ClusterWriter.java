package dev.vivarium.snapshot.disk.qcow2;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.disk.ImageFile;
import dev.vivarium.snapshot.disk.qcow2.Metadata.Allocation;

import java.nio.ByteBuffer;

/**
 * Writes a disk's bytes: where they are, if nobody else refers to the clusters, or else to new ones, to which the rest of
 * the clusters that they are in is copied. Data reaches the file before a table says that it is there.
 */
final class ClusterWriter {
    private static final int CLUSTERS_MOST = 1024;

    private final ImageFile file;
    private final Geometry geometry;
    private final Metadata metadata;
    private final ClusterReader reader;
    private final RangeLocks locks;

    ClusterWriter(ImageFile file, Geometry geometry, Metadata metadata, ClusterReader reader, RangeLocks locks) {
        this.file = file;
        this.geometry = geometry;
        this.metadata = metadata;
        this.reader = reader;
        this.locks = locks;
    }

    void write(long offset, ByteBuffer from) throws SnapshotException {
        long at = offset;
        while (from.hasRemaining()) {
            at += writeInPlace(at, from);
            if (from.hasRemaining()) {
                metadata.makeRoom();
                at += writeElsewhere(at, from);
            }
        }
    }

    private int enter(long offset, ByteBuffer from, boolean exclusive) {
        long last = offset + from.remaining() - 1;
        return locks.enter(offset >>> geometry.clusterBits(), last >>> geometry.clusterBits(), exclusive);
    }

    private int writeInPlace(long offset, ByteBuffer from) throws SnapshotException {
        int place = enter(offset, from, false);
        try {
            Extent extent = new Extent();
            int done = 0;
            while (from.hasRemaining()) {
                int length = metadata.findInPlace(offset + done, from.remaining(), extent);
                if (length == 0) {
                    break;
                }
                writePart(extent.fileOffset, from, length);
                done += length;
            }
            return done;
        } finally {
            locks.leave(place);
        }
    }

    private void writePart(long fileOffset, ByteBuffer from, int length) throws SnapshotException {
        file.write(fileOffset, from.slice(from.position(), length));
        from.position(from.position() + length);
    }

    /** As much as fits into new clusters next to one another; nothing, if others have made room meanwhile. */
    private int writeElsewhere(long offset, ByteBuffer from) throws SnapshotException {
        int place = enter(offset, from, true);
        try {
            if (metadata.findInPlace(offset, from.remaining(), new Extent()) > 0) {
                return 0;
            }
            long first = offset >>> geometry.clusterBits();
            long last = offset + from.remaining() - 1 >>> geometry.clusterBits();
            Allocation room = metadata.allocate(first, (int) Math.min(last - first + 1, CLUSTERS_MOST));
            boolean filled = false;
            int length;
            try {
                length = fill(room, offset, from);
                filled = true;
            } finally {
                if (!filled) {
                    metadata.giveUp(room);
                }
            }
            metadata.map(first, room);
            return length;
        } finally {
            locks.leave(place);
        }
    }

    private int fill(Allocation room, long offset, ByteBuffer from) throws SnapshotException {
        long start = offset & -geometry.clusterSize();
        long end = start + ((long) room.clusters() << geometry.clusterBits());
        int length = (int) Math.min(from.remaining(), end - offset);
        long move = (room.run().first() << geometry.clusterBits()) - start;
        boolean fresh = room.run().fresh();
        copy(start, (int) (offset - start), move, fresh);
        writePart(offset + move, from, length);
        copy(offset + length, (int) (end - offset - length), move, fresh);
        return length;
    }

    /** Takes what the disk holds at an offset along to a new cluster. Behind the disk's end there are zeros. */
    private void copy(long offset, int length, long move, boolean fresh) throws SnapshotException {
        Extent extent = new Extent();
        int done = 0;
        while (done < length) {
            int inDisk = (int) Math.max(0, Math.min(length - done, reader.diskSize() - offset - done));
            int piece = length - done;
            boolean zero = inDisk == 0;
            if (!zero) {
                metadata.find(offset + done, inDisk, extent);
                piece = extent.length;
                zero = reader.isZero(offset + done, extent);
            }
            if (!zero) {
                ByteBuffer bytes = ByteBuffer.allocate(piece);
                reader.read(offset + done, bytes);
                file.write(offset + done + move, bytes.flip());
            } else if (!fresh) {
                Tables.writeZeros(file, offset + done + move, piece);
            }
            done += piece;
        }
    }
}
