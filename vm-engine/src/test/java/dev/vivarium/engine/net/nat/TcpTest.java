package dev.vivarium.engine.net.nat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.net.Frame;
import dev.vivarium.engine.net.nat.UserNetwork.Config;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

/** TCP from a scripted guest to servers of this test on the host's loopback. */
@Timeout(120)
class TcpTest {
    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

    private static ServerSocket server() throws IOException {
        return new ServerSocket(0, 50, LOOPBACK);
    }

    /** What a thread of the test's does with the first connection. */
    private interface Talk {
        Object with(Socket socket) throws IOException;
    }

    private static CompletableFuture<Object> serve(ServerSocket server, Talk talk) {
        return CompletableFuture.supplyAsync(() -> {
            try (Socket socket = server.accept()) {
                return talk.with(socket);
            } catch (IOException e) {
                return e;
            }
        }, Thread::startVirtualThread);
    }

    @Test
    void aQuestionIsAnswered() throws Exception {
        try (ScriptedGuest guest = new ScriptedGuest(Config.USUAL); ServerSocket server = server()) {
            CompletableFuture<Object> served = serve(server, socket -> {
                byte[] asked = socket.getInputStream().readNBytes(5);
                socket.getOutputStream().write("world".getBytes(StandardCharsets.US_ASCII));
                return new String(asked, StandardCharsets.US_ASCII);
            });
            guest.introduce();
            GuestTcp tcp = new GuestTcp(guest, 40_000, ScriptedGuest.HOST, server.getLocalPort()).connect();
            assertTrue(tcp.connected);
            tcp.write("hello".getBytes(StandardCharsets.US_ASCII));
            tcp.push();
            tcp.until("the end", () -> tcp.ended);
            assertEquals("hello", served.get());
            assertEquals("world", new String(tcp.data(), StandardCharsets.US_ASCII));
            tcp.end();
            tcp.until("all is acknowledged", tcp::isAllAcknowledged);
            tcp.until("nothing is left", () -> guest.network.tcp().size() == 0);
        }
    }

    @Test
    void ipv6LeadsToTheHostToo() throws Exception {
        try (ScriptedGuest guest = new ScriptedGuest(Config.USUAL);
                ServerSocket server = new ServerSocket(0, 50, InetAddress.ofLiteral("::1"))) {
            CompletableFuture<Object> served = serve(server, socket -> socket.getInputStream().readAllBytes());
            guest.introduce6();
            GuestTcp tcp = new GuestTcp(guest, 40_001, ScriptedGuest.HOST6, server.getLocalPort()).connect();
            tcp.write(GuestTcp.pattern(200_000, 6));
            tcp.push();
            tcp.until("all is sent", tcp::isAllAcknowledged);
            tcp.end();
            assertTrue(GuestTcp.isPattern((byte[]) served.get(), 200_000, 6));
            tcp.until("the end", () -> tcp.ended);
        }
    }

    @Test
    void aRefusalIsPassedOn() throws Exception {
        int port;
        try (ServerSocket server = server()) {
            port = server.getLocalPort();
        }
        try (ScriptedGuest guest = new ScriptedGuest(Config.USUAL)) {
            guest.introduce();
            GuestTcp tcp = new GuestTcp(guest, 40_000, ScriptedGuest.HOST, port).connect();
            assertTrue(tcp.reset && !tcp.connected);
            tcp.until("nothing is left", () -> guest.network.tcp().size() == 0);
        }
    }

    @Test
    void eitherSideMayEndFirst() throws Exception {
        try (ScriptedGuest guest = new ScriptedGuest(Config.USUAL); ServerSocket server = server()) {
            guest.introduce();
            CompletableFuture<Object> first = serve(server, socket -> {
                int asked = socket.getInputStream().readAllBytes().length;
                socket.getOutputStream().write(new byte[300_000]);
                return asked;
            });
            GuestTcp tcp = new GuestTcp(guest, 40_000, ScriptedGuest.HOST, server.getLocalPort()).connect();
            tcp.write(new byte[1000]);
            tcp.push();
            tcp.end();
            tcp.until("the answer after the guest's end", () -> tcp.ended);
            assertEquals(1000, first.get());
            assertEquals(300_000, tcp.received);

            CompletableFuture<Object> second = serve(server, socket -> {
                socket.shutdownOutput();
                return socket.getInputStream().readAllBytes().length;
            });
            GuestTcp other = new GuestTcp(guest, 40_001, ScriptedGuest.HOST, server.getLocalPort()).connect();
            other.until("the host's end", () -> other.ended);
            other.write(new byte[400_000]);
            other.push();
            other.until("all is sent", other::isAllAcknowledged);
            other.end();
            assertEquals(400_000, second.get());
            other.until("nothing is left", () -> guest.network.tcp().size() == 0);
        }
    }

    @Test
    void resetsArePassedOnBothWays() throws Exception {
        try (ScriptedGuest guest = new ScriptedGuest(Config.USUAL); ServerSocket server = server()) {
            guest.introduce();
            CompletableFuture<Object> served = serve(server, socket -> socket.getInputStream().read());
            GuestTcp tcp = new GuestTcp(guest, 40_000, ScriptedGuest.HOST, server.getLocalPort()).connect();
            guest.send(tcp.emptySegment(GuestTcp.RST));
            assertTrue(served.get() instanceof IOException, String.valueOf(served.get()));

            serve(server, socket -> {
                socket.setSoLinger(true, 0);
                return 0;
            });
            GuestTcp other = new GuestTcp(guest, 40_001, ScriptedGuest.HOST, server.getLocalPort()).connect();
            other.until("reset", () -> other.reset);
            other.until("nothing is left", () -> guest.network.tcp().size() == 0);
        }
    }

    @Test
    void muchGoesBothWaysOverABadLink() throws Exception {
        int length = 64 << 20;
        byte[] sent = GuestTcp.pattern(length, 1);
        for (double faults : new double[]{0, 0.01}) {
            try (ScriptedGuest guest = new ScriptedGuest(Config.USUAL); ServerSocket server = server()) {
                guest.introduce();
                CompletableFuture<Object> upward = serve(server, socket -> socket.getInputStream().readAllBytes());
                GuestTcp up = new GuestTcp(guest, 40_000, ScriptedGuest.HOST, server.getLocalPort());
                up.random = new Random(7);
                up.faults = faults;
                up.connect();
                up.write(sent);
                up.push();
                up.until("all is sent", up::isAllAcknowledged);
                up.end();
                up.until("the end", () -> up.ended);
                assertArrayEquals(sent, (byte[]) upward.get());

                CompletableFuture<Object> downward = serve(server, socket -> {
                    socket.getOutputStream().write(sent);
                    return length;
                });
                GuestTcp down = new GuestTcp(guest, 40_001, ScriptedGuest.HOST, server.getLocalPort());
                down.random = new Random(8);
                down.faults = faults;
                down.connect();
                down.until("all has come", () -> down.ended);
                assertEquals(length, downward.get());
                assertArrayEquals(sent, down.data());
            }
        }
    }

    @Test
    void smallSegmentsInDisorderArePutInOrder() throws Exception {
        int length = 2 << 20;
        byte[] sent = GuestTcp.pattern(length, 3);
        try (ScriptedGuest guest = new ScriptedGuest(Config.USUAL); ServerSocket server = server()) {
            guest.introduce();
            CompletableFuture<Object> upward = serve(server, socket -> socket.getInputStream().readAllBytes());
            GuestTcp up = new GuestTcp(guest, 40_000, ScriptedGuest.HOST, server.getLocalPort());
            up.segmentBytes = 700;
            up.faults = 0.05;
            up.connect();
            up.write(sent);
            up.push();
            up.until("all is sent", up::isAllAcknowledged);
            up.end();
            up.until("the end", () -> up.ended);
            assertArrayEquals(sent, (byte[]) upward.get());
        }
    }

    @Test
    void aReaderThatNeverReadsStopsTheGuest() throws Exception {
        try (ScriptedGuest guest = new ScriptedGuest(Config.USUAL); ServerSocket server = server()) {
            guest.introduce();
            CompletableFuture<Void> go = new CompletableFuture<>();
            CompletableFuture<Object> served = serve(server, socket -> {
                go.join();
                return socket.getInputStream().readAllBytes();
            });
            GuestTcp tcp = new GuestTcp(guest, 40_000, ScriptedGuest.HOST, server.getLocalPort()).connect();
            byte[] sent = GuestTcp.pattern(32 << 20, 4);
            tcp.write(sent);
            tcp.push();
            tcp.until("the window is closed", () -> tcp.peerWindow < 1460 && tcp.isStill());
            long held = Limits.USUAL.bufferBytes() - guest.network.tcp().budget().free();
            assertTrue(held <= Limits.CONNECTION_BYTES + (256 << 10), "held: " + held);
            go.complete(null);
            tcp.until("all is sent", tcp::isAllAcknowledged);
            tcp.end();
            assertArrayEquals(sent, (byte[]) served.get());
        }
    }

    @Test
    void aGuestThatTakesNothingStopsTheHost() throws Exception {
        try (ScriptedGuest guest = new ScriptedGuest(Config.USUAL); ServerSocket server = server()) {
            guest.introduce();
            byte[] sent = GuestTcp.pattern(32 << 20, 5);
            CompletableFuture<Object> served = serve(server, socket -> {
                socket.getOutputStream().write(sent);
                return 0;
            });
            GuestTcp tcp = new GuestTcp(guest, 40_000, ScriptedGuest.HOST, server.getLocalPort());
            tcp.window = 100;
            tcp.connect();
            tcp.window = -1;
            long open = tcp.received; // while it connected, one window after the other
            tcp.until("some has come", () -> tcp.received > 0);
            long until = System.nanoTime() + 1_500_000_000L;
            tcp.until("a while", () -> System.nanoTime() > until);
            assertTrue(tcp.received - open <= 100 << 7, "came through a closed window: " + (tcp.received - open));
            assertFalse(served.isDone());
            tcp.window = 0xffff;
            tcp.acknowledge();
            tcp.until("all has come", () -> tcp.ended);
            assertArrayEquals(sent, tcp.data());
        }
    }

    @Test
    void manyStandstillsLeaveRoomForOthers() throws Exception {
        Limits limits = new Limits(128, 16, 1 << 20, 8);
        try (ScriptedGuest guest = new ScriptedGuest(Config.USUAL, limits, Resolvers.FILE);
                ServerSocket silent = new ServerSocket();
                ServerSocket server = server()) {
            silent.setReceiveBufferSize(4096);
            silent.bind(new InetSocketAddress(LOOPBACK, 0));
            guest.introduce();
            byte[] sent = GuestTcp.pattern(6 << 20, 9);
            List<GuestTcp> stalled = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                GuestTcp tcp = new GuestTcp(guest, 41_000 + i, ScriptedGuest.HOST, silent.getLocalPort()).connect();
                tcp.write(sent);
                tcp.push();
                stalled.add(tcp);
                tcp.turn(20);
            }
            for (int i = 0; i < 5; i++) {
                stalled.forEach(tcp -> tcp.turn(20));
            }
            long free = guest.network.tcp().budget().free();
            assertTrue(free > -(128 << 10), "free: " + free);
            CompletableFuture<Object> served = serve(server, socket -> socket.getInputStream().readAllBytes());
            GuestTcp tcp = new GuestTcp(guest, 40_000, ScriptedGuest.HOST, server.getLocalPort()).connect();
            byte[] little = GuestTcp.pattern(300_000, 2);
            tcp.write(little);
            tcp.push();
            tcp.until("all is sent", tcp::isAllAcknowledged);
            tcp.end();
            assertArrayEquals(little, (byte[]) served.get());
            guest.network.loop().call(guest.network.tcp()::close);
            assertEquals(1 << 20, guest.network.tcp().budget().free(), "everything is given back");
        }
    }

    @Test
    void aHundredThousandSynsAreBounded() throws Exception {
        Limits limits = new Limits(128, 16, 1 << 20, 8);
        try (ScriptedGuest guest = new ScriptedGuest(Config.USUAL, limits, Resolvers.FILE);
                ServerSocket server = server()) {
            guest.introduce();
            for (int i = 0; i < 100_000; i++) {
                guest.send(GuestTcp.segment(ScriptedGuest.ADDRESS, 1024 + i % 60_000, ScriptedGuest.HOST,
                        server.getLocalPort(), i, 0, GuestTcp.SYN, new byte[0]));
                if (i % 64 == 0) {
                    assertTrue(guest.network.tcp().size() <= 128);
                    while (guest.next(0) != null) {
                        continue;
                    }
                }
            }
            guest.introduce();
            assertTrue(guest.network.tcp().size() <= 128);
            assertTrue(guest.metric("overLimit") > 10_000, "refused: " + guest.metric("overLimit"));
        }
    }

    @Test
    void whatBelongsToNoConnectionIsReset() throws Exception {
        try (ScriptedGuest guest = new ScriptedGuest(Config.USUAL)) {
            guest.introduce();
            guest.send(GuestTcp.segment(ScriptedGuest.ADDRESS, 5000, ScriptedGuest.HOST, 80, 1000, 2000, GuestTcp.ACK,
                    new byte[0]));
            byte[] reset = guest.await("RST", bytes -> ScriptedGuest.isProtocol(bytes, 6));
            assertEquals(GuestTcp.RST, reset[34 + 13]);
            assertEquals(2000, Wire.get32(reset, 34 + 4));
        }
    }

    @Test
    void aGuestWithoutOptionsIsServedInSmallSegments() throws Exception {
        try (ScriptedGuest guest = new ScriptedGuest(Config.USUAL); ServerSocket server = server()) {
            guest.introduce();
            serve(server, socket -> {
                socket.getOutputStream().write(new byte[5000]);
                return 0;
            });
            guest.send(GuestTcp.segment(ScriptedGuest.ADDRESS, 5000, ScriptedGuest.HOST, server.getLocalPort(), 7, 0,
                    GuestTcp.SYN, new byte[0]));
            byte[] answer = guest.await("SYN, ACK", bytes -> ScriptedGuest.isProtocol(bytes, 6));
            assertEquals(24, (answer[34 + 12] >> 4 & 15) * 4, "MSS alone");
            int sequence = Wire.get32(answer, 34 + 4) + 1;
            guest.send(GuestTcp.segment(ScriptedGuest.ADDRESS, 5000, ScriptedGuest.HOST, server.getLocalPort(), 8,
                    sequence, GuestTcp.ACK, new byte[0]));
            Frame frame = guest.next(2000);
            while (frame != null && frame.length() <= 54) {
                frame = guest.next(2000);
            }
            assertEquals(536, frame.offload().segmentBytes());
        }
    }

    @Test
    void aWrongAcknowledgementOrResetChangesNothing() throws Exception {
        try (ScriptedGuest guest = new ScriptedGuest(Config.USUAL); ServerSocket server = server()) {
            guest.introduce();
            CompletableFuture<Object> served = serve(server, socket -> socket.getInputStream().read());
            GuestTcp tcp = new GuestTcp(guest, 40_000, ScriptedGuest.HOST, server.getLocalPort()).connect();
            int port = server.getLocalPort();
            int[][] lies = {{tcp.sendNext, tcp.receiveNext + 5000, GuestTcp.ACK}, {tcp.sendNext + 100, 0, GuestTcp.RST},
                    {tcp.sendNext - 100_000, tcp.receiveNext, GuestTcp.RST}, {tcp.sendNext, 0, GuestTcp.SYN}};
            for (int[] lie : lies) {
                guest.send(GuestTcp.segment(ScriptedGuest.ADDRESS, 40_000, ScriptedGuest.HOST, port, lie[0], lie[1],
                        lie[2], new byte[0]));
            }
            tcp.write(new byte[]{42});
            tcp.push();
            assertEquals(42, served.get());
        }
    }
}
