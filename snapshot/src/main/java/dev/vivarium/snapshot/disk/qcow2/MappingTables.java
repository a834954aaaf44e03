package dev.vivarium.snapshot.disk.qcow2;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.disk.ImageFile;
import dev.vivarium.snapshot.disk.qcow2.TableCache.Slice;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Where each cluster of the disk lies in the file: QEMU's docs/interop/qcow2, "Cluster mapping". The L1 table is in memory,
 * of the L2 tables what was used last. A table that a snapshot shares is copied before it is changed. Changes reach the file
 * through {@link Metadata}, whose lock is held.
 */
final class MappingTables {
    private static final int CACHE_BYTES = 4 << 20;
    /** There may be many backing files. */
    private static final int CACHE_BYTES_READ_ONLY = 1 << 20;

    private final ImageFile file;
    private final Geometry geometry;
    private final MetadataMap map;
    private final RefCounts counts;
    private final Dropped dropped;
    private final TableCache cache;
    private final BitSet changedEntries = new BitSet();
    private long l1Offset;
    private long[] l1;

    MappingTables(ImageFile file, Header header, MetadataMap map, RefCounts counts, Dropped dropped)
            throws SnapshotException {
        this.file = file;
        this.map = map;
        this.counts = counts;
        this.dropped = dropped;
        geometry = header.geometry();
        cache = new TableCache(file, geometry.sliceSize(),
                file.isReadOnly() ? CACHE_BYTES_READ_ONLY : CACHE_BYTES);
        l1Offset = header.l1Offset();
        map.claim(l1Offset, (long) header.l1Entries() * Long.BYTES, "the L1 table");
        l1 = Tables.read(file, l1Offset, header.l1Entries());
        for (int i = 0; i < l1.length; i++) {
            if (Entries.offset(l1[i]) != 0) {
                map.claim(Entries.offset(l1[i]), geometry.clusterSize(), "L2 table " + i);
            }
        }
    }

    /** @return 0 if nothing was ever written there */
    long get(long cluster) throws SnapshotException {
        long table = Entries.offset(l1[(int) (cluster >>> geometry.l2Bits())]);
        if (table == 0) {
            return 0;
        }
        int index = (int) cluster & geometry.l2Entries() - 1;
        Slice slice = cache.get(table + (long) index * Long.BYTES);
        return slice.numbers()[index & geometry.sliceEntries() - 1];
    }

    boolean hasTable(long cluster) {
        return Entries.offset(l1[(int) (cluster >>> geometry.l2Bits())]) != 0;
    }

    /** The table has been made our own. */
    void set(long cluster, long entry) throws SnapshotException {
        int index = (int) cluster & geometry.l2Entries() - 1;
        Slice slice = cache.get(Entries.offset(l1[(int) (cluster >>> geometry.l2Bits())]) + (long) index * Long.BYTES);
        slice.numbers()[index & geometry.sliceEntries() - 1] = entry;
        cache.changed(slice);
    }

    /** Sees to it that there is a table for a cluster and that nobody shares it. */
    void own(long cluster) throws SnapshotException {
        int index = (int) (cluster >>> geometry.l2Bits());
        long entry = l1[index];
        if (entry < 0 && Entries.offset(entry) != 0) {
            return;
        }
        long mine = counts.allocate(1).first();
        boolean done = false;
        try {
            fill(mine << geometry.clusterBits(), Entries.offset(entry));
            done = true;
        } finally {
            if (!done) {
                counts.drop(mine);
            }
        }
        map.add(mine << geometry.clusterBits(), geometry.clusterSize(), "a new L2 table");
        if (Entries.offset(entry) != 0) {
            map.remove(Entries.offset(entry), geometry.clusterSize());
            dropped.add(Entries.offset(entry) >>> geometry.clusterBits());
        }
        l1[index] = mine << geometry.clusterBits() | Entries.COPIED;
        changedEntries.set(index);
    }

    /** Nobody refers to the new place yet, so it may be written at once. */
    private void fill(long mine, long shared) throws SnapshotException {
        cache.forget(mine, geometry.clusterSize());
        if (shared == 0) {
            Tables.writeZeros(file, mine, geometry.clusterSize());
            return;
        }
        ByteBuffer copy = ByteBuffer.allocate(geometry.clusterSize());
        file.read(shared, copy);
        file.write(mine, copy.flip());
    }

    /** A longer table, written where nobody refers to it yet: the header is turned to it next. */
    void grow(int entries) throws SnapshotException {
        long bytes = (long) entries * Long.BYTES;
        int clusters = (int) geometry.clustersOf(bytes);
        long offset = counts.allocateWhole(clusters) << geometry.clusterBits();
        map.add(offset, bytes, "the new L1 table");
        Tables.write(file, offset, Arrays.copyOf(l1, clusters * geometry.l2Entries()));
        map.remove(l1Offset, (long) l1.length * Long.BYTES);
        l1 = Arrays.copyOf(l1, entries);
        l1Offset = offset;
    }

    /** A former L1 table, which the header no longer leads to. */
    void dropTable(long offset, int entries) {
        long clusters = geometry.clustersOf((long) entries * Long.BYTES);
        for (long i = 0; i < clusters; i++) {
            dropped.add((offset >>> geometry.clusterBits()) + i);
        }
    }

    int entries() {
        return l1.length;
    }

    long tableOffset() {
        return l1Offset;
    }

    TableCache cache() {
        return cache;
    }

    boolean isClean() {
        return cache.isClean() && changedEntries.isEmpty();
    }

    /** The L1 table's changed entries, which count as unchanged from here on. */
    BitSet stageEntries() {
        BitSet staged = (BitSet) changedEntries.clone();
        changedEntries.clear();
        return staged;
    }

    void unstageEntries(BitSet staged) {
        changedEntries.or(staged);
    }

    long entry(int index) {
        return l1[index];
    }

    long entryOffset(int index) {
        return l1Offset + (long) index * Long.BYTES;
    }
}
