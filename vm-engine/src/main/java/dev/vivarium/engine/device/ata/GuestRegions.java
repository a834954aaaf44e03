package dev.vivarium.engine.device.ata;

import dev.vivarium.engine.memory.GuestMemory;

import java.lang.foreign.MemorySegment;

/**
 * A command's regions of guest memory, passed once from the first to the last. Each controller has a form of its own for the list of
 * them. That is in the guest's memory and may change at any moment: an entry is read once, when its turn comes, and checked. With the board
 * lock held.
 */
public abstract class GuestRegions implements GuestBuffer {
    protected final GuestMemory memory;
    private long gpa;
    private long left;
    private long moved;

    protected GuestRegions(GuestMemory memory) {
        this.memory = memory;
    }

    /** Reads the next entry and calls {@link #begin}. @return false if there is none, or not in RAM */
    protected abstract boolean advance();

    /** @param sizeBytes more than 0 */
    protected final void begin(long regionGpa, long sizeBytes) {
        gpa = regionGpa;
        left = sizeBytes;
    }

    /** Whether the present region has been passed. */
    protected final boolean isRegionPassed() {
        return left == 0;
    }

    /** Bytes that have been moved. */
    public final long moved() {
        return moved;
    }

    @Override
    public final boolean put(MemorySegment from) {
        return move(from, true);
    }

    @Override
    public final boolean take(MemorySegment into) {
        return move(into, false);
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
}
