package dev.vivarium.engine.net.hub;

import dev.vivarium.engine.net.Frame;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Gives machines on an internal network addresses: DHCP (RFC 2131) with a lease for each hardware address, no router and no name server. The
 * network is 192.168.x.0/24, x from the network's name, and the server 192.168.x.1, which answers ARP (RFC 826) and nothing else. Leases are
 * not kept: a server that takes over believes a client that says which address it has, as long as nobody else has it.
 */
final class DhcpServer {
    private static final int FIRST_HOST = 10;
    private static final int HOSTS = 240;
    private static final int MASK = 0xffff_ff00;
    private static final int LEASE_SECONDS = 86_400;
    private static final long HARDWARE = 0x5256_0000_0001L;
    /** What clients expect at least: RFC 1542, 2.1. */
    private static final int BOOTP_LEAST = 300;
    private static final int HEADERS = 14 + 20 + 8;
    private static final int ARP_LENGTH = 42;

    private final int network;
    private final Map<Integer, Long> leases = new HashMap<>();
    private int nextToTake;

    DhcpServer(String name) {
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(StandardCharsets.UTF_8));
        network = 0xc0a8_0000 | (int) (16 + sum.getValue() % 224) << 8;
    }

    int address() {
        return network | 1;
    }

    /** @return what goes back to where the frame came from; null if it is not for this server */
    @Nullable
    Frame answer(Frame frame) {
        ByteBuffer bytes = ByteBuffer.wrap(frame.bytes(), 0, frame.length());
        if (isArpForUs(bytes)) {
            return arpReply(bytes);
        }
        DhcpMessage message = DhcpMessage.of(bytes);
        return message == null ? null : answer(message);
    }

    private boolean isArpForUs(ByteBuffer frame) {
        return frame.limit() >= ARP_LENGTH && frame.getShort(12) == 0x0806
                && frame.getLong(14) == 0x0001_0800_0604_0001L
                && frame.getInt(38) == address();
    }

    private Frame arpReply(ByteBuffer request) {
        ByteBuffer reply = ByteBuffer.allocate(60);
        long asker = request.getLong(22) >>> 16;
        putEthernet(reply, asker, 0x0806).putLong(0x0001_0800_0604_0002L);
        put48(reply, HARDWARE).putInt(address());
        put48(reply, asker).putInt(request.getInt(28));
        return new Frame(reply.array());
    }

    private @Nullable Frame answer(DhcpMessage message) {
        switch (message.type()) {
            case DhcpMessage.DISCOVER -> {
                return reply(message, DhcpMessage.OFFER, lease(message));
            }
            case DhcpMessage.REQUEST -> {
                if (message.server() != 0 && message.server() != address()) {
                    return null;
                }
                int lease = lease(message);
                return lease == message.wanted()
                        ? reply(message, DhcpMessage.ACK, lease)
                        : reply(message, DhcpMessage.NAK, 0);
            }
            case DhcpMessage.INFORM -> {
                return reply(message, DhcpMessage.ACK, 0);
            }
            case DhcpMessage.RELEASE -> leases.remove(message.wanted(), message.hardware());
            // Somebody else has it: it stays taken, by nobody who asks.
            case DhcpMessage.DECLINE -> leases.replace(message.wanted(), message.hardware(), 0L);
            default -> {
                // No other concerns a server.
            }
        }
        return null;
    }

    /** The address that the client has already, or the one that it wants, or one that its hardware address leads to. */
    private int lease(DhcpMessage message) {
        for (Map.Entry<Integer, Long> lease : leases.entrySet()) {
            if (lease.getValue() == message.hardware()) {
                return lease.getKey();
            }
        }
        int wanted = message.wanted() - network - FIRST_HOST;
        int first = wanted >= 0 && wanted < HOSTS ? wanted : (int) (message.hardware() * 31 % HOSTS);
        for (int i = 0; i < HOSTS; i++) {
            int candidate = network + FIRST_HOST + (first + i) % HOSTS;
            if (leases.putIfAbsent(candidate, message.hardware()) == null) {
                return candidate;
            }
        }
        // More have asked than there are addresses: one of them loses its own, each in turn.
        int taken = network + FIRST_HOST + nextToTake;
        nextToTake = (nextToTake + 1) % HOSTS;
        leases.put(taken, message.hardware());
        return taken;
    }

    private Frame reply(DhcpMessage message, int type, int lease) {
        ByteBuffer reply = ByteBuffer.allocate(HEADERS + BOOTP_LEAST);
        putEthernet(reply, message.hardware(), 0x0800);
        int to = message.ciaddr() == 0 || type == DhcpMessage.NAK ? -1 : message.ciaddr();
        putUdp(reply, to);
        reply.putInt(0x0201_0600).putInt(message.xid()).putShort((short) 0).putShort((short) message.flags())
                .putInt(type == DhcpMessage.NAK ? 0 : message.ciaddr()).putInt(lease).putInt(address()).putInt(0);
        put48(reply, message.hardware());
        reply.position(HEADERS + DhcpMessage.OPTIONS - 4).putInt(DhcpMessage.MAGIC);
        option(reply, DhcpMessage.OPTION_TYPE, 1).put((byte) type);
        option(reply, DhcpMessage.OPTION_SERVER, 4).putInt(address());
        if (type != DhcpMessage.NAK) {
            option(reply, 1, 4).putInt(MASK);
            if (lease != 0) {
                option(reply, 51, 4).putInt(LEASE_SECONDS);
            }
        }
        reply.put((byte) 255);
        return new Frame(reply.array());
    }

    private static ByteBuffer option(ByteBuffer into, int code, int length) {
        return into.put((byte) code).put((byte) length);
    }

    private static ByteBuffer putEthernet(ByteBuffer frame, long to, int type) {
        put48(frame, to);
        put48(frame, HARDWARE);
        return frame.putShort((short) type);
    }

    private static ByteBuffer put48(ByteBuffer into, long address) {
        return into.putShort((short) (address >>> 32)).putInt((int) address);
    }

    /** IPv4 and UDP around BOOTP; UDP's checksum may be left out. */
    private void putUdp(ByteBuffer frame, int to) {
        int ip = frame.position();
        frame.putShort((short) 0x4500).putShort((short) (20 + 8 + BOOTP_LEAST)).putInt(0).putShort((short) 0x4011)
                .putShort((short) 0).putInt(address()).putInt(to);
        int sum = 0;
        for (int i = 0; i < 20; i += 2) {
            sum += frame.getShort(ip + i) & 0xffff;
        }
        sum = (sum & 0xffff) + (sum >> 16);
        frame.putShort(ip + 10, (short) ~(sum + (sum >> 16)));
        frame.putShort((short) DhcpMessage.SERVER_PORT).putShort((short) DhcpMessage.CLIENT_PORT)
                .putShort((short) (8 + BOOTP_LEAST)).putShort((short) 0);
    }
}
