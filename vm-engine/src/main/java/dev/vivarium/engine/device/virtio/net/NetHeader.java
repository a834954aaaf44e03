package dev.vivarium.engine.device.virtio.net;

import dev.vivarium.engine.memory.LittleEndian;
import dev.vivarium.engine.net.Finishing;
import dev.vivarium.engine.net.Offload;
import dev.vivarium.engine.net.Offload.Segmentation;

import org.jspecify.annotations.Nullable;

/** {@code struct virtio_net_hdr}, which goes before each frame: VIRTIO 1.2, 5.1.6. */
final class NetHeader {
    static final int SIZE = 12;

    private static final int NEEDS_CHECKSUM = 1;
    private static final int DATA_VALID = 2;
    private static final int TCP_IPV4 = 1;
    private static final int TCP_IPV6 = 4;
    private static final int CONGESTION = 0x80;

    private NetHeader() {
    }

    /**
     * What the driver leaves to be done to a frame of {@code length} bytes.
     *
     * @return null if that makes no sense
     */
    static @Nullable Offload parse(byte[] header, int length) {
        boolean needsChecksum = (header[0] & NEEDS_CHECKSUM) != 0;
        int kind = header[1] & 0xff & ~CONGESTION;
        int segmentBytes = number(header, 4);
        Segmentation segmentation = switch (kind) {
            case TCP_IPV4 -> Segmentation.TCP_IPV4;
            case TCP_IPV6 -> Segmentation.TCP_IPV6;
            default -> Segmentation.NONE;
        };
        boolean cut = segmentation != Segmentation.NONE;
        if (cut ? segmentBytes == 0 || !needsChecksum : kind != 0) {
            return null;
        }
        Offload offload = new Offload(needsChecksum ? number(header, 6) : -1, needsChecksum ? number(header, 8) : 0,
                segmentation, cut ? segmentBytes : 0, cut ? number(header, 2) : 0, needsChecksum);
        return !needsChecksum || Finishing.isInside(offload, length) ? offload : null;
    }

    private static int number(byte[] header, int at) {
        return (int) LittleEndian.get(header, at, 2);
    }

    /**
     * What the driver is told of a frame.
     *
     * @param takesChecksums whether it may be told anything about checksums
     */
    static byte[] of(Offload offload, boolean takesChecksums) {
        byte[] header = new byte[SIZE];
        if (offload.needsChecksum()) {
            header[0] = NEEDS_CHECKSUM;
            LittleEndian.put(header, 6, 2, offload.checksumStart());
            LittleEndian.put(header, 8, 2, offload.checksumOffset());
        } else if (takesChecksums && offload.checksumKnown()) {
            header[0] = DATA_VALID;
        }
        if (offload.segmentation() != Segmentation.NONE) {
            header[1] = (byte) (offload.segmentation() == Segmentation.TCP_IPV4 ? TCP_IPV4 : TCP_IPV6);
            LittleEndian.put(header, 2, 2, offload.headerBytes());
            LittleEndian.put(header, 4, 2, offload.segmentBytes());
        }
        return header;
    }

    /** Says how many buffers the frame is in; always there, for a device that is not a legacy one. */
    static void putBuffers(byte[] header, int count) {
        LittleEndian.put(header, 10, 2, count);
    }
}
