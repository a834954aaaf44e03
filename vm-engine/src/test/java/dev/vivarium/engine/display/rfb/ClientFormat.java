package dev.vivarium.engine.display.rfb;

/** A pixel format as a viewer has it. */
record ClientFormat(int bits, int depth, boolean bigEndian, int redMost, int greenMost, int blueMost, int redShift,
        int greenShift, int blueShift) {
    static final ClientFormat NATIVE = new ClientFormat(32, 24, false, 255, 255, 255, 16, 8, 0);

    int expected(int pixel) {
        return colour(pixel >> 16, redMost) << redShift | colour(pixel >> 8, greenMost) << greenShift
                | colour(pixel, blueMost) << blueShift;
    }

    private static int colour(int value, int most) {
        return Math.round((value & 0xFF) * (float) most / 255);
    }

    void write(WireBuffer out) {
        out.put8(bits).put8(depth).put8(bigEndian ? 1 : 0).put8(1).put16(redMost).put16(greenMost).put16(blueMost);
        out.put8(redShift).put8(greenShift).put8(blueShift).putZeros(3);
    }

    int bytes() {
        return bits / 8;
    }

    private int used() {
        return redMost << redShift | greenMost << greenShift | blueMost << blueShift;
    }

    boolean low3() {
        return bits == 32 && depth <= 24 && (used() & 0xFF000000) == 0;
    }

    boolean high3() {
        return bits == 32 && depth <= 24 && !low3() && (used() & 0xFF) == 0;
    }

    boolean tight3() {
        return bits == 32 && depth == 24 && redMost == 255 && greenMost == 255 && blueMost == 255;
    }
}
