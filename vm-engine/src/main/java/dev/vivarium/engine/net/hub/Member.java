package dev.vivarium.engine.net.hub;

import dev.vivarium.engine.net.stream.CardStream;
import dev.vivarium.engine.net.stream.FrameChannel;

import java.io.IOException;

/** One who has found a switch. */
final class Member implements Role {
    private final FrameChannel channel;
    private final CardStream stream;

    Member(FrameChannel channel, CardStream stream, Hello hello) {
        this.channel = channel;
        this.stream = stream;
        stream.reset();
        channel.put(hello.frame());
    }

    @Override
    public long turn() throws IOException {
        return stream.turn(channel);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
