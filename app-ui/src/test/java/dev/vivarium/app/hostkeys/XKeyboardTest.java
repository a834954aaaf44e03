package dev.vivarium.app.hostkeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The client of an X server, with a server that says only what it is asked. */
@Timeout(30)
final class XKeyboardTest {
    private static final int OPCODE = 131;
    private static final int ROOT = 0x123;

    private final BlockingQueue<String> keys = new LinkedBlockingQueue<>();
    private ServerSocketChannel listening;
    private SocketChannel client;
    private XKeyboard keyboard;

    @BeforeEach
    void connect() throws Exception {
        listening = bind();
        int display = ((InetSocketAddress) listening.getLocalAddress()).getPort() - 6000;
        Thread server = Thread.ofPlatform().start(this::serve);
        keyboard = XKeyboard.open("127.0.0.1:" + display + ".0", (key, down) -> keys.add((down ? "+" : "-") + key));
        assertNotNull(keyboard);
        server.join();
        assertNotNull(client);
    }

    private static ServerSocketChannel bind() throws IOException {
        for (int port = 6200;; port++) {
            ServerSocketChannel server = ServerSocketChannel.open();
            try {
                return server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            } catch (IOException e) {
                server.close();
            }
        }
    }

    @AfterEach
    void hangUp() throws IOException {
        keyboard.close();
        client.close();
        listening.close();
    }

    private void serve() {
        try {
            SocketChannel accepted = listening.accept();
            ByteBuffer setup = read(accepted, 12);
            assertEquals('l', setup.get(0));
            read(accepted, XConnection.padded(setup.getShort(6)) + XConnection.padded(setup.getShort(8)));
            int more = 32 + 8 + 8 + 40;
            ByteBuffer answer = XConnection.buffer(8 + more);
            answer.put(0, (byte) 1).putShort(6, (short) (more / 4)).putShort(8 + 16, (short) 5)
                    .put(8 + 21, (byte) 1).putInt(8 + 32 + 8 + 8, ROOT);
            accepted.write(answer);
            read(accepted, 8 + 16);
            accepted.write(XConnection.buffer(32).put(0, (byte) 1).put(8, (byte) 1).put(9, (byte) OPCODE));
            read(accepted, 8);
            accepted.write(XConnection.buffer(32).put(0, (byte) 1).putShort(8, (short) 2).putShort(10, (short) 3));
            ByteBuffer select = read(accepted, 20);
            assertEquals(ROOT, select.getInt(4));
            assertEquals(1 << 13 | 1 << 14, select.getInt(16));
            client = accepted;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ByteBuffer read(SocketChannel from, int count) throws IOException {
        ByteBuffer bytes = XConnection.buffer(count);
        while (bytes.hasRemaining()) {
            if (from.read(bytes) < 0) {
                throw new IOException("the client has hung up");
            }
        }
        return bytes;
    }

    private void raw(int event, int code, int flags) throws IOException {
        ByteBuffer message = XConnection.buffer(32 + 8);
        message.put(0, (byte) 35).put(1, (byte) OPCODE).putInt(4, 2).putShort(8, (short) event).putInt(16, code)
                .putInt(24, flags);
        client.write(message);
    }

    @Test
    void keysAreKnownByTheirPlaces() throws Exception {
        raw(13, 38, 0);
        raw(13, 38, 0);
        raw(13, 38, 1 << 16);
        raw(14, 38, 0);
        raw(13, 105, 0);
        raw(14, 105, 0);
        raw(13, 8, 0);
        raw(13, 255, 0);
        raw(13, 37, 0);
        assertEquals("+a", keys.take());
        assertEquals("+a", keys.take(), "its repeat, and no press of what is down");
        assertEquals("-a", keys.take());
        assertEquals("+ctrl_r", keys.take());
        assertEquals("-ctrl_r", keys.take());
        assertEquals("+ctrl", keys.take(), "keys that no machine has are left out");
    }

    @Test
    void theKeyboardIsTakenAndGivenBack() throws Exception {
        keyboard.grab();
        assertEquals(43, read(client, 4).get(0));
        client.write(XConnection.buffer(32).put(0, (byte) 1).putInt(8, 0x777));
        ByteBuffer grab = read(client, 16);
        assertEquals(31, grab.get(0));
        assertEquals(0x777, grab.getInt(4), "the window that has the focus");
        client.write(XConnection.buffer(32).put(0, (byte) 1));
        raw(13, 38, 0);
        client.write(XConnection.buffer(32).put(0, (byte) 2).put(1, (byte) 38));
        client.write(XConnection.buffer(32).put(0, (byte) 2).put(1, (byte) 38).putInt(4, 250));
        client.write(XConnection.buffer(32).put(0, (byte) 2).put(1, (byte) 39));
        raw(14, 38, 0);
        assertEquals("+a", keys.take());
        assertEquals("+a", keys.take(), "the repeat of a keyboard that is ours");
        assertEquals("-a", keys.take());
        keyboard.release();
        assertEquals(32, read(client, 8).get(0));
    }

    @Test
    void whereNobodyListensThereIsNone() {
        assertNull(XKeyboard.open("127.0.0.1:1", (key, down) -> keys.add(key)));
        assertNull(XKeyboard.open("nonsense", (key, down) -> keys.add(key)));
        assertNull(XKeyboard.open(":x", (key, down) -> keys.add(key)));
    }
}
