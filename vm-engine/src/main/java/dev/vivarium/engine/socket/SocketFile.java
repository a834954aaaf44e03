package dev.vivarium.engine.socket;

import dev.vivarium.engine.api.VmException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A Unix-domain socket that we listen on, and its file. A file that a dead process left is replaced; one that somebody
 * answers at, or that is no socket, is left alone. Only its owner may connect.
 */
public final class SocketFile implements AutoCloseable {

    /** S_IFMT and S_IFSOCK of stat(2). */
    private static final int FILE_TYPE = 0xF000;
    private static final int SOCKET_TYPE = 0xC000;

    private final Path path;
    private final ServerSocketChannel server;

    private SocketFile(Path path, ServerSocketChannel server) {
        this.path = path;
        this.server = server;
    }

    /** @param what how messages call it: "control socket" */
    public static SocketFile bind(String what, Path path) throws VmException {
        try {
            UnixDomainSocketAddress address = UnixDomainSocketAddress.of(path);
            clear(what, path, address);
            ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            try {
                server.bind(address);
                if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
                    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
                }
                return new SocketFile(path, server);
            } catch (IOException e) {
                server.close();
                throw e;
            }
        } catch (IOException e) {
            throw new VmException(VmException.Kind.USER,
                    "The " + what + " '" + path + "' cannot be made: " + e.getMessage() + ".", e);
        } catch (UnsupportedOperationException e) {
            throw new VmException(VmException.Kind.HOST,
                    "The " + what + " cannot be made: this host has no Unix-domain sockets.", e);
        }
    }

    private static void clear(String what, Path path, UnixDomainSocketAddress address)
            throws IOException, VmException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!isSocket(path)) {
            throw new VmException(VmException.Kind.USER, "The " + what + " cannot be made at '" + path
                    + "': there is a file that is not a socket.");
        }
        try (SocketChannel probe = SocketChannel.open(address)) {
            throw new VmException(VmException.Kind.USER,
                    "The " + what + " '" + path + "' is in use by another process.");
        } catch (IOException e) {
            log().debug("Nobody listens at {}: it is replaced.", path);
            Files.delete(path);
        }
    }

    private static boolean isSocket(Path path) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("unix")) {
            Object mode = Files.getAttribute(path, "unix:mode", LinkOption.NOFOLLOW_LINKS);
            return mode instanceof Integer bits && (bits & FILE_TYPE) == SOCKET_TYPE;
        }
        return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS).isOther();
    }

    public ServerSocketChannel server() {
        return server;
    }

    /** Stops listening and removes the file. */
    @Override
    public void close() {
        try {
            server.close();
            Files.deleteIfExists(path);
        } catch (IOException e) {
            log().debug("The socket {} did not go away.", path, e);
        }
    }

    /** Asked for when there is something to say: logging takes long to start, and most runs say nothing. */
    private static Logger log() {
        return LoggerFactory.getLogger(SocketFile.class);
    }
}
