package dev.vivarium.engine.device.ide;

import dev.vivarium.engine.device.ata.GuestBuffer;
import dev.vivarium.engine.memory.GuestMemory;

import java.lang.foreign.MemorySegment;

/**
 * The bus master's list of memory regions (PIIX3 datasheet, 2.7.3), passed once. It lies inside 64 KiB and may change at any
 * moment: each entry is read once and checked.
 */
final class PrdList implements GuestBuffer {
    private static final int ENTRY = 8;
    private static final int MOST_ENTRIES = (64 << 10) / ENTRY;

    private final GuestMemory memory;
    private final long list;
    private int next;
    private boolean last;
    private long gpa;
    private long left;

    /** @param list gpa */
    PrdList(GuestMemory memory, long list) {
        this.memory = memory;
        this.list = list;
    }

    @Override
    public boolean put(MemorySegment from) {
        return move(from, true);
    }

    @Override
    public boolean take(MemorySegment into) {
        return move(into, false);
    }

    /** Whether the end of the list has been reached. */
    boolean isPassed() {
        return left == 0 && (last || next == MOST_ENTRIES);
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
        }
        return true;
    }

    private boolean advance() {
        long entry = list + (long) ENTRY * next;
        if (last || next == MOST_ENTRIES || !memory.isRam(entry, ENTRY)) {
            return false;
        }
        gpa = memory.read(entry, 4) & ~1L;
        long rest = memory.read(entry + 4, 4);
        int size = (int) rest & 0xFFFE;
        left = size == 0 ? 0x1_0000 : size;
        last = (rest & 0x8000_0000L) != 0;
        next++;
        return true;
    }
}
