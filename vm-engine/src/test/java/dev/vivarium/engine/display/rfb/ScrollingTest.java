package dev.vivarium.engine.display.rfb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.display.Rect;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Random;

/** A picture that moves up or down is copied by the viewer, and is right afterwards. */
@Timeout(60)
class ScrollingTest {
    private static final int WIDTH = 333;
    private static final int HEIGHT = 240;

    @TempDir
    private Path folder;

    @Test
    void aScreenThatScrollsIsCopied() throws Exception {
        Random random = new Random(4);
        try (RfbRig rig = new RfbRig(folder, WIDTH, HEIGHT); RfbClient client = rig.client()) {
            int offset = 1000;
            show(rig, offset);
            client.encodings(RectangleEncoder.ZRLE, RectangleEncoder.COPY_RECT);
            client.ask(false);
            client.readPixels();
            for (int step : new int[]{16, 16, -9, 100, -120, 1, 0, 16}) {
                offset += step;
                client.rectangles.clear();
                show(rig, offset);
                client.ask(true);
                client.readPixels();
                rig.assertSame(client);
                assertTrue(step == 0 || client.rectangles.get(RectangleEncoder.COPY_RECT) >= 1, "step " + step);
                // Something is typed; then the rows that it is in are known again.
                rig.screen.draw(new Rect(random.nextInt(300), 230, 9, 9), (x, y) -> x * y);
                client.ask(true);
                client.readPixels();
                rig.assertSame(client);
            }
        }
    }

    /** Copies are not mistaken where the format changes, the viewer forgets, or pictures have equal rows. */
    @Test
    void randomMovesAreExact() throws Exception {
        Random random = new Random(6);
        int copied = 0;
        try (RfbRig rig = new RfbRig(folder, WIDTH, HEIGHT); RfbClient client = rig.client()) {
            TestScreen.PixelSource picture = TestScreen.PixelSource.random(random);
            for (int round = 0; round < 300; round++) {
                if (random.nextInt(12) == 0) {
                    client.format(random.nextBoolean() ? ClientFormat.NATIVE
                            : new ClientFormat(8, 8, false, 7, 7, 3, 0, 3, 6));
                    client.ask(false);
                    client.readPixels();
                }
                if (random.nextInt(10) == 0) {
                    picture = TestScreen.PixelSource.random(random);
                }
                int offset = random.nextInt(60);
                int from = random.nextInt(80);
                TestScreen.PixelSource source = picture;
                rig.screen.draw(new Rect(0, from, WIDTH, HEIGHT - from - random.nextInt(80)),
                        (x, y) -> source.at(x, y + offset));
                if (random.nextInt(12) == 0) {
                    client.encodings(RectangleEncoder.HEXTILE);
                } else {
                    client.encodings(RectangleEncoder.HEXTILE, RectangleEncoder.COPY_RECT);
                }
                client.ask(true);
                client.readPixels();
                rig.assertSame(client);
            }
            copied = client.rectangles.getOrDefault(RectangleEncoder.COPY_RECT, 0);
        }
        assertTrue(copied > 30, "" + copied);
    }

    @Test
    void whatIsDrawnAgainAsItWasIsHardlySent() throws Exception {
        try (RfbRig rig = new RfbRig(folder, WIDTH, HEIGHT); RfbClient client = rig.client()) {
            show(rig, 0);
            client.encodings(RectangleEncoder.RAW, RectangleEncoder.COPY_RECT);
            client.ask(false);
            client.readPixels();
            client.rectangles.clear();
            show(rig, 0);
            client.ask(true);
            client.readPixels();
            rig.assertSame(client);
            assertEquals(1, client.rectangles.get(RectangleEncoder.RAW));
        }
    }

    /** Lines of something like text: some rows blank, the others different. */
    private static void show(RfbRig rig, int offset) {
        rig.screen.drawAll((x, y) -> {
            int row = y + offset;
            return row % 16 < 4 ? 0 : (row / 16 * 31 + row % 16 * 7 ^ x / 8 * row) % 5 == 0 ? 0xFFFFFF
                    : row << 3 & 0xFF;
        });
    }
}
