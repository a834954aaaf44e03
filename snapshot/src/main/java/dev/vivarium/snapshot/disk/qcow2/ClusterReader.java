package dev.vivarium.snapshot.disk.qcow2;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.disk.DiskImage;
import dev.vivarium.snapshot.disk.ImageFile;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;

/**
 * Reads a disk's bytes from where they are: the file, a compressed cluster, the backing file, nowhere. The caller has a lock
 * of the range. The compressed cluster that was read last is kept, for those who read one in pieces.
 */
final class ClusterReader implements AutoCloseable {
    private final ImageFile file;
    private final Geometry geometry;
    private final long diskSize;
    private final Metadata metadata;
    private final @Nullable DiskImage backing;
    private final ClusterCodec codec;
    private byte[] unpacked = {};
    private long unpackedEntry;
    private long unpackedGeneration;
    private volatile long knownEnd;

    ClusterReader(ImageFile file, Header header, Metadata metadata, @Nullable DiskImage backing)
            throws SnapshotException {
        this.file = file;
        this.metadata = metadata;
        this.backing = backing;
        geometry = header.geometry();
        diskSize = header.diskSize();
        codec = new ClusterCodec(header.compression());
        knownEnd = file.sizeBytes();
    }

    void read(long offset, ByteBuffer into) throws SnapshotException {
        Extent extent = new Extent();
        long at = offset;
        int limit = into.limit();
        while (into.hasRemaining()) {
            long generation = metadata.generation();
            metadata.find(at, into.remaining(), extent);
            into.limit(into.position() + extent.length);
            switch (extent.kind) {
                case DATA -> readFile(extent.fileOffset, into);
                case ZERO -> Tables.fillZeros(into);
                case UNALLOCATED -> readBacking(at, into);
                case COMPRESSED -> readCompressed(extent.entry, generation,
                        (int) at & geometry.clusterSize() - 1, into);
            }
            at += extent.length;
            into.limit(limit);
        }
    }

    /** Whether a stretch holds zeros without a look at its bytes. */
    boolean isZero(long offset, Extent extent) {
        return extent.kind == Extent.Kind.ZERO
                || extent.kind == Extent.Kind.UNALLOCATED && (backing == null || offset >= backing.sizeBytes());
    }

    /** The last cluster need not be whole; what is missing is zeros. */
    private void readFile(long offset, ByteBuffer into) throws SnapshotException {
        if (offset + into.remaining() > knownEnd) {
            knownEnd = file.sizeBytes();
            int there = (int) Math.max(0, Math.min(into.remaining(), knownEnd - offset));
            if (there < into.remaining()) {
                int limit = into.limit();
                into.limit(into.position() + there);
                if (there > 0) {
                    file.read(offset, into);
                }
                Tables.fillZeros(into.limit(limit));
                return;
            }
        }
        file.read(offset, into);
    }

    private void readBacking(long offset, ByteBuffer into) throws SnapshotException {
        if (backing != null && offset < backing.sizeBytes()) {
            int limit = into.limit();
            int there = (int) Math.min(into.remaining(), backing.sizeBytes() - offset);
            backing.read(offset, into.limit(into.position() + there));
            into.limit(limit);
        }
        Tables.fillZeros(into);
    }

    private synchronized void readCompressed(long entry, long generation, int from, ByteBuffer into)
            throws SnapshotException {
        if (unpackedEntry != entry || unpackedGeneration != generation) {
            unpackedEntry = 0;
            if (unpacked.length == 0) {
                unpacked = new byte[geometry.clusterSize()];
            }
            ByteBuffer packed = ByteBuffer.allocate(geometry.lengthOfCompressed(entry));
            readFile(geometry.offsetOfCompressed(entry), packed);
            if (!codec.decompress(packed.array(), unpacked)) {
                throw new SnapshotException(Kind.CORRUPT, "The disk image " + file.path()
                        + " is damaged: compressed data at " + geometry.offsetOfCompressed(entry)
                        + " cannot be decompressed.");
            }
            unpackedEntry = entry;
            unpackedGeneration = generation;
        }
        into.put(unpacked, from, into.remaining());
    }

    long diskSize() {
        return diskSize;
    }

    @Override
    public synchronized void close() {
        codec.close();
    }
}
