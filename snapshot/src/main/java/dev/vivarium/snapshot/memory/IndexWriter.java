package dev.vivarium.snapshot.memory;

import dev.vivarium.snapshot.SnapshotException;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32C;

/** Numbers on their way to the index, in large pieces. */
final class IndexWriter {
    private final LayerFile file;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 16).order(ByteOrder.LITTLE_ENDIAN);
    private final CRC32C crc = new CRC32C();
    private long offset;
    private int summed;

    IndexWriter(LayerFile file) {
        this.file = file;
    }

    void putLong(long value) throws SnapshotException {
        room(8);
        buffer.putLong(value);
    }

    void putInt(int value) throws SnapshotException {
        room(4);
        buffer.putInt(value);
    }

    void putLongs(long[] values) throws SnapshotException {
        for (long value : values) {
            putLong(value);
        }
    }

    /** Of all since the last sum. */
    void putSum() throws SnapshotException {
        sumUp();
        int sum = (int) crc.getValue();
        crc.reset();
        putInt(sum);
        summed = buffer.position();
    }

    private void room(int bytes) throws SnapshotException {
        if (buffer.remaining() < bytes) {
            flush();
        }
    }

    private void sumUp() {
        crc.update(buffer.duplicate().flip().position(summed));
        summed = buffer.position();
    }

    void flush() throws SnapshotException {
        sumUp();
        int length = buffer.position();
        file.write(offset, buffer.flip());
        offset += length;
        buffer.clear();
        summed = 0;
    }
}
