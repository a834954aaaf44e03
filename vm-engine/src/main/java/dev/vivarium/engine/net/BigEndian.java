package dev.vivarium.engine.net;

/** Numbers in byte arrays as networks have them: the most significant byte first. */
public final class BigEndian {
    private BigEndian() {
    }

    /** Two bytes. */
    public static int get16(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
    }

    /** Four bytes. */
    public static long get32(byte[] bytes, int at) {
        return (long) get16(bytes, at) << 16 | get16(bytes, at + 2);
    }

    public static void put16(byte[] bytes, int at, int value) {
        bytes[at] = (byte) (value >> 8);
        bytes[at + 1] = (byte) value;
    }

    public static void put32(byte[] bytes, int at, long value) {
        put16(bytes, at, (int) (value >> 16));
        put16(bytes, at + 2, (int) value);
    }
}
