package dev.vivarium.engine.net.nat;

import dev.vivarium.engine.net.Offload;
import dev.vivarium.engine.net.Offload.Segmentation;

/**
 * Sends packets to the guest: puts the headers in front of what a transport has made, and cuts what is too long for the link into
 * fragments. Of the network's thread.
 */
final class IpOutput {
    private static final int LONGEST = 65_535;

    private final Link link;
    private final Neighbours neighbours;
    private final Resolution resolution;
    private final int mtu;
    private int identification;

    IpOutput(Link link, Neighbours neighbours, Resolution resolution, int mtu) {
        this.link = link;
        this.neighbours = neighbours;
        this.resolution = resolution;
        this.mtu = mtu;
    }

    int mtu() {
        return mtu;
    }

    /** Where the transport's header belongs in a frame to that address. */
    static int headers(Ip destination) {
        return Link.HEADER + (destination.isV4() ? Ipv4.HEADER : Ipv6.HEADER);
    }

    /** A frame whose packet is complete but for its headers below the transport. */
    boolean send(byte[] frame, Ip source, Ip destination, int protocol, Offload offload) {
        long mac = neighbours.macOf(destination);
        if (mac == Neighbours.UNKNOWN) {
            resolution.ask(destination);
            return false;
        }
        return sendTo(mac, frame, source, destination, protocol, offload);
    }

    /** The same, where the card is known. */
    boolean sendTo(long mac, byte[] frame, Ip source, Ip destination, int protocol, Offload offload) {
        int packetBytes = frame.length - Link.HEADER - (destination.isV4() ? 0 : Ipv6.HEADER);
        if (packetBytes > LONGEST) {
            return false;
        }
        if (frame.length - Link.HEADER > mtu && offload.segmentation() == Segmentation.NONE) {
            return destination.isV4()
                    ? sendV4Pieces(mac, frame, source, destination, protocol)
                    : sendV6Pieces(mac, frame, source, destination, protocol);
        }
        if (destination.isV4()) {
            int flags = protocol == Packet.TCP ? Ipv4.DO_NOT_FRAGMENT : 0;
            Ipv4.putHeader(frame, source, destination, protocol, ++identification, flags);
            return link.send(frame, mac, Link.IPV4, offload);
        }
        Ipv6.putHeader(frame, source, destination, protocol);
        return link.send(frame, mac, Link.IPV6, offload);
    }

    /** RFC 791, 3.2. */
    private boolean sendV4Pieces(long mac, byte[] frame, Ip source, Ip destination, int protocol) {
        int headers = Link.HEADER + Ipv4.HEADER;
        int step = (mtu - Ipv4.HEADER) / 8 * 8;
        int own = ++identification;
        boolean sent = true;
        for (int from = headers; sent && from < frame.length; from += step) {
            int size = Math.min(step, frame.length - from);
            byte[] piece = new byte[headers + size];
            System.arraycopy(frame, from, piece, headers, size);
            int more = from + size < frame.length ? Ipv4.MORE_FRAGMENTS : 0;
            Ipv4.putHeader(piece, source, destination, protocol, own, more | (from - headers) / 8);
            sent = link.send(piece, mac, Link.IPV4, Link.DONE);
        }
        return sent;
    }

    /** RFC 8200, 4.5. */
    private boolean sendV6Pieces(long mac, byte[] frame, Ip source, Ip destination, int protocol) {
        int headers = Link.HEADER + Ipv6.HEADER;
        int step = (mtu - Ipv6.HEADER - Ipv6.FRAGMENT_HEADER) / 8 * 8;
        int own = ++identification;
        boolean sent = true;
        for (int from = headers; sent && from < frame.length; from += step) {
            int size = Math.min(step, frame.length - from);
            byte[] piece = new byte[headers + Ipv6.FRAGMENT_HEADER + size];
            System.arraycopy(frame, from, piece, headers + Ipv6.FRAGMENT_HEADER, size);
            piece[headers] = (byte) protocol;
            Wire.put16(piece, headers + 2, from - headers | (from + size < frame.length ? 1 : 0));
            Wire.put32(piece, headers + 4, own);
            Ipv6.putHeader(piece, source, destination, Ipv6.FRAGMENT);
            sent = link.send(piece, mac, Link.IPV6, Link.DONE);
        }
        return sent;
    }
}
