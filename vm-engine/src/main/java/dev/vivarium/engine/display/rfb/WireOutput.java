package dev.vivarium.engine.display.rfb;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/** What a viewer is sent, by its own thread. It waits for the viewer, but no longer than some seconds for each piece. */
final class WireOutput {
    private static final int PIECE = 16 << 10;

    private final WritableByteChannel channel;
    private final Deadline deadline;
    private long total;

    WireOutput(WritableByteChannel channel, Deadline deadline) {
        this.channel = channel;
        this.deadline = deadline;
    }

    /** Sends all that is in the buffer, and empties it. */
    void send(WireBuffer buffer) throws IOException {
        ByteBuffer all = buffer.view();
        while (all.hasRemaining()) {
            ByteBuffer piece = all.slice(all.position(), Math.min(PIECE, all.remaining()));
            deadline.set();
            int count = channel.write(piece);
            deadline.lift();
            all.position(all.position() + count);
            total += count;
        }
        buffer.clear();
    }

    /** How many bytes have been sent. */
    long total() {
        return total;
    }
}
