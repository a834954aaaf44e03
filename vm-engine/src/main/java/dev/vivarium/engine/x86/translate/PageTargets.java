package dev.vivarium.engine.x86.translate;

import dev.vivarium.engine.x86.interp.CodeCache;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/**
 * The targets of jumps in one linear page, kept while the page's translation is forgotten: when one of them is found
 * again, in the same page of memory, all are right again.
 */
final class PageTargets {
    private static final int MOST = 64;

    private final long[] addresses = new long[MOST];
    private final @Nullable Unit[] units = new Unit[MOST];
    private int count;
    private int oldest;
    /** The period in which they are in the jump table. */
    private int period;

    /** Whether {@code unit}, found in the page now, lies in the same page of memory as what was found there before. */
    boolean areWith(Unit unit) {
        Unit first = units[0];
        return first != null && CodeCache.areInOnePage(first.head(), unit.head());
    }

    /** Whether the jump table has them in {@code current}; from now on it has. */
    boolean enter(int current) {
        boolean known = period == current;
        period = current;
        return known;
    }

    /** Forgets all. */
    void reset() {
        Arrays.fill(units, 0, count, null);
        count = 0;
        oldest = 0;
    }

    /** Adds a target; it takes the place of the one that was added first if there are too many. */
    void add(long address, Unit unit) {
        int place = 0;
        while (place < count && addresses[place] != address) {
            place++;
        }
        if (place == MOST) {
            place = oldest;
            oldest = (oldest + 1) % MOST;
        } else if (place == count) {
            count++;
        }
        addresses[place] = address;
        units[place] = unit;
    }

    int count() {
        return count;
    }

    long address(int place) {
        return addresses[place];
    }

    /** The unit of a target; null if it is no more. */
    @Nullable
    Unit unit(int place) {
        Unit unit = units[place];
        return unit != null && unit.isLive() ? unit : null;
    }
}
