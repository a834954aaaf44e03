package dev.vivarium.snapshot.disk;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.files.HostSpace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** One user's hold on a locked file, from {@link DiskFiles}. May be used by several threads; close it once. */
public final class DiskFile implements ImageFile {
    private final Path path;
    private final FileChannel channel;
    private final boolean readOnly;
    private final Hold hold;
    private boolean closed;

    /** The lock behind it. */
    interface Hold {
        /** From now on others may read. */
        void share() throws IOException, SnapshotException;

        void release() throws IOException;
    }

    DiskFile(Path path, FileChannel channel, boolean readOnly, Hold hold) {
        this.path = path;
        this.channel = channel;
        this.readOnly = readOnly;
        this.hold = hold;
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public boolean isReadOnly() {
        return readOnly;
    }

    @Override
    public long sizeBytes() throws SnapshotException {
        try {
            return channel.size();
        } catch (IOException e) {
            throw failed("be measured", e);
        }
    }

    @Override
    public void read(long offset, ByteBuffer into) throws SnapshotException {
        long at = offset;
        try {
            while (into.hasRemaining()) {
                int count = channel.read(into, at);
                if (count < 0) {
                    throw new SnapshotException(Kind.HOST, "The disk file " + path + " has become shorter.");
                }
                at += count;
            }
        } catch (IOException e) {
            throw failed("be read", e);
        }
    }

    @Override
    public void write(long offset, ByteBuffer from) throws SnapshotException {
        requireWritable();
        long at = offset;
        try {
            while (from.hasRemaining()) {
                at += channel.write(from, at);
            }
        } catch (IOException e) {
            throw failed(HostSpace.kindOf(e, path), "be written", e);
        }
    }

    @Override
    public void truncate(long sizeBytes) throws SnapshotException {
        requireWritable();
        try {
            channel.truncate(sizeBytes);
        } catch (IOException e) {
            throw failed("be made shorter", e);
        }
    }

    private void requireWritable() throws SnapshotException {
        if (readOnly) {
            throw new SnapshotException(Kind.HOST, "The disk file " + path + " was opened read-only.");
        }
    }

    @Override
    public void flush() throws SnapshotException {
        try {
            if (!readOnly) {
                channel.force(false);
            }
        } catch (IOException e) {
            throw failed(HostSpace.kindOf(e, path), "be flushed", e);
        }
    }

    @Override
    public void share() throws SnapshotException {
        try {
            if (!readOnly) {
                hold.share();
            }
        } catch (IOException e) {
            throw failed("be shared", e);
        }
    }

    @Override
    public void close() throws SnapshotException {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
        }
        try {
            hold.release();
        } catch (IOException e) {
            throw failed("be closed", e);
        }
    }

    private SnapshotException failed(String action, IOException cause) {
        return failed(Kind.HOST, action, cause);
    }

    private SnapshotException failed(Kind kind, String action, IOException cause) {
        return new SnapshotException(kind,
                "The disk file " + path + " cannot " + action + ": " + cause.getMessage(),
                cause);
    }
}
