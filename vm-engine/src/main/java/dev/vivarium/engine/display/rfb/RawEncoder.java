package dev.vivarium.engine.display.rfb;

/** RFC 6143, 7.7.1: every pixel's value. */
final class RawEncoder implements RectangleEncoder {
    @Override
    public void encode(Picture picture, PixelFormat format, WireBuffer out) {
        format.pixel().put(picture.pixels(), 0, picture.size(), out);
    }
}
