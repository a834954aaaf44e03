package dev.vivarium.engine.net.nat;

/** Messages of ICMP and ICMPv6 from the guest: echo requests and those about neighbours; the others are taken and not followed. */
final class Icmp {
    private static final int HEADER = 8;

    private final Wiring wiring;
    private final Echo echo;
    private final Ndp ndp;

    Icmp(Wiring wiring, Echo echo, Ndp ndp) {
        this.wiring = wiring;
        this.echo = echo;
        this.ndp = ndp;
    }

    void accept(Packet packet) {
        if (packet.transportBytes() < HEADER || !hasRightSum(packet)) {
            wiring.metrics().malformed.increment();
            return;
        }
        int type = Wire.get8(packet.bytes, packet.transport);
        if (Echo.isRequest(packet)) {
            echo.accept(packet);
        } else if (!packet.isV4() && type >= Ndp.ROUTER_SOLICITATION && type <= Ndp.NEIGHBOUR_ADVERTISEMENT) {
            ndp.accept(packet);
        }
    }

    static boolean hasRightSum(Packet packet) {
        if (!packet.isV4()) {
            return packet.hasRightSum();
        }
        return packet.offload.needsChecksum() || packet.offload.checksumKnown()
                || Wire.fold(Wire.sum(packet.bytes, packet.transport, packet.transportBytes())) == 0xffff;
    }
}
