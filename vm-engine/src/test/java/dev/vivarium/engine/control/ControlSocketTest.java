package dev.vivarium.engine.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.api.Machine.Request;
import dev.vivarium.engine.api.MachineEvent;
import dev.vivarium.engine.api.VmException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

@Timeout(30)
final class ControlSocketTest {
    private static final MachineIdentity IDENTITY = new MachineIdentity("lab", 1, "soft", "0.1");

    @TempDir
    private Path folder;
    private final FakeMachine machine = new FakeMachine();
    private final List<Client> clients = new ArrayList<>();
    private Path path;
    private ControlSocket socket;

    private static final class Client {
        private final SocketChannel channel;
        private final BufferedReader reader;

        Client(Path path) throws IOException {
            channel = SocketChannel.open(UnixDomainSocketAddress.of(path));
            reader = new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8));
        }

        void send(String text) throws IOException {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }

        String line() throws IOException {
            return reader.readLine();
        }
    }

    @BeforeEach
    void open() throws VmException {
        path = folder.resolve("qmp");
        socket = ControlSocket.open(path, machine.controlled(), IDENTITY);
    }

    @AfterEach
    void close() throws IOException {
        for (Client client : clients) {
            client.channel.close();
        }
        socket.close();
    }

    @Test
    void aClientIsGreetedAndAnsweredInOrder() throws IOException {
        Client client = negotiated();
        client.send(
                "{\"execute\":\"cont\",\"id\":1}{\"execute\":\"query-status\",\"id\":2}\n{\"execute\":\"x\",\"id\":3}");
        assertEquals("{\"timestamp\":{\"seconds\":1,\"microseconds\":1},\"event\":\"RESUME\"}", client.line());
        assertEquals("{\"return\":{},\"id\":1}", client.line());
        assertTrue(client.line().contains("\"running\":true"));
        assertTrue(client.line().contains("CommandNotFound"));
    }

    @Test
    void eventsGoToEveryClientThatHasNegotiated() throws IOException {
        Client first = negotiated();
        Client second = negotiated();
        Client silent = connect();
        machine.request(Request.RESET);
        machine.emit(new MachineEvent(MachineEvent.Kind.POWER_BUTTON, 3_000_004, true));
        machine.emit(new MachineEvent(MachineEvent.Kind.ENDED, 5_000_000, true));
        for (Client client : List.of(first, second)) {
            assertEquals("{\"timestamp\":{\"seconds\":1,\"microseconds\":500002},\"event\":\"RESET\","
                    + "\"data\":{\"guest\":false,\"reason\":\"host-qmp-system-reset\"}}", client.line());
            assertEquals("{\"timestamp\":{\"seconds\":3,\"microseconds\":4},\"event\":\"POWERDOWN\"}", client.line());
            assertTrue(client.line().contains("\"guest\":true,\"reason\":\"guest-shutdown\""));
        }
        silent.send("{\"execute\":\"qmp_capabilities\"}");
        assertEquals("{\"return\":{}}", silent.line());
    }

    @Test
    void aCommandThatTakesLongHoldsUpOnlyItsOwnClient() throws IOException {
        Client slow = negotiated();
        Client quick = negotiated();
        machine.holdRequests = true;
        slow.send("{\"execute\":\"stop\",\"id\":1}{\"execute\":\"query-name\",\"id\":2}");
        assertTrue(slow.line().contains("STOP"));
        assertTrue(quick.line().contains("STOP"));
        quick.send("{\"execute\":\"query-name\"}");
        assertEquals("{\"return\":{\"name\":\"lab\"}}", quick.line());
        machine.held.getFirst().complete(null);
        assertEquals("{\"return\":{},\"id\":1}", slow.line());
        assertTrue(slow.line().endsWith("\"id\":2}"));
    }

    @Test
    void whatAClientSentBeforeItHungUpIsCarriedOut() throws IOException {
        Client client = negotiated();
        client.send("{\"execute\":\"system_powerdown\"}");
        client.channel.shutdownOutput();
        assertTrue(client.line().contains("POWERDOWN"));
        assertEquals("{\"return\":{}}", client.line());
        assertNull(client.line());
    }

    @Test
    void aMessageThatIsTooLongIsRefusedAndTheNextIsHeard() throws IOException {
        Client client = negotiated();
        client.send("{\"execute\":\"" + "x".repeat(100_000) + "\"}\n{\"execute\":\"query-name\"}");
        assertTrue(client.line().contains("longer than 65536 bytes"));
        assertTrue(client.line().contains("lab"));
    }

    @Test
    void aClientThatDoesNotReadIsHungUpOn() throws IOException {
        Client deaf = negotiated();
        Client good = negotiated();
        byte[] names = "{\"execute\":\"query-commands\"}".repeat(100).getBytes(StandardCharsets.UTF_8);
        boolean hungUp = false;
        for (int i = 0; i < 10_000 && !hungUp; i++) {
            try {
                deaf.channel.configureBlocking(false);
                hungUp = deaf.channel.write(ByteBuffer.wrap(names)) < 0;
                machine.emit(new MachineEvent(MachineEvent.Kind.POWER_BUTTON, 0, false));
                assertTrue(good.line().contains("POWERDOWN"));
            } catch (IOException e) {
                hungUp = true;
            }
        }
        assertTrue(hungUp);
    }

    @Test
    void tooManyClientsAreTurnedAway() throws IOException {
        for (int i = 0; i < 16; i++) {
            connect();
        }
        Client extra = new Client(path);
        clients.add(extra);
        assertNull(extra.line());
    }

    @Test
    void closingSendsTheLastWordsAndRemovesTheFile() throws IOException {
        Client client = negotiated();
        client.send("{\"execute\":\"quit\"}");
        assertEquals("{\"return\":{}}", client.line());
        socket.close();
        assertTrue(client.line().contains("SHUTDOWN"));
        assertNull(client.line());
        assertFalse(Files.exists(path));
        assertEquals(0, machine.listeners());
    }

    @Test
    void onlyTheOwnerMayConnect() throws IOException {
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
    }

    @Test
    void aLiveSocketIsRefusedAndADeadOneReplaced() throws Exception {
        VmException refusal = assertThrows(VmException.class,
                () -> ControlSocket.open(path, machine.controlled(), IDENTITY));
        assertTrue(refusal.sentence().contains("in use by another process"), refusal.sentence());
        assertTrue(Files.exists(path));

        Path stale = folder.resolve("stale");
        try (java.nio.channels.ServerSocketChannel dead = java.nio.channels.ServerSocketChannel
                .open(java.net.StandardProtocolFamily.UNIX)) {
            dead.bind(UnixDomainSocketAddress.of(stale));
        }
        assertTrue(Files.exists(stale));
        ControlSocket.open(stale, machine.controlled(), IDENTITY).close();
    }

    @Test
    void whatIsNoSocketIsLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "precious");
        refused("not a socket", file);
        assertEquals("precious", Files.readString(file));
        refused("cannot be made", folder.resolve("none").resolve("socket"));
        refused("cannot be made", folder.resolve("x".repeat(200)));
    }

    private void refused(String part, Path where) {
        VmException refusal = assertThrows(VmException.class,
                () -> ControlSocket.open(where, machine.controlled(), IDENTITY));
        assertTrue(refusal.sentence().contains(part), refusal.sentence());
        assertEquals(VmException.Kind.USER, refusal.kind());
    }

    private Client connect() throws IOException {
        Client client = new Client(path);
        clients.add(client);
        String greeting = client.line();
        assertNotNull(greeting);
        assertTrue(greeting.startsWith("{\"QMP\":{\"version\":{\"qemu\":{"), greeting);
        assertTrue(greeting.endsWith("\"capabilities\":[]}}"), greeting);
        return client;
    }

    private Client negotiated() throws IOException {
        Client client = connect();
        client.send("{\"execute\":\"qmp_capabilities\"}");
        assertEquals("{\"return\":{}}", client.line());
        return client;
    }
}
