package dev.vivarium.engine.net;

import org.jspecify.annotations.Nullable;

import java.net.InetAddress;

/**
 * A port of the host that leads to a port of the guest.
 *
 * @param host         the address that the host listens on; any-local for all of them
 * @param hostPort     1 to 65,535
 * @param guestPort    1 to 65,535
 * @param guestAddress null for the address that the guest was given, or will be
 */
public record Forward(Protocol protocol, InetAddress host, int hostPort, int guestPort,
        @Nullable InetAddress guestAddress) {
    private static final int PORT_MOST = 65_535;

    /** What goes through. */
    public enum Protocol {
        TCP, UDP
    }

    public Forward {
        if (hostPort < 1 || hostPort > PORT_MOST || guestPort < 1 || guestPort > PORT_MOST) {
            throw new IllegalArgumentException("A port is a number from 1 to " + PORT_MOST + ".");
        }
    }

    /** Whether the two listen at the same place. */
    public boolean hasPlaceOf(Forward other) {
        return protocol == other.protocol && hostPort == other.hostPort && host.equals(other.host);
    }
}
