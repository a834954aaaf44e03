package dev.vivarium.engine.net.nat;

/** A segment of the guest's (RFC 9293, 3.1); one object is filled over and over. Of the network's thread. */
final class TcpSegment {
    static final int FIN = 1;
    static final int SYN = 2;
    static final int RST = 4;
    static final int PSH = 8;
    static final int ACK = 16;
    static final int HEADER = 20;
    static final int NONE = -1;

    private static final int MSS_USUAL_V4 = 536;
    private static final int MSS_USUAL_V6 = 1220;
    private static final int MSS_LEAST = 64;
    private static final int SCALE_MOST = 14;
    private static final int OPTION_END = 0;
    private static final int OPTION_NOTHING = 1;
    private static final int OPTION_MSS = 2;
    private static final int OPTION_SCALE = 3;

    byte[] bytes = {};
    int sourcePort;
    int destinationPort;
    int sequence;
    int acknowledgement;
    int flags;
    /** Not scaled. */
    int window;
    /** Where the data begins. */
    int data;
    int length;
    /** Of a segment that begins a connection. */
    int mss;
    /** Of a segment that begins a connection; {@link #NONE} if it does not speak of scaling. */
    int scale;

    /** @return false if it is no segment */
    boolean read(Packet packet) {
        int at = packet.transport;
        if (packet.transportBytes() < HEADER) {
            return false;
        }
        bytes = packet.bytes;
        int header = (Wire.get8(bytes, at + 12) >> 4) * 4;
        if (header < HEADER || header > packet.transportBytes() || !packet.hasRightSum()) {
            return false;
        }
        sourcePort = Wire.get16(bytes, at);
        destinationPort = Wire.get16(bytes, at + 2);
        sequence = Wire.get32(bytes, at + 4);
        acknowledgement = Wire.get32(bytes, at + 8);
        flags = Wire.get8(bytes, at + 13);
        window = Wire.get16(bytes, at + 14);
        data = at + header;
        length = packet.end - data;
        if (is(SYN)) {
            mss = packet.isV4() ? MSS_USUAL_V4 : MSS_USUAL_V6;
            scale = NONE;
            readOptions(at + HEADER, data);
        }
        return true;
    }

    private void readOptions(int from, int end) {
        int at = from;
        while (at < end && bytes[at] != OPTION_END) {
            if (bytes[at] == OPTION_NOTHING) {
                at++;
                continue;
            }
            int size = at + 1 < end ? Wire.get8(bytes, at + 1) : 0;
            if (size < 2 || size > end - at) {
                return;
            }
            if (bytes[at] == OPTION_MSS && size == 4) {
                mss = Math.max(MSS_LEAST, Wire.get16(bytes, at + 2));
            } else if (bytes[at] == OPTION_SCALE && size == 3) {
                scale = Math.min(SCALE_MOST, Wire.get8(bytes, at + 2));
            }
            at += size;
        }
    }

    boolean is(int flag) {
        return (flags & flag) != 0;
    }

    /** Sequence numbers that it takes. */
    int span() {
        return length + (is(SYN) ? 1 : 0) + (is(FIN) ? 1 : 0);
    }
}
