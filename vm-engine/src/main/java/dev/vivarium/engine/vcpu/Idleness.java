package dev.vivarium.engine.vcpu;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * How a thread waits whose guest is idle: it uses the time to give back what Java's heap holds for nothing, if that has
 * grown since it was last done and the guest stays idle. It takes some 0.1 s, and is seldom: nobody waits for it but who
 * wakes the guest just then.
 */
public final class Idleness {
    /** What the heap grows by before it is worth while. */
    private static final long GROWTH_BYTES = 24L << 20;
    /** For how long the guest is idle before. */
    private static final long QUIET_NANOS = 30_000_000;
    /** The heap's size when it was last done; there is one heap for all machines. */
    private static final AtomicLong SIZE_BEFORE = new AtomicLong(Runtime.getRuntime().totalMemory());

    private Idleness() {
    }

    /** Like {@link LockSupport#park(Object)}. */
    public static void park(Object blocker) {
        long before = SIZE_BEFORE.get();
        long size = Runtime.getRuntime().totalMemory();
        if (size - before < GROWTH_BYTES) {
            LockSupport.park(blocker);
            return;
        }
        long start = System.nanoTime();
        LockSupport.parkNanos(blocker, QUIET_NANOS);
        if (System.nanoTime() - start >= QUIET_NANOS && SIZE_BEFORE.compareAndSet(before, size)) {
            System.gc();
            SIZE_BEFORE.set(Runtime.getRuntime().totalMemory());
        }
    }
}
