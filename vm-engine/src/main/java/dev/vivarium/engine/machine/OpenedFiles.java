package dev.vivarium.engine.machine;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayDeque;
import java.util.Deque;

/** What has been opened for a machine, closed together, the last first. */
final class OpenedFiles implements AutoCloseable {

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();

    synchronized <T extends AutoCloseable> T add(T file) {
        opened.push(file);
        return file;
    }

    /** Adds what was opened while the machine runs: it is closed after all that may use it. */
    synchronized <T extends AutoCloseable> T addBeneath(T file) {
        opened.addLast(file);
        return file;
    }

    /** Closes one of them before the others. */
    void close(AutoCloseable file) {
        synchronized (this) {
            if (!opened.remove(file)) {
                return;
            }
        }
        closeNow(file);
    }

    @Override
    public synchronized void close() {
        while (!opened.isEmpty()) {
            closeNow(opened.pop());
        }
    }

    private static void closeNow(AutoCloseable file) {
        try {
            file.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            log().error("A file of the machine did not close: {}", file, e);
        }
    }

    /** Asked for when there is something to say: logging takes long to start, and most runs say nothing. */
    private static Logger log() {
        return LoggerFactory.getLogger(OpenedFiles.class);
    }
}
