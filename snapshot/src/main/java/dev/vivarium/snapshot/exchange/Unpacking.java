package dev.vivarium.snapshot.exchange;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.RelativePath;
import dev.vivarium.snapshot.disk.Progress;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Makes the files of an archive, each chunk after its blob is known to be what its digest says. Pages of zeros are not
 * written, so that they take no room where the file system has sparse files.
 */
final class Unpacking {
    private final Archive archive;
    private final Contents contents;
    private final Pipeline pipeline;
    private final Progress progress;
    private final long totalBytes;
    private final ByteBuffer zeros = ByteBuffer.allocateDirect(Layout.PAGE).asReadOnlyBuffer();
    private long doneBytes;

    Unpacking(Archive archive, Contents contents, Pipeline pipeline, Progress progress) {
        this.archive = archive;
        this.contents = contents;
        this.pipeline = pipeline;
        this.progress = progress;
        totalBytes = contents.storedBytes();
    }

    /** Makes all files in {@code folder}, and returns when they are on the medium. */
    void into(Path folder) throws SnapshotException {
        for (FileMap file : contents.files()) {
            Path path = file.path().in(folder);
            try {
                makeFolders(folder, file.path());
                write(file, path);
            } catch (IOException e) {
                throw Faults.host(path, Faults.WRITTEN, e);
            }
        }
    }

    private static void makeFolders(Path root, RelativePath file) throws IOException {
        Path folder = file.in(root).getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
    }

    private void write(FileMap file, Path path) throws IOException, SnapshotException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE,
                StandardOpenOption.SPARSE)) {
            each(file, channel);
            if (channel.size() < file.sizeBytes()) {
                write(zeros.slice(0, 1), channel, file.sizeBytes() - 1);
            }
            channel.force(true);
        }
    }

    /** Looks at all chunks and writes nothing. */
    void verify() throws SnapshotException {
        try {
            for (FileMap file : contents.files()) {
                each(file, null);
            }
        } catch (IOException e) {
            throw Faults.host(archive.path(), Faults.READ, e);
        }
    }

    private void each(FileMap file, @Nullable FileChannel to) throws IOException, SnapshotException {
        for (FileMap.Chunk chunk : file.chunks()) {
            pipeline.give(slot -> unpack(slot, file, chunk, to), (slot, length) -> {
                doneBytes += length;
                progress.report(doneBytes, totalBytes);
            });
        }
        pipeline.drain();
    }

    private int unpack(Slot slot, FileMap file, FileMap.Chunk chunk, @Nullable FileChannel to)
            throws SnapshotException, IOException {
        Descriptor blob = chunk.blob();
        archive.read(blob, slot.packed().clear());
        archive.requireDigest(blob, slot.digest());
        if (!slot.unpack(chunk.length())) {
            throw Faults.corrupt(archive.path(), "the chunk at " + chunk.offset() + " of " + file.path()
                    + " does not decompress to " + chunk.length() + " bytes");
        }
        if (to != null) {
            writePages(slot.plain(), to, chunk.offset());
        }
        return chunk.length();
    }

    /** Pages of data that are next to one another are one write. */
    private void writePages(ByteBuffer plain, FileChannel to, long offset) throws IOException {
        int begin = 0;
        for (int at = 0; at < plain.limit(); at += Layout.PAGE) {
            int length = Math.min(Layout.PAGE, plain.limit() - at);
            if (plain.slice(at, length).mismatch(zeros.slice(0, length)) < 0) {
                write(plain.slice(begin, at - begin), to, offset + begin);
                begin = at + length;
            }
        }
        write(plain.slice(begin, plain.limit() - begin), to, offset + begin);
    }

    private static void write(ByteBuffer from, FileChannel to, long offset) throws IOException {
        long at = offset;
        while (from.hasRemaining()) {
            at += to.write(from, at);
        }
    }
}
