package dev.vivarium.engine.net.nat;

import dev.vivarium.engine.net.nat.Timers.Timer;

import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The thread of a network, "net": it waits in one selector for the sockets of the host, for the guest's frames, for timers and
 * for what other threads want done. All of a network is its alone, but for the two rings of frames (docs/adr/0030).
 */
final class NetLoop {
    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final long CALLERS_PATIENCE_SECONDS = 5;

    /** Something that a socket tells. */
    interface Ready {
        void ready(SelectionKey key);
    }

    /** What else there is to do in each round. */
    interface Work {
        /** Takes some of what has come. */
        void takeSome();

        /** Whether more has come: asked when the thread is about to sleep. */
        boolean hasMore();

        /** The thread ends, and everything is to be closed. */
        void end();
    }

    private final Selector selector;
    private final Timers timers = new Timers();
    private final Queue<Runnable> wishes = new ConcurrentLinkedQueue<>();
    private final Thread thread;
    private final long start = System.nanoTime();
    private long now;
    private volatile boolean asleep;
    private volatile boolean closed;

    NetLoop(Work work) throws IOException {
        this.selector = Selector.open();
        this.thread = Thread.ofPlatform().name("net").daemon().unstarted(() -> live(work));
    }

    void start() {
        thread.start();
    }

    /** Nanoseconds since the network began, as of the beginning of this round. */
    long now() {
        return now;
    }

    Timer timer(Runnable action) {
        return timers.timer(action);
    }

    SelectionKey register(SelectableChannel channel, int interest, Ready ready) throws IOException {
        return channel.register(selector, interest, ready);
    }

    /** Any thread: something has come. Costs next to nothing while the thread is awake. */
    void wake() {
        if (asleep) {
            asleep = false;
            selector.wakeup();
        }
    }

    /** Any thread. */
    void post(Runnable wish) {
        wishes.add(wish);
        selector.wakeup();
    }

    /** Any other thread: has it done, and sockets that it closes are closed then. @return false if the thread has ended */
    boolean call(Runnable wish) {
        CountDownLatch done = new CountDownLatch(1);
        post(() -> {
            wish.run();
            forgetClosedSockets();
            done.countDown();
        });
        try {
            return !closed && done.await(CALLERS_PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A socket that is closed keeps its port until the selector has looked. */
    private void forgetClosedSockets() {
        if (!selector.isOpen()) {
            return;
        }
        try {
            selector.selectNow(NetLoop::tell);
        } catch (IOException e) {
            throw new IllegalStateException("The network's selector has failed.", e);
        }
    }

    boolean isAlive() {
        return thread.isAlive();
    }

    void close() {
        closed = true;
        selector.wakeup();
        boolean interrupted = false;
        while (thread.isAlive() && Thread.currentThread() != thread) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void live(Work work) {
        try (selector) {
            try {
                while (!closed) {
                    round(work);
                }
            } finally {
                end(work);
            }
        } catch (IOException | RuntimeException e) {
            LoggerFactory.getLogger(NetLoop.class).error("The network of this machine has failed and is unplugged.", e);
        }
    }

    private void end(Work work) {
        closed = true;
        try {
            grant();
        } finally {
            work.end();
        }
    }

    private void round(Work work) throws IOException {
        now = System.nanoTime() - start;
        grant();
        timers.run(now);
        work.takeSome();
        if (work.hasMore()) {
            selector.selectNow(NetLoop::tell);
        } else {
            sleep(work);
        }
    }

    private void grant() {
        for (Runnable wish = wishes.poll(); wish != null; wish = wishes.poll()) {
            wish.run();
        }
    }

    private void sleep(Work work) throws IOException {
        asleep = true;
        if (work.hasMore() || !wishes.isEmpty()) {
            asleep = false;
            return;
        }
        long next = timers.next();
        if (next == Timers.NEVER) {
            selector.select(NetLoop::tell);
        } else {
            long nanos = next - (System.nanoTime() - start);
            if (nanos <= 0) {
                selector.selectNow(NetLoop::tell);
            } else {
                selector.select(NetLoop::tell, (nanos + NANOS_PER_MILLI - 1) / NANOS_PER_MILLI);
            }
        }
        asleep = false;
    }

    private static void tell(SelectionKey key) {
        if (key.isValid() && key.attachment() instanceof Ready ready) {
            ready.ready(key);
        }
    }
}
