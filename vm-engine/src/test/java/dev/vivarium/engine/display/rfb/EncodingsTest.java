package dev.vivarium.engine.display.rfb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.display.Rect;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Random pictures and changes in every encoding and many formats, compared pixel by pixel. */
@Timeout(60)
class EncodingsTest {
    private static final int[] ENCODINGS = {RectangleEncoder.RAW, RectangleEncoder.HEXTILE, RectangleEncoder.TIGHT,
            RectangleEncoder.ZRLE};
    private static final List<ClientFormat> FORMATS = List.of(ClientFormat.NATIVE,
            new ClientFormat(32, 24, true, 255, 255, 255, 16, 8, 0),
            new ClientFormat(32, 24, false, 255, 255, 255, 0, 8, 16),
            new ClientFormat(32, 24, false, 255, 255, 255, 24, 16, 8),
            new ClientFormat(32, 24, true, 255, 255, 255, 8, 16, 24),
            new ClientFormat(32, 30, false, 1023, 1023, 1023, 20, 10, 0),
            new ClientFormat(32, 32, true, 255, 255, 255, 16, 8, 0),
            new ClientFormat(32, 15, false, 31, 31, 31, 10, 5, 0),
            new ClientFormat(16, 16, false, 31, 63, 31, 11, 5, 0),
            new ClientFormat(16, 16, true, 31, 63, 31, 11, 5, 0),
            new ClientFormat(16, 15, false, 31, 31, 31, 0, 5, 10),
            new ClientFormat(8, 8, false, 7, 7, 3, 0, 3, 6),
            new ClientFormat(8, 6, false, 3, 3, 3, 4, 2, 0),
            new ClientFormat(8, 3, true, 1, 1, 1, 2, 1, 0));

    @TempDir
    private Path folder;

    @Test
    void everyEncodingInEveryFormatIsExact() throws Exception {
        Random random = new Random(71);
        try (RfbRig rig = new RfbRig(folder, 301, 277); RfbClient client = rig.client()) {
            for (int round = 0; round < 150; round++) {
                rig.screen.drawAll(TestScreen.PixelSource.random(random));
                scribble(rig, random);
                int encoding = ENCODINGS[round % ENCODINGS.length];
                client.format(FORMATS.get(random.nextInt(FORMATS.size())));
                client.encodings(-256 + random.nextInt(10), encoding);
                client.ask(false);
                client.readPixels();
                rig.assertSame(client);
                assertTrue(client.rectangles.containsKey(encoding), client.rectangles.toString());
                scribble(rig, random);
                client.ask(true);
                client.readPixels();
                rig.assertSame(client);
            }
        }
    }

    @Test
    void allKindsOfPicturesInAllSizes() throws Exception {
        Random random = new Random(5);
        for (int round = 0; round < 40; round++) {
            Path own = java.nio.file.Files.createDirectory(folder.resolve("" + round));
            try (RfbRig rig = new RfbRig(own, 1 + random.nextInt(90), 1 + random.nextInt(90));
                    RfbClient client = rig.client()) {
                for (int encoding : ENCODINGS) {
                    rig.screen.drawAll(TestScreen.PixelSource.random(random));
                    client.encodings(encoding);
                    client.ask(false);
                    client.readPixels();
                    rig.assertSame(client);
                }
            }
        }
    }

    @Test
    void aColourMapIsAnsweredWithOneOfOurs() throws Exception {
        try (RfbRig rig = new RfbRig(folder, 64, 48); RfbClient client = rig.client()) {
            rig.screen.drawAll((x, y) -> x * 4 << 16 | y * 5 << 8 | x + y);
            client.colourMap();
            client.ask(false);
            client.readPixels();
            assertEquals("map 0,0,0 255,0,0 0,255,0 0,0,255 255,255,255", client.notes.get(1));
            rig.assertSame(client);
        }
    }

    @Test
    void aChangeIsSentAloneAndOnce() throws Exception {
        try (RfbRig rig = new RfbRig(folder, 320, 200); RfbClient client = rig.client()) {
            client.ask(false);
            client.readPixels();
            client.rectangles.clear();
            client.ask(true);
            rig.screen.draw(new Rect(100, 100, 1, 1), (x, y) -> 0x123456);
            client.readPixels();
            rig.assertSame(client);
            assertEquals(1, client.rectangles.get(RectangleEncoder.RAW));
        }
    }

    /** Pictures that zlib cannot shorten are stored for a while, and the stream goes on. */
    @Test
    void noiseIsStoredAndTextIsPackedAgain() throws Exception {
        Random random = new Random(9);
        try (RfbRig rig = new RfbRig(folder, 256, 256); RfbClient client = rig.client()) {
            for (int encoding : new int[]{RectangleEncoder.ZRLE, RectangleEncoder.TIGHT}) {
                client.encodings(encoding);
                for (int round = 0; round < 40; round++) {
                    boolean noise = round < 20;
                    rig.screen.drawAll((x, y) -> noise ? random.nextInt() : x * y);
                    client.ask(false);
                    client.readPixels();
                    rig.assertSame(client);
                }
            }
        }
    }

    private static void scribble(RfbRig rig, Random random) {
        for (int i = random.nextInt(6); i >= 0; i--) {
            int x = random.nextInt(301);
            int y = random.nextInt(277);
            rig.screen.draw(new Rect(x, y, 1 + random.nextInt(301 - x), 1 + random.nextInt(277 - y)),
                    TestScreen.PixelSource.random(random));
        }
    }
}
