package dev.vivarium.engine.backend.soft;

import org.jspecify.annotations.Nullable;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/**
 * Lets the software processors of one machine run one at a time, in the order in which they ask. The interpreter reads
 * and writes memory in two steps, so a locked instruction is atomic only while no other processor runs; and what one
 * processor stored the next one sees.
 *
 * <p>A processor gives up its turn when it halts, or when another has waited for {@link #SLICE_NANOS}. Taken before the
 * board lock, never with it.
 */
final class Turns {
    static final long SLICE_NANOS = 200_000;

    private final Queue<Thread> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicReference<@Nullable Runnable> running = new AtomicReference<>();

    /**
     * Waits for a turn.
     *
     * @param interrupt called from other threads, makes the processor come back before long; the same one for
     *                  {@link #give}
     */
    void take(Runnable interrupt) {
        Thread me = Thread.currentThread();
        waiting.add(me);
        long since = System.nanoTime();
        while (waiting.peek() != me || !running.compareAndSet(null, interrupt)) {
            long left = SLICE_NANOS - (System.nanoTime() - since);
            if (left > 0) {
                LockSupport.parkNanos(this, left);
                continue;
            }
            hurry(interrupt);
            since = System.nanoTime();
        }
        waiting.remove();
    }

    /**
     * Ends the turn of another: the processor whose {@code mine} is its interrupt has work that came from outside, and
     * should not wait for the rest of that turn. Any thread.
     */
    void hurry(Runnable mine) {
        Runnable other = running.get();
        if (other != null && other != mine) {
            other.run();
        }
    }

    /** Ends the turn of the processor that took it. */
    void give(Runnable interrupt) {
        if (!running.compareAndSet(interrupt, null)) {
            throw new IllegalStateException("A processor ended a turn that it did not have.");
        }
        LockSupport.unpark(waiting.peek());
    }
}
