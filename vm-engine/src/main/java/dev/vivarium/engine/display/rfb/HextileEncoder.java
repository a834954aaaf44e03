package dev.vivarium.engine.display.rfb;

import java.util.Arrays;

/**
 * RFC 6143, 7.7.4: tiles of 16×16 pixels, each a background with rectangles of other colours on it, or raw where that is
 * longer.
 */
final class HextileEncoder implements RectangleEncoder {
    private static final int SIDE = 16;
    private static final int IS_RAW = 1;
    private static final int BACKGROUND = 2;
    private static final int FOREGROUND = 4;
    private static final int RECTANGLES = 8;
    private static final int COLOURED = 16;
    private static final int RECTANGLES_MOST = 255;

    private final int[] tile = new int[SIDE * SIDE];
    private final boolean[] done = new boolean[SIDE * SIDE];
    private PixelLayout layout = PixelFormat.NATIVE.pixel();
    private int tileWidth;
    private int tileHeight;
    private int background;
    private int foreground;
    private boolean twoColours;
    private boolean oneColour;
    private boolean backgroundKnown;
    private int lastBackground;

    @Override
    public void encode(Picture picture, PixelFormat format, WireBuffer out) {
        layout = format.pixel();
        backgroundKnown = false;
        for (int y = 0; y < picture.height(); y += SIDE) {
            for (int x = 0; x < picture.width(); x += SIDE) {
                tileWidth = Math.min(SIDE, picture.width() - x);
                tileHeight = Math.min(SIDE, picture.height() - y);
                int count = picture.copyTile(x, y, tileWidth, tileHeight, tile);
                chooseColours(count);
                int start = out.size();
                if (!encodeTile(out, count * layout.bytes())) {
                    out.cut(start);
                    out.put8(IS_RAW);
                    layout.put(tile, 0, count, out);
                    backgroundKnown = false;
                }
            }
        }
    }

    /** The background is the more frequent of the tile's first two colours. */
    private void chooseColours(int count) {
        int first = tile[0];
        int second = first;
        int firsts = 0;
        int seconds = 0;
        twoColours = true;
        for (int i = 0; i < count; i++) {
            int pixel = tile[i];
            if (pixel == first) {
                firsts++;
            } else if (seconds == 0 || pixel == second) {
                second = pixel;
                seconds++;
            } else {
                twoColours = false;
            }
        }
        oneColour = firsts == count;
        background = seconds > firsts ? second : first;
        foreground = seconds > firsts ? first : second;
    }

    /** @return false if the tile takes at least {@code limit} bytes so */
    private boolean encodeTile(WireBuffer out, int limit) {
        int start = out.size();
        boolean sameBackground = backgroundKnown && lastBackground == background;
        int mask = (sameBackground ? 0 : BACKGROUND)
                | (oneColour ? 0 : RECTANGLES | (twoColours ? FOREGROUND : COLOURED));
        out.put8(mask);
        if (!sameBackground) {
            layout.put(background, out);
        }
        if (!oneColour) {
            if (twoColours) {
                layout.put(foreground, out);
            }
            int countAt = out.size();
            out.put8(0);
            int count = rectangles(out, start + limit);
            if (count < 0) {
                return false;
            }
            out.array()[countAt] = (byte) count;
        }
        backgroundKnown = true;
        lastBackground = background;
        return true;
    }

    /** Takes the widest row of each colour not yet covered, and as many equal rows below it as there are. */
    private int rectangles(WireBuffer out, int end) {
        int count = 0;
        int perRectangle = twoColours ? 2 : 2 + layout.bytes();
        Arrays.fill(done, false);
        for (int y = 0; y < tileHeight; y++) {
            for (int x = 0; x < tileWidth; x++) {
                int at = y * tileWidth + x;
                if (done[at] || tile[at] == background) {
                    continue;
                }
                if (count == RECTANGLES_MOST || out.size() + perRectangle > end) {
                    return -1;
                }
                int width = widthFrom(at, tileWidth - x);
                int height = heightFrom(at, width, tileHeight - y);
                if (!twoColours) {
                    layout.put(tile[at], out);
                }
                out.put8(x << 4 | y).put8(width - 1 << 4 | height - 1);
                count++;
                x += width - 1;
            }
        }
        return count;
    }

    private int widthFrom(int at, int most) {
        int width = 1;
        while (width < most && tile[at + width] == tile[at] && !done[at + width]) {
            width++;
        }
        return width;
    }

    private int heightFrom(int at, int width, int most) {
        int height = 1;
        while (height < most && isRow(at + height * tileWidth, width, tile[at])) {
            Arrays.fill(done, at + height * tileWidth, at + height * tileWidth + width, true);
            height++;
        }
        return height;
    }

    private boolean isRow(int from, int width, int colour) {
        for (int i = from; i < from + width; i++) {
            if (tile[i] != colour || done[i]) {
                return false;
            }
        }
        return true;
    }
}
