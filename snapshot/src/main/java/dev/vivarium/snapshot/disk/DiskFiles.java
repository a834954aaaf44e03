package dev.vivarium.snapshot.disk;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The disk files that this process has open; there is one of these in a process. A file that is written has one user
 * anywhere; one that is only read may have many. Other processes are kept out by the host's file locks, which QEMU's tools
 * honour too.
 *
 * <p>The host forgets all of a process's locks on a file as soon as the process closes any channel to it. So a file has
 * one channel here, which several readers share, and a file that is taken is not even opened a second time.
 */
public final class DiskFiles {
    private final Map<Object, Shared> open = new HashMap<>();

    private static final class Shared {
        private final FileChannel channel;
        private FileLock lock;
        private boolean readOnly;
        private int users;

        Shared(FileChannel channel, FileLock lock, boolean readOnly) {
            this.channel = channel;
            this.lock = lock;
            this.readOnly = readOnly;
        }
    }

    /**
     * Opens and locks a file.
     *
     * @throws SnapshotException of kind {@code LOCKED} if somebody else uses it and one of the two would write
     */
    public synchronized DiskFile open(Path path, boolean readOnly) throws SnapshotException {
        try {
            Object key = keyOf(path);
            Shared shared = open.get(key);
            if (shared == null) {
                shared = openLocked(path, readOnly);
                open.put(key, shared);
            } else if (!readOnly || !shared.readOnly) {
                throw locked(path, null);
            }
            shared.users++;
            Shared opened = shared;
            return new DiskFile(path, shared.channel, readOnly, new DiskFile.Hold() {
                @Override
                public void share() throws IOException, SnapshotException {
                    DiskFiles.this.share(path, opened);
                }

                @Override
                public void release() throws IOException {
                    DiskFiles.this.release(key, opened);
                }
            });
        } catch (NoSuchFileException e) {
            throw new SnapshotException(Kind.HOST, "There is no disk file " + path + ".", e);
        } catch (AccessDeniedException e) {
            throw new SnapshotException(Kind.HOST, "You may not " + (readOnly ? "read" : "write") + " the disk file "
                    + path + "; change its permissions" + (readOnly ? "." : " or open it read-only."), e);
        } catch (IOException e) {
            throw new SnapshotException(Kind.HOST, "The disk file " + path + " cannot be opened: " + e.getMessage(), e);
        }
    }

    /** What makes two paths one file. */
    private static Object keyOf(Path path) throws IOException, SnapshotException {
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        if (!attributes.isRegularFile()) {
            throw new SnapshotException(Kind.HOST, attributes.isDirectory()
                    ? path + " is a folder, not a disk file." : path + " is not an ordinary file.");
        }
        Object key = attributes.fileKey();
        return key == null ? path.toRealPath() : key;
    }

    private static Shared openLocked(Path path, boolean readOnly) throws IOException, SnapshotException {
        Set<OpenOption> options = readOnly ? Set.of(StandardOpenOption.READ)
                : Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileChannel channel = FileChannel.open(path, options);
        boolean kept = false;
        try {
            Shared opened = new Shared(channel, lock(channel, path, readOnly), readOnly);
            kept = true;
            return opened;
        } catch (OverlappingFileLockException e) {
            throw locked(path, e);
        } finally {
            if (!kept) {
                channel.close();
            }
        }
    }

    /**
     * Where locks are mandatory (Windows), one byte far behind the data is locked, so that the data can be read; elsewhere
     * the whole file, so that locks of other programs are met.
     */
    private static FileLock lock(FileChannel channel, Path path, boolean shared) throws IOException, SnapshotException {
        boolean advisory = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileLock lock = advisory ? channel.tryLock(0, Long.MAX_VALUE, shared)
                : channel.tryLock(Long.MAX_VALUE - 1, 1, shared);
        if (lock == null) {
            throw locked(path, null);
        }
        return lock;
    }

    private static SnapshotException locked(Path path, @Nullable Throwable cause) {
        return new SnapshotException(Kind.LOCKED, "The disk file " + path + " is in use by another machine or program; "
                + "stop that one first, or open the disk read-only in both.", cause);
    }

    /** Java does not turn one lock into another: for a moment there is none, in which a program that is not ours could write. */
    private synchronized void share(Path path, Shared shared) throws IOException, SnapshotException {
        if (!shared.readOnly) {
            shared.lock.release();
            shared.lock = lock(shared.channel, path, true);
            shared.readOnly = true;
        }
    }

    private synchronized void release(Object key, Shared shared) throws IOException {
        shared.users--;
        if (shared.users == 0) {
            open.remove(key);
            shared.channel.close();
        }
    }
}
