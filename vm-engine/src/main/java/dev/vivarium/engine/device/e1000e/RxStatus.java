package dev.vivarium.engine.device.e1000e;

import dev.vivarium.engine.net.BigEndian;
import dev.vivarium.engine.net.Checksum;

/** What a receive descriptor says of a frame: section 7.1.5 and 7.1.10. Fragments' and extension headers' sums are not looked at. */
final class RxStatus {
    static final int DONE = 1;
    static final int END = 1 << 1;
    static final int VLAN = 1 << 3;
    private static final int UDP_SUM = 1 << 4;
    private static final int TRANSPORT_SUM = 1 << 5;
    private static final int IP_SUM = 1 << 6;
    private static final int ID_VALID = 1 << 9;
    private static final int TRANSPORT_ERROR = 1 << 29;
    private static final int IP_ERROR = 1 << 30;
    private static final int TYPE_SHIFT = 16;
    private static final int TYPE_IPV4 = 1;
    private static final int TYPE_IPV6 = 5;

    private static final int IPV4 = 0x0800;
    private static final int IPV6 = 0x86dd;
    private static final int TCP = 6;
    private static final int UDP = 17;

    private final RegisterFile registers;
    private int flags;
    private int id;

    RxStatus(RegisterFile registers) {
        this.registers = registers;
    }

    /** Status and errors, as an extended descriptor has them. */
    int flags() {
        return flags;
    }

    /** IPv4's identification, if the flags say that it is there. */
    int id() {
        return id;
    }

    /** @param known whether somebody has seen that the transport's sum is right */
    void look(byte[] frame, int length, boolean known) {
        flags = DONE | END;
        id = 0;
        int type = length < 14 ? 0 : BigEndian.get16(frame, 12);
        int network = 14;
        if (type == registers.get(E1000eRegisters.VET) && length >= 18) {
            type = BigEndian.get16(frame, 16);
            network = 18;
        }
        if (type == IPV4) {
            lookAtIpv4(frame, network, length, known);
        } else if (type == IPV6) {
            lookAtIpv6(frame, network, length, known);
        }
    }

    private void lookAtIpv4(byte[] frame, int network, int length, boolean known) {
        int header = network < length ? 4 * (frame[network] & 15) : 0;
        int total = network + 20 <= length ? BigEndian.get16(frame, network + 2) : 0;
        if (header < 20 || total < header || network + total > length) {
            return;
        }
        if (!registers.isSet(E1000eRegisters.RXCSUM, E1000eRegisters.RXCSUM_PCSD)) {
            flags |= ID_VALID;
            id = BigEndian.get16(frame, network + 4);
        }
        if (registers.isSet(E1000eRegisters.RXCSUM, E1000eRegisters.RXCSUM_IPOFLD)) {
            boolean right = Checksum.of(Checksum.add(0, frame, network, header)) == 0;
            flags |= IP_SUM | (right ? 0 : IP_ERROR);
        }
        int protocol = frame[network + 9] & 0xff;
        boolean fragment = (BigEndian.get16(frame, network + 6) & 0x3fff) != 0;
        boolean carries = !fragment && (protocol == TCP || protocol == UDP);
        flags |= TYPE_IPV4 + (carries ? 1 : 0) << TYPE_SHIFT;
        if (carries) {
            long sum = Checksum.add(protocol + total - header, frame, network + 12, 8);
            lookAtTransport(frame, network + header, network + total, protocol, known, sum);
        }
    }

    private void lookAtIpv6(byte[] frame, int network, int length, boolean known) {
        int payload = network + 40 <= length ? BigEndian.get16(frame, network + 4) : -1;
        if (payload < 0 || network + 40 + payload > length) {
            return;
        }
        int protocol = frame[network + 6] & 0xff;
        boolean carries = protocol == TCP || protocol == UDP;
        flags |= TYPE_IPV6 + (carries ? 1 : 0) << TYPE_SHIFT;
        if (carries && !registers.isSet(E1000eRegisters.RFCTL, E1000eRegisters.RFCTL_IPV6_XSUM_DIS)) {
            long sum = Checksum.add(protocol + payload, frame, network + 8, 32);
            lookAtTransport(frame, network + 40, network + 40 + payload, protocol, known, sum);
        }
    }

    private void lookAtTransport(byte[] frame, int from, int end, int protocol, boolean known, long pseudoSum) {
        boolean looks = registers.isSet(E1000eRegisters.RXCSUM, E1000eRegisters.RXCSUM_TUOFLD);
        int least = protocol == TCP ? 20 : 8;
        if (!looks || end - from < least || protocol == UDP && BigEndian.get16(frame, from + 6) == 0) {
            return;
        }
        boolean right = known || Checksum.of(Checksum.add(pseudoSum, frame, from, end - from)) == 0;
        flags |= TRANSPORT_SUM | (protocol == UDP ? UDP_SUM : 0) | (right ? 0 : TRANSPORT_ERROR);
    }
}
