package dev.vivarium.engine.device.vga;

import dev.vivarium.engine.display.FrameBuffer;

/**
 * How the CRTC walks through display memory for one picture: size in characters and lines, where each line begins, split and panning.
 * All values come from the guest; sizes are bounded here, addresses wrap round in {@link Vram}.
 *
 * <p>Not emulated: vertical timing divided by two, skew, the border.
 */
final class Raster {
    /** The VGA's address counter has 16 bits. */
    private static final int VGA_ADDRESSES = 0xffff;

    final int columns;
    final int dotsPerColumn;
    /** How many pixels of the picture one dot is: 2 with the dot clock halved. */
    final int dotWidth;
    final int height;
    final int addressMask;
    private final int start;
    private final int step;
    private final int lastScan;
    private final boolean doubleScan;
    private final int presetScan;
    private final int lineCompare;
    /** By how many dots the picture is moved to the left. */
    private final int pan;
    private final boolean panEndsAtSplit;

    private Raster(VgaRegisters vga) {
        IndexedRegisters crtc = vga.crtc;
        int clocking = vga.sequencer.get(VgaRegisters.CLOCKING_MODE);
        dotsPerColumn = vga.isGraphics() || (clocking & 1) != 0 ? 8 : 9;
        dotWidth = (clocking & 8) != 0 ? 2 : 1;
        columns = Math.min(crtc.get(VgaRegisters.HORIZONTAL_END) + 1,
                FrameBuffer.MOST_WIDTH / (dotsPerColumn * dotWidth));
        height = vga.shownLines();
        addressMask = VGA_ADDRESSES;
        int preset = crtc.get(VgaRegisters.PRESET_ROW_SCAN);
        start = (crtc.get(VgaRegisters.START_HIGH) << 8 | crtc.get(VgaRegisters.START_LOW)) + (preset >> 5 & 3);
        step = 2 * crtc.get(VgaRegisters.OFFSET);
        int scanLine = crtc.get(VgaRegisters.MAXIMUM_SCAN_LINE);
        lastScan = scanLine & 0x1f;
        doubleScan = (scanLine & 0x80) != 0;
        presetScan = preset & 0x1f;
        lineCompare = vga.vertical(VgaRegisters.LINE_COMPARE, 4, 8) & 0x1ff | (scanLine & 0x40) << 3;
        pan = pan(vga);
        panEndsAtSplit = (vga.attribute.get(VgaRegisters.ATTRIBUTE_MODE) & 0x20) != 0;
    }

    /** The planar mode of the Bochs extension. */
    private Raster(Dispi dispi, int addressMask) {
        columns = dispi.get(Dispi.WIDTH) / 8;
        dotsPerColumn = 8;
        dotWidth = 1;
        height = dispi.get(Dispi.HEIGHT);
        this.addressMask = addressMask;
        step = dispi.get(Dispi.VIRTUAL_WIDTH) / 8;
        start = dispi.get(Dispi.Y_OFFSET) * step + dispi.get(Dispi.X_OFFSET) / 8;
        lastScan = 0;
        doubleScan = false;
        presetScan = 0;
        lineCompare = -1;
        pan = dispi.get(Dispi.X_OFFSET) & 7;
        panEndsAtSplit = false;
    }

    static Raster of(VgaRegisters vga) {
        return new Raster(vga);
    }

    static Raster of(Dispi dispi, Vram vram) {
        return new Raster(dispi, (vram.sizeBytes() >> 2) - 1);
    }

    /** Attribute register 13h: with nine dots 8 is none and 0 is one; with 256 colours two steps are one pixel of two dots. */
    private int pan(VgaRegisters vga) {
        int register = vga.attribute.get(VgaRegisters.PIXEL_PANNING);
        if (dotsPerColumn == 9) {
            return register >= 8 ? 0 : register + 1;
        }
        return register & 7;
    }

    int width() {
        return columns * dotsPerColumn * dotWidth;
    }

    Scan scan() {
        return new Scan();
    }

    /** A walk over the lines from the top. */
    final class Scan {
        private int y;
        private int address = start;
        private int scan = presetScan;
        private int panNow = pan;
        private boolean secondOfTwo;
        private boolean rowBegins = true;

        boolean isInside() {
            return y < height;
        }

        int y() {
            return y;
        }

        /** Of the first column, not yet wrapped round. */
        int address() {
            return address;
        }

        /** Which line of the row of characters this is. */
        int scan() {
            return scan;
        }

        int pan() {
            return panNow;
        }

        /** Whether this is the first line of a row of characters. */
        boolean rowBegins() {
            return rowBegins;
        }

        void next() {
            rowBegins = false;
            if (y == lineCompare) {
                address = 0;
                scan = 0;
                secondOfTwo = false;
                rowBegins = true;
                panNow = panEndsAtSplit ? 0 : panNow;
            } else if (doubleScan && !secondOfTwo) {
                secondOfTwo = true;
            } else {
                secondOfTwo = false;
                if (scan == lastScan) {
                    scan = 0;
                    address += step;
                    rowBegins = true;
                } else {
                    scan = scan + 1 & 0x1f;
                }
            }
            y++;
        }
    }
}
