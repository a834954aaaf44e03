package dev.vivarium.snapshot.disk.qcow2;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.disk.ImageFile;

import java.nio.file.Path;
import java.util.Arrays;

/**
 * Which clusters of the file hold tables: the header, the L1 tables, the refcount table and its blocks, the snapshots and
 * the active L2 tables. Two that overlap, or one that is not wholly in the file, refuse the image; and no data is ever
 * written where one is, whatever the image's tables say. One thread at a time.
 */
final class MetadataMap {
    private final Path path;
    private final Geometry geometry;
    private final long fileSize;
    private final LongSet clusters = new LongSet();
    private long[] starts = new long[8];
    private long[] ends = new long[8];
    private int ranges;

    MetadataMap(ImageFile file, Geometry geometry) throws SnapshotException {
        path = file.path();
        this.geometry = geometry;
        fileSize = file.sizeBytes();
        ends[0] = 1; // the header
        ranges = 1;
    }

    /** A table that the image has. */
    void claim(long offset, long bytes, String what) throws SnapshotException {
        if (offset <= 0 || !geometry.isAligned(offset)) {
            throw damaged(what, "is in an impossible place");
        }
        if (bytes > fileSize || offset > fileSize - bytes) {
            throw damaged(what, "lies outside of the file");
        }
        add(offset, bytes, what);
    }

    /** A table that is new, in clusters that were free. */
    void add(long offset, long bytes, String what) throws SnapshotException {
        long first = offset >>> geometry.clusterBits();
        long count = Math.max(1, geometry.clustersOf(bytes));
        boolean single = count == 1;
        if (single ? inRange(first) || !clusters.add(first) : !addRange(first, first + count)) {
            throw damaged(what, "overlaps another table");
        }
    }

    /** A table that has moved away. */
    void remove(long offset, long bytes) {
        long first = offset >>> geometry.clusterBits();
        if (Math.max(1, geometry.clustersOf(bytes)) == 1) {
            clusters.remove(first);
            return;
        }
        int at = Arrays.binarySearch(starts, 0, ranges, first);
        if (at >= 0) {
            System.arraycopy(starts, at + 1, starts, at, ranges - at - 1);
            System.arraycopy(ends, at + 1, ends, at, ranges - at - 1);
            ranges--;
        }
    }

    boolean contains(long cluster) {
        return inRange(cluster) || clusters.contains(cluster);
    }

    private boolean inRange(long cluster) {
        int at = floor(cluster);
        return at >= 0 && cluster < ends[at];
    }

    /** The last range that starts at or before a cluster. */
    private int floor(long cluster) {
        int at = Arrays.binarySearch(starts, 0, ranges, cluster);
        return at >= 0 ? at : -at - 2;
    }

    private boolean addRange(long first, long end) {
        int before = floor(end - 1);
        if (before >= 0 && ends[before] > first) {
            return false;
        }
        for (long cluster = first; cluster < end; cluster++) {
            if (clusters.contains(cluster)) {
                return false;
            }
        }
        if (ranges == starts.length) {
            starts = Arrays.copyOf(starts, 2 * ranges);
            ends = Arrays.copyOf(ends, 2 * ranges);
        }
        int at = before + 1;
        System.arraycopy(starts, at, starts, at + 1, ranges - at);
        System.arraycopy(ends, at, ends, at + 1, ranges - at);
        starts[at] = first;
        ends[at] = end;
        ranges++;
        return true;
    }

    SnapshotException damaged(String what, String trouble) {
        return new SnapshotException(Kind.CORRUPT,
                "The disk image " + path + " is damaged: " + what + " " + trouble + ".");
    }
}
