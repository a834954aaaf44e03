package dev.vivarium.snapshot.disk.qcow2;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.disk.ImageFile;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The internal snapshots that an image holds: QEMU's docs/interop/qcow2, "Snapshots". They are kept, and their clusters are
 * never written; making, restoring and deleting them is left to {@code qemu-img}.
 *
 * @param bytes what the table takes
 */
record SnapshotList(List<Entry> entries, long bytes) {
    private static final int FIXED = 40;
    private static final int EXTRA_MOST = 1024;
    private static final int TEXT_MOST = 256;
    private static final int BYTES_MOST = 16 << 20;

    /** One snapshot. */
    record Entry(String id, String name, long l1Offset, int l1Entries, long diskSize) {
    }

    static SnapshotList read(ImageFile file, Header header, MetadataMap map) throws SnapshotException {
        List<Entry> entries = new ArrayList<>();
        long start = header.snapshotsOffset();
        long at = start;
        long end = file.sizeBytes();
        for (int i = 0; i < header.snapshots(); i++) {
            at = start + (at - start + 7 & -8);
            String what = "snapshot " + i;
            ByteBuffer fixed = part(file, map, at, FIXED, end);
            int l1Entries = fixed.getInt(8);
            int idLength = fixed.getShort(12) & 0xFFFF;
            int nameLength = fixed.getShort(14) & 0xFFFF;
            int extra = fixed.getInt(36);
            if (l1Entries < 0 || l1Entries > Header.L1_BYTES_MOST / Long.BYTES || extra < 0 || extra > EXTRA_MOST) {
                throw map.damaged(what, "has an impossible size");
            }
            ByteBuffer rest = part(file, map, at + FIXED, extra + idLength + nameLength, end);
            long diskSize = extra >= 16 ? rest.getLong(8) : header.diskSize();
            entries.add(new Entry(text(rest, extra, idLength), text(rest, extra + idLength, nameLength),
                    fixed.getLong(0), l1Entries, diskSize));
            at += FIXED + extra + idLength + nameLength;
            if (at - start > BYTES_MOST) {
                throw map.damaged("the table of snapshots", "is larger than 16 MiB");
            }
        }
        return new SnapshotList(List.copyOf(entries), at - start);
    }

    private static ByteBuffer part(ImageFile file, MetadataMap map, long at, int length, long end)
            throws SnapshotException {
        if (at <= 0 || at > end - length) {
            throw map.damaged("the table of snapshots", "lies outside of the file");
        }
        ByteBuffer part = ByteBuffer.allocate(length);
        file.read(at, part);
        return part.flip();
    }

    private static String text(ByteBuffer from, int at, int length) {
        byte[] bytes = new byte[Math.min(length, TEXT_MOST)];
        from.get(at, bytes);
        return Features.printable(new String(bytes, StandardCharsets.UTF_8));
    }

    /** Their tables are never written; two that overlap, or that lie outside of the file, refuse the image. */
    void claim(Header header, MetadataMap map) throws SnapshotException {
        if (entries.isEmpty()) {
            return;
        }
        map.claim(header.snapshotsOffset(), bytes, "the table of snapshots");
        for (Entry entry : entries) {
            if (entry.l1Entries > 0) {
                map.claim(entry.l1Offset, (long) entry.l1Entries * Long.BYTES, "a snapshot's L1 table");
            }
        }
    }
}
