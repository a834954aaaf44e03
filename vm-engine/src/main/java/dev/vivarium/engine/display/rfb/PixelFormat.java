package dev.vivarium.engine.display.rfb;

/**
 * A viewer's pixels: RFC 6143, 7.4. A viewer that wants a colour map gets one of eight bits that holds 8 reds, 8 greens and 4 blues,
 * and is from then on one of true colours.
 */
final class PixelFormat {
    /** As the screen has its pixels. */
    static final PixelFormat NATIVE = new PixelFormat(32, 24, false, new int[]{255, 255, 255}, new int[]{16, 8, 0},
            false);
    /** On the wire, padding included. */
    static final int BYTES = 16;

    private static final int[] MAP_MOST = {7, 7, 3};
    private static final int[] MAP_SHIFTS = {0, 3, 6};

    private final int bits;
    private final int depth;
    private final boolean bigEndian;
    private final int[] most;
    private final int[] shifts;
    private final boolean mapped;
    private final int[][] tables = new int[3][256];

    private PixelFormat(int bits, int depth, boolean bigEndian, int[] most, int[] shifts, boolean mapped) {
        this.bits = bits;
        this.depth = depth;
        this.bigEndian = bigEndian;
        this.most = most;
        this.shifts = shifts;
        this.mapped = mapped;
        for (int colour = 0; colour < 3; colour++) {
            for (int value = 0; value < 256; value++) {
                tables[colour][value] = (value * most[colour] + 127) / 255 << shifts[colour];
            }
        }
    }

    /** @throws ProtocolException if no pixel can look like that */
    static PixelFormat read(WireInput in) throws java.io.IOException {
        int bits = in.read8();
        int depth = in.read8();
        boolean bigEndian = in.read8() != 0;
        boolean trueColours = in.read8() != 0;
        int[] most = {in.read16(), in.read16(), in.read16()};
        int[] shifts = {in.read8(), in.read8(), in.read8()};
        in.skip(3);
        if (bits != 8 && bits != 16 && bits != 32) {
            throw new ProtocolException("pixels of " + bits + " bits");
        }
        if (!trueColours) {
            if (bits != 8) {
                throw new ProtocolException("a colour map for pixels of " + bits + " bits");
            }
            return new PixelFormat(8, 8, false, MAP_MOST, MAP_SHIFTS, true);
        }
        for (int colour = 0; colour < 3; colour++) {
            int width = 32 - Integer.numberOfLeadingZeros(most[colour]);
            if (most[colour] == 0 || shifts[colour] + width > bits) {
                throw new ProtocolException("colours that do not fit into a pixel");
            }
        }
        return new PixelFormat(bits, depth, bigEndian, most, shifts, false);
    }

    void write(WireBuffer out) {
        out.put8(bits).put8(depth).put8(bigEndian ? 1 : 0).put8(1);
        out.put16(most[0]).put16(most[1]).put16(most[2]);
        out.put8(shifts[0]).put8(shifts[1]).put8(shifts[2]).putZeros(3);
    }

    /** Whether the viewer is to be told the colours of its map. */
    boolean isMapped() {
        return mapped;
    }

    /** SetColourMapEntries: RFC 6143, 7.6.2. */
    static byte[] colourMap() {
        WireBuffer out = new WireBuffer();
        out.put8(1).put8(0).put16(0).put16(256);
        for (int entry = 0; entry < 256; entry++) {
            for (int colour = 0; colour < 3; colour++) {
                int value = entry >> MAP_SHIFTS[colour] & MAP_MOST[colour];
                out.put16(value * 0xFFFF / MAP_MOST[colour]);
            }
        }
        return out.toBytes();
    }

    /** From the screen's pixels to the values of this format, in place. */
    void translate(int[] pixels, int count) {
        if (this == NATIVE) {
            return;
        }
        int[] red = tables[0];
        int[] green = tables[1];
        int[] blue = tables[2];
        for (int i = 0; i < count; i++) {
            int pixel = pixels[i];
            pixels[i] = red[pixel >> 16 & 0xFF] | green[pixel >> 8 & 0xFF] | blue[pixel & 0xFF];
        }
    }

    /** PIXEL. */
    PixelLayout pixel() {
        return PixelLayout.whole(bits / 8, bigEndian);
    }

    /** CPIXEL of ZRLE: RFC 6143, 7.7.5. */
    PixelLayout compactPixel() {
        int used = most[0] << shifts[0] | most[1] << shifts[1] | most[2] << shifts[2];
        if (bits == 32 && depth <= 24 && (used & 0xFF000000) == 0) {
            return PixelLayout.part(3, 0, bigEndian);
        }
        if (bits == 32 && depth <= 24 && (used & 0xFF) == 0) {
            return PixelLayout.part(3, 8, bigEndian);
        }
        return pixel();
    }

    /** TPIXEL of the Tight encoding. */
    PixelLayout tightPixel() {
        boolean bytes = most[0] == 255 && most[1] == 255 && most[2] == 255;
        return bits == 32 && depth == 24 && bytes ? PixelLayout.colours(shifts[0], shifts[1], shifts[2]) : pixel();
    }

    /** The value of a colour of the screen. */
    int valueOf(int pixel) {
        return tables[0][pixel >> 16 & 0xFF] | tables[1][pixel >> 8 & 0xFF] | tables[2][pixel & 0xFF];
    }
}
