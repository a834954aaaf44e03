package dev.vivarium.engine.device.virtio.vsock;

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
import dev.vivarium.snapshot.codec.DeviceState;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

final class VirtioVsockTest extends DeviceContract {
    private static final long CID = 3;
    private static final long GUEST_PORT = 1025;
    private static final long HOST_PORT = 80;
    private static final long SEND_AT = 0x1_0000;
    private static final long ROOM_AT = 0x4_0000;
    private static final int ROOM = 4096;

    private final VirtioRig rig = new VirtioRig();
    private final HostStandIn host = new HostStandIn();
    private final VirtioVsock vsock = new VirtioVsock(rig.wiring, CID, host, clock, VirtioVsockState.POWER_ON);
    private VirtioRig built = rig;
    private DriverQueue receive;
    private DriverQueue transmit;
    private DriverQueue events;
    private int rooms;
    private int seen;

    @Override
    protected DeviceState powerOn() {
        return VirtioVsockState.POWER_ON;
    }

    @Override
    protected Device build(DeviceState state) {
        built = new VirtioRig();
        return new VirtioVsock(built.wiring, CID, VsockBackend.NOBODY, clock, (VirtioVsockState) state);
    }

    @Override
    protected List<Window> windows(Device device) {
        VirtioRig of = built.plug();
        return List.of(new Window(of.config, 256), new Window(of.registers(), 0x80),
                new Window(of.registers(), 0x8000));
    }

    private void start(int freeRooms) {
        rig.plug();
        rig.negotiate(VirtioRig.VERSION_1 | 1);
        receive = rig.queue(0, 64, 0x1000);
        transmit = rig.queue(1, 64, 0x2000);
        events = rig.queue(2, 4, 0x3000);
        rig.driverOk();
        giveRoom(freeRooms);
    }

    private void giveRoom(int count) {
        for (int i = 0; i < count; i++) {
            receive.add(Buffer.in(ROOM_AT + (long) ROOM * (rooms++ % 64), ROOM));
        }
        receive.kick();
    }

    private static VsockPacket packet(int op, int flags, int length, long bufAlloc, long forwarded) {
        return new VsockPacket(CID, 2, GUEST_PORT, HOST_PORT, length, 1, op, flags, bufAlloc, forwarded);
    }

    private void send(VsockPacket packet, byte[] payload) {
        byte[] header = new byte[VsockPacket.HEADER];
        packet.write(header);
        rig.fill(SEND_AT, header);
        rig.fill(SEND_AT + 64, payload);
        if (payload.length > 0) {
            transmit.add(Buffer.out(SEND_AT, header.length), Buffer.out(SEND_AT + 64, payload.length));
        } else {
            transmit.add(Buffer.out(SEND_AT, header.length));
        }
        transmit.kick();
        clock.advance(1);
    }

    private void send(int op) {
        send(packet(op, 0, 0, 1 << 20, 0), new byte[0]);
    }

    private record Heard(VsockPacket packet, byte[] payload) {
    }

    private @Nullable Heard hear() {
        Used used = receive.used();
        if (used == null) {
            return null;
        }
        byte[] bytes = rig.bytes(ROOM_AT + (long) ROOM * (seen++ % 64), (int) used.length());
        return new Heard(VsockPacket.read(bytes), Arrays.copyOfRange(bytes, VsockPacket.HEADER, bytes.length));
    }

    private VsockPacket expect(int op) {
        Heard heard = hear();
        assertNotNull(heard);
        assertEquals(op, heard.packet.op());
        assertEquals(2, heard.packet.sourceCid());
        assertEquals(CID, heard.packet.targetCid());
        assertEquals(GUEST_PORT, heard.packet.targetPort());
        return heard.packet;
    }

    private HostStandIn.End connected() {
        send(VsockPacket.OP_REQUEST);
        HostStandIn.End end = host.opened.getLast();
        end.state = VsockStream.State.OPEN;
        vsock.look();
        VsockPacket response = expect(VsockPacket.OP_RESPONSE);
        assertEquals(VsockStream.WINDOW, response.bufAlloc());
        return end;
    }

    @Test
    void theGuestReadsItsAddress() {
        start(0);
        assertEquals(CID, rig.deviceConfig(0, 8));
        assertEquals(CID, rig.deviceConfig(0, 4));
        assertEquals(0, rig.deviceConfig(4, 4));
    }

    @Test
    void theGuestConnectsAndBothSpeak() {
        start(16);
        send(VsockPacket.OP_REQUEST);
        assertNull(hear());
        HostStandIn.End end = host.opened.getLast();
        end.state = VsockStream.State.OPEN;
        vsock.look();
        expect(VsockPacket.OP_RESPONSE);
        send(packet(VsockPacket.OP_RW, 0, 5, 1 << 20, 0), "hello".getBytes());
        assertEquals("hello", end.got.toString());
        end.input = "hi there".getBytes();
        vsock.look();
        Heard heard = hear();
        assertNotNull(heard);
        assertEquals(VsockPacket.OP_RW, heard.packet.op());
        assertEquals(8, heard.packet.length());
        assertEquals(5, heard.packet.forwarded());
        assertArrayEquals("hi there".getBytes(), heard.payload);
    }

    @Test
    void whoIsRefusedLearnsIt() {
        start(16);
        host.listens = false;
        send(VsockPacket.OP_REQUEST);
        expect(VsockPacket.OP_RST);
        host.listens = true;
        send(VsockPacket.OP_REQUEST);
        host.opened.getLast().state = VsockStream.State.GONE;
        vsock.look();
        expect(VsockPacket.OP_RST);
        send(packet(VsockPacket.OP_RW, 0, 1, 100, 0), new byte[1]);
        expect(VsockPacket.OP_RST);
    }

    @Test
    void theHostConnects() {
        start(16);
        HostStandIn.End end = new HostStandIn.End();
        end.state = VsockStream.State.OPEN;
        end.input = "early".getBytes();
        host.callers.add(new VsockBackend.Caller(end, GUEST_PORT));
        vsock.look();
        VsockPacket request = expect(VsockPacket.OP_REQUEST);
        assertNull(hear());
        send(new VsockPacket(CID, 2, GUEST_PORT, request.sourcePort(), 0, 1, VsockPacket.OP_RESPONSE, 0, 1 << 20, 0),
                new byte[0]);
        assertEquals(request.sourcePort(), end.acceptedAs);
        Heard heard = hear();
        assertNotNull(heard);
        assertArrayEquals("early".getBytes(), heard.payload);
    }

    @Test
    void aGuestThatDoesNotListenRefusesTheCaller() {
        start(16);
        HostStandIn.End end = new HostStandIn.End();
        end.state = VsockStream.State.OPEN;
        host.callers.add(new VsockBackend.Caller(end, GUEST_PORT));
        vsock.look();
        VsockPacket request = expect(VsockPacket.OP_REQUEST);
        send(new VsockPacket(CID, 2, GUEST_PORT, request.sourcePort(), 0, 1, VsockPacket.OP_RST, 0, 0, 0),
                new byte[0]);
        assertEquals(false, end.closed);
        assertNull(hear());
    }

    @Test
    void theGuestGetsNoMoreThanItCanHold() {
        start(32);
        send(packet(VsockPacket.OP_REQUEST, 0, 0, 1000, 0), new byte[0]);
        HostStandIn.End end = host.opened.getLast();
        end.state = VsockStream.State.OPEN;
        end.input = new byte[5000];
        vsock.look();
        expect(VsockPacket.OP_RESPONSE);
        assertEquals(1000, expect(VsockPacket.OP_RW).length());
        assertNull(hear());
        send(packet(VsockPacket.OP_CREDIT_UPDATE, 0, 0, 1000, 300), new byte[0]);
        assertEquals(300, expect(VsockPacket.OP_RW).length());
        // It claims to have taken what it never got.
        send(packet(VsockPacket.OP_CREDIT_UPDATE, 0, 0, 1000, 0xffff_0000L), new byte[0]);
        assertNull(hear());
        send(packet(VsockPacket.OP_CREDIT_UPDATE, 0, 0, 0xffff_ffffL, 1300), new byte[0]);
        assertEquals(3700, expect(VsockPacket.OP_RW).length());
    }

    @Test
    void theGuestIsToldOfRoomAndHeldToIt() {
        start(32);
        HostStandIn.End end = connected();
        end.passesOn = false;
        byte[] piece = new byte[VsockStream.WINDOW / 4];
        for (int i = 0; i < 4; i++) {
            send(packet(VsockPacket.OP_RW, 0, piece.length, 1 << 20, 0), piece);
        }
        assertNull(hear());
        end.passedOn = piece.length;
        vsock.look();
        assertEquals(piece.length, expect(VsockPacket.OP_CREDIT_UPDATE).forwarded());
        send(packet(VsockPacket.OP_CREDIT_REQUEST, 0, 0, 1 << 20, 0), new byte[0]);
        expect(VsockPacket.OP_CREDIT_UPDATE);
        send(packet(VsockPacket.OP_RW, 0, piece.length, 1 << 20, 0), piece);
        assertNull(hear());
        send(packet(VsockPacket.OP_RW, 0, 1, 1 << 20, 0), new byte[1]);
        expect(VsockPacket.OP_RST);
        assertEquals(false, end.closed);
    }

    @Test
    void halvesAreClosedOneByOne() {
        start(32);
        HostStandIn.End end = connected();
        end.ended = true;
        vsock.look();
        assertEquals(VsockPacket.SHUTDOWN_SEND, expect(VsockPacket.OP_SHUTDOWN).flags());
        assertNull(hear());
        send(packet(VsockPacket.OP_RW, 0, 3, 1 << 20, 0), "end".getBytes());
        assertEquals("end", end.got.toString());
        send(packet(VsockPacket.OP_SHUTDOWN, VsockPacket.SHUTDOWN_SEND, 0, 1 << 20, 0), new byte[0]);
        assertTrue(end.writingEnded);
        assertNull(hear());
        send(packet(VsockPacket.OP_SHUTDOWN, 3, 0, 1 << 20, 0), new byte[0]);
        expect(VsockPacket.OP_RST);
        assertEquals(true, end.closed);
    }

    @Test
    void whatTheHostSentBeforeItBrokeArrives() {
        start(32);
        HostStandIn.End end = connected();
        end.input = "last words".getBytes();
        end.state = VsockStream.State.GONE;
        vsock.look();
        assertEquals(10, expect(VsockPacket.OP_RW).length());
        expect(VsockPacket.OP_RST);
        assertNull(hear());
    }

    @Test
    void aGuestWithoutRoomIsNotListenedToForEver() {
        start(0);
        host.listens = false;
        for (int i = 0; i < 100; i++) {
            send(VsockPacket.OP_REQUEST);
        }
        long taken = rig.metrics.values().get("virtio.packetsSent");
        assertEquals(64, taken);
        giveRoom(64);
        clock.advance(1);
        assertTrue(rig.metrics.values().get("virtio.packetsSent") > taken);
    }

    @Test
    void connectionsAreLimited() {
        start(64);
        for (int i = 0; i < 2 * VirtioVsock.CONNECTIONS_MOST; i++) {
            byte[] header = new byte[VsockPacket.HEADER];
            new VsockPacket(CID, 2, 5000L + i, HOST_PORT, 0, 1, VsockPacket.OP_REQUEST, 0, 0, 0).write(header);
            rig.fill(SEND_AT, header);
            transmit.add(Buffer.out(SEND_AT, header.length));
            transmit.kick();
        }
        assertEquals(VirtioVsock.CONNECTIONS_MOST, host.opened.size());
    }

    @Test
    void otherAddressesAndKindsAreNotOurs() {
        start(16);
        send(new VsockPacket(99, 2, GUEST_PORT, HOST_PORT, 0, 1, VsockPacket.OP_REQUEST, 0, 0, 0), new byte[0]);
        send(new VsockPacket(CID, 1, GUEST_PORT, HOST_PORT, 0, 1, VsockPacket.OP_REQUEST, 0, 0, 0), new byte[0]);
        send(packet(VsockPacket.OP_RW, 0, Integer.MAX_VALUE, 0, 0), new byte[0]);
        assertNull(hear());
        assertEquals(3, rig.metrics.values().get("virtio.packetsIgnored"));
        send(new VsockPacket(CID, 2, GUEST_PORT, HOST_PORT, 0, 2, VsockPacket.OP_REQUEST, 0, 0, 0), new byte[0]);
        assertEquals(2, expect(VsockPacket.OP_RST).type());
        assertTrue(host.opened.isEmpty());
    }

    @Test
    void aRestoredGuestIsToldThatItsConnectionsAreGone() {
        start(16);
        connected();
        rig.memory.write(SEND_AT, 4, -1);
        events.add(Buffer.in(SEND_AT, 8));
        events.kick();
        assertNull(events.used());
        VirtioRig other = new VirtioRig();
        other.memory.segment().copyFrom(rig.memory.segment());
        new VirtioVsock(other.wiring, CID, host, clock, vsock.save());
        clock.advance(1);
        rig.memory.segment().copyFrom(other.memory.segment());
        Used used = events.used();
        assertNotNull(used);
        assertEquals(4, used.length());
        assertEquals(0, rig.memory.read(SEND_AT, 4));
    }

    @Test
    void aDriversResetEndsEverything() {
        start(16);
        HostStandIn.End end = connected();
        rig.common(0x14, 1, 0);
        assertEquals(false, end.closed);
        assertFalse(rig.needsReset());
    }

    @Test
    void noPacketsConfuseIt() {
        start(0);
        Random random = new Random(3);
        int free = 0;
        int sent = 0;
        for (int i = 0; i < 20_000; i++) {
            int more = random.nextInt(4) == 0 ? random.nextInt(Math.min(8, 64 - free)) : 0;
            giveRoom(more);
            free += more;
            int length = random.nextInt(32);
            if (sent < 30) {
                send(new VsockPacket(CID, 2, random.nextInt(4), random.nextInt(4), length, 1, random.nextInt(9),
                        random.nextInt(4), random.nextInt() & 0xffff_ffffL, random.nextInt() & 0xffff_ffffL),
                        new byte[random.nextInt(40)]);
                sent++;
            }
            for (HostStandIn.End end : host.opened) {
                if (random.nextInt(3) == 0 && end.state == VsockStream.State.CONNECTING) {
                    end.state = random.nextBoolean() ? VsockStream.State.OPEN : VsockStream.State.GONE;
                }
                end.input = random.nextInt(5) == 0 ? new byte[random.nextInt(100)] : end.input;
                end.ended |= random.nextInt(50) == 0;
            }
            if (host.opened.size() > 50) {
                host.opened.clear();
            }
            vsock.look();
            while (transmit.used() != null) {
                sent--;
            }
            while (receive.used() != null) {
                free--;
            }
        }
        assertFalse(rig.needsReset());
    }
}
