package dev.vivarium.snapshot.disk.qcow2;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.disk.Compression;
import dev.vivarium.snapshot.disk.DiskFile;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.Progress;
import dev.vivarium.snapshot.disk.qcow2.Metadata.Emptied;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Copies what an image holds into a new one: without what was discarded, without clusters of zeros, and compressed if that is
 * wanted. The backing file stays what it is, and is not even opened.
 */
public final class Compaction {
    private final DiskFiles files;
    private final @Nullable Compression compression;
    private final Progress progress;

    /** @param compression null to leave clusters as they are, for speed */
    public Compaction(DiskFiles files, @Nullable Compression compression, Progress progress) {
        this.files = files;
        this.compression = compression;
        this.progress = progress;
    }

    /** @param target is made; if this fails it may be there, unfinished */
    public void copy(DiskFile source, Path target) throws SnapshotException {
        Header header = Header.read(source);
        if (header.snapshots() > 0) {
            throw new SnapshotException(Kind.HOST, "The disk image " + source.path() + " has snapshots inside, which "
                    + "would be lost; delete them with 'qemu-img snapshot -d' first.");
        }
        if (header.has(Features.CORRUPT)) {
            throw new SnapshotException(Kind.REPAIRABLE, "The disk image " + source.path()
                    + " is marked as damaged.");
        }
        Compression used = compression == null ? Compression.ZLIB : compression;
        new NewImage(header.diskSize(), header.geometry().clusterBits(), used, header.extensions().backingName(),
                header.extensions().backingFormat()).create(files, target);
        try (DiskFile file = files.open(target, false); ClusterCodec codec = new ClusterCodec(used)) {
            Metadata from = new Metadata(source, header);
            ClusterReader reader = new ClusterReader(source, header, from, null);
            Header made = Header.read(file);
            Metadata to = new Metadata(file, made);
            ClusterWriter writer = new ClusterWriter(file, made.geometry(), to,
                    new ClusterReader(file, made, to, null), new RangeLocks());
            new Copy(header, from, reader, to, writer, codec).run();
            to.settle();
        }
    }

    /** One copying. */
    private final class Copy {
        private final Header header;
        private final Geometry geometry;
        private final Metadata from;
        private final ClusterReader reader;
        private final Metadata to;
        private final ClusterWriter writer;
        private final ClusterCodec codec;
        private final CompressedArea area;
        private final byte[] cluster;
        private final byte[] packed;

        Copy(Header header, Metadata from, ClusterReader reader, Metadata to, ClusterWriter writer,
                ClusterCodec codec) {
            this.header = header;
            this.from = from;
            this.reader = reader;
            this.to = to;
            this.writer = writer;
            this.codec = codec;
            geometry = header.geometry();
            area = new CompressedArea(to, geometry);
            cluster = new byte[geometry.clusterSize()];
            packed = ClusterCodec.room(geometry.clusterSize());
        }

        void run() throws SnapshotException {
            Extent extent = new Extent();
            long at = 0;
            while (at < header.diskSize()) {
                progress.report(at, header.diskSize());
                from.find(at, (int) Math.min(Integer.MAX_VALUE, header.diskSize() - at), extent);
                if (extent.kind == Extent.Kind.ZERO && header.extensions().backingName() != null) {
                    zero(at, extent.length);
                } else if (extent.kind == Extent.Kind.DATA || extent.kind == Extent.Kind.COMPRESSED) {
                    copy(at, extent.length);
                }
                at += extent.length;
            }
            area.finish();
            progress.report(at, header.diskSize());
        }

        private void zero(long offset, int length) throws SnapshotException {
            for (long at = offset; at < offset + length; at += geometry.clusterSize()) {
                to.makeRoom();
                to.empty(at >>> geometry.clusterBits(), 1, Emptied.ZERO);
            }
        }

        private void copy(long offset, int length) throws SnapshotException {
            for (long at = offset; at < offset + length; at += geometry.clusterSize()) {
                int size = (int) Math.min(geometry.clusterSize(), offset + length - at);
                ByteBuffer bytes = ByteBuffer.wrap(cluster, 0, size);
                reader.read(at, bytes);
                Arrays.fill(cluster, size, cluster.length, (byte) 0);
                store(at, size);
            }
        }

        private void store(long at, int size) throws SnapshotException {
            to.makeRoom();
            if (isZero()) {
                if (header.extensions().backingName() != null) {
                    to.empty(at >>> geometry.clusterBits(), 1, Emptied.ZERO);
                }
                return;
            }
            int length = compression == null ? 0 : codec.compress(cluster, packed);
            if (length == 0) {
                writer.write(at, ByteBuffer.wrap(cluster, 0, size));
            } else {
                area.write(at >>> geometry.clusterBits(), ByteBuffer.wrap(packed, 0, length));
            }
        }

        private boolean isZero() {
            ByteBuffer all = ByteBuffer.wrap(cluster);
            while (all.hasRemaining()) {
                int piece = Math.min(1 << 16, all.remaining());
                if (all.slice(all.position(), piece).mismatch(Tables.zeros(piece)) >= 0) {
                    return false;
                }
                all.position(all.position() + piece);
            }
            return true;
        }
    }
}
