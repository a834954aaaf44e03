package dev.vivarium.snapshot.disk.qcow2;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.disk.ImageFile;
import dev.vivarium.snapshot.disk.qcow2.TableCache.Slice;

import java.nio.ByteBuffer;
import java.util.BitSet;

/**
 * How many refer to each cluster of the file, and which one is free: QEMU's docs/interop/qcow2, "Refcount table". The table
 * of the blocks is in memory, of the blocks what was used last. Changes reach the file through {@link Metadata}, except for
 * what nobody refers to yet. Not kept: the delay that the feature "lazy refcounts" would allow. Metadata's lock is held.
 */
final class RefCounts {
    private static final int CACHE_BYTES = 1 << 20;

    private final ImageFile file;
    private final Geometry geometry;
    private final MetadataMap map;
    private final TableCache cache;
    private final Dropped dropped;
    private final BitSet changedEntries = new BitSet();
    private long tableOffset;
    private long[] table;
    private long hint = 1;
    private long freshFrom;

    /** @param dropped references that are gone once what is changed now is on the medium */
    RefCounts(ImageFile file, Header header, MetadataMap map, Dropped dropped) throws SnapshotException {
        this.file = file;
        this.map = map;
        this.dropped = dropped;
        geometry = header.geometry();
        cache = new TableCache(file, geometry.sliceSize(), CACHE_BYTES);
        tableOffset = header.refcountTableOffset();
        long bytes = (long) header.refcountTableClusters() << geometry.clusterBits();
        map.claim(tableOffset, bytes, "the refcount table");
        table = Tables.read(file, tableOffset, (int) (bytes / Long.BYTES));
        for (int i = 0; i < table.length; i++) {
            table[i] &= Entries.OFFSET;
            if (table[i] != 0) {
                map.claim(table[i], geometry.clusterSize(), "refcount block " + i);
            }
        }
        if (file.isReadOnly()) {
            table = new long[0]; // it has been checked, and nobody asks for it
        }
        freshFrom = geometry.clustersOf(file.sizeBytes());
    }

    long get(long cluster) throws SnapshotException {
        long block = blockOf(cluster);
        if (block == 0) {
            return 0;
        }
        int number = (int) (cluster & geometry.refcountsPerBlock() - 1);
        long at = block + ((long) number << geometry.refcountOrder() >>> 3);
        Slice slice = cache.get(at);
        return Counts.get(slice.numbers(), geometry.refcountOrder(), numberInSlice(number));
    }

    private int numberInSlice(int number) {
        return number & (geometry.sliceSize() * 8 >> geometry.refcountOrder()) - 1;
    }

    private void set(long cluster, long count) throws SnapshotException {
        int number = (int) (cluster & geometry.refcountsPerBlock() - 1);
        Slice slice = cache.get(blockOf(cluster) + ((long) number << geometry.refcountOrder() >>> 3));
        Counts.set(slice.numbers(), geometry.refcountOrder(), numberInSlice(number), count);
        cache.changed(slice);
    }

    private long blockOf(long cluster) {
        long index = cluster >>> geometry.blockBits();
        return index < table.length ? table[(int) index] : 0;
    }

    /** One more refers to a cluster that is in use. */
    void add(long cluster) throws SnapshotException {
        long count = get(cluster);
        if (count == geometry.refcountMost()) {
            throw new SnapshotException(Kind.HOST, "The disk image " + file.path()
                    + " cannot count any more references to one cluster.");
        }
        set(cluster, count + 1);
    }

    /** One fewer refers to a cluster. */
    void drop(long cluster) throws SnapshotException {
        long count = get(cluster);
        if (count == 0) {
            throw map.damaged("cluster " + cluster, "was in use and not counted");
        }
        set(cluster, count - 1);
        if (count == 1) {
            hint = Math.min(hint, cluster);
        }
    }

    /** Clusters that are next to one another. {@code fresh}: nothing was ever written there, so they read as zeros. */
    record Run(long first, int count, boolean fresh) {
    }

    /** Takes at least one free cluster and at most as many as are wanted; each counts one reference. */
    Run allocate(int wanted) throws SnapshotException {
        long first = nextFree(hint);
        int count = 0;
        do {
            if (map.contains(first + count)) {
                throw map.damaged("cluster " + (first + count), "holds a table and counts as free");
            }
            set(first + count, 1);
            count++;
        } while (count < wanted && blockOf(first + count) != 0 && get(first + count) == 0);
        hint = first + count;
        boolean fresh = first >= freshFrom;
        freshFrom = Math.max(freshFrom, hint);
        return new Run(first, count, fresh);
    }

    /** Takes clusters next to one another for a table, and leaves room that does not suffice free. */
    long allocateWhole(int wanted) throws SnapshotException {
        long behind = hint;
        while (true) {
            long first = nextFree(behind);
            int free = 1;
            while (free < wanted && isFree(first + free)) {
                free++;
            }
            if (free == wanted) {
                for (int i = 0; i < wanted; i++) {
                    set(first + i, 1);
                }
                freshFrom = Math.max(freshFrom, first + wanted);
                return first;
            }
            behind = first + free;
        }
    }

    private long nextFree(long from) throws SnapshotException {
        long cluster = from;
        while (!isFree(cluster)) {
            cluster++;
        }
        return cluster;
    }

    /** Makes the block that counts it, if there is none. */
    private boolean isFree(long cluster) throws SnapshotException {
        if (blockOf(cluster) == 0) {
            makeBlock(cluster);
        }
        return blockOf(cluster) != 0 && get(cluster) == 0;
    }

    /** A block that counts a cluster which none counted yet; it takes that very cluster, and counts itself. */
    private void makeBlock(long cluster) throws SnapshotException {
        long index = cluster >>> geometry.blockBits();
        if (index >= table.length) {
            growTable(index);
            return;
        }
        long offset = cluster << geometry.clusterBits();
        map.add(offset, geometry.clusterSize(), "a new refcount block");
        cache.forget(offset, geometry.clusterSize());
        Tables.writeZeros(file, offset, geometry.clusterSize());
        table[(int) index] = offset;
        changedEntries.set((int) index);
        set(cluster, 1);
        freshFrom = Math.max(freshFrom, cluster + 1);
    }

    /**
     * A table half as large again, behind all that is counted, with the blocks that count it and themselves. The header turns to
     * it when it is on the medium.
     */
    private void growTable(long index) throws SnapshotException {
        long first = (long) table.length * geometry.refcountsPerBlock();
        int entriesPerCluster = geometry.l2Entries();
        long entries = Math.max(index + 1, table.length + table.length / 2);
        int tableClusters = (int) ((entries + entriesPerCluster - 1) / entriesPerCluster);
        int blocks = 1;
        while ((long) blocks * geometry.refcountsPerBlock() < tableClusters + blocks) {
            blocks++;
        }
        tableClusters = Math.max(tableClusters, (table.length + blocks + entriesPerCluster - 1) / entriesPerCluster);
        long bytes = (long) tableClusters << geometry.clusterBits();
        if (bytes > Header.REFCOUNT_TABLE_BYTES_MOST) {
            throw new SnapshotException(Kind.HOST, "The disk image " + file.path()
                    + " cannot grow any more with clusters of " + geometry.clusterSize() + " bytes.");
        }
        long[] larger = new long[tableClusters * entriesPerCluster];
        System.arraycopy(table, 0, larger, 0, table.length);
        long offset = first << geometry.clusterBits();
        map.add(offset, bytes, "the new refcount table");
        for (int i = 0; i < blocks; i++) {
            larger[table.length + i] = offset + bytes + ((long) i << geometry.clusterBits());
            map.add(larger[table.length + i], geometry.clusterSize(), "a new refcount block");
        }
        cache.forget(offset, bytes + ((long) blocks << geometry.clusterBits()));
        writeBlocks(offset + bytes, blocks, tableClusters + blocks);
        Tables.write(file, offset, larger);
        file.flush();
        file.write(Header.AT_REFCOUNT_TABLE, ByteBuffer.allocate(12).putLong(offset).putInt(tableClusters).flip());
        file.flush();
        replaceTable(offset, larger);
        freshFrom = Math.max(freshFrom, first + tableClusters + blocks);
    }

    private void writeBlocks(long offset, int blocks, int counted) throws SnapshotException {
        for (int block = 0; block < blocks; block++) {
            long[] numbers = new long[geometry.l2Entries()];
            for (int i = 0; i < geometry.refcountsPerBlock(); i++) {
                if ((long) block * geometry.refcountsPerBlock() + i < counted) {
                    Counts.set(numbers, geometry.refcountOrder(), i, 1);
                }
            }
            Tables.write(file, offset + ((long) block << geometry.clusterBits()), numbers);
        }
    }

    private void replaceTable(long offset, long[] larger) {
        long oldOffset = tableOffset;
        long oldBytes = (long) table.length * Long.BYTES;
        tableOffset = offset;
        table = larger;
        map.remove(oldOffset, oldBytes);
        for (long done = 0; done < oldBytes; done += geometry.clusterSize()) {
            dropped.add(oldOffset + done >>> geometry.clusterBits());
        }
    }

    TableCache cache() {
        return cache;
    }

    boolean isClean() {
        return cache.isClean() && changedEntries.isEmpty();
    }

    /** The table's changed entries, which count as unchanged from here on. */
    BitSet stageEntries() {
        BitSet staged = (BitSet) changedEntries.clone();
        changedEntries.clear();
        return staged;
    }

    void unstageEntries(BitSet staged) {
        changedEntries.or(staged);
    }

    long entry(int index) {
        return table[index];
    }

    long entryOffset(int index) {
        return tableOffset + (long) index * Long.BYTES;
    }
}
