package dev.vivarium.engine.memory;

/** Little-endian numbers in byte arrays, as registers and tables hold them. */
public final class LittleEndian {
    private LittleEndian() {
    }

    /** @param width 1–8 bytes */
    public static long get(byte[] bytes, int offset, int width) {
        long value = 0;
        for (int i = 0; i < width; i++) {
            value |= (bytes[offset + i] & 0xffL) << 8 * i;
        }
        return value;
    }

    /** @param width 1–8 bytes */
    public static void put(byte[] bytes, int offset, int width, long value) {
        for (int i = 0; i < width; i++) {
            bytes[offset + i] = (byte) (value >>> 8 * i);
        }
    }

    /** What a register of {@code width} bytes reads where nothing answers. */
    public static long ones(int width) {
        return -1L >>> 64 - 8 * width;
    }
}
