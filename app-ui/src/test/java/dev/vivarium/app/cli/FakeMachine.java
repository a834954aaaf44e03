package dev.vivarium.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Speaks as much of the control protocol as the commands need, and notes what it is asked. */
final class FakeMachine implements AutoCloseable {
    private final Path socket;
    private final ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final Map<String, Runnable> actions = new ConcurrentHashMap<>();
    private volatile String usual = "{\"return\":{\"width\":640,\"height\":480}}";

    FakeMachine(Path socket) throws IOException {
        this.socket = socket;
        server.bind(UnixDomainSocketAddress.of(socket));
        Thread.ofVirtual().start(this::serve);
    }

    String path() {
        return socket.toString();
    }

    List<String> asked() {
        return new ArrayList<>(asked);
    }

    /** What it says to all that nothing else is said to. */
    void answer(String answer) {
        usual = answer;
    }

    /** What it says to one command. */
    void answer(String command, String answer) {
        answers.put(command, answer);
    }

    /** What it does when it has answered a command. */
    void then(String command, Runnable action) {
        actions.put(command, action);
    }

    private void serve() {
        try {
            while (true) {
                SocketChannel client = server.accept();
                Thread.ofVirtual().start(() -> converse(client));
            }
        } catch (IOException e) {
            // The test is over.
        }
    }

    private void converse(SocketChannel channel) {
        try (SocketChannel client = channel) {
            say(client, "{\"QMP\":{\"version\":{},\"capabilities\":[]}}");
            BufferedReader lines = new BufferedReader(Channels.newReader(client, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                say(client, "{\"timestamp\":{},\"event\":\"STOP\"}");
                if (line.contains("qmp_capabilities")) {
                    say(client, "{\"return\":{}}");
                    continue;
                }
                String plain = line.replace('"', '\'');
                int name = "{'execute': '".length();
                int end = plain.indexOf('\'', name);
                String command = plain.substring(name, end);
                asked.add(command + ": " + plain.substring(end + "', 'arguments': ".length(), plain.length() - 1));
                say(client, answers.getOrDefault(command, usual));
                actions.getOrDefault(command, () -> {
                }).run();
            }
        } catch (IOException e) {
            // The client has gone.
        }
    }

    private static void say(SocketChannel client, String line) throws IOException {
        client.write(ByteBuffer.wrap((line + "\r\n").getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void close() throws IOException {
        server.close();
        Files.deleteIfExists(socket);
    }
}
