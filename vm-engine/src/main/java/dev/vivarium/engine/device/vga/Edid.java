package dev.vivarium.engine.device.vga;

import dev.vivarium.engine.display.Screen;
import dev.vivarium.engine.memory.LittleEndian;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What the monitor says of itself: one block of VESA E-EDID 1.4, with reduced blanking timings after VESA CVT 1.1. The size that is
 * preferred comes first; the largest one second.
 */
final class Edid {
    static final int SIZE = 128;

    private static final Screen.Size LARGEST = new Screen.Size(2560, 1600);
    private static final int PIXELS_PER_10_CM = 394;
    private static final int DESCRIPTORS = 54;
    private static final int DESCRIPTOR_SIZE = 18;
    /** x, y and the code of their ratio: 0 is 16:10, 1 is 4:3, 2 is 5:4, 3 is 16:9. */
    private static final int[][] STANDARD = {{1280, 800, 0}, {1280, 1024, 2}, {1280, 960, 1}, {1440, 900, 0},
            {1600, 1200, 1}, {1680, 1050, 0}, {1920, 1080, 3}, {1920, 1200, 0}};

    private final byte[] block = new byte[SIZE];

    private Edid(Screen.Size preferred) {
        Arrays.fill(block, 1, 7, (byte) 0xff);
        int vendor = 'V' - '@' << 10 | 'I' - '@' << 5 | 'V' - '@';
        put(8, vendor >> 8, vendor, 1, 0);
        put(16, 0, 2026 - 1990, 1, 4);
        // Digital with 8 bits a colour; size in cm; gamma 2.2; sRGB, and the first timing is the preferred one.
        put(20, 0xa0, centimetres(preferred.width()), centimetres(preferred.height()), 120, 0x06);
        // The chromaticities of sRGB, as in the standard's own example.
        put(25, 0xee, 0x91, 0xa3, 0x54, 0x4c, 0x99, 0x26, 0x0f, 0x50, 0x54);
        // 640×480, 800×600 and 1024×768 at 60 Hz.
        put(35, 0x21, 0x08, 0);
        for (int i = 0; i < STANDARD.length; i++) {
            put(38 + 2 * i, STANDARD[i][0] / 8 - 31, STANDARD[i][2] << 6);
        }
        putTiming(DESCRIPTORS, preferred);
        putTiming(DESCRIPTORS + DESCRIPTOR_SIZE, LARGEST);
        putName(DESCRIPTORS + 2 * DESCRIPTOR_SIZE);
        // 50–75 Hz, 15–160 kHz, up to 300 MHz; no timing formula.
        put(DESCRIPTORS + 3 * DESCRIPTOR_SIZE, 0, 0, 0, 0xfd, 0, 50, 75, 15, 160, 30, 1, '\n', ' ', ' ', ' ', ' ', ' ',
                ' ');
        int sum = 0;
        for (byte one : block) {
            sum += one;
        }
        block[SIZE - 1] = (byte) -sum;
    }

    /** @throws IllegalArgumentException if there is no such picture */
    static byte[] preferring(Screen.Size preferred) {
        if (preferred.width() < 64 || preferred.width() > LARGEST.width() || preferred.height() < 64
                || preferred.height() > LARGEST.height()) {
            throw new IllegalArgumentException("A screen of " + preferred + " is not made.");
        }
        return new Edid(preferred).block;
    }

    private static int centimetres(int pixels) {
        return pixels * 10 / PIXELS_PER_10_CM;
    }

    private void put(int offset, int... values) {
        for (int i = 0; i < values.length; i++) {
            block[offset + i] = (byte) values[i];
        }
    }

    /** A detailed timing descriptor (3.10.2): 60 Hz, 160 pixels of blanking. */
    private void putTiming(int offset, Screen.Size size) {
        int x = size.width();
        int y = size.height();
        int syncLines = x * 10 == y * 16 ? 6 : x * 9 == y * 16 ? 5 : 4;
        double lineMicros = (1_000_000.0 / 60 - 460) / y;
        int blankLines = Math.max((int) (460 / lineMicros) + 1, 3 + syncLines + 6);
        long clock = 60L * (x + 160) * (y + blankLines) / 10_000;
        LittleEndian.put(block, offset, 2, clock);
        put(offset + 2, x, 160, x >> 8 << 4, y, blankLines, y >> 8 << 4, 48, 32, 3 << 4 | syncLines, 0);
        int width = x * 100 / PIXELS_PER_10_CM;
        int height = y * 100 / PIXELS_PER_10_CM;
        put(offset + 12, width, height, width >> 8 << 4 | height >> 8, 0, 0, 0x1a);
    }

    private void putName(int offset) {
        put(offset, 0, 0, 0, 0xfc, 0);
        byte[] name = "Vivarium\n    ".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(name, 0, block, offset + 5, name.length);
    }
}
