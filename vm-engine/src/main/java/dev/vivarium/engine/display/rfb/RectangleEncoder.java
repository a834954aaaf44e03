package dev.vivarium.engine.display.rfb;

/** How the pixels of a rectangle are put on the wire. One for each viewer: some go on where they left off. */
interface RectangleEncoder {
    int RAW = 0;
    int COPY_RECT = 1;
    int HEXTILE = 5;
    int TIGHT = 7;
    int ZRLE = 16;

    /** Writes the rectangle's data, without its header. */
    void encode(Picture picture, PixelFormat format, WireBuffer out);
}
