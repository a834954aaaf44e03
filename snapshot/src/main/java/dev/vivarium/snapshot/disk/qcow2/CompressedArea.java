package dev.vivarium.snapshot.disk.qcow2;

import dev.vivarium.snapshot.SnapshotException;

import java.nio.ByteBuffer;

/** Packs compressed clusters of a new image one behind the other, across clusters of the file where those are neighbours. */
final class CompressedArea {
    private final Metadata metadata;
    private final Geometry geometry;
    private long next;
    private int left;

    CompressedArea(Metadata metadata, Geometry geometry) {
        this.metadata = metadata;
        this.geometry = geometry;
    }

    /** @param packed is shorter than a cluster */
    void write(long cluster, ByteBuffer packed) throws SnapshotException {
        int length = packed.remaining();
        if (left >= length) {
            metadata.share(next >>> geometry.clusterBits());
        } else {
            take();
            if (next >>> geometry.clusterBits() != next + length - 1 >>> geometry.clusterBits()) {
                metadata.share(next >>> geometry.clusterBits());
            }
        }
        metadata.file().write(next, packed);
        metadata.mapCompressed(cluster, next, length);
        next += length;
        left -= length;
    }

    /** One cluster more: what is left of the last one is used, too, if the new one comes next. */
    private void take() throws SnapshotException {
        long room = metadata.allocateOne() << geometry.clusterBits();
        if (left > 0 && room == next + left) {
            left += geometry.clusterSize();
            return;
        }
        finish();
        next = room;
        left = geometry.clusterSize();
    }

    /** The last sector is whole, so that nobody reads behind the file's end. */
    void finish() throws SnapshotException {
        if (left > 0) {
            Tables.writeZeros(metadata.file(), next, left);
        }
    }
}
