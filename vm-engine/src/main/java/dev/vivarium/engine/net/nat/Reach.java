package dev.vivarium.engine.net.nat;

import org.jspecify.annotations.Nullable;

import java.net.InetAddress;
import java.net.InetSocketAddress;

/**
 * Where a guest's packets may go, and what that is on the host. The router's address is the host's loopback; no other address leads
 * there. Addresses that no router passes on, and, where the host is out of reach, the host's own, lead nowhere.
 */
final class Reach {
    private static final int DNS = 53;

    private final UserNetwork.Config config;
    private final Resolvers resolvers;
    private final HostAddresses hostAddresses = new HostAddresses();

    Reach(UserNetwork.Config config, Resolvers resolvers) {
        this.config = config;
        this.resolvers = resolvers;
    }

    /** @return null if the guest may not go there */
    @Nullable
    InetSocketAddress tcp(Ip destination, int port, long now) {
        if (config.subnet().isResolver(destination)) {
            return port == DNS && !config.isolated() ? resolvers.first(now) : null;
        }
        return udp(destination, port, now);
    }

    /** Questions to the resolver are not asked for here. @return null if the guest may not go there */
    @Nullable
    InetSocketAddress udp(Ip destination, int port, long now) {
        if (port == 0 || config.isolated() || !HostAddresses.speaks(destination)) {
            return null;
        }
        if (config.subnet().isHost(destination)) {
            return config.hostReachable() ? new InetSocketAddress(loopback(destination), port) : null;
        }
        return isOutside(destination, now) ? new InetSocketAddress(destination.toInet(), port) : null;
    }

    private InetAddress loopback(Ip destination) {
        return InetAddress.ofLiteral(destination.isV4() ? "127.0.0.1" : "::1");
    }

    /** Whether that is a host that is neither the guest's neighbour nor this host in disguise. */
    boolean isOutside(Ip destination, long now) {
        if (config.isolated() || !destination.isOrdinary() || destination.isLoopback() || destination.isLinkLocal()
                || config.subnet().contains(destination)) {
            return false;
        }
        return config.hostReachable() || !hostAddresses.has(destination, now);
    }

    /** How the guest sees somebody who sends to it through a forwarded port. */
    Ip seenAs(InetAddress peer, boolean v4) {
        Ip address = Ip.of(peer);
        boolean showable = address.isV4() == v4 && address.isOrdinary() && !address.isLoopback()
                && !address.isLinkLocal() && !config.subnet().contains(address);
        return showable ? address : v4 ? config.subnet().host() : config.subnet().host6();
    }

    boolean hasIpv6(long now) {
        return !config.isolated() && hostAddresses.hasIpv6(now);
    }
}
