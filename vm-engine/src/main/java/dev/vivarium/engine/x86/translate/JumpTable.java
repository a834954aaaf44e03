package dev.vivarium.engine.x86.translate;

import dev.vivarium.engine.memory.HostMemory;

import org.jspecify.annotations.Nullable;

import java.lang.foreign.Arena;

/**
 * Where the code of linear addresses is: what returns, calls and jumps to other pages look up, at one level of
 * privilege. It lies in native memory; an entry is a linear address and a host address. It is right as long as the
 * translation look-aside buffer keeps what it holds; what it held in a page comes back with the first target that is
 * found there afterwards.
 */
final class JumpTable {
    /** An entry's place follows from the address and the address shifted right by this. */
    static final int PAGE_SHIFT = 12;
    static final int ENTRIES = 32768;
    static final int MASK = ENTRIES - 1;
    /** An entry's size as a shift. */
    static final int ENTRY_SHIFT = 4;
    static final int CODE = 8;
    static final long BYTES = (long) ENTRIES * ((1 << ENTRY_SHIFT) + Integer.BYTES);
    /** Flips an entry's address to the one beside it, the second place of what is not in the first. */
    static final int OTHER_PLACE = 1 << ENTRY_SHIFT;
    /** Pages whose targets are kept; a power of 2. */
    private static final int PAGES = 1024;

    private final Arena arena = Arena.ofAuto();
    private final CodeArea area;
    /** Where the table lies. */
    final long address = arena.allocate((long) ENTRIES << ENTRY_SHIFT, 64).address();
    /** The entries that were filled since it was cleared. */
    private final int[] used = new int[ENTRIES];
    private int usedCount;
    private final long[] pageNumbers = new long[PAGES];
    private final @Nullable PageTargets[] pages = new PageTargets[PAGES];
    /** Rises when it is cleared. */
    private int period;

    /** @param area where the units lie that it leads to */
    JumpTable(CodeArea area) {
        this.area = area;
        int alike = 2; // the entries from here on
        for (int i = 0; i <= alike; i++) {
            empty(i);
        }
        for (int done = 1; done < ENTRIES - alike; done *= 2) {
            HostMemory.copy(at(alike), at(alike + done), (long) Math.min(done, ENTRIES - alike - done) << ENTRY_SHIFT);
        }
    }

    /**
     * What an empty entry holds: an address that is looked for neither there nor beside it. It is not canonical, so that
     * no code is ever found at it.
     */
    static long nothing(int entry) {
        return Long.MIN_VALUE | (entry < 2 ? 2 : 0);
    }

    private void empty(int entry) {
        HostMemory.putLong(at(entry), nothing(entry));
    }

    private long at(int entry) {
        return address + ((long) entry << ENTRY_SHIFT);
    }

    /** Adds a unit at the linear address at which it was found just now, and those that it brings back. */
    void put(long rip, Unit unit) {
        int place = placeOf(rip);
        if (HostMemory.getLong(at(place)) == rip
                && HostMemory.getLong(at(place) + CODE) == area.address(unit.entry)) {
            return;
        }
        PageTargets targets = targetsIn(rip >>> PAGE_SHIFT);
        if (!targets.areWith(unit)) {
            targets.reset();
            targets.enter(period);
        } else if (!targets.enter(period)) {
            for (int i = 0; i < targets.count(); i++) {
                Unit old = targets.unit(i);
                if (old != null) {
                    fill(targets.address(i), area.address(old.entry));
                }
            }
        }
        if (unit.isInOnePage()) {
            targets.add(rip, unit);
        }
        fill(rip, area.address(unit.entry));
    }

    /** Has jumps to a linear address go to code that is right wherever that is mapped, until there is a unit. */
    void putCommon(long rip, long code) {
        fill(rip, code);
    }

    private PageTargets targetsIn(long page) {
        int place = (int) page & PAGES - 1;
        PageTargets targets = pages[place];
        if (targets == null) {
            targets = new PageTargets();
            pages[place] = targets;
        } else if (pageNumbers[place] != page) {
            targets.reset();
        }
        pageNumbers[place] = page;
        return targets;
    }

    /** The first place of a linear address. */
    static int placeOf(long rip) {
        return (int) (rip ^ rip >>> PAGE_SHIFT) & MASK;
    }

    /** Puts a target in its first place; what was there moves to the place beside it. */
    private void fill(long rip, long code) {
        int place = placeOf(rip);
        long there = HostMemory.getLong(at(place));
        if (there != rip && there != nothing(place)) {
            fill(place ^ 1, there, HostMemory.getLong(at(place) + CODE));
        }
        fill(place, rip, code);
    }

    private void fill(int place, long rip, long code) {
        if (HostMemory.getLong(at(place)) == nothing(place)) {
            used[usedCount++] = place;
        }
        HostMemory.putLong(at(place), rip);
        HostMemory.putLong(at(place) + CODE, code);
    }

    void clear() {
        for (int i = 0; i < usedCount; i++) {
            empty(used[i]);
        }
        usedCount = 0;
        period++;
    }
}
