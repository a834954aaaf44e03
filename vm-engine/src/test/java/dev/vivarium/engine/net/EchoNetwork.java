package dev.vivarium.engine.net;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A network that gives back what is sent to it, and whatever a test adds. */
public final class EchoNetwork implements NetBackend {
    private final List<Frame> sent = new ArrayList<>();
    private final Deque<Frame> frames = new ArrayDeque<>();
    private int room = Integer.MAX_VALUE;
    private boolean up = true;
    private boolean closed;

    @Override
    public boolean send(Frame frame) {
        if (room == 0) {
            return false;
        }
        room--;
        sent.add(frame);
        frames.add(frame);
        return true;
    }

    @Override
    public @Nullable Frame receive() {
        return frames.poll();
    }

    @Override
    public void connect(Runnable look) {
        // Tests look themselves.
    }

    @Override
    public boolean isUp() {
        return up;
    }

    @Override
    public void close() {
        closed = true;
    }

    /** All that was sent. */
    public List<Frame> sent() {
        return sent;
    }

    public void add(byte... bytes) {
        add(new Frame(bytes));
    }

    public void add(Frame frame) {
        frames.add(frame);
    }

    /** How many frames are still taken. */
    public void setRoom(int count) {
        room = count;
    }

    public void setUp(boolean isUp) {
        up = isUp;
    }

    public int waiting() {
        return frames.size();
    }

    boolean isClosed() {
        return closed;
    }
}
