package dev.vivarium.engine.net.nat;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/**
 * The addresses that a guest sees.
 *
 * @param network      of IPv4
 * @param prefixLength 8 to 27
 * @param prefix       of IPv6: its first 64 bits
 * @param mtu          of the guest's link, 1,280 to 65,520
 */
public record Subnet(InetAddress network, int prefixLength, InetAddress prefix, int mtu) {
    /** 10.0.2.0/24 and fec0::/64, as QEMU has them. */
    public static final Subnet USUAL = new Subnet(InetAddress.ofLiteral("10.0.2.0"), 24,
            InetAddress.ofLiteral("fec0::"), 1500);

    static final int MTU_LEAST = 1280;
    private static final int MTU_MOST = 65_520;
    private static final int HOST = 2;
    private static final int RESOLVER = 3;
    private static final int FIRST_GUEST = 15;

    public Subnet {
        if (!(network instanceof Inet4Address) || prefixLength < 8 || prefixLength > 27) {
            throw new IllegalArgumentException("The guest's network is one of IPv4, with a prefix of 8 to 27 bits.");
        }
        if ((Ip.of(network).v4() & ~mask(prefixLength)) != 0 || !Ip.of(network).isOrdinary()) {
            throw new IllegalArgumentException(network.getHostAddress() + "/" + prefixLength + " is not a network.");
        }
        if (!(prefix instanceof Inet6Address) || Ip.of(prefix).low() != 0 || !Ip.of(prefix).isOrdinary()) {
            throw new IllegalArgumentException("The guest's prefix of IPv6 has 64 bits.");
        }
        if (mtu < MTU_LEAST || mtu > MTU_MOST) {
            throw new IllegalArgumentException("The guest's MTU is from " + MTU_LEAST + " to " + MTU_MOST + ".");
        }
    }

    private static int mask(int bits) {
        return -1 << 32 - bits;
    }

    int mask() {
        return mask(prefixLength);
    }

    /** The router, and where the guest finds the host. */
    Ip host() {
        return v4(HOST);
    }

    Ip resolver() {
        return v4(RESOLVER);
    }

    Ip host6() {
        return new Ip(Ip.of(prefix).high(), HOST);
    }

    Ip resolver6() {
        return new Ip(Ip.of(prefix).high(), RESOLVER);
    }

    /** The router's address for its link. */
    Ip linkLocal() {
        return new Ip(0xfe80L << 48, HOST);
    }

    /** The address that the guest's first card is given. */
    Ip firstGuest() {
        return v4(FIRST_GUEST);
    }

    int guestsMost() {
        return ~mask() - FIRST_GUEST;
    }

    private Ip v4(int number) {
        return Ip.v4(Ip.of(network).v4() + number);
    }

    boolean contains(Ip address) {
        return address.isV4()
                ? (address.v4() & mask()) == Ip.of(network).v4()
                : address.high() == Ip.of(prefix).high();
    }

    Ip directedBroadcast() {
        return Ip.v4(Ip.of(network).v4() | ~mask());
    }

    boolean isOurs(Ip address) {
        return address.isV4()
                ? address.equals(host()) || address.equals(resolver())
                : address.equals(host6()) || address.equals(resolver6()) || address.equals(linkLocal());
    }

    boolean isHost(Ip address) {
        return address.equals(host()) || address.equals(host6()) || address.equals(linkLocal());
    }

    boolean isResolver(Ip address) {
        return address.equals(resolver()) || address.equals(resolver6());
    }

    /** Whether a packet from there may come from the guest. */
    boolean isGuest(Ip address) {
        if (isOurs(address)) {
            return false;
        }
        if (address.isV4()) {
            return contains(address) && address.v4() != Ip.of(network).v4() && !address.equals(directedBroadcast());
        }
        return contains(address) || address.isLinkLocal();
    }
}
