package dev.vivarium.engine.display.rfb;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How the bytes of a pixel's value lie on the wire: the first is the value shifted right by the first number, and so on. */
final class PixelLayout {
    private final int[] shifts;

    private PixelLayout(int... shifts) {
        this.shifts = shifts;
    }

    /** PIXEL: the value in so many bytes. */
    static PixelLayout whole(int bytes, boolean bigEndian) {
        return part(bytes, 0, bigEndian);
    }

    /** CPIXEL: so many bytes of the value from bit {@code lowest} on. */
    static PixelLayout part(int bytes, int lowest, boolean bigEndian) {
        int[] shifts = new int[bytes];
        for (int i = 0; i < bytes; i++) {
            shifts[i] = lowest + 8 * (bigEndian ? bytes - 1 - i : i);
        }
        return new PixelLayout(shifts);
    }

    /** TPIXEL: a byte of red, of green and of blue. */
    static PixelLayout colours(int redShift, int greenShift, int blueShift) {
        return new PixelLayout(redShift, greenShift, blueShift);
    }

    int bytes() {
        return shifts.length;
    }

    void put(int pixel, WireBuffer out) {
        int at = out.reserve(shifts.length);
        byte[] into = out.array();
        for (int shift : shifts) {
            into[at++] = (byte) (pixel >>> shift);
        }
        out.grow(shifts.length);
    }

    void put(int[] pixels, int from, int count, WireBuffer out) {
        int at = out.reserve(count * shifts.length);
        byte[] into = out.array();
        switch (shifts.length) {
            case 1 -> {
                for (int i = 0; i < count; i++) {
                    into[at + i] = (byte) (pixels[from + i] >>> shifts[0]);
                }
            }
            case 2 -> putPairs(pixels, from, count, into, at);
            case 3 -> putTriples(pixels, from, count, into, at);
            default -> ByteBuffer.wrap(into, at, count * 4)
                    .order(shifts[0] == 0 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN).asIntBuffer()
                    .put(pixels, from, count);
        }
        out.grow(count * shifts.length);
    }

    private void putPairs(int[] pixels, int from, int count, byte[] into, int start) {
        int first = shifts[0];
        int second = shifts[1];
        int at = start;
        for (int i = from; i < from + count; i++) {
            int pixel = pixels[i];
            into[at] = (byte) (pixel >>> first);
            into[at + 1] = (byte) (pixel >>> second);
            at += 2;
        }
    }

    private void putTriples(int[] pixels, int from, int count, byte[] into, int start) {
        int first = shifts[0];
        int second = shifts[1];
        int third = shifts[2];
        int at = start;
        for (int i = from; i < from + count; i++) {
            int pixel = pixels[i];
            into[at] = (byte) (pixel >>> first);
            into[at + 1] = (byte) (pixel >>> second);
            into[at + 2] = (byte) (pixel >>> third);
            at += 3;
        }
    }
}
