package dev.vivarium.engine.device.e1000e;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.memory.LittleEndian;
import dev.vivarium.engine.net.BigEndian;
import dev.vivarium.engine.net.Finishing;
import dev.vivarium.engine.net.Frame;
import dev.vivarium.engine.net.Offload;
import dev.vivarium.engine.net.Offload.Segmentation;
import dev.vivarium.engine.net.TestPackets;
import dev.vivarium.engine.net.TestPackets.Segment;
import dev.vivarium.engine.time.ManualClock;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;

/** Frames out of and into the rings. */
final class E1000eFramesTest {
    private static final long EOP = 1L << 24;
    private static final long TSE = 1L << 26;
    private static final long RS = 1L << 27;
    private static final long DEXT = 1L << 29;
    private static final long VLE = 1L << 30;
    private static final long DATA = 1L << 20;
    private static final long IPV4 = 1L << 25;
    private static final long TCP = 1L << 24;
    private static final int BROADCASTS = 0x8000;
    private static final int STRIP_SUM = 1 << 26;

    private final ManualClock clock = new ManualClock();
    private final CardRig rig = new CardRig(clock);
    private final E1000e card = rig.build(E1000eState.powerOn(TestPackets.MAC));

    private static byte[] data(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private byte[] lastSent() {
        Frame frame = rig.network.sent().getLast();
        return Arrays.copyOf(frame.bytes(), frame.length());
    }

    @Test
    void aLegacyFrameGoesOut() {
        rig.start(0);
        byte[] frame = TestPackets.udp(data(100), true);
        rig.fill(CardRig.TX_DATA, frame);
        rig.transmit(CardRig.TX_DATA, 50 | RS);
        rig.ringTransmit();
        assertEquals(0, rig.network.sent().size());
        rig.transmit(CardRig.TX_DATA + 50, frame.length - 50 | RS | EOP);
        rig.ringTransmit();
        assertArrayEquals(frame, lastSent());
        assertEquals(1, rig.sent(1) >>> 32 & 1);
        assertEquals(1, rig.sent(2) >>> 32 & 1);
        assertEquals(rig.read(0x3818), rig.read(0x3810));
        assertTrue(rig.interrupted());
        assertEquals(3, rig.causes() & 3);
        assertEquals(1, rig.read(0x4080));
        assertEquals(0, rig.read(0x4080));
    }

    @Test
    void aShortFrameIsPadded() {
        rig.start(0);
        rig.fill(CardRig.TX_DATA, data(20));
        rig.transmit(CardRig.TX_DATA, 20 | EOP);
        rig.ringTransmit();
        assertArrayEquals(Arrays.copyOf(data(20), 60), lastSent());
        assertEquals(0, rig.sent(1) >>> 32);
    }

    @Test
    void aLegacyDescriptorAsksForASum() {
        rig.start(0);
        byte[] frame = TestPackets.udp(data(100), false);
        rig.fill(CardRig.TX_DATA, frame);
        rig.transmit(CardRig.TX_DATA, frame.length | 40 << 16 | EOP | 1L << 26 | 34L << 40);
        rig.ringTransmit();
        assertArrayEquals(TestPackets.udp(data(100), true), lastSent());
    }

    private void context(int ipStart, int ipAt, int ipEnd, int start, int at, long command, int mss) {
        rig.transmit(ipStart | ipAt << 8 | (long) ipEnd << 16 | (long) start << 32 | (long) at << 40,
                command | DEXT | (long) mss << 48);
    }

    @Test
    void sumsAreLeftToTheNetwork() {
        rig.start(0);
        byte[] frame = TestPackets.unfinishedTcp(new Segment(false, 3, 5, TestPackets.ACK, data(101)));
        frame[24] = 0;
        frame[25] = 0;
        rig.fill(CardRig.TX_DATA, frame);
        context(14, 24, 33, 34, 50, TCP | IPV4, 0);
        rig.transmit(CardRig.TX_DATA, frame.length | DATA | DEXT | EOP | RS | 3L << 40);
        rig.ringTransmit();
        assertEquals(new Offload(34, 16, Segmentation.NONE, 0, 0, true), rig.network.sent().getLast().offload());
        Frame finished = Finishing.finish(rig.network.sent().getLast()).getFirst();
        assertArrayEquals(TestPackets.tcp(new Segment(false, 3, 5, TestPackets.ACK, data(101))), finished.bytes());
    }

    @Test
    void aSumWithAnEndIsPutInByTheCard() {
        rig.start(0);
        byte[] frame = TestPackets.udp(data(64), false);
        rig.fill(CardRig.TX_DATA, frame);
        rig.transmit(0L | 34L << 32 | 40L << 40 | (long) (frame.length - 1) << 48, DEXT);
        rig.transmit(CardRig.TX_DATA, frame.length | DATA | DEXT | EOP | 2L << 40);
        rig.ringTransmit();
        assertArrayEquals(TestPackets.udp(data(64), true), lastSent());
    }

    @Test
    void runsOfTcpAreLeftToTheNetwork() {
        for (boolean ipv6 : new boolean[]{false, true}) {
            rig.start(0);
            Segment whole = new Segment(ipv6, 3, 5, TestPackets.ACK, data(5000));
            byte[] frame = TestPackets.unfinishedTcp(whole);
            // Drivers leave the lengths, and sum up the pseudo-header without them.
            BigEndian.put16(frame, ipv6 ? 18 : 16, 0);
            BigEndian.put16(frame, ipv6 ? 70 : 50, 0x1234);
            rig.fill(CardRig.TX_DATA, frame);
            int tcp = ipv6 ? 54 : 34;
            context(14, 24, 33, tcp, tcp + 16, TCP | TSE | (ipv6 ? 0 : IPV4), 1400);
            rig.transmit(CardRig.TX_DATA, 100 | DATA | DEXT | TSE | 3L << 40);
            rig.transmit(CardRig.TX_DATA + 100, frame.length - 100 | DATA | DEXT | TSE | EOP | RS);
            rig.ringTransmit();
            Frame sent = rig.network.sent().getLast();
            assertEquals(new Offload(tcp, 16, ipv6 ? Segmentation.TCP_IPV6 : Segmentation.TCP_IPV4, 1400, tcp + 32,
                    true), sent.offload());
            assertArrayEquals(TestPackets.unfinishedTcp(whole), lastSent());
            List<Frame> pieces = Finishing.finish(sent);
            assertEquals(4, pieces.size());
            assertArrayEquals(TestPackets.tcp(new Segment(ipv6, 4, 1405, TestPackets.ACK,
                    Arrays.copyOfRange(data(5000), 1400, 2800))), pieces.get(1).bytes());
        }
    }

    @Test
    void aTagIsInserted() {
        rig.start(0);
        rig.write(0, 1 << 30);
        byte[] frame = TestPackets.unfinishedTcp(new Segment(false, 3, 5, TestPackets.ACK, data(100)));
        rig.fill(CardRig.TX_DATA, frame);
        context(14, 24, 33, 34, 50, TCP | IPV4, 0);
        rig.transmit(CardRig.TX_DATA, frame.length | DATA | DEXT | EOP | VLE | 2L << 40 | 0x2005L << 48);
        rig.ringTransmit();
        byte[] sent = lastSent();
        assertEquals(0x8100_2005L, BigEndian.get32(sent, 12));
        assertEquals(0x0800, BigEndian.get16(sent, 16));
        assertEquals(38, rig.network.sent().getLast().offload().checksumStart());
    }

    @Test
    void whatMakesNoSenseIsNotSent() {
        rig.start(0);
        byte[] frame = TestPackets.udp(data(100), false);
        rig.fill(CardRig.TX_DATA, frame);
        context(14, 24, 33, 250, 50, TCP | IPV4, 0);
        rig.transmit(CardRig.TX_DATA, frame.length | DATA | DEXT | EOP | 2L << 40);
        context(250, 251, 33, 34, 40, IPV4, 1400);
        rig.transmit(CardRig.TX_DATA, frame.length | DATA | DEXT | EOP | 1L << 40);
        rig.transmit(CardRig.TX_DATA, frame.length | DATA | DEXT | EOP | TSE | 3L << 40);
        rig.transmit(0xffff_ffff_0000L, 100 | EOP);
        rig.transmit(CardRig.TX_DATA, EOP);
        rig.ringTransmit();
        assertEquals(4, rig.metric("refusedToSend"));
        assertEquals(1, rig.network.sent().size());
        assertEquals(rig.read(0x3818), rig.read(0x3810));
        rig.transmit(CardRig.TX_DATA, 0xf_ffff | DATA | DEXT | EOP);
        rig.ringTransmit();
        assertEquals(5, rig.metric("refusedToSend"));
    }

    @Test
    void whatHasNoRoomStaysInTheRing() {
        rig.start(0);
        rig.network.setRoom(0);
        rig.transmit(CardRig.TX_DATA, 60 | EOP | RS);
        rig.ringTransmit();
        assertEquals(0, rig.read(0x3810));
        assertFalse(rig.interrupted());
        rig.network.setRoom(1);
        card.look();
        assertEquals(1, rig.read(0x3810));
        assertTrue(rig.interrupted());
    }

    @Test
    void framesWaitForTheBusMaster() {
        rig.start(0);
        rig.config.write(4, 2, 3);
        rig.transmit(CardRig.TX_DATA, 60 | EOP | RS);
        rig.ringTransmit();
        assertEquals(0, rig.network.sent().size());
        rig.config.write(4, 2, 7);
        assertEquals(1, rig.network.sent().size());
    }

    @Test
    void aFrameComesIntoALegacyDescriptor() {
        rig.start(BROADCASTS);
        byte[] frame = TestPackets.udp(data(100), true);
        rig.network.add(frame);
        card.look();
        assertEquals(1, rig.network.waiting());
        rig.offer(2);
        CRC32 sum = new CRC32();
        sum.update(frame);
        byte[] bytes = rig.bytes(CardRig.RX_DATA, frame.length + 4);
        assertArrayEquals(frame, Arrays.copyOf(bytes, frame.length));
        assertEquals(sum.getValue(), LittleEndian.get(bytes, frame.length, 4));
        assertEquals(frame.length + 4, rig.received(0, 1) & 0xffff);
        assertEquals(0x73, rig.received(0, 1) >>> 32 & 0xffff);
        assertEquals(1, rig.read(0x2810));
        assertTrue(rig.interrupted());
        assertEquals(0x80, rig.causes() & 0x80);
        assertEquals(1, rig.read(0x4074));
        assertEquals(1, rig.read(0x4064));
        assertEquals(frame.length + 4, rig.read(0x4088));
        assertEquals(0, rig.read(0x408c));
        assertEquals(0, rig.read(0x4088));
    }

    @Test
    void aShortFrameIsPaddedOnItsWayIn() {
        rig.start(BROADCASTS | STRIP_SUM);
        byte[] frame = Arrays.copyOf(TestPackets.MAC, 20);
        rig.network.add(frame);
        rig.offer(2);
        assertEquals(60, rig.received(0, 1) & 0xffff);
        assertArrayEquals(Arrays.copyOf(frame, 60), rig.bytes(CardRig.RX_DATA, 60));
    }

    @Test
    void extendedDescriptorsSayMore() {
        rig.start(BROADCASTS | STRIP_SUM);
        rig.write(0x5008, 1 << 15);
        byte[] good = TestPackets.tcp(new Segment(false, 0x77, 5, TestPackets.ACK, data(100)));
        byte[] badIp = good.clone();
        badIp[24] ^= 1;
        byte[] badTcp = TestPackets.tcp(new Segment(true, 0x77, 5, TestPackets.ACK, data(101)));
        badTcp[80] ^= 1;
        byte[] known = badTcp.clone();
        rig.network.add(good);
        rig.network.add(badIp);
        rig.network.add(badTcp);
        rig.network.add(new Frame(known, known.length, new Offload(-1, 0, Segmentation.NONE, 0, 0, true)));
        rig.offer(6);
        assertEquals(0x77L << 32, rig.received(0, 0));
        assertEquals(0x0002_0263L | (long) good.length << 32, rig.received(0, 1));
        assertEquals(0x4002_0263L, rig.received(1, 1) & 0xffff_ffffL);
        assertEquals(0x2006_0023L, rig.received(2, 1) & 0xffff_ffffL);
        assertEquals(0x0006_0023L, rig.received(3, 1) & 0xffff_ffffL);
        rig.write(0x5000, 0);
        rig.network.add(good);
        card.look();
        assertEquals(0x0002_0203L, rig.received(4, 1) & 0xffff_ffffL);
    }

    @Test
    void aLongFrameTakesSeveralDescriptors() {
        rig.start(BROADCASTS | STRIP_SUM | 1 << 5);
        byte[] frame = TestPackets.udp(data(5000), true);
        rig.network.add(frame);
        rig.offer(2);
        assertEquals(0, rig.read(0x2810));
        rig.offer(2);
        assertEquals(3, rig.read(0x2810));
        assertArrayEquals(frame, rig.bytes(CardRig.RX_DATA, frame.length));
        assertEquals(2048 | 1L << 32, rig.received(0, 1));
        assertEquals(frame.length - 4096, rig.received(2, 1) & 0xffff);
        assertEquals(3, rig.received(2, 1) >>> 32 & 3);
    }

    @Test
    void framesThatAreTooLongAreLost() {
        rig.start(BROADCASTS | STRIP_SUM);
        rig.network.add(TestPackets.udp(data(1600), true));
        rig.network.add(TestPackets.udp(data(1472), true));
        rig.offer(4);
        assertEquals(1514, rig.received(0, 1) & 0xffff);
        assertEquals(1, rig.metric("refusedToReceive"));
    }

    @Test
    void runsAreCutOnTheirWayIn() {
        rig.start(BROADCASTS | STRIP_SUM);
        byte[] bytes = TestPackets.unfinishedTcp(new Segment(false, 7, 100, TestPackets.ACK, data(2000)));
        rig.network.add(new Frame(bytes, bytes.length, new Offload(34, 16, Segmentation.TCP_IPV4, 1400, 0, true)));
        rig.offer(4);
        byte[] second = TestPackets.tcp(new Segment(false, 8, 1500, TestPackets.ACK,
                Arrays.copyOfRange(data(2000), 1400, 2000)));
        assertArrayEquals(second, rig.bytes(CardRig.RX_DATA + 2048, second.length));
    }

    @Test
    void aPacketIsSplitOverFourBuffers() {
        rig.start(BROADCASTS | STRIP_SUM | 1 << 5 | 1 << 10);
        rig.write(0x5008, 1 << 15);
        rig.write(0x2170, 1 | 1 << 8 | 1 << 16 | 1 << 24);
        byte[] frame = TestPackets.udp(data(2500), true);
        for (int i = 0; i < 4; i++) {
            rig.memory.write(CardRig.RX_RING + 8L * i, 8, CardRig.RX_DATA + 0x1000L * i);
        }
        rig.network.add(frame);
        rig.write(0x2818, 2);
        assertEquals(2, rig.read(0x2810));
        assertEquals(128, rig.received(0, 1) >>> 32 & 0xffff);
        assertEquals(3, rig.received(0, 1) & 3);
        assertEquals(1024L << 16 | 1024L << 32 | (long) (frame.length - 128 - 2048) << 48, rig.received(1, 0));
        assertArrayEquals(Arrays.copyOf(frame, 128), rig.bytes(CardRig.RX_DATA, 128));
        assertArrayEquals(Arrays.copyOfRange(frame, 1152, 2176), rig.bytes(CardRig.RX_DATA + 0x2000, 1024));
    }

    @Test
    void aTagIsTakenOut() {
        rig.start(BROADCASTS | STRIP_SUM);
        rig.write(0, 1 << 30);
        byte[] plain = TestPackets.udp(data(100), true);
        byte[] tagged = new byte[plain.length + 4];
        System.arraycopy(plain, 0, tagged, 0, 12);
        BigEndian.put32(tagged, 12, 0x8100_2005L);
        System.arraycopy(plain, 12, tagged, 16, plain.length - 12);
        rig.network.add(tagged);
        rig.offer(2);
        assertArrayEquals(plain, rig.bytes(CardRig.RX_DATA, plain.length));
        assertEquals(plain.length, rig.received(0, 1) & 0xffff);
        assertEquals(8, rig.received(0, 1) >>> 32 & 8);
        assertEquals(0x2005, rig.received(0, 1) >>> 48);
        rig.write(0x100, BROADCASTS | STRIP_SUM | 2 | 1 << 18);
        rig.network.add(tagged);
        card.look();
        assertEquals(1, rig.read(0x2810));
        rig.write(0x5600, 1 << 5);
        rig.network.add(tagged);
        card.look();
        assertEquals(2, rig.read(0x2810));
    }

    @Test
    void onlyWantedFramesComeIn() {
        rig.start(0);
        rig.offer(7);
        assertTrue(hears(0x52, 0x54, 0, 0x12, 0x34, 0x56));
        assertFalse(hears(0x52, 0x54, 0, 0x12, 0x34, 0x57));
        assertFalse(hears(255, 255, 255, 255, 255, 255));
        assertFalse(hears(1, 0, 0x5e, 0, 0, 1));
        rig.write(0x5408, 0x5e_0001);
        rig.write(0x540c, 0x8000_0100);
        assertTrue(hears(1, 0, 0x5e, 0, 0, 1));
        rig.write(0x540c, 0x100);
        assertFalse(hears(1, 0, 0x5e, 0, 0, 1));
        // The hash of 01-00-5e-00-00-fb is fb0h, so bit 16 of entry 7dh.
        rig.write(0x5200 + 4 * 0x7d, 1 << 16);
        assertTrue(hears(1, 0, 0x5e, 0, 0, 0xfb));
        assertFalse(hears(1, 0, 0x5e, 0, 0, 0xfc));
        rig.write(0x100, 2 | BROADCASTS);
        assertTrue(hears(255, 255, 255, 255, 255, 255));
        rig.write(0x100, 2 | 8);
        assertTrue(hears(2, 0, 0, 0, 0, 1));
        assertFalse(hears(1, 0, 0x5e, 0, 0, 2));
        rig.write(0x100, 2 | 16);
        assertTrue(hears(1, 0, 0x5e, 0, 0, 2));
        assertEquals(6, rig.metric("filtered"));
    }

    private boolean hears(int... destination) {
        byte[] frame = new byte[60];
        for (int i = 0; i < 6; i++) {
            frame[i] = (byte) destination[i];
        }
        long before = rig.metric("framesReceived");
        rig.network.add(frame);
        card.look();
        return rig.metric("framesReceived") > before;
    }

    @Test
    void theDriverIsWarnedWhenFewBuffersAreLeft() {
        rig.start(BROADCASTS);
        rig.offer(7);
        rig.network.add(TestPackets.udp(data(10), true));
        card.look();
        assertEquals(0x80, rig.causes() & 0x90);
        rig.network.add(TestPackets.udp(data(10), true));
        rig.network.add(TestPackets.udp(data(10), true));
        card.look();
        assertEquals(0x90, rig.causes() & 0x90);
    }

    @Test
    void descriptorsWithoutABufferArePassedOver() {
        rig.start(BROADCASTS | STRIP_SUM);
        rig.memory.write(CardRig.RX_RING, 8, 0);
        rig.memory.write(CardRig.RX_RING + 16, 8, CardRig.RX_DATA);
        rig.network.add(TestPackets.udp(data(100), true));
        rig.write(0x2818, 2);
        assertEquals(1L << 32, rig.received(0, 1));
        assertEquals(142, rig.received(1, 1) & 0xffff);
    }
}
