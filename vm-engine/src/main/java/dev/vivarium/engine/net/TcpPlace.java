package dev.vivarium.engine.net;

import org.jspecify.annotations.Nullable;

/**
 * Where the headers of a TCP segment are in a frame: behind Ethernet, up to two VLAN tags, IPv4 with options or IPv6 with extension
 * headers (RFC 791, RFC 8200, RFC 9293).
 *
 * @param network   where IP's header begins
 * @param transport where TCP's header begins
 * @param payload   where the data begins, inside of the frame or at its end
 */
public record TcpPlace(int network, int transport, int payload, boolean ipv6) {
    /** Where TCP's checksum is in its header. */
    public static final int CHECKSUM = 16;

    private static final int ETHERTYPE = 12;
    private static final int VLAN = 0x8100;
    private static final int SERVICE_VLAN = 0x88a8;
    private static final int IPV4 = 0x0800;
    private static final int IPV6 = 0x86dd;
    private static final int TCP = 6;
    private static final int HOP_BY_HOP = 0;
    private static final int ROUTING = 43;
    private static final int DESTINATION = 60;
    private static final int IPV6_HEADER = 40;
    private static final int MOST_EXTENSIONS = 128;
    private static final int LEAST_TCP = 20;

    /** @return null if the frame is not the first, whole part of a TCP segment */
    public static @Nullable TcpPlace of(byte[] bytes, int length) {
        int at = ETHERTYPE;
        for (int tags = 0; tags < 2 && at + 6 <= length && isTag(BigEndian.get16(bytes, at)); tags++) {
            at += 4;
        }
        if (at + 2 > length) {
            return null;
        }
        return switch (BigEndian.get16(bytes, at)) {
            case IPV4 -> behindIpv4(bytes, at + 2, length);
            case IPV6 -> behindIpv6(bytes, at + 2, length);
            default -> null;
        };
    }

    private static boolean isTag(int type) {
        return type == VLAN || type == SERVICE_VLAN;
    }

    private static @Nullable TcpPlace behindIpv4(byte[] bytes, int network, int length) {
        if (network + 20 > length || bytes[network] >> 4 != 4 || bytes[network + 9] != TCP) {
            return null;
        }
        int header = 4 * (bytes[network] & 15);
        boolean fragment = (BigEndian.get16(bytes, network + 6) & 0x3fff) != 0;
        return header < 20 || fragment ? null : behindIp(bytes, network, network + header, length, false);
    }

    private static @Nullable TcpPlace behindIpv6(byte[] bytes, int network, int length) {
        if (network + IPV6_HEADER > length || (bytes[network] >> 4 & 15) != 6) {
            return null;
        }
        int next = bytes[network + 6] & 0xff;
        int at = network + IPV6_HEADER;
        while (next == HOP_BY_HOP || next == ROUTING || next == DESTINATION) {
            if (at + 8 > length || at > network + IPV6_HEADER + MOST_EXTENSIONS) {
                return null;
            }
            next = bytes[at] & 0xff;
            at += 8 + 8 * (bytes[at + 1] & 0xff);
        }
        boolean near = at <= network + IPV6_HEADER + MOST_EXTENSIONS;
        return next == TCP && near ? behindIp(bytes, network, at, length, true) : null;
    }

    private static @Nullable TcpPlace behindIp(byte[] bytes, int network, int transport, int length, boolean ipv6) {
        if (transport + LEAST_TCP > length) {
            return null;
        }
        int header = 4 * (bytes[transport + 12] >> 4 & 15);
        int payload = transport + header;
        return header < LEAST_TCP || payload > length ? null : new TcpPlace(network, transport, payload, ipv6);
    }

    /** The sum of the pseudo-header that TCP's checksum covers, for a segment of {@code segmentBytes} with its header. */
    long pseudoSum(byte[] bytes, int segmentBytes) {
        int addresses = network + (ipv6 ? 8 : 12);
        return Checksum.add(TCP + (segmentBytes & 0xffff) + (segmentBytes >> 16), bytes, addresses, ipv6 ? 32 : 8);
    }

    /** Puts the lengths and IPv4's checksum in, for a frame of {@code length} bytes. */
    public void putLengths(byte[] bytes, int length) {
        if (ipv6) {
            BigEndian.put16(bytes, network + 4, length - network - IPV6_HEADER);
        } else {
            BigEndian.put16(bytes, network + 2, length - network);
            BigEndian.put16(bytes, network + 10, 0);
            BigEndian.put16(bytes, network + 10, Checksum.of(Checksum.add(0, bytes, network, transport - network)));
        }
    }

    /** Puts in what TCP's checksum field holds when somebody else is to finish it: the pseudo-header's sum. */
    public void putPseudoSum(byte[] bytes, int length) {
        BigEndian.put16(bytes, transport + CHECKSUM, ~Checksum.of(pseudoSum(bytes, length - transport)));
    }
}
