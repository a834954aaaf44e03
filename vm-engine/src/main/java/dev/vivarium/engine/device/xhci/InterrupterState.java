package dev.vivarium.engine.device.xhci;

/**
 * What the guest can observe of an interrupter; a component of the controller's record, whose version covers this one too.
 *
 * @param management its management register
 * @param moderation its moderation register, which is only remembered
 * @param segments   how many segments its event ring is said to have
 * @param table      where the table of those segments is
 * @param dequeue    where the driver has read up to, with the "busy" bit
 * @param loaded     the table has been read: the following holds
 * @param ring       where the segment is
 * @param size       its entries
 * @param enqueue    which of them is filled next
 * @param cycle      with what cycle bit
 */
record InterrupterState(int management, int moderation, int segments, long table, long dequeue, boolean loaded,
        long ring, int size, int enqueue, boolean cycle) {
    static final InterrupterState POWER_ON = new InterrupterState(0, 4000, 0, 0, 0, false, 0, 0, 0, true);

    InterrupterState {
        boolean fits = (management & ~3) == 0 && segments >>> 16 == 0;
        boolean ringFits = size == 0 && enqueue == 0 && !loaded
                || size >= Interrupter.SMALLEST && size <= Interrupter.LARGEST && enqueue >= 0 && enqueue < size;
        if (!fits || !ringFits) {
            throw new IllegalArgumentException("The saved interrupter is out of range.");
        }
    }
}
