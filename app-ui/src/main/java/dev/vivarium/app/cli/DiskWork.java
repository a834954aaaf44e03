package dev.vivarium.app.cli;

import dev.vivarium.snapshot.disk.Progress;

import java.io.Console;
import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Long work on a disk: on a terminal it says how far it is, and a signal that ends the process waits until the work has
 * cleared away what is unfinished.
 */
final class DiskWork implements Progress, AutoCloseable {
    private static final int PATIENCE_SECONDS = 10;

    private final PrintWriter err;
    private final String name;
    private final boolean shown;
    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread atTheEnd = Thread.ofPlatform().name("signal").unstarted(this::stop);
    private volatile boolean stopped;
    private long percent = -1;

    DiskWork(PrintWriter err, String name) {
        this.err = err;
        this.name = name;
        Console console = System.console();
        shown = console != null && console.isTerminal();
        Runtime.getRuntime().addShutdownHook(atTheEnd);
    }

    private void stop() {
        stopped = true;
        try {
            if (!over.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean at(long done, long total) {
        long now = total == 0 ? 100 : (long) (100.0 * done / total);
        if (shown && now != percent) {
            percent = now;
            err.print("\r" + name + " ... " + now + " %");
            err.flush();
        }
        return !stopped;
    }

    /** Takes the line of the progress away. */
    void done() {
        if (shown && percent >= 0) {
            err.print("\r" + " ".repeat(name.length() + 10) + "\r");
            err.flush();
        }
    }

    @Override
    public void close() {
        over.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(atTheEnd);
        } catch (IllegalStateException e) {
            // The process is being ended already.
        }
    }
}
