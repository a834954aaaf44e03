package dev.vivarium.tests.fuzz;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/** One connection of the host's end: sends back what it gets, all of it and in order. */
final class HostConnection {
    private final SocketChannel channel;
    private final TcpPattern heard = new TcpPattern();
    /** Read, and not taken by the other side yet. */
    private final ByteBuffer rest = ByteBuffer.allocate(16 << 10).limit(0);

    HostConnection(SocketChannel channel) throws IOException {
        this.channel = channel;
        channel.configureBlocking(false);
    }

    SocketChannel channel() {
        return channel;
    }

    /** @return -1 if it has none */
    int localPort() {
        try {
            return channel.getLocalAddress() instanceof InetSocketAddress address ? address.getPort() : -1;
        } catch (IOException e) {
            return -1;
        }
    }

    boolean isConnected() throws IOException {
        return channel.finishConnect();
    }

    /**
     * @param checks whether it must be a {@link TcpPattern}
     * @return how many bytes were read; -1 if there will be none
     */
    int sendBack(boolean checks) throws IOException {
        if (!isConnected()) {
            return 0;
        }
        int read = 0;
        if (!rest.hasRemaining()) {
            rest.clear();
            read = channel.read(rest);
            rest.flip();
            if (checks) {
                heard.check(rest.array(), 0, rest.limit());
            }
        }
        channel.write(rest);
        return read;
    }

    void write(byte[] bytes) throws IOException {
        channel.write(ByteBuffer.wrap(bytes));
    }

    void end() throws IOException {
        channel.shutdownOutput();
    }

    /** @param hard with a reset */
    void close(boolean hard) {
        try (channel) {
            if (hard) {
                channel.setOption(StandardSocketOptions.SO_LINGER, 0);
            }
        } catch (IOException e) {
            // It is gone either way.
            return;
        }
    }
}
