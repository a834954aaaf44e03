package dev.vivarium.engine.device.ata;

import dev.vivarium.engine.memory.LittleEndian;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The 256 words by which a drive tells what it is: ATA8-ACS, 7.12 and 7.13. */
final class IdentifyData {
    private static final int SIZE = 512;

    private final byte[] bytes = new byte[SIZE];

    IdentifyData word(int index, int value) {
        LittleEndian.put(bytes, 2 * index, 2, value);
        return this;
    }

    /** The low word first. */
    IdentifyData number(int index, int words, long value) {
        LittleEndian.put(bytes, 2 * index, 2 * words, value);
        return this;
    }

    /** Padded with blanks; of each word the upper byte is the first character. */
    IdentifyData text(int index, int words, String text) {
        byte[] padded = new byte[2 * words];
        Arrays.fill(padded, (byte) ' ');
        byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(ascii, 0, padded, 0, Math.min(ascii.length, padded.length));
        for (int i = 0; i < padded.length; i++) {
            bytes[2 * index + (i ^ 1)] = padded[i];
        }
        return this;
    }

    /** The bytes, whose sum is zero. */
    byte[] sealed() {
        bytes[SIZE - 2] = (byte) 0xA5;
        bytes[SIZE - 1] = checksum(bytes);
        return bytes;
    }

    /** What makes the sum of 512 bytes zero, put into the last of them. */
    static byte checksum(byte[] block) {
        int sum = 0;
        for (int i = 0; i < block.length - 1; i++) {
            sum += block[i];
        }
        return (byte) -sum;
    }
}
