package dev.vivarium.engine.net.nat;

/** Asks who has an address: by ARP (RFC 826) or by a neighbour solicitation (RFC 4861, 7.2.2). */
final class Resolution {
    private static final int ARP_BYTES = 28;
    private static final int SOLICITATION = 135;
    private static final int SOURCE_LINK_ADDRESS = 1;

    private final Link link;
    private final Subnet subnet;

    Resolution(Link link, Subnet subnet) {
        this.link = link;
        this.subnet = subnet;
    }

    void ask(Ip address) {
        if (address.isV4()) {
            sendArp(1, Link.BROADCAST, address);
        } else {
            solicit(address);
        }
    }

    void sendArp(int operation, long targetMac, Ip target) {
        sendArp(operation, subnet.host(), targetMac, target);
    }

    void sendArp(int operation, Ip sender, long targetMac, Ip target) {
        byte[] frame = new byte[Link.HEADER + ARP_BYTES];
        int at = Link.HEADER;
        Wire.put16(frame, at, 1);
        Wire.put16(frame, at + 2, Link.IPV4);
        frame[at + 4] = 6;
        frame[at + 5] = 4;
        Wire.put16(frame, at + 6, operation);
        Wire.put48(frame, at + 8, Link.MAC);
        sender.put(frame, at + 14);
        Wire.put48(frame, at + 18, operation == 1 ? 0 : targetMac);
        target.put(frame, at + 24);
        link.send(frame, targetMac, Link.ARP, Link.DONE);
    }

    private void solicit(Ip target) {
        byte[] frame = new byte[Link.HEADER + Ipv6.HEADER + 32];
        Ip group = new Ip(0xff02L << 48, 0x1_ff00_0000L | target.low() & 0xff_ffff);
        int at = Link.HEADER + Ipv6.HEADER;
        frame[at] = (byte) SOLICITATION;
        target.put(frame, at + 8);
        frame[at + 24] = SOURCE_LINK_ADDRESS;
        frame[at + 25] = 1;
        Wire.put48(frame, at + 26, Link.MAC);
        Ip source = target.isLinkLocal() ? subnet.linkLocal() : subnet.host6();
        Ipv6.putHeader(frame, source, group, Packet.ICMPV6, 255);
        long sum = Packet.pseudoSum(source, group, Packet.ICMPV6, 32) + Wire.sum(frame, at, 32);
        Wire.put16(frame, at + 2, Wire.checksum(sum));
        link.send(frame, multicastMac(group), Link.IPV6, Link.DONE);
    }

    /** RFC 2464, 7. */
    static long multicastMac(Ip group) {
        return 0x3333_0000_0000L | group.low() & 0xffff_ffffL;
    }
}
