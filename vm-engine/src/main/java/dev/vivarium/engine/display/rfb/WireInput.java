package dev.vivarium.engine.display.rfb;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/**
 * What a viewer sends, read by its own thread. Once a message has begun the rest of it has to come within some seconds.
 * Nothing that a viewer says makes it keep more than one small buffer.
 */
final class WireInput {
    private final ReadableByteChannel channel;
    private final Deadline deadline;
    private final ByteBuffer buffer = ByteBuffer.allocate(4096).flip();

    WireInput(ReadableByteChannel channel, Deadline deadline) {
        this.channel = channel;
        this.deadline = deadline;
    }

    /** The first byte of the next message, however long it takes to come. @return -1 if the viewer has left */
    int nextMessage() throws IOException {
        deadline.lift();
        if (!buffer.hasRemaining() && !fill()) {
            return -1;
        }
        deadline.set();
        return buffer.get() & 0xFF;
    }

    int read8() throws IOException {
        if (!buffer.hasRemaining() && !fill()) {
            throw new EOFException("The viewer has left in the middle of a message.");
        }
        return buffer.get() & 0xFF;
    }

    int read16() throws IOException {
        return read8() << 8 | read8();
    }

    int read32() throws IOException {
        return read16() << 16 | read16();
    }

    byte[] read(int count) throws IOException {
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            bytes[i] = (byte) read8();
        }
        return bytes;
    }

    void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            read8();
        }
    }

    private boolean fill() throws IOException {
        buffer.clear();
        int count = channel.read(buffer);
        buffer.flip();
        return count > 0;
    }
}
