package dev.vivarium.engine.net;

/**
 * What is still to be done to a frame before a wire could carry it, in the terms of VIRTIO 1.2, 5.1.6: a card's driver
 * leaves it to the card, and the card to the network. All numbers come from a guest or a peer: nothing says that they are inside
 * of the frame.
 *
 * @param checksumStart  where the bytes begin whose sum is to be put in; -1 if it is there already
 * @param checksumOffset where the sum goes, from {@code checksumStart}
 * @param segmentation   whether it is to be cut
 * @param segmentBytes   payload of each piece
 * @param headerBytes    what each piece begins with; only a hint
 * @param checksumKnown  whether somebody has seen that the transport's sum is right, or there never was a wire to spoil it
 */
public record Offload(int checksumStart, int checksumOffset, Segmentation segmentation, int segmentBytes,
        int headerBytes, boolean checksumKnown) {
    /** Nothing. */
    public static final Offload NONE = new Offload(-1, 0, Segmentation.NONE, 0, 0, false);

    /** How a frame that stands for many is cut. */
    public enum Segmentation {
        NONE, TCP_IPV4, TCP_IPV6
    }

    /** The same of a frame into which so many bytes were put, before its network header. */
    public Offload movedBy(int bytes) {
        return needsChecksum() || headerBytes > 0
                ? new Offload(needsChecksum() ? checksumStart + bytes : checksumStart, checksumOffset, segmentation,
                        segmentBytes, headerBytes > 0 ? headerBytes + bytes : 0, checksumKnown)
                : this;
    }

    public boolean needsChecksum() {
        return checksumStart >= 0;
    }
}
