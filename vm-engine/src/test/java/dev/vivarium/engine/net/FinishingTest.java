package dev.vivarium.engine.net;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.net.Offload.Segmentation;
import dev.vivarium.engine.net.TestPackets.Segment;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

final class FinishingTest {
    private static final Random RANDOM = new Random(4);

    private static byte[] payload(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static Frame tcpRun(Segment segment, int segmentBytes) {
        byte[] bytes = TestPackets.unfinishedTcp(segment);
        return new Frame(bytes, bytes.length, new Offload(segment.ipv6() ? 54 : 34, 16,
                segment.ipv6() ? Segmentation.TCP_IPV6 : Segmentation.TCP_IPV4, segmentBytes, 0, false));
    }

    private static byte[] bytes(Frame frame) {
        return Arrays.copyOf(frame.bytes(), frame.length());
    }

    @Test
    void aFinishedFrameStaysAsItIs() {
        Frame frame = new Frame(new byte[60]);
        assertSame(frame, Finishing.finish(frame).getFirst());
    }

    @Test
    void checksumsArePutIn() {
        for (int length : new int[]{0, 1, 2, 31, 32, 1400}) {
            byte[] data = payload(length);
            byte[] bytes = TestPackets.udp(data, false);
            Frame frame = new Frame(bytes, bytes.length, new Offload(34, 6, Segmentation.NONE, 0, 0, false));
            List<Frame> finished = Finishing.finish(frame);
            assertEquals(1, finished.size());
            assertArrayEquals(TestPackets.udp(data, true), bytes(finished.getFirst()));
            assertTrue(finished.getFirst().offload().checksumKnown());
        }
    }

    /** To UDP, zero would say that there is no sum. */
    @Test
    void aSumOfZeroIsWrittenAsItsOtherForm() {
        byte[] bytes = new byte[60];
        bytes[34] = -1;
        bytes[35] = -1;
        Frame frame = new Frame(bytes, 60, new Offload(34, 6, Segmentation.NONE, 0, 0, false));
        assertEquals(0xffff, BigEndian.get16(Finishing.finish(frame).getFirst().bytes(), 40));
    }

    @Test
    void runsOfTcpAreCut() {
        for (boolean ipv6 : new boolean[]{false, true}) {
            byte[] data = payload(2 * 1400 + 77);
            int flags = TestPackets.ACK | TestPackets.PSH | TestPackets.FIN | TestPackets.CWR;
            Segment whole = new Segment(ipv6, 0xffff, 0xffff_ff00L, flags, data);
            List<Frame> pieces = Finishing.finish(tcpRun(whole, 1400));
            assertEquals(3, pieces.size());
            int ack = TestPackets.ACK;
            assertArrayEquals(TestPackets.tcp(new Segment(ipv6, 0xffff, 0xffff_ff00L, ack | TestPackets.CWR,
                    Arrays.copyOf(data, 1400))), bytes(pieces.get(0)));
            assertArrayEquals(TestPackets.tcp(new Segment(ipv6, 0, 0xffff_ff00L + 1400, ack,
                    Arrays.copyOfRange(data, 1400, 2800))), bytes(pieces.get(1)));
            assertArrayEquals(TestPackets.tcp(new Segment(ipv6, 1, 0xffff_ff00L + 2800,
                    ack | TestPackets.PSH | TestPackets.FIN, Arrays.copyOfRange(data, 2800, 2877))),
                    bytes(pieces.get(2)));
        }
    }

    @Test
    void anExactMultipleHasNoEmptyPiece() {
        byte[] data = payload(2800);
        Segment whole = new Segment(false, 1, 5, TestPackets.ACK | TestPackets.PSH, data);
        List<Frame> pieces = Finishing.finish(tcpRun(whole, 1400));
        assertEquals(2, pieces.size());
        assertArrayEquals(TestPackets.tcp(new Segment(false, 2, 1405, TestPackets.ACK | TestPackets.PSH,
                Arrays.copyOfRange(data, 1400, 2800))), bytes(pieces.get(1)));
    }

    @Test
    void aRunThatFitsInOnePieceIsOnlyFinished() {
        for (int length : new int[]{0, 1, 1400}) {
            Segment segment = new Segment(true, 0, 5, TestPackets.ACK | TestPackets.FIN, payload(length));
            List<Frame> pieces = Finishing.finish(tcpRun(segment, 1400));
            assertEquals(1, pieces.size());
            assertArrayEquals(TestPackets.tcp(segment), bytes(pieces.getFirst()));
        }
    }

    /** Two tags of VLANs, an IPv4 option and an IPv6 extension header stand before TCP. */
    @Test
    void headersInBetweenAreFound() {
        Segment segment = new Segment(false, 1, 5, TestPackets.ACK, payload(100));
        byte[] plain = TestPackets.tcp(segment);
        byte[] tagged = new byte[plain.length + 8];
        System.arraycopy(plain, 0, tagged, 0, 12);
        BigEndian.put32(tagged, 12, 0x88a8_0001L);
        BigEndian.put32(tagged, 16, 0x8100_0002L);
        System.arraycopy(plain, 12, tagged, 20, plain.length - 12);
        assertEquals(new TcpPlace(22, 42, 74, false), TcpPlace.of(tagged, tagged.length));

        byte[] six = TestPackets.tcp(new Segment(true, 1, 5, TestPackets.ACK, payload(100)));
        byte[] extended = new byte[six.length + 16];
        System.arraycopy(six, 0, extended, 0, 54);
        extended[20] = 60;
        extended[54] = 6;
        extended[55] = 1;
        System.arraycopy(six, 54, extended, 70, six.length - 54);
        assertEquals(new TcpPlace(14, 70, 102, true), TcpPlace.of(extended, extended.length));
    }

    @Test
    void whatMakesNoSenseIsNoFrame() {
        byte[] udp = TestPackets.udp(payload(100), false);
        for (Offload lie : List.of(new Offload(udp.length - 1, 0, Segmentation.NONE, 0, 0, false),
                new Offload(34, udp.length - 35, Segmentation.NONE, 0, 0, false),
                new Offload(34, -1, Segmentation.NONE, 0, 0, false),
                new Offload(3, 6, Segmentation.NONE, 0, 0, false),
                new Offload(Integer.MAX_VALUE, Integer.MAX_VALUE, Segmentation.NONE, 0, 0, false),
                new Offload(34, Integer.MAX_VALUE, Segmentation.NONE, 0, 0, false),
                new Offload(34, 16, Segmentation.TCP_IPV4, 1400, 0, false))) {
            assertEquals(List.of(), Finishing.finish(new Frame(udp, udp.length, lie)), lie.toString());
        }
        Segment segment = new Segment(false, 1, 5, TestPackets.ACK, payload(1000));
        for (int size : new int[]{-1, 0, 1, Finishing.LEAST_SEGMENT - 1}) {
            assertEquals(List.of(), Finishing.finish(tcpRun(segment, size)));
        }
        byte[] bytes = TestPackets.unfinishedTcp(segment);
        assertEquals(List.of(), Finishing.finish(new Frame(bytes, bytes.length,
                new Offload(54, 16, Segmentation.TCP_IPV6, 1400, 0, false))));
    }

    /** Whatever stands in a frame, and wherever it ends. */
    @Test
    void anyFrameAndAnyOffloadAreSurvived() {
        Random random = new Random(11);
        for (int i = 0; i < 200_000; i++) {
            boolean ipv6 = random.nextBoolean();
            byte[] bytes = TestPackets
                    .unfinishedTcp(new Segment(ipv6, 1, 5, TestPackets.ACK, new byte[random.nextInt(200)]));
            for (int j = random.nextInt(4); j > 0; j--) {
                bytes[12 + random.nextInt(bytes.length - 12)] = (byte) random.nextInt();
            }
            int length = random.nextInt(8) == 0 ? random.nextInt(bytes.length + 1) : bytes.length;
            Segmentation cut = Segmentation.values()[random.nextInt(3)];
            Frame frame = new Frame(bytes, length, new Offload(random.nextInt(-2, bytes.length + 3),
                    random.nextInt(-2, 20), cut, random.nextInt(-1, 300), 0, false));
            for (Frame piece : Finishing.finish(frame)) {
                assertSame(Segmentation.NONE, piece.offload().segmentation());
                assertTrue(!piece.offload().needsChecksum() && piece.length() <= length);
            }
        }
    }

    @Test
    void thePiecesOfAFrameAreBounded() {
        byte[] data = payload(Frame.LONGEST - 66);
        List<Frame> pieces = Finishing.finish(tcpRun(new Segment(false, 1, 5, 0, data), Finishing.LEAST_SEGMENT));
        assertEquals((data.length + Finishing.LEAST_SEGMENT - 1) / Finishing.LEAST_SEGMENT, pieces.size());
    }
}
