package dev.vivarium.engine.net.nat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.net.Frame;
import dev.vivarium.engine.net.nat.UserNetwork.Config;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the network itself says to a guest: ARP, DHCP, echo, neighbour discovery, DHCPv6. */
@Timeout(60)
class ServicesTest {
    private static final long BROADCAST = 0xffff_ffff_ffffL;

    @Test
    void arpIsAnsweredForOurAddressesAlone() throws Exception {
        try (ScriptedGuest guest = new ScriptedGuest(Config.USUAL)) {
            for (Ip own : List.of(ScriptedGuest.HOST, ScriptedGuest.RESOLVER)) {
                guest.send(ScriptedGuest.arp(1, ScriptedGuest.ADDRESS, own));
                byte[] reply = guest.await("ARP", bytes -> Wire.get16(bytes, 12) == 0x0806);
                assertEquals(2, Wire.get16(reply, 20));
                assertEquals(Link.MAC, Wire.get48(reply, 22));
                assertEquals(own, Ip.v4At(reply, 28));
                assertEquals(ScriptedGuest.MAC, Wire.get48(reply, 0));
            }
            guest.send(ScriptedGuest.arp(1, ScriptedGuest.ADDRESS, ScriptedGuest.ip("10.0.2.77")));
            guest.send(ScriptedGuest.arp(1, Ip.ANY_V4, ScriptedGuest.ADDRESS));
            guest.expectSilence("an answer for an address of the guest's", bytes -> true);
        }
    }

    static byte[] dhcp(int type, long mac, byte[] options) {
        byte[] message = new byte[240 + 3 + options.length + 1];
        message[0] = 1;
        message[1] = 1;
        message[2] = 6;
        Wire.put32(message, 4, 0xcafe);
        Wire.put48(message, 28, mac);
        Wire.put32(message, 236, 0x6382_5363);
        message[240] = 53;
        message[241] = 1;
        message[242] = (byte) type;
        System.arraycopy(options, 0, message, 243, options.length);
        message[message.length - 1] = (byte) 255;
        return ScriptedGuest.udp(Ip.ANY_V4, 68, Ip.BROADCAST, 67, message);
    }

    static byte[] requested(Ip address) {
        byte[] option = {50, 4, 0, 0, 0, 0};
        address.put(option, 2);
        return option;
    }

    static Map<Integer, byte[]> options(byte[] message) {
        Map<Integer, byte[]> options = new HashMap<>();
        for (int at = 240; at < message.length && message[at] != -1; at += 2 + (message[at + 1] & 0xff)) {
            int from = at + 2;
            options.put(message[at] & 0xff, Arrays.copyOfRange(message, from, from + (message[at + 1] & 0xff)));
        }
        return options;
    }

    private static Ip lease(ScriptedGuest guest, long mac, Ip wished) {
        guest.send(dhcp(1, mac, wished.equals(Ip.ANY_V4) ? new byte[0] : requested(wished)));
        byte[] offer = guest.awaitUdp(68);
        assertArrayEquals(new byte[]{2}, options(offer).get(53));
        Ip offered = Ip.v4At(offer, 16);
        guest.send(dhcp(3, mac, requested(offered)));
        byte[] ack = guest.awaitUdp(68);
        assertArrayEquals(new byte[]{5}, options(ack).get(53));
        assertEquals(offered, Ip.v4At(ack, 16));
        return offered;
    }

    @Test
    void dhcpGivesAnAddressAndWhatBelongsToIt() throws Exception {
        Config config = new Config(false, true, List.of(), Subnet.USUAL, "crab", null, null);
        try (ScriptedGuest guest = new ScriptedGuest(config)) {
            guest.send(dhcp(1, ScriptedGuest.MAC, new byte[0]));
            byte[] frame = guest.awaitUdpFrame(68);
            assertEquals(ScriptedGuest.MAC, Wire.get48(frame, 0), "to the card, which did not ask for a broadcast");
            byte[] offer = Arrays.copyOfRange(frame, 42, frame.length);
            assertEquals(0xcafe, Wire.get32(offer, 4));
            Map<Integer, byte[]> options = options(offer);
            assertEquals("255.255.255.0", Ip.v4At(options.get(1), 0).toString());
            assertEquals(ScriptedGuest.HOST, Ip.v4At(options.get(3), 0));
            assertEquals(ScriptedGuest.RESOLVER, Ip.v4At(options.get(6), 0));
            assertEquals(ScriptedGuest.HOST, Ip.v4At(options.get(54), 0));
            assertEquals("crab", new String(options.get(12), StandardCharsets.US_ASCII));
            assertEquals(1500, Wire.get16(options.get(26), 0));
            assertTrue(Wire.get32(options.get(51), 0) > 3600);
            assertTrue(guest.network.guestAddresses().isEmpty(), "an offer is not a lease");
            assertEquals(ScriptedGuest.ADDRESS, lease(guest, ScriptedGuest.MAC, Ip.ANY_V4));
            assertEquals(List.of(InetAddress.ofLiteral("10.0.2.15")), guest.network.guestAddresses());
        }
    }

    @Test
    void aCardKeepsItsAddress() throws Exception {
        try (ScriptedGuest guest = new ScriptedGuest(Config.USUAL)) {
            assertEquals("10.0.2.15", lease(guest, 0x5254_0000_0001L, Ip.ANY_V4).toString());
            assertEquals("10.0.2.16", lease(guest, 0x5254_0000_0002L, Ip.ANY_V4).toString());
            assertEquals("10.0.2.15", lease(guest, 0x5254_0000_0001L, Ip.ANY_V4).toString());
            assertEquals("10.0.2.40", lease(guest, 0x5254_0000_0003L, ScriptedGuest.ip("10.0.2.40")).toString());
            assertEquals("10.0.2.17", lease(guest, 0x5254_0000_0004L, ScriptedGuest.ip("10.0.2.2")).toString());
            guest.send(dhcp(3, 0x5254_0000_0009L, requested(ScriptedGuest.ip("10.0.2.15"))));
            assertArrayEquals(new byte[]{6}, options(guest.awaitUdp(68)).get(53), "another's address is refused");
        }
        try (ScriptedGuest restored = new ScriptedGuest(Config.USUAL)) {
            restored.send(dhcp(3, 0x5254_0000_0002L, requested(ScriptedGuest.ip("10.0.2.16"))));
            byte[] ack = restored.awaitUdp(68);
            assertArrayEquals(new byte[]{5}, options(ack).get(53), "a lease of old is kept by a new network");
        }
    }

    @Test
    void leasesAreBounded() throws Exception {
        try (ScriptedGuest guest = new ScriptedGuest(Config.USUAL)) {
            for (int i = 0; i < 300; i++) {
                lease(guest, 0x5254_0001_0000L + i, Ip.ANY_V4);
            }
            assertTrue(guest.network.guestAddresses().size() <= 64);
        }
    }

    static byte[] echo(Ip source, Ip destination, int length) {
        byte[] message = new byte[8 + length];
        message[0] = (byte) (destination.isV4() ? 8 : 128);
        Wire.put32(message, 4, 0x1234_0001);
        for (int i = 0; i < length; i++) {
            message[8 + i] = (byte) i;
        }
        return ScriptedGuest.packet(source, destination, destination.isV4() ? 1 : 58, message, 2);
    }

    @Test
    void ourAddressesAnswerEchoes() throws Exception {
        try (ScriptedGuest guest = new ScriptedGuest(Config.USUAL)) {
            guest.introduce();
            guest.introduce6();
            for (Ip own : List.of(ScriptedGuest.HOST, ScriptedGuest.RESOLVER, ScriptedGuest.HOST6)) {
                Ip source = own.isV4() ? ScriptedGuest.ADDRESS : ScriptedGuest.ADDRESS6;
                guest.send(echo(source, own, 56));
                byte[] reply = guest.await("echo", bytes -> ScriptedGuest.isProtocol(bytes, own.isV4() ? 1 : 58));
                int at = ScriptedGuest.transport(reply);
                assertEquals(own.isV4() ? 0 : 129, Wire.get8(reply, at));
                assertEquals(0x1234_0001, Wire.get32(reply, at + 4));
                assertEquals(at + 8 + 56, reply.length);
                assertEquals(7, reply[at + 8 + 7]);
            }
        }
    }

    /** The card asks for the answer as soon as it has sent the question. */
    @Test
    void plainEchoesAreAnsweredAtOnce() throws Exception {
        try (ScriptedGuest guest = new ScriptedGuest(Config.USUAL)) {
            for (int length : new int[]{0, 1, 56, 1472}) {
                assertTrue(guest.network.send(new Frame(echo(ScriptedGuest.ADDRESS, ScriptedGuest.HOST, length))));
                Frame answer = guest.network.receive();
                assertNotNull(answer);
                assertEquals(ScriptedGuest.MAC, Wire.get48(answer.bytes(), 0));
                assertEquals(14 + 20 + 8 + length, answer.length());
                assertNull(guest.network.receive());
            }
            assertEquals(4, guest.metric("ownEchoes"));
            byte[] wrongSum = echo(ScriptedGuest.ADDRESS, ScriptedGuest.HOST, 56);
            wrongSum[50] ^= 1;
            assertTrue(guest.network.send(new Frame(wrongSum)));
            guest.expectSilence("an answer to a damaged question", bytes -> true);
        }
    }

    @Test
    void wherePacketsMayNotGoIsSaid() throws Exception {
        try (ScriptedGuest guest = new ScriptedGuest(Config.USUAL)) {
            guest.introduce();
            for (String forbidden : List.of("127.0.0.1", "169.254.169.254", "10.0.2.77")) {
                guest.send(echo(ScriptedGuest.ADDRESS, ScriptedGuest.ip(forbidden), 8));
                byte[] error = guest.await("ICMP", bytes -> ScriptedGuest.isProtocol(bytes, 1));
                assertEquals(3, error[34], forbidden);
                assertEquals(ScriptedGuest.ip(forbidden), Ip.v4At(error, 34 + 8 + 16), "the packet is quoted");
            }
            guest.send(ScriptedGuest.packet(ScriptedGuest.ADDRESS, ScriptedGuest.HOST, 47, new byte[20], -1));
            byte[] error = guest.await("ICMP", bytes -> ScriptedGuest.isProtocol(bytes, 1));
            assertEquals(2, error[35], "protocol unreachable");
        }
    }

    @Test
    void strangersAreNotHeard() throws Exception {
        try (ScriptedGuest guest = new ScriptedGuest(Config.USUAL)) {
            guest.introduce();
            guest.send(echo(ScriptedGuest.ip("192.168.1.1"), ScriptedGuest.HOST, 8));
            guest.send(echo(ScriptedGuest.HOST, ScriptedGuest.HOST, 8));
            guest.send(echo(Ip.ANY_V4, ScriptedGuest.HOST, 8));
            guest.send(echo(ScriptedGuest.ADDRESS, Ip.BROADCAST, 8));
            guest.expectSilence("an answer to somebody else", bytes -> true);
        }
    }

    @Test
    void theRouterOfIpv6SaysWhatItIs() throws Exception {
        try (ScriptedGuest guest = new ScriptedGuest(Config.USUAL)) {
            byte[] solicitation = new byte[8];
            solicitation[0] = (byte) 133;
            guest.send(ScriptedGuest.packet(ScriptedGuest.LOCAL6, Ip.ALL_ROUTERS, 58, solicitation, 2));
            byte[] bytes = guest.await("RA", frame -> ScriptedGuest.isProtocol(frame, 58));
            assertEquals(134, Wire.get8(bytes, 54));
            assertEquals(0x3333_0000_0001L, Wire.get48(bytes, 0));
            assertEquals(255, Wire.get8(bytes, 21));
            assertEquals(0x40, bytes[59] & 0xc0, "no addresses by DHCP, other facts by it");
            Map<Integer, Integer> options = new HashMap<>();
            for (int at = 70; at < bytes.length; at += bytes[at + 1] * 8) {
                assertTrue(bytes[at + 1] > 0);
                options.put(Wire.get8(bytes, at), at);
            }
            assertEquals(Ip.of(InetAddress.ofLiteral("fec0::")), Ip.v6At(bytes, options.get(3) + 16));
            assertEquals(64, bytes[options.get(3) + 2]);
            assertEquals(ScriptedGuest.RESOLVER6, Ip.v6At(bytes, options.get(25) + 8));
            assertEquals(1500, Wire.get32(bytes, options.get(5) + 4));
        }
    }

    @Test
    void neighboursOfIpv6AreAnswered() throws Exception {
        try (ScriptedGuest guest = new ScriptedGuest(Config.USUAL)) {
            guest.send(ScriptedGuest.solicitation(ScriptedGuest.ADDRESS6, ScriptedGuest.RESOLVER6));
            byte[] bytes = guest.await("NA", frame -> ScriptedGuest.isProtocol(frame, 58));
            assertEquals(136, Wire.get8(bytes, 54));
            assertEquals(ScriptedGuest.RESOLVER6, Ip.v6At(bytes, 62));
            assertEquals(Link.MAC, Wire.get48(bytes, 54 + 26));
            byte[] farther = ScriptedGuest.solicitation(ScriptedGuest.ADDRESS6, ScriptedGuest.RESOLVER6);
            farther[21] = 64;
            guest.send(farther);
            guest.expectSilence("an answer to a message that has come through a router", frame -> true);
        }
    }

    @Test
    void dhcp6SaysWhereTheResolverIs() throws Exception {
        try (ScriptedGuest guest = new ScriptedGuest(Config.USUAL)) {
            byte[] request = {11, 1, 2, 3, 0, 1, 0, 4, 9, 9, 9, 9, 0, 6, 0, 2, 0, 23};
            guest.send(ScriptedGuest.udp(ScriptedGuest.LOCAL6, 546, Ip.ALL_DHCP, 547, request));
            byte[] reply = guest.awaitUdp(546);
            assertEquals(7, reply[0]);
            assertArrayEquals(new byte[]{1, 2, 3}, Arrays.copyOfRange(reply, 1, 4));
            boolean found = false;
            for (int at = 4; at < reply.length; at += 4 + Wire.get16(reply, at + 2)) {
                found |= Wire.get16(reply, at) == 23 && Ip.v6At(reply, at + 4).equals(ScriptedGuest.RESOLVER6);
            }
            assertTrue(found);
        }
    }

    @Test
    void broadcastsGoToAll() {
        assertEquals(BROADCAST, Link.BROADCAST);
        assertEquals(0x3333_ff00_0002L, Resolution.multicastMac(ScriptedGuest.ip("ff02::1:ff00:2")));
    }
}
