package dev.vivarium.engine.net.nat;

/** Tells the guest that something does not get where it should: RFC 792, RFC 4443. Of the network's thread. */
final class IcmpErrors {
    private static final int UNREACHABLE_V4 = 3;
    private static final int UNREACHABLE_V6 = 1;
    private static final int HOST_V4 = 1;
    private static final int ADDRESS_V6 = 3;
    private static final int PROTOCOL_V4 = 2;
    private static final int PORT_V4 = 3;
    private static final int PORT_V6 = 4;
    private static final int PROHIBITED_V4 = 13;
    private static final int PROHIBITED_V6 = 1;
    private static final int PARAMETER_V6 = 4;
    private static final int NEXT_HEADER_V6 = 1;
    private static final int HEADER = 8;
    private static final int QUOTED_MOST = 512;

    private final IpOutput output;
    private final Subnet subnet;

    IcmpErrors(IpOutput output, Subnet subnet) {
        this.output = output;
        this.subnet = subnet;
    }

    void portUnreachable(Packet packet) {
        answer(packet, UNREACHABLE_V4, PORT_V4, UNREACHABLE_V6, PORT_V6);
    }

    void prohibited(Packet packet) {
        answer(packet, UNREACHABLE_V4, PROHIBITED_V4, UNREACHABLE_V6, PROHIBITED_V6);
    }

    void hostUnreachable(Packet packet) {
        answer(packet, UNREACHABLE_V4, HOST_V4, UNREACHABLE_V6, ADDRESS_V6);
    }

    void protocolUnreachable(Packet packet) {
        answer(packet, UNREACHABLE_V4, PROTOCOL_V4, PARAMETER_V6, NEXT_HEADER_V6);
    }

    /**
     * Of a conversation whose packet is no longer at hand.
     *
     * @param sequence of TCP: guests believe nobody who does not know it
     */
    void hostUnreachable(FlowKey key, int protocol, int sequence) {
        answer(packetOf(key, protocol, sequence), UNREACHABLE_V4, HOST_V4, UNREACHABLE_V6, ADDRESS_V6);
    }

    /** Of a conversation whose packet is no longer at hand. */
    void portUnreachable(FlowKey key) {
        answer(packetOf(key, Packet.UDP, 0), UNREACHABLE_V4, PORT_V4, UNREACHABLE_V6, PORT_V6);
    }

    /** Enough of a packet for the guest to know which conversation is meant. */
    private static Packet packetOf(FlowKey key, int protocol, int sequence) {
        int at = IpOutput.headers(key.remote());
        byte[] frame = new byte[at + 8];
        Wire.put16(frame, at, key.guestPort());
        Wire.put16(frame, at + 2, key.remotePort());
        Wire.put32(frame, at + 4, sequence);
        if (key.remote().isV4()) {
            Ipv4.putHeader(frame, key.guest(), key.remote(), protocol, 0, 0);
        } else {
            Ipv6.putHeader(frame, key.guest(), key.remote(), protocol);
        }
        Packet packet = new Packet();
        packet.bytes = frame;
        packet.network = Link.HEADER;
        packet.end = frame.length;
        packet.source = key.guest();
        packet.destination = key.remote();
        return packet;
    }

    private void answer(Packet packet, int typeV4, int codeV4, int typeV6, int codeV6) {
        boolean v4 = packet.isV4();
        if (packet.destination.isMulticast() || packet.destination.equals(Ip.BROADCAST)
                || !subnet.isGuest(packet.source)) {
            return;
        }
        int quoted = Math.min(QUOTED_MOST, packet.end - packet.network);
        int at = IpOutput.headers(packet.source);
        byte[] frame = new byte[at + HEADER + quoted];
        frame[at] = (byte) (v4 ? typeV4 : typeV6);
        frame[at + 1] = (byte) (v4 ? codeV4 : codeV6);
        if (!v4 && typeV6 == PARAMETER_V6) {
            Wire.put32(frame, at + 4, 6);
        }
        System.arraycopy(packet.bytes, packet.network, frame, at + HEADER, quoted);
        send(output, frame, v4 ? subnet.host() : subnet.host6(), packet.source);
    }

    /** Puts the checksum in and sends a message that is complete but for it. */
    static void send(IpOutput output, byte[] frame, Ip source, Ip destination) {
        int protocol = putSum(frame, source, destination);
        output.send(frame, source, destination, protocol, Link.DONE);
    }

    /** Puts the checksum of a message into its frame. @return its protocol */
    static int putSum(byte[] frame, Ip source, Ip destination) {
        int at = IpOutput.headers(destination);
        int length = frame.length - at;
        Wire.put16(frame, at + 2, 0);
        int protocol = destination.isV4() ? Packet.ICMP : Packet.ICMPV6;
        long pseudo = destination.isV4() ? 0 : Packet.pseudoSum(source, destination, protocol, length);
        Wire.put16(frame, at + 2, Wire.checksum(pseudo + Wire.sum(frame, at, length)));
        return protocol;
    }
}
