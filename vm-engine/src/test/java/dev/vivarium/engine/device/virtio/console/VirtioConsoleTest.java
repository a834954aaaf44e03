package dev.vivarium.engine.device.virtio.console;

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
import dev.vivarium.engine.device.virtio.VirtioRig;
import dev.vivarium.snapshot.codec.DeviceState;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.util.List;

final class VirtioConsoleTest extends DeviceContract {
    private static final long SIZE = 1;
    private static final long EMERGENCY = 4;
    private static final long DATA = 0x1_0000;

    private final VirtioRig rig = new VirtioRig();
    private final Terminal terminal = new Terminal();
    private final VirtioConsole console = new VirtioConsole(rig.wiring, terminal, clock, VirtioConsoleState.POWER_ON);
    private VirtioRig built = rig;
    private DriverQueue receive;
    private DriverQueue transmit;

    /** Has room for so much, and so much to say. */
    private static final class Terminal implements ConsoleBackend {
        private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
        private int room = Integer.MAX_VALUE;
        private byte[] input = {};

        @Override
        public int transmit(byte[] bytes, int from, int length) {
            int taken = Math.min(room, length);
            sent.write(bytes, from, taken);
            room -= taken;
            return taken;
        }

        @Override
        public int receive(byte[] into) {
            int count = Math.min(into.length, input.length);
            System.arraycopy(input, 0, into, 0, count);
            byte[] rest = new byte[input.length - count];
            System.arraycopy(input, count, rest, 0, rest.length);
            input = rest;
            return count;
        }
    }

    @Override
    protected DeviceState powerOn() {
        return VirtioConsoleState.POWER_ON;
    }

    @Override
    protected Device build(DeviceState state) {
        built = new VirtioRig();
        return new VirtioConsole(built.wiring, ConsoleBackend.UNCONNECTED, clock, (VirtioConsoleState) state);
    }

    @Override
    protected List<Window> windows(Device device) {
        VirtioRig of = built.plug();
        return List.of(new Window(of.config, 256), new Window(of.registers(), 0x80),
                new Window(of.registers(), 0x8000));
    }

    private void start() {
        rig.plug();
        rig.negotiate(VirtioRig.VERSION_1 | SIZE | EMERGENCY);
        receive = rig.queue(0, 8, 0x1000);
        transmit = rig.queue(1, 8, 0x2000);
        rig.driverOk();
    }

    @Test
    void whatTheGuestSendsGoesOut() {
        start();
        rig.fill(DATA, "hello".getBytes());
        transmit.add(Buffer.out(DATA, 2), Buffer.out(DATA + 2, 3));
        transmit.kick();
        assertEquals("hello", terminal.sent.toString());
        assertEquals(0, transmit.used().length());
    }

    @Test
    void longOutputTakesTurns() {
        start();
        transmit.add(Buffer.out(DATA, 300_000));
        transmit.kick();
        assertEquals(32 * 4096, terminal.sent.size());
        assertNull(transmit.used());
        clock.advance(1);
        assertEquals(300_000, terminal.sent.size());
        assertNotNull(transmit.used());
    }

    @Test
    void whatTheFarEndCannotTakeWaits() {
        start();
        rig.fill(DATA, "hello, world".getBytes());
        terminal.room = 7;
        transmit.add(Buffer.out(DATA, 12));
        transmit.kick();
        assertEquals("hello, ", terminal.sent.toString());
        assertNull(transmit.used());
        terminal.room = 100;
        console.look();
        assertEquals("hello, world", terminal.sent.toString());
        assertNotNull(transmit.used());
    }

    @Test
    void outputThatWaitsGoesOnAfterARestore() {
        start();
        rig.fill(DATA, "hello, world".getBytes());
        terminal.room = 7;
        transmit.add(Buffer.out(DATA, 12));
        transmit.kick();
        VirtioRig other = new VirtioRig();
        other.memory.segment().copyFrom(rig.memory.segment());
        Terminal next = new Terminal();
        new VirtioConsole(other.wiring, next, clock, console.save());
        clock.advance(1);
        assertEquals("world", next.sent.toString());
    }

    @Test
    void inputWaitsForTheGuestAndTheGuestForInput() {
        start();
        terminal.input = "abcdef".getBytes();
        console.look();
        assertEquals(6, terminal.input.length);
        receive.add(Buffer.in(DATA, 4));
        receive.kick();
        assertEquals(4, receive.used().length());
        receive.add(Buffer.in(DATA + 4, 4096));
        receive.kick();
        assertEquals(2, receive.used().length());
        assertArrayEquals("abcdef".getBytes(), rig.bytes(DATA, 6));
        receive.add(Buffer.in(DATA, 100));
        receive.kick();
        assertNull(receive.used());
        terminal.input = "x".getBytes();
        console.look();
        assertEquals(1, receive.used().length());
    }

    @Test
    void theGuestLearnsTheTerminalsSize() {
        start();
        assertEquals(80, rig.deviceConfig(0, 2));
        assertEquals(25, rig.deviceConfig(2, 2));
        console.resize(132, 43);
        assertTrue(rig.interrupted());
        assertEquals(2, rig.isr());
        assertEquals(132, rig.deviceConfig(0, 2));
        assertEquals(43, rig.deviceConfig(2, 2));
        assertEquals(1, rig.common(0x15, 1));
        console.resize(132, 43);
        assertFalse(rig.interrupted());
    }

    @Test
    void anEmergencyWriteNeedsNoQueue() {
        rig.plug();
        rig.deviceConfig(8, 4, 'A');
        assertEquals("A", terminal.sent.toString());
    }
}
