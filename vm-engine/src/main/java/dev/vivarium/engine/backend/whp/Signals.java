package dev.vivarium.engine.backend.whp;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * What other threads want of a processor: bits that they set and its own thread takes. A processor that runs guest code is
 * called out of it. WHvCancelRunVirtualProcessor sticks, so one that is about to run comes back at once.
 */
final class Signals {
    static final int KICK = 1;
    static final int INIT = 2;
    static final int STARTUP = 4;
    static final int NMI = 8;
    /** A level: the local APIC has an interrupt that CR8, as it was told of it, does not hold off. */
    static final int INTERRUPT = 16;

    private final AtomicInteger bits = new AtomicInteger();
    private final Runnable cancel;
    private final Runnable wake;
    private volatile int startupVector;
    private volatile boolean inGuest;

    /**
     * @param cancel makes it leave guest code
     * @param wake   makes its thread look whether it has work
     */
    Signals(Runnable cancel, Runnable wake) {
        this.cancel = cancel;
        this.wake = wake;
    }

    /** Any thread, as what follows. */
    void raise(int bit) {
        bits.getAndUpdate(old -> old | bit);
        if (inGuest) {
            cancel.run();
        }
        wake.run();
    }

    void lower(int bit) {
        bits.getAndUpdate(old -> old & ~bit);
    }

    void raiseStartup(int vector) {
        startupVector = vector;
        raise(STARTUP);
    }

    int get() {
        return bits.get();
    }

    boolean has(int bit) {
        return (bits.get() & bit) != 0;
    }

    // --- the processor's thread ---

    boolean take(int bit) {
        return (bits.getAndUpdate(old -> old & ~bit) & bit) != 0;
    }

    int startupVector() {
        return startupVector;
    }

    /**
     * Guest code is to run now.
     *
     * @param seen bits that are taken care of
     * @return false if there are others: then it must not
     */
    boolean enter(int seen) {
        inGuest = true;
        if ((bits.get() & ~seen) == 0) {
            return true;
        }
        inGuest = false;
        return false;
    }

    void left() {
        inGuest = false;
    }
}
