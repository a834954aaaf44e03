package dev.vivarium.engine.device.ata;

/**
 * Why a packet command failed: MMC-4, annex F, and SPC-3, 4.5.
 *
 * @param key 0–15
 * @param asc additional sense code and, in the lower byte, its qualifier
 */
record Sense(int key, int asc) {
    static final int KEY_NOT_READY = 2;
    static final int KEY_UNIT_ATTENTION = 6;

    static final Sense NONE = new Sense(0, 0);
    static final Sense NO_MEDIUM_TRAY_CLOSED = new Sense(KEY_NOT_READY, 0x3A01);
    static final Sense NO_MEDIUM_TRAY_OPEN = new Sense(KEY_NOT_READY, 0x3A02);
    static final Sense READ_ERROR = new Sense(3, 0x1100);
    static final Sense INVALID_COMMAND = new Sense(5, 0x2000);
    static final Sense OUT_OF_RANGE = new Sense(5, 0x2100);
    static final Sense INVALID_FIELD = new Sense(5, 0x2400);
    static final Sense NO_SAVED_PAGES = new Sense(5, 0x3900);
    static final Sense REMOVAL_PREVENTED = new Sense(5, 0x5302);
    static final Sense WRONG_KIND_OF_TRACK = new Sense(5, 0x6400);
    static final Sense MEDIUM_CHANGED = new Sense(KEY_UNIT_ATTENTION, 0x2800);

    Sense {
        if ((key & ~15) != 0 || (asc & ~0xFFFF) != 0) {
            throw new IllegalArgumentException("The sense data are out of range.");
        }
    }

    /** Fixed format, as REQUEST SENSE gives it. */
    byte[] toBytes() {
        byte[] data = new byte[18];
        data[0] = 0x70;
        data[2] = (byte) key;
        data[7] = 10;
        data[12] = (byte) (asc >> 8);
        data[13] = (byte) asc;
        return data;
    }
}
