package dev.vivarium.engine.display.rfb;

import java.util.List;

/**
 * The Tight encoding (rfbproto, "Tight Encoding"): one colour, a palette, or all pixels, the last two by zlib. No gradient
 * filter, and no JPEG: pictures are exact, and whoever wants less of them has pixels of fewer bits.
 */
final class TightEncoder implements RectangleEncoder {
    private static final int FILL = 0x80;
    private static final int FILTER = 0x40;
    private static final int PALETTE = 1;
    /** Shorter data is sent as it is. */
    private static final int ZLIB_LEAST = 12;
    private static final int FULL_STREAM = 0;
    private static final int TWO_COLOURS_STREAM = 1;
    private static final int PALETTE_STREAM = 2;

    private final List<ZlibStream> streams;
    private final ColourTable colours = new ColourTable();
    private final WireBuffer plain = new WireBuffer();
    private final WireBuffer packed = new WireBuffer();
    private byte[] numbers = new byte[0];

    /** @param streams three */
    TightEncoder(List<ZlibStream> streams) {
        this.streams = List.copyOf(streams);
    }

    @Override
    public void encode(Picture picture, PixelFormat format, WireBuffer out) {
        PixelLayout layout = format.tightPixel();
        if (picture.isOneColour()) {
            out.put8(FILL);
            layout.put(picture.pixels()[0], out);
            return;
        }
        plain.clear();
        if (!numberColours(picture)) {
            out.put8(FULL_STREAM << 4);
            layout.put(picture.pixels(), 0, picture.size(), plain);
            putData(FULL_STREAM, out);
            return;
        }
        boolean two = colours.size() == 2;
        int stream = two ? TWO_COLOURS_STREAM : PALETTE_STREAM;
        out.put8(FILTER | stream << 4).put8(PALETTE).put8(colours.size() - 1);
        colours.put(layout, out);
        if (two) {
            putBits(picture.width(), picture.height());
        } else {
            plain.put(numbers, picture.size());
        }
        putData(stream, out);
    }

    /** @return false if there are too many for a palette to pay */
    private boolean numberColours(Picture picture) {
        int count = picture.size();
        if (numbers.length < count) {
            numbers = new byte[count];
        }
        int[] pixels = picture.pixels();
        colours.begin(Math.max(2, Math.min(ColourTable.MOST, count / 8)));
        int last = pixels[0];
        int number = colours.add(last);
        for (int i = 0; i < count; i++) {
            int pixel = pixels[i];
            if (pixel != last) {
                last = pixel;
                number = colours.add(pixel);
                if (number < 0) {
                    return false;
                }
            }
            numbers[i] = (byte) number;
        }
        return true;
    }

    private void putBits(int width, int height) {
        for (int y = 0; y < height; y++) {
            int row = y * width;
            for (int x = 0; x < width; x += 8) {
                int bits = 0;
                for (int i = 0; i < 8; i++) {
                    bits = bits << 1 | (x + i < width ? numbers[row + x + i] : 0);
                }
                plain.put8(bits);
            }
        }
    }

    private void putData(int stream, WireBuffer out) {
        if (plain.size() < ZLIB_LEAST) {
            out.put(plain.array(), plain.size());
            return;
        }
        packed.clear();
        streams.get(stream).deflate(plain, packed);
        putLength(packed.size(), out);
        out.put(packed.array(), packed.size());
    }

    private static void putLength(int length, WireBuffer out) {
        if (length < 1 << 7) {
            out.put8(length);
        } else if (length < 1 << 14) {
            out.put8(length & 0x7F | 0x80).put8(length >> 7);
        } else {
            out.put8(length & 0x7F | 0x80).put8(length >> 7 & 0x7F | 0x80).put8(length >> 14);
        }
    }
}
