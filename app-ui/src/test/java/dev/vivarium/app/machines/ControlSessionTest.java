package dev.vivarium.app.machines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import dev.vivarium.engine.api.VmException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;

/** A client that stays, and a machine that answers by hand. */
@Timeout(30)
final class ControlSessionTest implements ControlSession.Listener {
    @TempDir
    private Path folder;
    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private ServerSocketChannel listening;
    private SocketChannel machine;
    private BufferedReader asked;
    private ControlSession session;

    @Override
    public void event(String name, JsonNode data) {
        events.add(name + data);
    }

    @Override
    public void ended() {
        over.countDown();
    }

    @BeforeEach
    void connect() throws Exception {
        Path socket = folder.resolve("s");
        listening = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(socket));
        Thread server = Thread.ofPlatform().start(() -> {
            try {
                machine = listening.accept();
                asked = new BufferedReader(Channels.newReader(machine, StandardCharsets.UTF_8));
                say("{\"QMP\":{}}");
                assertTrue(asked.readLine().contains("qmp_capabilities"));
                say("{\"return\":{}}");
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        session = ControlSession.open(socket, this);
        server.join();
    }

    @AfterEach
    void close() throws IOException {
        session.close();
        machine.close();
        listening.close();
    }

    private void say(String line) throws IOException {
        machine.write(ByteBuffer.wrap((line + "\r\n").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void answersComeInOrderAndEventsBetween() throws Exception {
        CompletableFuture<JsonNode> first = session.ask("one");
        CompletableFuture<JsonNode> second = session.ask("two", JsonNodeFactory.instance.objectNode().put("a", "\""));
        assertEquals("{\"execute\":\"one\",\"arguments\":{}}", asked.readLine());
        assertEquals("{\"execute\":\"two\",\"arguments\":{\"a\":\"\\\"\"}}", asked.readLine());
        say("{\"event\":\"STOP\",\"timestamp\":{}}");
        say("{\"return\":{\"x\":1}}");
        say("{\"event\":\"SHUTDOWN\",\"data\":{\"guest\":true}}");
        say("{\"error\":{\"class\":\"GenericError\",\"desc\":\"It does not\"}}");
        assertEquals(1, first.get().get("x").intValue());
        ExecutionException refused = assertThrows(ExecutionException.class, second::get);
        assertEquals("The machine refuses: It does not.", ((VmException) refused.getCause()).sentence());
        assertEquals("STOP", events.take());
        assertEquals("SHUTDOWN{\"guest\":true}", events.take());
    }

    @Test
    void whoWaitsIsToldThatTheMachineHasEnded() throws Exception {
        CompletableFuture<JsonNode> waiting = session.ask("one");
        asked.readLine();
        machine.close();
        assertThrows(ExecutionException.class, waiting::get);
        over.await();
        assertTrue(session.isOver());
        assertThrows(ExecutionException.class, session.ask("two")::get);
    }

    @Test
    void noiseEndsTheSession() throws Exception {
        say("this is no JSON");
        over.await();
        assertTrue(session.isOver());
    }

    @Test
    void nobodyThereIsSaid() {
        assertThrows(VmException.class, () -> ControlSession.open(folder.resolve("none"), this));
    }
}
