package dev.vivarium.engine.device.ata;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;

/** READ TOC/PMA/ATIP of a disc with one data track: MMC-4, 6.30. */
final class TableOfContents {
    private static final int DATA_TRACK = 0x14;
    private static final int LEAD_OUT = 0xAA;

    private final long sectors;
    private final boolean asTime;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private TableOfContents(long sectors, boolean asTime) {
        this.sectors = sectors;
        this.asTime = asTime;
    }

    /** @return null if there is no such form, or no such track */
    static byte @Nullable [] of(long sectors, int format, boolean asTime, int firstTrack) {
        TableOfContents table = new TableOfContents(sectors, asTime);
        return switch (format) {
            case 0 -> table.tracks(firstTrack);
            case 1 -> table.sessions();
            case 2 -> table.full();
            default -> null;
        };
    }

    private byte @Nullable [] tracks(int firstTrack) {
        if (firstTrack > 1 && firstTrack != LEAD_OUT) {
            return null;
        }
        if (firstTrack <= 1) {
            track(1, 0);
        }
        track(LEAD_OUT, sectors);
        return withHeader();
    }

    private byte[] sessions() {
        track(1, 0);
        return withHeader();
    }

    private void track(int number, long start) {
        bytes(0, DATA_TRACK, number, 0);
        address(start);
    }

    private void address(long sector) {
        if (asTime) {
            int[] time = Disc.time(sector);
            bytes(0, time[0], time[1], time[2]);
        } else {
            bytes((int) (sector >>> 24), (int) (sector >>> 16), (int) (sector >>> 8), (int) sector);
        }
    }

    /** First track, last track, lead-out and the track, as the lead-in holds them. */
    private byte[] full() {
        int[] end = Disc.time(sectors);
        bytes(1, DATA_TRACK, 0, 0xA0, 0, 0, 0, 0, 1, 0, 0);
        bytes(1, DATA_TRACK, 0, 0xA1, 0, 0, 0, 0, 1, 0, 0);
        bytes(1, DATA_TRACK, 0, 0xA2, 0, 0, 0, 0, end[0], end[1], end[2]);
        bytes(1, DATA_TRACK, 0, 1, 0, 0, 0, 0, 0, 2, 0);
        return withHeader();
    }

    private byte[] withHeader() {
        byte[] entries = out.toByteArray();
        byte[] all = new byte[4 + entries.length];
        BigEndian.put(all, 0, 2, 2 + entries.length);
        all[2] = 1;
        all[3] = 1;
        System.arraycopy(entries, 0, all, 4, entries.length);
        return all;
    }

    private void bytes(int... values) {
        for (int value : values) {
            out.write(value);
        }
    }
}
