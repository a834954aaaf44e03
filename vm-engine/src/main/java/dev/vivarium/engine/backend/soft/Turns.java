package dev.vivarium.engine.backend.soft;

import dev.vivarium.engine.vcpu.Exit;
import dev.vivarium.engine.vcpu.Idleness;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/**
 * Lets the software processors of one machine run one at a time. The interpreter reads and writes memory in two steps,
 * so a locked instruction is atomic only while no other processor runs; and what one processor stored the next one sees.
 *
 * <p>A processor gives up its turn when it halts or executes PAUSE, or when it had {@link #SLICE_NANOS} and another is
 * ready. To pass a turn from thread to thread takes tens of microseconds, and guests that wait for one another pass it
 * millions of times; so one of the processors' threads, the conductor, runs all of them, and the other threads sleep
 * until their own processor has an exit to report. The conductor changes only when its own processor has one.
 *
 * <p>A turn may end while its processor holds a lock that the next one wants. If that one is seen to wait, the others have brief turns
 * until it has got it: of lengths that differ, for a guest's loop may hold a lock nearly all of its time, and there is no seeing when not.
 *
 * <p>Its lock is taken last, and nothing is called with it held but {@link Taker#hasWork}.
 */
final class Turns {
    static final long SLICE_NANOS = 100_000;
    /** Slices in which nobody waits, until the watch goes to sleep. */
    private static final int LINGER = 20;

    /** One who takes turns. */
    interface Taker {
        /** Runs until {@link #interrupt} or a reason of its own. With the turn, on any of the takers' threads. */
        Exit run();

        /** As {@link #run}, but for no more than about so many blocks of the guest's code. */
        Exit runBriefly(int blocks);

        /** Whether its last turn ended because it waits for a lock of another's; asked once. */
        boolean takeLockWait();

        /** Ends {@link #run}, now or the next time. Any thread. */
        void interrupt();

        /** Whether there is a reason to run after it halted. */
        boolean hasWork();

        /** Whether {@link Exit#KICKED} is meant for the machine, and not just the end of a turn; asked once. */
        boolean takeKick();
    }

    /** A taker's place, from when it asks to run until it has an exit. */
    private static final class Place {
        final Taker taker;
        final Thread thread = Thread.currentThread();
        volatile @Nullable Exit exit;
        volatile @Nullable Throwable failure;
        /** It wants its turn to see whether a lock is free. */
        private boolean waitsForLock;
        /** Of the watch: for how long nobody has waited. */
        private int quietSlices;

        Place(Taker taker) {
            this.taker = taker;
        }

        boolean isDone() {
            return exit != null || failure != null;
        }
    }

    private final Set<Place> present = new LinkedHashSet<>();
    private final Queue<Place> ready = new ArrayDeque<>();
    private final Set<Place> halted = new LinkedHashSet<>();
    private volatile @Nullable Place running;
    private volatile @Nullable Place conductor;
    /** The one of the sleepers who looks whether a turn lasts too long. */
    private volatile @Nullable Place watch;
    /** The watch, while it looks; null or a former one while it sleeps until there is something to look at. */
    private volatile @Nullable Place watching;
    private volatile long turnBegan;
    /** Of the last brief turn, less one. */
    private int briefBlocks;

    /** Runs {@code mine}, in its turns, until it has an exit. The taker's own thread. */
    Exit run(Taker mine) {
        Place place = new Place(mine);
        enter(place);
        try {
            while (!place.isDone()) {
                if (conductor == place) {
                    conduct();
                } else {
                    sleep(place);
                }
            }
        } finally {
            leave(place);
        }
        return result(place);
    }

    /** {@code mine} has work that came from outside, and should not wait for the rest of another's turn. Any thread. */
    void hurry(Taker mine) {
        Place other = running;
        if (other == null) {
            wake(conductor);
        } else if (other.taker != mine) {
            other.taker.interrupt();
        }
    }

    private static Exit result(Place place) {
        switch (place.failure) {
            case RuntimeException failure -> throw failure;
            case Error failure -> throw failure;
            case null, default -> {
                Exit exit = place.exit;
                if (exit == null) {
                    throw new IllegalStateException("A processor left its turns without an exit.", place.failure);
                }
                return exit;
            }
        }
    }

    private synchronized void enter(Place place) {
        present.add(place);
        ready.add(place);
        appoint();
        wake(conductor);
        wakeWatch();
    }

    private synchronized void leave(Place place) {
        present.remove(place);
        if (conductor == place) {
            conductor = null;
        }
        appoint();
        wake(conductor);
        wakeWatch();
    }

    /** Sees to it that there are a conductor and a watch, of different threads. */
    private void appoint() {
        Place first = conductor;
        Place second = null;
        for (Place place : present) {
            if (first == null) {
                first = place;
            } else if (place != first && second == null) {
                second = place;
            }
        }
        conductor = first;
        watch = second;
    }

    /** Gives one turn, or waits until somebody wants one. */
    private void conduct() {
        Place next = next();
        if (next == null) {
            Idleness.park(this);
            return;
        }
        turnBegan = System.nanoTime();
        running = next;
        Exit exit = null;
        Throwable failure = null;
        try {
            exit = someoneWaitsForLock() ? next.taker.runBriefly(nextBriefBlocks()) : next.taker.run();
        } catch (RuntimeException | Error e) {
            failure = e; // of a processor that is perhaps another thread's, which reports it
        }
        running = null;
        next.waitsForLock = next.taker.takeLockWait();
        settle(next, exit, failure);
    }

    private synchronized @Nullable Place next() {
        callHalted();
        Place next = ready.poll();
        wakeWatch();
        return next;
    }

    private synchronized boolean someoneWaitsForLock() {
        for (Place place : ready) {
            if (place.waitsForLock) {
                return true;
            }
        }
        return false;
    }

    /** Each of 1 to 256 once, in an order without a pattern, and so for ever. */
    private int nextBriefBlocks() {
        briefBlocks = briefBlocks * 141 + 77 & 0xFF;
        return briefBlocks + 1;
    }

    private void callHalted() {
        for (Iterator<Place> each = halted.iterator(); each.hasNext();) {
            Place place = each.next();
            if (place.taker.hasWork()) {
                each.remove();
                ready.add(place);
            }
        }
    }

    private synchronized void settle(Place place, @Nullable Exit exit, @Nullable Throwable failure) {
        if (exit == Exit.HALTED) {
            halted.add(place);
        } else if (exit == Exit.KICKED && !place.taker.takeKick()) {
            callHalted(); // They come first: for them it was perhaps interrupted.
            ready.add(place);
        } else {
            place.failure = failure;
            place.exit = exit;
            wake(place);
        }
    }

    /** While another conducts: waits, and ends turns that last too long. */
    private void sleep(Place place) {
        if (watch != place) {
            LockSupport.park(this);
            return;
        }
        if (watching != place || someoneWaits()) {
            watching = place;
            place.quietSlices = 0;
        } else if (place.quietSlices++ >= LINGER) {
            watching = null;
            if (!someoneWaits()) {
                LockSupport.park(this);
            }
            return;
        }
        long left = SLICE_NANOS - (System.nanoTime() - turnBegan);
        if (left > 0) {
            LockSupport.parkNanos(this, left);
            return;
        }
        Place late = running;
        if (late != null && someoneWaits()) {
            late.taker.interrupt();
        }
        LockSupport.parkNanos(this, SLICE_NANOS);
    }

    private synchronized boolean someoneWaits() {
        return !ready.isEmpty();
    }

    private void wakeWatch() {
        if (watching != watch && !ready.isEmpty()) {
            wake(watch);
        }
    }

    private void wake(@Nullable Place place) {
        if (place != null && place.thread != Thread.currentThread()) {
            LockSupport.unpark(place.thread);
        }
    }
}
