package dev.vivarium.engine.net.nat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.net.nat.UserNetwork.Config;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.util.Arrays;
import java.util.TreeMap;

/** Datagrams from a scripted guest to sockets of this test on the host's loopback. */
@Timeout(60)
class UdpTest {
    private static DatagramSocket socket() throws IOException {
        DatagramSocket socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
        socket.setSoTimeout(30_000);
        return socket;
    }

    private static DatagramPacket receive(DatagramSocket socket) throws IOException {
        DatagramPacket packet = new DatagramPacket(new byte[65_535], 65_535);
        socket.receive(packet);
        return packet;
    }

    @Test
    void aQuestionIsAnsweredFromTheAddressThatWasAsked() throws Exception {
        try (ScriptedGuest guest = new ScriptedGuest(Config.USUAL); DatagramSocket server = socket()) {
            guest.introduce();
            guest.sendUdp(5000, ScriptedGuest.HOST, server.getLocalPort(), new byte[]{1, 2, 3});
            DatagramPacket asked = receive(server);
            assertArrayEquals(new byte[]{1, 2, 3}, Arrays.copyOf(asked.getData(), asked.getLength()));
            server.send(new DatagramPacket(new byte[]{4, 5}, 2, asked.getSocketAddress()));
            byte[] frame = guest.awaitUdpFrame(5000);
            assertEquals(ScriptedGuest.HOST, Ip.v4At(frame, 26));
            assertEquals(server.getLocalPort(), Wire.get16(frame, 34));
            assertArrayEquals(new byte[]{4, 5}, Arrays.copyOfRange(frame, 42, frame.length));
        }
    }

    @Test
    void onePortOfTheGuestsIsOneOfTheHostsForAllPeers() throws Exception {
        try (ScriptedGuest guest = new ScriptedGuest(Config.USUAL);
                DatagramSocket first = socket();
                DatagramSocket second = socket();
                DatagramSocket stranger = socket()) {
            guest.introduce();
            guest.sendUdp(5000, ScriptedGuest.HOST, first.getLocalPort(), new byte[1]);
            DatagramPacket one = receive(first);
            guest.sendUdp(5000, ScriptedGuest.HOST, second.getLocalPort(), new byte[1]);
            DatagramPacket two = receive(second);
            assertEquals(one.getPort(), two.getPort());
            stranger.send(new DatagramPacket(new byte[]{66}, 1, one.getSocketAddress()));
            first.send(new DatagramPacket(new byte[]{7}, 1, one.getSocketAddress()));
            assertArrayEquals(new byte[]{7}, guest.awaitUdp(5000), "whom the guest did not speak to is not heard");
            second.send(new DatagramPacket(new byte[]{8}, 1, one.getSocketAddress()));
            assertArrayEquals(new byte[]{8}, guest.awaitUdp(5000));
        }
    }

    @Test
    void nobodyListeningIsSaid() throws Exception {
        int port;
        try (DatagramSocket closed = socket()) {
            port = closed.getLocalPort();
        }
        try (ScriptedGuest guest = new ScriptedGuest(Config.USUAL)) {
            guest.introduce();
            guest.sendUdp(5000, ScriptedGuest.HOST, port, new byte[1]);
            byte[] error = guest.await("ICMP", bytes -> ScriptedGuest.isProtocol(bytes, 1));
            assertEquals(3, error[34]);
            assertEquals(3, error[35]);
            assertEquals(5000, Wire.get16(error, 34 + 8 + 20));
            assertEquals(port, Wire.get16(error, 34 + 8 + 22));
        }
    }

    /** Cuts a frame's packet into fragments of so many bytes. */
    private static byte[][] pieces(byte[] frame, int step) {
        int count = (frame.length - 34 + step - 1) / step;
        byte[][] pieces = new byte[count][];
        for (int i = 0; i < count; i++) {
            int from = 34 + i * step;
            int size = Math.min(step, frame.length - from);
            byte[] piece = Arrays.copyOf(frame, 34 + size);
            System.arraycopy(frame, from, piece, 34, size);
            Wire.put16(piece, 16, 20 + size);
            Wire.put16(piece, 18, 77);
            Wire.put16(piece, 20, (i < count - 1 ? 0x2000 : 0) | i * step / 8);
            Wire.put16(piece, 24, 0);
            Wire.put16(piece, 24, ~ScriptedGuest.words(piece, 14, 20) & 0xffff);
            pieces[i] = piece;
        }
        return pieces;
    }

    @Test
    void longDatagramsAreCutAndPutTogether() throws Exception {
        byte[] data = GuestTcp.pattern(20_000, 9);
        try (ScriptedGuest guest = new ScriptedGuest(Config.USUAL); DatagramSocket server = socket()) {
            guest.introduce();
            byte[] whole = ScriptedGuest.udp(ScriptedGuest.ADDRESS, 5000, ScriptedGuest.HOST, server.getLocalPort(),
                    data);
            byte[][] pieces = pieces(whole, 1480);
            for (int i = pieces.length - 1; i >= 0; i--) {
                guest.send(pieces[i]);
                guest.send(pieces[i]);
            }
            DatagramPacket asked = receive(server);
            assertArrayEquals(data, Arrays.copyOf(asked.getData(), asked.getLength()));
            server.send(new DatagramPacket(data, data.length, asked.getSocketAddress()));
            TreeMap<Integer, byte[]> answer = new TreeMap<>();
            int got = 0;
            while (got < data.length + 8) {
                byte[] piece = guest.await("fragment", bytes -> ScriptedGuest.isProtocol(bytes, 17));
                answer.put((Wire.get16(piece, 20) & 0x1fff) * 8, Arrays.copyOfRange(piece, 34, piece.length));
                got += piece.length - 34;
            }
            byte[] joined = new byte[data.length + 8];
            answer.forEach((at, bytes) -> System.arraycopy(bytes, 0, joined, at, bytes.length));
            assertArrayEquals(data, Arrays.copyOfRange(joined, 8, joined.length));
        }
    }

    @Test
    void fragmentsThatOverlapAreDropped() throws Exception {
        try (ScriptedGuest guest = new ScriptedGuest(Config.USUAL); DatagramSocket server = socket()) {
            guest.introduce();
            byte[] whole = ScriptedGuest.udp(ScriptedGuest.ADDRESS, 5000, ScriptedGuest.HOST, server.getLocalPort(),
                    new byte[3000]);
            byte[][] pieces = pieces(whole, 1480);
            byte[] lie = pieces[0].clone();
            lie[100] ^= 1;
            guest.send(pieces[0]);
            guest.send(lie);
            guest.send(pieces[1]);
            guest.send(pieces[2]);
            server.setSoTimeout(200);
            boolean silent = false;
            try {
                receive(server);
            } catch (SocketTimeoutException e) {
                silent = true;
            }
            assertTrue(silent);
        }
    }

    /** Found by random frames: a fragment behind what is said to be the last. */
    @Test
    void aLastFragmentIsTheLast() throws Exception {
        try (ScriptedGuest guest = new ScriptedGuest(Config.USUAL)) {
            guest.introduce();
            byte[] whole = ScriptedGuest.udp(ScriptedGuest.ADDRESS, 5000, ScriptedGuest.HOST, 9, new byte[5000]);
            byte[][] far = pieces(whole, 1480);
            byte[][] near = pieces(ScriptedGuest.udp(ScriptedGuest.ADDRESS, 5000, ScriptedGuest.HOST, 9,
                    new byte[1600]), 1480);
            guest.send(far[2]);
            guest.send(near[1]);
            guest.send(near[0]);
            guest.introduce();
        }
    }

    @Test
    void flowsAreBounded() throws Exception {
        Limits limits = new Limits(16, 32, 1 << 20, 8);
        try (ScriptedGuest guest = new ScriptedGuest(Config.USUAL, limits, Resolvers.FILE);
                DatagramSocket server = socket()) {
            guest.introduce();
            for (int i = 0; i < 2000; i++) {
                guest.sendUdp(2000 + i, ScriptedGuest.HOST, server.getLocalPort(), new byte[1]);
            }
            guest.introduce();
            assertEquals(2000, guest.metric("udpFlows"));
            assertEquals(2000 - 32, guest.metric("overLimit"));
        }
    }

    @Test
    void theHostIsOutOfReachWhereThatIsWished() throws Exception {
        for (Config config : new Config[]{Config.USUAL.withReach(false, false), Config.USUAL.withReach(true, true)}) {
            try (ScriptedGuest guest = new ScriptedGuest(config); DatagramSocket server = socket()) {
                guest.introduce();
                guest.sendUdp(5000, ScriptedGuest.HOST, server.getLocalPort(), new byte[1]);
                byte[] error = guest.await("ICMP", bytes -> ScriptedGuest.isProtocol(bytes, 1));
                assertEquals(3, error[34]);
                GuestTcp tcp = new GuestTcp(guest, 40_000, ScriptedGuest.HOST, server.getLocalPort()).connect();
                assertTrue(tcp.reset);
            }
        }
    }

    @Test
    void theHostsLoopbackIsReachedThroughTheRouterAlone() throws Exception {
        try (ScriptedGuest guest = new ScriptedGuest(Config.USUAL); DatagramSocket server = socket()) {
            guest.introduce();
            guest.introduce6();
            String[] tricks = {"127.0.0.1", "127.1.2.3", "0.0.0.0", "224.0.0.1", "255.255.255.255", "240.0.0.1", "::1",
                    "::", "::7f00:1", "ff02::1"};
            for (String trick : tricks) {
                guest.sendUdp(5000, ScriptedGuest.ip(trick), server.getLocalPort(), new byte[1]);
            }
            byte[] mapped = ScriptedGuest.udp(ScriptedGuest.ADDRESS6, 5000, ScriptedGuest.HOST6,
                    server.getLocalPort(), new byte[1]);
            Wire.put64(mapped, 38, 0);
            Wire.put64(mapped, 46, 0xffff_7f00_0001L);
            guest.send(mapped);
            guest.introduce();
            server.setSoTimeout(200);
            boolean silent = false;
            try {
                receive(server);
            } catch (SocketTimeoutException e) {
                silent = true;
            }
            assertTrue(silent);
            assertEquals(0, guest.metric("udpFlows"));
        }
    }
}
