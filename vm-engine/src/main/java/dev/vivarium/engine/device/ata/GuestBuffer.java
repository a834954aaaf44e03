package dev.vivarium.engine.device.ata;

import java.lang.foreign.MemorySegment;

/** The guest's memory for one command's data, as one run of bytes that is passed once, wherever the guest has divided it. */
public interface GuestBuffer {
    /** Copies to the guest what follows. Board lock held. @return false if the buffer has ended, or is not RAM */
    boolean put(MemorySegment from);

    /** Copies from the guest what follows. Any thread, one at a time. @return false as above */
    boolean take(MemorySegment into);
}
