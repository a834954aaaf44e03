package dev.vivarium.engine.device.ide;

import dev.vivarium.engine.device.ata.GuestRegions;
import dev.vivarium.engine.memory.GuestMemory;

/** The bus master's list of memory regions: PIIX3 datasheet, 2.7.3. It lies inside 64 KiB. */
final class PrdList extends GuestRegions {
    private static final int ENTRY = 8;
    private static final int MOST_ENTRIES = (64 << 10) / ENTRY;

    private final long list;
    private int next;
    private boolean last;

    /** @param list gpa */
    PrdList(GuestMemory memory, long list) {
        super(memory);
        this.list = list;
    }

    /** Whether the end of the list has been reached. */
    boolean isPassed() {
        return isRegionPassed() && (last || next == MOST_ENTRIES);
    }

    @Override
    protected boolean advance() {
        long entry = list + (long) ENTRY * next;
        if (last || next == MOST_ENTRIES || !memory.isRam(entry, ENTRY)) {
            return false;
        }
        long rest = memory.read(entry + 4, 4);
        int size = (int) rest & 0xFFFE;
        begin(memory.read(entry, 4) & ~1L, size == 0 ? 0x1_0000 : size);
        last = (rest & 0x8000_0000L) != 0;
        next++;
        return true;
    }
}
