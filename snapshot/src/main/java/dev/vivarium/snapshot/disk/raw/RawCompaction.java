package dev.vivarium.snapshot.disk.raw;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.disk.DiskFile;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.Progress;

import java.nio.ByteBuffer;
import java.nio.file.Path;

/** Copies a flat file without its blocks of zeros, which take no room then where the file system has sparse files. */
public final class RawCompaction {
    private static final int PIECE = 1 << 20;
    private static final int BLOCK = 4096;

    private final DiskFiles files;
    private final Progress progress;

    public RawCompaction(DiskFiles files, Progress progress) {
        this.files = files;
        this.progress = progress;
    }

    /** @param target is made; if this fails it may be there, unfinished */
    public void copy(DiskFile source, Path target) throws SnapshotException {
        long size = source.sizeBytes();
        RawDisk.create(target, size);
        ByteBuffer piece = ByteBuffer.allocateDirect(PIECE);
        ByteBuffer zeros = ByteBuffer.allocateDirect(BLOCK);
        try (DiskFile file = files.open(target, false)) {
            for (long at = 0; at < size; at += PIECE) {
                progress.report(at, size);
                source.read(at, piece.clear().limit((int) Math.min(PIECE, size - at)));
                copyBlocks(piece.flip(), zeros, file, at);
            }
            file.flush();
            progress.report(size, size);
        }
    }

    /** Blocks of data that are next to one another are one write. */
    private static void copyBlocks(ByteBuffer piece, ByteBuffer zeros, DiskFile file, long offset)
            throws SnapshotException {
        int begin = 0;
        for (int at = 0; at < piece.limit(); at += BLOCK) {
            int length = Math.min(BLOCK, piece.limit() - at);
            if (piece.slice(at, length).mismatch(zeros.slice(0, length)) < 0) {
                writeRange(piece, begin, at, file, offset);
                begin = at + length;
            }
        }
        writeRange(piece, begin, piece.limit(), file, offset);
    }

    private static void writeRange(ByteBuffer piece, int begin, int end, DiskFile file, long offset)
            throws SnapshotException {
        if (begin < end) {
            file.write(offset + begin, piece.slice(begin, end - begin));
        }
    }
}
