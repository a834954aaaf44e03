package dev.vivarium.engine.display.rfb;

/** RFC 6143, 7.7.6: tiles of 64×64 pixels, each in the shortest of five forms, all of them through one zlib stream. */
final class ZrleEncoder implements RectangleEncoder {
    private static final int SIDE = 64;
    private static final int PALETTE_MOST = 127;
    private static final int PACKED_MOST = 16;
    private static final int RUNS = 128;

    private final ZlibStream zlib;
    private final int[] tile = new int[SIDE * SIDE];
    private final ColourTable colours = new ColourTable();
    private final WireBuffer plain = new WireBuffer();
    private PixelLayout layout = PixelFormat.NATIVE.compactPixel();

    ZrleEncoder(ZlibStream zlib) {
        this.zlib = zlib;
    }

    @Override
    public void encode(Picture picture, PixelFormat format, WireBuffer out) {
        layout = format.compactPixel();
        plain.clear();
        for (int y = 0; y < picture.height(); y += SIDE) {
            for (int x = 0; x < picture.width(); x += SIDE) {
                int width = Math.min(SIDE, picture.width() - x);
                int height = Math.min(SIDE, picture.height() - y);
                int count = picture.copyTile(x, y, width, height, tile);
                encodeTile(count, width);
            }
        }
        int lengthAt = out.size();
        out.put32(0);
        zlib.deflate(plain, out);
        out.set32(lengthAt, out.size() - lengthAt - 4);
    }

    private void encodeTile(int count, int width) {
        int bytes = layout.bytes();
        boolean fits = true;
        int singles = 0;
        int runs = 0;
        colours.begin(PALETTE_MOST);
        for (int i = 0; i < count;) {
            int start = i;
            int colour = tile[i];
            do {
                i++;
            } while (i < count && tile[i] == colour);
            if (i == start + 1) {
                singles++;
            } else {
                runs++;
            }
            fits = fits && colours.add(colour) >= 0;
        }
        int size = colours.size();
        if (fits && size == 1) {
            plain.put8(1);
            layout.put(tile[0], plain);
            return;
        }
        int raw = count * bytes;
        int plainRuns = (bytes + 1) * (runs + singles);
        int paletteRuns = fits ? bytes * size + 2 * runs + singles : Integer.MAX_VALUE;
        int packed = fits && size <= PACKED_MOST ? bytes * size + count * bitsFor(size) / 8 : Integer.MAX_VALUE;
        int least = Math.min(Math.min(raw, plainRuns), Math.min(paletteRuns, packed));
        if (least == packed) {
            putPacked(count, width, bitsFor(size));
        } else if (least == paletteRuns) {
            putPaletteRuns(count);
        } else if (least == raw) {
            plain.put8(0);
            layout.put(tile, 0, count, plain);
        } else {
            putRuns(count);
        }
    }

    private static int bitsFor(int size) {
        return size <= 2 ? 1 : size <= 4 ? 2 : 4;
    }

    private void putPacked(int count, int width, int bits) {
        plain.put8(colours.size());
        colours.put(layout, plain);
        int held = 0;
        int heldBits = 0;
        for (int i = 0; i < count; i++) {
            held = held << bits | colours.add(tile[i]);
            heldBits += bits;
            boolean rowEnds = (i + 1) % width == 0;
            if (rowEnds) {
                held <<= 8 - heldBits;
            }
            if (rowEnds || heldBits == 8) {
                plain.put8(held);
                held = 0;
                heldBits = 0;
            }
        }
    }

    private void putPaletteRuns(int count) {
        plain.put8(RUNS + colours.size());
        colours.put(layout, plain);
        for (int i = 0; i < count;) {
            int length = runFrom(i, count);
            int number = colours.add(tile[i]);
            if (length == 1) {
                plain.put8(number);
            } else {
                plain.put8(RUNS + number);
                putLength(length);
            }
            i += length;
        }
    }

    private void putRuns(int count) {
        plain.put8(RUNS);
        for (int i = 0; i < count;) {
            int length = runFrom(i, count);
            layout.put(tile[i], plain);
            putLength(length);
            i += length;
        }
    }

    private int runFrom(int start, int count) {
        int end = start + 1;
        while (end < count && tile[end] == tile[start]) {
            end++;
        }
        return end - start;
    }

    private void putLength(int length) {
        int rest = length - 1;
        while (rest >= 255) {
            plain.put8(255);
            rest -= 255;
        }
        plain.put8(rest);
    }
}
