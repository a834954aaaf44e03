package dev.vivarium.snapshot.disk;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.disk.qcow2.Compaction;
import dev.vivarium.snapshot.disk.qcow2.NewImage;
import dev.vivarium.snapshot.disk.qcow2.Qcow2Tools;
import dev.vivarium.snapshot.disk.qcow2.Resize;
import dev.vivarium.snapshot.disk.raw.RawCompaction;
import dev.vivarium.snapshot.disk.raw.RawDisk;
import dev.vivarium.snapshot.files.Durable;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What people do with a disk image that no machine uses. The image is locked meanwhile. */
public final class DiskTools {
    private static final int SECTOR = 512;

    private final DiskFiles files;
    private final DiskImages images;
    private final Path path;
    private final @Nullable DiskFormat given;
    private final BackingPolicy policy;

    /** @param format null to go by the file's first bytes */
    public DiskTools(DiskFiles files, Path path, @Nullable DiskFormat format, BackingPolicy policy) {
        this.files = files;
        this.path = path;
        given = format;
        this.policy = policy;
        images = new DiskImages(files);
    }

    /**
     * Makes a new disk of zeros, or of what is in another one.
     *
     * @param sizeBytes   0 for the size of the backing file
     * @param clusterBits 0 for the usual size
     * @param backing     what the image names, from its own folder; null for none
     */
    public void create(long sizeBytes, int clusterBits, @Nullable String backing, @Nullable DiskFormat backingFormat)
            throws SnapshotException {
        if (given == DiskFormat.RAW) {
            RawDisk.create(path, sizeBytes);
            return;
        }
        int bits = clusterBits == 0 ? NewImage.CLUSTER_BITS : clusterBits;
        if (backing == null) {
            requireSize(sizeBytes);
            new NewImage(sizeBytes, bits, Compression.ZLIB, null, null).create(files, path);
            return;
        }
        Path below = path.toAbsolutePath().resolveSibling(backing);
        DiskFormat format = backingFormat == null ? images.recognise(below) : backingFormat;
        long size = sizeBytes;
        if (size == 0) {
            try (DiskImage disk = images.open(below, format, true, policy)) {
                size = (disk.sizeBytes() + SECTOR - 1) / SECTOR * SECTOR;
            }
        }
        requireSize(size);
        new NewImage(size, bits, Compression.ZLIB, backing, format.label()).create(files, path);
        boolean good = false;
        try (DiskImage made = images.open(path, DiskFormat.QCOW2, true, policy)) {
            good = made.sizeBytes() == size;
        } finally {
            if (!good) {
                delete(path);
            }
        }
    }

    private static void requireSize(long sizeBytes) throws SnapshotException {
        if (sizeBytes <= 0 || sizeBytes % SECTOR != 0) {
            throw new SnapshotException(Kind.HOST, "A disk's size must be a multiple of 512 bytes above 0.");
        }
    }

    private DiskFormat format() throws SnapshotException {
        return given == null ? images.recognise(path) : given;
    }

    public DiskInfo info() throws SnapshotException {
        try (DiskFile file = files.open(path, true)) {
            if (format() == DiskFormat.QCOW2) {
                return Qcow2Tools.info(file);
            }
            return new DiskInfo(path, DiskFormat.RAW, file.sizeBytes(), file.sizeBytes(), null);
        }
    }

    /** @throws SnapshotException of kind {@code CORRUPT} if there is what no repair mends */
    public DiskCheck check(Progress progress) throws SnapshotException {
        if (format() == DiskFormat.RAW) {
            RawDisk.open(files, path, true).close();
            return new DiskCheck(0, 0, true, List.of());
        }
        try (DiskFile file = files.open(path, true)) {
            return Qcow2Tools.check(file, progress);
        }
    }

    /** Mends what a check has found. */
    public void repair(Progress progress) throws SnapshotException {
        if (format() == DiskFormat.QCOW2) {
            try (DiskFile file = files.open(path, false)) {
                Qcow2Tools.repair(file, progress);
            }
        }
    }

    /** @param shrink whether data at the end may be lost */
    public void resize(long sizeBytes, boolean shrink) throws SnapshotException {
        requireSize(sizeBytes);
        DiskInfo info = info();
        if (sizeBytes < info.sizeBytes() && !shrink) {
            throw new SnapshotException(Kind.HOST, "The disk " + path + " would become shorter, from "
                    + info.sizeBytes() + " to " + sizeBytes
                    + " bytes, and what is behind would be lost.");
        }
        if (sizeBytes == info.sizeBytes()) {
            return;
        }
        if (info.format() == DiskFormat.QCOW2) {
            new Resize(files, path, policy).to(sizeBytes);
            return;
        }
        try (DiskFile file = files.open(path, false)) {
            if (sizeBytes < info.sizeBytes()) {
                file.truncate(sizeBytes);
            } else {
                file.write(sizeBytes - 1, ByteBuffer.allocate(1));
            }
            file.flush();
        }
    }

    /**
     * Writes the disk anew without what it does not need, and puts that in the old file's place when it is complete.
     *
     * @param compression null for none
     */
    public void compact(@Nullable Compression compression, Progress progress) throws SnapshotException {
        Path old = realPath();
        Path made = old.resolveSibling(old.getFileName() + ".compact");
        boolean mine = !Files.exists(made);
        boolean done = false;
        boolean replaced = false;
        try (DiskFile source = files.open(path, true)) {
            copy(source, made, compression, progress);
            keepPermissions(old, made);
            if (hasPosixNames(old)) {
                Durable.replace(old, made); // nobody else can have written the old one meanwhile
                replaced = true;
            }
            done = true;
        } finally {
            if (!done && mine) {
                delete(made);
            }
        }
        if (!replaced) {
            Durable.replace(old, made); // not before the old one is closed
        }
    }

    private void copy(DiskFile source, Path made, @Nullable Compression compression, Progress progress)
            throws SnapshotException {
        if (format() == DiskFormat.QCOW2) {
            new Compaction(files, compression, progress).copy(source, made);
        } else if (compression != null) {
            throw new SnapshotException(Kind.HOST,
                    "A raw disk cannot be compressed; convert it with 'qemu-img convert -O qcow2'.");
        } else {
            new RawCompaction(files, progress).copy(source, made);
        }
    }

    private Path realPath() throws SnapshotException {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw new SnapshotException(Kind.HOST, "There is no disk file " + path + ".", e);
        }
    }

    private static boolean hasPosixNames(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static void keepPermissions(Path old, Path made) throws SnapshotException {
        try {
            if (hasPosixNames(old)) {
                Files.setPosixFilePermissions(made, Files.getPosixFilePermissions(old));
            }
        } catch (IOException e) {
            throw new SnapshotException(Kind.HOST, "The permissions of " + old + " cannot be kept: " + e.getMessage(),
                    e);
        }
    }

    private static void delete(Path path) throws SnapshotException {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new SnapshotException(Kind.HOST, "The file " + path + " cannot be removed: " + e.getMessage(), e);
        }
    }
}
