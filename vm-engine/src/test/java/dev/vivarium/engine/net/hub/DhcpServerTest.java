package dev.vivarium.engine.net.hub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.net.Frame;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

class DhcpServerTest {
    private static final int BOOTP = 42;
    private static final long MAC = 0x5254_0012_3456L;

    private final DhcpServer server = new DhcpServer("lab");

    private static ByteBuffer request(int type, long mac, int ciaddr, int... options) {
        ByteBuffer frame = ByteBuffer.allocate(BOOTP + 300);
        frame.putShort((short) -1).putInt(-1).putShort((short) (mac >>> 32)).putInt((int) mac);
        frame.putShort((short) 0x0800);
        frame.put((byte) 0x45).put(23, (byte) 17).position(34);
        frame.putShort((short) 68).putShort((short) 67).putShort((short) 308).putShort((short) 0);
        frame.putInt(0x0101_0600).putInt(0xcafe).putInt(0).putInt(ciaddr);
        frame.putShort(BOOTP + 28, (short) (mac >>> 32)).putInt(BOOTP + 30, (int) mac);
        frame.position(BOOTP + 236).putInt(DhcpMessage.MAGIC).put((byte) 53).put((byte) 1).put((byte) type);
        for (int i = 0; i < options.length; i += 2) {
            frame.put((byte) options[i]).put((byte) 4).putInt(options[i + 1]);
        }
        frame.put((byte) 255);
        return frame;
    }

    private @Nullable ByteBuffer ask(int type, long mac, int ciaddr, int... options) {
        Frame answer = server.answer(new Frame(request(type, mac, ciaddr, options).array()));
        return answer == null ? null : ByteBuffer.wrap(answer.bytes());
    }

    private static int lease(@Nullable ByteBuffer answer, int type) {
        assertNotNull(answer);
        assertEquals(type, option(answer, 53));
        assertEquals(0xcafe, answer.getInt(BOOTP + 4));
        assertEquals(MAC >>> 32, answer.getShort(0) & 0xffff);
        int sum = 0;
        for (int i = 14; i < 34; i += 2) {
            sum += answer.getShort(i) & 0xffff;
        }
        assertEquals(0xffff, (sum & 0xffff) + (sum >> 16), "IPv4's checksum is wrong.");
        return answer.getInt(BOOTP + 16);
    }

    /** @return its value, or -1 */
    private static int option(ByteBuffer answer, int code) {
        int at = BOOTP + 240;
        while (answer.get(at) != -1) {
            if (answer.get(at) == code) {
                return answer.get(at + 1) == 1 ? answer.get(at + 2) : answer.getInt(at + 2);
            }
            at += 2 + answer.get(at + 1);
        }
        return -1;
    }

    @Test
    void aClientGetsAnAddressAndKeepsIt() {
        int offered = lease(ask(DhcpMessage.DISCOVER, MAC, 0), DhcpMessage.OFFER);
        assertEquals(server.address() & 0xffff_ff00, offered & 0xffff_ff00);
        ByteBuffer ack = ask(DhcpMessage.REQUEST, MAC, 0, 50, offered, 54, server.address());
        assertEquals(offered, lease(ack, DhcpMessage.ACK));
        assertNotNull(ack);
        assertEquals(0xffff_ff00, option(ack, 1));
        assertEquals(server.address(), option(ack, 54));
        assertEquals(86_400, option(ack, 51));
        assertEquals(-1, option(ack, 3));
        assertEquals(-1, ack.getInt(30));
        ByteBuffer renewed = ask(DhcpMessage.REQUEST, MAC, offered);
        assertEquals(offered, lease(renewed, DhcpMessage.ACK));
        assertNotNull(renewed);
        assertEquals(offered, renewed.getInt(30));
        assertEquals(offered, lease(ask(DhcpMessage.DISCOVER, MAC, 0), DhcpMessage.OFFER));
    }

    @Test
    void aServerThatTakesOverBelievesItsClients() {
        int offered = lease(ask(DhcpMessage.DISCOVER, MAC, 0), DhcpMessage.OFFER);
        DhcpServer next = new DhcpServer("lab");
        assertEquals(server.address(), next.address());
        int wanted = offered == next.address() + 100 ? offered + 1 : next.address() + 100;
        Frame answer = next.answer(new Frame(request(DhcpMessage.REQUEST, MAC, wanted).array()));
        assertNotNull(answer);
        assertEquals(wanted, lease(ByteBuffer.wrap(answer.bytes()), DhcpMessage.ACK));
    }

    @Test
    void noTwoClientsGetOneAddress() {
        Set<Integer> leases = new HashSet<>();
        for (int i = 0; i < 240; i++) {
            ByteBuffer answer = ask(DhcpMessage.DISCOVER, MAC + 240L * i, 0);
            assertNotNull(answer);
            assertTrue(leases.add(answer.getInt(BOOTP + 16)));
        }
        assertNotNull(ask(DhcpMessage.DISCOVER, 1, 0));
    }

    @Test
    void whatIsSomebodyElsesIsRefused() {
        int offered = lease(ask(DhcpMessage.DISCOVER, MAC, 0), DhcpMessage.OFFER);
        ByteBuffer answer = ask(DhcpMessage.REQUEST, MAC + 1, offered);
        assertNotNull(answer);
        assertEquals(DhcpMessage.NAK, option(answer, 53));
        answer = ask(DhcpMessage.REQUEST, MAC + 2, 0x0a00_0001);
        assertNotNull(answer);
        assertEquals(DhcpMessage.NAK, option(answer, 53));
    }

    @Test
    void whatIsForAnotherServerIsNotAnswered() {
        assertNull(ask(DhcpMessage.REQUEST, MAC, 0, 50, server.address() + 20, 54, 0x0a00_0001));
    }

    @Test
    void whatIsReleasedIsFreeAndWhatIsDeclinedIsNot() {
        int first = lease(ask(DhcpMessage.DISCOVER, MAC, 0), DhcpMessage.OFFER);
        assertNull(ask(DhcpMessage.RELEASE, MAC, first));
        ByteBuffer other = ask(DhcpMessage.REQUEST, MAC + 1, first);
        assertNotNull(other);
        assertEquals(first, other.getInt(BOOTP + 16));
        assertNull(ask(DhcpMessage.DECLINE, MAC + 1, 0, 50, first));
        assertNotEquals(first, lease(ask(DhcpMessage.DISCOVER, MAC, 0, 50, first), DhcpMessage.OFFER));
    }

    @Test
    void theServerSaysWhereItIs() {
        ByteBuffer arp = ByteBuffer.allocate(60);
        arp.putShort((short) -1).putInt(-1).putShort((short) 0x5254).putInt(0x0012_3456).putShort((short) 0x0806)
                .putLong(0x0001_0800_0604_0001L).putShort((short) 0x5254).putInt(0x0012_3456)
                .putInt(server.address() + 20).putShort((short) 0).putInt(0).putInt(server.address());
        Frame answer = server.answer(new Frame(arp.array()));
        assertNotNull(answer);
        ByteBuffer bytes = ByteBuffer.wrap(answer.bytes());
        assertEquals(2, bytes.getShort(20));
        assertEquals(server.address(), bytes.getInt(28));
        assertEquals(server.address() + 20, bytes.getInt(38));
        arp.putInt(38, server.address() + 5);
        assertNull(server.answer(new Frame(arp.array())));
    }

    @Test
    void noFrameConfusesIt() {
        Random random = new Random(1);
        byte[] good = request(DhcpMessage.REQUEST, MAC, 0, 50, server.address() + 30).array();
        for (int i = 0; i < 50_000; i++) {
            byte[] bytes = Arrays.copyOf(good, random.nextInt(14, good.length + 1));
            for (int changes = random.nextInt(6); changes > 0; changes--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            Frame answer = server.answer(new Frame(bytes));
            assertTrue(answer == null || answer.length() <= 342);
        }
    }
}
