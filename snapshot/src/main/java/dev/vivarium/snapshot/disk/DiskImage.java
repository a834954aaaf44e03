package dev.vivarium.snapshot.disk;

import dev.vivarium.snapshot.SnapshotException;

import java.nio.ByteBuffer;

/**
 * A disk's contents, whatever the file format. Offsets and lengths are in bytes and lie inside the disk: the caller has
 * checked them, and one that does not is a fault of ours ({@link IndexOutOfBoundsException}). A format may be at its best
 * with multiples of 512 bytes; it works with any.
 *
 * <p>Calls come from several threads at once; an implementation orders what it must. What two calls do to the same bytes
 * at the same time is unspecified. The threads are never interrupted while they are in here: that would close the file.
 *
 * <p>What the host refuses (no space, read error, a read-only disk written to) is a {@link SnapshotException}.
 */
public interface DiskImage extends AutoCloseable {
    long sizeBytes();

    boolean isReadOnly();

    /** Fills what remains of {@code into}. */
    void read(long offset, ByteBuffer into) throws SnapshotException;

    /** Stores what remains of {@code from}; it may still be on its way to the medium afterwards. */
    void write(long offset, ByteBuffer from) throws SnapshotException;

    /** Returns when everything that was written before is on the medium. */
    void flush() throws SnapshotException;

    /** The bytes matter no longer: they read as zeros or as before from now on, and take less room if that is possible. */
    void discard(long offset, long length) throws SnapshotException;

    /** The bytes read as zeros from now on. */
    void writeZeroes(long offset, long length) throws SnapshotException;

    /**
     * Returns when all of it is on the medium. Nobody writes to it any more, and its file does not change any more: others may
     * open it to read.
     */
    default void freeze() throws SnapshotException {
        flush();
    }

    /** Flushes what can be flushed and lets go of the file. */
    @Override
    void close() throws SnapshotException;
}
