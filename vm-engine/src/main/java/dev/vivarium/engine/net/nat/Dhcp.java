package dev.vivarium.engine.net.nat;

import dev.vivarium.engine.net.nat.DhcpMessage.Answer;
import dev.vivarium.engine.net.nat.DhcpMessage.Request;

/**
 * Gives the guest its address of IPv4 and says where the router, the resolver and, if there is one, the boot server are (RFC 2131).
 * Not emulated: relays, and options in the fields for names. Of the network's thread.
 */
final class Dhcp {
    private static final int SERVER_PORT = 67;
    private static final int CLIENT_PORT = 68;
    private static final int MASK = 1;
    private static final int ROUTER = 3;
    private static final int RESOLVER = 6;
    private static final int HOST_NAME = 12;
    private static final int LINK_MTU = 26;
    private static final int LEASE = 51;
    private static final int BOOT_SERVER = 66;
    private static final int BOOT_FILE = 67;
    private static final int LEASE_SECONDS = 86_400;

    private final Wiring wiring;
    private final UdpOutput output;
    private final Leases leases;

    Dhcp(Wiring wiring, UdpOutput output, Leases leases) {
        this.wiring = wiring;
        this.output = output;
        this.leases = leases;
    }

    void accept(Packet packet, Datagram datagram) {
        Request request = datagram.sourcePort == CLIENT_PORT ? DhcpMessage.read(datagram) : null;
        if (request == null) {
            wiring.metrics().malformed.increment();
            return;
        }
        boolean forOther = !request.server().equals(Ip.ANY_V4) && !request.server().equals(wiring.subnet().host());
        if (forOther) {
            return;
        }
        switch (request.type()) {
            case DhcpMessage.DISCOVER -> offer(request);
            case DhcpMessage.REQUEST -> grant(request, packet.sourceMac);
            case DhcpMessage.INFORM -> answer(request, DhcpMessage.ACK, Ip.ANY_V4);
            case DhcpMessage.RELEASE, DhcpMessage.DECLINE -> leases.release(request.mac());
            default -> wiring.metrics().malformed.increment();
        }
    }

    private void offer(Request request) {
        answer(request, DhcpMessage.OFFER, leases.offer(request.mac(), request.requested()));
    }

    /** RFC 2131, 4.3.2: after an offer, after a start with an address of old, or to keep one. */
    private void grant(Request request, long card) {
        Ip wished = request.requested().equals(Ip.ANY_V4) ? request.current() : request.requested();
        if (leases.take(request.mac(), wished)) {
            wiring.neighbours().learn(wished, card);
            answer(request, DhcpMessage.ACK, wished);
        } else {
            Answer refusal = new Answer(request, DhcpMessage.NAK, wiring.subnet().host());
            send(refusal, Link.BROADCAST, Ip.BROADCAST);
        }
    }

    private void answer(Request request, int type, Ip yours) {
        Subnet subnet = wiring.subnet();
        Answer answer = new Answer(request, type, subnet.host());
        answer.putYours(yours);
        answer.put(MASK, Ip.v4(subnet.mask()));
        answer.put(ROUTER, subnet.host());
        if (!wiring.config().isolated()) {
            answer.put(RESOLVER, subnet.resolver());
        }
        answer.put16(LINK_MTU, subnet.mtu());
        if (!wiring.config().hostname().isEmpty()) {
            answer.put(HOST_NAME, wiring.config().hostname());
        }
        UserNetwork.Boot boot = wiring.config().boot();
        if (boot != null && !boot.file().isEmpty()) {
            answer.put(BOOT_SERVER, subnet.host().toString());
            answer.put(BOOT_FILE, boot.file());
            answer.putFile(boot.file());
        }
        if (!yours.equals(Ip.ANY_V4)) {
            answer.put32(LEASE, LEASE_SECONDS);
        }
        if (!request.current().equals(Ip.ANY_V4) && subnet.isGuest(request.current())) {
            send(answer, request.mac(), request.current());
        } else if (request.wantsBroadcast() || yours.equals(Ip.ANY_V4)) {
            send(answer, Link.BROADCAST, Ip.BROADCAST);
        } else {
            send(answer, request.mac(), yours);
        }
    }

    private void send(Answer answer, long mac, Ip destination) {
        byte[] frame = answer.frame(UdpOutput.headers(destination));
        output.sendTo(mac, frame, new FlowKey(destination, CLIENT_PORT, wiring.subnet().host(), SERVER_PORT));
    }
}
