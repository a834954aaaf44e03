package dev.vivarium.engine.device.vga;

import dev.vivarium.engine.display.FrameBuffer;

/**
 * The VGA's own graphics modes: 16 colours in four planes, the two and four colours of the CGA, 256 colours chained or not. A line
 * is drawn only if the memory that it shows has been written.
 */
final class GraphicsPainter {
    /** A byte to eight times four bits: bit 7 goes to the highest. */
    private static final int[] SPREAD = new int[256];
    static {
        for (int i = 0; i < 256; i++) {
            for (int bit = 0; bit < 8; bit++) {
                SPREAD[i] |= (i >> bit & 1) << 4 * bit;
            }
        }
    }

    private final VgaRegisters vga;
    private final Vram vram;
    private final int[] colors = new int[256];
    private final int[] line = new int[FrameBuffer.MOST_WIDTH + 2 * 8];
    private int at;

    GraphicsPainter(VgaRegisters vga, Vram vram) {
        this.vga = vga;
        this.vram = vram;
    }

    /** @param all every line may look different */
    void draw(Raster raster, FrameBuffer picture, boolean all) {
        int shift = vga.graphics.get(VgaRegisters.GRAPHICS_MODE) >> 5 & 3;
        readColors(shift >= 2);
        int drawnAddress = -1;
        int drawnPan = -1;
        for (Raster.Scan scan = raster.scan(); scan.isInside(); scan.next()) {
            int address = address(scan, raster.addressMask);
            if (!all && !isWritten(address, raster)) {
                continue;
            }
            if (address != drawnAddress || scan.pan() != drawnPan) {
                drawLine(address, raster, shift);
                drawnAddress = address;
                drawnPan = scan.pan();
            }
            picture.put(scan.y(), line, scan.pan() * raster.dotWidth, raster.width());
        }
    }

    /** Of the first column of a line: the CGA's and Hercules' modes take address bits from the line of the row. */
    private int address(Raster.Scan scan, int mask) {
        int address = scan.address();
        int mode = vga.crtc.get(VgaRegisters.MODE_CONTROL);
        int shift = (mode & 0x40) != 0 ? 13 : 12;
        if ((mode & 1) == 0) {
            address = address & ~(1 << shift) | (scan.scan() & 1) << shift;
        }
        if ((mode & 2) == 0) {
            address = address & ~(2 << shift) | (scan.scan() & 2) << shift;
        }
        return address & mask;
    }

    private boolean isWritten(int address, Raster raster) {
        int count = raster.columns + 1;
        return address + count > raster.addressMask + 1 ? vram.isWritten() : vram.isWritten(4L * address, 4 * count);
    }

    private void readColors(boolean packed) {
        int planes = vga.attribute.get(VgaRegisters.COLOR_PLANES);
        for (int i = 0; i < (packed ? 256 : 16); i++) {
            colors[i] = packed ? vga.dac.color(i) : vga.attributeColor(i & planes);
        }
    }

    /** Draws all columns and one more, because panning shows a part of it. */
    private void drawLine(int address, Raster raster, int shift) {
        at = 0;
        int dotWidth = raster.dotWidth;
        for (int column = 0; column <= raster.columns; column++) {
            int planes = vram.planes(address + column & raster.addressMask);
            switch (shift) {
                case 0 -> putPlanar(planes, dotWidth);
                case 1 -> putInterleaved(planes, dotWidth);
                default -> putPacked(planes, 2 * dotWidth);
            }
        }
    }

    private void putPlanar(int planes, int dotWidth) {
        int pixels = SPREAD[planes & 0xff] | SPREAD[planes >> 8 & 0xff] << 1 | SPREAD[planes >> 16 & 0xff] << 2
                | SPREAD[planes >>> 24] << 3;
        for (int i = 28; i >= 0; i -= 4) {
            put(colors[pixels >>> i & 0xf], dotWidth);
        }
    }

    /** Two bits each from plane 0, then 1, with the bits above them from plane 2, then 3. */
    private void putInterleaved(int planes, int dotWidth) {
        for (int half = 0; half < 16; half += 8) {
            int low = planes >> half & 0xff;
            int high = planes >> half + 16 & 0xff;
            for (int i = 6; i >= 0; i -= 2) {
                put(colors[low >> i & 3 | (high >> i & 3) << 2], dotWidth);
            }
        }
    }

    private void putPacked(int planes, int dotWidth) {
        for (int i = 0; i < 32; i += 8) {
            put(colors[planes >>> i & 0xff], dotWidth);
        }
    }

    private void put(int color, int dotWidth) {
        for (int i = 0; i < dotWidth; i++) {
            line[at++] = color;
        }
    }
}
