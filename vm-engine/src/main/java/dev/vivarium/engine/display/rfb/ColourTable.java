package dev.vivarium.engine.display.rfb;

import java.util.Arrays;

/** The different colours of a tile, numbered as they come, up to 256 of them. */
final class ColourTable {
    static final int MOST = 256;
    private static final int SLOTS = 1024;

    private final int[] keys = new int[SLOTS];
    private final int[] numbers = new int[SLOTS];
    private final int[] colours = new int[MOST];
    private int limit;
    private int size;

    /** Forgets all. @param newLimit how many there may be */
    void begin(int newLimit) {
        limit = newLimit;
        size = 0;
        Arrays.fill(numbers, -1);
    }

    /** The colour's number, a new one if it was not there. @return -1 if there are too many */
    int add(int colour) {
        int slot = slotOf(colour);
        while (numbers[slot] >= 0) {
            if (keys[slot] == colour) {
                return numbers[slot];
            }
            slot = slot + 1 & SLOTS - 1;
        }
        if (size == limit) {
            return -1;
        }
        keys[slot] = colour;
        numbers[slot] = size;
        colours[size] = colour;
        return size++;
    }

    int size() {
        return size;
    }

    int colour(int number) {
        return colours[number];
    }

    void put(PixelLayout layout, WireBuffer out) {
        layout.put(colours, 0, size, out);
    }

    private static int slotOf(int colour) {
        return colour * 0x9E3779B1 >>> 22;
    }
}
