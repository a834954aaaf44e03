package dev.vivarium.engine.device.virtio.rng;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
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

import java.util.Arrays;
import java.util.List;

final class VirtioRngTest extends DeviceContract {
    private static final long DATA = 0x1_0000;

    private final VirtioRig rig = new VirtioRig();
    private final VirtioRng rng = new VirtioRng(rig.wiring, bytes -> Arrays.fill(bytes, (byte) 0x5a), clock,
            VirtioRngState.POWER_ON);
    private VirtioRig built = rig;

    @Override
    protected DeviceState powerOn() {
        return VirtioRngState.POWER_ON;
    }

    @Override
    protected Device build(DeviceState state) {
        built = new VirtioRig();
        return new VirtioRng(built.wiring, bytes -> Arrays.fill(bytes, (byte) 1), clock, (VirtioRngState) state);
    }

    @Override
    protected List<Window> windows(Device device) {
        VirtioRig of = built.plug();
        return List.of(new Window(of.config, 256), new Window(of.registers(), 0x80),
                new Window(of.registers(), 0x8000));
    }

    private DriverQueue start() {
        rig.plug();
        rig.negotiate(VirtioRig.VERSION_1);
        DriverQueue queue = rig.queue(0, 16, 0x1000);
        rig.driverOk();
        return queue;
    }

    @Test
    void theBufferIsFilled() {
        DriverQueue queue = start();
        queue.add(Buffer.in(DATA, 10), Buffer.in(DATA + 100, 5));
        queue.kick();
        assertEquals(15, queue.used().length());
        assertArrayEquals(new byte[]{0x5a, 0x5a, 0x5a, 0x5a, 0x5a, 0}, rig.bytes(DATA + 100, 6));
    }

    @Test
    void theHostGivesOnlySoMuchAtATime() {
        DriverQueue queue = start();
        for (int i = 0; i < 5; i++) {
            queue.add(Buffer.in(DATA, 10_000));
        }
        queue.kick();
        assertEquals(10_000, queue.used().length());
        assertEquals(VirtioRng.BURST - 10_000, queue.used().length());
        assertNull(queue.used());
        queue.kick();
        assertNull(queue.used());
        clock.advance(VirtioRng.PERIOD_NANOS);
        assertNotNull(queue.used());
        assertNotNull(queue.used());
        assertNull(queue.used());
        clock.advance(VirtioRng.PERIOD_NANOS);
        assertEquals(10_000, queue.used().length());
        assertTrue(rig.metrics.values().get("virtio.waits") > 0);
    }

    @Test
    void aRequestForNothingIsAnswered() {
        DriverQueue queue = start();
        queue.add(Buffer.out(DATA, 10));
        queue.kick();
        assertEquals(0, queue.used().length());
    }

    @Test
    void waitingRequestsAreServedAfterARestore() {
        DriverQueue queue = start();
        queue.add(Buffer.in(DATA, 20_000));
        queue.add(Buffer.in(DATA, 4));
        queue.kick();
        assertNotNull(queue.used());
        assertNull(queue.used());
        VirtioRig other = new VirtioRig();
        other.memory.segment().copyFrom(rig.memory.segment());
        new VirtioRng(other.wiring, bytes -> Arrays.fill(bytes, (byte) 7), clock, rng.save());
        clock.advance(1);
        assertEquals(7, other.memory.read(DATA, 1));
    }
}
