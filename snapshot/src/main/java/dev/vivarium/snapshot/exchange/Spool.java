package dev.vivarium.snapshot.exchange;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.disk.Progress;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps a stream as a file, because what says where the chunks of an archive belong may come last. A stream that is no archive
 * is refused at the first entry that could not be one; one that is longer than there is room ends before that.
 */
final class Spool implements TarScan.Source {
    private static final int PIECE = 1 << 20;
    /** What is left to others. */
    private static final long ROOM_LEAST = 64L << 20;

    private final InputStream stream;
    private final Path name;
    private final Progress progress;
    private final byte[] piece = new byte[PIECE];
    private OutputStream out = OutputStream.nullOutputStream();
    private @Nullable FileStore store;
    private long bytes;

    Spool(InputStream stream, Path name, Progress progress) {
        this.stream = stream;
        this.name = name;
        this.progress = progress;
    }

    void to(Path kept) throws SnapshotException {
        try (OutputStream opened = Files.newOutputStream(kept, StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE)) {
            out = opened;
            store = Files.getFileStore(kept);
            new TarScan(name, this).places();
        } catch (IOException e) {
            throw Faults.host(kept, "filled from " + name, e);
        }
    }

    @Override
    public boolean block(byte[] block) throws IOException {
        int count = stream.readNBytes(block, 0, block.length);
        out.write(block, 0, count);
        bytes += count;
        return count == block.length;
    }

    @Override
    public boolean skip(long count) throws IOException, SnapshotException {
        requireRoom(count);
        long left = count;
        while (left > 0) {
            int read = stream.readNBytes(piece, 0, (int) Math.min(PIECE, left));
            out.write(piece, 0, read);
            left -= read;
            bytes += read;
            progress.report(bytes, Long.MAX_VALUE);
            if (read == 0) {
                return false;
            }
        }
        return true;
    }

    private void requireRoom(long count) throws IOException, SnapshotException {
        if (store != null && store.getUsableSpace() - count < ROOM_LEAST) {
            throw new SnapshotException(Kind.NO_SPACE, "The host has no room for all of " + name + ".");
        }
    }
}
