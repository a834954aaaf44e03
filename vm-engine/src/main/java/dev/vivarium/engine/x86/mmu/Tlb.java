package dev.vivarium.engine.x86.mmu;

import dev.vivarium.engine.memory.HostMemory;

import java.lang.foreign.Arena;

/**
 * The translation look-aside buffer: four direct-mapped tables in native memory, one for each way that a program can
 * be privileged. An entry is indexed by the page of an access's first byte and compared with the page of its last, so
 * that an access across two pages misses by itself.
 *
 * <p>An entry is 32 bytes: the linear page that may be read, the linear page that may be written, the host's page, and
 * what to add to a linear address to get the host's. The tag of an absent right is a page that belongs to another entry,
 * so that no access that comes to this one is ever inside it: translated code takes the difference to the tag.
 */
public final class Tlb {
    /** CPL 3. */
    public static final int USER = 0;
    /** CPL 0–2, user pages closed where SMAP says so. */
    public static final int SUPERVISOR = 1;
    /** CPL 0–2 with RFLAGS.AC set under SMAP: user pages open. */
    public static final int SUPERVISOR_OPEN = 2;
    /** Never filled: every access is looked at (alignment checking). */
    public static final int UNCACHED = 3;

    /** Fields of an entry. */
    public static final int READ = 0;
    public static final int WRITE = 8;
    public static final int HOST_PAGE = 16;
    static final int ADDEND = 24;
    static final long PAGE_MASK = -4096L;

    /** An entry lies at the table's address + (linear address {@code >>} INDEX_SHIFT {@code &} INDEX_MASK). */
    public static final int INDEX_SHIFT = 7;
    private static final int ENTRIES = 16384;
    private static final int ENTRY_SIZE = 32;
    public static final int INDEX_MASK = (ENTRIES - 1) * ENTRY_SIZE;

    private static final int CONTEXT_SIZE = ENTRIES * ENTRY_SIZE;
    private static final int CONTEXTS = 3;
    private static final byte EMPTY = 0;
    private static final byte USED = 1;
    private static final byte GLOBAL = 2;
    /** The entry is a part of a page above 4 KiB. */
    private static final byte LARGE = 4;
    private static final int REGION_SHIFT = 30;

    private final Arena arena = Arena.ofAuto();
    private final long base;
    private final byte[] slots = new byte[(CONTEXTS + 1) * ENTRIES];
    /** Slots that hold something, or did; those of global pages apart, because most flushes spare them. */
    private final SlotList local = new SlotList(CONTEXTS * ENTRIES);
    private final SlotList global = new SlotList(CONTEXTS * ENTRIES);
    /** Regions of 1 GiB, by number modulo 64, that parts of large pages were put in for. */
    private long largeRegions;
    private long generation;
    private long globalGeneration;

    Tlb() {
        base = arena.allocate((long) (CONTEXTS + 1) * CONTEXT_SIZE, 64).address();
        for (int slot = 0; slot < ENTRIES; slot++) {
            clear(slot);
        }
        for (int context = 1; context <= CONTEXTS; context++) {
            HostMemory.copy(base, table(context), CONTEXT_SIZE);
        }
    }

    /** Where a context's table lies. */
    long table(int context) {
        return base + (long) context * CONTEXT_SIZE;
    }

    /** The entry, relative to a table, that would hold {@code la}. */
    static long slotOffset(long la) {
        return la >>> INDEX_SHIFT & INDEX_MASK;
    }

    /** Counts flushes of any size: caches derived from translations compare it. */
    public long generation() {
        return generation;
    }

    /** Counts the flushes that reach global pages, too. */
    long globalGeneration() {
        return globalGeneration;
    }

    /** @param large whether the page is part of one above 4 KiB */
    void fill(int context, long la, long hostPage, Rights rights, boolean large) {
        long page = la & PAGE_MASK;
        long entry = table(context) + slotOffset(la);
        int slot = context * ENTRIES + (int) (la >>> 12 & ENTRIES - 1);
        HostMemory.putLong(entry + READ, rights.read ? page : absent(slot));
        HostMemory.putLong(entry + WRITE, rights.write ? page : absent(slot));
        HostMemory.putLong(entry + HOST_PAGE, hostPage);
        HostMemory.putLong(entry + ADDEND, hostPage - page);
        (rights.global ? global : local).add(slot);
        slots[slot] = rights.global ? GLOBAL : USED;
        if (large) {
            slots[slot] |= LARGE;
            largeRegions |= 1L << (la >>> REGION_SHIFT);
        }
    }

    /** What a program may do with a page, as far as no further check is needed. */
    record Rights(boolean read, boolean write, boolean global) {
    }

    /** Forgets every translation. */
    void flushAll() {
        generation++;
        globalGeneration++;
        for (int i = 0; i < local.count(); i++) {
            clear(local.get(i));
        }
        for (int i = 0; i < global.count(); i++) {
            clear(global.get(i));
        }
        local.clear();
        global.clear();
        largeRegions = 0;
    }

    /** Forgets every translation but those of global pages. */
    void flushNonGlobal() {
        generation++;
        for (int i = 0; i < local.count(); i++) {
            int slot = local.get(i);
            if ((slots[slot] & GLOBAL) == 0) {
                clear(slot);
            }
        }
        local.clear();
    }

    /** INVLPG. */
    void flushPage(long la) {
        if ((largeRegions >>> (la >>> REGION_SHIFT) & 1) != 0) {
            flushRegion(la);
        }
        long page = la & PAGE_MASK;
        for (int context = 0; context < CONTEXTS; context++) {
            long entry = table(context) + slotOffset(la);
            if (HostMemory.getLong(entry + READ) == page || HostMemory.getLong(entry + WRITE) == page) {
                HostMemory.putLong(entry + READ, absent((int) (la >>> 12)));
                HostMemory.putLong(entry + WRITE, absent((int) (la >>> 12)));
            }
        }
    }

    /** Forgets the parts of large pages in the same region of 1 GiB: la may lie in one of them. */
    private void flushRegion(long la) {
        flushRegion(la, local);
        flushRegion(la, global);
    }

    private void flushRegion(long la, SlotList among) {
        for (int i = 0; i < among.count(); i++) {
            int slot = among.get(i);
            if ((slots[slot] & LARGE) == 0) {
                continue;
            }
            long entry = base + (long) slot * ENTRY_SIZE;
            long page = HostMemory.getLong(entry + HOST_PAGE) - HostMemory.getLong(entry + ADDEND);
            if (page >>> REGION_SHIFT == la >>> REGION_SHIFT) {
                HostMemory.putLong(entry + READ, absent(slot));
                HostMemory.putLong(entry + WRITE, absent(slot));
            }
        }
    }

    /** Counts a flush that code may have been found through. */
    void noteCodeFlush() {
        generation++;
        globalGeneration++;
    }

    /** The tag of an absent right: a page that would be looked for in another entry, and not in a neighbouring one. */
    private static long absent(int slot) {
        return (long) ((slot ^ ENTRIES / 2) & ENTRIES - 1) << 12;
    }

    /** Takes away the right to write to a host page, wherever it is mapped. */
    void protect(long hostPage) {
        protect(hostPage, local);
        protect(hostPage, global);
    }

    /** Takes away all rights to write. */
    void protectAll() {
        protectAll(local);
        protectAll(global);
    }

    private void protectAll(SlotList among) {
        for (int i = 0; i < among.count(); i++) {
            int slot = among.get(i);
            HostMemory.putLong(base + (long) slot * ENTRY_SIZE + WRITE, absent(slot));
        }
    }

    private void protect(long hostPage, SlotList among) {
        for (int i = 0; i < among.count(); i++) {
            int slot = among.get(i);
            long entry = base + (long) slot * ENTRY_SIZE;
            if (HostMemory.getLong(entry + HOST_PAGE) == hostPage) {
                HostMemory.putLong(entry + WRITE, absent(slot));
            }
        }
    }

    private void clear(int slot) {
        long entry = base + (long) slot * ENTRY_SIZE;
        HostMemory.putLong(entry + READ, absent(slot));
        HostMemory.putLong(entry + WRITE, absent(slot));
        slots[slot] = EMPTY;
    }
}
