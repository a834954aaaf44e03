package dev.vivarium.snapshot.disk.qcow2;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.disk.Compression;
import dev.vivarium.snapshot.disk.DiskFile;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.Progress;
import dev.vivarium.snapshot.disk.qcow2.Metadata.Emptied;

import java.nio.ByteBuffer;
import java.nio.file.Path;

/**
 * Makes one image of an overlay and the image right below it, which reads as the overlay did and is based on what the lower one is
 * based on. Both stay as they are, and may be read by others meanwhile. Two that differ in size or clusters are not merged.
 */
public final class LayerMerge {
    private final DiskFiles files;
    private final Progress progress;

    public LayerMerge(DiskFiles files, Progress progress) {
        this.files = files;
        this.progress = progress;
    }

    /**
     * Merges.
     *
     * @param target is made, and flushed; if this fails it may be there, unfinished
     * @return false if these two cannot be merged; the target is not there then
     */
    public boolean merge(Path upper, Path lower, Path target) throws SnapshotException {
        try (DiskFile top = files.open(upper, true); DiskFile below = files.open(lower, true)) {
            Header header = Header.read(top);
            Header lowerHeader = Header.read(below);
            if (header.diskSize() != lowerHeader.diskSize()
                    || header.geometry().clusterSize() != lowerHeader.geometry().clusterSize()
                    || isOdd(header) || isOdd(lowerHeader)) {
                return false;
            }
            new NewImage(header.diskSize(), header.geometry().clusterBits(), Compression.ZLIB,
                    lowerHeader.extensions().backingName(), lowerHeader.extensions().backingFormat())
                    .create(files, target);
            try (DiskFile file = files.open(target, false)) {
                Header made = Header.read(file);
                Metadata to = new Metadata(file, made);
                ClusterWriter writer = new ClusterWriter(file, made.geometry(), to,
                        new ClusterReader(file, made, to, null), new RangeLocks());
                new Merging(new Source(top, header), new Source(below, lowerHeader), to, writer).run();
                to.settle();
                file.flush();
            }
            return true;
        }
    }

    private static boolean isOdd(Header header) {
        return header.snapshots() > 0 || header.has(Features.CORRUPT);
    }

    /** One of the two, without what is below it. */
    private static final class Source {
        private final Header header;
        private final Metadata metadata;
        private final ClusterReader reader;

        Source(DiskFile file, Header header) throws SnapshotException {
            this.header = header;
            metadata = new Metadata(file, header);
            reader = new ClusterReader(file, header, metadata, null);
        }
    }

    /** One merging. */
    private final class Merging {
        private final Source upper;
        private final Source lower;
        private final Metadata to;
        private final ClusterWriter writer;
        private final ByteBuffer cluster;

        Merging(Source upper, Source lower, Metadata to, ClusterWriter writer) {
            this.upper = upper;
            this.lower = lower;
            this.to = to;
            this.writer = writer;
            cluster = ByteBuffer.allocate(upper.header.geometry().clusterSize());
        }

        void run() throws SnapshotException {
            Extent extent = new Extent();
            long size = upper.header.diskSize();
            long at = 0;
            while (at < size) {
                progress.report(at, size);
                upper.metadata.find(at, (int) Math.min(Integer.MAX_VALUE, size - at), extent);
                long end = at + extent.length;
                if (extent.kind == Extent.Kind.UNALLOCATED) {
                    takeLower(at, end);
                } else {
                    take(upper, extent.kind, at, end);
                }
                at = end;
            }
            progress.report(size, size);
        }

        private void takeLower(long from, long end) throws SnapshotException {
            Extent extent = new Extent();
            long at = from;
            while (at < end) {
                lower.metadata.find(at, (int) (end - at), extent);
                if (extent.kind != Extent.Kind.UNALLOCATED) {
                    take(lower, extent.kind, at, at + extent.length);
                }
                at += extent.length;
            }
        }

        private void take(Source source, Extent.Kind kind, long from, long end) throws SnapshotException {
            int bits = upper.header.geometry().clusterBits();
            boolean zeros = kind == Extent.Kind.ZERO;
            if (zeros && lower.header.extensions().backingName() == null) {
                return;
            }
            for (long at = from; at < end; at += cluster.capacity()) {
                to.makeRoom();
                if (zeros) {
                    to.empty(at >>> bits, 1, Emptied.ZERO);
                } else {
                    cluster.clear().limit((int) Math.min(cluster.capacity(), end - at));
                    source.reader.read(at, cluster);
                    writer.write(at, cluster.flip());
                }
            }
        }
    }
}
