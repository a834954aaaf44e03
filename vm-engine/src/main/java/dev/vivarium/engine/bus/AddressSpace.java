package dev.vivarium.engine.bus;

import java.util.Arrays;

/**
 * Who answers at which address: the 64 Ki I/O ports, or the memory addresses that are not RAM. An address that nobody
 * owns reads all ones and ignores writes. Ranges never overlap: attaching one that would is refused.
 *
 * <p>Look-ups run with the {@link BoardLock} held, and so do changes.
 */
public final class AddressSpace {
    private record Range(String name, long base, long size, IoHandler handler) {
        long last() {
            return base + size - 1;
        }
    }

    private Range[] ranges = {};
    private long unclaimedAccesses;

    /**
     * @throws IllegalArgumentException if the range is empty, wraps, or overlaps another
     */
    public void attach(String name, long base, long size, IoHandler handler) {
        Range added = new Range(name, base, size, handler);
        if (size <= 0 || Long.compareUnsigned(added.last(), base) < 0) {
            throw new IllegalArgumentException("The range of " + name + " is empty or wraps.");
        }
        for (Range range : ranges) {
            if (Long.compareUnsigned(base, range.last()) <= 0 && Long.compareUnsigned(range.base, added.last()) <= 0) {
                throw new IllegalArgumentException(name + " at 0x" + Long.toHexString(base) + " overlaps " + range.name
                        + " at 0x" + Long.toHexString(range.base) + ".");
            }
        }
        Range[] grown = Arrays.copyOf(ranges, ranges.length + 1);
        grown[ranges.length] = added;
        Arrays.sort(grown, (one, other) -> Long.compareUnsigned(one.base, other.base));
        ranges = grown;
    }

    /** Whether nothing is attached in the range. */
    public boolean isFree(long base, long size) {
        for (Range range : ranges) {
            if (Long.compareUnsigned(base, range.last()) <= 0
                    && Long.compareUnsigned(range.base, base + size - 1) <= 0) {
                return false;
            }
        }
        return true;
    }

    /** Removes the range that starts at {@code base}, if there is one. */
    public void detach(long base) {
        ranges = Arrays.stream(ranges).filter(range -> range.base != base).toArray(Range[]::new);
    }

    /** @return the value, zero-extended; all ones of {@code width} bytes where nobody answers */
    public long read(long address, int width) {
        Range range = find(address);
        if (range != null && range.last() - address >= width - 1) {
            return range.handler.read(address - range.base, width) & mask(width);
        }
        if (width > 1 && touches(address, width)) {
            int half = width / 2;
            return read(address, half) | read(address + half, half) << (8 * half);
        }
        unclaimedAccesses++;
        return mask(width);
    }

    public void write(long address, int width, long value) {
        Range range = find(address);
        if (range != null && range.last() - address >= width - 1) {
            range.handler.write(address - range.base, width, value & mask(width));
        } else if (width > 1 && touches(address, width)) {
            int half = width / 2;
            write(address, half, value);
            write(address + half, half, value >>> (8 * half));
        } else {
            unclaimedAccesses++;
        }
    }

    /** How many accesses nobody answered. */
    public long unclaimedAccesses() {
        return unclaimedAccesses;
    }

    private boolean touches(long address, int width) {
        return !isFree(address, width);
    }

    private @org.jspecify.annotations.Nullable Range find(long address) {
        int low = 0;
        int high = ranges.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Range range = ranges[middle];
            if (Long.compareUnsigned(address, range.base) < 0) {
                high = middle - 1;
            } else if (Long.compareUnsigned(address, range.last()) > 0) {
                low = middle + 1;
            } else {
                return range;
            }
        }
        return null;
    }

    private static long mask(int width) {
        return width == 8 ? -1L : (1L << (8 * width)) - 1;
    }
}
