package dev.vivarium.tests.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The guest's TCP connections, as far as it must know them to say something that is understood. */
final class GuestFlows {
    private static final int MOST = 8;
    private static final int FIN = 1;
    private static final int SYN = 2;
    private static final int RST = 4;
    private static final int ACK = 16;
    private static final int[] OFF = {0, 1, -1, 2, -2, 16, -16, 100, -100, 255, -255, 1448, -1448, 20_000, -20_000,
            1 << 30};

    /** One, with the numbers that come next in each direction. */
    static final class Flow {
        private final byte[] remote;
        private final int remotePort;
        private final int guestPort;
        private int sequence;
        private int acknowledgement;
        private final TcpPattern heard = new TcpPattern();

        Flow(byte[] remote, int remotePort, int guestPort, int sequence) {
            this.remote = remote;
            this.remotePort = remotePort;
            this.guestPort = guestPort;
            this.sequence = sequence;
        }

        byte[] remote() {
            return remote;
        }

        private boolean is(byte[] address, int port, int own) {
            return remotePort == port && guestPort == own && Arrays.equals(remote, address);
        }
    }

    private final List<Flow> flows = new ArrayList<>();
    private boolean checking = true;

    void add(Flow flow) {
        if (flows.size() == MOST) {
            flows.removeFirst();
        }
        flows.add(flow);
    }

    /** @return null if there is none */
    Flow get(int which) {
        return flows.isEmpty() ? null : flows.get(which % flows.size());
    }

    /**
     * The next segment of a connection.
     *
     * @param off which of {@link #OFF} its numbers are from what is expected: bits 7-4 its own, bits 3-0 the one acknowledged
     */
    static byte[] segment(Flow flow, int flags, int off, int window, byte[] options, int length) {
        int header = 20 + (options.length + 3) / 4 * 4;
        int sequence = flow.sequence + OFF[off >> 4];
        byte[] segment = new byte[header + length];
        Packets.put16(segment, 0, flow.guestPort);
        Packets.put16(segment, 2, flow.remotePort);
        Packets.put32(segment, 4, sequence);
        Packets.put32(segment, 8, flow.acknowledgement + OFF[off & 15]);
        segment[12] = (byte) (header << 2);
        segment[13] = (byte) flags;
        Packets.put16(segment, 14, window);
        System.arraycopy(options, 0, segment, 20, options.length);
        int syn = (flags & SYN) != 0 ? 1 : 0;
        TcpPattern.fill(segment, header, sequence + syn);
        if (off == 0) {
            flow.sequence += length + syn + (flags & FIN);
        }
        return segment;
    }

    /** What comes need not be what was sent: it does not come from who sends it back. */
    void expectAnything() {
        checking = false;
    }

    /** Learns from a frame of the network's. */
    void hear(byte[] frame) {
        boolean v4 = Packets.get16(frame, 12) == Packets.TYPE_V4;
        int at = v4 ? 34 : 54;
        boolean whole = !v4 || (Packets.get16(frame, 20) & 0x3fff) == 0;
        if (!whole || frame.length < at + 20 || frame[v4 ? 23 : 20] != Packets.TCP) {
            return;
        }
        byte[] remote = Arrays.copyOfRange(frame, v4 ? 26 : 22, v4 ? 30 : 38);
        int flags = frame[at + 13];
        Flow flow = find(remote, Packets.get16(frame, at), Packets.get16(frame, at + 2));
        if (flow == null) {
            flow = new Flow(remote, Packets.get16(frame, at), Packets.get16(frame, at + 2), 1000);
            add(flow);
        }
        int sequence = Packets.get32(frame, at + 4);
        int length = frame.length - at - (frame[at + 12] >> 4 & 15) * 4;
        if ((flags & SYN) != 0) {
            flow.acknowledgement = sequence + 1;
            flow.heard.restart();
        } else if ((flags & RST) == 0 && sequence == flow.acknowledgement) {
            flow.acknowledgement += length + (flags & FIN);
            if (checking) {
                flow.heard.check(frame, frame.length - length, frame.length);
            }
        }
        if ((flags & (SYN | ACK)) == (SYN | ACK)) {
            flow.sequence = Packets.get32(frame, at + 8);
        }
    }

    private Flow find(byte[] remote, int remotePort, int guestPort) {
        for (Flow flow : flows) {
            if (flow.is(remote, remotePort, guestPort)) {
                return flow;
            }
        }
        return null;
    }
}
