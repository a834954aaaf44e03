package dev.vivarium.engine.api;

import java.net.InetAddress;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A port of the host that leads to a port of the guest.
 *
 * @param hostAddress where the host listens: an address, not a name
 * @param hostPort    1–65535
 * @param guestPort   1–65535
 */
public record ForwardSettings(Protocol protocol, String hostAddress, int hostPort, int guestPort) {
    private static final Pattern FORM = Pattern
            .compile("(tcp|udp):(\\[[0-9a-fA-F:.%a-z]+\\]|[0-9.]+):([0-9]{1,5}):([0-9]{1,5})");
    private static final int PORT_MOST = 65_535;

    /** What goes through. */
    public enum Protocol {
        TCP, UDP
    }

    public ForwardSettings {
        if (hostPort < 1 || hostPort > PORT_MOST || guestPort < 1 || guestPort > PORT_MOST) {
            throw new IllegalArgumentException("a port is a number from 1 to " + PORT_MOST);
        }
        address(hostAddress);
    }

    private static InetAddress address(String text) {
        try {
            return InetAddress.ofLiteral(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("'" + text + "' is not an address", e);
        }
    }

    /** Whether it is the same, however its address is written. */
    public boolean isSameAs(ForwardSettings other) {
        return protocol == other.protocol && host().equals(other.host()) && hostPort == other.hostPort
                && guestPort == other.guestPort;
    }

    /** {@link #hostAddress}. */
    public InetAddress host() {
        return address(hostAddress);
    }

    /** @throws IllegalArgumentException with words for the user, if {@code text} is none */
    public static ForwardSettings parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not tcp or udp, an address and port of this computer and a"
                            + " port of the guest, such as tcp:127.0.0.1:2222:22");
        }
        String address = form.group(2);
        return new ForwardSettings(Protocol.valueOf(form.group(1).toUpperCase(Locale.ROOT)),
                address.startsWith("[") ? address.substring(1, address.length() - 1) : address,
                Integer.parseInt(form.group(3)), Integer.parseInt(form.group(4)));
    }

    /** As the option says it. */
    @Override
    public String toString() {
        String address = hostAddress.indexOf(':') >= 0 ? "[" + hostAddress + "]" : hostAddress;
        return (protocol == Protocol.TCP ? "tcp:" : "udp:") + address + ":" + hostPort + ":" + guestPort;
    }
}
