package dev.vivarium.engine.device.ata;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.disk.DiskImage;

import java.nio.ByteBuffer;

/** A data disc of one session and one track of mode 1: an image of its 2048-byte sectors. */
final class Disc {
    static final int SECTOR = 2048;
    /** A sector as it lies on the disc: synchronisation, header, data, and what corrects errors. */
    static final int RAW_SECTOR = 2352;

    private static final int RAW_HEADER = 16;
    private static final int MINUTES_OF_A_CD = 80;

    private final DiskImage image;

    Disc(DiskImage image) {
        this.image = image;
    }

    DiskImage image() {
        return image;
    }

    /** A last sector that the image has only a part of counts. */
    long sectors() {
        return (image.sizeBytes() + SECTOR - 1) / SECTOR;
    }

    /** Whether there is more on it than a CD can hold. */
    boolean isDvd() {
        return sectors() > MINUTES_OF_A_CD * 60 * 75;
    }

    /** The data of sectors from {@code first}. */
    Action.Source data(long first) {
        return (position, into) -> readData(first * SECTOR + position, into);
    }

    private void readData(long offset, ByteBuffer into) throws SnapshotException {
        int limit = into.limit();
        long there = Math.max(0, image.sizeBytes() - offset);
        into.limit(into.position() + (int) Math.min(into.remaining(), there));
        image.read(offset, into);
        into.limit(limit);
        while (into.hasRemaining()) {
            into.put((byte) 0);
        }
    }

    /** Whole sectors from {@code first}; the bytes that detect and correct errors are zeros. */
    Action.Source raw(long first) {
        return (position, into) -> {
            long sector = first + position / RAW_SECTOR;
            int skip = (int) (position % RAW_SECTOR);
            while (into.hasRemaining()) {
                byte[] whole = rawSector(sector);
                int count = Math.min(RAW_SECTOR - skip, into.remaining());
                into.put(whole, skip, count);
                skip = 0;
                sector++;
            }
        };
    }

    private byte[] rawSector(long sector) throws SnapshotException {
        byte[] whole = new byte[RAW_SECTOR];
        for (int i = 1; i < 11; i++) {
            whole[i] = (byte) 0xFF;
        }
        int[] time = time(sector);
        for (int i = 0; i < 3; i++) {
            whole[12 + i] = (byte) (time[i] / 10 << 4 | time[i] % 10);
        }
        whole[15] = 1;
        readData(sector * SECTOR, ByteBuffer.wrap(whole, RAW_HEADER, SECTOR));
        return whole;
    }

    /** Minute, second and frame of a sector. */
    static int[] time(long sector) {
        long frames = sector + 150;
        return new int[]{(int) Math.min(frames / (75 * 60), 99), (int) (frames / 75 % 60), (int) (frames % 75)};
    }
}
