package dev.vivarium.app.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class PlacementTest {
    private static Placement of(int width, int height, double scale, ScaleMode mode) {
        return Placement.of(width, height, new Placement.Room(1000, 800, scale), mode);
    }

    @Test
    void aPictureThatFitsKeepsItsProportions() {
        Placement placement = of(640, 480, 1, ScaleMode.FIT);
        assertEquals(new Placement(0, 25, 1000, 750, 640, 480), placement);
        assertFalse(placement.isExact(1));
        assertEquals(new Placement(0, 0, 1000, 800, 2560, 2048), of(2560, 2048, 1, ScaleMode.FIT));
    }

    @Test
    void actualSizeIsOnePixelOfTheScreenForOneOfTheGuests() {
        assertEquals(new Placement(180, 160, 640, 480, 640, 480), of(640, 480, 1, ScaleMode.ACTUAL));
        Placement fine = of(640, 480, 1.5, ScaleMode.ACTUAL);
        assertEquals(640, fine.width() * 1.5, 1e-9);
        assertEquals(Math.rint(fine.x() * 1.5), fine.x() * 1.5, 1e-9, "it begins on a pixel");
        assertTrue(fine.isExact(1.5));
        assertEquals(0, of(2560, 1600, 1, ScaleMode.ACTUAL).x(), "what is too large begins at the corner");
    }

    @Test
    void wholePixelsAreWholePixels() {
        Placement placement = of(320, 200, 1, ScaleMode.INTEGER);
        assertEquals(960, placement.width());
        assertEquals(600, placement.height());
        assertTrue(placement.isExact(1));
        assertEquals(4, of(320, 200, 1.25, ScaleMode.INTEGER).height() * 1.25 / 200 + 1, 1e-9);
        assertEquals(1280, of(1280, 1024, 1, ScaleMode.INTEGER).width(), "no less than one");
    }

    @Test
    void theLastPixelIsTheGreatestCoordinate() {
        Placement placement = of(640, 480, 1, ScaleMode.ACTUAL);
        assertEquals(0, placement.machineX(180));
        assertEquals(Placement.MOST, placement.machineX(180 + 639.9));
        assertEquals(Placement.MOST, placement.machineX(5000));
        assertEquals(0, placement.machineY(-7));
        assertEquals(Math.round(100 * 32767 / 479.0), placement.machineY(160 + 100.5));
        assertTrue(placement.contains(180, 160));
        assertFalse(placement.contains(180 + 640, 160));
    }
}
