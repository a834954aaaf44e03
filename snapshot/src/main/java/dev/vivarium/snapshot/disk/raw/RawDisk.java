package dev.vivarium.snapshot.disk.raw;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.disk.DiskFile;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.DiskImage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/**
 * A flat file: byte n of the disk is byte n of the file. Blocks that were never written take no room where the host's file
 * system has sparse files.
 *
 * <p>Discarded and zeroed ranges are read first, and zeros are written only where something else was: a hole stays a hole,
 * but no new ones are made, as Java has no call for that.
 */
public final class RawDisk implements DiskImage {
    private static final int SECTOR = 512;
    private static final int PIECE = 1 << 18;

    private final DiskFile file;
    private final long sizeBytes;

    private RawDisk(DiskFile file, long sizeBytes) {
        this.file = file;
        this.sizeBytes = sizeBytes;
    }

    /** Opens and locks an existing file. */
    public static RawDisk open(DiskFiles files, Path path, boolean readOnly) throws SnapshotException {
        DiskFile file = files.open(path, readOnly);
        boolean fits = false;
        try {
            long size = file.sizeBytes();
            requireDiskSize(path, size);
            fits = true;
            return new RawDisk(file, size);
        } finally {
            if (!fits) {
                file.close();
            }
        }
    }

    private static void requireDiskSize(Path path, long size) throws SnapshotException {
        if (size == 0) {
            throw new SnapshotException(Kind.CORRUPT, "The disk file " + path + " is empty.");
        }
        if (size % SECTOR != 0) {
            throw new SnapshotException(Kind.CORRUPT, "The size of the disk file " + path + ", " + size
                    + " bytes, is not a multiple of 512: it is damaged or not a raw disk.");
        }
    }

    /** Makes a new file of zeros, which takes next to no room; an existing one is left alone. */
    public static void create(Path path, long sizeBytes) throws SnapshotException {
        if (sizeBytes <= 0 || sizeBytes % SECTOR != 0) {
            throw new SnapshotException(Kind.HOST, "A disk's size must be a multiple of 512 bytes above 0.");
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE,
                StandardOpenOption.SPARSE)) {
            channel.write(ByteBuffer.allocate(1), sizeBytes - 1);
        } catch (FileAlreadyExistsException e) {
            throw new SnapshotException(Kind.HOST, "There is a file " + path + " already.", e);
        } catch (IOException e) {
            throw new SnapshotException(Kind.HOST, "The disk file " + path + " cannot be created: " + e.getMessage(),
                    e);
        }
    }

    @Override
    public long sizeBytes() {
        return sizeBytes;
    }

    @Override
    public boolean isReadOnly() {
        return file.isReadOnly();
    }

    @Override
    public void read(long offset, ByteBuffer into) throws SnapshotException {
        Objects.checkFromIndexSize(offset, into.remaining(), sizeBytes);
        file.read(offset, into);
    }

    @Override
    public void write(long offset, ByteBuffer from) throws SnapshotException {
        Objects.checkFromIndexSize(offset, from.remaining(), sizeBytes);
        file.write(offset, from);
    }

    @Override
    public void flush() throws SnapshotException {
        file.flush();
    }

    @Override
    public void freeze() throws SnapshotException {
        file.flush();
        file.share();
    }

    @Override
    public void discard(long offset, long length) throws SnapshotException {
        writeZeroes(offset, length);
    }

    @Override
    public void writeZeroes(long offset, long length) throws SnapshotException {
        Objects.checkFromIndexSize(offset, length, sizeBytes);
        if (isReadOnly()) {
            throw new SnapshotException(Kind.HOST, "The disk file " + file.path() + " was opened read-only.");
        }
        ByteBuffer there = ByteBuffer.allocateDirect((int) Math.min(PIECE, length));
        ByteBuffer zeros = ByteBuffer.allocateDirect(there.capacity());
        for (long done = 0; done < length; done += there.limit()) {
            int piece = (int) Math.min(there.capacity(), length - done);
            there.clear().limit(piece);
            file.read(offset + done, there);
            there.flip();
            zeros.clear().limit(piece);
            if (there.mismatch(zeros) >= 0) {
                file.write(offset + done, zeros);
            }
        }
    }

    @Override
    public void close() throws SnapshotException {
        file.close();
    }
}
