package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.state.Cpu;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/**
 * What was derived from translations of instruction addresses at one level of privilege: pages, and blocks by address.
 * All of it goes with a flush; but if only global pages were put in, a flush that spares those spares it.
 */
final class FetchLookaside {
    private static final int ENTRIES = 256;
    private static final int FETCHED_BITS = 1024;
    private static final int LARGE_SHIFT = 21;

    final RecentBlocks recent;
    private final long[] tags = new long[ENTRIES];
    private final @Nullable CodePage[] pages = new CodePage[ENTRIES];
    private boolean onlyGlobal = true;
    private boolean used;
    /** Large pages of 2 MiB that something was found in, by a number that several share. */
    private final long[] fetched = new long[FETCHED_BITS / Long.SIZE];
    private long clearings;
    private long generation = -1;
    private long globalGeneration = -1;

    FetchLookaside(Cpu cpu) {
        Arrays.fill(tags, -1);
        recent = new RecentBlocks(cpu);
    }

    /** Forgets what is no longer right, after the flushes that the generations count. */
    void forgetStale(long current, long currentGlobal) {
        if (current != generation) {
            if (currentGlobal != globalGeneration || !onlyGlobal) {
                clear();
            }
            generation = current;
            globalGeneration = currentGlobal;
        }
    }

    void clear() {
        if (used) {
            Arrays.fill(tags, -1);
            recent.clear();
            Arrays.fill(fetched, 0);
            clearings++;
        }
        onlyGlobal = true;
        used = false;
    }

    /** The page of RAM at a linear address, if it is known. */
    @Nullable
    CodePage find(long la) {
        int entry = entry(la);
        return tags[entry] == (la & -4096L) ? pages[entry] : null;
    }

    void put(long la, CodePage page, boolean global) {
        int entry = entry(la);
        tags[entry] = la & -4096L;
        pages[entry] = page;
        onlyGlobal &= global;
        used = true;
        fetched[word(la)] |= 1L << (la >>> LARGE_SHIFT);
    }

    /** Whether something may have been found in the large page around {@code la} since it was last cleared. */
    boolean mayHaveFetched(long la) {
        return (fetched[word(la)] >>> (la >>> LARGE_SHIFT) & 1) != 0;
    }

    /** How often it was cleared while there was something in it. */
    long clearings() {
        return clearings;
    }

    private static int word(long la) {
        return (int) (la >>> LARGE_SHIFT + 6) & FETCHED_BITS / Long.SIZE - 1;
    }

    private static int entry(long la) {
        return (int) (la >>> 12) & ENTRIES - 1;
    }
}
