package dev.vivarium.engine.vcpu;

/** The board as a processor sees it beyond RAM. Called by processor threads; the implementation takes the board lock. */
public interface GuestBus {
    /** @param width 1, 2 or 4 bytes */
    long readPort(int port, int width);

    void writePort(int port, int width, long value);

    /** @param width 1, 2, 4 or 8 bytes, not crossing a page */
    long readMemory(long gpa, int width);

    void writeMemory(long gpa, int width, long value);

    /** This is how the processor's time-stamp counter follows guest time now: its APIC's deadline is in its ticks. */
    default void timeStampMoved(TimeStamp tsc) {
        // A board without a deadline timer does not mind.
    }

    /**
     * The processor drives its pin FERR#: whether an x87 exception waits that is not to be raised as #MF.
     *
     * @return whether IGNNE# is asserted, so that programs may go on in spite of it
     */
    default boolean setNumericError(boolean asserted) {
        return true;
    }
}
