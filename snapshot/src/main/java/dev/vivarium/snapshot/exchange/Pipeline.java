package dev.vivarium.snapshot.exchange;

import dev.vivarium.snapshot.SnapshotException;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Works on a few chunks at once, and finishes them one after another in the order in which they were given, on the thread
 * that gave them. As much memory as its slots have is all that it takes. ADR 28 has its threads.
 */
final class Pipeline implements AutoCloseable {
    /** What a worker does in a slot; it may set up what {@link Finish} then looks at. */
    @FunctionalInterface
    interface Work<R> {
        R in(Slot slot) throws IOException, SnapshotException;
    }

    /** What the giving thread does with what came of it. */
    @FunctionalInterface
    interface Finish<R> {
        void with(Slot slot, R result) throws IOException, SnapshotException;
    }

    private record Pending<R>(Slot slot, Future<R> result, Finish<R> finish) {
    }

    private final ExecutorService workers;
    private final List<Slot> slots = new ArrayList<>();
    private final Deque<Slot> free = new ArrayDeque<>();
    private final Deque<Pending<?>> pending = new ArrayDeque<>();

    Pipeline(int threads, int chunkBytes, int level) {
        for (int i = 0; i <= threads; i++) {
            slots.add(new Slot(chunkBytes, level));
        }
        free.addAll(slots);
        workers = Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().name("exchange-", 0).factory());
    }

    /** Work beyond two cores waits for the disk. */
    static int usualThreads() {
        return Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);
    }

    <R> void give(Work<R> work, Finish<R> finish) throws IOException, SnapshotException {
        if (free.isEmpty()) {
            finishOldest();
        }
        Slot slot = free.remove();
        pending.add(new Pending<>(slot, workers.submit(() -> work.in(slot)), finish));
    }

    /** Finishes all that was given. */
    void drain() throws IOException, SnapshotException {
        while (!pending.isEmpty()) {
            finishOldest();
        }
    }

    private void finishOldest() throws IOException, SnapshotException {
        Pending<?> oldest = pending.element();
        finish(oldest);
        pending.remove();
        free.add(oldest.slot());
    }

    private static <R> void finish(Pending<R> oldest) throws IOException, SnapshotException {
        oldest.finish().with(oldest.slot(), result(oldest.result()));
    }

    private static <R> R result(Future<R> future) throws IOException, SnapshotException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The work was interrupted.");
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException cause -> throw cause;
                case SnapshotException cause -> throw cause;
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    /** Waits for the workers, which have no more than one chunk each to do. */
    @Override
    public void close() {
        pending.forEach(waiting -> waiting.result().cancel(false));
        workers.close();
        slots.forEach(Slot::close);
    }
}
