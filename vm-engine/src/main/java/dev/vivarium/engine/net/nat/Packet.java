package dev.vivarium.engine.net.nat;

import dev.vivarium.engine.net.Offload;

/** One packet of the guest's, and where in it what is; one object is filled over and over. Of the network's thread. */
final class Packet {
    static final int ICMP = 1;
    static final int TCP = 6;
    static final int UDP = 17;
    static final int ICMPV6 = 58;

    byte[] bytes = {};
    /** Behind the last byte of the packet; what follows it in the frame is padding. */
    int end;
    long sourceMac;
    Offload offload = Offload.NONE;
    /** Where the IP header begins. */
    int network;
    Ip source = Ip.ANY_V4;
    Ip destination = Ip.ANY_V4;
    int hopLimit;
    int protocol;
    /** Where the header of {@link #protocol} begins. */
    int transport;

    boolean isV4() {
        return destination.isV4();
    }

    int transportBytes() {
        return end - transport;
    }

    /**
     * Whether the transport's checksum is right, or is left to be put in by whoever sends the packet over a wire: there is none.
     */
    boolean hasRightSum() {
        if (offload.needsChecksum() || offload.checksumKnown()) {
            return true;
        }
        long sum = pseudoSum(source, destination, protocol, transportBytes());
        return Wire.fold(sum + Wire.sum(bytes, transport, transportBytes())) == 0xffff;
    }

    /** RFC 9293, 3.1, and RFC 8200, 8.1. */
    static long pseudoSum(Ip source, Ip destination, int protocol, int length) {
        return source.sum() + destination.sum() + protocol + length;
    }
}
