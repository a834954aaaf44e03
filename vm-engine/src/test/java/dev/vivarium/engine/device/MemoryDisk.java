package dev.vivarium.engine.device;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.disk.DiskImage;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** A disk that remembers what was asked of it, and fails when told to. */
public final class MemoryDisk implements DiskImage {
    public final byte[] bytes;
    public final boolean readOnly;
    public int flushes;
    public int discards;
    public boolean failing;
    public boolean full;

    public MemoryDisk(int sizeBytes, boolean readOnly) {
        bytes = new byte[sizeBytes];
        this.readOnly = readOnly;
    }

    @Override
    public long sizeBytes() {
        return bytes.length;
    }

    @Override
    public boolean isReadOnly() {
        return readOnly;
    }

    @Override
    public void read(long offset, ByteBuffer into) throws SnapshotException {
        work();
        into.put(bytes, (int) offset, into.remaining());
    }

    @Override
    public void write(long offset, ByteBuffer from) throws SnapshotException {
        work();
        if (full) {
            throw new SnapshotException(SnapshotException.Kind.NO_SPACE, "The test's disk is full.");
        }
        from.get(bytes, (int) offset, from.remaining());
    }

    @Override
    public void flush() throws SnapshotException {
        work();
        flushes++;
    }

    @Override
    public void discard(long offset, long length) throws SnapshotException {
        work();
        discards++;
        writeZeroes(offset, length);
    }

    @Override
    public void writeZeroes(long offset, long length) throws SnapshotException {
        work();
        Arrays.fill(bytes, (int) offset, (int) (offset + length), (byte) 0);
    }

    @Override
    public void close() {
    }

    private void work() throws SnapshotException {
        if (failing) {
            throw new SnapshotException(SnapshotException.Kind.HOST, "The test's disk fails.");
        }
    }
}
