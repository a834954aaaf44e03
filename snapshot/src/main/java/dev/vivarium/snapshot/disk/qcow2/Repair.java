package dev.vivarium.snapshot.disk.qcow2;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.disk.ImageFile;
import dev.vivarium.snapshot.disk.Progress;

import java.nio.ByteBuffer;

/**
 * Counts all references of an image anew. The new refcount table and its blocks are written behind the file's end, whatever
 * there was; then the header turns to them. Until then the image is as it was, and afterwards nothing is lost.
 */
final class Repair {
    private final ImageFile file;
    private final Header header;
    private final Geometry geometry;
    private final Census census;
    private final long begin;
    private int tableClusters;
    private int blocks;

    private Repair(ImageFile file, Header header, Census census) {
        this.file = file;
        this.header = header;
        this.census = census;
        geometry = header.geometry();
        begin = census.counts().clusters();
    }

    static void run(ImageFile file, Header header) throws SnapshotException {
        run(file, header, Progress.NONE);
    }

    static void run(ImageFile file, Header header, Progress progress) throws SnapshotException {
        Header kept = header.version() < 3 ? header : header.withoutBitmaps();
        Repair repair = new Repair(file, kept, Census.of(file, kept, progress));
        repair.measure();
        repair.writeCounts();
        repair.writeMarks();
        repair.finish();
    }

    /** How large the new table and its blocks are, which count themselves. */
    private void measure() throws SnapshotException {
        int perBlock = geometry.refcountsPerBlock();
        while (true) {
            long end = begin + tableClusters + blocks;
            int wantedBlocks = 0;
            for (long first = 0; first < end; first += perBlock) {
                wantedBlocks += isNeeded(first, end) ? 1 : 0;
            }
            long entries = (end + perBlock - 1) / perBlock;
            long wantedClusters = geometry.clustersOf(entries * Long.BYTES);
            if (wantedClusters << geometry.clusterBits() > Header.REFCOUNT_TABLE_BYTES_MOST) {
                throw new SnapshotException(Kind.HOST, "The disk image " + file.path()
                        + " is too large for its clusters to be counted anew.");
            }
            if (wantedBlocks <= blocks && wantedClusters <= tableClusters) {
                return;
            }
            blocks = Math.max(blocks, wantedBlocks);
            tableClusters = Math.max(tableClusters, (int) wantedClusters);
        }
    }

    private boolean isNeeded(long first, long end) {
        int perBlock = geometry.refcountsPerBlock();
        if (first + perBlock > begin && first < end) {
            return true;
        }
        for (long cluster = first; cluster < first + perBlock; cluster += Math.min(perBlock, CountMap.PAGE)) {
            if (census.counts().hasPage(cluster)) {
                return true;
            }
        }
        return false;
    }

    private void writeCounts() throws SnapshotException {
        long end = begin + tableClusters + blocks;
        long[] table = new long[tableClusters * geometry.l2Entries()];
        int made = 0;
        for (long first = 0; first < end; first += geometry.refcountsPerBlock()) {
            if (isNeeded(first, end)) {
                long place = begin + tableClusters + made << geometry.clusterBits();
                made++;
                Tables.write(file, place, block(first, end));
                table[(int) (first >>> geometry.blockBits())] = place;
            }
        }
        Tables.write(file, begin << geometry.clusterBits(), table);
        file.flush();
        file.write(Header.AT_REFCOUNT_TABLE, ByteBuffer.allocate(12)
                .putLong(begin << geometry.clusterBits()).putInt(tableClusters).flip());
        file.flush();
    }

    private long[] block(long first, long end) throws SnapshotException {
        long[] block = new long[geometry.l2Entries()];
        for (int i = 0; i < geometry.refcountsPerBlock(); i++) {
            long cluster = first + i;
            long count = cluster < begin ? census.counts().get(cluster) : cluster < end ? 1 : 0;
            if (Long.compareUnsigned(count, geometry.refcountMost()) > 0) {
                throw new SnapshotException(Kind.HOST, "The disk image " + file.path()
                        + " refers to a cluster more often than it can count.");
            }
            Counts.set(block, geometry.refcountOrder(), i, count);
        }
        return block;
    }

    /** What may be written in place is what one refers to. */
    private void writeMarks() throws SnapshotException {
        long[] active = census.active();
        for (int i = 0; i < active.length; i++) {
            long table = Entries.offset(active[i]);
            if (table != 0) {
                writeMarks(table, Tables.read(file, table, geometry.l2Entries()));
                long marked = marked(active[i]);
                if (marked != active[i]) {
                    putLong(header.l1Offset() + (long) i * Long.BYTES, marked);
                }
            }
        }
    }

    private void writeMarks(long table, long[] entries) throws SnapshotException {
        for (int i = 0; i < entries.length; i++) {
            if (!Entries.isCompressed(entries[i]) && Entries.offset(entries[i]) != 0) {
                long marked = marked(entries[i]);
                if (marked != entries[i]) {
                    putLong(table + (long) i * Long.BYTES, marked);
                }
            }
        }
    }

    private long marked(long entry) {
        boolean single = census.counts().get(Entries.offset(entry) >>> geometry.clusterBits()) == 1;
        return single ? entry | Entries.COPIED : entry & ~Entries.COPIED;
    }

    private void putLong(long offset, long value) throws SnapshotException {
        file.write(offset, ByteBuffer.allocate(Long.BYTES).putLong(0, value));
    }

    /** Now it is as one that was closed. */
    private void finish() throws SnapshotException {
        file.flush();
        if (header.version() >= 3) {
            putLong(Header.AT_INCOMPATIBLE, header.incompatible() & ~(Features.DIRTY | Features.CORRUPT));
            putLong(Header.AT_AUTOCLEAR, 0);
            file.flush();
        }
    }
}
