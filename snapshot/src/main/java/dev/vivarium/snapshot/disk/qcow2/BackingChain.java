package dev.vivarium.snapshot.disk.qcow2;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.disk.BackingPolicy;
import dev.vivarium.snapshot.disk.DiskFile;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.DiskImage;
import dev.vivarium.snapshot.disk.raw.RawDisk;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An image and the files behind it, each of which the one above names. The names come from strangers: a chain that loops,
 * is too long, or leads where the policy does not let it, is refused. Backing files are only read.
 */
final class BackingChain {
    static final int LENGTH_MOST = 64;
    private static final long TABLE_BYTES_MOST = 48 << 20;
    private static final Pattern PROTOCOL = Pattern.compile("[A-Za-z0-9+.-]{2,}:.*", Pattern.DOTALL);

    private final DiskFiles files;
    private final BackingPolicy policy;
    private final Path root;
    private final List<Path> opened = new ArrayList<>();
    private long tableBytes;

    private BackingChain(DiskFiles files, BackingPolicy policy, Path top) throws SnapshotException {
        this.files = files;
        this.policy = policy;
        root = parent(real(top, "There is no disk file " + top + "."));
    }

    static Qcow2Disk open(DiskFiles files, Path path, boolean readOnly, BackingPolicy policy) throws SnapshotException {
        DiskFile file = files.open(path, readOnly);
        return closingOnFailure(file, () -> new BackingChain(files, policy, path).qcow2(file));
    }

    /**
     * Opens an image over one that is open already.
     *
     * @param below belongs to the disk from now on, if this succeeds
     */
    static Qcow2Disk openOver(DiskFiles files, Path path, DiskImage below) throws SnapshotException {
        DiskFile file = files.open(path, false);
        return closingOnFailure(file, () -> {
            Header header = Header.read(file);
            if (header.extensions().backingName() == null || header.diskSize() != below.sizeBytes()) {
                throw new SnapshotException(Kind.CORRUPT,
                        "The disk image " + path + " is not a layer for what it is to lie upon.");
            }
            return Qcow2Disk.open(file, header, below);
        });
    }

    /** Opens something that takes over what is closed if it fails. */
    private interface Opening<T> {
        T open() throws SnapshotException;
    }

    private static <T> T closingOnFailure(AutoCloseable held, Opening<T> opening) throws SnapshotException {
        boolean done = false;
        try {
            T result = opening.open();
            done = true;
            return result;
        } finally {
            if (!done) {
                close(held);
            }
        }
    }

    private static void close(AutoCloseable held) throws SnapshotException {
        try {
            held.close();
        } catch (SnapshotException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Qcow2Disk qcow2(DiskFile file) throws SnapshotException {
        Header header = Header.read(file);
        tableBytes += (long) header.l1Entries() * Long.BYTES;
        if (tableBytes > TABLE_BYTES_MOST) {
            throw new SnapshotException(Kind.CORRUPT, "The disk image " + file.path() + " and the files that it is "
                    + "based on have larger tables than can be kept in memory.");
        }
        opened.add(real(file.path(), "The disk file " + file.path() + " has gone."));
        DiskImage backing = backingOf(file.path(), header);
        if (backing == null) {
            return Qcow2Disk.open(file, header, null);
        }
        return closingOnFailure(backing, () -> Qcow2Disk.open(file, header, backing));
    }

    private @Nullable DiskImage backingOf(Path overlay, Header header) throws SnapshotException {
        String name = header.extensions().backingName();
        if (name == null) {
            return null;
        }
        Path path = resolve(overlay, name);
        String format = header.extensions().backingFormat();
        if (format == null) {
            format = isQcow2(path) ? "qcow2" : "raw";
        }
        if (format.equals("raw")) {
            return RawDisk.open(files, path, true);
        }
        if (!format.equals("qcow2")) {
            throw new SnapshotException(Kind.TOO_NEW,
                    "The disk image " + overlay + " has a backing file of the format '"
                            + Features.printable(format) + "', which this release cannot read.");
        }
        DiskFile file = files.open(path, true);
        return closingOnFailure(file, () -> qcow2(file));
    }

    /** Where a backing name leads, if it may be followed. */
    private Path resolve(Path overlay, String name) throws SnapshotException {
        String shown = "The disk image " + overlay + " has the backing file '" + Features.printable(name) + "'";
        if (policy == BackingPolicy.NONE) {
            throw new SnapshotException(Kind.CORRUPT, shown + ", which is used only where the image's format is given: "
                    + "add format=qcow2 if you know that it is one.");
        }
        if (PROTOCOL.matcher(name).matches() || name.indexOf('\0') >= 0) {
            throw new SnapshotException(Kind.CORRUPT, shown + ", which is not the name of a file.");
        }
        Path path = real(beside(overlay, name, shown), shown + ", which is not there.");
        if (policy == BackingPolicy.FOLDER && !path.startsWith(root)) {
            throw new SnapshotException(Kind.CORRUPT, shown + ", which is outside of its folder and is not opened: if "
                    + "you trust the image, allow it with backing=anywhere, or put the file into the same folder.");
        }
        if (opened.contains(path)) {
            throw new SnapshotException(Kind.CORRUPT, shown + ", which leads back to itself.");
        }
        if (opened.size() >= LENGTH_MOST) {
            throw new SnapshotException(Kind.CORRUPT, shown + ", the end of a chain of more than " + LENGTH_MOST
                    + " files; shorten it with 'qemu-img rebase'.");
        }
        return path;
    }

    private static Path beside(Path overlay, String name, String shown) throws SnapshotException {
        try {
            return parent(overlay.toAbsolutePath()).resolve(name);
        } catch (InvalidPathException e) {
            throw new SnapshotException(Kind.CORRUPT, shown + ", which is not the name of a file.", e);
        }
    }

    private static Path parent(Path path) {
        Path parent = path.getParent();
        return parent == null ? path : parent;
    }

    private static Path real(Path path, String otherwise) throws SnapshotException {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw new SnapshotException(Kind.HOST, otherwise, e);
        }
    }

    private boolean isQcow2(Path path) throws SnapshotException {
        try (DiskFile file = files.open(path, true)) {
            return startsAsQcow2(file);
        }
    }

    static boolean startsAsQcow2(DiskFile file) throws SnapshotException {
        ByteBuffer magic = ByteBuffer.allocate(Integer.BYTES);
        if (file.sizeBytes() < magic.capacity()) {
            return false;
        }
        file.read(0, magic);
        return magic.getInt(0) == Header.MAGIC;
    }
}
