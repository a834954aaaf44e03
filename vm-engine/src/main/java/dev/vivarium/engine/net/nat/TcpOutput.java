package dev.vivarium.engine.net.nat;

import dev.vivarium.engine.net.Offload;
import dev.vivarium.engine.net.Offload.Segmentation;

/**
 * Makes segments for the guest. One may be as long as a packet can be: its card cuts it where the guest wants no long ones. Of the
 * network's thread.
 */
final class TcpOutput {
    private static final int CHECKSUM = 16;
    private static final int OPTIONS_OF_SYN = 8;
    private static final int PACKET_MOST = 65_535;

    private final IpOutput output;

    TcpOutput(IpOutput output) {
        this.output = output;
    }

    /** Of a frame that carries data to that address. */
    static int headers(Ip guest) {
        return IpOutput.headers(guest) + TcpSegment.HEADER;
    }

    /** The most data in one frame to that address. */
    static int dataMost(Ip guest) {
        return PACKET_MOST - TcpSegment.HEADER - (guest.isV4() ? Ipv4.HEADER : 0);
    }

    /** What fits in a packet of the guest's link. */
    int mss(Ip guest) {
        return output.mtu() - TcpSegment.HEADER - (guest.isV4() ? Ipv4.HEADER : Ipv6.HEADER);
    }

    /**
     * Sends a frame whose data is in place.
     *
     * @param window as it goes into the header
     * @param mss    how long the pieces are into which it may be cut
     */
    boolean send(FlowKey key, byte[] frame, int sequence, int acknowledgement, int flags, int window, int mss) {
        putHeader(key, frame, sequence, acknowledgement, flags, window);
        int at = IpOutput.headers(key.guest());
        int length = frame.length - at;
        int data = length - TcpSegment.HEADER;
        long sum = Packet.pseudoSum(key.remote(), key.guest(), Packet.TCP, length);
        Offload offload;
        if (data == 0) {
            Wire.put16(frame, at + CHECKSUM, Wire.checksum(sum + Wire.sum(frame, at, length)));
            offload = Link.DONE;
        } else {
            Wire.put16(frame, at + CHECKSUM, Wire.fold(sum));
            Segmentation cut = data <= mss
                    ? Segmentation.NONE
                    : key.guest().isV4() ? Segmentation.TCP_IPV4 : Segmentation.TCP_IPV6;
            offload = new Offload(at, CHECKSUM, cut, cut == Segmentation.NONE ? 0 : mss, at + TcpSegment.HEADER, true);
        }
        return output.send(frame, key.remote(), key.guest(), Packet.TCP, offload);
    }

    /** Sends a segment without data. */
    boolean sendEmpty(FlowKey key, int sequence, int acknowledgement, int flags, int window) {
        return send(key, new byte[headers(key.guest())], sequence, acknowledgement, flags, window, 0);
    }

    /**
     * Sends one that begins a connection.
     *
     * @param scale {@link TcpSegment#NONE} for none
     */
    void sendSyn(FlowKey key, int sequence, int acknowledgement, int flags, int window, int scale) {
        int at = IpOutput.headers(key.guest());
        int options = scale == TcpSegment.NONE ? OPTIONS_OF_SYN / 2 : OPTIONS_OF_SYN;
        byte[] frame = new byte[at + TcpSegment.HEADER + options];
        putHeader(key, frame, sequence, acknowledgement, flags, window);
        int option = at + TcpSegment.HEADER;
        Wire.put32(frame, option, 2 << 24 | 4 << 16 | mss(key.guest()));
        if (scale != TcpSegment.NONE) {
            Wire.put32(frame, option + 4, 1 << 24 | 3 << 16 | 3 << 8 | scale);
        }
        frame[at + 12] = (byte) (TcpSegment.HEADER + options << 2);
        int length = frame.length - at;
        long sum = Packet.pseudoSum(key.remote(), key.guest(), Packet.TCP, length) + Wire.sum(frame, at, length);
        Wire.put16(frame, at + CHECKSUM, Wire.checksum(sum));
        output.send(frame, key.remote(), key.guest(), Packet.TCP, Link.DONE);
    }

    private static void putHeader(FlowKey key, byte[] frame, int sequence, int acknowledgement, int flags, int window) {
        int at = IpOutput.headers(key.guest());
        Wire.put16(frame, at, key.remotePort());
        Wire.put16(frame, at + 2, key.guestPort());
        Wire.put32(frame, at + 4, sequence);
        Wire.put32(frame, at + 8, acknowledgement);
        frame[at + 12] = TcpSegment.HEADER << 2;
        frame[at + 13] = (byte) flags;
        Wire.put16(frame, at + 14, window);
    }
}
