package dev.vivarium.tests.kvm;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Queue;

/** Somebody at a machine's control socket who says one command at a time. */
public final class QmpSocket implements AutoCloseable {
    private final SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
    private final BufferedReader answers;
    /** Events that nobody has waited for yet, since the last command. */
    private final Queue<String> early = new ArrayDeque<>();

    public QmpSocket(Path socket) throws IOException {
        channel.connect(UnixDomainSocketAddress.of(socket));
        answers = new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8));
        answer("\"QMP\"");
        execute("qmp_capabilities");
    }

    /** @return the answer's line; events before it are kept until the next command */
    public String execute(String command) throws IOException {
        return execute(command, "{}");
    }

    /** @param arguments an object in JSON, or with single quotes instead of double ones */
    public String execute(String command, String arguments) throws IOException {
        return say("{\"execute\":\"" + command + "\",\"arguments\":" + arguments.replace('\'', '"') + "}");
    }

    /** The same for a whole message. */
    public String say(String message) throws IOException {
        early.clear();
        channel.write(ByteBuffer.wrap((message + "\n").getBytes(StandardCharsets.UTF_8)));
        return answer("\"return\"");
    }

    /** Waits for an event, which may have come before the last command's answer. @return its line */
    public String event(String name) throws IOException {
        String word = "\"event\":\"" + name + "\"";
        while (!early.isEmpty()) {
            String line = early.remove();
            if (line.contains(word)) {
                return line;
            }
        }
        return answer(word);
    }

    private String answer(String word) throws IOException {
        for (String line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.contains("\"error\"")) {
                throw new IOException("The machine refused: " + line);
            }
            if (line.contains(word)) {
                return line;
            }
            early.add(line);
        }
        throw new IOException("The machine has ended.");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
