package dev.vivarium.engine.display.rfb;

import dev.vivarium.engine.display.Screen;

import java.nio.charset.StandardCharsets;

/** The messages and rectangles that carry no pixels of the screen, as they go over the wire (rfbproto, where RFC 6143 has none). */
final class Notices {
    static final int FENCE_REQUEST = 1 << 31;
    private static final int FENCE = 248;
    private static final int END_OF_CONTINUOUS_UPDATES = 150;

    /** Shown where the viewer's pointer is: the guest draws its own, but some milliseconds later, or not at all in text mode. */
    private static final String[] CURSOR = {
            ".###.",
            "#ooo#",
            "#ooo#",
            "#ooo#",
            ".###."};
    private static final int WHITE = 0xFFFFFF;

    private final String name;

    Notices(String name) {
        this.name = name;
    }

    static byte[] endOfContinuousUpdates() {
        return new WireBuffer().put8(END_OF_CONTINUOUS_UPDATES).toBytes();
    }

    static byte[] fence(int flags, byte[] payload) {
        return new WireBuffer().put8(FENCE).putZeros(3).put32(flags).put8(payload.length).put(payload).toBytes();
    }

    byte[] keyPlaces() {
        return header(0, 0, 0, 0, Extension.KEY_PLACES).toBytes();
    }

    byte[] name() {
        byte[] text = name.getBytes(StandardCharsets.UTF_8);
        return header(0, 0, 0, 0, Extension.NAME).put32(text.length).put(text).toBytes();
    }

    byte[] pointer(boolean absolute, Screen.Size size) {
        return header(absolute ? 1 : 0, 0, size.width(), size.height(), Extension.POINTER_MOTION).toBytes();
    }

    byte[] lamps(int lit) {
        return header(0, 0, 1, 1, Extension.LAMPS).put8(lit).toBytes();
    }

    byte[] cursor(PixelFormat format) {
        int side = CURSOR.length;
        WireBuffer out = header(side / 2, side / 2, side, side, Extension.CURSOR);
        PixelLayout layout = format.pixel();
        for (String row : CURSOR) {
            for (char place : row.toCharArray()) {
                layout.put(format.valueOf(place == 'o' ? WHITE : 0), out);
            }
        }
        for (String row : CURSOR) {
            int mask = 0;
            for (int x = 0; x < side; x++) {
                mask |= row.charAt(x) == '.' ? 0 : 0x80 >> x;
            }
            out.put8(mask);
        }
        return out.toBytes();
    }

    byte[] size(Screen.Size size, UpdateQueue.SizeReason reason, boolean extended) {
        if (!extended) {
            return header(0, 0, size.width(), size.height(), Extension.DESKTOP_SIZE).toBytes();
        }
        WireBuffer out = header(reason.reason(), reason.status(), size.width(), size.height(),
                Extension.EXTENDED_DESKTOP_SIZE);
        out.put8(1).putZeros(3); // one screen, number 0, all of it
        return out.put32(0).put16(0).put16(0).put16(size.width()).put16(size.height()).put32(0).toBytes();
    }

    private static WireBuffer header(int x, int y, int width, int height, Extension extension) {
        return new WireBuffer().putRectangle(x, y, width, height, extension.number());
    }
}
