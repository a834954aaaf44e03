package dev.vivarium.tests.fuzz;

import java.net.InetAddress;
import java.util.Arrays;

/** Packets as a guest makes them, with its own sums, and the numbers in them. */
final class Packets {
    static final byte[] GUEST_MAC = {0x52, 0x54, 0, 0x12, 0x34, 0x56};
    static final byte[] ROUTER_MAC = {0x52, 0x55, 0x0a, 0, 2, 2};
    static final byte[] GUEST = address("10.0.2.15");
    static final byte[] GUEST6 = address("fec0::5054:ff:fe12:3456");
    static final byte[] GUEST_LOCAL = address("fe80::5054:ff:fe12:3456");
    static final byte[] HOST = address("10.0.2.2");
    static final byte[] HOST6 = address("fec0::2");
    static final byte[] HOST_LOCAL = address("fe80::2");
    static final byte[] RESOLVER = address("10.0.2.3");
    static final byte[] RESOLVER6 = address("fec0::3");

    static final int ETHERNET = 14;
    static final int TYPE_V4 = 0x0800;
    static final int TYPE_ARP = 0x0806;
    static final int TYPE_V6 = 0x86dd;
    static final int ICMP = 1;
    static final int TCP = 6;
    static final int UDP = 17;
    static final int ICMP6 = 58;
    static final int FRAGMENT = 44;

    private Packets() {
    }

    static byte[] address(String text) {
        return InetAddress.ofLiteral(text).getAddress();
    }

    static int get16(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
    }

    static int get32(byte[] bytes, int at) {
        return get16(bytes, at) << 16 | get16(bytes, at + 2);
    }

    static void put16(byte[] bytes, int at, int value) {
        bytes[at] = (byte) (value >> 8);
        bytes[at + 1] = (byte) value;
    }

    static void put32(byte[] bytes, int at, int value) {
        put16(bytes, at, value >> 16);
        put16(bytes, at + 2, value);
    }

    /** RFC 1071, of words; what is behind an odd last byte counts as 0. */
    static int sum(byte[] bytes, int from, int length) {
        long sum = 0;
        for (int i = 0; i < length; i += 2) {
            sum += (bytes[from + i] & 0xff) << 8 | (i + 1 < length ? bytes[from + i + 1] & 0xff : 0);
        }
        return fold(sum);
    }

    static int fold(long sum) {
        long folded = sum;
        while (folded >> 16 != 0) {
            folded = (folded & 0xffff) + (folded >> 16);
        }
        return (int) folded;
    }

    /** The sum of a transport with its pseudo-header; ICMP over IPv4 has none. */
    static int transportSum(byte[] source, byte[] destination, int protocol, byte[] bytes, int from, int length) {
        int own = sum(bytes, from, length);
        if (protocol == ICMP) {
            return own;
        }
        return fold((long) own + sum(source, 0, source.length) + sum(destination, 0, destination.length) + protocol
                + (length >> 16) + (length & 0xffff));
    }

    static byte[] ethernet(int type, byte[] payload) {
        byte[] frame = new byte[ETHERNET + payload.length];
        System.arraycopy(ROUTER_MAC, 0, frame, 0, 6);
        System.arraycopy(GUEST_MAC, 0, frame, 6, 6);
        put16(frame, 12, type);
        System.arraycopy(payload, 0, frame, ETHERNET, payload.length);
        return frame;
    }

    /** @param place offset and flags, as they are in the header */
    static byte[] ipv4(byte[] source, byte[] destination, int protocol, int place, byte[] payload) {
        byte[] packet = new byte[20 + payload.length];
        packet[0] = 0x45;
        put16(packet, 2, packet.length);
        put16(packet, 4, 77);
        put16(packet, 6, place);
        packet[8] = 64;
        packet[9] = (byte) protocol;
        System.arraycopy(source, 0, packet, 12, 4);
        System.arraycopy(destination, 0, packet, 16, 4);
        put16(packet, 10, ~sum(packet, 0, 20));
        System.arraycopy(payload, 0, packet, 20, payload.length);
        return packet;
    }

    static byte[] ipv6(byte[] source, byte[] destination, int next, byte[] payload) {
        byte[] packet = new byte[40 + payload.length];
        packet[0] = 0x60;
        put16(packet, 4, payload.length);
        packet[6] = (byte) next;
        packet[7] = (byte) 255;
        System.arraycopy(source, 0, packet, 8, 16);
        System.arraycopy(destination, 0, packet, 24, 16);
        System.arraycopy(payload, 0, packet, 40, payload.length);
        return packet;
    }

    static byte[] udp(int sourcePort, int destinationPort, byte[] data) {
        byte[] datagram = new byte[8 + data.length];
        put16(datagram, 0, sourcePort);
        put16(datagram, 2, destinationPort);
        put16(datagram, 4, datagram.length);
        System.arraycopy(data, 0, datagram, 8, data.length);
        return datagram;
    }

    static byte[] join(byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        byte[] whole = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, whole, at, part.length);
            at += part.length;
        }
        return whole;
    }
}
