package dev.vivarium.snapshot.disk.qcow2;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.disk.ImageFile;
import dev.vivarium.snapshot.disk.Progress;
import dev.vivarium.snapshot.disk.qcow2.SnapshotList.Entry;

import java.util.List;

/**
 * Who refers to each cluster of an image, counted from its mapping: all but the refcount table and its blocks. The work and
 * the memory that an image may ask for are bounded. What no counting mends refuses the image.
 */
final class Census {
    private static final long TABLE_BYTES_MOST = 4L << 30;

    private final ImageFile file;
    private final Header header;
    private final Geometry geometry;
    private final Progress progress;
    private final MetadataMap map;
    private final CountMap counts;
    private final CountMap tables;
    private final List<Entry> snapshots;
    private final long[] active;
    private long bytesRead;

    private Census(ImageFile file, Header header, Progress progress) throws SnapshotException {
        this.file = file;
        this.header = header;
        this.progress = progress;
        geometry = header.geometry();
        map = new MetadataMap(file, geometry);
        long clusters = geometry.clustersOf(file.sizeBytes());
        counts = new CountMap(clusters, 4);
        tables = new CountMap(clusters, 16);
        map.claim(header.l1Offset(), (long) header.l1Entries() * Long.BYTES, "the L1 table");
        SnapshotList list = SnapshotList.read(file, header, map);
        list.claim(header, map);
        snapshots = list.entries();
        active = Tables.read(file, header.l1Offset(), header.l1Entries());
        counts.add(0, 1);
        addRange(header.l1Offset(), (long) header.l1Entries() * Long.BYTES);
        addRange(header.snapshotsOffset(), list.bytes());
    }

    static Census of(ImageFile file, Header header, Progress progress) throws SnapshotException {
        Census census = new Census(file, header, progress);
        census.countTables();
        census.countData();
        if (header.hasBitmaps()) {
            new BitmapClusters(file, header, census.map).each(census.counts::add);
        }
        return census;
    }

    CountMap counts() {
        return counts;
    }

    MetadataMap map() {
        return map;
    }

    /** The active L1 table. */
    long[] active() {
        return active;
    }

    private void addRange(long offset, long bytes) throws SnapshotException {
        for (long done = 0; done < bytes; done += geometry.clusterSize()) {
            counts.add(offset + done >>> geometry.clusterBits(), 1);
        }
    }

    private void countTables() throws SnapshotException {
        countTables(active, "L2 table ");
        for (Entry snapshot : snapshots) {
            addRange(snapshot.l1Offset(), (long) snapshot.l1Entries() * Long.BYTES);
            countTables(read(snapshot.l1Offset(), snapshot.l1Entries()), "a snapshot's L2 table ");
        }
    }

    private void countTables(long[] l1, String what) throws SnapshotException {
        for (int i = 0; i < l1.length; i++) {
            long offset = Entries.offset(l1[i]);
            if (offset != 0) {
                if (!map.contains(offset >>> geometry.clusterBits())
                        || tables.get(offset >>> geometry.clusterBits()) == 0) {
                    map.claim(offset, geometry.clusterSize(), what + i);
                }
                tables.add(offset >>> geometry.clusterBits(), 1);
                counts.add(offset >>> geometry.clusterBits(), 1);
            }
        }
    }

    private long[] read(long offset, int entries) throws SnapshotException {
        bytesRead += (long) entries * Long.BYTES;
        if (bytesRead > TABLE_BYTES_MOST) {
            throw new SnapshotException(Kind.HOST, "The disk image " + file.path()
                    + " has more tables than can be checked here; use 'qemu-img check'.");
        }
        return Tables.read(file, offset, entries);
    }

    private void countData() throws SnapshotException {
        countData(active);
        for (Entry snapshot : snapshots) {
            countData(read(snapshot.l1Offset(), snapshot.l1Entries()));
        }
    }

    /** Each table once, for all who refer to it. */
    private void countData(long[] l1) throws SnapshotException {
        for (int i = 0; i < l1.length; i++) {
            progress.report(i, l1.length);
            long offset = Entries.offset(l1[i]);
            if (offset != 0 && tables.get(offset >>> geometry.clusterBits()) > 0) {
                int times = tables.get(offset >>> geometry.clusterBits());
                tables.add(offset >>> geometry.clusterBits(), -times);
                for (long entry : read(offset, geometry.l2Entries())) {
                    countEntry(entry, times);
                }
            }
        }
    }

    private void countEntry(long entry, int times) throws SnapshotException {
        if (Entries.isCompressed(entry)) {
            long from = geometry.offsetOfCompressed(entry);
            long last = from + geometry.lengthOfCompressed(entry) - 1;
            for (long at = from >>> geometry.clusterBits(); at <= last >>> geometry.clusterBits(); at++) {
                countCluster(at, times);
            }
            return;
        }
        if (Entries.isZero(entry) && header.version() < 3) {
            throw map.damaged("a cluster of the disk", "is marked in a way that its version does not have");
        }
        long offset = Entries.offset(entry);
        if (offset != 0) {
            if (!geometry.isAligned(offset)) {
                throw map.damaged("a cluster of the disk", "begins inside of a cluster of the file");
            }
            countCluster(offset >>> geometry.clusterBits(), times);
        }
    }

    private void countCluster(long cluster, int times) throws SnapshotException {
        if (cluster >= counts.clusters()) {
            throw map.damaged("a cluster of the disk", "lies outside of the file");
        }
        if (map.contains(cluster)) {
            throw map.damaged("a cluster of the disk", "lies where a table is");
        }
        counts.add(cluster, times);
    }
}
