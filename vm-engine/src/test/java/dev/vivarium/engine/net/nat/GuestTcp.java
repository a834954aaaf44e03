package dev.vivarium.engine.net.nat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.net.Frame;
import dev.vivarium.engine.net.Offload;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.function.BooleanSupplier;

/**
 * One TCP connection of a scripted guest: sends what it is given, keeps what it gets in order, sends again after a while or when three
 * acknowledgements say the same. It may lose, repeat and reorder frames in both directions.
 */
final class GuestTcp {
    static final int FIN = 1;
    static final int SYN = 2;
    static final int RST = 4;
    static final int ACK = 16;
    private static final long AGAIN = 30_000_000;

    private final ScriptedGuest guest;
    private final Ip own;
    private final Ip remote;
    final int ownPort;
    private final int remotePort;

    /** Chance of each of the three faults, for each frame. */
    double faults;
    Random random = new Random(1);
    /** What the guest says that it takes; a negative number closes the window. */
    int window = 0xffff;
    int scale = 7;
    int segmentBytes = 60_000;
    boolean keeps = true;

    private byte[] outgoing = {};
    int sendFirst;
    int sendUnacknowledged;
    int sendNext;
    private boolean wantsFin;
    private boolean finSent;
    int receiveNext;
    int peerWindow;
    int peerScale;
    long received;
    final ByteArrayOutputStream data = new ByteArrayOutputStream();
    boolean reset;
    boolean ended;
    boolean connected;
    private long sentAt;
    private int same;
    private Frame held;

    GuestTcp(ScriptedGuest guest, int ownPort, Ip remote, int remotePort) {
        this.guest = guest;
        this.own = remote.isV4() ? ScriptedGuest.ADDRESS : ScriptedGuest.ADDRESS6;
        this.ownPort = ownPort;
        this.remote = remote;
        this.remotePort = remotePort;
        this.sendFirst = 0x7fff_f000 + ownPort;
        this.sendUnacknowledged = sendFirst;
        this.sendNext = sendFirst;
    }

    static byte[] segment(Ip own, int ownPort, Ip remote, int remotePort, int sequence, int acknowledgement, int flags,
            byte[] options) {
        byte[] tcp = new byte[20 + options.length];
        Wire.put16(tcp, 0, ownPort);
        Wire.put16(tcp, 2, remotePort);
        Wire.put32(tcp, 4, sequence);
        Wire.put32(tcp, 8, acknowledgement);
        tcp[12] = (byte) (tcp.length << 2);
        tcp[13] = (byte) flags;
        Wire.put16(tcp, 14, 0xffff);
        System.arraycopy(options, 0, tcp, 20, options.length);
        return ScriptedGuest.packet(own, remote, 6, tcp, 16);
    }

    static byte[] synOptions(int scale) {
        byte[] options = new byte[8];
        Wire.put32(options, 0, 2 << 24 | 4 << 16 | 1460);
        Wire.put32(options, 4, 1 << 24 | 3 << 16 | 3 << 8 | scale);
        return options;
    }

    /** Connects and waits for the answer. */
    GuestTcp connect() {
        sendSyn();
        long deadline = System.nanoTime() + 30_000_000_000L;
        while (!connected && !reset) {
            assertTrue(System.nanoTime() < deadline, "no answer to SYN");
            turn(20);
            if (!connected && !reset && System.nanoTime() - sentAt > AGAIN * 10) {
                sendSyn();
            }
        }
        return this;
    }

    void sendSyn() {
        sentAt = System.nanoTime();
        transmit(new Frame(segment(own, ownPort, remote, remotePort, sendFirst, 0, SYN, synOptions(scale))));
    }

    /** Waits to be connected to. */
    GuestTcp listen() {
        byte[] syn = guest.await("SYN", bytes -> ScriptedGuest.isProtocol(bytes, 6)
                && Wire.get16(bytes, ScriptedGuest.transport(bytes) + 2) == ownPort
                && bytes[ScriptedGuest.transport(bytes) + 13] == SYN);
        int at = ScriptedGuest.transport(syn);
        receiveNext = Wire.get32(syn, at + 4) + 1;
        peerScale = 7;
        GuestTcp peer = new GuestTcp(guest, ownPort, ScriptedGuest.HOST, remotePortOf(syn));
        peer.receiveNext = receiveNext;
        peer.peerScale = 7;
        guest.send(segment(own, ownPort, ScriptedGuest.HOST, remotePortOf(syn), peer.sendFirst, receiveNext, SYN | ACK,
                synOptions(scale)));
        peer.sendNext = peer.sendFirst + 1;
        peer.connected = true;
        return peer;
    }

    private static int remotePortOf(byte[] frame) {
        return Wire.get16(frame, ScriptedGuest.transport(frame));
    }

    void write(byte[] bytes) {
        assertTrue(sendUnacknowledged - sendFirst <= 1 || outgoing.length == 0);
        outgoing = bytes;
    }

    void end() {
        wantsFin = true;
        push();
    }

    /** Sends what the peer's window has room for. */
    void push() {
        int from = sendNext - (sendFirst + 1);
        int edge = sendUnacknowledged - (sendFirst + 1) + peerWindow;
        while (from < outgoing.length && from < edge) {
            int length = Math.min(Math.min(segmentBytes, outgoing.length - from), edge - from);
            sendData(from, length);
            from += length;
            sendNext += length;
        }
        if (wantsFin && from == outgoing.length && sendNext == sendFirst + 1 + outgoing.length) {
            sendFin();
            sendNext++;
        }
    }

    private void sendFin() {
        finSent = true;
        transmit(new Frame(segment(own, ownPort, remote, remotePort, sendFirst + 1 + outgoing.length, receiveNext,
                FIN | ACK, new byte[0])));
    }

    private void sendData(int from, int length) {
        int headers = (own.isV4() ? 34 : 54) + 20;
        byte[] tcp = new byte[20 + length];
        Wire.put16(tcp, 0, ownPort);
        Wire.put16(tcp, 2, remotePort);
        Wire.put32(tcp, 4, sendFirst + 1 + from);
        Wire.put32(tcp, 8, receiveNext);
        tcp[12] = 20 << 2;
        tcp[13] = ACK | 8;
        Wire.put16(tcp, 14, Math.max(0, window));
        System.arraycopy(outgoing, from, tcp, 20, length);
        boolean cut = length > 1460;
        byte[] bytes = ScriptedGuest.packet(own, remote, 6, tcp, cut ? -1 : 16);
        Offload offload = cut
                ? new Offload(headers - 20, 16,
                        own.isV4() ? Offload.Segmentation.TCP_IPV4 : Offload.Segmentation.TCP_IPV6, 1460, headers,
                        false)
                : Offload.NONE;
        transmit(new Frame(bytes, bytes.length, offload));
    }

    void acknowledge() {
        transmit(new Frame(emptySegment(ACK)));
    }

    byte[] emptySegment(int flags) {
        byte[] tcp = new byte[20];
        Wire.put16(tcp, 0, ownPort);
        Wire.put16(tcp, 2, remotePort);
        Wire.put32(tcp, 4, sendNext);
        Wire.put32(tcp, 8, receiveNext);
        tcp[12] = 20 << 2;
        tcp[13] = (byte) flags;
        Wire.put16(tcp, 14, Math.max(0, window));
        return ScriptedGuest.packet(own, remote, 6, tcp, 16);
    }

    private void transmit(Frame frame) {
        sentAt = System.nanoTime();
        if (random.nextDouble() < faults) {
            return;
        }
        if (held == null && random.nextDouble() < faults) {
            held = frame;
            return;
        }
        guest.send(frame);
        if (random.nextDouble() < faults) {
            guest.send(frame);
        }
        if (held != null) {
            guest.send(held);
            held = null;
        }
    }

    /** Takes what comes, for so long at most if nothing does. @return whether anything came */
    boolean turn(long millis) {
        boolean any = false;
        for (Frame frame = guest.next(millis); frame != null; frame = guest.next(0)) {
            any = true;
            if (random.nextDouble() >= faults) {
                take(ScriptedGuest.finished(frame));
            }
        }
        if (any && connected) {
            push();
        }
        if (connected && sendNext != sendUnacknowledged && System.nanoTime() - sentAt > AGAIN) {
            if (sendUnacknowledged - sendFirst > 0) {
                sendNext = sendUnacknowledged;
            }
            again();
            push();
        }
        return any;
    }

    private void again() {
        int from = sendUnacknowledged - (sendFirst + 1);
        if (from < 0) {
            sendSyn();
        } else if (from < outgoing.length) {
            sendData(from, Math.min(segmentBytes, Math.min(outgoing.length - from, sendNext - sendUnacknowledged)));
        } else if (from == outgoing.length && wantsFin) {
            sendFin();
        }
    }

    private void take(byte[] bytes) {
        if (!ScriptedGuest.isProtocol(bytes, 6)) {
            return;
        }
        int at = ScriptedGuest.transport(bytes);
        if (Wire.get16(bytes, at) != remotePort || Wire.get16(bytes, at + 2) != ownPort) {
            return;
        }
        int flags = bytes[at + 13];
        int sequence = Wire.get32(bytes, at + 4);
        if ((flags & RST) != 0) {
            assertFalse((flags & ACK) == 0 && sequence != receiveNext, "RST outside of the window");
            reset = true;
            return;
        }
        int header = (Wire.get8(bytes, at + 12) >> 4) * 4;
        if ((flags & SYN) != 0) {
            takeSyn(bytes, at, sequence, header);
            return;
        }
        takeAcknowledgement(Wire.get32(bytes, at + 8), Wire.get16(bytes, at + 14), bytes.length - at - header);
        takeData(bytes, at + header, sequence, (flags & FIN) != 0);
    }

    private void takeSyn(byte[] bytes, int at, int sequence, int header) {
        if (!connected) {
            assertEquals(sendFirst + 1, Wire.get32(bytes, at + 8));
            sendNext = sendFirst + 1;
            sendUnacknowledged = sendNext;
            receiveNext = sequence + 1;
            peerWindow = Wire.get16(bytes, at + 14);
            peerScale = header == 28 ? bytes[at + 27] : 0;
            connected = true;
        }
        acknowledge();
    }

    private void takeAcknowledgement(int acknowledgement, int shown, int length) {
        assertTrue(acknowledgement - sendFirst - 1 <= outgoing.length + (finSent ? 1 : 0), "what was not sent");
        if (acknowledgement - sendNext > 0) {
            sendNext = acknowledgement;
        }
        int before = peerWindow;
        peerWindow = shown << peerScale;
        if (acknowledgement - sendUnacknowledged > 0) {
            sendUnacknowledged = acknowledgement;
            sentAt = System.nanoTime();
            same = 0;
        } else if (length == 0 && before == peerWindow && sendNext != sendUnacknowledged && ++same % 3 == 0) {
            again();
        }
    }

    private void takeData(byte[] bytes, int from, int sequence, boolean fin) {
        int length = bytes.length - from;
        if (length == 0 && !fin) {
            return;
        }
        int skip = receiveNext - sequence;
        if (skip >= 0 && skip <= length && !ended) {
            int news = length - skip;
            received += news;
            if (keeps) {
                data.write(bytes, from + skip, news);
            }
            receiveNext += news;
            if (fin) {
                ended = true;
                receiveNext++;
            }
        }
        acknowledge();
    }

    byte[] data() {
        return data.toByteArray();
    }

    /** Whether nothing has come for a while. */
    boolean isStill() {
        return !turn(300);
    }

    boolean isAllAcknowledged() {
        return sendNext == sendUnacknowledged && sendNext - sendFirst - 1 >= outgoing.length + (wantsFin ? 1 : 0);
    }

    /** Turns until something holds. */
    void until(String what, BooleanSupplier done) {
        long deadline = System.nanoTime() + 60_000_000_000L;
        while (!done.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, "never: " + what);
            turn(10);
        }
    }

    static byte[] pattern(int length, long seed) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    static boolean isPattern(byte[] bytes, int length, long seed) {
        return Arrays.equals(bytes, pattern(length, seed));
    }
}
