package dev.vivarium.engine.device.virtio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.bus.pci.PciRig;
import dev.vivarium.engine.device.DeviceContract;
import dev.vivarium.engine.device.virtio.DriverQueue.Buffer;
import dev.vivarium.snapshot.codec.DeviceState;

import org.junit.jupiter.api.Test;

import java.util.List;

final class VirtioPciTest extends DeviceContract {
    private static final long RINGS = 0x1_0000;
    private static final long OUT = 0x2_0000;
    private static final long IN = 0x3_0000;
    private static final long TABLE = 0x4_0000;
    private static final long FEATURES = VirtioRig.VERSION_1 | 1;

    private final VirtioRig rig = new VirtioRig();
    private final EchoModel device = new EchoModel(rig.wiring, EchoModel.State.POWER_ON);
    private VirtioRig built = rig;

    @Override
    protected DeviceState powerOn() {
        return EchoModel.State.POWER_ON;
    }

    @Override
    protected Device build(DeviceState state) {
        built = new VirtioRig();
        return new EchoModel(built.wiring, (EchoModel.State) state);
    }

    @Override
    protected List<Window> windows(Device target) {
        VirtioRig of = built.plug();
        return List.of(new Window(of.config, 256), new Window(of.registers(), 0x80),
                new Window(of.registers(), 0x8000));
    }

    private DriverQueue start(long features) {
        rig.plug();
        rig.negotiate(features);
        DriverQueue queue = rig.queue(0, 8, RINGS);
        rig.driverOk();
        return queue;
    }

    @Test
    void theFunctionIsANonTransitionalDevice() {
        assertEquals(0x106a_1af4L, rig.config.read(0, 4));
        assertEquals(0x00ff_0001L, rig.config.read(8, 4));
        assertEquals(1, rig.config.read(0x3d, 1));
    }

    @Test
    void featuresAreOfferedInHalves() {
        rig.plug();
        assertEquals(FEATURES | VirtioRig.INDIRECT | VirtioRig.EVENT_INDEX, rig.offered());
        rig.common(0, 4, 2);
        assertEquals(0, rig.common(4, 4));
    }

    @Test
    void featuresThatMakeNoSenseAreRefused() {
        rig.plug();
        rig.negotiate(FEATURES | 2);
        assertEquals(0, rig.status() & VirtioRig.FEATURES_OK);
        rig.negotiate(1);
        assertEquals(0, rig.status() & VirtioRig.FEATURES_OK);
        rig.negotiate(FEATURES);
        assertEquals(VirtioRig.FEATURES_OK, rig.status() & VirtioRig.FEATURES_OK);
        rig.common(0xc, 4, 0);
        assertEquals(1, rig.common(0xc, 4), "features are settled");
    }

    @Test
    void aRequestIsAnsweredAndInterrupts() {
        DriverQueue queue = start(FEATURES);
        rig.fill(OUT, (byte) 1, (byte) 2, (byte) 3, (byte) 4);
        int head = queue.add(Buffer.out(OUT, 1), Buffer.out(OUT + 1, 3), Buffer.in(IN, 2), Buffer.in(IN + 16, 100));
        queue.kick();

        assertEquals(new DriverQueue.Used(head, 4), queue.used());
        assertNull(queue.used());
        assertArrayEquals(new byte[]{1, 2, 0}, rig.bytes(IN, 3));
        assertArrayEquals(new byte[]{3, 4, 0}, rig.bytes(IN + 16, 3));
        assertTrue(rig.interrupted());
        assertEquals(1, rig.isr());
        assertFalse(rig.interrupted());
        assertEquals(0, rig.isr());
    }

    @Test
    void nothingHappensBeforeTheDriverIsReady() {
        rig.plug();
        rig.negotiate(FEATURES);
        DriverQueue queue = rig.queue(0, 8, RINGS);
        queue.add(Buffer.in(IN, 4));
        queue.kick();
        assertNull(queue.used());
        rig.driverOk();
        assertNotNull(queue.used());
    }

    @Test
    void withoutTheMasterBitRequestsWait() {
        DriverQueue queue = start(FEATURES);
        rig.config.write(4, 2, 2);
        queue.add(Buffer.in(IN, 4));
        queue.kick();
        assertNull(queue.used());
        rig.config.write(4, 2, 6);
        assertNotNull(queue.used());
    }

    @Test
    void theDriverMayForbidInterrupts() {
        DriverQueue queue = start(FEATURES);
        queue.setFlags(1);
        queue.add(Buffer.in(IN, 4));
        queue.kick();
        assertNotNull(queue.used());
        assertFalse(rig.interrupted());
    }

    @Test
    void theEventIndexDecidesAboutInterruptsAndNotifications() {
        DriverQueue queue = start(FEATURES | VirtioRig.EVENT_INDEX);
        queue.setUsedEvent(1);
        queue.add(Buffer.in(IN, 4));
        queue.kick();
        assertFalse(rig.interrupted());
        assertEquals(1, queue.availableEvent());
        queue.add(Buffer.in(IN, 4));
        queue.kick();
        assertTrue(rig.interrupted());
        assertEquals(2, queue.availableEvent());
    }

    @Test
    void indicesWrapAround() {
        DriverQueue queue = start(FEATURES | VirtioRig.EVENT_INDEX);
        for (int i = 0; i < 70_000; i++) {
            queue.setUsedEvent(i);
            int head = queue.add(Buffer.in(IN, 4));
            queue.kick();
            assertEquals(new DriverQueue.Used(head, 0), queue.used());
            assertEquals(1, rig.isr());
        }
    }

    @Test
    void indirectTablesAreFollowed() {
        DriverQueue queue = start(FEATURES | VirtioRig.INDIRECT);
        rig.fill(OUT, (byte) 5, (byte) 6);
        Buffer[] many = new Buffer[40];
        for (int i = 0; i < 20; i++) {
            many[i] = Buffer.out(OUT, 2);
            many[20 + i] = Buffer.in(IN + 10L * i, 2);
        }
        int head = queue.addIndirect(TABLE, many);
        queue.kick();
        assertEquals(new DriverQueue.Used(head, 40), queue.used());
        assertArrayEquals(new byte[]{5, 6, 0}, rig.bytes(IN + 190, 3));
    }

    @Test
    void msixReplacesThePin() {
        DriverQueue queue = start(FEATURES);
        rig.useMsix(3);
        queue.add(Buffer.in(IN, 4));
        queue.kick();
        assertEquals(List.of(new PciRig.Message(0xfee0_0000L, 0x41)), rig.pci.messages);
        assertFalse(rig.interrupted());
        device.transport.configChanged();
        assertEquals(new PciRig.Message(0xfee0_0000L, 0x40), rig.pci.messages.get(1));
        assertEquals(1, rig.common(0x15, 1));
        assertEquals(2, rig.isr());
    }

    @Test
    void anUnknownVectorIsNone() {
        rig.plug();
        rig.common(0x10, 2, 3);
        assertEquals(0xffff, rig.common(0x10, 2));
        rig.common(0x10, 2, 2);
        assertEquals(2, rig.common(0x10, 2));
        rig.selectQueue(1);
        rig.common(0x1a, 2, 9);
        assertEquals(0xffff, rig.common(0x1a, 2));
    }

    @Test
    void queueRegistersKeepToWhatTheDeviceCanDo() {
        rig.plug();
        assertEquals(2, rig.common(0x12, 2));
        rig.selectQueue(1);
        assertEquals(16, rig.common(0x18, 2));
        rig.common(0x18, 2, 32);
        rig.common(0x18, 2, 5);
        rig.common(0x18, 2, 0);
        assertEquals(16, rig.common(0x18, 2));
        rig.selectQueue(2);
        assertEquals(0, rig.common(0x18, 2));
        assertEquals(0, rig.common(0x1e, 2));
        rig.queue(1, 4, RINGS);
        rig.common(0x18, 2, 8);
        rig.common(0x20, 4, 0x5000);
        assertEquals(4, rig.common(0x18, 2));
        assertEquals(RINGS, rig.common(0x20, 8));
    }

    @Test
    void resetForgetsEverythingAndNeedsNoOther() {
        DriverQueue queue = start(FEATURES);
        queue.offer(99);
        queue.kick();
        assertTrue(rig.needsReset());
        rig.common(0x14, 1, 0);
        assertEquals(0, rig.status());
        assertEquals(0, rig.common(0x1c, 2));
        assertFalse(rig.interrupted());
        rig.memory.segment().fill((byte) 0);
        DriverQueue again = start(FEATURES);
        again.add(Buffer.in(IN, 4));
        again.kick();
        assertNotNull(again.used());
    }

    @Test
    void configurationSpaceReachesTheRegistersToo() {
        DriverQueue queue = start(FEATURES);
        int window = rig.pciWindow();
        rig.config.write(window + 4, 1, 0);
        rig.config.write(window + 8, 4, 0x14);
        rig.config.write(window + 12, 4, 1);
        assertEquals(rig.status(), rig.config.read(window + 16, 1));
        rig.config.write(window + 8, 4, 0x12);
        rig.config.write(window + 12, 4, 2);
        assertEquals(2, rig.config.read(window + 16, 2));
        queue.add(Buffer.in(IN, 4));
        rig.config.write(window + 8, 4, 0x3000);
        rig.config.write(window + 16, 2, 0);
        assertNotNull(queue.used());
        rig.config.write(window + 8, 4, 0xffff_fff0L);
        rig.config.write(window + 16, 4, 0);
        rig.config.write(window + 12, 4, 3);
        rig.config.read(window + 16, 4);
    }

    @Test
    void hostileHeadsAndIndicesBreakTheQueue() {
        assertBreaks(queue -> queue.offer(8));
        assertBreaks(queue -> queue.offer(0xffff));
        assertBreaks(queue -> queue.setAvailable(9));
        assertBreaks(queue -> queue.setAvailable(0x8000));
    }

    @Test
    void hostileChainsBreakTheQueue() {
        assertBreaks(queue -> {
            queue.descriptor(RINGS, 0, Buffer.out(OUT, 4), DriverQueue.NEXT, 1);
            queue.descriptor(RINGS, 1, Buffer.out(OUT, 4), DriverQueue.NEXT, 0);
            queue.offer(0);
        });
        assertBreaks(queue -> {
            queue.descriptor(RINGS, 3, Buffer.out(OUT, 4), DriverQueue.NEXT, 3);
            queue.offer(3);
        });
        assertBreaks(queue -> {
            queue.descriptor(RINGS, 0, Buffer.out(OUT, 4), DriverQueue.NEXT, 8);
            queue.offer(0);
        });
        assertBreaks(queue -> queue.add(Buffer.in(IN, 4), Buffer.out(OUT, 4)));
    }

    @Test
    void addressesOutsideRamBreakTheQueue() {
        assertBreaks(queue -> queue.add(Buffer.in(VirtioRig.RAM_SIZE, 4)));
        assertBreaks(queue -> queue.add(Buffer.in(VirtioRig.RAM_SIZE - 2, 4)));
        assertBreaks(queue -> queue.add(Buffer.in(-16, 4)));
        assertBreaks(queue -> queue.add(Buffer.in(Long.MIN_VALUE, 4)));
        assertBreaks(queue -> queue.add(Buffer.out(OUT, 0xffff_ffffL)));
        assertBreaks(queue -> queue.add(Buffer.out(0xfee0_0000L, 4)));
    }

    @Test
    void hostileIndirectTablesBreakTheQueue() {
        long with = VirtioRig.INDIRECT;
        assertBreaks(with, queue -> {
            queue.descriptor(TABLE, 0, Buffer.out(TABLE + 64, 16), DriverQueue.INDIRECT, 0);
            queue.addTable(TABLE, 16);
        });
        assertBreaks(with, queue -> {
            queue.descriptor(TABLE, 0, Buffer.out(OUT, 4), DriverQueue.NEXT, 0);
            queue.addTable(TABLE, 16);
        });
        assertBreaks(with, queue -> queue.addTable(TABLE, 0));
        assertBreaks(with, queue -> queue.addTable(TABLE, 17));
        assertBreaks(with, queue -> queue.addTable(TABLE, 16L * 1025));
        assertBreaks(with, queue -> queue.addTable(0xf000_0000_0000L, 16));
        assertBreaks(with, queue -> queue.addTable(TABLE, 0xffff_fff0L));
        assertBreaks(with, queue -> {
            queue.descriptor(RINGS, 0, Buffer.out(TABLE, 16), DriverQueue.INDIRECT | DriverQueue.NEXT, 1);
            queue.offer(0);
        });
        assertBreaks(0, queue -> queue.addIndirect(TABLE, Buffer.in(IN, 4)));
    }

    @Test
    void aLongIndirectLoopEnds() {
        assertBreaks(VirtioRig.INDIRECT, queue -> {
            for (int i = 0; i < 1024; i++) {
                queue.descriptor(TABLE, i, Buffer.out(OUT, 1 << 19), DriverQueue.NEXT, (i + 1) % 1024);
            }
            queue.addTable(TABLE, 16 * 1024);
        });
    }

    @Test
    void ringsOutsideRamOrMisalignedBreakTheDevice() {
        for (long gpa : new long[]{RINGS + 8, VirtioRig.RAM_SIZE, VirtioRig.RAM_SIZE - 64, 0xffff_ffff_ffff_f000L}) {
            rig.plug();
            rig.negotiate(FEATURES);
            rig.selectQueue(0);
            rig.common(0x20, 8, gpa);
            rig.common(0x28, 8, RINGS);
            rig.common(0x30, 8, RINGS);
            rig.common(0x1c, 2, 1);
            assertTrue(rig.needsReset());
            rig.driverOk();
            rig.kick(0);
        }
    }

    private interface Hostile {
        void prepare(DriverQueue queue);
    }

    private void assertBreaks(Hostile hostile) {
        assertBreaks(0, hostile);
    }

    /** The device asks for a reset, tells the driver, and answers nothing. */
    private void assertBreaks(long features, Hostile hostile) {
        rig.memory.segment().fill((byte) 0);
        DriverQueue queue = start(FEATURES | features);
        assertFalse(rig.needsReset());
        hostile.prepare(queue);
        queue.kick();
        assertTrue(rig.needsReset());
        assertTrue(rig.interrupted());
        assertEquals(2, rig.isr());
        assertNull(queue.used());
        queue.kick();
        assertFalse(rig.interrupted());
    }

    @Test
    void aRestoredDeviceGoesOnWhereTheSavedOneStood() {
        DriverQueue queue = start(FEATURES);
        queue.add(Buffer.in(IN, 4));
        queue.kick();
        assertNotNull(queue.used());
        VirtioRig other = new VirtioRig();
        other.memory.segment().copyFrom(rig.memory.segment());
        EchoModel restored = new EchoModel(other.wiring, (EchoModel.State) device.save());
        assertTrue(other.interrupted());
        other.plug();
        other.fill(OUT, (byte) 9);
        DriverQueue same = new DriverQueue(other, 0, 8, RINGS);
        assertNotNull(same.used());
        same.setAvailable(1);
        same.add(Buffer.out(OUT, 1), Buffer.in(IN, 4));
        same.kick();
        assertEquals(1, same.used().length());
        assertEquals(9, other.bytes(IN, 1)[0]);
        assertTrue(restored.transport.isLive());
    }
}
