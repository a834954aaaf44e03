package dev.vivarium.engine.net.nat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.engine.net.Frame;
import dev.vivarium.engine.net.Offload;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * A guest and its card, played by a test: makes frames byte by byte, and looks at what comes back as strictly as a wire's far end
 * would. Its own code, so that it does not agree with the network's mistakes.
 */
final class ScriptedGuest implements AutoCloseable {
    static final long MAC = 0x5254_0012_3456L;
    static final Ip ADDRESS = ip("10.0.2.15");
    static final Ip HOST = ip("10.0.2.2");
    static final Ip RESOLVER = ip("10.0.2.3");
    static final Ip ADDRESS6 = ip("fec0::5054:ff:fe12:3456");
    static final Ip LOCAL6 = ip("fe80::5054:ff:fe12:3456");
    static final Ip HOST6 = ip("fec0::2");
    static final Ip RESOLVER6 = ip("fec0::3");
    private static final long PATIENCE = 30_000;

    final MetricRegistry registry = new MetricRegistry();
    final UserNetwork network;
    private final Semaphore looks = new Semaphore(0);

    ScriptedGuest(UserNetwork.Config config) throws Exception {
        this(config, Limits.USUAL, Resolvers.FILE);
    }

    ScriptedGuest(UserNetwork.Config config, Limits limits, Path resolverFile) throws Exception {
        network = new UserNetwork(config, limits, registry, "nat", resolverFile);
        network.connect(looks::release);
    }

    static Ip ip(String text) {
        return Ip.of(InetAddress.ofLiteral(text));
    }

    long metric(String name) {
        return registry.values().get("nat." + name);
    }

    void send(byte[] frame) {
        send(new Frame(frame));
    }

    void send(Frame frame) {
        while (!network.send(frame)) {
            waitForLook(PATIENCE);
        }
    }

    private void waitForLook(long millis) {
        try {
            looks.tryAcquire(millis, TimeUnit.MILLISECONDS);
            looks.drainPermits();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** The next frame, null if there is none in that time. */
    Frame next(long millis) {
        long deadline = System.nanoTime() + millis * 1_000_000;
        while (true) {
            Frame frame = network.receive();
            if (frame != null) {
                check(frame);
                return frame;
            }
            long rest = (deadline - System.nanoTime()) / 1_000_000;
            if (rest <= 0) {
                return null;
            }
            waitForLook(rest);
        }
    }

    /** The first frame that is like that; those before it are dropped. */
    byte[] await(String what, Predicate<byte[]> wanted) {
        long deadline = System.nanoTime() + PATIENCE * 1_000_000;
        while (true) {
            Frame frame = next(Math.max(0, (deadline - System.nanoTime()) / 1_000_000));
            assertNotNull(frame, "No frame came: " + what);
            byte[] bytes = finished(frame);
            if (wanted.test(bytes)) {
                return bytes;
            }
        }
    }

    void expectSilence(String what, Predicate<byte[]> unwanted) {
        for (Frame frame = next(100); frame != null; frame = next(100)) {
            assertTrue(!unwanted.test(finished(frame)), what);
        }
    }

    /** The bytes with the checksum in that was left to the card. */
    static byte[] finished(Frame frame) {
        byte[] bytes = Arrays.copyOf(frame.bytes(), frame.length());
        Offload offload = frame.offload();
        if (offload.needsChecksum()) {
            int start = offload.checksumStart();
            int sum = ~words(bytes, start, bytes.length - start) & 0xffff;
            Wire.put16(bytes, start + offload.checksumOffset(), sum == 0 ? 0xffff : sum);
        }
        return bytes;
    }

    /** RFC 1071, word by word. */
    static int words(byte[] bytes, int from, int length) {
        long sum = 0;
        for (int i = 0; i < length; i += 2) {
            sum += (bytes[from + i] & 0xff) << 8 | (i + 1 < length ? bytes[from + i + 1] & 0xff : 0);
        }
        while (sum >> 16 != 0) {
            sum = (sum & 0xffff) + (sum >> 16);
        }
        return (int) sum;
    }

    /** What every frame from the network must be. */
    private void check(Frame frame) {
        byte[] bytes = finished(frame);
        assertTrue(bytes.length >= 14 && bytes.length <= Frame.LONGEST, "length " + bytes.length);
        Offload offload = frame.offload();
        if (offload.segmentation() == Offload.Segmentation.NONE) {
            assertTrue(bytes.length <= 14 + 1500, "A frame is too long for the link: " + bytes.length);
        } else {
            assertTrue(offload.needsChecksum() && offload.segmentBytes() >= 64, "A long frame cannot be cut.");
        }
        int type = Wire.get16(bytes, 12);
        if (type == 0x0800) {
            assertEquals(bytes.length - 14, Wire.get16(bytes, 16), "IPv4 length");
            assertEquals(0xffff, words(bytes, 14, 20), "IPv4 checksum");
            if ((Wire.get16(bytes, 20) & 0x3fff) == 0) {
                checkTransport(bytes, 34, Wire.get8(bytes, 23), 8, 26);
            }
        } else if (type == 0x86dd) {
            assertEquals(bytes.length - 54, Wire.get16(bytes, 18), "IPv6 length");
            if (bytes[20] != 44) {
                checkTransport(bytes, 54, Wire.get8(bytes, 20), 32, 22);
            }
        } else {
            assertEquals(0x0806, type);
        }
    }

    private static void checkTransport(byte[] bytes, int at, int protocol, int addressBytes, int addresses) {
        int length = bytes.length - at;
        int sum = protocol == 1
                ? words(bytes, at, length)
                : fold(words(bytes, at, length) + words(bytes, addresses, addressBytes) + protocol + length);
        boolean unsummed = protocol == 17 && Wire.get16(bytes, at + 6) == 0;
        assertTrue(sum == 0xffff && !unsummed, "checksum of protocol " + protocol + ": " + Integer.toHexString(sum));
    }

    private static int fold(int sum) {
        return (sum & 0xffff) + (sum >> 16);
    }

    // ---- what a guest sends

    static byte[] ethernet(long destination, int type, byte[] payload) {
        byte[] frame = new byte[14 + payload.length];
        Wire.put48(frame, 0, destination);
        Wire.put48(frame, 6, MAC);
        Wire.put16(frame, 12, type);
        System.arraycopy(payload, 0, frame, 14, payload.length);
        return frame;
    }

    /** A packet of either version around a transport's bytes, whose checksum it puts in at that offset; -1 for none. */
    static byte[] packet(Ip source, Ip destination, int protocol, byte[] transport, int checksumAt) {
        byte[] body = transport.clone();
        boolean v4 = destination.isV4();
        int header = v4 ? 20 : 40;
        byte[] packet = new byte[header + body.length];
        if (v4) {
            packet[0] = 0x45;
            Wire.put16(packet, 2, packet.length);
            packet[8] = 64;
            packet[9] = (byte) protocol;
            source.put(packet, 12);
            destination.put(packet, 16);
            Wire.put16(packet, 10, ~words(packet, 0, 20) & 0xffff);
        } else {
            packet[0] = 0x60;
            Wire.put16(packet, 4, body.length);
            packet[6] = (byte) protocol;
            packet[7] = (byte) 255;
            source.put(packet, 8);
            destination.put(packet, 24);
        }
        if (checksumAt >= 0) {
            Wire.put16(body, checksumAt, 0);
            int sum = words(body, 0, body.length);
            if (protocol != 1) {
                sum = fold(sum + words(packet, v4 ? 12 : 8, v4 ? 8 : 32) + protocol + fold(body.length));
            }
            int checksum = ~fold(sum) & 0xffff;
            Wire.put16(body, checksumAt, checksum == 0 && protocol == 17 ? 0xffff : checksum);
        }
        System.arraycopy(body, 0, packet, header, body.length);
        return ethernet(Link.MAC, v4 ? 0x0800 : 0x86dd, packet);
    }

    static byte[] udp(Ip source, int sourcePort, Ip destination, int destinationPort, byte[] data) {
        byte[] datagram = new byte[8 + data.length];
        Wire.put16(datagram, 0, sourcePort);
        Wire.put16(datagram, 2, destinationPort);
        Wire.put16(datagram, 4, datagram.length);
        System.arraycopy(data, 0, datagram, 8, data.length);
        return packet(source, destination, 17, datagram, 6);
    }

    void sendUdp(int sourcePort, Ip destination, int destinationPort, byte[] data) {
        send(udp(destination.isV4() ? ADDRESS : ADDRESS6, sourcePort, destination, destinationPort, data));
    }

    /** Where the transport's header is. */
    static int transport(byte[] frame) {
        return Wire.get16(frame, 12) == 0x0800 ? 34 : 54;
    }

    static boolean isProtocol(byte[] frame, int protocol) {
        int type = Wire.get16(frame, 12);
        return type == 0x0800 && frame[23] == protocol || type == 0x86dd && frame[20] == protocol;
    }

    /** Waits for a datagram to that port. @return its data */
    byte[] awaitUdp(int port) {
        byte[] frame = awaitUdpFrame(port);
        return Arrays.copyOfRange(frame, transport(frame) + 8, frame.length);
    }

    byte[] awaitUdpFrame(int port) {
        return await("datagram to " + port,
                bytes -> isProtocol(bytes, 17) && Wire.get16(bytes, transport(bytes) + 2) == port);
    }

    /** Says something, so that the network knows the card. */
    void introduce() {
        send(arp(1, ADDRESS, HOST));
        await("ARP reply", bytes -> Wire.get16(bytes, 12) == 0x0806);
    }

    void introduce6() {
        send(solicitation(ADDRESS6, HOST6));
        await("neighbour advertisement", bytes -> isProtocol(bytes, 58));
    }

    static byte[] arp(int operation, Ip sender, Ip target) {
        byte[] arp = new byte[28];
        Wire.put16(arp, 0, 1);
        Wire.put16(arp, 2, 0x0800);
        Wire.put16(arp, 4, 0x0604);
        Wire.put16(arp, 6, operation);
        Wire.put48(arp, 8, MAC);
        sender.put(arp, 14);
        target.put(arp, 24);
        return ethernet(0xffff_ffff_ffffL, 0x0806, arp);
    }

    static byte[] solicitation(Ip source, Ip target) {
        byte[] body = new byte[32];
        body[0] = (byte) 135;
        target.put(body, 8);
        body[24] = 1;
        body[25] = 1;
        Wire.put48(body, 26, MAC);
        return packet(source, new Ip(0xff02L << 48, 0x1_ff00_0000L | target.low() & 0xff_ffff), 58, body, 2);
    }

    @Override
    public void close() {
        assertTrue(network.isUp(), "The network has failed.");
        network.close();
    }
}
