package dev.vivarium.engine.x86.mmu;

import java.util.Arrays;

/**
 * Data breakpoints (SDM Vol. 3B, 17.2.4): up to four watched ranges of linear addresses. While there is one, every
 * access is looked at. Which were hit is remembered until it is asked for.
 */
public final class Watchpoints {
    private final long[] from = new long[4];
    private final int[] sizes = new int[4];
    private final boolean[] reads = new boolean[4];
    private boolean active;
    private int hits;

    /** Watches nothing. */
    public void clear() {
        Arrays.fill(sizes, 0);
        active = false;
    }

    /**
     * @param number    0–3: the bit that a hit sets
     * @param sizeBytes 1, 2, 4 or 8; the address is aligned to it
     * @param withReads whether loads count, beside stores
     */
    public void watch(int number, long la, int sizeBytes, boolean withReads) {
        from[number] = la & -sizeBytes;
        sizes[number] = sizeBytes;
        reads[number] = withReads;
        active = true;
    }

    public boolean isActive() {
        return active;
    }

    /** The ranges hit since the last call, one bit each. */
    public int takeHits() {
        int taken = hits;
        hits = 0;
        return taken;
    }

    void note(long la, int sizeBytes, boolean write) {
        for (int i = 0; i < sizes.length; i++) {
            // Both differences are small for ranges that touch, wherever in the address space.
            if (sizes[i] != 0 && (write || reads[i])
                    && (Long.compareUnsigned(la - from[i], sizes[i]) < 0
                            || Long.compareUnsigned(from[i] - la, sizeBytes) < 0)) {
                hits |= 1 << i;
            }
        }
    }
}
