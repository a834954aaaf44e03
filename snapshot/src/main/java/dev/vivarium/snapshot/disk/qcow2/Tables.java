package dev.vivarium.snapshot.disk.qcow2;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.disk.ImageFile;

import java.nio.ByteBuffer;

/** Tables of 64-bit numbers in a file, read and written as a whole in pieces. */
final class Tables {
    private static final int PIECE = 1 << 16;
    private static final ByteBuffer ZEROS = ByteBuffer.allocateDirect(PIECE).asReadOnlyBuffer();

    private Tables() {
    }

    /** @param entries has been checked against the file's size */
    static long[] read(ImageFile file, long offset, int entries) throws SnapshotException {
        long[] table = new long[entries];
        ByteBuffer piece = ByteBuffer.allocate(Math.min(PIECE, entries * Long.BYTES));
        for (int done = 0; done < entries; done += piece.limit() / Long.BYTES) {
            piece.clear().limit(Math.min(piece.capacity(), (entries - done) * Long.BYTES));
            file.read(offset + (long) done * Long.BYTES, piece);
            piece.flip().asLongBuffer().get(table, done, piece.limit() / Long.BYTES);
        }
        return table;
    }

    static void write(ImageFile file, long offset, long[] table) throws SnapshotException {
        ByteBuffer piece = ByteBuffer.allocate(Math.min(PIECE, table.length * Long.BYTES));
        for (int done = 0; done < table.length; done += piece.limit() / Long.BYTES) {
            int count = Math.min(piece.capacity() / Long.BYTES, table.length - done);
            piece.clear().limit(count * Long.BYTES);
            piece.asLongBuffer().put(table, done, count);
            file.write(offset + (long) done * Long.BYTES, piece);
            piece.flip();
        }
    }

    static void writeZeros(ImageFile file, long offset, long bytes) throws SnapshotException {
        for (long done = 0; done < bytes; done += PIECE) {
            file.write(offset + done, zeros((int) Math.min(PIECE, bytes - done)));
        }
    }

    /** At most 64 KiB of zeros. */
    static ByteBuffer zeros(int bytes) {
        return ZEROS.duplicate().limit(bytes);
    }

    static void fillZeros(ByteBuffer into) {
        while (into.hasRemaining()) {
            into.put(zeros(Math.min(PIECE, into.remaining())));
        }
    }
}
