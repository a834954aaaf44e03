package dev.vivarium.engine.device.ata;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.disk.DiskImage;

import java.nio.ByteBuffer;

/** Reads what nobody is given: whether it can be read is all. */
final class SectorCheck {
    private static final int PIECE = 64 << 10;

    private SectorCheck() {
    }

    static void read(DiskImage image, long offset, long length) throws SnapshotException {
        ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(PIECE, length));
        for (long done = 0; done < length; done += buffer.limit()) {
            buffer.clear().limit((int) Math.min(buffer.capacity(), length - done));
            image.read(offset + done, buffer);
        }
    }
}
