package dev.vivarium.engine.device.virtio.net;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.device.DeviceContract;
import dev.vivarium.engine.device.virtio.DriverQueue;
import dev.vivarium.engine.device.virtio.DriverQueue.Buffer;
import dev.vivarium.engine.device.virtio.DriverQueue.Used;
import dev.vivarium.engine.device.virtio.VirtioRig;
import dev.vivarium.engine.device.virtio.VirtioWiring;
import dev.vivarium.engine.memory.LittleEndian;
import dev.vivarium.engine.net.EchoNetwork;
import dev.vivarium.engine.net.Frame;
import dev.vivarium.engine.net.Offload;
import dev.vivarium.engine.net.Offload.Segmentation;
import dev.vivarium.engine.net.TestPackets;
import dev.vivarium.engine.net.TestPackets.Segment;
import dev.vivarium.snapshot.codec.DeviceState;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

final class VirtioNetTest extends DeviceContract {
    private static final byte[] MAC = TestPackets.MAC;
    private static final long ALL = VirtioNetRegisters.FEATURES;
    private static final long HEADER = 0x1_0000;
    private static final long DATA = 0x2_0000;
    private static final long BUFFERS = 0x4_0000;

    private final VirtioRig rig = new VirtioRig();
    private final EchoNetwork network = new EchoNetwork();
    private final VirtioNet card = new VirtioNet(rig.wiring, MAC, network, clock, VirtioNetState.powerOn(MAC));
    private VirtioRig built = rig;
    private DriverQueue receive;
    private DriverQueue transmit;
    private DriverQueue control;
    private boolean bufferWaits;

    @Override
    protected DeviceState powerOn() {
        return VirtioNetState.powerOn(MAC);
    }

    @Override
    protected Device build(DeviceState state) {
        built = new VirtioRig();
        return new VirtioNet(built.wiring, MAC, new EchoNetwork(), clock, (VirtioNetState) state);
    }

    @Override
    protected List<Window> windows(Device device) {
        VirtioRig of = built.plug();
        return List.of(new Window(of.config, 256), new Window(of.registers(), 0x80),
                new Window(of.registers(), 0x8000));
    }

    /** One that runs, with a filter, another address and a link that went away. */
    @Override
    protected DeviceState sample(Device used) {
        start(ALL);
        command(1, 1, 2, 4, 6, 8, 10, 12);
        command(0, 0, 0);
        command(1, 0, 1, 0, 0, 0, 2, 0, 0, 0, 0, 9, 1, 0, 0, 0, 1, 0, 0x5e, 0, 0, 1);
        network.setUp(false);
        card.look();
        return card.save();
    }

    private void start(long features) {
        rig.plug();
        rig.negotiate(VirtioRig.VERSION_1 | features);
        receive = rig.queue(0, 8, 0x1000);
        transmit = rig.queue(1, 128, 0x2000);
        control = rig.queue(2, 8, 0x6000);
        rig.driverOk();
    }

    private void send(byte[] header, byte[] frame) {
        rig.fill(HEADER, header);
        rig.fill(DATA, frame);
        transmit.add(Buffer.out(HEADER, header.length), Buffer.out(DATA, frame.length));
        transmit.kick();
    }

    private static byte[] header(int flags, int kind, int... numbers) {
        byte[] header = new byte[12];
        header[0] = (byte) flags;
        header[1] = (byte) kind;
        for (int i = 0; i < numbers.length; i++) {
            LittleEndian.put(header, 2 + 2 * i, 2, numbers[i]);
        }
        return header;
    }

    /** Header and frame that are in the buffers from there, however they were divided. */
    private byte[] received(long gpa, int length) {
        return rig.bytes(gpa, length);
    }

    private long metric(String name) {
        return rig.metrics.values().entrySet().stream().filter(entry -> entry.getKey().endsWith("." + name)).findFirst()
                .orElseThrow().getValue();
    }

    /** @return the answer */
    private int command(int... bytes) {
        byte[] request = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            request[i] = (byte) bytes[i];
        }
        rig.fill(HEADER, request);
        rig.fill(DATA, new byte[]{(byte) 0xee});
        control.add(Buffer.out(HEADER, 2), Buffer.out(HEADER + 2, request.length - 2), Buffer.in(DATA, 1));
        control.kick();
        assertEquals(1, control.used().length());
        return rig.bytes(DATA, 1)[0];
    }

    @Test
    void theDriverLearnsAddressLinkAndSpeed() {
        start(ALL);
        assertEquals(ALL, rig.offered() & ALL);
        assertEquals(0x5634_1200_5452L, rig.deviceConfig(0, 4) | rig.deviceConfig(4, 2) << 32);
        assertEquals(1, rig.deviceConfig(6, 2));
        assertEquals(10_000, rig.deviceConfig(12, 4));
        assertEquals(1, rig.deviceConfig(16, 1));
        assertEquals(0x0200, rig.config.read(0xa, 2));
    }

    @Test
    void theRomIsReadThroughItsRegister() {
        VirtioRig other = new VirtioRig();
        VirtioWiring wiring = new VirtioWiring("net", other.wiring.slot(), other.memory, other.metrics, other.bells,
                new byte[]{0x55, (byte) 0xaa, 3});
        new VirtioNet(wiring, MAC, network, clock, VirtioNetState.powerOn(MAC));
        other.config.write(0x30, 4, -1L & 0xffff_ffffL);
        assertEquals(0xfff8_0001L, other.config.read(0x30, 4));
        other.config.write(0x30, 4, 0xd000_0001L);
        other.config.write(4, 2, 2);
        assertEquals(0xff03_aa55L, other.pci.memory.read(0xd000_0000L, 4));
    }

    @Test
    void aFrameGoesOut() {
        start(0);
        byte[] frame = TestPackets.udp(new byte[30], true);
        send(header(0, 0), frame);
        assertEquals(0, transmit.used().length());
        Frame sent = network.sent().getFirst();
        assertArrayEquals(frame, Arrays.copyOf(sent.bytes(), sent.length()));
        assertEquals(Offload.NONE, sent.offload());
        assertEquals(1, metric("framesSent"));
        assertEquals(frame.length, metric("bytesSent"));
    }

    @Test
    void whatIsLeftToBeDoneIsSaid() {
        start(ALL);
        byte[] frame = TestPackets.unfinishedTcp(new Segment(false, 1, 5, TestPackets.ACK, new byte[4000]));
        send(header(1, 0x81, 66, 1448, 34, 16), frame);
        assertEquals(new Offload(34, 16, Segmentation.TCP_IPV4, 1448, 66, true),
                network.sent().getFirst().offload());
        send(header(1, 0, 0, 0, 34, 16), frame);
        assertEquals(new Offload(34, 16, Segmentation.NONE, 0, 0, true), network.sent().getLast().offload());
    }

    @Test
    void whatHasNoRoomStaysInTheQueue() {
        start(0);
        network.setRoom(0);
        send(header(0, 0), new byte[60]);
        assertNull(transmit.used());
        card.look();
        assertNull(transmit.used());
        network.setRoom(1);
        card.look();
        assertNotNull(transmit.used());
        assertEquals(1, network.sent().size());
    }

    @Test
    void aLongQueueTakesTurns() {
        start(0);
        rig.fill(DATA, new byte[72]);
        for (int i = 0; i < 100; i++) {
            transmit.add(Buffer.out(DATA, 72));
        }
        transmit.kick();
        assertEquals(64, network.sent().size());
        clock.advance(1);
        assertEquals(100, network.sent().size());
    }

    @Test
    void aFrameComesIn() {
        start(0);
        byte[] frame = TestPackets.udp(new byte[100], true);
        network.add(frame);
        card.look();
        assertEquals(1, network.waiting());
        receive.add(Buffer.in(BUFFERS, 10), Buffer.in(BUFFERS + 10, 1600));
        receive.kick();
        assertEquals(12 + frame.length, receive.used().length());
        byte[] all = received(BUFFERS, 12 + frame.length);
        assertArrayEquals(header(0, 0, 0, 0, 0, 0, 1), Arrays.copyOf(all, 12));
        assertArrayEquals(frame, Arrays.copyOfRange(all, 12, all.length));
    }

    @Test
    void framesGoRound() {
        start(ALL);
        command(0, 0, 0);
        byte[] frame = TestPackets.unfinishedTcp(new Segment(true, 1, 5, TestPackets.ACK, new byte[3000]));
        send(header(1, 4, 86, 1428, 54, 16), frame);
        for (int i = 0; i < 4; i++) {
            receive.add(Buffer.in(BUFFERS + 0x1000L * i, 1024));
        }
        receive.kick();
        byte[] together = new byte[12 + frame.length];
        int done = 0;
        for (int i = 0; i < 4; i++) {
            Used used = receive.used();
            System.arraycopy(received(BUFFERS + 0x1000L * i, (int) used.length()), 0, together, done,
                    (int) used.length());
            done += (int) used.length();
        }
        assertEquals(together.length, done);
        assertArrayEquals(header(1, 4, 86, 1428, 54, 16, 4), Arrays.copyOf(together, 12));
        assertArrayEquals(frame, Arrays.copyOfRange(together, 12, together.length));
    }

    /** All buffers of a frame are seen at once, so it waits until there are enough. */
    @Test
    void aFrameWaitsForEnoughBuffers() {
        start(VirtioNetRegisters.FEATURE_MERGEABLE);
        network.add(new byte[300]);
        receive.add(Buffer.in(BUFFERS, 200));
        receive.kick();
        assertNull(receive.used());
        receive.add(Buffer.in(BUFFERS + 200, 200));
        receive.kick();
        assertEquals(200, receive.used().length());
        assertEquals(112, receive.used().length());
        assertEquals(2, LittleEndian.get(received(BUFFERS, 12), 10, 2));
    }

    @Test
    void aDriverWithoutOffloadsIsGivenFinishedFrames() {
        start(0);
        byte[] data = new byte[2000];
        new Random(3).nextBytes(data);
        Segment whole = new Segment(false, 7, 100, TestPackets.ACK | TestPackets.PSH, data);
        byte[] bytes = TestPackets.unfinishedTcp(whole);
        network.add(new Frame(bytes, bytes.length, new Offload(34, 16, Segmentation.TCP_IPV4, 1400, 0, true)));
        receive.add(Buffer.in(BUFFERS, 1600));
        receive.add(Buffer.in(BUFFERS + 0x1000, 1600));
        receive.kick();
        byte[] first = TestPackets.tcp(new Segment(false, 7, 100, TestPackets.ACK, Arrays.copyOf(data, 1400)));
        byte[] second = TestPackets.tcp(new Segment(false, 8, 1500, TestPackets.ACK | TestPackets.PSH,
                Arrays.copyOfRange(data, 1400, 2000)));
        assertEquals(12 + first.length, receive.used().length());
        assertEquals(12 + second.length, receive.used().length());
        assertArrayEquals(first, received(BUFFERS + 12, first.length));
        assertArrayEquals(second, received(BUFFERS + 0x100c, second.length));
        assertEquals(0, received(BUFFERS, 1)[0]);
    }

    @Test
    void aDriverThatTakesChecksumsIsToldWhatIsKnown() {
        start(VirtioNetRegisters.FEATURE_GUEST_CHECKSUM);
        byte[] udp = TestPackets.udp(new byte[20], false);
        network.add(new Frame(udp, udp.length, new Offload(34, 6, Segmentation.NONE, 0, 0, true)));
        network.add(new Frame(udp, udp.length, new Offload(-1, 0, Segmentation.NONE, 0, 0, true)));
        receive.add(Buffer.in(BUFFERS, 1600));
        receive.add(Buffer.in(BUFFERS + 0x1000, 1600));
        receive.kick();
        assertArrayEquals(header(1, 0, 0, 0, 34, 6, 1), received(BUFFERS, 12));
        assertArrayEquals(header(2, 0, 0, 0, 0, 0, 1), received(BUFFERS + 0x1000, 12));
    }

    @Test
    void whatAPeerClaimsOfAFrameIsLookedAt() {
        start(ALL);
        byte[] udp = TestPackets.udp(new byte[20], false);
        for (Offload lie : List.of(new Offload(60, 6, Segmentation.NONE, 0, 0, true),
                new Offload(34, 16, Segmentation.TCP_IPV4, 1400, 0, true),
                new Offload(-1, 0, Segmentation.TCP_IPV4, 1400, 0, true),
                new Offload(34, 16, Segmentation.TCP_IPV6, 70_000, 0, true))) {
            network.add(new Frame(udp, udp.length, lie));
        }
        network.add(new byte[13]);
        receive.add(Buffer.in(BUFFERS, 1600));
        receive.kick();
        assertNull(receive.used());
        assertEquals(4, metric("refusedToReceive"));
        assertEquals(1, metric("filtered"));
    }

    @Test
    void aFrameThatDoesNotFitIsLost() {
        start(0);
        network.add(new byte[1601]);
        network.add(new byte[100]);
        receive.add(Buffer.in(BUFFERS, 1600));
        receive.kick();
        assertEquals(112, receive.used().length());
        assertEquals(1, metric("refusedToReceive"));
    }

    @Test
    void theDriverChoosesWhatItHears() {
        start(ALL);
        int[] unicast = {2, 0, 0, 0, 0, 9};
        int[] group = {1, 0, 0x5e, 0, 0, 1};
        assertEquals(0, command(0, 0, 0));
        assertEquals(0, command(1, 0, 1, 0, 0, 0, 2, 0, 0, 0, 0, 9, 1, 0, 0, 0, 1, 0, 0x5e, 0, 0, 1));
        assertTrue(hears(0x52, 0x54, 0, 0x12, 0x34, 0x56));
        assertTrue(hears(unicast));
        assertTrue(hears(group));
        assertTrue(hears(255, 255, 255, 255, 255, 255));
        assertFalse(hears(2, 0, 0, 0, 0, 8));
        assertFalse(hears(1, 0, 0x5e, 0, 0, 2));
        assertEquals(0, command(0, 1, 1));
        assertTrue(hears(1, 0, 0x5e, 0, 0, 2));
        assertEquals(0, command(1, 1, 2, 0, 0, 0, 0, 8));
        assertTrue(hears(2, 0, 0, 0, 0, 8));
        assertFalse(hears(0x52, 0x54, 0, 0x12, 0x34, 0x56));
        assertEquals(0x0800_0000_0002L, rig.deviceConfig(0, 4) | rig.deviceConfig(4, 2) << 32);
        assertEquals(0, command(0, 0, 1));
        assertTrue(hears(0x52, 0x54, 0, 0x12, 0x34, 0x56));
        rig.common(0x14, 1, 0);
        assertEquals(0x5634_1200_5452L, rig.deviceConfig(0, 4) | rig.deviceConfig(4, 2) << 32);
    }

    private boolean hears(int... destination) {
        byte[] frame = new byte[60];
        for (int i = 0; i < 6; i++) {
            frame[i] = (byte) destination[i];
        }
        network.add(frame);
        if (!bufferWaits) {
            receive.add(Buffer.in(BUFFERS, 1600));
        }
        receive.kick();
        boolean heard = receive.used() != null;
        bufferWaits = !heard;
        return heard;
    }

    @Test
    void commandsThatMakeNoSenseAreRefused() {
        start(ALL);
        assertEquals(1, command(0, 2, 1));
        assertEquals(1, command(0, 0, 1, 1));
        assertEquals(1, command(1, 2, 0));
        assertEquals(1, command(1, 1, 1, 2, 3));
        assertEquals(1, command(1, 0, 9));
        assertEquals(1, command(1, 0, 255, 255, 255, 255, 0, 0, 0, 0));
        assertEquals(1, command(1, 0, 0, 0, 0, 0, 255, 255, 255, 255));
        assertEquals(1, command(1, 0, 0, 0, 0, 0));
        assertEquals(1, command(2, 0, 1, 0));
        assertEquals(1, command(3, 1, 0));
        assertEquals(1, command(4, 0, 1, 0));
        assertEquals(11, metric("refusedCommands"));
        assertFalse(rig.needsReset());
        control.add(Buffer.out(HEADER, 3));
        control.kick();
        assertTrue(rig.needsReset());
    }

    @Test
    void aLongTableMeansAll() {
        start(ALL);
        command(0, 0, 0);
        int[] table = new int[2 + 4 + 4 + 6 * 65];
        table[0] = 1;
        table[6] = 65;
        assertEquals(0, command(table));
        assertTrue(hears(1, 0, 0x5e, 0, 0, 2));
        assertFalse(hears(2, 0, 0, 0, 0, 8));
    }

    @Test
    void theLinkIsTold() {
        start(ALL);
        network.setUp(false);
        card.look();
        assertEquals(0, rig.deviceConfig(6, 2));
        assertEquals(2, rig.isr());
        card.look();
        assertFalse(rig.interrupted());
        network.setUp(true);
        card.look();
        assertEquals(1, rig.deviceConfig(6, 2));
    }

    @Test
    void aCardWithoutALinkSaysSoFromTheStart() {
        VirtioRig other = new VirtioRig();
        EchoNetwork down = new EchoNetwork();
        down.setUp(false);
        new VirtioNet(other.wiring, MAC, down, clock, VirtioNetState.powerOn(MAC));
        clock.advance(1);
        other.plug();
        assertEquals(0, other.deviceConfig(6, 2));
    }

    @Test
    void aGuestThatGoesOnMakesItselfKnown() {
        start(ALL);
        byte[] frame = new byte[60];
        network.setRoom(0);
        send(header(0, 0), frame);
        VirtioRig other = new VirtioRig();
        other.memory.segment().copyFrom(rig.memory.segment());
        EchoNetwork elsewhere = new EchoNetwork();
        VirtioNet next = new VirtioNet(other.wiring, MAC, elsewhere, clock, card.save());
        other.plug();
        assertEquals(1, other.deviceConfig(6, 2));
        clock.advance(1);
        assertEquals(1, elsewhere.sent().size());
        assertEquals(3, other.deviceConfig(6, 2));
        assertEquals(3, other.isr());
        next.look();
        assertFalse(other.interrupted());
    }

    @Test
    void theGuestSaysThatItHasMadeItselfKnown() {
        start(ALL);
        assertEquals(0, command(3, 0));
        assertEquals(1, rig.deviceConfig(6, 2));
    }

    @Test
    void headersThatLieSendNothing() {
        start(ALL);
        byte[] frame = TestPackets.udp(new byte[20], false);
        int length = frame.length;
        byte[][] lies = {header(1, 0, 0, 0, length - 1, 0), header(1, 0, 0, 0, 34, length), header(1, 0, 0, 0, 0xffff,
                0xffff), header(1, 0, 0, 0, 13, 0), header(1, 0, 0, 0, 34, 0xffff), header(0, 1, 54, 1400, 34, 16),
                header(1, 1, 54, 0, 34, 16), header(0, 2), header(1, 3, 42, 1400, 34, 6), header(1, 5, 42, 1400, 34, 6),
                header(0, 0x7f)};
        for (byte[] lie : lies) {
            send(lie, frame);
            assertEquals(0, transmit.used().length());
        }
        send(header(0, 0), new byte[13]);
        send(header(0, 0), new byte[0]);
        assertEquals(0, network.sent().size());
        assertEquals(lies.length + 2, metric("refusedToSend"));
        transmit.add(Buffer.out(DATA, 0x4_0000));
        transmit.kick();
        assertEquals(lies.length + 3, metric("refusedToSend"));
        assertFalse(rig.needsReset());
    }

    @Test
    void chainsThatAreTooShortBreakTheDevice() {
        start(ALL);
        transmit.add(Buffer.out(HEADER, 11));
        transmit.kick();
        assertTrue(rig.needsReset());
        start(ALL);
        network.add(new byte[60]);
        receive.add(Buffer.in(HEADER, 11));
        receive.kick();
        assertTrue(rig.needsReset());
    }

    @Test
    void emptyBuffersBehindTheFirstEndToo() {
        start(VirtioNetRegisters.FEATURE_MERGEABLE);
        network.add(new byte[100]);
        receive.add(Buffer.in(BUFFERS, 12));
        for (int i = 0; i < 7; i++) {
            receive.add(Buffer.in(BUFFERS, 0));
        }
        receive.kick();
        assertNull(receive.used());
        assertFalse(rig.needsReset());
    }

    @Test
    void queuesAtRandomAreSurvived() {
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            start(random.nextBoolean() ? ALL : 0);
            for (int i = 0; i < 40; i++) {
                byte[] noise = new byte[64];
                random.nextBytes(noise);
                rig.fill(HEADER, noise);
                network.add(new byte[random.nextInt(3000)]);
                DriverQueue queue = List.of(receive, transmit, control).get(random.nextInt(3));
                boolean in = random.nextBoolean();
                queue.add(new Buffer(HEADER + random.nextInt(64), random.nextInt(5000), in),
                        new Buffer(DATA, random.nextInt(20), in || random.nextBoolean()));
                queue.kick();
                clock.advance(1);
            }
            card.save();
            card.reset();
        }
    }
}
