package dev.vivarium.tests.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;

/**
 * Those on the host whom a guest speaks to, all on the loopback: a server of TCP and one of UDP, which send back what they get, and a
 * resolver. They are served by who plays, whenever it suits, and without a thread. The sockets that wait for somebody are made once.
 */
final class HostPeers implements AutoCloseable {
    private static final int CONNECTIONS_MOST = 64;
    private static final InetAddress LOOPBACK = Ports.LOOPBACK;
    private static final InetAddress LOOPBACK6 = InetAddress.ofLiteral("::1");

    private static final class Standing {
        private final List<ServerSocketChannel> servers = new ArrayList<>();
        private final List<DatagramChannel> echoes = new ArrayList<>();
        private final DatagramChannel resolver;
        private final ServerSocketChannel resolverTcp;
        /** Has a port, and does not listen. */
        private final SocketChannel dead = SocketChannel.open();
        private final int port;
        private final int deadPort;

        private Standing() throws IOException {
            port = Ports.free();
            servers.add(server(LOOPBACK, port));
            echoes.add(datagrams(LOOPBACK, port));
            try {
                servers.add(server(LOOPBACK6, port));
                echoes.add(datagrams(LOOPBACK6, port));
            } catch (IOException e) {
                System.err.println("There is no IPv6 for the peers: " + e.getMessage());
            }
            int resolverPort = Ports.free();
            resolver = datagrams(LOOPBACK, resolverPort);
            resolverTcp = server(LOOPBACK, resolverPort);
            deadPort = Ports.free();
            dead.bind(new InetSocketAddress(LOOPBACK, deadPort));
        }

        private static ServerSocketChannel server(InetAddress address, int port) throws IOException {
            ServerSocketChannel server = ServerSocketChannel.open();
            server.bind(new InetSocketAddress(address, port), 128);
            server.configureBlocking(false);
            return server;
        }

        private static DatagramChannel datagrams(InetAddress address, int port) throws IOException {
            DatagramChannel channel = DatagramChannel.open();
            channel.bind(new InetSocketAddress(address, port));
            channel.configureBlocking(false);
            return channel;
        }
    }

    private static final Standing STANDING = standing();

    private final List<HostConnection> connections = new ArrayList<>();
    private final ByteBuffer buffer = ByteBuffer.allocate(64 << 10);
    /** Whether connections are read from. */
    private boolean reading = true;
    private boolean checking = true;
    private int heard;
    private SocketAddress lastSpeaker;
    private byte[] lastQuestion = {};
    private SocketAddress asker;

    private static Standing standing() {
        try {
            return new Standing();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a server listens, at 127.0.0.1 and ::1. */
    static int port() {
        return STANDING.port;
    }

    /** Where nobody does. */
    static int deadPort() {
        return STANDING.deadPort;
    }

    static InetSocketAddress resolver() {
        try {
            return (InetSocketAddress) STANDING.resolver.getLocalAddress();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a port of the loopback is one of these peers'. */
    boolean owns(int wanted) {
        return wanted == port() || wanted == deadPort() || wanted == resolver().getPort()
                || connections.stream().anyMatch(one -> one.localPort() == wanted);
    }

    /** How many connections, datagrams and questions have come. */
    int heard() {
        return heard;
    }

    /** The guest may send anything from now on: what is heard need not be a {@link TcpPattern}. */
    void expectAnything() {
        checking = false;
    }

    void setReading(boolean newReading) {
        reading = newReading;
    }

    /** Takes and sends back what has come. @return whether there was something */
    boolean serve() {
        int before = heard;
        boolean moved = false;
        try {
            for (ServerSocketChannel server : STANDING.servers) {
                accept(server);
            }
            accept(STANDING.resolverTcp);
            for (DatagramChannel echo : STANDING.echoes) {
                sendBack(echo);
            }
            hearQuestions();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (HostConnection connection : reading ? List.copyOf(connections) : List.<HostConnection>of()) {
            moved |= sendBack(connection);
        }
        return moved || heard != before;
    }

    private void accept(ServerSocketChannel server) throws IOException {
        for (SocketChannel one = server.accept(); one != null; one = server.accept()) {
            heard++;
            keep(one);
        }
    }

    private void keep(SocketChannel one) throws IOException {
        if (connections.size() == CONNECTIONS_MOST) {
            connections.removeFirst().close(true);
        }
        connections.add(new HostConnection(one));
    }

    private void sendBack(DatagramChannel echo) throws IOException {
        buffer.clear();
        for (SocketAddress from = echo.receive(buffer); from != null; from = echo.receive(buffer)) {
            heard++;
            lastSpeaker = from;
            buffer.flip();
            sendTo(echo, from);
            buffer.clear();
        }
    }

    private void sendTo(DatagramChannel channel, SocketAddress to) {
        try {
            channel.send(buffer, to);
        } catch (IOException e) {
            // Whoever asked has gone, or the datagram is too long.
            buffer.clear();
        }
    }

    private void hearQuestions() throws IOException {
        buffer.clear();
        for (SocketAddress from = STANDING.resolver.receive(buffer); from != null; from = STANDING.resolver
                .receive(buffer)) {
            heard++;
            asker = from;
            buffer.flip();
            lastQuestion = new byte[buffer.remaining()];
            buffer.get(lastQuestion);
            buffer.clear();
        }
    }

    private boolean sendBack(HostConnection connection) {
        try {
            int read = connection.sendBack(checking);
            if (read < 0) {
                connections.remove(connection);
                connection.close(false);
            }
            return read > 0;
        } catch (IOException e) {
            connections.remove(connection);
            connection.close(true);
            return false;
        }
    }

    // ---- what the host does of its own accord

    /** Somebody comes to a forwarded port. */
    void connect(int port) {
        try {
            keep(SocketChannel.open());
            connections.getLast().channel().connect(new InetSocketAddress(LOOPBACK, port));
        } catch (IOException e) {
            connections.removeLast().close(true);
        }
    }

    void write(int which, byte[] bytes) {
        with(which, connection -> connection.write(bytes));
    }

    void end(int which) {
        with(which, HostConnection::end);
    }

    void close(int which, boolean hard) {
        with(which, connection -> {
            connections.remove(connection);
            connection.close(hard);
        });
    }

    /** What is done with a connection. */
    private interface Deed {
        void with(HostConnection connection) throws IOException;
    }

    private void with(int which, Deed deed) {
        if (connections.isEmpty()) {
            return;
        }
        HostConnection connection = connections.get(which % connections.size());
        try {
            if (connection.isConnected()) {
                deed.with(connection);
            }
        } catch (IOException e) {
            connections.remove(connection);
            connection.close(true);
        }
    }

    /** A datagram to a forwarded port. */
    void send(int which, int port, byte[] bytes) {
        buffer.clear().put(bytes, 0, Math.min(bytes.length, buffer.capacity())).flip();
        boolean fromEcho = which % 2 == 0;
        sendTo(fromEcho ? STANDING.echoes.getFirst() : STANDING.resolver, new InetSocketAddress(LOOPBACK, port));
    }

    /** A datagram to the port of the network's that spoke last. */
    void answer(byte[] bytes) {
        if (lastSpeaker instanceof InetSocketAddress to) {
            buffer.clear().put(bytes, 0, Math.min(bytes.length, buffer.capacity())).flip();
            sendTo(to.getAddress() instanceof Inet4Address ? STANDING.echoes.getFirst()
                    : STANDING.echoes.getLast(), to);
        }
    }

    /** The last question that the resolver has heard; empty if there was none. */
    byte[] question() {
        return lastQuestion.clone();
    }

    /** The resolver says something to who asked last. */
    void tellAsker(byte[] bytes) {
        if (asker != null) {
            buffer.clear().put(bytes, 0, Math.min(bytes.length, buffer.capacity())).flip();
            sendTo(STANDING.resolver, asker);
        }
    }

    @Override
    public void close() {
        reading = false;
        serve();
        connections.forEach(connection -> connection.close(true));
        connections.clear();
    }
}
