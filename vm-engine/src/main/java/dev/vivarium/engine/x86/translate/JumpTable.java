package dev.vivarium.engine.x86.translate;

import dev.vivarium.engine.memory.HostMemory;

import java.lang.foreign.Arena;

/**
 * Where the code of linear addresses is: what returns, calls and jumps to other pages look up, at one level of
 * privilege. It lies in native memory; an entry is a linear address and a host address. It is right as long as the
 * translation look-aside buffer keeps what it holds.
 */
final class JumpTable {
    /** An entry's place follows from the address and the address shifted right by this. */
    static final int PAGE_SHIFT = 12;
    private static final int ENTRIES = 8192;
    static final int MASK = ENTRIES - 1;
    /** An entry's size as a shift. */
    static final int ENTRY_SHIFT = 4;
    static final int CODE = 8;

    private final Arena arena = Arena.ofAuto();
    /** Where the table lies. */
    final long address = arena.allocate((long) ENTRIES << ENTRY_SHIFT, 64).address();
    /** The entries that were filled since it was cleared. */
    private final int[] used = new int[ENTRIES];
    private int usedCount;

    JumpTable() {
        for (int i = 0; i < ENTRIES; i++) {
            empty(i);
        }
    }

    /** Fills an entry with an address that would be looked for in the one beside it. */
    private void empty(int entry) {
        HostMemory.putLong(address + ((long) entry << ENTRY_SHIFT), entry ^ 1);
    }

    void put(long rip, long code) {
        int place = (int) (rip ^ rip >>> PAGE_SHIFT) & MASK;
        long entry = address + ((long) place << ENTRY_SHIFT);
        if (HostMemory.getLong(entry) == (place ^ 1)) {
            used[usedCount++] = place;
        }
        HostMemory.putLong(entry, rip);
        HostMemory.putLong(entry + CODE, code);
    }

    void clear() {
        for (int i = 0; i < usedCount; i++) {
            empty(used[i]);
        }
        usedCount = 0;
    }
}
