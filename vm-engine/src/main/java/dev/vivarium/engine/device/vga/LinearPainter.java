package dev.vivarium.engine.device.vga;

import dev.vivarium.engine.display.FrameBuffer;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The Bochs extension's modes of 8, 15, 16, 24 and 32 bits a pixel. A line is drawn only if the memory that it shows has been
 * written.
 */
final class LinearPainter {
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfShort SHORT = ValueLayout.JAVA_SHORT_UNALIGNED
            .withOrder(ByteOrder.LITTLE_ENDIAN);

    private final VgaRegisters vga;
    private final Vram vram;
    private final Dispi dispi;
    private final int[] colors = new int[256];
    private final int[] line = new int[FrameBuffer.MOST_WIDTH];
    private final byte[] bytes = new byte[3 * FrameBuffer.MOST_WIDTH];
    private final short[] words = new short[FrameBuffer.MOST_WIDTH];

    LinearPainter(VgaRegisters vga, Vram vram, Dispi dispi) {
        this.vga = vga;
        this.vram = vram;
        this.dispi = dispi;
    }

    /** @param all every line may look different */
    void draw(FrameBuffer picture, boolean all) {
        int width = dispi.get(Dispi.WIDTH);
        int depth = dispi.get(Dispi.DEPTH);
        int used = width * dispi.bitsPerPixel() / 8;
        if (depth == 8) {
            for (int i = 0; i < colors.length; i++) {
                colors[i] = vga.dac.color(i);
            }
        }
        long offset = (long) dispi.get(Dispi.Y_OFFSET) * dispi.lineBytes()
                + (long) dispi.get(Dispi.X_OFFSET) * dispi.bitsPerPixel() / 8;
        for (int y = 0; y < dispi.get(Dispi.HEIGHT); y++) {
            if (all || vram.isWritten(offset, used)) {
                if (offset + used <= vram.sizeBytes()) {
                    read(offset, width, depth);
                } else {
                    Arrays.fill(line, 0);
                }
                picture.put(y, line, 0, width);
            }
            offset += dispi.lineBytes();
        }
    }

    private void read(long offset, int width, int depth) {
        switch (depth) {
            case 32 -> read32(offset, width);
            case 24 -> read24(offset, width);
            case 16, 15 -> read16(offset, width, depth == 16);
            default -> read8(offset, width);
        }
    }

    private void read32(long offset, int width) {
        MemorySegment.copy(vram.bytes(), INT, offset, line, 0, width);
        boolean reversed = vga.bigEndian;
        for (int x = 0; x < width; x++) {
            line[x] = (reversed ? Integer.reverseBytes(line[x]) : line[x]) & 0xff_ffff;
        }
    }

    private void read24(long offset, int width) {
        MemorySegment.copy(vram.bytes(), ValueLayout.JAVA_BYTE, offset, bytes, 0, 3 * width);
        for (int x = 0; x < width; x++) {
            int first = bytes[3 * x] & 0xff;
            int last = bytes[3 * x + 2] & 0xff;
            int middle = (bytes[3 * x + 1] & 0xff) << 8;
            line[x] = vga.bigEndian ? first << 16 | middle | last : last << 16 | middle | first;
        }
    }

    private void read16(long offset, int width, boolean sixGreens) {
        MemorySegment.copy(vram.bytes(), SHORT, offset, words, 0, width);
        for (int x = 0; x < width; x++) {
            int pixel = (vga.bigEndian ? Short.reverseBytes(words[x]) : words[x]) & 0xffff;
            int blue = pixel & 0x1f;
            int red = pixel >> (sixGreens ? 11 : 10) & 0x1f;
            int green = sixGreens ? (pixel >> 5 & 0x3f) << 2 | pixel >> 9 & 3 : five(pixel >> 5 & 0x1f);
            line[x] = five(red) << 16 | green << 8 | five(blue);
        }
    }

    private void read8(long offset, int width) {
        MemorySegment.copy(vram.bytes(), ValueLayout.JAVA_BYTE, offset, bytes, 0, width);
        for (int x = 0; x < width; x++) {
            line[x] = colors[bytes[x] & 0xff];
        }
    }

    private static int five(int level) {
        return level << 3 | level >> 2;
    }
}
