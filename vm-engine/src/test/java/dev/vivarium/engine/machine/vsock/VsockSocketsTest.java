package dev.vivarium.engine.machine.vsock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.device.virtio.vsock.VsockBackend.Caller;
import dev.vivarium.engine.device.virtio.vsock.VsockStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.SocketException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

@Timeout(60)
class VsockSocketsTest {
    @TempDir
    private Path folder;
    private final Semaphore looks = new Semaphore(0);
    private VsockSockets sockets;

    @BeforeEach
    void open() throws VmException {
        sockets = VsockSockets.open(path());
        sockets.connect(looks::release);
    }

    @AfterEach
    void close() {
        sockets.close();
        assertFalse(Files.exists(path()));
    }

    private Path path() {
        return folder.resolve("guest");
    }

    private SocketChannel call(String words) throws IOException {
        SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(path()));
        channel.write(ByteBuffer.wrap(words.getBytes()));
        return channel;
    }

    private void until(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            looks.tryAcquire(20, TimeUnit.MILLISECONDS);
        }
    }

    private Caller caller() throws InterruptedException {
        Caller caller = sockets.nextCaller();
        while (caller == null) {
            looks.tryAcquire(20, TimeUnit.MILLISECONDS);
            caller = sockets.nextCaller();
        }
        return caller;
    }

    private static String read(SocketChannel channel, int length) throws IOException {
        return new String(Channels.newInputStream(channel).readNBytes(length));
    }

    private String input(VsockStream stream, int length) throws InterruptedException {
        byte[] bytes = new byte[length];
        int[] done = {0};
        until(() -> {
            done[0] += stream.read(bytes, done[0], length - done[0]);
            return done[0] == length;
        });
        return new String(bytes);
    }

    @Test
    void aCallerIsConnectedWhenTheGuestAccepts() throws Exception {
        try (SocketChannel channel = call("CONNECT 5000\nearly")) {
            Caller caller = caller();
            assertEquals(5000, caller.port());
            assertEquals("early", input(caller.stream(), 5));
            caller.stream().accepted(1234);
            assertEquals("OK 1234\n", read(channel, 8));
            caller.stream().write("hello".getBytes(), 0, 5);
            assertEquals("hello", read(channel, 5));
            until(() -> caller.stream().passedOn() == 5);
            channel.shutdownOutput();
            until(caller.stream()::hasEnded);
            caller.stream().write("bye".getBytes(), 0, 3);
            caller.stream().endWriting();
            assertEquals("bye", read(channel, 100));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONNECT\n", "CONNECT x\n", "CONNECT 4294967295\n", "HELLO 1\n",
            "CONNECT 1                                        \n", "CONNECT 99999999999\n"})
    void whoSaysNoPortIsSentAway(String words) throws Exception {
        try (SocketChannel channel = call(words)) {
            assertEquals("", read(channel, 1));
        } catch (SocketException e) {
            // What was written and not read makes it a reset.
            assertTrue(words.length() > 32, words);
        }
        assertNull(sockets.nextCaller());
    }

    @Test
    void aCallerWhomTheGuestRefusesIsHungUp() throws Exception {
        try (SocketChannel channel = call("connect 7\n")) {
            caller().stream().close(false);
            assertEquals("", read(channel, 1));
        }
    }

    @Test
    void theGuestReachesWhoListens() throws Exception {
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(folder.resolve("guest_80")));
            VsockStream stream = sockets.open(80);
            assertNotNull(stream);
            until(() -> stream.state() == VsockStream.State.OPEN);
            try (SocketChannel channel = server.accept()) {
                stream.write("ask".getBytes(), 0, 3);
                assertEquals("ask", read(channel, 3));
                channel.write(ByteBuffer.wrap("answer".getBytes()));
                assertEquals("answer", input(stream, 6));
                stream.write("last".getBytes(), 0, 4);
                stream.close(true);
                assertEquals("last", read(channel, 100));
            }
        }
        VsockStream refused = sockets.open(81);
        assertNotNull(refused);
        until(() -> refused.state() == VsockStream.State.GONE);
    }

    @Test
    void whatTheGuestDoesNotTakeStaysOutside() throws Exception {
        try (SocketChannel channel = call("CONNECT 1\n")) {
            VsockStream stream = caller().stream();
            stream.accepted(1);
            channel.configureBlocking(false);
            long sent = 0;
            for (int idle = 0; idle < 20; idle++) {
                for (int count = channel.write(ByteBuffer.allocate(4096)); count > 0; count = channel.write(
                        ByteBuffer.allocate(4096))) {
                    sent += count;
                    idle = 0;
                    assertTrue(sent < 8 << 20, "It is not held up.");
                }
                Thread.sleep(5);
            }
            assertEquals(sent, input(stream, (int) sent).length());
        }
    }

    @Test
    void whoeverTakesNothingHoldsNoMoreThanItsWindow() throws Exception {
        try (SocketChannel channel = call("CONNECT 1\n")) {
            VsockStream stream = caller().stream();
            stream.accepted(1);
            long written = 0;
            for (int idle = 0; idle < 20; idle++) {
                while (written + 4096 - stream.passedOn() <= VsockStream.WINDOW) {
                    stream.write(new byte[4096], 0, 4096);
                    written += 4096;
                    idle = 0;
                }
                Thread.sleep(5);
            }
            assertTrue(written > VsockStream.WINDOW && written < 8 << 20);
            channel.close();
            until(() -> stream.state() == VsockStream.State.GONE);
        }
    }

    @Test
    void connectionsAreLimited() throws Exception {
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(folder.resolve("guest_80")), 1000);
            List<VsockStream> streams = new ArrayList<>();
            for (VsockStream stream = sockets.open(80); stream != null; stream = sockets.open(80)) {
                streams.add(stream);
                assertTrue(streams.size() < 1000, "There is no limit.");
            }
            until(() -> streams.getLast().state() == VsockStream.State.OPEN);
            streams.forEach(stream -> stream.close(false));
            until(() -> sockets.open(80) != null);
        }
    }

    @Test
    void aSocketThatCannotBeMadeIsSaid() {
        assertTrue(assertThrows(VmException.class, () -> VsockSockets.open(folder.resolve("no").resolve("where")))
                .getMessage().startsWith("The guest's sockets' socket '"));
    }
}
