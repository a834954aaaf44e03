package dev.vivarium.tests.fuzz;

/**
 * What guests send in their connections: each byte follows from its sequence number, so that whoever hears them can tell whether one
 * is missing, comes twice or in the wrong place.
 */
final class TcpPattern {
    private static final int LENGTH = 251;
    /** Of the last sequence number; the next is 0. */
    private static final int LAST = Integer.remainderUnsigned(-1, LENGTH);

    private int last = -1;

    /** Fills a part of a segment. */
    static void fill(byte[] segment, int from, int sequence) {
        for (int i = from; i < segment.length; i++) {
            segment[i] = (byte) Integer.remainderUnsigned(sequence + i - from, LENGTH);
        }
    }

    /** Another connection begins. */
    void restart() {
        last = -1;
    }

    /** Takes the next bytes that were heard. */
    void check(byte[] bytes, int from, int end) {
        for (int i = from; i < end; i++) {
            int now = bytes[i] & 0xff;
            boolean begins = last < 0 || last == LAST && now == 0;
            if (!begins && now != (last + 1) % LENGTH) {
                throw new AssertionError("In a connection " + now + " follows " + last + ".");
            }
            last = now;
        }
    }
}
