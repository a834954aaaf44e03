package dev.vivarium.engine.display.rfb;

import java.util.Arrays;

/** The pixels of one rectangle, as values of the viewer's format, in rows from the top. Its array is used again for the next one. */
final class Picture {
    /** The longest side of a rectangle that is encoded as one: larger ones are cut. */
    static final int SIDE = 256;

    private int[] pixels = new int[0];
    private int width;
    private int height;

    /** Becomes one of this size. @return its pixels, to be filled */
    int[] begin(int newWidth, int newHeight) {
        width = newWidth;
        height = newHeight;
        if (pixels.length < newWidth * newHeight) {
            pixels = new int[newWidth * newHeight];
        }
        return pixels;
    }

    int[] pixels() {
        return pixels;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int size() {
        return width * height;
    }

    /** Copies a tile's pixels. @return how many */
    int copyTile(int x, int y, int tileWidth, int tileHeight, int[] into) {
        for (int row = 0; row < tileHeight; row++) {
            System.arraycopy(pixels, (y + row) * width + x, into, row * tileWidth, tileWidth);
        }
        return tileWidth * tileHeight;
    }

    boolean isOneColour() {
        int first = pixels[0];
        for (int i = size() - 1; i > 0; i--) {
            if (pixels[i] != first) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return width + "×" + height + " " + Arrays.hashCode(pixels);
    }
}
