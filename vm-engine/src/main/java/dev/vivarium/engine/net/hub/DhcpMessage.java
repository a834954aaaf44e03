package dev.vivarium.engine.net.hub;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;

/**
 * What a client asks: RFC 2131, 2, in UDP over IPv4 over Ethernet. Everything in it comes from a guest.
 *
 * @param type      option 53
 * @param hardware  the client's address on Ethernet
 * @param wanted    option 50, or the address that it has; 0 for none
 * @param server    option 54, 0 for none
 * @param ciaddr    the address that it has and listens at, 0 for none
 */
record DhcpMessage(int type, int xid, int flags, long hardware, int wanted, int server, int ciaddr) {
    static final int DISCOVER = 1;
    static final int OFFER = 2;
    static final int REQUEST = 3;
    static final int DECLINE = 4;
    static final int ACK = 5;
    static final int NAK = 6;
    static final int RELEASE = 7;
    static final int INFORM = 8;

    static final int SERVER_PORT = 67;
    static final int CLIENT_PORT = 68;
    static final int MAGIC = 0x6382_5363;
    /** From the start of BOOTP to its options. */
    static final int OPTIONS = 240;
    static final int OPTION_WANTED = 50;
    static final int OPTION_TYPE = 53;
    static final int OPTION_SERVER = 54;
    private static final int OPTION_PAD = 0;
    private static final int OPTION_END = 255;

    private static final int ETHERNET = 14;
    private static final int UDP = 17;

    /** @return null if it is anything else */
    static @Nullable DhcpMessage of(ByteBuffer frame) {
        int bootp = bootpOf(frame);
        if (bootp < 0 || frame.get(bootp) != 1 || frame.getShort(bootp + 1) != 0x0106
                || frame.getInt(bootp + OPTIONS - 4) != MAGIC) {
            return null;
        }
        int ciaddr = frame.getInt(bootp + 12);
        int type = 0;
        int wanted = ciaddr;
        int server = 0;
        for (int at = bootp + OPTIONS; at + 1 < frame.limit();) {
            int code = frame.get(at) & 0xff;
            if (code == OPTION_PAD) {
                at++;
                continue;
            }
            int length = frame.get(at + 1) & 0xff;
            if (code == OPTION_END || at + 2 + length > frame.limit()) {
                break;
            }
            if (code == OPTION_TYPE && length == 1) {
                type = frame.get(at + 2);
            } else if (code == OPTION_WANTED && length == 4) {
                wanted = frame.getInt(at + 2);
            } else if (code == OPTION_SERVER && length == 4) {
                server = frame.getInt(at + 2);
            }
            at += 2 + length;
        }
        return new DhcpMessage(type, frame.getInt(bootp + 4), frame.getShort(bootp + 10),
                frame.getLong(bootp + 28) >>> 16, wanted, server, ciaddr);
    }

    /** @return where BOOTP begins in a datagram to the server's port; -1 if it is no such datagram, or too short */
    private static int bootpOf(ByteBuffer frame) {
        if (frame.limit() < ETHERNET + 20 || frame.getShort(12) != 0x0800 || frame.get(ETHERNET) >> 4 != 4) {
            return -1;
        }
        int udp = ETHERNET + 4 * (frame.get(ETHERNET) & 15);
        boolean whole = (frame.getShort(ETHERNET + 6) & 0x3fff) == 0;
        if (udp < ETHERNET + 20 || !whole || frame.get(ETHERNET + 9) != UDP
                || udp + 8 + OPTIONS > frame.limit() || frame.getShort(udp + 2) != SERVER_PORT) {
            return -1;
        }
        return udp + 8;
    }
}
