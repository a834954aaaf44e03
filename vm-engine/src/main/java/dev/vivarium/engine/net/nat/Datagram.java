package dev.vivarium.engine.net.nat;

/** A datagram of the guest's (RFC 768); one object is filled over and over. Of the network's thread. */
final class Datagram {
    byte[] bytes = {};
    int sourcePort;
    int destinationPort;
    /** Where the data begins. */
    int data;
    int length;

    /** @return false if it is none */
    boolean read(Packet packet) {
        int at = packet.transport;
        if (packet.transportBytes() < UdpOutput.HEADER) {
            return false;
        }
        bytes = packet.bytes;
        int total = Wire.get16(bytes, at + 4);
        if (total < UdpOutput.HEADER || total > packet.transportBytes()) {
            return false;
        }
        packet.end = at + total;
        boolean unsummed = Wire.get16(bytes, at + 6) == 0;
        if (unsummed ? !packet.isV4() : !packet.hasRightSum()) {
            return false;
        }
        sourcePort = Wire.get16(bytes, at);
        destinationPort = Wire.get16(bytes, at + 2);
        data = at + UdpOutput.HEADER;
        length = total - UdpOutput.HEADER;
        return true;
    }
}
