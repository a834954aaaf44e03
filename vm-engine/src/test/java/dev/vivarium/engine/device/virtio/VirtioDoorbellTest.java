package dev.vivarium.engine.device.virtio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.vivarium.engine.device.virtio.DriverQueue.Buffer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Set;

/** A back end that takes notifications is told where they are, and only while they mean something. */
final class VirtioDoorbellTest {
    private static final long BAR = 0xe000_0000L;
    private static final long NOTIFY = 0x3000;
    private static final long RINGS = 0x1000;
    private static final long DATA = 0x8000;

    private final VirtioRig rig = new VirtioRig();
    private final EchoModel device = new EchoModel(rig.wiring, EchoModel.State.POWER_ON);
    private DriverQueue queue;

    @BeforeEach
    void bringUp() {
        rig.plug();
        rig.negotiate(VirtioRig.VERSION_1);
        queue = rig.queue(0, 4, RINGS);
    }

    @Test
    void enabledQueuesRingOnceTheDriverIsReady() {
        assertEquals(Set.of(), rig.bells.places());
        rig.driverOk();
        assertEquals(Set.of(BAR + NOTIFY), rig.bells.places());
        queue.add(Buffer.out(DATA, 8), Buffer.in(DATA + 16, 8));
        assertNull(queue.used());
        rig.bells.ring(BAR + NOTIFY);
        assertNotNull(queue.used());
        assertEquals(1, rig.metrics.values().get("virtio.notifications"));
    }

    @Test
    void theyFollowTheRegisters() {
        rig.queue(1, 4, 2 * RINGS);
        rig.driverOk();
        assertEquals(Set.of(BAR + NOTIFY, BAR + NOTIFY + 4), rig.bells.places());
        rig.config.write(4, 2, 0);
        assertEquals(Set.of(), rig.bells.places());
        rig.config.write(0x10, 4, BAR + 0x10_0000);
        rig.config.write(4, 2, 6);
        assertEquals(Set.of(BAR + 0x10_0000 + NOTIFY, BAR + 0x10_0000 + NOTIFY + 4), rig.bells.places());
    }

    @Test
    void nobodyRingsAfterAReset() {
        rig.driverOk();
        rig.common(0x14, 1, 0);
        assertEquals(Set.of(), rig.bells.places());
        rig.negotiate(VirtioRig.VERSION_1);
        rig.queue(0, 4, RINGS);
        rig.driverOk();
        device.reset();
        assertEquals(Set.of(), rig.bells.places());
    }

    @Test
    void aRingThatComesLateDoesNothing() {
        rig.driverOk();
        queue.add(Buffer.out(DATA, 8), Buffer.in(DATA + 16, 8));
        rig.config.write(4, 2, 2);
        rig.bells.ring(BAR + NOTIFY);
        assertNull(queue.used());
        rig.config.write(4, 2, 6);
        assertNotNull(queue.used());
    }

    @Test
    void aRestoredDeviceRingsAtOnce() {
        rig.driverOk();
        VirtioRig other = new VirtioRig();
        new EchoModel(other.wiring, (EchoModel.State) device.save());
        assertEquals(Set.of(BAR + NOTIFY), other.bells.places());
    }
}
