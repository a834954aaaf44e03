package dev.vivarium.snapshot.exchange;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.files.Durable;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that is written under the name {@code NAME.new} beside its place, and is put there when it is complete and on the
 * medium. One that a killed process left is written over; one that another process writes is not touched.
 */
final class PendingFile implements AutoCloseable {
    private final Path target;
    private final Path unfinished;
    private final FileChannel channel;
    private boolean finished;

    private PendingFile(Path target, Path unfinished, FileChannel channel) {
        this.target = target;
        this.unfinished = unfinished;
        this.channel = channel;
    }

    static PendingFile beside(Path target) throws SnapshotException {
        Path unfinished = target.resolveSibling(target.getFileName() + Durable.NEW);
        try {
            FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                    LinkOption.NOFOLLOW_LINKS);
            boolean kept = false;
            try {
                lock(channel, unfinished);
                channel.truncate(0);
                kept = true;
            } finally {
                if (!kept) {
                    channel.close();
                }
            }
            return new PendingFile(target, unfinished, channel);
        } catch (IOException e) {
            throw Faults.host(unfinished, Faults.WRITTEN, e);
        }
    }

    /** Locks what was opened, unless it is somebody else's or has got another name meanwhile. */
    static void lock(FileChannel channel, Path path) throws IOException, SnapshotException {
        try {
            if (channel.tryLock() != null && Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                return;
            }
        } catch (OverlappingFileLockException e) {
            throw locked(path, e);
        }
        throw locked(path, null);
    }

    private static SnapshotException locked(Path path,
            @Nullable OverlappingFileLockException cause) {
        return new SnapshotException(Kind.LOCKED, path + " is being written by another program; wait until it is done.",
                cause);
    }

    FileChannel channel() {
        return channel;
    }

    void finish() throws SnapshotException {
        try {
            channel.force(true);
        } catch (IOException e) {
            throw Faults.host(unfinished, Faults.WRITTEN, e);
        }
        Durable.replace(target, unfinished);
        finished = true;
    }

    @Override
    public void close() throws SnapshotException {
        try (channel) {
            if (!finished) {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw Faults.host(unfinished, "removed", e);
        }
    }
}
