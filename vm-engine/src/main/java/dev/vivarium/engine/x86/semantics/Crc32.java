package dev.vivarium.engine.x86.semantics;

/**
 * CRC32 of SSE4.2: one step of CRC-32C, the Castagnoli polynomial in reflected form, with no inversion at either end (Intel
 * SDM volume 2). Row k of the table is the effect of a byte that is k bytes before the end.
 */
public final class Crc32 {
    private static final int POLYNOMIAL = 0x82F63B78;
    private static final int[] TABLE = new int[8 * 256];

    static {
        for (int i = 0; i < 256; i++) {
            int crc = i;
            for (int bit = 0; bit < 8; bit++) {
                crc = crc >>> 1 ^ -(crc & 1) & POLYNOMIAL;
            }
            TABLE[i] = crc;
        }
        for (int i = 256; i < TABLE.length; i++) {
            int before = TABLE[i - 256];
            TABLE[i] = before >>> 8 ^ TABLE[before & 0xFF];
        }
    }

    private Crc32() {
    }

    public static int crc32By8(int crc, int value) {
        return crc >>> 8 ^ TABLE[(crc ^ value) & 0xFF];
    }

    public static int crc32By16(int crc, int value) {
        int x = crc ^ value;
        return crc >>> 16 ^ TABLE[256 + (x & 0xFF)] ^ TABLE[x >> 8 & 0xFF];
    }

    public static int crc32By32(int crc, int value) {
        int x = crc ^ value;
        return word(x, 2 * 256);
    }

    /** The upper half of the destination register becomes zero. */
    public static int crc32By64(int crc, long value) {
        long x = value ^ crc & 0xFFFFFFFFL;
        return word((int) x, 6 * 256) ^ word((int) (x >>> 32), 2 * 256);
    }

    /** The effect of four bytes, of which the second has its row of the table at {@code row}. */
    private static int word(int x, int row) {
        return TABLE[row + 256 + (x & 0xFF)] ^ TABLE[row + (x >> 8 & 0xFF)] ^ TABLE[row - 256 + (x >> 16 & 0xFF)]
                ^ TABLE[row - 512 + (x >>> 24)];
    }
}
