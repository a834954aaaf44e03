package dev.vivarium.engine.net;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** Packets written field by field, with sums computed in another way than the engine's: 16 bits at a time, carry at once. */
public final class TestPackets {
    public static final byte[] MAC = {0x52, 0x54, 0, 0x12, 0x34, 0x56};
    public static final byte[] PEER = {0x52, 0x54, 0, 1, 2, 3};
    public static final int FIN = 1;
    public static final int PSH = 8;
    public static final int ACK = 16;
    public static final int CWR = 0x80;
    public static final byte[] IPV4_ADDRESSES = {10, 0, 2, 15, (byte) 192, (byte) 168, 1, 2};
    public static final byte[] IPV6_ADDRESSES = new byte[32];

    static {
        for (int i = 0; i < 32; i++) {
            IPV6_ADDRESSES[i] = (byte) (0xfd + 11 * i);
        }
    }

    private TestPackets() {
    }

    /** What a TCP segment is like. */
    public record Segment(boolean ipv6, int id, long sequence, int flags, byte[] payload) {
    }

    /** From {@link #PEER} to {@link #MAC}, as a wire carries it; 12 bytes of TCP options. */
    public static byte[] tcp(Segment segment) {
        byte[] tcp = tcpPart(segment);
        byte[] pseudo = pseudo(segment.ipv6, 6, tcp.length);
        ByteBuffer.wrap(tcp).putShort(16, (short) ~sum(pseudo, tcp));
        return frame(segment.ipv6, segment.id, 6, tcp);
    }

    /** The same with the checksum left to be done: only the pseudo-header's sum is in it. */
    public static byte[] unfinishedTcp(Segment segment) {
        byte[] tcp = tcpPart(segment);
        ByteBuffer.wrap(tcp).putShort(16, (short) sum(pseudo(segment.ipv6, 6, tcp.length), new byte[0]));
        return frame(segment.ipv6, segment.id, 6, tcp);
    }

    private static byte[] tcpPart(Segment segment) {
        ByteBuffer tcp = ByteBuffer.allocate(32 + segment.payload.length);
        tcp.putShort((short) 80).putShort((short) 40_000).putInt((int) segment.sequence).putInt(77);
        tcp.put((byte) 0x80).put((byte) segment.flags).putShort((short) 501).putInt(0);
        return tcp.put(new byte[]{1, 1, 8, 10, 0, 0, 1, 2, 0, 0, 3, 4}).put(segment.payload).array();
    }

    /** A UDP datagram over IPv4, with or without its checksum being done. */
    public static byte[] udp(byte[] payload, boolean done) {
        ByteBuffer udp = ByteBuffer.allocate(8 + payload.length).putShort((short) 53).putShort((short) 5353)
                .putShort((short) (8 + payload.length)).putShort((short) 0).put(payload);
        byte[] pseudo = pseudo(false, 17, udp.capacity());
        int sum = done ? ~sum(pseudo, udp.array()) & 0xffff : sum(pseudo, new byte[0]);
        udp.putShort(6, (short) (done && sum == 0 ? 0xffff : sum));
        return frame(false, 9, 17, udp.array());
    }

    public static byte[] frame(boolean ipv6, int id, int protocol, byte[] transport) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(MAC);
        all.writeBytes(PEER);
        all.writeBytes(ipv6 ? new byte[]{(byte) 0x86, (byte) 0xdd} : new byte[]{8, 0});
        all.writeBytes(ipv6 ? ipv6(protocol, transport.length) : ipv4(id, protocol, transport.length));
        all.writeBytes(transport);
        return all.toByteArray();
    }

    private static byte[] ipv4(int id, int protocol, int length) {
        ByteBuffer header = ByteBuffer.allocate(20).put((byte) 0x45).put((byte) 0).putShort((short) (20 + length))
                .putShort((short) id).putShort((short) 0x4000).put((byte) 64).put((byte) protocol).putShort((short) 0)
                .put(IPV4_ADDRESSES);
        return header.putShort(10, (short) ~sum(header.array(), new byte[0])).array();
    }

    private static byte[] ipv6(int protocol, int length) {
        return ByteBuffer.allocate(40).putInt(0x6000_0000).putShort((short) length).put((byte) protocol)
                .put((byte) 64).put(IPV6_ADDRESSES).array();
    }

    private static byte[] pseudo(boolean ipv6, int protocol, int length) {
        return ipv6
                ? ByteBuffer.allocate(40).put(IPV6_ADDRESSES).putInt(length).putInt(protocol).array()
                : ByteBuffer.allocate(12).put(IPV4_ADDRESSES).putShort((short) protocol).putShort((short) length)
                        .array();
    }

    /** @param first of an even length */
    private static int sum(byte[] first, byte[] second) {
        ByteBuffer all = ByteBuffer.allocate(first.length + second.length + second.length % 2).put(first).put(second)
                .rewind();
        int sum = 0;
        while (all.hasRemaining()) {
            sum += all.getShort() & 0xffff;
            sum = (sum & 0xffff) + (sum >> 16);
        }
        return sum;
    }
}
