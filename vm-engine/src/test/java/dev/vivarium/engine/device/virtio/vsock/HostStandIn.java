package dev.vivarium.engine.device.virtio.vsock;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A host that a test speaks for. */
final class HostStandIn implements VsockBackend {
    final List<End> opened = new ArrayList<>();
    final Deque<Caller> callers = new ArrayDeque<>();
    boolean listens = true;

    /** The host's end of a connection. */
    static final class End implements VsockStream {
        final ByteArrayOutputStream got = new ByteArrayOutputStream();
        State state = State.CONNECTING;
        byte[] input = {};
        long passedOn;
        boolean passesOn = true;
        boolean ended;
        boolean writingEnded;
        long acceptedAs = -1;
        @Nullable
        Boolean closed;

        @Override
        public State state() {
            return state;
        }

        @Override
        public void accepted(long hostPort) {
            acceptedAs = hostPort;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            got.write(bytes, from, length);
            passedOn += passesOn ? length : 0;
        }

        @Override
        public long passedOn() {
            return passedOn;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            int count = Math.min(length, input.length);
            System.arraycopy(input, 0, into, from, count);
            byte[] rest = new byte[input.length - count];
            System.arraycopy(input, count, rest, 0, rest.length);
            input = rest;
            return count;
        }

        @Override
        public boolean hasInput() {
            return input.length > 0;
        }

        @Override
        public boolean hasEnded() {
            return ended && input.length == 0;
        }

        @Override
        public void endWriting() {
            writingEnded = true;
        }

        @Override
        public void close(boolean orderly) {
            closed = closed == null ? orderly : closed;
            state = State.GONE;
        }
    }

    @Override
    public @Nullable VsockStream open(long port) {
        if (!listens) {
            return null;
        }
        End end = new End();
        opened.add(end);
        return end;
    }

    @Override
    public @Nullable Caller nextCaller() {
        return callers.poll();
    }
}
