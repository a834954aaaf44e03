package dev.vivarium.tests.fuzz;

import java.util.Arrays;

/** A fuzzer's input, read as one choice after the other. Behind its end every choice is 0. */
final class Choices {
    private final byte[] input;
    private int at;

    Choices(byte[] input) {
        this.input = input;
    }

    boolean isOver() {
        return at >= input.length;
    }

    int u8() {
        return at < input.length ? input[at++] & 0xff : 0;
    }

    int s8() {
        return (byte) u8();
    }

    int u16() {
        return u8() << 8 | u8();
    }

    long number(int bytes) {
        long number = 0;
        for (int i = 0; i < bytes; i++) {
            number = number << 8 | u8();
        }
        return number;
    }

    int below(int limit) {
        return u8() % limit;
    }

    boolean flag() {
        return (u8() & 1) != 0;
    }

    /** A length, then so many bytes, or as many as there are. */
    byte[] bytes() {
        int from = Math.min(at + 1, input.length);
        at = Math.min(from + u8(), input.length);
        return Arrays.copyOfRange(input, from, at);
    }

    /** Bytes that take next to none of the input: their number is up to 255, 4,080 or 65,280. */
    byte[] manyBytes() {
        int scale = below(3);
        byte[] bytes = new byte[u8() << 4 * scale];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 7 + scale);
        }
        return bytes;
    }

    /** Some of both. */
    byte[] data() {
        return Packets.join(bytes(), manyBytes());
    }
}
