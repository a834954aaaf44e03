package dev.vivarium.engine.net.nat;

import dev.vivarium.engine.net.Offload;
import dev.vivarium.engine.net.Offload.Segmentation;

import java.nio.ByteBuffer;

/** Makes datagrams for the guest (RFC 768). Of the network's thread. */
final class UdpOutput {
    static final int HEADER = 8;
    private static final int CHECKSUM = 6;
    /** Whose sum is not worth leaving to others. */
    private static final int SHORT = 256;

    private final IpOutput output;

    UdpOutput(IpOutput output) {
        this.output = output;
    }

    /** Where the data belongs in a frame to that address. */
    static int headers(Ip destination) {
        return IpOutput.headers(destination) + HEADER;
    }

    boolean send(Ip source, int sourcePort, Ip destination, int destinationPort, ByteBuffer data) {
        int headers = headers(destination);
        byte[] frame = new byte[headers + data.remaining()];
        data.get(frame, headers, data.remaining());
        return send(frame, source, sourcePort, destination, destinationPort);
    }

    /** Sends a frame whose data is in place. */
    boolean send(byte[] frame, Ip source, int sourcePort, Ip destination, int destinationPort) {
        Offload offload = finish(frame, source, sourcePort, destination, destinationPort);
        return output.send(frame, source, destination, Packet.UDP, offload);
    }

    /** The same, to a card that may not know its address yet. */
    void sendTo(long mac, byte[] frame, FlowKey key) {
        Offload offload = finish(frame, key.remote(), key.remotePort(), key.guest(), key.guestPort());
        output.sendTo(mac, frame, key.remote(), key.guest(), Packet.UDP, offload);
    }

    private Offload finish(byte[] frame, Ip source, int sourcePort, Ip destination, int destinationPort) {
        int at = IpOutput.headers(destination);
        int length = frame.length - at;
        Wire.put16(frame, at, sourcePort);
        Wire.put16(frame, at + 2, destinationPort);
        Wire.put16(frame, at + 4, length);
        Wire.put16(frame, at + CHECKSUM, 0);
        long pseudo = Packet.pseudoSum(source, destination, Packet.UDP, length);
        if (length < SHORT || frame.length - Link.HEADER > output.mtu()) {
            Wire.put16(frame, at + CHECKSUM, Wire.checksumNotZero(pseudo + Wire.sum(frame, at, length)));
            return Link.DONE;
        }
        Wire.put16(frame, at + CHECKSUM, Wire.fold(pseudo));
        return new Offload(at, CHECKSUM, Segmentation.NONE, 0, 0, true);
    }
}
