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

/** Somebody at a machine's control socket who says one command at a time. */
final class QmpSocket implements AutoCloseable {
    private final SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
    private final BufferedReader answers;

    QmpSocket(Path socket) throws IOException {
        channel.connect(UnixDomainSocketAddress.of(socket));
        answers = new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8));
        answer("\"QMP\"");
        execute("qmp_capabilities");
    }

    /** @return the answer's line; events before it are passed over */
    String execute(String command) throws IOException {
        channel.write(ByteBuffer.wrap(("{\"execute\":\"" + command + "\"}\n").getBytes(StandardCharsets.US_ASCII)));
        return answer("\"return\"");
    }

    private String answer(String word) throws IOException {
        for (String line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.contains("\"error\"")) {
                throw new IOException("The machine refused: " + line);
            }
            if (line.contains(word)) {
                return line;
            }
        }
        throw new IOException("The machine has ended.");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
