package dev.vivarium.engine.display.rfb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.time.Duration;

/** A server with a screen to draw on and a guest that listens, at a socket in a folder. */
final class RfbRig implements AutoCloseable {
    final TestScreen screen;
    final TestGuest guest = new TestGuest();
    final RfbServer server;
    final Path socket;

    RfbRig(Path folder, int width, int height) throws IOException {
        this(folder, width, height, null, Duration.ofSeconds(60));
    }

    RfbRig(Path folder, int width, int height, @Nullable VncPassword password, Duration patience) throws IOException {
        screen = new TestScreen(width, height);
        socket = folder.resolve("rfb");
        ServerSocketChannel listening = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        listening.bind(UnixDomainSocketAddress.of(socket));
        server = RfbServer.open(listening, new RfbSettings("Ma\u0161ina", password, patience), screen, guest);
    }

    RfbClient client() throws IOException {
        return RfbClient.ready(socket);
    }

    /** Every pixel that the client has is the screen's, in the client's format. */
    void assertSame(RfbClient client) {
        int wrong = 0;
        String first = "";
        for (int y = 0; y < client.height; y++) {
            for (int x = 0; x < client.width; x++) {
                int expected = client.format().expected(screen.pixel(x, y));
                int actual = client.pixels[y * client.width + x];
                if (expected != actual && wrong++ == 0) {
                    first = x + "," + y + " is " + Integer.toHexString(actual) + ", not "
                            + Integer.toHexString(expected);
                }
            }
        }
        assertEquals(0, wrong, first);
    }

    @Override
    public void close() {
        server.close();
        guest.close();
    }
}
