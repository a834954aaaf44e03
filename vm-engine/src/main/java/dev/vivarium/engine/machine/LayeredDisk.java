package dev.vivarium.engine.machine;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.disk.DiskImage;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A disk whose newest layer is exchanged while a machine uses it: what was written so far is held for a snapshot, and what is
 * written from then on goes into a layer above.
 *
 * <p>The layer below is frozen without a flush, so that the guest need not wait for one: until it has been flushed, whoever
 * flushes the disk flushes it first.
 */
final class LayeredDisk implements DiskImage {
    private volatile DiskImage top;
    /** Frozen layers that may not be on the medium as yet, the oldest first. */
    private final List<DiskImage> unsettled = new CopyOnWriteArrayList<>();

    LayeredDisk(DiskImage top) {
        this.top = top;
    }

    /** What is written to now. */
    DiskImage top() {
        return top;
    }

    /**
     * Goes on above what is there. While nobody reads or writes.
     *
     * @param layer lies upon {@link #top()}
     */
    void goOnIn(DiskImage layer) {
        unsettled.add(top);
        top = layer;
    }

    /** Brings the frozen layers onto the medium, where others may read them then. */
    void settle() throws SnapshotException {
        for (DiskImage frozen : unsettled) {
            frozen.freeze();
            unsettled.remove(frozen);
        }
    }

    @Override
    public long sizeBytes() {
        return top.sizeBytes();
    }

    @Override
    public boolean isReadOnly() {
        return top.isReadOnly();
    }

    @Override
    public void read(long offset, ByteBuffer into) throws SnapshotException {
        top.read(offset, into);
    }

    @Override
    public void write(long offset, ByteBuffer from) throws SnapshotException {
        top.write(offset, from);
    }

    @Override
    public void flush() throws SnapshotException {
        settle();
        top.flush();
    }

    @Override
    public void discard(long offset, long length) throws SnapshotException {
        top.discard(offset, length);
    }

    @Override
    public void writeZeroes(long offset, long length) throws SnapshotException {
        top.writeZeroes(offset, length);
    }

    @Override
    public void close() throws SnapshotException {
        top.close();
    }
}
