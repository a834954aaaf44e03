package dev.vivarium.snapshot.disk.qcow2;

import java.util.Arrays;

/** A set of numbers from 0 up, without an object for each: an image may have millions of tables. One thread at a time. */
final class LongSet {
    private static final long FREE = -1;

    private long[] slots;
    private int size;

    LongSet() {
        slots = new long[64];
        Arrays.fill(slots, FREE);
    }

    /** @return false if it is there already */
    boolean add(long value) {
        int at = slotOf(value);
        if (slots[at] == value) {
            return false;
        }
        slots[at] = value;
        if (++size * 2 > slots.length) {
            grow();
        }
        return true;
    }

    boolean contains(long value) {
        return slots[slotOf(value)] == value;
    }

    /** Takes a number out and closes the gap, so that those behind it are still found. */
    void remove(long value) {
        int gap = slotOf(value);
        if (slots[gap] != value) {
            return;
        }
        size--;
        slots[gap] = FREE;
        int mask = slots.length - 1;
        for (int at = gap + 1 & mask; slots[at] != FREE; at = at + 1 & mask) {
            long moved = slots[at];
            slots[at] = FREE;
            slots[slotOf(moved)] = moved;
        }
    }

    private int slotOf(long value) {
        int mask = slots.length - 1;
        int at = (int) (value * 0x9E37_79B9_7F4A_7C15L >>> 33) & mask;
        while (slots[at] != FREE && slots[at] != value) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[2 * old.length];
        Arrays.fill(slots, FREE);
        for (long value : old) {
            if (value != FREE) {
                slots[slotOf(value)] = value;
            }
        }
    }
}
