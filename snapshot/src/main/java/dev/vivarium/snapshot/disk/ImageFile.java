package dev.vivarium.snapshot.disk;

import dev.vivarium.snapshot.SnapshotException;

import java.nio.ByteBuffer;
import java.nio.file.Path;

/** The file that a disk format lays its bytes out in. May be used by several threads; {@link DiskFile} is the real one. */
public interface ImageFile extends AutoCloseable {
    Path path();

    boolean isReadOnly();

    long sizeBytes() throws SnapshotException;

    /** Fills what remains of {@code into}. */
    void read(long offset, ByteBuffer into) throws SnapshotException;

    /** Stores what remains of {@code from}; the file grows if need be, and what is between is zeros. */
    void write(long offset, ByteBuffer from) throws SnapshotException;

    /** Cuts off what is behind; a shorter file stays as it is. */
    void truncate(long sizeBytes) throws SnapshotException;

    /** Returns when what was written before is on the medium. What is written later cannot get there first. */
    void flush() throws SnapshotException;

    /** Nobody writes to it any more, and others may read it from now on, though it stays open. */
    default void share() throws SnapshotException {
    }

    @Override
    void close() throws SnapshotException;
}
