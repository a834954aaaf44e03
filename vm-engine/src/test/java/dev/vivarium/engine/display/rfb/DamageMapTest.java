package dev.vivarium.engine.display.rfb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.display.Rect;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

class DamageMapTest {
    private static final Rect ALL = new Rect(0, 0, 65535, 65535);

    @Test
    void whatGoesTogetherIsOneRectangle() {
        DamageMap map = new DamageMap(100, 50);
        map.add(new Rect(20, 0, 1, 1));
        map.add(new Rect(33, 20, 1, 1));
        map.add(new Rect(17, 17, 2, 2));
        map.add(new Rect(40, 2, 1, 1));
        assertEquals(List.of(new Rect(16, 0, 32, 32)), map.take(ALL));
        assertTrue(map.isEmpty());
        map.addAll();
        assertEquals(List.of(new Rect(0, 0, 100, 50)), map.take(ALL));
        map.add(new Rect(99, 49, 500, 500));
        map.add(new Rect(100, 0, 1, 1));
        map.add(new Rect(Integer.MAX_VALUE, 0, Integer.MAX_VALUE, 1));
        assertEquals(List.of(new Rect(96, 48, 4, 2)), map.take(ALL));
    }

    @Test
    void everyChangedPixelIsInExactlyOneRectangle() {
        Random random = new Random(1);
        for (int round = 0; round < 300; round++) {
            int width = 1 + random.nextInt(200);
            int height = 1 + random.nextInt(200);
            DamageMap map = new DamageMap(width, height);
            boolean[][] changed = new boolean[height][width];
            for (int i = random.nextInt(20); i >= 0; i--) {
                Rect part = randomRect(random);
                map.add(part);
                mark(changed, part);
            }
            int[][] taken = new int[height][width];
            Rect within = randomRect(random);
            List<Rect> parts = map.take(within);
            count(taken, parts);
            for (Rect part : parts) {
                assertTrue(part.x() + part.width() > within.x() - 16 && part.y() + part.height() > within.y() - 16);
            }
            count(taken, map.take(ALL));
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    assertTrue(taken[y][x] <= 1 && (taken[y][x] == 1 || !changed[y][x]), x + "," + y);
                }
            }
            assertTrue(map.isEmpty());
        }
    }

    @Test
    void aChequeredScreenIsNotAMillionRectangles() {
        DamageMap map = new DamageMap(4096, 4096);
        for (int i = 0; i < 256 * 256; i++) {
            if ((i + i / 256) % 2 == 0) {
                map.add(new Rect(i % 256 * 16, i / 256 * 16, 1, 1));
            }
        }
        assertEquals(List.of(new Rect(0, 0, 4096, 4096)), map.take(ALL));
    }

    private static Rect randomRect(Random random) {
        return new Rect(random.nextInt(220), random.nextInt(220), 1 + random.nextInt(100), 1 + random.nextInt(100));
    }

    private static void mark(boolean[][] changed, Rect part) {
        for (int y = part.y(); y < Math.min(changed.length, part.y() + part.height()); y++) {
            for (int x = part.x(); x < Math.min(changed[0].length, part.x() + part.width()); x++) {
                changed[y][x] = true;
            }
        }
    }

    private static void count(int[][] taken, List<Rect> parts) {
        for (Rect part : parts) {
            for (int y = part.y(); y < part.y() + part.height(); y++) {
                for (int x = part.x(); x < part.x() + part.width(); x++) {
                    taken[y][x]++;
                }
            }
        }
    }
}
