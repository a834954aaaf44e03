package dev.vivarium.engine.net;

/** The Internet checksum of RFC 1071: the ones' complement of the sum of 16-bit words, the most significant byte first. */
public final class Checksum {
    private Checksum() {
    }

    /**
     * Adds bytes to a sum; an odd last one counts as if a zero followed.
     *
     * @param sum what was added up before: 0, or what an earlier call returned
     */
    public static long add(long sum, byte[] bytes, int from, int length) {
        long total = sum;
        int at = from;
        int end = from + length;
        for (; at < end - 1; at += 2) {
            total += (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
        }
        return at < end ? total + ((bytes[at] & 0xff) << 8) : total;
    }

    /** What is put into a header for a sum. */
    public static int of(long sum) {
        long folded = sum;
        while (folded >>> 16 != 0) {
            folded = (folded & 0xffff) + (folded >>> 16);
        }
        return (int) ~folded & 0xffff;
    }
}
