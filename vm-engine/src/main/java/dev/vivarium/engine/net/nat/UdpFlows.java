package dev.vivarium.engine.net.nat;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * The sockets behind the guest's ports, one for each port that speaks, whomever it speaks to (RFC 4787: endpoint-independent
 * mapping, address and port-dependent filtering). The one that was silent longest is given up for a new one. Of the network's thread.
 */
final class UdpFlows {
    private static final int DATAGRAM_MOST = 65_535;

    /** A port of the guest's. */
    record Port(Ip guest, int port) {
    }

    private final Wiring wiring;
    private final UdpOutput output;
    private final IcmpErrors errors;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(DATAGRAM_MOST);
    /** In the order in which they spoke. */
    private final LinkedHashMap<Port, UdpFlow> flows = new LinkedHashMap<>(64, 0.75f, true);
    private final LinkedHashMap<FlowKey, UdpForward> answers = new LinkedHashMap<>();

    UdpFlows(Wiring wiring, UdpOutput output, IcmpErrors errors) {
        this.wiring = wiring;
        this.output = output;
        this.errors = errors;
    }

    UdpOutput output() {
        return output;
    }

    IcmpErrors errors() {
        return errors;
    }

    /** For one datagram at a time. */
    ByteBuffer buffer() {
        return buffer;
    }

    /** @return false if the guest may not send there */
    boolean accept(Packet packet, Datagram datagram) {
        FlowKey key = new FlowKey(packet.source, datagram.sourcePort, packet.destination, datagram.destinationPort);
        UdpForward forward = answers.get(key);
        buffer.clear();
        if (forward != null) {
            buffer.put(datagram.bytes, datagram.data, datagram.length).flip();
            forward.answer(key, buffer);
            return true;
        }
        InetSocketAddress target = wiring.reach().udp(key.remote(), key.remotePort(), wiring.loop().now());
        if (target == null) {
            return false;
        }
        UdpFlow flow = flows.get(new Port(key.guest(), key.guestPort()));
        if (flow == null) {
            flow = open(new Port(key.guest(), key.guestPort()));
        }
        if (flow != null) {
            buffer.put(datagram.bytes, datagram.data, datagram.length).flip();
            flow.send(key, target, buffer);
        }
        return true;
    }

    private @Nullable UdpFlow open(Port port) {
        if (flows.size() >= wiring.limits().udp()) {
            wiring.metrics().overLimit.increment();
            flows.firstEntry().getValue().close();
        }
        DatagramChannel channel = null;
        try {
            channel = DatagramChannel
                    .open(port.guest.isV4() ? StandardProtocolFamily.INET : StandardProtocolFamily.INET6);
            channel.configureBlocking(false);
            UdpFlow flow = new UdpFlow(wiring, this, port, channel);
            wiring.loop().register(channel, SelectionKey.OP_READ, flow);
            flows.put(port, flow);
            wiring.metrics().udpFlows.increment();
            return flow;
        } catch (IOException e) {
            wiring.metrics().overLimit.increment();
            if (channel != null) {
                TcpStack.closeQuietly(channel);
            }
            return null;
        }
    }

    void remove(Port port, UdpFlow flow) {
        flows.remove(port, flow);
    }

    /** What the guest answers there goes through a forwarded port. */
    void addAnswers(FlowKey key, UdpForward forward) {
        answers.put(key, forward);
    }

    void removeAnswers(FlowKey key) {
        answers.remove(key);
    }

    boolean hasAnswers(FlowKey key) {
        return answers.containsKey(key);
    }

    void close() {
        for (UdpFlow flow : List.copyOf(flows.values())) {
            flow.close();
        }
    }
}
