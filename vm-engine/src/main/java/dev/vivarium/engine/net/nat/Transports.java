package dev.vivarium.engine.net.nat;

/** Which transport a packet is of; the router itself has none but these. Of the network's thread. */
record Transports(Wiring wiring, IcmpErrors errors, TcpStack tcp, Udp udp, Icmp icmp) implements IpInput.Transport {
    @Override
    public void accept(Packet packet) {
        int icmpOfVersion = packet.isV4() ? Packet.ICMP : Packet.ICMPV6;
        boolean named = wiring.subnet().isGuest(packet.source);
        if (packet.protocol == Packet.UDP) {
            udp.accept(packet);
        } else if (packet.protocol == icmpOfVersion && (named || !packet.isV4())) {
            icmp.accept(packet);
        } else if (named && packet.protocol == Packet.TCP && !packet.destination.isMulticast()) {
            tcp.accept(packet);
        } else {
            wiring.metrics().forbidden.increment();
            if (named && packet.protocol != Packet.TCP) {
                errors.protocolUnreachable(packet);
            }
        }
    }
}
