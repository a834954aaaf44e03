package dev.vivarium.tests.boot;

import dev.vivarium.engine.api.VmException;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Reads what Linux's console has drawn on a frame buffer: cells of 8 by 16 pixels, each compared with the characters of the kernel's own
 * font (lib/fonts/font_8x16.c). Only characters on black are read, and only ASCII; all others are question marks on their head.
 */
final class FrameBufferText {
    private static final int WIDTH = 8;
    private static final int HEIGHT = 16;
    private static final int FIRST = ' ';
    private static final int LAST = '~';
    private static final char UNKNOWN = '\u00BF';
    private static final byte[] LETTER_A = HexFormat.of().parseHex("000010386cc6c6fec6c6c6c600000000");

    private final Map<String, Character> characters = new HashMap<>();

    /** @param kernel an unpacked kernel: its font is found by a letter */
    private FrameBufferText(byte[] kernel) throws IOException {
        int font = find(kernel, LETTER_A) - 'A' * HEIGHT;
        if (font < 0) {
            throw new IOException("The kernel has no font of 8 by 16 pixels.");
        }
        for (int character = FIRST; character <= LAST; character++) {
            int at = font + character * HEIGHT;
            characters.put(HexFormat.of().formatHex(kernel, at, at + HEIGHT), (char) character);
        }
    }

    static FrameBufferText of(DebianKernel kernel, Path folder)
            throws VmException, IOException, InterruptedException {
        Path elf = kernel.elf(folder);
        try {
            return new FrameBufferText(Files.readAllBytes(elf));
        } finally {
            Files.delete(elf);
        }
    }

    private static int find(byte[] bytes, byte[] wanted) {
        for (int at = 0; at + wanted.length <= bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }

    /** Its lines without blanks at their ends, and without empty lines at its end. */
    String read(BufferedImage picture) {
        StringBuilder text = new StringBuilder();
        for (int y = 0; y + HEIGHT <= picture.getHeight(); y += HEIGHT) {
            StringBuilder line = new StringBuilder();
            for (int x = 0; x + WIDTH <= picture.getWidth(); x += WIDTH) {
                line.append(characters.getOrDefault(cell(picture, x, y), UNKNOWN));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString().stripTrailing();
    }

    private static String cell(BufferedImage picture, int left, int top) {
        byte[] rows = new byte[HEIGHT];
        for (int y = 0; y < HEIGHT; y++) {
            int row = 0;
            for (int x = 0; x < WIDTH; x++) {
                row = row << 1 | ((picture.getRGB(left + x, top + y) & 0xFFFFFF) == 0 ? 0 : 1);
            }
            rows[y] = (byte) row;
        }
        return HexFormat.of().formatHex(rows);
    }
}
