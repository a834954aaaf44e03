package dev.vivarium.engine.x86.translate;

import dev.vivarium.engine.memory.HostMemory;

import java.lang.foreign.Arena;

/**
 * Where the code of linear addresses is: what returns, calls and jumps to other pages look up. One table for programs at
 * CPL 3 and one for the system, in native memory. An entry is a linear address and a host address. It is right as long
 * as the translation look-aside buffer keeps what it holds.
 */
final class JumpTable {
    /** An entry's place follows from the address and the address shifted right by this. */
    static final int PAGE_SHIFT = 12;
    private static final int ENTRIES = 2048;
    static final int MASK = ENTRIES - 1;
    /** An entry's size as a shift. */
    static final int ENTRY_SHIFT = 4;
    static final int CODE = 8;

    private static final int SIZE = ENTRIES << ENTRY_SHIFT;

    private final Arena arena = Arena.ofAuto();
    private final long tables = arena.allocate(2L * SIZE, 64).address();
    /** An empty table. */
    private final long empty = arena.allocate(SIZE, 64).address();

    JumpTable() {
        for (int i = 0; i < ENTRIES; i++) {
            // An address that would be looked for in the entry beside.
            HostMemory.putLong(empty + ((long) i << ENTRY_SHIFT), i ^ 1);
        }
        clear();
    }

    /** What {@link NativeState#JUMPS} is for a privilege level. */
    long table(int cpl) {
        return cpl == 3 ? tables : tables + SIZE;
    }

    void put(int cpl, long rip, long code) {
        long entry = table(cpl) + (((rip ^ rip >>> PAGE_SHIFT) & MASK) << ENTRY_SHIFT);
        HostMemory.putLong(entry, rip);
        HostMemory.putLong(entry + CODE, code);
    }

    void clear() {
        clearPrograms();
        HostMemory.copy(empty, tables + SIZE, SIZE);
    }

    void clearPrograms() {
        HostMemory.copy(empty, tables, SIZE);
    }
}
