package dev.vivarium.engine.net.nat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.StandardProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The addresses that this host has, asked for again after a while. Of the network's thread. */
final class HostAddresses {
    private static final long KEEP = 5_000_000_000L;

    private static final boolean SPEAKS_IPV6 = speaksIpv6();

    private Set<Ip> addresses = Set.of();
    private boolean known;
    private long since;

    private static boolean speaksIpv6() {
        try (DatagramChannel channel = DatagramChannel.open(StandardProtocolFamily.INET6)) {
            return channel.isOpen();
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    /** Whether sockets of this host can be told such an address. */
    static boolean speaks(Ip address) {
        return address.isV4() || SPEAKS_IPV6;
    }

    private void look(long now) {
        if (known && now - since < KEEP) {
            return;
        }
        known = true;
        since = now;
        Set<Ip> found = new HashSet<>();
        try {
            List<InetAddress> all = NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .toList();
            all.forEach(address -> found.add(Ip.of(address)));
            addresses = found;
        } catch (SocketException e) {
            // What was known before is the best there is.
            addresses = Set.copyOf(addresses);
        }
    }

    boolean has(Ip address, long now) {
        look(now);
        return addresses.contains(address);
    }

    /** Whether packets of IPv6 can leave this host. */
    boolean hasIpv6(long now) {
        look(now);
        return addresses.stream()
                .anyMatch(address -> !address.isV4() && address.isOrdinary() && !address.isLinkLocal());
    }
}
