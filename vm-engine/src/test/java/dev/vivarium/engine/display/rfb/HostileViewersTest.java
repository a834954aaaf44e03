package dev.vivarium.engine.display.rfb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Viewers that lie, stall, flood or talk nonsense: each is hung up on, and the next one is served. */
@Timeout(60)
class HostileViewersTest {
    @TempDir
    private Path folder;

    @Test
    void whoeverLiesIsHungUpOn() throws Exception {
        List<WireBuffer> lies = List.of(
                new WireBuffer().put8(6).putZeros(3).put32(0xFFFFFFFF), // a clipboard of 4 GB
                new WireBuffer().put8(6).putZeros(3).put32(2 << 20),
                new WireBuffer().put8(2).put8(0).put16(0xFFFF), // encodings
                new WireBuffer().put8(248).putZeros(7).put8(65), // a fence
                new WireBuffer().put8(255).put8(1), // sound
                new WireBuffer().put8(77), // an unknown message
                format(24, 24, 1, 255, 16), format(0, 0, 1, 255, 16), format(16, 16, 0, 0, 0),
                format(32, 24, 1, 255, 25), format(8, 8, 1, 255, 1), format(32, 24, 1, 0, 0),
                format(16, 16, 1, 65535, 255));
        try (RfbRig rig = new RfbRig(folder, 64, 64)) {
            for (WireBuffer lie : lies) {
                try (RfbClient client = rig.client()) {
                    client.send(lie);
                    assertTrue(client.isHungUpOn());
                }
            }
            assertServes(rig);
        }
    }

    @Test
    void nonsenseInTheHandshakeEndsIt() throws Exception {
        try (RfbRig rig = new RfbRig(folder, 64, 64)) {
            for (String said : List.of("GET / HTTP/1.1\r\n\r\n", "RFB 002.001\n", "RFB 003.008 ", "RFB 003.008\n\u0002",
                    "RFB 003.008\n\u0000")) {
                try (RfbClient client = new RfbClient(UnixDomainSocketAddress.of(rig.socket))) {
                    client.send(said.getBytes(StandardCharsets.ISO_8859_1));
                    assertTrue(client.isHungUpOn(), said);
                }
            }
            assertServes(rig);
        }
    }

    @Test
    void whoeverStallsIsHungUpOn() throws Exception {
        try (RfbRig rig = new RfbRig(folder, 1000, 1000, null, Duration.ofMillis(300))) {
            rig.screen.drawAll(TestScreen.PixelSource.random(new Random(1)));
            try (RfbClient silent = new RfbClient(UnixDomainSocketAddress.of(rig.socket))) {
                assertTrue(silent.isHungUpOn());
            }
            try (RfbClient half = rig.client()) {
                half.send(new byte[]{2, 0, 0});
                assertTrue(half.isHungUpOn());
            }
            try (RfbClient deaf = rig.client()) {
                for (int i = 0; i < 20; i++) { // 4 MB each, and not read
                    deaf.ask(false);
                }
                HandshakeTest.awaitViewers(rig, 0);
            }
            try (RfbClient idle = rig.client()) { // which is no fault
                idle.encodings(RectangleEncoder.ZRLE);
                Thread.sleep(700);
                idle.ask(false);
                idle.readPixels();
                rig.assertSame(idle);
            }
        }
    }

    @Test
    void whoeverFloodsIsHungUpOn() throws Exception {
        try (RfbRig rig = new RfbRig(folder, 64, 64)) {
            try (RfbClient client = rig.client()) {
                byte[] requests = new byte[10 * 10_000];
                for (int i = 0; i < requests.length; i += 10) {
                    requests[i] = 3;
                    requests[i + 1] = 1;
                }
                assertTrue(isRefusedInTheEnd(client, requests));
            }
            assertServes(rig);
        }
    }

    @Test
    void answersThatAreNotReadAreNotPiledUp() throws Exception {
        try (RfbRig rig = new RfbRig(folder, 64, 64, null, Duration.ofMillis(500)); RfbClient client = rig.client()) {
            WireBuffer fences = new WireBuffer();
            for (int i = 0; i < 1000; i++) {
                fences.put8(248).putZeros(3).put32(0x80000000).put8(64).putZeros(64);
            }
            assertTrue(isRefusedInTheEnd(client, fences.toBytes()));
        }
    }

    @Test
    void thereIsRoomForSixteen() throws Exception {
        try (RfbRig rig = new RfbRig(folder, 64, 64)) {
            List<RfbClient> clients = new ArrayList<>();
            for (int i = 0; i < RfbServer.VIEWERS_MOST; i++) {
                clients.add(rig.client());
            }
            try (RfbClient late = new RfbClient(UnixDomainSocketAddress.of(rig.socket))) {
                assertTrue(late.isHungUpOn());
            }
            clients.getFirst().close();
            HandshakeTest.awaitViewers(rig, RfbServer.VIEWERS_MOST - 1);
            for (int i = 1; i < clients.size(); i++) {
                clients.get(i).close();
            }
            HandshakeTest.awaitViewers(rig, 0);
            assertServes(rig);
        }
    }

    @Test
    void randomBytesHurtNobody() throws Exception {
        Random random = new Random(12);
        try (RfbRig rig = new RfbRig(folder, 64, 64, null, Duration.ofSeconds(5)); RfbClient other = rig.client()) {
            for (int round = 0; round < 300; round++) {
                byte[] noise = new byte[random.nextInt(400)];
                random.nextBytes(noise);
                if (noise.length > 0 && random.nextInt(4) != 0) {
                    noise[0] = new byte[]{0, 2, 3, 4, 5, 6, -106, -8, -5, -1}[random.nextInt(10)];
                }
                try (RfbClient client = rig.client()) {
                    client.encodings(16, 7, 5, -308, -257, -258, -261, -312, -313, -224);
                    client.send(noise);
                } catch (IOException e) {
                    assertTrue(String.valueOf(e.getMessage()).matches("Broken pipe|Connection reset.*|.*null.*"),
                            e.toString());
                }
            }
            rig.screen.drawAll((x, y) -> x);
            other.ask(false);
            other.readPixels();
            rig.assertSame(other);
            assertEquals(1, viewersLeft(rig));
        }
    }

    private static int viewersLeft(RfbRig rig) throws InterruptedException {
        HandshakeTest.awaitViewers(rig, 1);
        return rig.screen.viewers();
    }

    /** Sends for as long as it is taken, up to a hundred times. */
    private static boolean isRefusedInTheEnd(RfbClient client, byte[] bytes) {
        try {
            for (int i = 0; i < 100; i++) {
                client.send(bytes);
            }
            return client.isHungUpOn();
        } catch (IOException e) {
            return true;
        }
    }

    private static void assertServes(RfbRig rig) throws IOException {
        try (RfbClient client = rig.client()) {
            client.encodings(RectangleEncoder.TIGHT);
            client.ask(false);
            client.readPixels();
            rig.assertSame(client);
        }
    }

    private static WireBuffer format(int bits, int depth, int trueColours, int most, int shift) {
        return new WireBuffer().put8(0).putZeros(3).put8(bits).put8(depth).put8(0).put8(trueColours).put16(most)
                .put16(255).put16(255).put8(shift).put8(8).put8(0).putZeros(3);
    }
}
