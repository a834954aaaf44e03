package dev.vivarium.engine.control;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * One connection to the control socket. While a command is being carried out no more is read, so that a client cannot make
 * us remember more than one piece of input; a client that does not read its answers is hung up on.
 */
final class ControlClient {
    private static final int OUTPUT_LIMIT = 1 << 20;

    private final SocketChannel channel;
    private final SelectionKey key;
    private final QmpSession session;
    private final Consumer<Runnable> post;
    private final Runnable onEnd;
    private final JsonFramer framer = new JsonFramer();
    private final Queue<JsonFramer.Message> input = new ArrayDeque<>();
    private final Queue<ByteBuffer> output = new ArrayDeque<>();
    private final ByteBuffer readBuffer = ByteBuffer.allocate(4096);
    private int outputBytes;
    private boolean busy;
    private boolean inputEnded;
    private boolean gone;

    /**
     * @param post  runs a task on the control thread
     * @param onEnd run when the connection ends
     */
    ControlClient(SocketChannel channel, SelectionKey key, QmpSession session, Consumer<Runnable> post,
            Runnable onEnd) {
        this.channel = channel;
        this.key = key;
        this.session = session;
        this.post = post;
        this.onEnd = onEnd;
    }

    SelectionKey key() {
        return key;
    }

    boolean hasOutput() {
        return !gone && !output.isEmpty();
    }

    boolean isGone() {
        return gone;
    }

    /** An event: only for clients that have negotiated. */
    void tell(byte[] line) {
        if (session.negotiated()) {
            send(line);
        }
    }

    void send(byte[] line) {
        if (gone) {
            return;
        }
        outputBytes += line.length;
        if (outputBytes > OUTPUT_LIMIT) {
            log().warn("A client of the control socket does not read what it is sent; it is disconnected.");
            close();
            return;
        }
        output.add(ByteBuffer.wrap(line));
        flush();
    }

    /** The channel can be read or written. */
    void ready() {
        if (key.isReadable()) {
            read();
        }
        if (!gone && key.isValid() && key.isWritable()) {
            flush();
        }
    }

    void close() {
        if (!gone) {
            gone = true;
            onEnd.run();
        }
        try {
            channel.close();
        } catch (IOException e) {
            log().debug("A connection of the control socket did not close.", e);
        }
    }

    private void read() {
        try {
            readBuffer.clear();
            int count = channel.read(readBuffer);
            if (count < 0) {
                inputEnded = true;
            } else {
                input.addAll(framer.feed(readBuffer.array(), count));
            }
        } catch (IOException e) {
            close();
            return;
        }
        work();
    }

    /**
     * Begins the next command, if none is under way. Every answer takes the way through the control thread's queue, so
     * that it comes after the events that the command brought about.
     */
    private void work() {
        JsonFramer.Message message = busy || gone ? null : input.poll();
        if (message != null) {
            busy = true;
            CompletableFuture<byte[]> answer = session.answer(message).thenApply(QmpSession::encode);
            answer.whenComplete((line, error) -> post.accept(() -> finish(answer)));
        }
        if (inputEnded && !busy && output.isEmpty()) {
            close();
        }
        updateInterest();
    }

    private void finish(CompletableFuture<byte[]> answer) {
        busy = false;
        send(answer.join());
        work();
    }

    private void flush() {
        try {
            while (!output.isEmpty()) {
                ByteBuffer first = output.element();
                outputBytes -= channel.write(first);
                if (first.hasRemaining()) {
                    break;
                }
                output.remove();
            }
        } catch (IOException e) {
            close();
        }
        if (inputEnded && !busy && output.isEmpty()) {
            close();
        }
        updateInterest();
    }

    private void updateInterest() {
        if (!gone && key.isValid()) {
            key.interestOps((busy || inputEnded ? 0 : SelectionKey.OP_READ)
                    | (output.isEmpty() ? 0 : SelectionKey.OP_WRITE));
        }
    }

    /** Asked for when there is something to say: logging takes long to start, and most runs say nothing. */
    private static Logger log() {
        return LoggerFactory.getLogger(ControlClient.class);
    }
}
