package dev.vivarium.app.machines;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.vivarium.engine.api.Remedy;
import dev.vivarium.engine.api.VmException;

import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A client of a machine's control socket (docs/control.md) that stays and hears events. Any thread may ask, and none waits: what is asked
 * is written by one thread of its own, answers and events are read by another, which calls who is told of them.
 */
public final class ControlSession implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_WAITING = 1024;
    private static final long HANDSHAKE_SECONDS = 10;

    private final SocketChannel channel;
    private final Listener listener;
    private final Queue<CompletableFuture<JsonNode>> unanswered = new ConcurrentLinkedQueue<>();
    private final BlockingQueue<Asked> unsent = new LinkedBlockingQueue<>(MOST_WAITING);
    private volatile boolean over;

    private record Asked(byte[] line, CompletableFuture<JsonNode> answer) {
    }

    /** Told of what happens, on the session's thread. */
    public interface Listener {
        /** @param data an object; empty if the event has none */
        void event(String name, JsonNode data);

        /** The machine has hung up, or this end has: there will be no more. */
        void ended();
    }

    private ControlSession(SocketChannel channel, Listener listener) {
        this.channel = channel;
        this.listener = listener;
    }

    /** Returns when the machine listens. */
    public static ControlSession open(Path socket, Listener listener) throws VmException, InterruptedException {
        try {
            SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
            ControlSession session = new ControlSession(channel, listener);
            boolean done = false;
            try {
                channel.connect(UnixDomainSocketAddress.of(socket));
                Thread.ofVirtual().name("control-in").start(session::read);
                Thread.ofVirtual().name("control-out").start(session::write);
                session.ask("qmp_capabilities").get(HANDSHAKE_SECONDS, TimeUnit.SECONDS);
                done = true;
                return session;
            } finally {
                if (!done) {
                    session.close();
                }
            }
        } catch (IOException | UnsupportedOperationException | java.util.concurrent.ExecutionException
                | java.util.concurrent.TimeoutException e) {
            throw new VmException(VmException.Kind.HOST, "The machine does not answer at '" + socket + "'.", e);
        }
    }

    /** Whether nobody answers any more. */
    public boolean isOver() {
        return over;
    }

    public CompletableFuture<JsonNode> ask(String command) {
        return ask(command, JsonNodeFactory.instance.objectNode());
    }

    /** @return what the machine answers; fails with a {@link VmException} if it refuses, or has ended */
    public CompletableFuture<JsonNode> ask(String command, ObjectNode arguments) {
        ObjectNode request = JsonNodeFactory.instance.objectNode().put("execute", command);
        request.set("arguments", arguments);
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        try {
            Asked asked = new Asked((JSON.writeValueAsString(request) + "\n").getBytes(StandardCharsets.UTF_8),
                    answer);
            if (over || !unsent.offer(asked)) {
                answer.completeExceptionally(gone());
            } else if (over) {
                failAll();
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        return answer;
    }

    private static VmException gone() {
        return new VmException(VmException.Kind.USER, "The machine does not answer any more.");
    }

    private void write() {
        try {
            while (!over) {
                Asked asked = unsent.take();
                unanswered.add(asked.answer);
                ByteBuffer bytes = ByteBuffer.wrap(asked.line);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
            }
        } catch (IOException e) {
            over = true; // the reader sees that, too
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        failAll();
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                hear(JSON.readTree(line));
            }
        } catch (IOException e) {
            LoggerFactory.getLogger(ControlSession.class).debug("A control session has ended.", e);
        } finally {
            over = true;
            // Wakes the writer, who else would wait for something to write.
            unsent.offer(new Asked(new byte[0], new CompletableFuture<>()));
            failAll();
            listener.ended();
        }
    }

    private void hear(@Nullable JsonNode message) {
        if (message == null) {
            return;
        }
        JsonNode event = message.get("event");
        if (event != null) {
            listener.event(event.asText(), message.path("data"));
        } else if (message.has("return") || message.has("error")) {
            CompletableFuture<JsonNode> answer = unanswered.poll();
            JsonNode refusal = message.get("error");
            if (answer != null && refusal == null) {
                answer.complete(message.get("return"));
            } else if (answer != null) {
                String reason = refusal.path("desc").asText();
                answer.completeExceptionally(new VmException(VmException.Kind.USER, "The machine refuses: " + reason
                        + (reason.endsWith(".") ? "" : "."),
                        Remedy.of(refusal.path("x-viv-remedy").asText(), "")));
            }
        }
    }

    private void failAll() {
        for (Asked asked = unsent.poll(); asked != null; asked = unsent.poll()) {
            asked.answer.completeExceptionally(gone());
        }
        for (CompletableFuture<JsonNode> answer = unanswered.poll(); answer != null; answer = unanswered.poll()) {
            answer.completeExceptionally(gone());
        }
    }

    /** Hangs up. */
    @Override
    public void close() {
        over = true;
        try {
            channel.close();
        } catch (IOException e) {
            LoggerFactory.getLogger(ControlSession.class).debug("A control session did not close.", e);
        }
    }
}
