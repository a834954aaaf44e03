package dev.vivarium.engine.net;

/**
 * One Ethernet frame, without preamble and frame check sequence, or one that stands for many: a card may hand over a whole run of
 * TCP at once and leave the cutting to whoever needs small frames.
 *
 * @param bytes   belongs to whoever holds the frame; nobody writes to it any more
 * @param length  how many of them are the frame's, at most {@value #LONGEST}
 * @param offload what is still to be done to it
 */
public record Frame(byte[] bytes, int length, Offload offload) {
    /** An IPv4 packet of 65,535 bytes behind an Ethernet header. */
    public static final int LONGEST = 14 + 65_535;
    /** Destination, source and type. */
    public static final int HEADER = 14;

    public Frame {
        if (length < 0 || length > bytes.length || length > LONGEST) {
            throw new IllegalArgumentException("A frame has at most " + LONGEST + " bytes.");
        }
    }

    /** One to which nothing is left to be done. */
    public Frame(byte[] bytes) {
        this(bytes, bytes.length, Offload.NONE);
    }
}
