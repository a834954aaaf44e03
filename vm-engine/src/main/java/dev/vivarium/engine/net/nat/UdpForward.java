package dev.vivarium.engine.net.nat;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Datagrams that come to a port of the host's go on to the guest, and its answers back to whom they are for. The peer that was silent
 * longest is forgotten for a new one. Of the network's thread.
 */
final class UdpForward implements Listener.Service {
    private static final int READS_IN_A_ROW = 32;
    private static final int PEERS_MOST = 256;
    private static final int PORTS_FROM = 49_152;

    private final Listener listener;
    private final UdpFlows flows;
    private final Reach reach;
    private final Supplier<Ip> guest;
    private @Nullable DatagramChannel channel;
    /** In the order in which they spoke. */
    private final LinkedHashMap<InetSocketAddress, FlowKey> peers = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<FlowKey, InetSocketAddress> byKey = new LinkedHashMap<>();

    UdpForward(Listener listener, UdpFlows flows, Reach reach, Supplier<Ip> guest) {
        this.listener = listener;
        this.flows = flows;
        this.reach = reach;
        this.guest = guest;
    }

    @Override
    public void restarted(SelectableChannel newChannel) {
        channel = (DatagramChannel) newChannel;
    }

    @Override
    public void ready(SelectionKey ready) {
        DatagramChannel socket = channel;
        if (socket == null) {
            return;
        }
        try {
            for (int i = 0; i < READS_IN_A_ROW; i++) {
                ByteBuffer buffer = flows.buffer();
                buffer.clear();
                InetSocketAddress from = (InetSocketAddress) socket.receive(buffer);
                if (from == null) {
                    return;
                }
                buffer.flip();
                FlowKey key = keyOf(from);
                flows.output().send(key.remote(), key.remotePort(), key.guest(), key.guestPort(), buffer);
            }
        } catch (IOException e) {
            listener.failed();
        }
    }

    private FlowKey keyOf(InetSocketAddress peer) {
        Ip to = guest.get();
        FlowKey known = peers.get(peer);
        if (known != null && known.guest().equals(to)) {
            return known;
        }
        if (known != null) {
            forget(peer);
        } else if (peers.size() == PEERS_MOST) {
            forget(peers.firstEntry().getKey());
        }
        Ip seen = reach.seenAs(peer.getAddress(), to.isV4());
        FlowKey key = new FlowKey(to, listener.forward().guestPort(), seen, peer.getPort());
        for (int port = PORTS_FROM; flows.hasAnswers(key); port++) {
            key = new FlowKey(to, listener.forward().guestPort(), seen, port);
        }
        peers.put(peer, key);
        byKey.put(key, peer);
        flows.addAnswers(key, this);
        return key;
    }

    private void forget(InetSocketAddress peer) {
        FlowKey key = peers.remove(peer);
        if (key != null) {
            byKey.remove(key);
            flows.removeAnswers(key);
        }
    }

    /** The guest has answered. */
    void answer(FlowKey key, ByteBuffer data) {
        InetSocketAddress peer = byKey.get(key);
        DatagramChannel socket = channel;
        if (peer == null || socket == null) {
            return;
        }
        peers.get(peer);
        try {
            socket.send(data, peer);
        } catch (IOException e) {
            // The peer cannot be reached: datagrams are lost, that is all.
            return;
        }
    }

    void stop() {
        for (InetSocketAddress peer : List.copyOf(peers.keySet())) {
            forget(peer);
        }
    }
}
