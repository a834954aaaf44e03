package dev.vivarium.engine.net.nat;

import dev.vivarium.engine.net.Forward;
import dev.vivarium.engine.net.Forward.Protocol;
import dev.vivarium.engine.net.ForwardRefused;
import dev.vivarium.engine.net.PortForwards;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectableChannel;
import java.nio.channels.ServerSocketChannel;
import java.util.ArrayList;
import java.util.List;

/** The forwarded ports of a network. Any thread may ask: ports are bound by who asks, and served by the network's thread. */
final class ForwardTable implements PortForwards {
    private static final int PRIVILEGED = 1024;
    private static final int MOST = 256;

    /** A port, and what ends what goes through it. */
    private record Entry(Listener listener, Runnable end) {
    }

    private final NetLoop loop;
    private final TcpStack tcp;
    private final UdpFlows udp;
    private final Reach reach;
    private final Leases leases;
    private final Subnet subnet;
    private final List<Entry> entries = new ArrayList<>();

    ForwardTable(Wiring wiring, TcpStack tcp, UdpFlows udp, Leases leases) {
        this.loop = wiring.loop();
        this.reach = wiring.reach();
        this.subnet = wiring.subnet();
        this.tcp = tcp;
        this.udp = udp;
        this.leases = leases;
    }

    @Override
    public synchronized void add(Forward forward) throws ForwardRefused {
        if (entries.size() == MOST) {
            throw new ForwardRefused("A machine has at most " + MOST + " forwarded ports.", 0);
        }
        if (entries.stream().anyMatch(entry -> entry.listener.forward().hasPlaceOf(forward))) {
            throw refusal(forward, "is forwarded already");
        }
        try {
            Listener listener = new Listener(forward, loop);
            entries.add(start(listener));
        } catch (IOException e) {
            throw refusal(forward, reasonOf(forward));
        }
    }

    private Entry start(Listener listener) {
        Forward forward = listener.forward();
        if (forward.protocol() == Protocol.TCP) {
            loop.post(() -> listener.start(new TcpForward(listener, tcp, () -> guestOf(forward))));
            return new Entry(listener, listener::stop);
        }
        UdpForward service = new UdpForward(listener, udp, reach, () -> guestOf(forward));
        loop.post(() -> listener.start(service));
        return new Entry(listener, () -> {
            listener.stop();
            service.stop();
        });
    }

    private Ip guestOf(Forward forward) {
        if (forward.guestAddress() != null) {
            return Ip.of(forward.guestAddress());
        }
        List<Ip> known = leases.known();
        return known.isEmpty() ? subnet.firstGuest() : known.getFirst();
    }

    private static String reasonOf(Forward forward) {
        InetAddress host = forward.host();
        if (!host.isAnyLocalAddress() && !isOurs(host)) {
            return "cannot be listened on: this host does not have that address";
        }
        boolean privileged = forward.hostPort() < PRIVILEGED && freePort(forward) != 0;
        return privileged
                ? "is taken, or may be listened on by the administrator alone"
                : "is taken by another program";
    }

    private static boolean isOurs(InetAddress address) {
        try {
            return address.isLoopbackAddress() || NetworkInterface.getByInetAddress(address) != null;
        } catch (SocketException e) {
            return false;
        }
    }

    private static ForwardRefused refusal(Forward forward, String reason) {
        int free = freePort(forward);
        String offer = free == 0 ? "." : "; port " + free + " is free.";
        return new ForwardRefused("The " + forward.protocol() + " port " + forward.hostPort() + " of "
                + forward.host().getHostAddress() + " " + reason + offer, free);
    }

    private static int freePort(Forward forward) {
        try (SelectableChannel trial = Listener.bind(forward.protocol(), forward.host(), 0)) {
            InetSocketAddress place = (InetSocketAddress) (trial instanceof ServerSocketChannel server
                    ? server.getLocalAddress()
                    : ((DatagramChannel) trial).getLocalAddress());
            return place == null ? 0 : place.getPort();
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public synchronized boolean remove(Forward forward) {
        for (Entry entry : entries) {
            if (entry.listener.forward().equals(forward)) {
                entries.remove(entry);
                loop.call(entry.end);
                return true;
            }
        }
        return false;
    }

    @Override
    public synchronized List<Forward> list() {
        return entries.stream().map(entry -> entry.listener.forward()).toList();
    }

    /** The network's thread ends. */
    synchronized void close() {
        entries.forEach(entry -> entry.end.run());
        entries.clear();
    }

    /** For tests: the host takes the sockets away. */
    void breakSockets() {
        loop.call(() -> List.copyOf(entries).forEach(entry -> entry.listener.failed()));
    }
}
