package dev.vivarium.engine.machine.serial;

import dev.vivarium.engine.device.uart16550.SerialBackend;
import dev.vivarium.engine.device.virtio.console.ConsoleBackend;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.util.concurrent.locks.LockSupport;

/**
 * Between a serial port or a console, which never wait, and a host stream, which may: one thread writes what the guest
 * sent, in batches. When the stream falls behind, a serial port's machine is told to stall until it has caught up, and a
 * console is refused more, so that nothing is lost and nothing piles up. Input waits until the guest takes it.
 */
public final class SerialPump implements SerialBackend, ConsoleBackend, AutoCloseable {
    /** Bytes are gathered for so long before they are written. */
    private static final long GATHER_NANOS = 1_000_000;
    private static final int STALL_ABOVE = 64 << 10;
    private static final int RESUME_BELOW = 16 << 10;
    /** A guest that is being stalled sends a little more; what is beyond this is dropped. */
    private static final int OUTPUT_LIMIT = 1 << 20;
    private static final int INPUT_LIMIT = 4096;
    /** How long what is left may take to be written when the machine has ended. */
    private static final long CLOSE_MILLIS = 30_000;

    /** A host stream. */
    @FunctionalInterface
    public interface Sink {
        /** Writes all of it, however long that takes. */
        void write(byte[] bytes, int from, int length) throws IOException;
    }

    /** What the pump asks of its machine; any thread. */
    public interface Flow {
        /** Holds the guest, or lets it go on. */
        void stall(boolean stalled);

        /** The guest has something to read. */
        void inputArrived();
    }

    private final Sink sink;
    private final OutputWatch watch;
    private final Thread writer;
    private final ByteRing output = new ByteRing(OUTPUT_LIMIT);
    private final ByteRing input = new ByteRing(INPUT_LIMIT);
    private Flow flow = new Unconnected();
    private boolean stalled;
    private boolean broken;
    private boolean closed;

    /** @param name of the thread */
    public SerialPump(String name, Sink sink, OutputWatch watch) {
        this.sink = sink;
        this.watch = watch;
        this.writer = Thread.ofPlatform().name(name).daemon().start(this::write);
    }

    /** Until there is a machine. */
    private static final class Unconnected implements Flow {
        @Override
        public void stall(boolean stalled) {
            // Nothing runs.
        }

        @Override
        public void inputArrived() {
            // Said when there is one.
        }
    }

    /** From now on this is the machine; it is told of what was typed before. */
    public synchronized void connect(Flow machine) {
        flow = machine;
        if (!input.isEmpty()) {
            machine.inputArrived();
        }
    }

    @Override
    public synchronized void transmit(int value) {
        boolean first = output.isEmpty();
        put(value);
        if (!stalled && output.size() > STALL_ABOVE) {
            stalled = true;
            flow.stall(true);
        }
        if (first) {
            LockSupport.unpark(writer);
        }
    }

    @Override
    public synchronized int transmit(byte[] bytes, int from, int length) {
        boolean first = output.isEmpty();
        int count = Math.min(length, Math.max(0, STALL_ABOVE - output.size()));
        for (int i = 0; i < count; i++) {
            put(bytes[from + i]);
        }
        if (!stalled && count < length) {
            stalled = true;
            flow.stall(true);
        }
        if (first) {
            LockSupport.unpark(writer);
        }
        return count;
    }

    private void put(int value) {
        watch.sent(value);
        output.put((byte) value);
    }

    @Override
    public synchronized int receive() {
        if (input.isEmpty()) {
            return NOTHING;
        }
        if (input.size() == INPUT_LIMIT) {
            notifyAll();
        }
        return input.take() & 0xFF;
    }

    @Override
    public synchronized int receive(byte[] into) {
        if (input.size() == INPUT_LIMIT) {
            notifyAll();
        }
        int count = Math.min(input.size(), into.length);
        for (int i = 0; i < count; i++) {
            into[i] = input.take();
        }
        return count;
    }

    /** Hands bytes to the guest, waiting while it does not take them. Not for the machine's own threads. */
    public void type(byte[] bytes, int from, int length) throws InterruptedException {
        int done = 0;
        while (done < length) {
            Flow machine;
            synchronized (this) {
                while (!closed && input.size() == INPUT_LIMIT) {
                    wait();
                }
                if (closed) {
                    return;
                }
                while (done < length && input.size() < INPUT_LIMIT) {
                    input.put(bytes[from + done++]);
                }
                machine = flow;
            }
            machine.inputArrived();
        }
    }

    /** Writes what is left and ends the thread. */
    @Override
    public void close() throws InterruptedException {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        LockSupport.unpark(writer);
        writer.join(CLOSE_MILLIS);
    }

    private void write() {
        byte[] batch = new byte[RESUME_BELOW];
        for (int count = 0; count >= 0; count = take(batch)) {
            if (count > 0 && !broken) {
                put(batch, count);
            }
            awaitOutput();
        }
    }

    private void put(byte[] batch, int count) {
        try {
            sink.write(batch, 0, count);
        } catch (IOException e) {
            // Whoever listened has gone; the machine goes on, as a computer does without its terminal.
            log().info("The serial port's output is dropped from now on: {}", e.getMessage());
            broken = true;
        }
    }

    private void awaitOutput() {
        while (!hasOutput() && !isClosed()) {
            LockSupport.park(this);
        }
        if (!isClosed()) {
            LockSupport.parkNanos(this, GATHER_NANOS);
        }
    }

    private synchronized boolean hasOutput() {
        return !output.isEmpty();
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    /** @return how many bytes there were, or -1 if there will be no more */
    private synchronized int take(byte[] batch) {
        int count = 0;
        while (count < batch.length && !output.isEmpty()) {
            batch[count++] = output.take();
        }
        if (stalled && output.size() < RESUME_BELOW) {
            stalled = false;
            flow.stall(false);
        }
        return count == 0 && closed ? -1 : count;
    }

    /** Asked for when there is something to say: logging takes long to start, and most runs say nothing. */
    private static Logger log() {
        return LoggerFactory.getLogger(SerialPump.class);
    }
}
