package dev.vivarium.engine.net.nat;

/** Headers of RFC 791. Options are passed over. */
final class Ipv4 {
    static final int HEADER = 20;
    static final int MORE_FRAGMENTS = 0x2000;
    static final int DO_NOT_FRAGMENT = 0x4000;
    static final int OFFSET = 0x1fff;
    private static final int HOP_LIMIT = 64;

    private Ipv4() {
    }

    /**
     * Reads the header, whose place in the frame is known.
     *
     * @return false if it is none
     */
    static boolean read(Packet packet, int frameEnd) {
        byte[] bytes = packet.bytes;
        int at = packet.network;
        if (frameEnd - at < HEADER || Wire.get8(bytes, at) >> 4 != 4) {
            return false;
        }
        int header = (bytes[at] & 15) * 4;
        int total = Wire.get16(bytes, at + 2);
        if (header < HEADER || total < header || total > frameEnd - at
                || Wire.fold(Wire.sum(bytes, at, header)) != 0xffff) {
            return false;
        }
        packet.end = at + total;
        packet.transport = at + header;
        packet.protocol = Wire.get8(bytes, at + 9);
        packet.hopLimit = Wire.get8(bytes, at + 8);
        packet.source = Ip.v4At(bytes, at + 12);
        packet.destination = Ip.v4At(bytes, at + 16);
        return true;
    }

    /** Whether the packet is a part of one. */
    static boolean isFragment(Packet packet) {
        return (Wire.get16(packet.bytes, packet.network + 6) & (MORE_FRAGMENTS | OFFSET)) != 0;
    }

    /**
     * Writes the header of a packet that is as long as its frame.
     *
     * @param fragment offset and flags
     */
    static void putHeader(byte[] frame, Ip source, Ip destination, int protocol, int identification, int fragment) {
        int at = Link.HEADER;
        frame[at] = 0x45;
        Wire.put16(frame, at + 2, frame.length - at);
        Wire.put16(frame, at + 4, identification);
        Wire.put16(frame, at + 6, fragment);
        frame[at + 8] = HOP_LIMIT;
        frame[at + 9] = (byte) protocol;
        Wire.put16(frame, at + 10, 0);
        source.put(frame, at + 12);
        destination.put(frame, at + 16);
        Wire.put16(frame, at + 10, Wire.checksum(Wire.sum(frame, at, HEADER)));
    }
}
