package dev.vivarium.engine.device.ata;

/** Numbers in packets and in the answers to them: the highest byte first. */
final class BigEndian {
    private BigEndian() {
    }

    static long get(byte[] bytes, int offset, int width) {
        long value = 0;
        for (int i = 0; i < width; i++) {
            value = value << 8 | bytes[offset + i] & 0xFF;
        }
        return value;
    }

    static void put(byte[] bytes, int offset, int width, long value) {
        for (int i = 0; i < width; i++) {
            bytes[offset + i] = (byte) (value >>> 8 * (width - 1 - i));
        }
    }
}
