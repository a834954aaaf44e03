package dev.vivarium.engine.net.nat;

import dev.vivarium.engine.net.nat.Timers.Timer;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.PortUnreachableException;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.util.LinkedHashMap;

/**
 * One port of the guest's and its socket. While it speaks to one peer alone the socket is connected, so that the host tells when
 * nobody listens there. Only those are heard who were spoken to. Of the network's thread.
 */
final class UdpFlow implements NetLoop.Ready {
    private static final long IDLE = 120_000_000_000L;
    private static final long IDLE_DNS = 30_000_000_000L;
    private static final int DNS = 53;
    private static final int PEERS_MOST = 64;
    private static final int READS_IN_A_ROW = 32;

    private final Wiring wiring;
    private final UdpFlows flows;
    private final UdpFlows.Port port;
    private final DatagramChannel channel;
    private final Timer timer;
    /** Who was spoken to, and how the guest calls it. */
    private final LinkedHashMap<InetSocketAddress, FlowKey> peers = new LinkedHashMap<>();

    UdpFlow(Wiring wiring, UdpFlows flows, UdpFlows.Port port, DatagramChannel channel) {
        this.wiring = wiring;
        this.flows = flows;
        this.port = port;
        this.channel = channel;
        this.timer = wiring.loop().timer(this::close);
    }

    private void touch(int peerPort) {
        timer.at(wiring.loop().now() + (peerPort == DNS ? IDLE_DNS : IDLE));
    }

    void send(FlowKey key, InetSocketAddress target, ByteBuffer data) {
        touch(target.getPort());
        try {
            if (!peers.containsKey(target)) {
                meet(key, target);
            }
            channel.send(data, target);
        } catch (PortUnreachableException e) {
            tellUnreachable();
        } catch (IOException e) {
            flows.errors().hostUnreachable(key, Packet.UDP, 0);
            if (peers.size() > 1 && channel.isConnected()) {
                close();
            }
        }
    }

    private void meet(FlowKey key, InetSocketAddress target) throws IOException {
        if (peers.size() == PEERS_MOST) {
            peers.remove(peers.firstEntry().getKey());
        }
        peers.put(target, key);
        if (peers.size() == 1) {
            channel.connect(target);
        } else if (channel.isConnected()) {
            channel.disconnect();
        }
    }

    /** What was sent to the only peer found nobody. */
    private void tellUnreachable() {
        if (!peers.isEmpty()) {
            flows.errors().portUnreachable(peers.firstEntry().getValue());
        }
    }

    @Override
    public void ready(SelectionKey ready) {
        try {
            for (int i = 0; i < READS_IN_A_ROW && channel.isOpen(); i++) {
                ByteBuffer buffer = flows.buffer();
                buffer.clear();
                InetSocketAddress from = receive(buffer);
                if (from == null) {
                    return;
                }
                FlowKey key = peers.get(from);
                if (key != null) {
                    touch(from.getPort());
                    buffer.flip();
                    flows.output().send(key.remote(), key.remotePort(), port.guest(), port.port(), buffer);
                }
            }
        } catch (PortUnreachableException e) {
            tellUnreachable();
        } catch (IOException e) {
            close();
        }
    }

    private @Nullable InetSocketAddress receive(ByteBuffer buffer) throws IOException {
        return (InetSocketAddress) channel.receive(buffer);
    }

    void close() {
        timer.cancel();
        flows.remove(port, this);
        TcpStack.closeQuietly(channel);
    }
}
