package dev.vivarium.engine.display.rfb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.display.Rect;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What viewers may ask for beyond RFC 6143. */
@Timeout(60)
class ExtensionsTest {
    private static final int LAST_RECTANGLE = -224;

    @TempDir
    private Path folder;

    @Test
    void aViewerIsToldWhatItUnderstandsOnce() throws Exception {
        try (RfbRig rig = new RfbRig(folder, 30, 20); RfbClient client = rig.client()) {
            rig.server.showLamps(2);
            for (int i = 0; i < 2; i++) {
                client.encodings(0, -239, -257, -258, -261, -307, -312, -313, LAST_RECTANGLE);
                client.ask(false);
                client.readPixels();
            }
            client.notes.removeFirst();
            List<String> expected = List.of("cursor 5 5 100 5", "end of continuous updates", "fence 80000000 ",
                    "key places", "lamps 2", "name Ma\u0161ina", "pointer 1");
            Collections.sort(client.notes);
            assertEquals(expected, client.notes);
            rig.server.showLamps(6);
            client.readUntil("lamps 6");
        }
    }

    @Test
    void theScreensSizeIsToldInBothForms() throws Exception {
        Random random = new Random(3);
        try (RfbRig rig = new RfbRig(folder, 64, 48);
                RfbClient plain = rig.client();
                RfbClient extended = rig.client()) {
            plain.encodings(RectangleEncoder.ZRLE, -223);
            extended.encodings(RectangleEncoder.TIGHT, -223, -308);
            extended.ask(false);
            extended.readUntil("extended size 0 0 64 48");
            extended.readPixels();
            rig.screen.resize(100, 30, TestScreen.PixelSource.random(random));
            plain.readUntil("size 100 30");
            extended.readUntil("extended size 0 0 100 30");
            for (RfbClient client : List.of(plain, extended)) {
                client.ask(false);
                client.readPixels();
                rig.assertSame(client);
            }
            extended.send(new WireBuffer().put8(251).put8(0).put16(800).put16(600).put8(1).put8(0).putZeros(16));
            extended.readUntil("extended size 1 1 100 30");
        }
    }

    /** Somebody who does not know that sizes change sees the part that fits, or black around a smaller screen. */
    @Test
    void aViewerThatCannotResizeSeesWhatFits() throws Exception {
        try (RfbRig rig = new RfbRig(folder, 64, 48); RfbClient client = rig.client()) {
            rig.screen.resize(100, 30, (x, y) -> 0x010203);
            client.ask(false);
            client.readPixels();
            assertEquals(64 * 48, client.pixels.length);
            assertEquals(0x010203, client.pixels[63]);
            assertEquals(0, client.pixels[40 * 64]);
        }
    }

    @Test
    void sizesThatChangeAllTheTimeAreFollowed() throws Exception {
        Random random = new Random(8);
        try (RfbRig rig = new RfbRig(folder, 300, 300); RfbClient client = rig.client()) {
            client.encodings(RectangleEncoder.HEXTILE, -223, -308, LAST_RECTANGLE);
            client.send(continuously(true));
            Thread drawer = Thread.ofVirtual().start(() -> {
                for (int i = 0; i < 60; i++) {
                    rig.screen.resize(1 + random.nextInt(700), 1 + random.nextInt(700),
                            TestScreen.PixelSource.random(random));
                    rig.screen.drawAll(TestScreen.PixelSource.random(random));
                }
                rig.screen.resize(123, 45, (x, y) -> x * y);
            });
            client.readUntil("extended size 0 0 123 45");
            drawer.join();
            client.ask(false);
            client.readPixels();
            rig.assertSame(client);
        }
    }

    @Test
    void continuousUpdatesComeUnasked() throws Exception {
        try (RfbRig rig = new RfbRig(folder, 100, 100); RfbClient client = rig.client()) {
            client.encodings(0, -313);
            client.readUntil("end of continuous updates");
            client.send(continuously(true));
            client.readPixels();
            for (int i = 1; i < 5; i++) {
                int colour = i;
                rig.screen.drawAll((x, y) -> colour);
                client.readPixels();
                rig.assertSame(client);
            }
            client.notes.clear();
            client.send(continuously(false));
            client.readUntil("end of continuous updates");
            rig.screen.drawAll((x, y) -> 99);
            client.encodings(0, -313, -307);
            client.readUntil("name Ma\u0161ina");
            assertEquals(4, client.pixels[0]);
            client.ask(true);
            client.readPixels();
            rig.assertSame(client);
        }
    }

    @Test
    void fencesAreAnsweredInTheirPlace() throws Exception {
        try (RfbRig rig = new RfbRig(folder, 10, 10); RfbClient client = rig.client()) {
            client.encodings(0, -312);
            client.send(fence(0x80000003 | 0x70, "one"));
            client.readUntil("fence 3 one");
            client.send(fence(0x80000004, "two"));
            client.send(fence(1, "an answer to the server's own"));
            client.ask(false);
            client.readPixels();
            client.send(fence(0x80000000, "three"));
            client.readUntil("fence 0 three");
            assertTrue(client.notes.contains("fence 4 two"));
            // With SyncNext the answer waits for the message that follows, and its effect begins with it.
            client.send(fence(0x80000004, "four"));
            client.format(new ClientFormat(8, 8, false, 7, 7, 3, 0, 3, 6));
            client.readUntil("fence 4 four");
            client.ask(false);
            client.readPixels();
            rig.assertSame(client);
        }
    }

    @Test
    void aPartIsSentWithTheTilesThatItTouches() throws Exception {
        try (RfbRig rig = new RfbRig(folder, 200, 200); RfbClient client = rig.client()) {
            rig.screen.drawAll((x, y) -> 7);
            client.ask(false, 40, 40, 20, 20);
            client.readPixels();
            assertEquals(7, client.pixels[40 * 200 + 40]);
            assertEquals(7, client.pixels[59 * 200 + 59]);
            assertEquals(0, client.pixels[31 * 200 + 40]);
            assertEquals(0, client.pixels[40 * 200 + 64]);
            client.ask(true);
            client.readPixels();
            rig.assertSame(client);
            client.ask(true, 65000, 65000, 500, 500);
            client.ask(true, 0, 0, 0, 0);
            rig.screen.draw(new Rect(3, 3, 1, 1), (x, y) -> 8);
            client.ask(true);
            client.readPixels();
            rig.assertSame(client);
        }
    }

    /** A viewer that does not read costs the screen's thread nothing, and later gets the picture of that time. */
    @Test
    void aSlowViewerGetsTheLatestPicture() throws Exception {
        try (RfbRig rig = new RfbRig(folder, 640, 480); RfbClient slow = rig.client(); RfbClient fast = rig.client()) {
            slow.encodings(0, -313);
            slow.send(continuously(true, 640, 480));
            Random random = new Random(2);
            for (int i = 0; i < 50; i++) {
                rig.screen.drawAll(TestScreen.PixelSource.random(random));
                fast.ask(true);
                fast.readPixels();
                rig.assertSame(fast);
            }
            int updates = 0;
            do {
                slow.readPixels();
                updates++;
            } while (slow.pixels[640 * 480 - 1] != rig.screen.pixel(639, 479) && updates < 50);
            assertFalse(updates > 20, "updates " + updates);
            slow.send(continuously(false));
            slow.notes.clear();
            slow.readUntil("end of continuous updates");
            slow.ask(false);
            slow.readPixels();
            rig.assertSame(slow);
        }
    }

    private static WireBuffer continuously(boolean enabled) {
        return continuously(enabled, 0xFFFF, 0xFFFF);
    }

    private static WireBuffer continuously(boolean enabled, int width, int height) {
        return new WireBuffer().put8(150).put8(enabled ? 1 : 0).put16(0).put16(0).put16(width).put16(height);
    }

    private static WireBuffer fence(int flags, String payload) {
        return new WireBuffer().put8(248).putZeros(3).put32(flags).put8(payload.length())
                .put(payload.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }
}
