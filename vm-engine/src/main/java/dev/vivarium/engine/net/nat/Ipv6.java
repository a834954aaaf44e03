package dev.vivarium.engine.net.nat;

/** Headers of RFC 8200. Of the extension headers, fragments are put together, and the others passed over. */
final class Ipv6 {
    static final int HEADER = 40;
    static final int FRAGMENT = 44;
    static final int FRAGMENT_HEADER = 8;
    private static final int HOP_BY_HOP = 0;
    private static final int ROUTING = 43;
    private static final int DESTINATION = 60;
    private static final int EXTENSIONS_MOST = 8;
    private static final int HOP_LIMIT = 64;

    private Ipv6() {
    }

    /** @return false if it is no packet */
    static boolean read(Packet packet, int frameEnd) {
        byte[] bytes = packet.bytes;
        int at = packet.network;
        if (frameEnd - at < HEADER || Wire.get8(bytes, at) >> 4 != 6) {
            return false;
        }
        int payload = Wire.get16(bytes, at + 4);
        if (payload > frameEnd - at - HEADER) {
            return false;
        }
        packet.end = at + HEADER + payload;
        packet.hopLimit = Wire.get8(bytes, at + 7);
        packet.source = Ip.v6At(bytes, at + 8);
        packet.destination = Ip.v6At(bytes, at + 24);
        return !packet.source.isV4() && !packet.destination.isV4() && skipExtensions(packet);
    }

    private static boolean skipExtensions(Packet packet) {
        int next = Wire.get8(packet.bytes, packet.network + 6);
        int at = packet.network + HEADER;
        for (int i = 0; next == HOP_BY_HOP || next == ROUTING || next == DESTINATION; i++) {
            if (i == EXTENSIONS_MOST || packet.end - at < 8) {
                return false;
            }
            next = Wire.get8(packet.bytes, at);
            at += (Wire.get8(packet.bytes, at + 1) + 1) * 8;
            if (at > packet.end) {
                return false;
            }
        }
        packet.protocol = next;
        packet.transport = at;
        return next != FRAGMENT || packet.end - at >= FRAGMENT_HEADER;
    }

    /** Writes the header of a packet that is as long as its frame. */
    static void putHeader(byte[] frame, Ip source, Ip destination, int protocol, int hopLimit) {
        int at = Link.HEADER;
        Wire.put32(frame, at, 6 << 28);
        Wire.put16(frame, at + 4, frame.length - at - HEADER);
        frame[at + 6] = (byte) protocol;
        frame[at + 7] = (byte) hopLimit;
        source.put(frame, at + 8);
        destination.put(frame, at + 24);
    }

    static void putHeader(byte[] frame, Ip source, Ip destination, int protocol) {
        putHeader(frame, source, destination, protocol, HOP_LIMIT);
    }
}
