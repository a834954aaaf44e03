package dev.vivarium.snapshot.disk.qcow2;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.disk.ImageFile;
import dev.vivarium.snapshot.disk.qcow2.TableCache.Staged;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Brings changed tables to the file so that the file is sound after any write, and after any that the medium was reached by
 * between two barriers: counts, then the mapping that relies on them and on the data; and a reference is counted
 * down only when nothing on the medium makes it. What a sudden end leaves behind is at most room that is lost.
 *
 * <p>Changes are copied with the tables' lock held and written without it: the disk goes on meanwhile. One at a time.
 */
final class WriteBack {
    private final ImageFile file;
    private final ReentrantLock tables;
    private final MappingTables mapping;
    private final RefCounts counts;
    private final Dropped dropped;
    private final ReentrantLock turn = new ReentrantLock();
    private final AtomicLong drops = new AtomicLong();

    WriteBack(ImageFile file, ReentrantLock tables, MappingTables mapping, RefCounts counts, Dropped dropped) {
        this.file = file;
        this.tables = tables;
        this.mapping = mapping;
        this.counts = counts;
        this.dropped = dropped;
    }

    /** One entry of a table that is in memory as a whole. */
    private record Entry(long offset, long value) {
    }

    /** What is to be written, as it was at one moment. */
    private record Batch(List<Staged> counts, BitSet countEntries, List<Entry> countTable, List<Staged> mapping,
            BitSet mappingEntries, List<Entry> mappingTable, long[] dropped) {
    }

    /** Everything that was changed before is on the medium afterwards, data too. */
    void run() throws SnapshotException {
        turn.lock();
        try {
            Batch batch = stage();
            boolean written = false;
            try {
                write(batch);
                written = true;
            } finally {
                arrived(batch, written);
            }
        } finally {
            turn.unlock();
        }
    }

    private Batch stage() {
        tables.lock();
        try {
            List<Entry> countTable = new ArrayList<>();
            BitSet countEntries = counts.stageEntries();
            countEntries.stream().forEach(i -> countTable.add(new Entry(counts.entryOffset(i), counts.entry(i))));
            List<Entry> mappingTable = new ArrayList<>();
            BitSet mappingEntries = mapping.stageEntries();
            mappingEntries.stream().forEach(i -> mappingTable.add(new Entry(mapping.entryOffset(i), mapping.entry(i))));
            return new Batch(counts.cache().stage(), countEntries, countTable, mapping.cache().stage(), mappingEntries,
                    mappingTable, dropped.take());
        } finally {
            tables.unlock();
        }
    }

    private void write(Batch batch) throws SnapshotException {
        writeSlices(batch.counts);
        if (!batch.countTable.isEmpty()) {
            file.flush();
            writeEntries(batch.countTable);
        }
        if (!batch.mapping.isEmpty() || !batch.mappingTable.isEmpty()) {
            file.flush();
            writeSlices(batch.mapping);
            if (!batch.mappingTable.isEmpty()) {
                file.flush();
                writeEntries(batch.mappingTable);
            }
        }
        file.flush();
    }

    private void writeSlices(List<Staged> slices) throws SnapshotException {
        for (Staged slice : slices) {
            Tables.write(file, slice.offset(), slice.numbers());
        }
    }

    private void writeEntries(List<Entry> entries) throws SnapshotException {
        for (Entry entry : entries) {
            file.write(entry.offset, ByteBuffer.allocate(Long.BYTES).putLong(0, entry.value));
        }
    }

    private void arrived(Batch batch, boolean written) throws SnapshotException {
        tables.lock();
        try {
            counts.cache().arrived(batch.counts, written);
            mapping.cache().arrived(batch.mapping, written);
            if (!written) {
                counts.unstageEntries(batch.countEntries);
                mapping.unstageEntries(batch.mappingEntries);
                dropped.putBack(batch.dropped);
                return;
            }
            if (batch.dropped.length > 0) {
                drops.incrementAndGet();
            }
            for (long cluster : batch.dropped) {
                counts.drop(cluster);
            }
        } finally {
            tables.unlock();
        }
    }

    long drops() {
        return drops.get();
    }
}
