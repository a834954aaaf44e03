package dev.vivarium.engine.device.ahci;

import dev.vivarium.engine.device.ata.GuestRegions;
import dev.vivarium.engine.memory.GuestMemory;

/** A command's physical region descriptor table: AHCI 1.3.1, 4.2.3.3. */
final class PrdTable extends GuestRegions {
    private static final int ENTRY = 16;
    private static final int MOST_BYTES_MASK = 0x3F_FFFF;

    private final long table;
    private final int entries;
    private int next;

    /** @param table gpa */
    PrdTable(GuestMemory memory, long table, int entries) {
        super(memory);
        this.table = table;
        this.entries = entries;
    }

    /** No region is empty. */
    @Override
    protected boolean advance() {
        long entry = table + (long) ENTRY * next;
        if (next == entries || !memory.isRam(entry, ENTRY)) {
            return false;
        }
        begin(memory.read(entry, 8), (memory.read(entry + 12, 4) & MOST_BYTES_MASK | 1) + 1);
        next++;
        return true;
    }
}
