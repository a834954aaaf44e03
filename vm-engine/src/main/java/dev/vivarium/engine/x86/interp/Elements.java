package dev.vivarium.engine.x86.interp;

/** Elements of 4 or 8 bytes in vector registers, by their distance in bytes from the register's start. */
final class Elements {
    private Elements() {
    }

    /** Sign-extended. */
    static long get(long[] v, int register, int at, int sizeBytes) {
        long quadword = v[register + (at >> 3)];
        return sizeBytes == Long.BYTES ? quadword : (int) (quadword >>> (at & 4) * 8);
    }

    static void set(long[] v, int register, int at, int sizeBytes, long value) {
        int place = register + (at >> 3);
        if (sizeBytes == Long.BYTES) {
            v[place] = value;
        } else {
            int shift = (at & 4) * 8;
            v[place] = v[place] & ~(0xFFFF_FFFFL << shift) | (value & 0xFFFF_FFFFL) << shift;
        }
    }

    /** Whether the top bit is set: the element of a mask chooses its own. */
    static boolean isNegative(long[] v, int register, int at, int sizeBytes) {
        return get(v, register, at, sizeBytes) < 0;
    }
}
