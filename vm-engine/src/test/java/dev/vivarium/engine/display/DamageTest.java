package dev.vivarium.engine.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

final class DamageTest {
    private final Damage damage = new Damage();

    @Test
    void rowsThatResembleEachOtherAreOnePart() {
        damage.add(10, 100, 200);
        damage.add(11, 110, 190);
        damage.add(11, 180, 210);
        damage.add(12, 900, 901);
        damage.add(14, 900, 901);

        assertEquals(List.of(new Rect(100, 10, 110, 2), new Rect(900, 12, 1, 1), new Rect(900, 14, 1, 1)),
                damage.take());
        assertEquals(List.of(), damage.take());
    }

    @Test
    void itIsToldInFewPartsThatHoldAll() {
        Random random = new Random(1);
        for (int turn = 0; turn < 200; turn++) {
            boolean[][] changed = new boolean[FrameBuffer.MOST_HEIGHT][];
            for (int i = random.nextInt(400); i >= 0; i--) {
                int y = random.nextInt(FrameBuffer.MOST_HEIGHT);
                int from = random.nextInt(FrameBuffer.MOST_WIDTH);
                int to = from + 1 + random.nextInt(FrameBuffer.MOST_WIDTH - from);
                damage.add(y, from, to);
                changed[y] = changed[y] == null ? new boolean[FrameBuffer.MOST_WIDTH] : changed[y];
                changed[y][from] = true;
                changed[y][to - 1] = true;
            }
            List<Rect> parts = damage.take();
            assertTrue(parts.size() <= Damage.MOST_PARTS);
            for (Rect part : parts) {
                for (int y = part.y(); y < part.y() + part.height(); y++) {
                    if (changed[y] != null) {
                        Arrays.fill(changed[y], part.x(), part.x() + part.width(), false);
                    }
                }
            }
            for (boolean[] row : changed) {
                for (int x = 0; row != null && x < row.length; x++) {
                    assertTrue(!row[x], "a change that nobody is told of");
                }
            }
        }
    }
}
