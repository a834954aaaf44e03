package dev.vivarium.snapshot.memory;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.files.HostSpace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** One of a layer's files, with its name in every error. Any thread. */
final class LayerFile implements AutoCloseable {
    private final Path path;
    private final FileChannel channel;

    private LayerFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    static LayerFile create(Path path) throws SnapshotException {
        Set<OpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE,
                StandardOpenOption.SPARSE);
        try {
            return new LayerFile(path, FileChannel.open(path, options));
        } catch (IOException e) {
            throw failed(HostSpace.kindOf(e, parent(path)), path, "created", e);
        }
    }

    private static Path parent(Path path) {
        Path parent = path.toAbsolutePath().getParent();
        return parent == null ? path : parent;
    }

    /** To be read. Only a plain file: another kind could keep us waiting for ever. */
    static LayerFile open(Path path) throws SnapshotException {
        try {
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)
                    && !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                throw new SnapshotException(Kind.CORRUPT, "The memory file " + path + " is not a plain file.");
            }
            return new LayerFile(path, FileChannel.open(path, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
        } catch (IOException e) {
            throw failed(Kind.HOST, path, "opened", e);
        }
    }

    Path path() {
        return path;
    }

    long sizeBytes() throws SnapshotException {
        try {
            return channel.size();
        } catch (IOException e) {
            throw failed(Kind.HOST, path, "measured", e);
        }
    }

    /** Fills the buffer. */
    void read(long offset, ByteBuffer into) throws SnapshotException {
        long at = offset;
        try {
            while (into.hasRemaining()) {
                int count = channel.read(into, at);
                if (count < 0) {
                    throw corrupt("is shorter than it was");
                }
                at += count;
            }
        } catch (IOException e) {
            throw failed(Kind.HOST, path, "read", e);
        }
    }

    void write(long offset, ByteBuffer from) throws SnapshotException {
        long at = offset;
        try {
            while (from.hasRemaining()) {
                at += channel.write(from, at);
            }
        } catch (IOException e) {
            throw failed(HostSpace.kindOf(e, path), path, "written", e);
        }
    }

    /** On the medium when this returns. */
    void flush() throws SnapshotException {
        try {
            channel.force(true);
        } catch (IOException e) {
            throw failed(HostSpace.kindOf(e, path), path, "written", e);
        }
    }

    @Override
    public void close() throws SnapshotException {
        try {
            channel.close();
        } catch (IOException e) {
            throw failed(Kind.HOST, path, "closed", e);
        }
    }

    /** @param what completes "The memory file … is damaged: it …" */
    SnapshotException corrupt(String what) {
        return new SnapshotException(Kind.CORRUPT, "The memory file " + path + " is damaged: it " + what + ".");
    }

    private static SnapshotException failed(Kind kind, Path path, String done, IOException cause) {
        return new SnapshotException(kind, "The memory file " + path + " cannot be " + done + ": " + cause, cause);
    }
}
