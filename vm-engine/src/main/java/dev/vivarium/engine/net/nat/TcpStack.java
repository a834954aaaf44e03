package dev.vivarium.engine.net.nat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.NoRouteToHostException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.Channel;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/**
 * All TCP connections of a network. A guest's SYN is answered when the host's socket is connected, and refused when that was: what
 * the guest sees is what is there. Of the network's thread.
 */
final class TcpStack {
    private static final int READ_BYTES = 64 << 10;
    private static final int WRITE_BYTES = 256 << 10;
    private static final int PORTS_FROM = 49_152;
    private static final int PORTS = 16_384;

    private final Wiring wiring;
    private final TcpOutput output;
    private final IcmpErrors errors;
    private final Budget budget;
    private final TcpSegment segment = new TcpSegment();
    private final Map<FlowKey, TcpConnection> connections = new HashMap<>();
    private final ByteBuffer readBuffer = ByteBuffer.allocateDirect(READ_BYTES);
    private final ByteBuffer writeBuffer = ByteBuffer.allocateDirect(WRITE_BYTES);
    private final ArrayDeque<TcpConnection> dirty = new ArrayDeque<>();
    private final ArrayDeque<TcpConnection> waiting = new ArrayDeque<>();

    TcpStack(Wiring wiring, IcmpErrors errors) {
        this.wiring = wiring;
        this.output = new TcpOutput(wiring.output());
        this.errors = errors;
        this.budget = new Budget(wiring.limits().bufferBytes(), Limits.CONNECTION_BYTES);
    }

    NetLoop loop() {
        return wiring.loop();
    }

    Link link() {
        return wiring.link();
    }

    NatMetrics metrics() {
        return wiring.metrics();
    }

    TcpOutput output() {
        return output;
    }

    Budget budget() {
        return budget;
    }

    /** For one read at a time. */
    ByteBuffer readBuffer() {
        return readBuffer;
    }

    /** For one write at a time. */
    ByteBuffer writeBuffer() {
        return writeBuffer;
    }

    int size() {
        return connections.size();
    }

    /** Where a connection begins to count. */
    int newSequence() {
        return Unguessable.number();
    }

    void accept(Packet packet) {
        if (!segment.read(packet)) {
            metrics().malformed.increment();
            return;
        }
        FlowKey key = new FlowKey(packet.source, segment.sourcePort, packet.destination, segment.destinationPort);
        TcpConnection connection = connections.get(key);
        if (connection != null) {
            connection.accept(segment);
        } else if ((segment.flags & (TcpSegment.SYN | TcpSegment.ACK | TcpSegment.RST)) == TcpSegment.SYN) {
            open(key, segment);
        } else {
            reset(key, segment);
        }
        segment.bytes = new byte[0];
    }

    /** RFC 9293, 3.10.7.1: the answer to what belongs to no connection. */
    void reset(FlowKey key, TcpSegment to) {
        if (to.is(TcpSegment.RST)) {
            return;
        }
        metrics().tcpRefused.increment();
        if (to.is(TcpSegment.ACK)) {
            output.sendEmpty(key, to.acknowledgement, 0, TcpSegment.RST, 0);
        } else {
            output.sendEmpty(key, 0, to.sequence + to.span(), TcpSegment.RST | TcpSegment.ACK, 0);
        }
    }

    void open(FlowKey key, TcpSegment syn) {
        if (key.guestPort() == 0) {
            metrics().malformed.increment();
            return;
        }
        InetSocketAddress target = wiring.reach().tcp(key.remote(), key.remotePort(), loop().now());
        if (target == null) {
            metrics().forbidden.increment();
            reset(key, syn);
        } else if (connections.size() >= wiring.limits().tcp()) {
            metrics().overLimit.increment();
            reset(key, syn);
        } else {
            connect(key, syn, target);
        }
    }

    private void connect(FlowKey key, TcpSegment syn, InetSocketAddress target) {
        SocketChannel channel;
        try {
            channel = SocketChannel.open();
        } catch (IOException e) {
            // The host has no more sockets for us.
            metrics().overLimit.increment();
            reset(key, syn);
            return;
        }
        try {
            channel.configureBlocking(false);
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            boolean connected = channel.connect(target);
            TcpConnection connection = new TcpConnection(this, key, channel, TcpConnection.State.CONNECTING);
            connection.connecting(syn, loop().register(channel, SelectionKey.OP_CONNECT, connection));
            connections.put(key, connection);
            if (connected) {
                connection.connected();
            }
        } catch (IOException e) {
            closeQuietly(channel);
            if (e instanceof NoRouteToHostException) {
                tellUnreachable(key, syn.sequence);
            } else {
                reset(key, syn);
            }
        }
    }

    void tellUnreachable(FlowKey key, int sequence) {
        errors.hostUnreachable(key, Packet.TCP, sequence);
    }

    /** Somebody has come through a forwarded port; the guest is asked. Closes the channel if that cannot be. */
    void ask(SocketChannel channel, Ip guest, int guestPort) throws IOException {
        InetSocketAddress peer = (InetSocketAddress) channel.getRemoteAddress();
        if (peer == null || connections.size() >= wiring.limits().tcp()) {
            metrics().overLimit.increment();
            channel.setOption(StandardSocketOptions.SO_LINGER, 0);
            channel.close();
            return;
        }
        channel.configureBlocking(false);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        Ip seen = wiring.reach().seenAs(peer.getAddress(), guest.isV4());
        FlowKey key = new FlowKey(guest, guestPort, seen, peer.getPort());
        while (connections.containsKey(key)) {
            key = new FlowKey(guest, guestPort, seen, PORTS_FROM + Unguessable.below(PORTS));
        }
        TcpConnection connection = new TcpConnection(this, key, channel, TcpConnection.State.SYN_SENT);
        connections.put(key, connection);
        connection.asking(loop().register(channel, 0, connection));
    }

    void addDirty(TcpConnection connection) {
        dirty.add(connection);
    }

    void addWaiting(TcpConnection connection) {
        waiting.add(connection);
    }

    /** The end of a round: sockets are offered what has come, the guest is answered, and who waited goes on. */
    void finishRound() {
        for (TcpConnection connection = dirty.poll(); connection != null; connection = dirty.poll()) {
            connection.finishRound();
        }
        if (!waiting.isEmpty() && link().hasMuchRoom()) {
            for (int i = waiting.size(); i > 0; i--) {
                waiting.remove().goOn();
            }
        }
    }

    /** Whether a round has something to do though nothing has come. */
    boolean canGoOn() {
        return !dirty.isEmpty() || !waiting.isEmpty() && link().hasMuchRoom();
    }

    void remove(TcpConnection connection) {
        connections.remove(connection.key(), connection);
    }

    void close() {
        for (TcpConnection connection : new ArrayList<>(connections.values())) {
            connection.close(true);
        }
    }

    static void closeQuietly(Channel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            // It is gone either way.
            return;
        }
    }
}
