package dev.vivarium.engine.device.i8042;

import java.util.Arrays;

/**
 * What each key sends in scan code set 3, where that can be chosen: IBM PS/2 Hardware Interface Technical Reference, "Keyboard",
 * commands F7h to FDh. A key is named by its code in that set.
 */
final class KeyTypes {
    /** Codes below this can be a key's. */
    static final int CODES = 0x90;
    /** A break code when it is released. */
    static final int BREAK = 1;
    /** Make codes again while it is held. */
    static final int REPEAT = 2;

    private static final int[] REPEATING = {0x0D, 0x0E, 0x13, 0x15, 0x16, 0x1A, 0x1B, 0x1C, 0x1D, 0x1E, 0x21, 0x22,
            0x23, 0x24, 0x25, 0x26, 0x29, 0x2A, 0x2B, 0x2C, 0x2D, 0x2E, 0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x3A, 0x3B,
            0x3C, 0x3D, 0x3E, 0x41, 0x42, 0x43, 0x44, 0x45, 0x46, 0x49, 0x4A, 0x4B, 0x4C, 0x4D, 0x4E, 0x51, 0x52, 0x53,
            0x54, 0x55, 0x5A, 0x5B, 0x5C, 0x5D, 0x60, 0x61, 0x63, 0x64, 0x66, 0x6A, 0x7C};
    private static final int[] BREAKING = {0x11, 0x12, 0x14, 0x19, 0x59};

    private final byte[] types;

    KeyTypes(byte[] saved) {
        types = saved.clone();
    }

    /** As a keyboard has them after its reset: letters repeat, shifts break, the others only make. */
    static byte[] defaults() {
        byte[] types = new byte[CODES];
        for (int code : REPEATING) {
            types[code] = REPEAT;
        }
        for (int code : BREAKING) {
            types[code] = BREAK;
        }
        return types;
    }

    static boolean areValid(byte[] saved) {
        boolean valid = saved.length == CODES;
        for (byte type : saved) {
            valid &= (type & ~(BREAK | REPEAT)) == 0;
        }
        return valid;
    }

    byte[] save() {
        return types.clone();
    }

    void restore(byte[] saved) {
        System.arraycopy(saved, 0, types, 0, CODES);
    }

    void setAll(int type) {
        Arrays.fill(types, (byte) type);
    }

    /** @return false if no key has that code */
    boolean set(int code, int type) {
        boolean valid = code > 0 && code < CODES;
        if (valid) {
            types[code] = (byte) type;
        }
        return valid;
    }

    boolean has(int code, int type) {
        return (types[code] & type) != 0;
    }
}
