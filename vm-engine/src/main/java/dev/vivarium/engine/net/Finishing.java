package dev.vivarium.engine.net;

import dev.vivarium.engine.net.Offload.Segmentation;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Does what an {@link Offload} leaves to be done, for whoever needs frames as a wire carries them. Offload and frame come from a
 * guest or a peer: what makes no sense is no frame at all.
 */
public final class Finishing {
    /** Less than this in a piece, no TCP sends; it bounds how many pieces there are of one frame. */
    static final int LEAST_SEGMENT = 48;

    private static final int SEQUENCE = 4;
    private static final int FLAGS = 13;
    private static final int FIN = 0x01;
    private static final int PUSH = 0x08;
    private static final int REDUCED = 0x80;

    private Finishing() {
    }

    /** @return the frames to which nothing is left to be done, in their order; none if the offload makes no sense */
    public static List<Frame> finish(Frame frame) {
        Offload offload = frame.offload();
        if (offload.segmentation() != Segmentation.NONE) {
            return cut(frame);
        }
        if (!offload.needsChecksum()) {
            return List.of(frame);
        }
        Frame whole = withChecksum(frame);
        return whole == null ? List.of() : List.of(whole);
    }

    private static @Nullable Frame withChecksum(Frame frame) {
        Offload offload = frame.offload();
        int start = offload.checksumStart();
        if (!isInside(offload, frame.length())) {
            return null;
        }
        byte[] bytes = Arrays.copyOf(frame.bytes(), frame.length());
        int sum = Checksum.of(Checksum.add(0, bytes, start, bytes.length - start));
        // Zero would mean "no checksum" to UDP, and is the same number to the others.
        BigEndian.put16(bytes, start + offload.checksumOffset(), sum == 0 ? 0xffff : sum);
        return finished(bytes);
    }

    /** Whether the checksum is to be put into the frame, behind its Ethernet header. */
    public static boolean isInside(Offload offload, int length) {
        int start = offload.checksumStart();
        int offset = offload.checksumOffset();
        return start >= Frame.HEADER && offset >= 0 && start <= length && offset <= length - start - 2;
    }

    private static List<Frame> cut(Frame frame) {
        TcpPlace place = TcpPlace.of(frame.bytes(), frame.length());
        boolean wantsIpv6 = frame.offload().segmentation() == Segmentation.TCP_IPV6;
        int size = frame.offload().segmentBytes();
        if (place == null || place.ipv6() != wantsIpv6 || size < LEAST_SEGMENT) {
            return List.of();
        }
        List<Frame> pieces = new ArrayList<>();
        int from = place.payload();
        do {
            int end = Math.min(frame.length(), from + size);
            pieces.add(piece(frame, place, from, end, pieces.size()));
            from = end;
        } while (from < frame.length());
        return pieces;
    }

    private static Frame piece(Frame frame, TcpPlace place, int from, int end, int number) {
        int headers = place.payload();
        byte[] bytes = Arrays.copyOf(frame.bytes(), headers + end - from);
        System.arraycopy(frame.bytes(), from, bytes, headers, end - from);
        if (!place.ipv6()) {
            BigEndian.put16(bytes, place.network() + 4, BigEndian.get16(bytes, place.network() + 4) + number);
        }
        place.putLengths(bytes, bytes.length);
        int tcp = place.transport();
        BigEndian.put32(bytes, tcp + SEQUENCE, BigEndian.get32(bytes, tcp + SEQUENCE) + from - headers);
        int onlyAtEnd = end == frame.length() ? 0 : FIN | PUSH;
        int onlyAtStart = number == 0 ? 0 : REDUCED;
        bytes[tcp + FLAGS] &= (byte) ~(onlyAtEnd | onlyAtStart);
        BigEndian.put16(bytes, tcp + TcpPlace.CHECKSUM, 0);
        long sum = Checksum.add(place.pseudoSum(bytes, bytes.length - tcp), bytes, tcp, bytes.length - tcp);
        BigEndian.put16(bytes, tcp + TcpPlace.CHECKSUM, Checksum.of(sum));
        return finished(bytes);
    }

    private static Frame finished(byte[] bytes) {
        return new Frame(bytes, bytes.length, new Offload(-1, 0, Segmentation.NONE, 0, 0, true));
    }
}
