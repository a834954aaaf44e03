package dev.vivarium.engine.net.nat;

import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.engine.net.Forward;
import dev.vivarium.engine.net.ForwardRefused;
import dev.vivarium.engine.net.Frame;
import dev.vivarium.engine.net.NetBackend;
import dev.vivarium.engine.net.PortForwards;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A network of the guest's own behind which is the host's: no privilege, no helper, and nothing of the host's network is changed. The
 * guest has a router that is also its DHCP server, a resolver, and through sockets of the host what the host reaches; the host
 * reaches the guest through forwarded ports (docs/network.md). The card's side is called with the board lock held and only passes
 * frames on; everything else is done by the network's own thread.
 */
public final class UserNetwork implements NetBackend {
    private static final int FRAMES_IN_A_ROW = 64;

    /**
     * What a network is like.
     *
     * @param isolated      whether the guest reaches neither the host nor anything behind it; forwarded ports work nevertheless
     * @param hostReachable whether the router's address leads to the host's loopback, and the guest may reach the host's addresses
     * @param forwards      ports that are forwarded from the beginning
     * @param hostname      what the guest is told that it is called; may be empty
     * @param boot          what firmware may load from the network
     * @param resolvers     whom to ask for names; null for those that the host asks
     */
    public record Config(boolean isolated, boolean hostReachable, List<Forward> forwards, Subnet subnet,
            String hostname, @Nullable Boot boot, @Nullable List<InetSocketAddress> resolvers) {
        /** Everything is reached, nothing is forwarded. */
        public static final Config USUAL = new Config(false, true, List.of(), Subnet.USUAL, "", null, null);

        private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?");

        public Config {
            forwards = List.copyOf(forwards);
            resolvers = resolvers == null ? null : List.copyOf(resolvers);
            if (resolvers != null && resolvers.stream().anyMatch(InetSocketAddress::isUnresolved)) {
                throw new IllegalArgumentException("A resolver is given by its address.");
            }
            if (!hostname.isEmpty() && !NAME.matcher(hostname).matches()) {
                throw new IllegalArgumentException("A host's name has letters, digits and dashes, at most 63.");
            }
        }

        public Config withForwards(List<Forward> newForwards) {
            return new Config(isolated, hostReachable, newForwards, subnet, hostname, boot, resolvers);
        }

        public Config withReach(boolean nowIsolated, boolean nowHostReachable) {
            return new Config(nowIsolated, nowHostReachable, forwards, subnet, hostname, boot, resolvers);
        }

        public Config withBoot(Boot newBoot) {
            return new Config(isolated, hostReachable, forwards, subnet, hostname, newBoot, resolvers);
        }

        public Config withResolvers(List<InetSocketAddress> newResolvers) {
            return new Config(isolated, hostReachable, forwards, subnet, hostname, boot, newResolvers);
        }
    }

    /**
     * What firmware may load.
     *
     * @param folder all of its files can be read by the guest; null for none
     * @param file   the first one to load, by its name in the folder, or a URL; empty if nobody is told
     */
    public record Boot(@Nullable Path folder, String file) {
        private static final Pattern FILE = Pattern.compile("[!-~]{0,127}");

        public Boot {
            if (!FILE.matcher(file).matches()) {
                throw new IllegalArgumentException("The name of a boot file has at most 127 letters, without spaces.");
            }
        }
    }

    private final NetLoop loop;
    private final Link link;
    private final NatMetrics metrics;
    private final IpInput input;
    private final TcpStack tcp;
    private final Udp udp;
    private final Echo echo;
    private final OwnEcho ownEcho;
    private final Leases leases;
    private final ForwardTable forwards;
    private final FrameRing fromGuest = new FrameRing(Limits.QUEUE_FRAMES, Limits.QUEUE_BYTES);
    private volatile boolean refused;
    private volatile boolean up = true;

    /** @throws ForwardRefused if a port is taken */
    public UserNetwork(Config config) throws ForwardRefused {
        this(config, new MetricRegistry(), "nat");
    }

    /** @param id what its counters are called */
    public UserNetwork(Config config, MetricRegistry registry, String id) throws ForwardRefused {
        this(config, Limits.USUAL, registry, id, Resolvers.FILE);
    }

    UserNetwork(Config config, Limits limits, MetricRegistry registry, String id, Path resolverFile)
            throws ForwardRefused {
        metrics = new NatMetrics(registry, id);
        ownEcho = new OwnEcho(config.subnet(), registry, id);
        try {
            loop = new NetLoop(new Rounds());
        } catch (IOException e) {
            throw new UncheckedIOException("The host has no selector for a network.", e);
        }
        link = new Link(metrics, loop::wake);
        leases = new Leases(config.subnet());
        Resolvers resolvers = new Resolvers(resolverFile, config.resolvers());
        Neighbours neighbours = new Neighbours();
        Resolution resolution = new Resolution(link, config.subnet());
        IpOutput output = new IpOutput(link, neighbours, resolution, config.subnet().mtu());
        Wiring wiring = new Wiring(config, limits, metrics, loop, link, neighbours, output,
                new Reach(config, resolvers));
        IcmpErrors errors = new IcmpErrors(output, config.subnet());
        tcp = new TcpStack(wiring, errors);
        udp = new Udp(wiring, errors, leases, resolvers);
        echo = new Echo(wiring, errors);
        input = new IpInput(wiring, resolution,
                new Transports(wiring, errors, tcp, udp, new Icmp(wiring, echo, new Ndp(wiring))));
        forwards = new ForwardTable(wiring, tcp, udp.flows(), leases);
        loop.start();
        addForwards(config.forwards());
    }

    private void addForwards(List<Forward> wanted) throws ForwardRefused {
        try {
            for (Forward forward : wanted) {
                forwards.add(forward);
            }
        } catch (ForwardRefused e) {
            close();
            throw e;
        }
    }

    /** The forwarded ports, to be changed at any time. */
    public PortForwards forwards() {
        return forwards;
    }

    /** The addresses of IPv4 that the guest was given, the first one first. Any thread. */
    public List<InetAddress> guestAddresses() {
        return leases.known().stream().map(Ip::toInet).toList();
    }

    @Override
    public void connect(Runnable look) {
        link.connect(look);
        look.run();
    }

    @Override
    public boolean isUp() {
        return up;
    }

    @Override
    public boolean send(Frame frame) {
        if (!up || ownEcho.accept(frame)) {
            return true;
        }
        if (!fromGuest.offer(frame)) {
            refused = true;
            if (!fromGuest.offer(frame)) {
                return false;
            }
        }
        loop.wake();
        return true;
    }

    @Override
    public @Nullable Frame receive() {
        Frame echo = ownEcho.poll();
        return echo == null ? link.receive() : echo;
    }

    @Override
    public void close() {
        loop.close();
    }

    TcpStack tcp() {
        return tcp;
    }

    NetLoop loop() {
        return loop;
    }

    ForwardTable forwardTable() {
        return forwards;
    }

    /** What the network's thread does. */
    private final class Rounds implements NetLoop.Work {
        @Override
        public void takeSome() {
            for (int i = 0; i < FRAMES_IN_A_ROW; i++) {
                Frame frame = fromGuest.poll();
                if (frame == null) {
                    break;
                }
                metrics.framesFromGuest.increment();
                input.accept(frame);
            }
            tcp.finishRound();
            if (refused && fromGuest.isHalfEmpty()) {
                refused = false;
                link.tellCard();
            }
        }

        @Override
        public boolean hasMore() {
            return !fromGuest.isEmpty() || tcp.canGoOn();
        }

        @Override
        public void end() {
            up = false;
            forwards.close();
            tcp.close();
            udp.close();
            echo.close();
            link.tellCard();
        }
    }
}
