package dev.vivarium.engine.net.stream;

import static dev.vivarium.engine.net.CardStandIn.frame;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.engine.net.CardStandIn;
import dev.vivarium.engine.net.Frame;
import dev.vivarium.engine.net.NetBackend;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

class StreamNetworkTest {
    private static final long SOON = 10_000_000;
    private static final long NEVER = 3_600_000_000_000L;

    @TempDir
    private Path folder;
    private final MetricRegistry metrics = new MetricRegistry();

    private StreamNetwork.Options options(long stallNanos) {
        return new StreamNetwork.Options(metrics, "net-0", SOON, stallNanos);
    }

    private StreamAddress.Unix address() {
        return new StreamAddress.Unix(folder.resolve("wire"));
    }

    private ServerSocketChannel server() throws IOException {
        return ServerSocketChannel.open(StandardProtocolFamily.UNIX)
                .bind(UnixDomainSocketAddress.of(address().file()));
    }

    private SocketChannel client() throws IOException {
        return SocketChannel.open(UnixDomainSocketAddress.of(address().file()));
    }

    private static byte[] prefixed(byte[] frame) {
        return ByteBuffer.allocate(4 + frame.length).putInt(frame.length).put(frame).array();
    }

    private static byte[] read(SocketChannel peer, int count) throws IOException {
        return Channels.newInputStream(peer).readNBytes(count);
    }

    @Test
    void framesGoWithTheirLengthBeforeThem() throws Exception {
        try (ServerSocketChannel server = server();
                NetBackend network = StreamNetwork.connect(address(), options(NEVER));
                SocketChannel peer = server.accept()) {
            CardStandIn card = new CardStandIn(network);
            card.awaitLink(true);
            card.send(frame(1, 2, 60));
            card.send(frame(1, 2, Frame.LONGEST));
            assertArrayEquals(prefixed(frame(1, 2, 60)), read(peer, 64));
            assertArrayEquals(prefixed(frame(1, 2, Frame.LONGEST)), read(peer, 4 + Frame.LONGEST));
            for (byte one : prefixed(frame(2, 1, 77))) {
                peer.write(ByteBuffer.wrap(new byte[]{one}));
            }
            peer.write(ByteBuffer.wrap(prefixed(frame(2, 1, Frame.LONGEST))));
            assertArrayEquals(frame(2, 1, 77), card.receive());
            assertArrayEquals(frame(2, 1, Frame.LONGEST), card.receive());
        }
        assertEquals(2, metrics.values().get("net-0.framesSent"));
        assertEquals(2, metrics.values().get("net-0.framesReceived"));
    }

    @Test
    void manyFramesArriveInTheirOrder() throws Exception {
        StreamAddress.Tcp anywhere = new StreamAddress.Tcp("127.0.0.1", freePort());
        try (NetBackend one = StreamNetwork.listen(anywhere, options(NEVER));
                NetBackend other = StreamNetwork.connect(anywhere, options(NEVER))) {
            CardStandIn sender = new CardStandIn(one);
            CardStandIn receiver = new CardStandIn(other);
            sender.awaitLink(true);
            Thread sending = Thread.ofPlatform().start(() -> {
                for (int i = 0; i < 20_000; i++) {
                    sender.send(frame(i & 0x7f, i >> 7 & 0x7f, 14 + i % 1500));
                }
            });
            for (int i = 0; i < 20_000; i++) {
                assertArrayEquals(frame(i & 0x7f, i >> 7 & 0x7f, 14 + i % 1500), receiver.receive());
            }
            sending.join();
        }
    }

    private static int freePort() throws IOException {
        try (java.net.ServerSocket socket = new java.net.ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Test
    void aPeerThatAnnouncesTooMuchIsLeftAndLookedForAgain() throws Exception {
        try (ServerSocketChannel server = server();
                NetBackend network = StreamNetwork.connect(address(), options(NEVER));
                SocketChannel liar = server.accept()) {
            CardStandIn card = new CardStandIn(network);
            card.awaitLink(true);
            liar.write(ByteBuffer.allocate(4).putInt(Frame.LONGEST + 1).flip());
            assertEquals(-1, liar.read(ByteBuffer.allocate(1)));
            try (SocketChannel honest = server.accept()) {
                honest.write(ByteBuffer.wrap(prefixed(frame(2, 1, 60))));
                assertArrayEquals(frame(2, 1, 60), card.receive());
                honest.write(ByteBuffer.allocate(4).putInt(-1).flip());
                assertEquals(-1, honest.read(ByteBuffer.allocate(1)));
            }
        }
    }

    @Test
    void whatIsTooShortForAFrameIsDropped() throws Exception {
        try (ServerSocketChannel server = server();
                NetBackend network = StreamNetwork.connect(address(), options(NEVER));
                SocketChannel peer = server.accept()) {
            CardStandIn card = new CardStandIn(network);
            peer.write(ByteBuffer.wrap(prefixed(new byte[0])));
            peer.write(ByteBuffer.wrap(prefixed(new byte[13])));
            peer.write(ByteBuffer.wrap(prefixed(frame(2, 1, 14))));
            assertArrayEquals(frame(2, 1, 14), card.receive());
        }
        assertEquals(2, metrics.values().get("net-0.framesDropped"));
    }

    @Test
    void oneWhoListensLetsOneInAtATime() throws Exception {
        try (NetBackend network = StreamNetwork.listen(address(), options(NEVER))) {
            CardStandIn card = new CardStandIn(network);
            assertFalse(network.isUp());
            try (SocketChannel first = client()) {
                card.awaitLink(true);
                try (SocketChannel second = client()) {
                    assertEquals(-1, second.read(ByteBuffer.allocate(1)));
                }
                first.write(ByteBuffer.wrap(prefixed(frame(2, 1, 60))));
                assertArrayEquals(frame(2, 1, 60), card.receive());
            }
            card.awaitLink(false);
            try (SocketChannel next = client()) {
                next.write(ByteBuffer.wrap(prefixed(frame(2, 3, 60))));
                assertArrayEquals(frame(2, 3, 60), card.receive());
            }
        }
        assertThrows(IOException.class, this::client);
    }

    @Test
    void aPeerThatFloodsIsHeldUp() throws Exception {
        try (NetBackend network = StreamNetwork.listen(address(), options(NEVER)); SocketChannel peer = client()) {
            CardStandIn card = new CardStandIn(network);
            card.awaitLink(true);
            peer.configureBlocking(false);
            ByteBuffer flood = ByteBuffer.wrap(prefixed(frame(2, 1, 1514)));
            long taken = 0;
            for (int idle = 0; idle < 20; idle++) {
                for (int written = peer.write(flood); written > 0; written = peer.write(flood)) {
                    taken += written;
                    idle = 0;
                    if (!flood.hasRemaining()) {
                        flood.rewind();
                    }
                    assertTrue(taken < 16 << 20, "The flood is not held up.");
                }
                Thread.sleep(5);
            }
            for (long received = 0; received < taken - 1518; received += 1518) {
                assertArrayEquals(frame(2, 1, 1514), card.receive());
            }
        }
    }

    @Test
    void aPeerThatTakesNothingLosesWhatIsQueued() throws Exception {
        try (NetBackend network = StreamNetwork.listen(address(), options(SOON)); SocketChannel peer = client()) {
            CardStandIn card = new CardStandIn(network);
            card.awaitLink(true);
            for (int i = 0; i < 20_000; i++) {
                card.send(frame(1, 2, 1514));
            }
            assertArrayEquals(prefixed(frame(1, 2, 1514)), read(peer, 1518));
            network.receive();
            assertTrue(metrics.values().get("net-0.framesDropped") > 10_000);
        }
    }

    @Test
    void withoutALinkFramesAreDropped() throws Exception {
        try (NetBackend network = StreamNetwork.listen(address(), options(NEVER))) {
            CardStandIn card = new CardStandIn(network);
            for (int i = 0; i < 5000; i++) {
                card.send(frame(1, 2, 1514));
            }
            network.receive();
        }
        assertTrue(metrics.values().get("net-0.framesDropped") > 0);
    }

    @Test
    void anAddressThatCannotBeHadIsSaid() throws Exception {
        try (NetBackend network = StreamNetwork.listen(address(), options(NEVER))) {
            assertFalse(network.isUp());
            VmException refused = assertThrows(VmException.class,
                    () -> StreamNetwork.listen(address(), options(NEVER)));
            assertEquals("The network's socket '" + address().file() + "' is in use by another process.",
                    refused.getMessage());
        }
        StreamAddress.Tcp unknown = new StreamAddress.Tcp("no such host.invalid", 1);
        assertTrue(assertThrows(VmException.class, () -> StreamNetwork.listen(unknown, options(NEVER))).getMessage()
                .startsWith("The network cannot wait for its peer at no such host.invalid:1: "));
    }
}
