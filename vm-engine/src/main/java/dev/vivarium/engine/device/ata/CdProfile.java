package dev.vivarium.engine.device.ata;

import java.io.ByteArrayOutputStream;

/**
 * What a CD drive can do, as it tells it: INQUIRY, MODE SENSE, GET CONFIGURATION, MECHANISM STATUS and READ DISC INFORMATION
 * of MMC-4 and SPC-3.
 */
final class CdProfile {
    static final int PAGE_ALL = 0x3F;

    private static final int PAGE_ERRORS = 0x01;
    private static final int PAGE_AUDIO = 0x0E;
    private static final int PAGE_CAPABILITIES = 0x2A;
    private static final int PROFILE_CD = 0x08;
    private static final int PROFILE_DVD = 0x10;
    private static final int PERSISTENT = 2;
    /** Ten times the speed of a DVD, in kB/s. */
    private static final int SPEED = 13850;

    private CdProfile() {
    }

    static byte[] inquiry() {
        byte[] data = new byte[36];
        data[0] = 5; // CD or DVD
        data[1] = (byte) 0x80; // removable
        data[3] = 0x21; // ATAPI, answers in the form of SCSI-2
        data[4] = 31;
        text(data, 8, "Vivarium");
        text(data, 16, "CD drive        ");
        text(data, 32, "1.0 ");
        return data;
    }

    private static void text(byte[] into, int offset, String text) {
        for (int i = 0; i < text.length(); i++) {
            into[offset + i] = (byte) text.charAt(i);
        }
    }

    /**
     * The pages of MODE SENSE without a header.
     *
     * @return none if there is no such page
     */
    static byte[] modePages(int page, boolean locked) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (page == PAGE_ERRORS || page == PAGE_ALL) {
            out.writeBytes(new byte[]{PAGE_ERRORS, 6, 0, 5, 0, 0, 0, 0}); // five retries
        }
        if (page == PAGE_AUDIO || page == PAGE_ALL) {
            byte[] audio = new byte[16];
            audio[0] = PAGE_AUDIO;
            audio[1] = 14;
            audio[2] = 4;
            audio[7] = 75;
            out.writeBytes(audio);
        }
        if (page == PAGE_CAPABILITIES || page == PAGE_ALL) {
            out.writeBytes(capabilities(locked));
        }
        return out.toByteArray();
    }

    private static byte[] capabilities(boolean locked) {
        byte[] page = new byte[20];
        page[0] = PAGE_CAPABILITIES;
        page[1] = 18;
        page[2] = 0x3B; // reads CD-R, CD-RW, method 2, DVD-ROM, DVD-R
        page[4] = 0x70; // mode 2 forms 1 and 2, several sessions
        page[6] = (byte) (0x29 | (locked ? 2 : 0)); // tray, eject, lock
        BigEndian.put(page, 8, 2, SPEED);
        BigEndian.put(page, 12, 2, 2048); // kilobytes of buffer
        BigEndian.put(page, 14, 2, SPEED);
        return page;
    }

    /**
     * GET CONFIGURATION.
     *
     * @param request 0 all features, 1 those that are current, 2 only {@code first}
     * @param first   where the list begins
     */
    static byte[] configuration(int request, int first, boolean cd, boolean dvd) {
        FeatureList list = new FeatureList(request, first);
        list.add(0x0000, true, PERSISTENT, 0, PROFILE_DVD, dvd ? 1 : 0, 0, 0, PROFILE_CD, cd ? 1 : 0, 0);
        list.add(0x0001, true, PERSISTENT | 0x08, 0, 0, 0, 2, 0, 0, 0, 0); // core: ATAPI
        list.add(0x0003, true, PERSISTENT | 0x08, 0x29, 0, 0, 0); // removable: tray, eject, lock
        list.add(0x0010, cd || dvd, 0, 0, 0, 8, 0, 0, 1, 0, 0); // read at random, 2048 bytes
        list.add(0x001E, cd, 0x08, 0, 0, 0, 0); // CD
        list.add(0x001F, dvd, 0, 0, 0, 0, 0); // DVD
        byte[] features = list.out.toByteArray();
        byte[] all = new byte[8 + features.length];
        BigEndian.put(all, 0, 4, 4 + features.length);
        BigEndian.put(all, 6, 2, dvd ? PROFILE_DVD : cd ? PROFILE_CD : 0);
        System.arraycopy(features, 0, all, 8, features.length);
        return all;
    }

    /** The features that the guest asks for. */
    private static final class FeatureList {
        private final int request;
        private final int first;
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        FeatureList(int request, int first) {
            this.request = request;
            this.first = first;
        }

        /** @param body a multiple of four bytes */
        void add(int code, boolean current, int version, int... body) {
            boolean wanted = request == 2 ? code == first : code >= first && (request == 0 || current);
            if (wanted) {
                out.write(code >> 8);
                out.write(code);
                out.write(version | (current ? 1 : 0));
                out.write(body.length);
                for (int value : body) {
                    out.write(value);
                }
            }
        }
    }

    static byte[] mechanismStatus(boolean trayOpen) {
        byte[] data = new byte[8];
        data[1] = (byte) (trayOpen ? 0x10 : 0);
        data[5] = 1;
        return data;
    }

    static byte[] discInformation() {
        byte[] data = new byte[34];
        BigEndian.put(data, 0, 2, 32);
        data[2] = 0x0E; // complete, last session complete
        data[3] = 1;
        data[4] = 1;
        data[5] = 1;
        data[6] = 1;
        data[7] = 0x20; // unrestricted use
        BigEndian.put(data, 16, 8, -1);
        return data;
    }

    /** READ DVD STRUCTURE, format 0: what the lead-in says of the medium. */
    static byte[] dvdLayout(long sectors) {
        byte[] data = new byte[2052];
        BigEndian.put(data, 0, 2, 2050);
        data[4] = 0x01; // DVD-ROM, part version 1
        data[5] = 0x0F; // 120 mm, no rate given
        data[6] = 0x01; // one layer
        BigEndian.put(data, 8, 4, 0x3_0000);
        BigEndian.put(data, 12, 4, 0x3_0000 + sectors - 1);
        return data;
    }
}
