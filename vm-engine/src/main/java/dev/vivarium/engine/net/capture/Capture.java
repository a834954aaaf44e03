package dev.vivarium.engine.net.capture;

import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.net.Frame;
import dev.vivarium.engine.time.HostTime;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A card's frames on their way to a pcapng file, for Wireshark and its like. Noting one never waits: a thread of its own writes, and
 * what it falls behind with is counted in the file instead of kept. A full file ends the capture or is put aside, as the limits say.
 * What the host does not take ends the capture with a line in the log; the guest is not disturbed. Frames are noted as the card
 * sends and takes them, with what their {@link dev.vivarium.engine.net.Offload} leaves undone, as on any host.
 */
public final class Capture implements AutoCloseable {
    private static final int QUEUE_BYTES = 8 << 20;
    private static final int NOTE_COST = 96;
    /** How long what is left may take to be written when the machine has ended. */
    private static final long CLOSE_MILLIS = 10_000;
    private static final long NANOS_PER_MILLI = 1_000_000;

    /** A frame, and when it passed. */
    private record Note(Frame frame, Direction direction, long wallNanos) {
        int cost() {
            return frame.bytes().length + NOTE_COST;
        }
    }

    private final Path path;
    private final CaptureFile file;
    private final HostTime time;
    private final long wallAtZero;
    private final Thread thread;
    private final Deque<Note> notes = new ArrayDeque<>();
    private int bytes;
    private long dropped;
    private boolean closed;
    private boolean stopped;

    Capture(Path path, CaptureFile file, HostTime time) {
        this.path = path;
        this.file = file;
        this.time = time;
        wallAtZero = time.wallMillis() * NANOS_PER_MILLI - time.steadyNanos();
        thread = Thread.ofPlatform().name("capture").daemon().start(this::write);
    }

    /** @throws VmException if the file cannot be written */
    public static Capture open(Path path, String card, CaptureLimits limits, HostTime time) throws VmException {
        try {
            return new Capture(path, new CaptureFile(path, card, limits, CaptureFile::openPrivately), time);
        } catch (IOException e) {
            throw new VmException(VmException.Kind.USER, "The network card's capture '" + path
                    + "' cannot be written: " + e.getMessage() + ".", e);
        }
    }

    private long wallNanos() {
        return wallAtZero + time.steadyNanos();
    }

    /** A frame passes. Board lock held. */
    void note(Frame frame, Direction direction) {
        Note note = new Note(frame, direction, wallNanos());
        synchronized (this) {
            if (stopped) {
                return;
            }
            if (bytes + note.cost() > QUEUE_BYTES) {
                dropped++;
                return;
            }
            bytes += note.cost();
            notes.add(note);
            notifyAll();
        }
    }

    private synchronized @Nullable Note takeNow() {
        Note note = notes.poll();
        bytes -= note == null ? 0 : note.cost();
        return note;
    }

    private synchronized boolean waitForNotes() throws InterruptedException {
        while (notes.isEmpty() && !closed) {
            wait();
        }
        return !notes.isEmpty();
    }

    private void write() {
        try (file) {
            while (waitForNotes()) {
                for (Note note = takeNow(); note != null; note = takeNow()) {
                    if (!file.write(note.frame, note.direction, note.wallNanos)) {
                        log().info("The capture {} is full and has ended.", path);
                        stop();
                        break;
                    }
                }
                file.flush();
            }
            file.writeStatistics(droppedSoFar(), wallNanos());
        } catch (IOException e) {
            log().warn("The capture {} has ended: {}", path, e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            stop();
        }
    }

    private synchronized long droppedSoFar() {
        return dropped;
    }

    private synchronized void stop() {
        stopped = true;
        closed = true;
        notes.clear();
        bytes = 0;
    }

    /** Writes what is left. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        try {
            thread.join(CLOSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asked for when there is something to say: logging takes long to start, and most runs say nothing. */
    private static Logger log() {
        return LoggerFactory.getLogger(Capture.class);
    }
}
