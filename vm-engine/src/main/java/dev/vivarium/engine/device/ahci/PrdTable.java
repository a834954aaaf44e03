package dev.vivarium.engine.device.ahci;

import dev.vivarium.engine.device.ata.GuestBuffer;
import dev.vivarium.engine.memory.GuestMemory;

import java.lang.foreign.MemorySegment;

/**
 * A command's table of memory regions (AHCI 1.3.1, 4.2.3.3), passed once from its begin to its end. It is in the guest's
 * memory and may change at any moment: each entry is read once, when its turn comes, and checked.
 */
final class PrdTable implements GuestBuffer {
    private static final int ENTRY = 16;
    private static final int MOST_BYTES_MASK = 0x3F_FFFF;

    private final GuestMemory memory;
    private final long table;
    private final int entries;
    private int next;
    private long gpa;
    private long left;
    private long moved;

    /** @param table gpa */
    PrdTable(GuestMemory memory, long table, int entries) {
        this.memory = memory;
        this.table = table;
        this.entries = entries;
    }

    @Override
    public boolean put(MemorySegment from) {
        return move(from, true);
    }

    @Override
    public boolean take(MemorySegment into) {
        return move(into, false);
    }

    /** Bytes that have been moved. */
    long moved() {
        return moved;
    }

    private boolean move(MemorySegment host, boolean toGuest) {
        long done = 0;
        while (done < host.byteSize()) {
            if (left == 0 && !advance()) {
                return false;
            }
            long piece = Math.min(left, host.byteSize() - done);
            MemorySegment guest = memory.slice(gpa, piece, toGuest);
            if (guest == null) {
                return false;
            }
            MemorySegment part = host.asSlice(done, piece);
            if (toGuest) {
                guest.copyFrom(part);
            } else {
                part.copyFrom(guest);
            }
            gpa += piece;
            left -= piece;
            done += piece;
            moved += piece;
        }
        return true;
    }

    /** The next region; none is empty. */
    private boolean advance() {
        long entry = table + (long) ENTRY * next;
        if (next == entries || !memory.isRam(entry, ENTRY)) {
            return false;
        }
        gpa = memory.read(entry, 8);
        left = (memory.read(entry + 12, 4) & MOST_BYTES_MASK | 1) + 1;
        next++;
        return true;
    }
}
