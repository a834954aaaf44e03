package dev.vivarium.engine.machine.vsock;

import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who has come to the machine's socket and has to say first which port of the guest he wants: {@code CONNECT port}, a line. */
final class CallerGreeting {
    private static final Pattern LINE = Pattern.compile("(?i)CONNECT +([0-9]{1,10})\r?");
    private static final int LINE_MOST = 32;
    private static final long PORT_MOST = 0xffff_fffeL;
    private static final byte NEWLINE = '\n';

    private final SocketChannel channel;
    private final SelectionKey key;
    private final long deadlineNanos;
    private final ByteBuffer line = ByteBuffer.allocate(LINE_MOST);
    private int end = -1;

    CallerGreeting(SocketChannel channel, SelectionKey key, long deadlineNanos) {
        this.channel = channel;
        this.key = key;
        this.deadlineNanos = deadlineNanos;
    }

    SocketChannel channel() {
        return channel;
    }

    SelectionKey key() {
        return key;
    }

    long deadlineNanos() {
        return deadlineNanos;
    }

    /** @return the port, or -1 if it is not said yet */
    long read() throws IOException {
        if (channel.read(line) < 0) {
            throw new EOFException("nothing was said");
        }
        for (int i = 0; i < line.position(); i++) {
            if (line.get(i) == NEWLINE) {
                end = i;
                Matcher said = LINE.matcher(new String(line.array(), 0, i, StandardCharsets.US_ASCII));
                long port = said.matches() ? Long.parseLong(said.group(1)) : -1;
                if (port < 0 || port > PORT_MOST) {
                    throw new ProtocolException("that is no port");
                }
                return port;
            }
        }
        if (!line.hasRemaining()) {
            throw new ProtocolException("that is no line");
        }
        return -1;
    }

    /** What came behind the line. */
    ByteBuffer rest() {
        return ByteBuffer.wrap(line.array(), end + 1, line.position() - end - 1);
    }
}
