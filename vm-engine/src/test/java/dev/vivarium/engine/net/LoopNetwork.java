package dev.vivarium.engine.net;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;

/** A network that a test looks into: what was sent stays, and what is to be received is put there. */
public final class LoopNetwork implements NetBackend {
    public final Deque<Frame> sent = new ArrayDeque<>();
    public final Deque<Frame> waiting = new ArrayDeque<>();
    public int room = Integer.MAX_VALUE;
    public boolean up = true;
    public boolean closed;
    private Runnable look = () -> {
    };

    @Override
    public boolean send(Frame frame) {
        if (room == 0) {
            return false;
        }
        room--;
        sent.add(frame);
        return true;
    }

    @Override
    public @Nullable Frame receive() {
        return waiting.poll();
    }

    @Override
    public void connect(Runnable newLook) {
        look = newLook;
    }

    /** A frame arrives. */
    public void arrive(byte[] bytes) {
        waiting.add(new Frame(bytes));
        look.run();
    }

    @Override
    public boolean isUp() {
        return up;
    }

    @Override
    public void close() {
        closed = true;
    }
}
