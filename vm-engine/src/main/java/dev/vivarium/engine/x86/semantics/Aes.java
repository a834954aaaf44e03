package dev.vivarium.engine.x86.semantics;

/**
 * AES-NI (Intel SDM volume 2, AESDEC to AESKEYGENASSIST; FIPS 197). The state's four columns are doublewords with row 0 in
 * the low byte. A round looks up each byte's contribution to its column; rows 1 to 3 are rotations of row 0's table.
 */
public final class Aes {
    private static final byte[] SUBSTITUTE = new byte[256];
    private static final byte[] RESTORE = new byte[256];
    private static final int[] MIXED = new int[256];
    private static final int[] UNMIXED = new int[256];

    static {
        fillSubstitution();
        for (int i = 0; i < 256; i++) {
            int s = SUBSTITUTE[i] & 0xFF;
            MIXED[i] = times(s, 2) | s << 8 | s << 16 | times(s, 3) << 24;
            int r = RESTORE[i] & 0xFF;
            UNMIXED[i] = times(r, 14) | times(r, 9) << 8 | times(r, 13) << 16 | times(r, 11) << 24;
        }
    }

    private Aes() {
    }

    public static void aesenc(long[] v, int d, int a, int b) {
        long low = v[a];
        long high = v[a + 1];
        int c0 = (int) low;
        int c1 = Swar.high(low);
        int c2 = (int) high;
        int c3 = Swar.high(high);
        long keyHigh = v[b + 1];
        v[d] = Swar.pair(mix(MIXED, c0, c1, c2, c3), mix(MIXED, c1, c2, c3, c0)) ^ v[b];
        v[d + 1] = Swar.pair(mix(MIXED, c2, c3, c0, c1), mix(MIXED, c3, c0, c1, c2)) ^ keyHigh;
    }

    public static void aesenclast(long[] v, int d, int a, int b) {
        long low = v[a];
        long high = v[a + 1];
        int c0 = (int) low;
        int c1 = Swar.high(low);
        int c2 = (int) high;
        int c3 = Swar.high(high);
        long keyHigh = v[b + 1];
        v[d] = Swar.pair(look(SUBSTITUTE, c0, c1, c2, c3), look(SUBSTITUTE, c1, c2, c3, c0)) ^ v[b];
        v[d + 1] = Swar.pair(look(SUBSTITUTE, c2, c3, c0, c1), look(SUBSTITUTE, c3, c0, c1, c2)) ^ keyHigh;
    }

    public static void aesdec(long[] v, int d, int a, int b) {
        long low = v[a];
        long high = v[a + 1];
        int c0 = (int) low;
        int c1 = Swar.high(low);
        int c2 = (int) high;
        int c3 = Swar.high(high);
        long keyHigh = v[b + 1];
        v[d] = Swar.pair(mix(UNMIXED, c0, c3, c2, c1), mix(UNMIXED, c1, c0, c3, c2)) ^ v[b];
        v[d + 1] = Swar.pair(mix(UNMIXED, c2, c1, c0, c3), mix(UNMIXED, c3, c2, c1, c0)) ^ keyHigh;
    }

    public static void aesdeclast(long[] v, int d, int a, int b) {
        long low = v[a];
        long high = v[a + 1];
        int c0 = (int) low;
        int c1 = Swar.high(low);
        int c2 = (int) high;
        int c3 = Swar.high(high);
        long keyHigh = v[b + 1];
        v[d] = Swar.pair(look(RESTORE, c0, c3, c2, c1), look(RESTORE, c1, c0, c3, c2)) ^ v[b];
        v[d + 1] = Swar.pair(look(RESTORE, c2, c1, c0, c3), look(RESTORE, c3, c2, c1, c0)) ^ keyHigh;
    }

    /** InvMixColumns on {@code b}. */
    public static void aesimc(long[] v, int d, int b) {
        long high = v[b + 1];
        v[d] = unmixPair(v[b]);
        v[d + 1] = unmixPair(high);
    }

    public static void aeskeygenassist(long[] v, int d, int b, int imm) {
        int x1 = Swar.high(v[b]);
        int x3 = Swar.high(v[b + 1]);
        int s1 = look(SUBSTITUTE, x1, x1, x1, x1);
        int s3 = look(SUBSTITUTE, x3, x3, x3, x3);
        v[d] = Swar.pair(s1, Integer.rotateRight(s1, 8) ^ (imm & 0xFF));
        v[d + 1] = Swar.pair(s3, Integer.rotateRight(s3, 8) ^ (imm & 0xFF));
    }

    /** One column from the columns that supply its rows 0 to 3. */
    private static int mix(int[] table, int row0, int row1, int row2, int row3) {
        return table[row0 & 0xFF] ^ Integer.rotateLeft(table[row1 >> 8 & 0xFF], 8)
                ^ Integer.rotateLeft(table[row2 >> 16 & 0xFF], 16) ^ Integer.rotateLeft(table[row3 >>> 24], 24);
    }

    private static int look(byte[] table, int row0, int row1, int row2, int row3) {
        return table[row0 & 0xFF] & 0xFF | (table[row1 >> 8 & 0xFF] & 0xFF) << 8
                | (table[row2 >> 16 & 0xFF] & 0xFF) << 16 | table[row3 >>> 24] << 24;
    }

    private static long unmixPair(long columns) {
        return Swar.pair(unmix((int) columns), unmix(Swar.high(columns)));
    }

    private static int unmix(int column) {
        // The table inverts the substitution as well, so that is done first.
        int substituted = look(SUBSTITUTE, column, column, column, column);
        return mix(UNMIXED, substituted, substituted, substituted, substituted);
    }

    /** FIPS 197, 5.1.1: the inverse in the field, then an affine map. */
    private static void fillSubstitution() {
        int value = 1;
        int inverse = 1;
        do {
            value = times(value, 3);
            inverse = times(inverse, 0xF6);
            put(value, inverse);
        } while (value != 1);
        put(0, 0);
    }

    private static void put(int value, int inverse) {
        int substituted = 0x63;
        for (int i = 0; i < 5; i++) {
            substituted ^= inverse << i ^ inverse >> 8 - i;
        }
        SUBSTITUTE[value] = (byte) substituted;
        RESTORE[substituted & 0xFF] = (byte) value;
    }

    /** Multiplication in GF(2^8) with the polynomial 0x11B. */
    private static int times(int x, int y) {
        int product = 0;
        for (int i = 7; i >= 0; i--) {
            product = product << 1 ^ (product >> 7) * 0x11B ^ (y >> i & 1) * x;
        }
        return product;
    }
}
