package dev.vivarium.engine.bus;

/**
 * Host input and output that must not hold up a processor: a disk's reads and writes. A device counts what it has handed in;
 * it is saved only when everything has come back.
 */
@FunctionalInterface
public interface HostWork {
    /**
     * Runs {@code work} on another thread without the board lock, then {@code completion} on the event thread with it. Works
     * that were handed in one after the other may run at the same time and come back in any order.
     *
     * @param work must not touch a device's state, and lets no exception through
     */
    void submit(Runnable work, Runnable completion);
}
