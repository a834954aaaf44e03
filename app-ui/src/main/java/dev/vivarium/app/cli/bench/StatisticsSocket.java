package dev.vivarium.app.cli.bench;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks a machine of ours, through its control socket, what its processors have done so far. */
final class StatisticsSocket implements AutoCloseable {
    private static final Pattern COUNTS = Pattern
            .compile("\"guest-nanoseconds\":(\\d+),\"instructions\":(\\d+)");

    private final SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);

    /** @param instructions of all processors */
    record Counts(long guestNanos, long instructions) {
    }

    StatisticsSocket(Path socket) throws IOException {
        channel.connect(UnixDomainSocketAddress.of(socket));
        line("\"QMP\"");
        ask("qmp_capabilities");
    }

    Counts counts() throws IOException {
        Matcher matcher = COUNTS.matcher(ask("x-viv-query-statistics"));
        if (!matcher.find()) {
            throw new IOException("The machine did not say what it counted.");
        }
        return new Counts(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)));
    }

    private String ask(String command) throws IOException {
        channel.write(ByteBuffer.wrap(("{\"execute\":\"" + command + "\"}\n").getBytes(StandardCharsets.US_ASCII)));
        return line("\"return\"");
    }

    /** The next line with {@code word} in it; events are passed over. */
    private String line(String word) throws IOException {
        StringBuilder line = new StringBuilder();
        ByteBuffer one = ByteBuffer.allocate(1);
        while (channel.read(one.clear()) > 0) {
            char next = (char) one.get(0);
            if (next != '\n') {
                line.append(next);
            } else if (line.indexOf(word) >= 0) {
                return line.toString();
            } else {
                line.setLength(0);
            }
        }
        throw new IOException("The machine has ended.");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
