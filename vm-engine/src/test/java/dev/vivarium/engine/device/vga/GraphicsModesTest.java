package dev.vivarium.engine.device.vga;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivarium.engine.display.Rect;
import dev.vivarium.engine.display.Screen;

import org.junit.jupiter.api.Test;

import java.util.List;

/** The VGA's own graphics modes, set as a BIOS sets them. */
final class GraphicsModesTest {
    private static final int CRTC = 0x3d4;
    private static final int SEQUENCER = 0x3c4;

    private final VgaRig rig = new VgaRig();

    private void mode(VgaMode mode) {
        mode.set(rig);
        rig.tellingColors();
        rig.frame();
        rig.damage.clear();
    }

    /** A colour of the mode with 256: index for index. */
    private void tellingPalette() {
        for (int i = 0; i < 256; i++) {
            rig.color(i, 0, i >> 4 << 2, (i & 0xf) << 2);
        }
    }

    private int index(int x, int y) {
        return rig.pixel(x, y) >> 8 & 0xf0 | rig.pixel(x, y) >> 4 & 0xf;
    }

    @Test
    void sixteenColoursInFourPlanes() {
        mode(VgaMode.VGA_640);
        for (int plane = 0; plane < 4; plane++) {
            rig.indexed(SEQUENCER, 2, 1 << plane);
            rig.poke(0xa0000 + 80 * 479 + 79, new int[]{0b10101010, 0b11001100, 0b11110000, 0xff}[plane]);
        }
        rig.frame();

        assertEquals(new Screen.Size(640, 480), rig.screen.size());
        assertEquals("0fedcba98", rig.numbers(631, 479, 9));
        assertEquals(List.of(new Rect(632, 479, 8, 1)), rig.damage);
    }

    @Test
    void planesCanBeSwitchedOffForThePicture() {
        mode(VgaMode.VGA_640);
        rig.poke(0xa0000, 0xff);
        rig.attribute(0x12, 0b0101);
        rig.frame();

        assertEquals(5, rig.number(0, 0));
    }

    @Test
    void egaPixelsAreDoubledBothWays() {
        mode(VgaMode.EGA_320);
        rig.indexed(SEQUENCER, 2, 0b0010);
        rig.poke(0xa0000 + 40, 0x40);
        rig.frame();

        assertEquals(new Screen.Size(640, 400), rig.screen.size());
        assertEquals("002200", rig.numbers(0, 2, 6));
        assertEquals("002200", rig.numbers(0, 3, 6));
        assertEquals("000000", rig.numbers(0, 1, 6));
        assertEquals("000000", rig.numbers(0, 4, 6));
        mode(VgaMode.EGA_640);
        rig.poke(0xa0000, 0x40);
        rig.frame();
        assertEquals(new Screen.Size(640, 400), rig.screen.size());
        assertEquals("0f000", rig.numbers(0, 1, 5));
    }

    @Test
    void fourColoursOfTheCga() {
        mode(VgaMode.CGA_4);
        rig.poke(0xb8000, 0b00_01_10_11, 0b11_10_01_00);
        rig.poke(0xba000 + 80, 0xff);
        rig.frame();

        assertEquals(new Screen.Size(640, 400), rig.screen.size());
        assertEquals("0011223333221100", rig.numbers(0, 0, 16));
        assertEquals("0011223333221100", rig.numbers(0, 1, 16));
        assertEquals("0000", rig.numbers(0, 2, 4));
        assertEquals("33333333" + "0000", rig.numbers(0, 6, 12), "odd lines are in the other half");
        assertEquals("0000", rig.numbers(0, 4, 4));
    }

    @Test
    void twoColoursOfTheCga() {
        mode(VgaMode.CGA_2);
        rig.poke(0xb8000, 0b0101_0000);
        rig.poke(0xba000, 0x80);
        rig.frame();

        assertEquals(new Screen.Size(640, 400), rig.screen.size());
        assertEquals("01010000", rig.numbers(0, 0, 8));
        assertEquals("10000000", rig.numbers(0, 2, 8));
        assertEquals("00000000", rig.numbers(0, 4, 8));
    }

    @Test
    void twoHundredAndFiftySixColoursInARow() {
        mode(VgaMode.VGA_256);
        tellingPalette();
        rig.poke(0xa0000 + 320, 1, 2, 0x37, 0xff);
        rig.poke(0xa0000 + 63_999, 0x99);
        rig.frame();

        assertEquals(new Screen.Size(640, 400), rig.screen.size());
        assertEquals(1, index(0, 2));
        assertEquals(1, index(1, 3));
        assertEquals(2, index(2, 2));
        assertEquals(0x37, index(4, 2));
        assertEquals(0xff, index(7, 3));
        assertEquals(0, index(8, 3));
        assertEquals(0x99, index(639, 399));
        rig.out(0x3c6, 0x0f);
        rig.frame();
        assertEquals(0x07, index(4, 2), "the pixel mask");
    }

    @Test
    void modeXHasFourPagesOfPlanes() {
        mode(VgaMode.MODE_X);
        tellingPalette();
        rig.indexed(SEQUENCER, 2, 0b0100);
        rig.poke(0xa0000 + 80, 0x21);
        rig.poke(0xa0000 + 80 * 240 + 1, 0x22);
        rig.frame();
        assertEquals(new Screen.Size(640, 480), rig.screen.size());
        assertEquals(0x21, index(4, 2));
        assertEquals(0x21, index(5, 3));
        assertEquals(0, index(6, 2));
        rig.indexed(CRTC, 0x0c, 80 * 240 >> 8);
        rig.indexed(CRTC, 0x0d, 80 * 240);
        rig.frame();
        assertEquals(0x22, index(12, 0), "the next page");
        rig.attribute(0x13, 2);
        rig.frame();
        assertEquals(0x22, index(10, 0), "one pixel to the left");
    }

    @Test
    void thePictureWrapsRoundAtTheEndOfTheAddresses() {
        mode(VgaMode.VGA_640);
        rig.indexed(CRTC, 0x0c, 0xff);
        rig.indexed(CRTC, 0x0d, 0xff);
        rig.poke(0xa0000, 0xff);
        rig.frame();
        assertEquals("00000000ffffffff0", rig.numbers(0, 0, 17));
        rig.poke(0xa0000, 0x0f);
        rig.frame();
        assertEquals("000000000000ffff0", rig.numbers(0, 0, 17));
    }

    @Test
    void aSplitScreenStartsAgainFromTheBeginning() {
        mode(VgaMode.VGA_640);
        rig.indexed(CRTC, 0x11, 0x0c);
        rig.indexed(CRTC, 0x0d, 80);
        rig.indexed(CRTC, 0x18, 99);
        rig.indexed(CRTC, 7, 0x3e & ~0x10);
        rig.indexed(CRTC, 9, 0);
        rig.poke(0xa0000, 0xff);
        rig.frame();

        assertEquals("0", rig.numbers(0, 0, 1));
        assertEquals("0", rig.numbers(0, 99, 1));
        assertEquals("f", rig.numbers(0, 100, 1));
        assertEquals("0", rig.numbers(0, 101, 1));
    }

    @Test
    void aPaletteThatChangesIsSeenAtOnce() {
        mode(VgaMode.VGA_640);
        rig.poke(0xa0000, 0x80);
        rig.frame();
        rig.damage.clear();
        rig.color(15, 63, 0, 0);
        rig.frame();

        assertEquals(0xff_0000, rig.pixel(0, 0));
        assertEquals(List.of(new Rect(0, 0, 1, 1)), rig.damage);
    }

    @Test
    void paletteRegistersCanGiveWayToColourSelect() {
        mode(VgaMode.VGA_640);
        rig.poke(0xa0000, 0xff);
        rig.color(0x4f, 0, 63, 0);
        rig.color(0x3f, 0, 0, 63);
        rig.attribute(15, 0x3f);
        rig.attribute(0x14, 0x04);
        rig.frame();
        assertEquals(0, rig.pixel(0, 0), "bits 6 and 7 of colour 7fh");
        rig.attribute(0x10, 0x81);
        rig.frame();

        assertEquals(0xff00, rig.pixel(0, 0));
    }
}
