package dev.vivarium.engine.net.hub;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The socket at which a network's switch is found. It listens before it is there: so a socket that refuses is a dead one's, and may be replaced. Two
 * who replace it at once both believe that it is theirs, until the first looks again.
 */
final class HubSocket implements AutoCloseable {
    private final Path file;
    private final ServerSocketChannel server;
    private final @Nullable Object identity;

    private HubSocket(Path file, ServerSocketChannel server, @Nullable Object identity) {
        this.file = file;
        this.server = server;
        this.identity = identity;
    }

    /** @param before what is there and may be replaced; null if nothing is */
    static HubSocket open(Path file, @Nullable Object before) throws IOException {
        Path hidden = file.resolveSibling("." + Long.toHexString(ThreadLocalRandom.current().nextLong(1L << 32)));
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        boolean opened = false;
        try {
            server.bind(UnixDomainSocketAddress.of(hidden));
            Object identity = HubFolder.identity(hidden);
            if (!Objects.equals(before, HubFolder.identity(file))) {
                throw new IOException("somebody else was faster");
            }
            Files.move(hidden, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            opened = true;
            return new HubSocket(file, server, identity);
        } finally {
            if (!opened) {
                server.close();
                Files.deleteIfExists(hidden);
            }
        }
    }

    ServerSocketChannel server() {
        return server;
    }

    /** Whether whoever looks for the switch still finds this one. */
    boolean isFound() {
        return Objects.equals(identity, HubFolder.identity(file));
    }

    @Override
    public void close() throws IOException {
        boolean found = isFound();
        server.close();
        if (found) {
            Files.deleteIfExists(file);
        }
    }
}
