package dev.vivarium.engine.x86.interp;

/**
 * Finds out that a processor waits for a lock: XCHG writes what is there already, or CMPXCHG finds what it does not want, again and
 * again. Loops with PAUSE say so themselves; xv6's and those of other old or small systems do not. Owned by the processor's thread.
 *
 * <p>Not found: waiting with BTS or with plain loads, and what translated code does.
 */
final class LockWait {
    /** So many in a row are no accident. */
    private static final int IN_VAIN = 16;

    private final Attention attention;
    private final int endOfTurn;
    private int inVain;
    private boolean found;

    /** @param endOfTurn the attention bits that PAUSE sets; 0 if nobody else could free a lock */
    LockWait(Attention attention, int endOfTurn) {
        this.attention = attention;
        this.endOfTurn = endOfTurn;
    }

    /** An exchange with memory. @param changed whether memory holds something else now */
    void exchanged(boolean changed) {
        if (changed) {
            inVain = 0;
        } else if (++inVain >= IN_VAIN && endOfTurn != 0) {
            inVain = 0;
            found = true;
            attention.set(endOfTurn);
        }
    }

    /** Whether it waited since this was asked last. */
    boolean take() {
        boolean was = found;
        found = false;
        return was;
    }
}
