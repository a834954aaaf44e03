package dev.vivarium.snapshot.disk;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.disk.qcow2.Qcow2Disk;
import dev.vivarium.snapshot.disk.raw.RawDisk;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Locale;

/** Opens disk images of every format. */
public final class DiskImages {
    private static final int QCOW2_MAGIC = 0x5146_49FB;

    private final DiskFiles files;

    public DiskImages(DiskFiles files) {
        this.files = files;
    }

    /**
     * Opens and locks an image; backing files in its folder and below it are followed.
     *
     * @param format null to go by the file's first bytes. What a guest wrote to a raw disk may look like an image that names
     *               any file of the host as its backing file; so one that was recognised has none.
     */
    public DiskImage open(Path path, @Nullable DiskFormat format, boolean readOnly) throws SnapshotException {
        return open(path, format, readOnly, format == null ? BackingPolicy.NONE : BackingPolicy.FOLDER);
    }

    /** The same with a word on backing files. */
    public DiskImage open(Path path, @Nullable DiskFormat format, boolean readOnly, BackingPolicy policy)
            throws SnapshotException {
        return switch (format == null ? recognise(path) : format) {
            case RAW -> RawDisk.open(files, path, readOnly);
            case QCOW2 -> Qcow2Disk.open(files, path, readOnly, policy);
        };
    }

    /**
     * Opens a qcow2 layer over a disk that is open: a running machine's writes go there from now on.
     *
     * @param below belongs to the layer from now on, if this succeeds
     */
    public DiskImage openOver(Path layer, DiskImage below) throws SnapshotException {
        return Qcow2Disk.openOver(files, layer, below);
    }

    /** What the file's first bytes say. */
    public DiskFormat recognise(Path path) throws SnapshotException {
        try (DiskFile file = files.open(path, true)) {
            ByteBuffer magic = ByteBuffer.allocate(Integer.BYTES);
            if (file.sizeBytes() >= magic.capacity()) {
                file.read(0, magic);
            }
            return magic.getInt(0) == QCOW2_MAGIC ? DiskFormat.QCOW2 : DiskFormat.RAW;
        }
    }

    /** What the file's name says; null if it says nothing. */
    public static @Nullable DiskFormat formatOf(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".qcow2")) {
            return DiskFormat.QCOW2;
        }
        return name.endsWith(".raw") ? DiskFormat.RAW : null;
    }
}
