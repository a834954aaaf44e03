package dev.vivarium.engine.memory;

import java.lang.foreign.MemorySegment;
import java.util.BitSet;

/**
 * Memory on a card that the guest reaches as it does RAM, without the card's doing: a frame buffer. Called with the board lock
 * held.
 */
public interface CardMemory {
    /** A whole number of pages, zero at power-on. Processors may write it at any time. */
    MemorySegment bytes();

    /** Where it lies in the machine's memory, {@link GuestMemory#segment()}. */
    long offset();

    /**
     * Puts it into the guest's address space, in place of where it was.
     *
     * @param gpa a multiple of the page size, or -1 for nowhere; RAM and other cards come before it
     * @return whether it is where it was asked to be
     */
    boolean mapAt(long gpa);

    /**
     * The card is about to write some of it by itself: {@link #takeWritten} has these pages then, and so does whoever else has to
     * know.
     */
    void noteWrite(long offset, long sizeBytes);

    /** Adds the pages that were written since this was last asked, perhaps a few more, to {@code pages}. */
    void takeWritten(BitSet pages);
}
