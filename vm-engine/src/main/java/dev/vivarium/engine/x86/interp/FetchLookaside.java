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

    final RecentBlocks recent;
    private final long[] tags = new long[ENTRIES];
    private final @Nullable CodePage[] pages = new CodePage[ENTRIES];
    private boolean onlyGlobal = true;
    private long generation = -1;
    private long globalGeneration = -1;

    FetchLookaside(Cpu cpu) {
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
        Arrays.fill(tags, -1);
        recent.clear();
        onlyGlobal = true;
    }

    /** Whether all that is in it are global pages. */
    boolean isGlobal() {
        return onlyGlobal;
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
    }

    private static int entry(long la) {
        return (int) (la >>> 12) & ENTRIES - 1;
    }
}
