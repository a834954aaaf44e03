package dev.vivarium.engine.net.nat;

import dev.vivarium.engine.net.Frame;
import dev.vivarium.engine.net.Offload;

/**
 * What the guest's frames hold: ARP is answered here, packets are checked and passed on to their transport. Frames of other kinds,
 * those with VLAN tags among them, lead nowhere. Of the network's thread.
 */
final class IpInput {
    /** Who takes packets. */
    interface Transport {
        void accept(Packet packet);
    }

    private static final int ARP_BYTES = 28;
    private static final int REQUEST = 1;
    private static final int REPLY = 2;

    private final Packet packet = new Packet();
    private final Reassembly reassembly = new Reassembly();
    private final Wiring wiring;
    private final Resolution resolution;
    private final Transport transports;

    IpInput(Wiring wiring, Resolution resolution, Transport transports) {
        this.wiring = wiring;
        this.resolution = resolution;
        this.transports = transports;
    }

    void accept(Frame frame) {
        byte[] bytes = frame.bytes();
        if (frame.length() < Link.HEADER) {
            wiring.metrics().malformed.increment();
            return;
        }
        packet.bytes = bytes;
        packet.sourceMac = Wire.get48(bytes, 6);
        packet.offload = frame.offload();
        packet.network = Link.HEADER;
        switch (Wire.get16(bytes, 12)) {
            case Link.ARP -> arp(frame.length());
            case Link.IPV4 -> ipv4(frame.length());
            case Link.IPV6 -> ipv6(frame.length());
            default -> wiring.metrics().forbidden.increment();
        }
        packet.bytes = new byte[0];
    }

    private void arp(int end) {
        byte[] bytes = packet.bytes;
        int at = packet.network;
        if (end - at < ARP_BYTES || Wire.get16(bytes, at) != 1 || Wire.get16(bytes, at + 2) != Link.IPV4
                || Wire.get16(bytes, at + 4) != 0x604) {
            wiring.metrics().malformed.increment();
            return;
        }
        Ip sender = Ip.v4At(bytes, at + 14);
        Ip target = Ip.v4At(bytes, at + 24);
        long senderMac = Wire.get48(bytes, at + 8);
        if (wiring.subnet().isGuest(sender)) {
            wiring.neighbours().learn(sender, senderMac);
        }
        if (Wire.get16(bytes, at + 6) == REQUEST && wiring.subnet().isOurs(target)) {
            resolution.sendArp(REPLY, target, senderMac, sender);
        }
    }

    private void ipv4(int frameEnd) {
        if (!Ipv4.read(packet, frameEnd)) {
            wiring.metrics().malformed.increment();
            return;
        }
        if (!knows(packet.source.equals(Ip.ANY_V4))) {
            return;
        }
        if (!Ipv4.isFragment(packet)) {
            transports.accept(packet);
            return;
        }
        int place = Wire.get16(packet.bytes, packet.network + 6);
        byte[] whole = reassembly.add(packet, Wire.get16(packet.bytes, packet.network + 4),
                (place & Ipv4.OFFSET) * 8, packet.transport, (place & Ipv4.MORE_FRAGMENTS) != 0, wiring.loop().now());
        if (whole != null) {
            acceptWhole(whole, Ipv4.HEADER);
        }
    }

    private void ipv6(int frameEnd) {
        if (!Ipv6.read(packet, frameEnd)) {
            wiring.metrics().malformed.increment();
            return;
        }
        if (!knows(packet.source.equals(Ip.ANY_V6))) {
            return;
        }
        if (packet.protocol != Ipv6.FRAGMENT) {
            transports.accept(packet);
            return;
        }
        int at = packet.transport;
        int place = Wire.get16(packet.bytes, at + 2);
        packet.protocol = Wire.get8(packet.bytes, at);
        byte[] whole = reassembly.add(packet, Wire.get32(packet.bytes, at + 4), place & 0xfff8,
                at + Ipv6.FRAGMENT_HEADER, (place & 1) != 0, wiring.loop().now());
        if (whole != null) {
            acceptWhole(whole, Ipv6.HEADER);
        }
    }

    /** A packet that came in pieces, with the header of the last. */
    private void acceptWhole(byte[] payload, int header) {
        byte[] bytes = new byte[Link.HEADER + header + payload.length];
        System.arraycopy(packet.bytes, 0, bytes, 0, Link.HEADER + header);
        System.arraycopy(payload, 0, bytes, Link.HEADER + header, payload.length);
        packet.bytes = bytes;
        packet.transport = Link.HEADER + header;
        packet.end = bytes.length;
        packet.offload = Offload.NONE;
        transports.accept(packet);
    }

    /** Whether the packet's sender may be in the guest's network; remembers its card. */
    private boolean knows(boolean hasNoAddressYet) {
        if (hasNoAddressYet) {
            return true;
        }
        if (!wiring.subnet().isGuest(packet.source)) {
            wiring.metrics().forbidden.increment();
            return false;
        }
        wiring.neighbours().learn(packet.source, packet.sourceMac);
        return true;
    }
}
