package dev.vivarium.engine.device.vga;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.display.Rect;
import dev.vivarium.engine.display.Screen;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;

final class TextModeTest {
    private static final int CRTC = 0x3d4;

    private final VgaRig rig = new VgaRig();

    @BeforeEach
    void text() {
        VgaMode.TEXT_80.set(rig);
        rig.tellingColors();
        int[] block = new int[16];
        Arrays.fill(block, 0x81);
        rig.font(0, 'A', block);
        rig.font(0, 0xc4, block);
        hideCursor();
    }

    private void hideCursor() {
        rig.indexed(CRTC, 0x0a, 0x20);
    }

    @Test
    void aBiosScreenIsDrawnWithNineDots() {
        rig.print(0, 0x1e, "A");
        rig.print(79, 0x2f, "A");
        rig.frame();

        assertEquals(new Screen.Size(720, 400), rig.screen.size());
        assertEquals("e111111e10", rig.numbers(0, 0, 10));
        assertEquals("f222222f2", rig.numbers(711, 15, 9));
        assertEquals("000", rig.numbers(0, 16, 3));
    }

    @Test
    void lineGraphicsReachTheNinthDot() {
        rig.print(0, 0x1e, "\u00c4");
        rig.frame();
        assertEquals("e111111ee0", rig.numbers(0, 0, 10));
        rig.attribute(0x10, 0x08);
        rig.frame();

        assertEquals("e111111e10", rig.numbers(0, 0, 10));
    }

    @Test
    void eightDotsAndFortyColumns() {
        rig.indexed(0x3c4, 1, 1);
        rig.print(1, 0x1e, "A");
        rig.frame();
        assertEquals(new Screen.Size(640, 400), rig.screen.size());
        assertEquals("0e111111e0", rig.numbers(7, 0, 10));
        VgaMode.TEXT_40.set(rig);
        rig.tellingColors();
        rig.frame();

        assertEquals(new Screen.Size(720, 400), rig.screen.size());
        assertEquals("00ee11111111111" + "1ee11" + "0", rig.numbers(16, 0, 21));
    }

    @Test
    void theCharactersAreRead() {
        rig.print(0, 7, "Welcome");
        rig.print(80, 7, "\u00c9\u00cd\u00bb 100 \u00e6s");
        rig.indexed(CRTC, 0x0a, 0x0d);
        rig.indexed(CRTC, 0x0f, 85);

        var text = rig.screen.text();
        assertNotNull(text);
        assertEquals(80, text.columns());
        assertEquals(25, text.lines().size());
        assertEquals("Welcome\n╔═╗ 100 µs\n", text.text().substring(0, 19));
        assertEquals(85, text.cursor());
        VgaMode.VGA_640.set(rig);
        assertNull(rig.screen.text());
    }

    @Test
    void aCharacterMoreIsOneRowOfDamage() {
        rig.frame();
        rig.damage.clear();
        rig.print(160, 0x1e, "A");
        rig.frame();

        assertEquals(List.of(new Rect(0, 32, 9, 16)), rig.damage);
        rig.damage.clear();
        rig.print(160, 0x1e, "A");
        rig.frame();
        assertEquals(List.of(), rig.damage, "the same again is no change");
    }

    @Test
    void theCursorBlinksWithItsShape() {
        rig.print(81, 0x1e, " ");
        rig.indexed(CRTC, 0x0a, 13);
        rig.indexed(CRTC, 0x0b, 14);
        rig.indexed(CRTC, 0x0f, 81);
        int shown = 0;
        int hidden = 0;
        for (int i = 0; i < 40; i++) {
            rig.frame();
            assertEquals(1, rig.number(9, 16 + 12));
            assertEquals(1, rig.number(9, 16 + 15));
            assertEquals(rig.number(9, 16 + 13), rig.number(17, 16 + 14));
            if (rig.number(9, 16 + 13) == 0xe) {
                shown++;
            } else {
                hidden++;
            }
        }
        assertTrue(shown > 15 && hidden > 15, shown + " " + hidden);
        rig.indexed(CRTC, 0x0a, 15);
        rig.indexed(CRTC, 0x0b, 3);
        rig.clock.advance(2_000_000_000);
        for (int i = 0; i < 16; i++) {
            rig.frame();
            assertEquals(1, rig.number(9, 16 + 15), "none if it ends before it starts");
        }
    }

    @Test
    void charactersBlinkOrHaveSixteenBackgrounds() {
        rig.print(0, 0x9e, "A");
        int shown = 0;
        for (int i = 0; i < 36; i++) {
            rig.frame();
            assertEquals(1, rig.number(1, 0));
            shown += rig.number(0, 0) == 0xe ? 1 : 0;
        }
        assertTrue(shown > 12 && shown < 24, "half of the time, but " + shown);
        rig.attribute(0x10, 0x04);
        rig.frame();

        assertEquals("e999999e9", rig.numbers(0, 0, 9));
    }

    @Test
    void twoFontsAreChosenByTheIntensityBit() {
        rig.font(0x2000, 'A', 0xff);
        rig.indexed(0x3c4, 3, 0b10_0000);
        rig.print(0, 0x16, "A");
        rig.print(1, 0x1e, "A");
        rig.frame();

        assertEquals("611111161" + "eeeeeeee1", rig.numbers(0, 0, 18));
    }

    @Test
    void aFontThatChangesIsDrawn() {
        rig.print(0, 0x1e, "A");
        rig.frame();
        rig.font(0, 'A', 0x18);
        rig.frame();
        assertEquals("111ee1111", rig.numbers(0, 0, 9));
        rig.memory.guestWrites(4 * 32 * 'A' + 2, 0xc0);
        rig.frame();

        assertEquals("ee1111111", rig.numbers(0, 0, 9), "through the linear frame buffer");
    }

    @Test
    void monochromeTextIsUnderlined() {
        VgaMode.MONOCHROME_TEXT.set(rig);
        for (int i = 0; i < 16; i++) {
            rig.in(0x3ba);
            rig.out(0x3c0, 0x20 | i);
            rig.out(0x3c0, i);
        }
        rig.indexed(0x3b4, 0x0a, 0x20);
        rig.indexed(0x3b4, 0x14, 13);
        rig.poke(0xb0000, ' ', 1, ' ', 2, ' ', 0x09);
        rig.frame();

        assertEquals("111111111" + "000000000" + "999999999", rig.numbers(0, 13, 27));
        assertEquals("000000000" + "000000000" + "000000000", rig.numbers(0, 12, 27));
    }

    @Test
    void theScreenScrollsByItsStartAddress() {
        rig.print(80, 0x1e, "A");
        rig.indexed(CRTC, 0x0d, 80);
        rig.frame();
        assertEquals("e111111e1", rig.numbers(0, 0, 9));
        rig.indexed(CRTC, 0x08, 3);
        rig.frame();
        assertEquals("e111111e1", rig.numbers(0, 12, 9));
        assertEquals("000000000", rig.numbers(0, 13, 9), "three lines further up");
        rig.indexed(CRTC, 0x08, 0);
        rig.attribute(0x13, 2);
        rig.frame();

        assertEquals("1111e100", rig.numbers(0, 0, 8), "three dots to the left");
    }

    @Test
    void theLowerPartOfASplitScreenStandsStill() {
        rig.print(0, 0x1e, "A");
        rig.indexed(CRTC, 0x0c, 0x08);
        rig.attribute(0x13, 3);
        rig.attribute(0x10, 0x2c);
        rig.indexed(CRTC, 0x18, 199);
        rig.indexed(CRTC, 7, 0x1f & ~0x10);
        rig.indexed(CRTC, 9, 0x0f);
        rig.indexed(CRTC, 0x11, 0x0e);
        rig.indexed(CRTC, 7, 0x0f);
        rig.frame();

        assertEquals("000000000", rig.numbers(0, 199, 9));
        assertEquals("e111111e1", rig.numbers(0, 200, 9));
        assertEquals("e111111e1", rig.numbers(0, 215, 9));
        assertEquals("000000000", rig.numbers(0, 216, 9));
    }

    @Test
    void scanLinesAreDoubled() {
        rig.font(0, 'A', 0xff, 0, 0xff);
        rig.print(0, 0x1e, "A");
        rig.indexed(CRTC, 9, 0xcf);
        rig.frame();

        StringBuilder lines = new StringBuilder();
        for (int y = 0; y < 8; y++) {
            lines.append(rig.numbers(0, y, 1));
        }
        assertEquals("ee11eeee", lines.toString());
    }

    @Test
    void aScreenThatIsOffIsBlackAndKeepsItsSize() {
        rig.print(0, 0x1e, "A");
        rig.frame();
        rig.sizes.clear();
        rig.in(0x3da);
        rig.out(0x3c0, 0);
        rig.indexed(CRTC, 0x01, 10);
        rig.frame();
        assertEquals("000000000", rig.numbers(0, 0, 9));
        assertEquals(List.of(), rig.sizes);
        VgaMode.TEXT_80.set(rig);
        rig.tellingColors();
        hideCursor();
        rig.indexed(0x3c4, 1, 0x20);
        rig.frame();
        assertEquals("000000000", rig.numbers(0, 0, 9));
        rig.indexed(0x3c4, 1, 0);
        rig.frame();

        assertEquals("e111111e1", rig.numbers(0, 0, 9));
        assertEquals(List.of(), rig.sizes);
    }

    @Test
    void anUnchangedScreenIsNotDrawn() {
        rig.print(0, 0x1e, "A");
        rig.frame();
        long before = rig.metrics.values().get("vga.frames");
        for (int i = 0; i < 100; i++) {
            rig.frame();
        }
        long whole = rig.metrics.values().get("vga.wholeFrames");
        rig.indexed(CRTC, 0x0e, 1);
        rig.frame();

        assertTrue(rig.metrics.values().get("vga.frames") - before < 30, "when something blinks, at most");
        assertEquals(whole, rig.metrics.values().get("vga.wholeFrames"));
    }
}
