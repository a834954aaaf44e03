package dev.vivarium.engine.net.stream;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.net.UnknownHostException;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

/** Where the other end of a stream is, or where we wait for it. */
public sealed interface StreamAddress {
    /** A TCP port. */
    record Tcp(String host, int port) implements StreamAddress {
        @Override
        public SocketAddress resolve() throws UnknownHostException {
            InetSocketAddress address = new InetSocketAddress(host, port);
            if (address.isUnresolved()) {
                throw new UnknownHostException("the host '" + host + "' is not known");
            }
            return address;
        }

        @Override
        public SocketChannel open() throws IOException {
            return SocketChannel.open();
        }

        @Override
        public String toString() {
            return (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + port;
        }
    }

    /** A Unix-domain socket. */
    record Unix(Path file) implements StreamAddress {
        @Override
        public SocketAddress resolve() {
            return UnixDomainSocketAddress.of(file);
        }

        @Override
        public SocketChannel open() throws IOException {
            return SocketChannel.open(StandardProtocolFamily.UNIX);
        }

        @Override
        public String toString() {
            return "unix:" + file;
        }
    }

    /** May ask a name server, and so wait. */
    SocketAddress resolve() throws IOException;

    /** A socket of its kind. */
    SocketChannel open() throws IOException;
}
