package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.vcpu.CpuidTable;

import java.util.SortedMap;

/**
 * Memory-type range registers (SDM Vol. 3A, 12.11): kept and checked, without an effect, since our memory is always
 * coherent.
 */
final class MemoryTypes {
    /** UC, WC, WT, WP, WB. */
    static final int TYPES = 0x73;

    private static final int FIRST_RANGE = 0x200;
    private static final int RANGES = 8;
    private static final int DEFAULT_TYPE = 0x2FF;
    private static final long DEFAULT_TYPE_BITS = 0xCFF;
    private static final int[] FIXED = {0x250, 0x258, 0x259, 0x268, 0x269, 0x26A, 0x26B, 0x26C, 0x26D, 0x26E, 0x26F};
    private static final long BEYOND_PHYSICAL = -1L << CpuidTable.PHYSICAL_BITS;

    private final long[] ranges = new long[2 * RANGES];
    private final long[] fixed = new long[FIXED.length];
    private long defaultType;

    /** Whether each byte of {@code value} is a type whose bit is set in {@code allowed}. */
    static boolean areTypes(long value, int allowed) {
        for (int i = 0; i < 8; i++) {
            int type = (int) (value >>> 8 * i) & 0xFF;
            if (type > 7 || (allowed >> type & 1) == 0) {
                return false;
            }
        }
        return true;
    }

    static boolean has(int number) {
        return number == DEFAULT_TYPE || number >= FIRST_RANGE && number < FIRST_RANGE + 2 * RANGES
                || fixedIndex(number) >= 0;
    }

    private static int fixedIndex(int number) {
        for (int i = 0; i < FIXED.length; i++) {
            if (FIXED[i] == number) {
                return i;
            }
        }
        return -1;
    }

    long read(int number) {
        if (number == DEFAULT_TYPE) {
            return defaultType;
        }
        int index = fixedIndex(number);
        return index >= 0 ? fixed[index] : ranges[number - FIRST_RANGE];
    }

    /** @return false if the write must raise #GP(0) */
    boolean write(int number, long value) {
        if (number == DEFAULT_TYPE) {
            if ((value & ~DEFAULT_TYPE_BITS) != 0 || !isType(value)) {
                return false;
            }
            defaultType = value;
            return true;
        }
        int index = fixedIndex(number);
        if (index >= 0) {
            if (!areTypes(value, TYPES)) {
                return false;
            }
            fixed[index] = value;
            return true;
        }
        boolean isMask = (number & 1) != 0;
        long reserved = BEYOND_PHYSICAL | (isMask ? 0x7FF : 0xF00);
        if ((value & reserved) != 0 || !isMask && !isType(value)) {
            return false;
        }
        ranges[number - FIRST_RANGE] = value;
        return true;
    }

    private static boolean isType(long value) {
        int type = (int) value & 0xFF;
        return type < 8 && (TYPES >> type & 1) != 0;
    }

    void save(SortedMap<Integer, Long> into) {
        for (int i = 0; i < ranges.length; i++) {
            into.put(FIRST_RANGE + i, ranges[i]);
        }
        for (int i = 0; i < fixed.length; i++) {
            into.put(FIXED[i], fixed[i]);
        }
        into.put(DEFAULT_TYPE, defaultType);
    }
}
