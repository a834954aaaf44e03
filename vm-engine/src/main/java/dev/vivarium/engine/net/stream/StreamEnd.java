package dev.vivarium.engine.net.stream;

import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.socket.SocketFile;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

/** How a stream comes to its peer: by waiting for it, or by going there. */
sealed interface StreamEnd extends AutoCloseable {
    /**
     * Goes on with it; never waits for the peer.
     *
     * @return the connection, null if there is none as yet
     * @throws IOException if this attempt has failed
     */
    @Nullable
    SocketChannel tryConnect() throws IOException;

    /** There is a connection: nobody else is let in. */
    void refuseOthers() throws IOException;

    @Override
    void close() throws IOException;

    /** Waits for peers. */
    final class Listening implements StreamEnd {
        private final ServerSocketChannel server;
        private final @Nullable SocketFile file;
        private final SelectionKey key;

        private Listening(ServerSocketChannel server, @Nullable SocketFile file, Selector selector)
                throws IOException {
            this.server = server;
            this.file = file;
            server.configureBlocking(false);
            key = server.register(selector, SelectionKey.OP_ACCEPT);
        }

        static Listening open(StreamAddress address, Selector selector) throws VmException {
            try {
                SocketFile file = null;
                ServerSocketChannel server;
                if (address instanceof StreamAddress.Unix(Path path)) {
                    file = SocketFile.bind("network's socket", path);
                    server = file.server();
                } else {
                    server = bind(address);
                }
                return new Listening(server, file, selector);
            } catch (IOException e) {
                throw new VmException(VmException.Kind.USER, "The network cannot wait for its peer at " + address + ": "
                        + e.getMessage() + ".", e);
            }
        }

        private static ServerSocketChannel bind(StreamAddress address) throws IOException {
            ServerSocketChannel server = ServerSocketChannel.open();
            try {
                return server.bind(address.resolve(), 1);
            } catch (IOException e) {
                server.close();
                throw e;
            }
        }

        @Override
        public @Nullable SocketChannel tryConnect() throws IOException {
            return server.accept();
        }

        @Override
        public void refuseOthers() throws IOException {
            SocketChannel other = key.selector().selectedKeys().contains(key) ? server.accept() : null;
            if (other != null) {
                other.close();
            }
        }

        @Override
        public void close() throws IOException {
            if (file == null) {
                server.close();
            } else {
                file.close();
            }
        }
    }

    /** Goes there. */
    final class Connecting implements StreamEnd {
        private final StreamAddress address;
        private final Selector selector;
        private @Nullable SocketChannel attempt;

        Connecting(StreamAddress address, Selector selector) {
            this.address = address;
            this.selector = selector;
        }

        @Override
        public @Nullable SocketChannel tryConnect() throws IOException {
            SocketChannel channel = attempt;
            try {
                if (channel == null) {
                    channel = address.open();
                    attempt = channel;
                    channel.configureBlocking(false);
                    channel.register(selector, SelectionKey.OP_CONNECT);
                    if (!channel.connect(address.resolve())) {
                        return null;
                    }
                } else if (!channel.finishConnect()) {
                    return null;
                }
            } catch (IOException e) {
                close();
                throw e;
            }
            attempt = null;
            return channel;
        }

        @Override
        public void refuseOthers() {
            // Nobody comes to us.
        }

        @Override
        public void close() throws IOException {
            SocketChannel channel = attempt;
            attempt = null;
            if (channel != null) {
                channel.close();
            }
        }
    }

    /** Frames go at once, and a peer that has vanished is noticed some day. */
    static void prepare(SocketChannel channel) throws IOException {
        if (channel.supportedOptions().contains(StandardSocketOptions.TCP_NODELAY)) {
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            channel.setOption(StandardSocketOptions.SO_KEEPALIVE, true);
        }
    }
}
