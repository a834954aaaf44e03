package dev.vivarium.snapshot.disk.qcow2;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.disk.ImageFile;

import java.nio.ByteBuffer;

/** What the bitmaps of an image take, so that it does not count as lost: QEMU's docs/interop/qcow2, "Bitmaps". */
final class BitmapClusters {
    private static final int FIXED = 24;
    private static final int DIRECTORY_MOST = 64 << 20;
    private static final int TABLE_ENTRIES_MOST = 4 << 20;

    private final ImageFile file;
    private final Header header;
    private final Geometry geometry;
    private final MetadataMap map;

    BitmapClusters(ImageFile file, Header header, MetadataMap map) {
        this.file = file;
        this.header = header;
        this.map = map;
        geometry = header.geometry();
    }

    /** Takes a cluster in. */
    interface Taker {
        int add(long cluster, int times) throws SnapshotException;
    }

    void each(Taker taker) throws SnapshotException {
        long offset = header.extensions().bitmapsOffset();
        long length = header.extensions().bitmapsLength();
        require(length >= 0 && length <= DIRECTORY_MOST);
        map.claim(offset, length, "the directory of bitmaps");
        take(offset, length, taker);
        ByteBuffer directory = ByteBuffer.allocate((int) length);
        file.read(offset, directory);
        int at = 0;
        for (int i = 0; i < header.extensions().bitmaps(); i++) {
            require(at <= length - FIXED);
            long tableOffset = directory.getLong(at);
            int entries = directory.getInt(at + 8);
            require(entries >= 0 && entries <= TABLE_ENTRIES_MOST);
            long more = (directory.getShort(at + 18) & 0xFFFF) + (directory.getInt(at + 20) & 0xFFFF_FFFFL);
            require(more <= length - FIXED - at);
            at += FIXED + (int) (more + 7 & -8);
            if (entries > 0) {
                takeBitmap(tableOffset, entries, taker);
            }
        }
    }

    private void takeBitmap(long offset, int entries, Taker taker) throws SnapshotException {
        map.claim(offset, (long) entries * Long.BYTES, "a bitmap's table");
        take(offset, (long) entries * Long.BYTES, taker);
        for (long entry : Tables.read(file, offset, entries)) {
            if (Entries.offset(entry) != 0) {
                map.claim(Entries.offset(entry), geometry.clusterSize(), "a bitmap");
                take(Entries.offset(entry), geometry.clusterSize(), taker);
            }
        }
    }

    private void take(long offset, long bytes, Taker taker) throws SnapshotException {
        for (long done = 0; done < bytes; done += geometry.clusterSize()) {
            taker.add(offset + done >>> geometry.clusterBits(), 1);
        }
    }

    private void require(boolean good) throws SnapshotException {
        if (!good) {
            throw map.damaged("the directory of bitmaps", "has an impossible size");
        }
    }
}
