package dev.vivarium.engine.net.nat;

/** Where the guest's datagrams go: to the network's own services, or out through a flow. Of the network's thread. */
final class Udp {
    private static final int DHCP_SERVER = 67;
    private static final int DHCP6_SERVER = 547;
    private static final int DNS = 53;

    private final Wiring wiring;
    private final IcmpErrors errors;
    private final Dhcp dhcp;
    private final Dhcp6 dhcp6;
    private final DnsForwarder dns;
    private final TftpServer tftp;
    private final UdpFlows flows;
    private final Datagram datagram = new Datagram();

    Udp(Wiring wiring, IcmpErrors errors, Leases leases, Resolvers resolvers) {
        this.wiring = wiring;
        this.errors = errors;
        UdpOutput output = new UdpOutput(wiring.output());
        dhcp = new Dhcp(wiring, output, leases);
        dhcp6 = new Dhcp6(wiring, output);
        dns = new DnsForwarder(wiring, output, resolvers);
        tftp = new TftpServer(wiring, output);
        flows = new UdpFlows(wiring, output, errors);
    }

    UdpFlows flows() {
        return flows;
    }

    void accept(Packet packet) {
        if (!datagram.read(packet)) {
            wiring.metrics().malformed.increment();
            return;
        }
        if (!acceptService(packet)) {
            acceptOutward(packet);
        }
        datagram.bytes = new byte[0];
    }

    /** @return whether it was for one */
    private boolean acceptService(Packet packet) {
        int port = datagram.destinationPort;
        boolean forHost = wiring.subnet().isHost(packet.destination);
        if (packet.isV4() && port == DHCP_SERVER && (forHost || packet.destination.equals(Ip.BROADCAST))) {
            dhcp.accept(packet, datagram);
            return true;
        }
        if (!packet.isV4() && port == DHCP6_SERVER && (forHost || packet.destination.equals(Ip.ALL_DHCP))) {
            dhcp6.accept(packet, datagram);
            return true;
        }
        if (!wiring.subnet().isGuest(packet.source) || datagram.sourcePort == 0) {
            wiring.metrics().forbidden.increment();
            return true;
        }
        if (port == DNS && wiring.subnet().isResolver(packet.destination)) {
            dns.accept(packet, datagram);
            return true;
        }
        return forHost && tftp.accept(packet, datagram);
    }

    private void acceptOutward(Packet packet) {
        if (!packet.destination.isOrdinary() || packet.destination.equals(wiring.subnet().directedBroadcast())) {
            wiring.metrics().forbidden.increment();
        } else if (!flows.accept(packet, datagram)) {
            wiring.metrics().forbidden.increment();
            if (wiring.subnet().isOurs(packet.destination)) {
                errors.portUnreachable(packet);
            } else {
                errors.prohibited(packet);
            }
        }
    }

    void close() {
        dns.close();
        tftp.close();
        flows.close();
    }
}
