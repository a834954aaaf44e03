package dev.vivarium.engine.net.nat;

import dev.vivarium.engine.net.nat.Timers.Timer;

import org.jspecify.annotations.Nullable;

/**
 * The router of IPv6 that the guest sees: advertises the prefix, the resolver (RFC 8106) and itself, and answers for its own addresses
 * (RFC 4861). It is a default router only while packets of IPv6 can leave the host, so that guests do not try in vain. Of the
 * network's thread.
 */
final class Ndp {
    static final int ROUTER_SOLICITATION = 133;
    static final int NEIGHBOUR_SOLICITATION = 135;
    static final int NEIGHBOUR_ADVERTISEMENT = 136;
    private static final int ROUTER_ADVERTISEMENT = 134;
    private static final int HOPS = 255;
    private static final int SOURCE_LINK_ADDRESS = 1;
    private static final int TARGET_LINK_ADDRESS = 2;
    private static final int PREFIX = 3;
    private static final int MTU = 5;
    private static final int RESOLVER = 25;
    private static final int OTHER_BY_DHCP = 0x40;
    private static final int ON_LINK_AND_AUTONOMOUS = 0xc0;
    private static final int LIFETIME_SECONDS = 1800;
    private static final int PREFIX_SECONDS = 86_400;
    private static final long AGAIN = 300_000_000_000L;

    private final Wiring wiring;
    private @Nullable Timer timer;

    Ndp(Wiring wiring) {
        this.wiring = wiring;
    }

    /** Takes a message whose checksum is right. */
    void accept(Packet packet) {
        int code = Wire.get8(packet.bytes, packet.transport + 1);
        if (packet.hopLimit != HOPS || code != 0) {
            wiring.metrics().malformed.increment();
            return;
        }
        switch (Wire.get8(packet.bytes, packet.transport)) {
            case ROUTER_SOLICITATION -> {
                advertise(Ip.ALL_NODES);
                again();
            }
            case NEIGHBOUR_SOLICITATION -> answer(packet);
            case NEIGHBOUR_ADVERTISEMENT -> learn(packet);
            default -> wiring.metrics().forbidden.increment();
        }
    }

    private void again() {
        if (timer == null) {
            timer = wiring.loop().timer(() -> {
                advertise(Ip.ALL_NODES);
                again();
            });
        }
        timer.at(wiring.loop().now() + AGAIN);
    }

    private void learn(Packet packet) {
        if (packet.transportBytes() >= 24) {
            Ip target = Ip.v6At(packet.bytes, packet.transport + 8);
            if (wiring.subnet().isGuest(target) && !target.isV4()) {
                wiring.neighbours().learn(target, packet.sourceMac);
            }
        }
    }

    private void answer(Packet packet) {
        if (packet.transportBytes() < 24) {
            wiring.metrics().malformed.increment();
            return;
        }
        Ip target = Ip.v6At(packet.bytes, packet.transport + 8);
        if (target.isV4() || !wiring.subnet().isOurs(target)) {
            return;
        }
        boolean unnamed = packet.source.equals(Ip.ANY_V6);
        int at = Link.HEADER + Ipv6.HEADER;
        byte[] frame = new byte[at + 32];
        frame[at] = (byte) NEIGHBOUR_ADVERTISEMENT;
        frame[at + 4] = (byte) (unnamed ? 0xa0 : 0xe0);
        target.put(frame, at + 8);
        frame[at + 24] = TARGET_LINK_ADDRESS;
        frame[at + 25] = 1;
        Wire.put48(frame, at + 26, Link.MAC);
        Ip destination = unnamed ? Ip.ALL_NODES : packet.source;
        send(frame, target, destination, unnamed ? Resolution.multicastMac(destination) : packet.sourceMac);
    }

    private void advertise(Ip destination) {
        Subnet subnet = wiring.subnet();
        int at = Link.HEADER + Ipv6.HEADER;
        boolean resolves = !wiring.config().isolated();
        byte[] frame = new byte[at + 16 + 8 + 8 + 32 + (resolves ? 24 : 0)];
        frame[at] = (byte) ROUTER_ADVERTISEMENT;
        frame[at + 4] = 64;
        frame[at + 5] = OTHER_BY_DHCP;
        Wire.put16(frame, at + 6, wiring.reach().hasIpv6(wiring.loop().now()) ? LIFETIME_SECONDS : 0);
        int option = at + 16;
        frame[option] = SOURCE_LINK_ADDRESS;
        frame[option + 1] = 1;
        Wire.put48(frame, option + 2, Link.MAC);
        option += 8;
        frame[option] = MTU;
        frame[option + 1] = 1;
        Wire.put32(frame, option + 4, subnet.mtu());
        option += 8;
        frame[option] = PREFIX;
        frame[option + 1] = 4;
        frame[option + 2] = 64;
        frame[option + 3] = (byte) ON_LINK_AND_AUTONOMOUS;
        Wire.put32(frame, option + 4, PREFIX_SECONDS);
        Wire.put32(frame, option + 8, PREFIX_SECONDS);
        Ip.of(subnet.prefix()).put(frame, option + 16);
        option += 32;
        if (resolves) {
            frame[option] = RESOLVER;
            frame[option + 1] = 3;
            Wire.put32(frame, option + 4, LIFETIME_SECONDS);
            subnet.resolver6().put(frame, option + 8);
        }
        send(frame, subnet.linkLocal(), destination, Resolution.multicastMac(destination));
    }

    private void send(byte[] frame, Ip source, Ip destination, long mac) {
        int at = Link.HEADER + Ipv6.HEADER;
        int length = frame.length - at;
        Ipv6.putHeader(frame, source, destination, Packet.ICMPV6, HOPS);
        long sum = Packet.pseudoSum(source, destination, Packet.ICMPV6, length) + Wire.sum(frame, at, length);
        Wire.put16(frame, at + 2, Wire.checksum(sum));
        wiring.link().send(frame, mac, Link.IPV6, Link.DONE);
    }
}
