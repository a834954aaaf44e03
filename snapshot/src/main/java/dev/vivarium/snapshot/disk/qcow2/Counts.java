package dev.vivarium.snapshot.disk.qcow2;

/**
 * Reference counts of 1 to 64 bits in a block, which is big-endian as a whole; those below 8 bits begin at a byte's lowest bit.
 * The block is given as 64-bit numbers, as it is kept.
 */
final class Counts {
    private static final int BYTE_ORDER = 3;

    private Counts() {
    }

    static long get(long[] block, int order, int number) {
        return block[word(order, number)] >>> shift(order, number) & mask(order);
    }

    static void set(long[] block, int order, int number, long count) {
        int word = word(order, number);
        int shift = shift(order, number);
        block[word] = block[word] & ~(mask(order) << shift) | count << shift;
    }

    private static int word(int order, int number) {
        return (int) ((long) number << order >>> 6);
    }

    /** How far a count's lowest bit is from its word's. */
    private static int shift(int order, int number) {
        int bit = (number << order) & Long.SIZE - 1;
        return order >= BYTE_ORDER ? Long.SIZE - (1 << order) - bit : Long.SIZE - 8 - (bit & -8) + (bit & 7);
    }

    private static long mask(int order) {
        return -1L >>> Long.SIZE - (1 << order);
    }
}
