package dev.vivarium.engine.machine;

import dev.vivarium.engine.bus.HostWork;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * The threads that read and write disks, so that no processor has to wait for them. Works are handed in with the board lock
 * held, so what is counted here needs no other.
 */
final class HostWorkers implements HostWork, AutoCloseable {
    private static final int THREADS = 4;
    private static final long CLOSE_SECONDS = 30;

    private final Consumer<Runnable> post;
    private final Consumer<Throwable> onFailure;
    private final ExecutorService pool;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private int underWay;

    /**
     * @param post      runs a task on the event thread
     * @param onFailure told of an error that a work let through
     */
    HostWorkers(Consumer<Runnable> post, Consumer<Throwable> onFailure) {
        this.post = post;
        this.onFailure = onFailure;
        AtomicInteger number = new AtomicInteger();
        pool = Executors.newFixedThreadPool(THREADS,
                task -> Thread.ofPlatform().name("disk-" + number.getAndIncrement()).daemon().unstarted(task));
    }

    @Override
    public void submit(Runnable work, Runnable completion) {
        underWay++;
        try {
            pool.execute(() -> run(work, () -> back(completion)));
        } catch (RejectedExecutionException e) {
            // The machine has ended: nobody waits for the completion.
        }
    }

    private void back(Runnable completion) {
        completion.run();
        underWay--;
        tellWhoWaits();
    }

    /** Runs {@code task} when everything has come back, also what came of it. Board lock held, on the event thread. */
    void whenDrained(Runnable task) {
        waiting.add(task);
        tellWhoWaits();
    }

    private void tellWhoWaits() {
        while (underWay == 0 && !waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private void run(Runnable work, Runnable completion) {
        try {
            work.run();
            post.accept(completion);
        } catch (Throwable e) {
            onFailure.accept(e);
        }
    }

    /** Waits for what is under way; its completions run no more. */
    @Override
    public void close() throws InterruptedException {
        pool.shutdown();
        pool.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS);
    }
}
