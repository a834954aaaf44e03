package dev.vivarium.snapshot.disk.qcow2;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.disk.DiskCheck;
import dev.vivarium.snapshot.disk.ImageFile;
import dev.vivarium.snapshot.disk.Progress;

import java.util.ArrayList;
import java.util.List;

/** Compares an image's reference counts, and its marks of what may be written in place, with what its mapping says. */
final class Check {
    private static final int EXAMPLES = 20;

    private final ImageFile file;
    private final Geometry geometry;
    private final Header header;
    private final Census census;
    private final List<String> examples = new ArrayList<>();
    private long mistakes;
    private long leaks;

    private Check(ImageFile file, Header header, Census census) {
        this.file = file;
        this.header = header;
        this.census = census;
        geometry = header.geometry();
    }

    /** @throws SnapshotException of kind {@code CORRUPT} if there is what no repair mends */
    static DiskCheck of(ImageFile file, Header header, Progress progress) throws SnapshotException {
        Check check = new Check(file, header, Census.of(file, header, progress));
        check.checkCounts(progress);
        check.checkMarks();
        boolean closed = !header.has(Features.DIRTY) && !header.has(Features.CORRUPT);
        return new DiskCheck(check.mistakes, check.leaks, closed, List.copyOf(check.examples));
    }

    private void checkCounts(Progress progress) throws SnapshotException {
        long tableBytes = (long) header.refcountTableClusters() << geometry.clusterBits();
        census.map().claim(header.refcountTableOffset(), tableBytes, "the refcount table");
        for (long done = 0; done < tableBytes; done += geometry.clusterSize()) {
            census.counts().add(header.refcountTableOffset() + done >>> geometry.clusterBits(), 1);
        }
        long[] table = Tables.read(file, header.refcountTableOffset(), (int) (tableBytes / Long.BYTES));
        for (int i = 0; i < table.length; i++) {
            table[i] = claimBlock(i, Entries.offset(table[i]));
        }
        for (int i = 0; i < table.length; i++) {
            progress.report(i, table.length);
            checkBlock((long) i << geometry.blockBits(), table[i]);
        }
        for (long cluster = (long) table.length << geometry.blockBits(); cluster < census.counts()
                .clusters(); cluster++) {
            compare(cluster, 0);
        }
    }

    private long claimBlock(int index, long offset) throws SnapshotException {
        if (offset == 0) {
            return 0;
        }
        try {
            census.map().claim(offset, geometry.clusterSize(), "refcount block " + index);
        } catch (SnapshotException e) {
            mistake(e.getMessage());
            return 0;
        }
        census.counts().add(offset >>> geometry.clusterBits(), 1);
        return offset;
    }

    private void checkBlock(long first, long offset) throws SnapshotException {
        int count = geometry.refcountsPerBlock();
        if (offset == 0) {
            for (long cluster = first; cluster < first + count; cluster++) {
                if (census.counts().hasPage(cluster)) {
                    compare(cluster, 0);
                } else {
                    cluster |= CountMap.PAGE - 1;
                }
            }
            return;
        }
        long[] block = Tables.read(file, offset, geometry.l2Entries());
        for (int i = 0; i < count; i++) {
            compare(first + i, Counts.get(block, geometry.refcountOrder(), i));
        }
    }

    private void compare(long cluster, long counted) {
        int found = census.counts().get(cluster);
        if (found == counted) {
            return;
        }
        if (Long.compareUnsigned(counted, found) > 0) {
            leaks++;
        } else {
            mistake("Cluster " + cluster + " of the file is in use " + found + " times and counts as used " + counted
                    + " times.");
        }
    }

    private void checkMarks() throws SnapshotException {
        long[] active = census.active();
        for (int i = 0; i < active.length; i++) {
            long table = Entries.offset(active[i]);
            if (table != 0) {
                checkMark(active[i], "L2 table " + i);
                long[] entries = Tables.read(file, table, geometry.l2Entries());
                for (int j = 0; j < entries.length; j++) {
                    if (!Entries.isCompressed(entries[j]) && Entries.offset(entries[j]) != 0) {
                        checkMark(entries[j], "Cluster " + ((long) i * geometry.l2Entries() + j) + " of the disk");
                    }
                }
            }
        }
    }

    private void checkMark(long entry, String what) {
        boolean single = census.counts().get(Entries.offset(entry) >>> geometry.clusterBits()) == 1;
        if (single != entry < 0) {
            mistake(what + (single ? " is marked as shared and is not." : " is shared and not marked so."));
        }
    }

    private void mistake(String sentence) {
        mistakes++;
        if (examples.size() < EXAMPLES) {
            examples.add(sentence);
        }
    }
}
