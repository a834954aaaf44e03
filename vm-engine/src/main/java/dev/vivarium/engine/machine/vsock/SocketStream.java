package dev.vivarium.engine.machine.vsock;

import dev.vivarium.engine.device.virtio.vsock.VsockStream;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * The host's end of one connection, a Unix-domain socket. What the device calls has the board lock; the socket is of the thread that has the
 * selector. Between them are two queues.
 */
final class SocketStream implements VsockStream {
    private static final int INPUT_BYTES = 64 << 10;

    private final Consumer<SocketStream> wake;
    private final ByteFifo output = new ByteFifo(WINDOW);
    private final ByteFifo input = new ByteFifo(INPUT_BYTES);
    private final ByteBuffer piece = ByteBuffer.allocate(16 << 10);
    private ByteBuffer greeting = ByteBuffer.allocate(0);
    private @Nullable SelectionKey key;
    private State state = State.CONNECTING;
    private long passedOn;
    private boolean inputEnded;
    private boolean outputEnds;
    private boolean outputEnded;
    private boolean closing;

    /** @param wake told that the thread has something to do with it */
    SocketStream(Consumer<SocketStream> wake) {
        this.wake = wake;
    }

    @Override
    public synchronized State state() {
        return state;
    }

    @Override
    public void accepted(long hostPort) {
        synchronized (this) {
            greeting = ByteBuffer.wrap(("OK " + hostPort + "\n").getBytes(StandardCharsets.US_ASCII));
        }
        wake.accept(this);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        synchronized (this) {
            if (state == State.GONE) {
                passedOn += length;
                return;
            }
            output.put(bytes, from, length);
        }
        wake.accept(this);
    }

    @Override
    public synchronized long passedOn() {
        return passedOn;
    }

    @Override
    public int read(byte[] into, int from, int length) {
        int count;
        boolean full;
        synchronized (this) {
            full = input.room() == 0;
            count = input.take(into, from, length);
        }
        if (full && count > 0) {
            wake.accept(this);
        }
        return count;
    }

    @Override
    public synchronized boolean hasInput() {
        return !input.isEmpty();
    }

    @Override
    public synchronized boolean hasEnded() {
        return inputEnded && input.isEmpty();
    }

    @Override
    public void endWriting() {
        synchronized (this) {
            outputEnds = true;
        }
        wake.accept(this);
    }

    @Override
    public void close(boolean orderly) {
        synchronized (this) {
            if (orderly) {
                closing = true;
            } else {
                state = State.GONE;
            }
        }
        wake.accept(this);
    }

    /** The thread: the socket is connected. What was read from it before is the guest's, too. */
    synchronized void open(SocketChannel channel, Selector selector, ByteBuffer early) throws IOException {
        channel.configureBlocking(false);
        key = channel.register(selector, 0, this);
        input.put(early.array(), early.arrayOffset() + early.position(), early.remaining());
        if (state == State.CONNECTING) {
            state = State.OPEN;
        }
    }

    /** The thread: the socket cannot be had. */
    synchronized void refuse() {
        state = State.GONE;
    }

    /**
     * The thread: moves what can be moved.
     *
     * @return whether the device is to look
     */
    synchronized boolean move() {
        SelectionKey current = key;
        if (current == null || !current.isValid()) {
            return state == State.GONE;
        }
        boolean changed = false;
        try {
            SocketChannel channel = (SocketChannel) current.channel();
            if (state == State.OPEN) {
                changed = write(channel);
                changed |= !closing && read(channel);
            }
            if (state == State.GONE || closing && output.isEmpty()) {
                state = State.GONE;
                channel.close();
                return true;
            }
            boolean reads = !inputEnded && !closing && input.room() > 0;
            boolean writes = greeting.hasRemaining() || !output.isEmpty();
            current.interestOps((reads ? SelectionKey.OP_READ : 0) | (writes ? SelectionKey.OP_WRITE : 0));
        } catch (IOException e) {
            // Whoever it was has gone.
            hangUp();
            return true;
        }
        return changed;
    }

    private boolean write(SocketChannel channel) throws IOException {
        if (greeting.hasRemaining()) {
            channel.write(greeting);
        }
        boolean passed = false;
        if (!greeting.hasRemaining() && !output.isEmpty()) {
            int count = channel.write(output.peek());
            output.drop(count);
            passedOn += count;
            passed = count > 0;
        }
        if (outputEnds && !outputEnded && output.isEmpty()) {
            outputEnded = true;
            channel.shutdownOutput();
        }
        return passed;
    }

    private boolean read(SocketChannel channel) throws IOException {
        if (inputEnded || input.room() == 0) {
            return false;
        }
        piece.clear().limit(Math.min(piece.capacity(), input.room()));
        int count = channel.read(piece);
        if (count > 0) {
            input.put(piece.array(), 0, count);
        }
        inputEnded = count < 0;
        return count != 0;
    }

    /** The thread: the connection is broken, or ends with the machine. */
    synchronized void hangUp() {
        state = State.GONE;
        inputEnded = true;
        SelectionKey current = key;
        if (current != null) {
            try {
                current.channel().close();
            } catch (IOException e) {
                // There is nothing left of it.
                current.cancel();
            }
        }
    }

    /** The thread: has an open socket. */
    synchronized boolean isConnected() {
        return key != null && key.isValid();
    }
}
