package dev.vivarium.engine.net.stream;

import dev.vivarium.engine.net.Frame;

import org.jspecify.annotations.Nullable;

import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.function.Predicate;

/**
 * A connection that carries frames as QEMU's {@code -netdev stream} does: before each frame its length, 4 bytes, big-endian.
 * The peer decides neither memory nor time: there is one buffer in each direction, and a turn moves no more than they hold. Of the
 * thread that has the selector.
 */
public final class FrameChannel implements AutoCloseable {
    private static final int PREFIX = 4;
    private static final int BUFFER_BYTES = 2 * (PREFIX + Frame.LONGEST);

    private final SocketChannel channel;
    private final SelectionKey key;
    private final ByteBuffer in = ByteBuffer.allocate(BUFFER_BYTES);
    private final ByteBuffer out = ByteBuffer.allocate(BUFFER_BYTES);
    private boolean held;

    /** @param channel connected */
    public FrameChannel(SocketChannel channel, Selector selector) throws IOException {
        this.channel = channel;
        channel.configureBlocking(false);
        key = channel.register(selector, SelectionKey.OP_READ, this);
    }

    /** Whether the peer is held up, because a frame of its was refused. */
    public boolean isHeld() {
        return held;
    }

    /** Whether there is something to read, or a refused frame may be offered again. */
    public boolean wantsTurn() {
        return held || key.selector().selectedKeys().contains(key) && key.isReadable();
    }

    /**
     * Reads once, and hands all whole frames on. What is refused is offered again by the next call; until then nothing is read.
     *
     * @param sink       says whether it has taken a frame
     * @throws IOException if the peer has gone, or what it sends is no frame; says which
     */
    public void read(Predicate<Frame> sink) throws IOException {
        boolean ended = !held && channel.read(in) < 0;
        in.flip();
        held = false;
        for (Frame frame = peek(); frame != null; frame = peek()) {
            if (!sink.test(frame)) {
                held = true;
                break;
            }
            in.position(in.position() + PREFIX + frame.length());
        }
        in.compact();
        key.interestOps(held ? key.interestOps() & ~SelectionKey.OP_READ : key.interestOps() | SelectionKey.OP_READ);
        if (ended) {
            throw new EOFException("the peer has ended the connection");
        }
    }

    private @Nullable Frame peek() throws ProtocolException {
        if (in.remaining() < PREFIX) {
            return null;
        }
        int length = in.getInt(in.position());
        if (length < 0 || length > Frame.LONGEST) {
            throw new ProtocolException("the peer announced a frame of " + Integer.toUnsignedString(length) + " bytes");
        }
        if (in.remaining() < PREFIX + length) {
            return null;
        }
        byte[] bytes = new byte[length];
        in.get(in.position() + PREFIX, bytes);
        return new Frame(bytes);
    }

    /** Puts a frame behind those that are to be written. @return false if there is no room */
    public boolean put(Frame frame) {
        if (out.remaining() < PREFIX + frame.length()) {
            return false;
        }
        out.putInt(frame.length()).put(frame.bytes(), 0, frame.length());
        return true;
    }

    /** Writes what the connection takes now. @return whether it took anything, or there was nothing */
    public boolean write() throws IOException {
        if (!hasOutput()) {
            return true;
        }
        out.flip();
        int written = channel.write(out);
        out.compact();
        key.interestOps(hasOutput()
                ? key.interestOps() | SelectionKey.OP_WRITE
                : key.interestOps() & ~SelectionKey.OP_WRITE);
        return written > 0;
    }

    /** Whether something waits for the peer. */
    public boolean hasOutput() {
        return out.position() > 0;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
