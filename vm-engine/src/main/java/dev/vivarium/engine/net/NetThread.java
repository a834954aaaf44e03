package dev.vivarium.engine.net;

import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.channels.Selector;

/** A network's thread: it sleeps in a selector, and does a turn of the network's work whenever it is woken. */
public final class NetThread implements AutoCloseable {
    /** {@link Work#turn}: until something happens. */
    public static final long FOREVER = Long.MAX_VALUE;
    private static final long NANOS_PER_MILLI = 1_000_000;

    /** What a network does. All of it on the thread. */
    public interface Work {
        /**
         * Does what can be done without waiting, and looks only at keys that are selected.
         *
         * @return after how many nanoseconds to be called again if nothing happens until then
         */
        long turn();

        /** The thread ends: closes what the work has opened. */
        void end();
    }

    private final String name;
    private final Selector selector;
    private final Thread thread;
    private final Work work;
    private volatile boolean closed;

    public NetThread(String name, Selector selector, Work work) {
        this.name = name;
        this.selector = selector;
        this.work = work;
        thread = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    /** Any thread: there is something to do. */
    public void wake() {
        selector.wakeup();
    }

    @Override
    public void close() {
        closed = true;
        wake();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try (selector) {
            while (!closed) {
                long nanos = work.turn();
                selector.selectedKeys().clear();
                if (nanos == FOREVER) {
                    selector.select();
                } else if (nanos > 0) {
                    selector.select((nanos + NANOS_PER_MILLI - 1) / NANOS_PER_MILLI);
                } else {
                    selector.selectNow();
                }
            }
        } catch (IOException | RuntimeException e) {
            LoggerFactory.getLogger(NetThread.class).error("The network {} has stopped working.", name, e);
        } finally {
            work.end();
        }
    }
}
