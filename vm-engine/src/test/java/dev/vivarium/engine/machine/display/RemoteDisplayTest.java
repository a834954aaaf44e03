package dev.vivarium.engine.machine.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.api.DisplaySettings.Address;
import dev.vivarium.engine.api.DisplaySettings.Rfb;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.display.Rect;
import dev.vivarium.engine.display.Screen;
import dev.vivarium.engine.display.ScreenViewer;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where viewers may connect, who may, and what is said if nobody can. */
class RemoteDisplayTest {
    @TempDir
    private Path folder;

    @Test
    void aUnixSocketIsServedAndRemoved() throws Exception {
        Path socket = folder.resolve("rfb");
        try (RemoteDisplay display = open(new Rfb(new Address.UnixSocket(socket), null, false))) {
            assertEquals("RFB 003.008", greeting(UnixDomainSocketAddress.of(socket)));
            assertTrue(refusal(new Rfb(new Address.UnixSocket(socket), null, false)).contains("in use"));
            display.showLamps(0);
        }
        assertFalse(Files.exists(socket));
    }

    @Test
    void aPortOfThisHostIsServed() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
            assertEquals("The display cannot listen at 127.0.0.1:" + port + ": another program has this port, or the"
                    + " address is not of this host.", refusal(network("127.0.0.1", port, null, false)));
        }
        try (RemoteDisplay display = open(network("localhost", port, null, false))) {
            assertEquals("RFB 003.008", greeting(new InetSocketAddress("localhost", port)));
            display.showLamps(0);
        }
    }

    @Test
    void otherHostsNeedAPasswordOrAWord() throws Exception {
        assertEquals("The display would be open to everybody who can reach 0.0.0.0:0; give it a password with"
                + " ',password-file=FILE', or say ',open'.", refusal(network("0.0.0.0", 0, null, false)));
        assertTrue(refusal(network("::", 0, null, false)).contains("reach [::]:0"));
        Path file = folder.resolve("password");
        Files.writeString(file, "sesame\nand more\n");
        open(network("0.0.0.0", 0, file, false)).close();
        open(network("0.0.0.0", 0, null, true)).close();
    }

    @Test
    void aPasswordIsTheFirstLineOfAFile() throws Exception {
        Path file = folder.resolve("password");
        assertTrue(refusal(network("127.0.0.1", 0, file, false)).contains("cannot be read"));
        Files.writeString(file, "\nsesame");
        assertTrue(refusal(network("127.0.0.1", 0, file, false)).contains("is empty"));
        Files.writeString(file, "x".repeat(300));
        assertTrue(refusal(network("127.0.0.1", 0, file, false)).contains("too long"));
    }

    @Test
    void anAddressThatIsNoneIsSaid() {
        assertEquals("The display's address '300.1.1.1' is not known.",
                refusal(network("300.1.1.1", 5901, null, false)));
    }

    private static Rfb network(String host, int port, @Nullable Path password, boolean open) {
        return new Rfb(new Address.Network(host, port), password, open);
    }

    private static RemoteDisplay open(Rfb settings) throws VmException {
        return RemoteDisplay.open(settings, "test", new Blank(), action -> {
            // Nobody sits at it.
        });
    }

    private static String refusal(Rfb settings) {
        VmException refusal = assertThrows(VmException.class, () -> open(settings));
        assertEquals(VmException.Kind.USER, refusal.kind());
        return refusal.sentence();
    }

    private static String greeting(SocketAddress address) throws Exception {
        try (SocketChannel channel = SocketChannel.open(address)) {
            ByteBuffer bytes = ByteBuffer.allocate(12);
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                // The rest is on its way.
            }
            return new String(bytes.array(), StandardCharsets.US_ASCII).strip();
        }
    }

    private static final class Blank implements Screen {
        @Override
        public Size size() {
            return new Size(1, 1);
        }

        @Override
        public long edition() {
            return 0;
        }

        @Override
        public void read(Rect part, int[] into) {
            into[0] = 0;
        }

        @Override
        public void refresh() {
            // Always black.
        }

        @Override
        public void attach(ScreenViewer viewer) {
            viewer.resized(1, 1);
        }

        @Override
        public void detach(ScreenViewer viewer) {
            // Nothing changes.
        }
    }
}
