package dev.vivarium.engine.device.vga;

import dev.vivarium.engine.display.CodePage437;
import dev.vivarium.engine.display.FrameBuffer;
import dev.vivarium.engine.display.TextScreen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The text modes: characters in plane 0, attributes in plane 1, fonts in plane 2. A row of characters is drawn only if one of
 * them has changed.
 */
final class TextPainter {
    private static final int CURSOR_HERE = 1 << 16;
    private static final int BLINKED_OUT = 1 << 17;
    /** Where the eight fonts begin in plane 2, in the order of the character map register. */
    private static final int[] FONT_BASES = {0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000, 0xa000, 0xe000};
    private static final int BYTES_PER_CHARACTER = 32;
    private static final int FONT_SIZE = 256 * BYTES_PER_CHARACTER;

    private final VgaRegisters vga;
    private final Vram vram;
    private final int[] colors = new int[16];
    private final int[] line = new int[FrameBuffer.MOST_WIDTH + 2 * 2 * 9];
    /** What is drawn: all rows of cells, each with one column more than is seen, because panning shows a part of it. */
    private int[] drawn = {};
    private int columns;
    private int cursorAddress;
    private int cursorFirst;
    private int cursorLast;
    private boolean blinks;
    private boolean wideGraphics;
    private boolean nine;
    private int underline;
    /** The fonts that are chosen by bit 3 of the attribute, 0 and 1, as they were when the picture was drawn. */
    private final byte[][] fonts = new byte[2][FONT_SIZE];
    private final int[] fontBases = new int[2];

    TextPainter(VgaRegisters vga, Vram vram) {
        this.vga = vga;
        this.vram = vram;
    }

    /**
     * @param all   everything may look different
     * @param blink which of its phases the blinking is in
     */
    void draw(Raster raster, FrameBuffer picture, boolean all, Blink blink) {
        readStyle(raster, blink);
        boolean everything = (all || vram.isWritten()) && takeFonts() || all;
        columns = raster.columns + 1;
        int row = -1;
        boolean changed = false;
        for (Raster.Scan scan = raster.scan(); scan.isInside(); scan.next()) {
            if (scan.rowBegins()) {
                row++;
                changed = takeRow(row, scan.address(), raster.addressMask, blink) || everything;
            }
            if (changed) {
                drawLine(row, scan.scan(), raster.dotWidth);
                picture.put(scan.y(), line, scan.pan() * raster.dotWidth, raster.width());
            }
        }
    }

    /** The characters and the cursor that are shown. */
    TextScreen read(Raster raster) {
        readStyle(raster, Blink.SHOWN);
        List<String> lines = new ArrayList<>();
        int cursor = -1;
        for (Raster.Scan scan = raster.scan(); scan.isInside(); scan.next()) {
            if (scan.rowBegins()) {
                StringBuilder text = new StringBuilder();
                for (int column = 0; column < raster.columns; column++) {
                    int address = scan.address() + column & raster.addressMask;
                    text.append(CodePage437.character(vram.planes(address)));
                    if (address == cursorAddress) {
                        cursor = lines.size() * raster.columns + column;
                    }
                }
                lines.add(text.toString());
            }
        }
        return new TextScreen(raster.columns, lines, cursor);
    }

    private void readStyle(Raster raster, Blink blink) {
        int start = vga.crtc.get(VgaRegisters.CURSOR_START);
        int end = vga.crtc.get(VgaRegisters.CURSOR_END) & 0x1f;
        boolean on = (start & 0x20) == 0 && (start & 0x1f) <= end && blink.cursor();
        int address = vga.crtc.get(VgaRegisters.CURSOR_HIGH) << 8 | vga.crtc.get(VgaRegisters.CURSOR_LOW);
        cursorAddress = on ? address & raster.addressMask : -1;
        cursorFirst = start & 0x1f;
        cursorLast = end;
        int mode = vga.attribute.get(VgaRegisters.ATTRIBUTE_MODE);
        blinks = (mode & 8) != 0;
        wideGraphics = (mode & 4) != 0;
        nine = raster.dotsPerColumn == 9;
        underline = vga.crtc.get(VgaRegisters.UNDERLINE) & 0x1f;
        int maps = vga.sequencer.get(VgaRegisters.CHARACTER_MAP);
        fontBases[1] = FONT_BASES[maps >> 2 & 3 | maps >> 3 & 4];
        fontBases[0] = FONT_BASES[maps & 3 | maps >> 2 & 4];
        int planes = vga.attribute.get(VgaRegisters.COLOR_PLANES);
        for (int i = 0; i < 16; i++) {
            colors[i] = vga.attributeColor(i & planes);
        }
    }

    /** Takes both fonts out of display memory. @return whether one has changed */
    private boolean takeFonts() {
        boolean changed = takeFont(0);
        return takeFont(1) || changed;
    }

    private boolean takeFont(int number) {
        byte[] font = fonts[number];
        boolean changed = false;
        for (int i = 0; i < FONT_SIZE; i++) {
            byte line = (byte) (vram.planes(fontBases[number] + i) >> 16);
            changed |= font[i] != line;
            font[i] = line;
        }
        return changed;
    }

    /** Takes a row of cells out of display memory. @return whether one has changed */
    private boolean takeRow(int row, int address, int mask, Blink blink) {
        int from = row * columns;
        if (from + columns > drawn.length) {
            drawn = Arrays.copyOf(drawn, Math.max(2 * drawn.length, from + columns));
        }
        boolean changed = false;
        for (int column = 0; column < columns; column++) {
            int at = address + column & mask;
            int cell = vram.planes(at) & 0xffff;
            if (at == cursorAddress) {
                cell |= CURSOR_HERE;
            }
            if (blinks && (cell & 0x8000) != 0 && !blink.characters()) {
                cell |= BLINKED_OUT;
            }
            changed |= drawn[from + column] != cell;
            drawn[from + column] = cell;
        }
        return changed;
    }

    private void drawLine(int row, int scan, int dotWidth) {
        int at = 0;
        for (int column = 0; column < columns; column++) {
            int cell = drawn[row * columns + column];
            int attribute = cell >> 8 & 0xff;
            int foreground = colors[attribute & 0xf];
            int background = colors[blinks ? attribute >> 4 & 7 : attribute >> 4];
            int dots = (cell & BLINKED_OUT) != 0 ? 0 : dots(cell & 0xff, attribute, scan);
            if ((cell & CURSOR_HERE) != 0 && scan >= cursorFirst && scan <= cursorLast) {
                dots = 0x1ff;
            }
            at = dotWidth == 1
                    ? putDots(at, dots, foreground, background)
                    : putWideDots(at, dots, foreground, background);
        }
    }

    /** The nine dots of a character in a line, the first one in the highest bit. */
    private int dots(int character, int attribute, int scan) {
        if (scan == underline && (attribute & 0x77) == 1) {
            return 0x1ff;
        }
        int eight = fonts[attribute >> 3 & 1][character * BYTES_PER_CHARACTER + scan] & 0xff;
        boolean repeats = wideGraphics && (character & 0xe0) == 0xc0;
        return eight << 1 | (repeats ? eight & 1 : 0);
    }

    private int putDots(int from, int dots, int foreground, int background) {
        int count = nine ? 9 : 8;
        for (int i = 0; i < count; i++) {
            line[from + i] = (dots & 0x100 >> i) != 0 ? foreground : background;
        }
        return from + count;
    }

    private int putWideDots(int from, int dots, int foreground, int background) {
        int count = nine ? 9 : 8;
        for (int i = 0; i < count; i++) {
            int color = (dots & 0x100 >> i) != 0 ? foreground : background;
            line[from + 2 * i] = color;
            line[from + 2 * i + 1] = color;
        }
        return from + 2 * count;
    }
}
