package dev.vivarium.engine.display.rfb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;

/** How viewers of all versions begin, with and without a password, alone and together. */
@Timeout(60)
class HandshakeTest {
    private static final List<String> VERSIONS = List.of("003.003", "003.005", "003.007", "003.008", "003.889",
            "004.001");
    private static final VncPassword RIGHT = new VncPassword("sesame12");

    @TempDir
    private Path folder;

    @Test
    void everyVersionGetsIn() throws Exception {
        try (RfbRig rig = new RfbRig(folder, 40, 30)) {
            rig.screen.drawAll((x, y) -> x * y);
            for (String version : VERSIONS) {
                try (RfbClient client = new RfbClient(UnixDomainSocketAddress.of(rig.socket))) {
                    assertEquals("", client.agree(version, null), version);
                    client.initialise(true);
                    assertEquals("RFB 003.008", client.notes.getFirst());
                    assertEquals("Ma\u0161ina", client.name);
                    assertEquals(40, client.width);
                    assertEquals(30, client.height);
                    client.ask(false);
                    client.readPixels();
                    rig.assertSame(client);
                }
            }
        }
    }

    @Test
    void onlyThePasswordGetsIn() throws Exception {
        try (RfbRig rig = new RfbRig(folder, 40, 30, RIGHT, Duration.ofSeconds(60))) {
            for (String version : VERSIONS) {
                try (RfbClient client = new RfbClient(UnixDomainSocketAddress.of(rig.socket))) {
                    assertEquals("", client.agree(version, RIGHT), version);
                    client.initialise(true);
                    assertEquals(40, client.width);
                }
            }
            for (String version : List.of("003.003", "003.008")) {
                try (RfbClient client = new RfbClient(UnixDomainSocketAddress.of(rig.socket))) {
                    String said = client.agree(version, new VncPassword("sesame13"));
                    assertEquals(version.equals("003.008") ? "The password is wrong." : "refused", said);
                    assertTrue(client.isHungUpOn());
                }
            }
        }
    }

    /** Only eight characters count, and shorter passwords end in zeros: as every VNC does it. */
    @Test
    void passwordsAreKeysOfDes() {
        byte[] challenge = HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f");
        assertEquals(HexFormat.of().formatHex(new VncPassword("12345678").answer(challenge)),
                HexFormat.of().formatHex(new VncPassword("12345678 and more").answer(challenge)));
        assertFalse(new VncPassword("1234567").isAnswer(challenge, new VncPassword("12345678").answer(challenge)));
        // FIPS 81's example: key 0123456789abcdef, "Now is the time "; the key's bytes are the password's in reverse.
        byte[] key = HexFormat.of().parseHex("0123456789abcdef");
        StringBuilder password = new StringBuilder();
        for (byte one : key) {
            password.append((char) (Integer.reverse(one) >>> 24));
        }
        byte[] text = "Now is the time ".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        assertEquals("3fa40e8a984d48156a271787ab8883f9",
                HexFormat.of().formatHex(new VncPassword(password.toString()).answer(text)));
    }

    @Test
    void oneThatWantsTheScreenAloneGetsIt() throws Exception {
        try (RfbRig rig = new RfbRig(folder, 40, 30); RfbClient first = rig.client(); RfbClient second = rig.client()) {
            first.ask(false);
            first.readPixels();
            try (RfbClient alone = new RfbClient(UnixDomainSocketAddress.of(rig.socket))) {
                alone.agree("003.008", null);
                alone.initialise(false);
                assertTrue(first.isHungUpOn());
                assertTrue(second.isHungUpOn());
                try (RfbClient late = new RfbClient(UnixDomainSocketAddress.of(rig.socket))) {
                    late.agree("003.008", null);
                    late.send(new byte[]{1});
                    assertTrue(late.isHungUpOn());
                }
                alone.ask(false);
                alone.readPixels();
            }
            awaitViewers(rig, 0);
            try (RfbClient next = rig.client()) {
                assertEquals(40, next.width);
            }
        }
    }

    @Test
    void severalViewersShareTheScreen() throws Exception {
        try (RfbRig rig = new RfbRig(folder, 100, 80);
                RfbClient first = rig.client();
                RfbClient second = rig.client()) {
            first.encodings(RectangleEncoder.ZRLE);
            second.encodings(RectangleEncoder.HEXTILE);
            second.format(new ClientFormat(16, 16, false, 31, 63, 31, 11, 5, 0));
            for (int round = 0; round < 5; round++) {
                int salt = round * 77;
                rig.screen.drawAll((x, y) -> x * salt + y);
                for (RfbClient client : List.of(first, second)) {
                    client.ask(true);
                    client.readPixels();
                    rig.assertSame(client);
                }
            }
        }
    }

    @Test
    void overTheNetworkToo() throws Exception {
        ServerSocketChannel listening = ServerSocketChannel.open()
                .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        TestScreen screen = new TestScreen(50, 50);
        try (TestGuest guest = new TestGuest();
                RfbServer server = RfbServer.open(listening, new RfbSettings("net", null), screen, guest);
                RfbClient client = new RfbClient(listening.getLocalAddress())) {
            client.agree("003.008", null);
            client.initialise(true);
            client.ask(false);
            client.readPixels();
            assertEquals(50 * 50, client.pixels.length);
            server.close();
            assertTrue(client.isHungUpOn());
        }
    }

    static void awaitViewers(RfbRig rig, int count) throws InterruptedException {
        long deadline = System.nanoTime() + 10_000_000_000L;
        while (rig.screen.viewers() != count && System.nanoTime() < deadline) {
            Thread.sleep(1);
        }
        assertEquals(count, rig.screen.viewers());
    }
}
