package dev.vivarium.engine.device.virtio.blk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.bus.ManualHostWork;
import dev.vivarium.engine.device.DeviceContract;
import dev.vivarium.engine.device.MemoryDisk;
import dev.vivarium.engine.device.virtio.DriverQueue;
import dev.vivarium.engine.device.virtio.DriverQueue.Buffer;
import dev.vivarium.engine.device.virtio.VirtioRig;
import dev.vivarium.engine.memory.LittleEndian;
import dev.vivarium.snapshot.codec.DeviceState;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

final class VirtioBlkTest extends DeviceContract {
    private static final long FLUSH = 1L << 9;
    private static final long RINGS = 0x1000;
    private static final long HEADERS = 0x8000;
    private static final long STATUS = 0x9000;
    private static final long DATA = 0x1_0000;
    private static final int DISK_SIZE = 2 << 20;

    private final VirtioRig rig = new VirtioRig();
    private final MemoryDisk disk = new MemoryDisk(DISK_SIZE, false);
    private final ManualHostWork host = new ManualHostWork();
    private final List<String> alarms = new ArrayList<>();
    private final VirtioBlk blk = new VirtioBlk(rig.wiring, disk, "serial-number-of-the-disk", host,
            (device, sentence) -> alarms.add(device + ": " + sentence), VirtioBlkState.POWER_ON);
    private VirtioRig built = rig;

    @Override
    protected DeviceState powerOn() {
        return VirtioBlkState.POWER_ON;
    }

    @Override
    protected Device build(DeviceState state) {
        built = new VirtioRig();
        return new VirtioBlk(built.wiring, new MemoryDisk(4096, false), "x", (work, completion) -> {
            work.run();
            completion.run();
        }, (device, sentence) -> {
        }, (VirtioBlkState) state);
    }

    @Override
    protected List<Window> windows(Device device) {
        VirtioRig of = built.plug();
        return List.of(new Window(of.config, 256), new Window(of.registers(), 0x80),
                new Window(of.registers(), 0x8000));
    }

    private DriverQueue start(long features) {
        return start(rig, features);
    }

    private static DriverQueue start(VirtioRig on, long features) {
        on.plug();
        on.negotiate(VirtioRig.VERSION_1 | features);
        DriverQueue queue = on.queue(0, 64, RINGS);
        on.driverOk();
        return queue;
    }

    private Buffer header(int slot, int type, long sector) {
        byte[] bytes = new byte[16];
        LittleEndian.put(bytes, 0, 4, type);
        LittleEndian.put(bytes, 8, 8, sector);
        rig.fill(HEADERS + 16L * slot, bytes);
        return Buffer.out(HEADERS + 16L * slot, 16);
    }

    private Buffer status(int slot) {
        rig.fill(STATUS + slot, (byte) 0x77);
        return Buffer.in(STATUS + slot, 1);
    }

    private int statusOf(int slot) {
        return (int) rig.memory.read(STATUS + slot, 1);
    }

    /** One request from header to status, done by the host at once. */
    private int request(DriverQueue queue, int type, long sector, Buffer... data) {
        Buffer[] all = new Buffer[data.length + 2];
        all[0] = header(0, type, sector);
        System.arraycopy(data, 0, all, 1, data.length);
        all[all.length - 1] = status(0);
        queue.add(all);
        queue.kick();
        host.finishAll();
        assertNotNull(queue.used());
        assertNull(queue.used());
        return statusOf(0);
    }

    /** With a request that waits for room on the host. */
    @Override
    protected DeviceState sample(Device used) {
        DriverQueue queue = start(FLUSH);
        disk.full = true;
        queue.add(header(0, 1, 4), Buffer.out(DATA, 512), status(0));
        queue.kick();
        host.finishAll();
        return blk.save();
    }

    @Test
    void theConfigurationTellsTheDisk() {
        rig.plug();
        assertEquals(0x1042_1af4L, rig.config.read(0, 4));
        assertEquals(DISK_SIZE / 512, rig.deviceConfig(0, 8));
        assertEquals(254, rig.deviceConfig(0xc, 4));
        assertEquals(512, rig.deviceConfig(0x14, 4));
        assertEquals(1, rig.deviceConfig(0x22, 2));
        assertEquals(32, rig.deviceConfig(0x28, 4));
        assertEquals(0, rig.deviceConfig(0x3c, 4));
        assertEquals(1L << 2 | 1L << 6 | 1L << 9 | 1L << 10 | 1L << 13 | 1L << 14, rig.offered() & 0xffffff);
    }

    @Test
    void sectorsAreWrittenAndReadInManyPieces() {
        DriverQueue queue = start(FLUSH);
        byte[] bytes = new byte[600 << 10];
        new Random(3).nextBytes(bytes);
        rig.fill(DATA, bytes);
        int size = bytes.length / 3;
        assertEquals(0, request(queue, 1, 7, Buffer.out(DATA, 1), Buffer.out(DATA + 1, size),
                Buffer.out(DATA + 1 + size, bytes.length - size - 1)));
        assertArrayEquals(bytes, Arrays.copyOfRange(disk.bytes, 7 * 512, 7 * 512 + bytes.length));

        rig.fill(DATA, new byte[bytes.length]);
        assertEquals(0, request(queue, 0, 7, Buffer.in(DATA, 4096), Buffer.in(DATA + 4096, bytes.length - 4096)));
        assertArrayEquals(bytes, rig.bytes(DATA, bytes.length));
        assertEquals(0, disk.flushes);
        assertEquals(bytes.length, rig.metrics.values().get("virtio.readBytes"));
    }

    @Test
    void aDriverWithoutFlushFindsItsWritesOnTheMedium() {
        DriverQueue queue = start(0);
        assertEquals(0, request(queue, 1, 0, Buffer.out(DATA, 512)));
        assertEquals(1, disk.flushes);
        assertEquals(0, request(queue, 0, 0, Buffer.in(DATA, 512)));
        assertEquals(1, disk.flushes);
    }

    @Test
    void flushFlushes() {
        DriverQueue queue = start(FLUSH);
        assertEquals(0, request(queue, 4, 0));
        assertEquals(1, disk.flushes);
    }

    @Test
    void theIdIsTwentyBytes() {
        DriverQueue queue = start(FLUSH);
        assertEquals(0, request(queue, 8, 0, Buffer.in(DATA, 20)));
        assertEquals("serial-number-of-the", new String(rig.bytes(DATA, 20), StandardCharsets.US_ASCII));
        assertEquals(0, request(queue, 8, 0, Buffer.in(DATA, 3)));
    }

    @Test
    void rangesAreDiscardedAndZeroed() {
        DriverQueue queue = start(FLUSH);
        Arrays.fill(disk.bytes, (byte) 1);
        range(0, 1, 2, 0);
        range(16, 10, 1, 0);
        assertEquals(0, request(queue, 11, 0, Buffer.out(DATA, 32)));
        assertEquals(2, disk.discards);
        range(0, 20, 3, 1);
        assertEquals(0, request(queue, 13, 0, Buffer.out(DATA, 16)));
        assertEquals(2, disk.discards);
        for (int sector = 0; sector < 30; sector++) {
            boolean zero = sector == 1 || sector == 2 || sector == 10 || sector >= 20 && sector < 23;
            assertEquals(zero ? 0 : 1, disk.bytes[sector * 512 + 100], "sector " + sector);
        }
    }

    private void range(int at, long sector, long count, long flags) {
        byte[] bytes = new byte[16];
        LittleEndian.put(bytes, 0, 8, sector);
        LittleEndian.put(bytes, 8, 4, count);
        LittleEndian.put(bytes, 12, 4, flags);
        rig.fill(DATA + at, bytes);
    }

    @Test
    void rangesThatMakeNoSenseAreRefused() {
        DriverQueue queue = start(FLUSH);
        Arrays.fill(disk.bytes, (byte) 1);
        range(0, 0, 1, 1);
        assertEquals(2, request(queue, 11, 0, Buffer.out(DATA, 16)));
        range(0, 0, 1, 2);
        assertEquals(2, request(queue, 13, 0, Buffer.out(DATA, 16)));
        range(0, DISK_SIZE / 512 - 1, 2, 0);
        assertEquals(1, request(queue, 13, 0, Buffer.out(DATA, 16)));
        range(0, -1, 1, 0);
        assertEquals(1, request(queue, 13, 0, Buffer.out(DATA, 16)));
        range(0, 0, 0xffff_ffffL, 0);
        assertEquals(1, request(queue, 13, 0, Buffer.out(DATA, 16)));
        assertEquals(1, request(queue, 13, 0, Buffer.out(DATA, 15)));
        assertEquals(1, request(queue, 13, 0));
        assertEquals(1, request(queue, 13, 0, Buffer.out(DATA, 16 * 33)));
        assertEquals(1, disk.bytes[0]);
    }

    @Test
    void whatTheDiskHasNotIsRefused() {
        DriverQueue queue = start(FLUSH);
        assertEquals(1, request(queue, 0, DISK_SIZE / 512, Buffer.in(DATA, 512)));
        assertEquals(1, request(queue, 0, DISK_SIZE / 512 - 1, Buffer.in(DATA, 1024)));
        assertEquals(1, request(queue, 0, Long.MAX_VALUE / 512, Buffer.in(DATA, 512)));
        assertEquals(1, request(queue, 1, -1, Buffer.out(DATA, 512)));
        assertEquals(1, request(queue, 0, 0, Buffer.in(DATA, 511)));
        assertEquals(2, request(queue, 5, 0));
        assertEquals(2, request(queue, 0x7777_7777, 0, Buffer.in(DATA, 512)));
        assertEquals(7, rig.metrics.values().get("virtio.refused"));
    }

    @Test
    void aReadOnlyDiskOffersLessAndIsNotWritten() {
        VirtioRig other = new VirtioRig();
        MemoryDisk fixed = new MemoryDisk(4096, true);
        new VirtioBlk(other.wiring, fixed, "", host, (device, sentence) -> {
        }, VirtioBlkState.POWER_ON);
        DriverQueue queue = start(other, FLUSH | 1 << 5);
        assertEquals(1L << 2 | 1L << 5 | 1L << 6 | 1L << 9 | 1L << 10, other.offered() & 0xffffff);
        other.memory.write(HEADERS, 4, 1);
        other.fill(DATA, (byte) 9);
        queue.add(Buffer.out(HEADERS, 16), Buffer.out(DATA, 512), Buffer.in(STATUS, 1));
        queue.kick();
        host.finishAll();
        assertNotNull(queue.used());
        assertEquals(1, other.memory.read(STATUS, 1));
        assertEquals(0, fixed.bytes[0]);
    }

    @Test
    void aRequestWithoutHeaderOrStatusBreaksTheDevice() {
        for (Buffer[] buffers : List.of(new Buffer[]{Buffer.out(HEADERS, 15), Buffer.in(DATA, 10)},
                new Buffer[]{Buffer.out(HEADERS, 16)})) {
            rig.memory.segment().fill((byte) 0);
            DriverQueue queue = start(FLUSH);
            queue.add(buffers);
            queue.kick();
            assertTrue(rig.needsReset());
            assertNull(queue.used());
            blk.save();
        }
    }

    @Test
    void aFailingHostIsAnIoErrorForTheGuest() {
        DriverQueue queue = start(FLUSH);
        disk.failing = true;
        assertEquals(1, request(queue, 0, 0, Buffer.in(DATA, 512)));
        assertEquals(1, request(queue, 4, 0));
        disk.failing = false;
        assertEquals(0, request(queue, 0, 0, Buffer.in(DATA, 512)));
        assertEquals(2, rig.metrics.values().get("virtio.hostErrors"));
    }

    @Test
    void requestsAreBoundedAndComeBackInAnyOrder() {
        DriverQueue queue = start(FLUSH | VirtioRig.INDIRECT);
        for (int i = 0; i < 40; i++) {
            queue.addIndirect(0x4000 + 48L * i, header(i, 0, i), Buffer.in(DATA + 512L * i, 512), status(i));
            disk.bytes[512 * i] = (byte) (i + 1);
        }
        queue.kick();
        assertEquals(32, host.waiting());
        assertNull(queue.used());
        host.finish(5);
        assertEquals(new DriverQueue.Used(5, 513), queue.used());
        assertEquals(32, host.waiting());
        assertEquals(6, rig.bytes(DATA + 512 * 5, 1)[0]);
        assertThrows(IllegalStateException.class, blk::save);
        host.finishAll();
        for (int i = 0; i < 40; i++) {
            assertEquals(0, statusOf(i));
            assertEquals(i + 1, rig.bytes(DATA + 512L * i, 1)[0]);
        }
        blk.save();
    }

    @Test
    void aRequestThatOutlivesAResetTouchesNothingAndIsWaitedFor() {
        DriverQueue queue = start(FLUSH);
        disk.bytes[0] = 5;
        queue.add(header(0, 0, 0), Buffer.in(DATA, 512), status(0));
        queue.kick();
        assertEquals(1, host.waiting());
        rig.common(0x14, 1, 0);
        assertEquals(0, rig.status());
        rig.memory.segment().fill((byte) 0);

        DriverQueue again = start(FLUSH);
        again.add(header(1, 0, 0), Buffer.in(DATA + 512, 512), status(1));
        again.kick();
        assertEquals(1, host.waiting());
        host.finish(0);
        assertEquals(0, rig.memory.read(DATA, 1));
        assertEquals(0, statusOf(0));
        assertEquals(1, host.waiting());
        host.finish(0);
        assertEquals(5, rig.memory.read(DATA + 512, 1));
        assertEquals(0, statusOf(1));
    }

    @Test
    void aFullQueueOfRefusalsLetsOthersHaveTheLock() {
        rig.plug();
        rig.negotiate(VirtioRig.VERSION_1 | FLUSH | VirtioRig.INDIRECT);
        DriverQueue queue = rig.queue(0, 256, RINGS);
        rig.driverOk();
        Buffer head = header(0, 99, 0);
        for (int i = 0; i < 256; i++) {
            queue.addIndirect(0x4000, head, status(0));
        }
        queue.kick();
        assertEquals(1, host.waiting());
        host.finishAll();
        for (int i = 0; i < 256; i++) {
            assertNotNull(queue.used());
        }
    }

    @Test
    void aWriteThatFindsNoRoomIsKeptAndTriedAgain() {
        DriverQueue queue = start(FLUSH);
        rig.fill(DATA, new byte[]{1, 2, 3});
        disk.full = true;
        queue.add(header(0, 1, 4), Buffer.out(DATA, 512), status(0));
        queue.kick();
        host.finishAll();
        assertNull(queue.used());
        assertEquals(List.of("virtio: The test's disk is full."), alarms);
        blk.retryKept();
        host.finishAll();
        assertNull(queue.used());
        disk.full = false;
        blk.retryKept();
        host.finishAll();
        assertNotNull(queue.used());
        assertEquals(0, statusOf(0));
        assertEquals(3, disk.bytes[4 * 512 + 2]);
        assertEquals(2, rig.metrics.values().get("virtio.keptRequests"));
        assertEquals(0, rig.metrics.values().get("virtio.hostErrors"));
    }

    @Test
    void aKeptRequestIsSavedAndDoneByTheNextDevice() {
        DriverQueue queue = start(FLUSH);
        rig.fill(DATA, new byte[]{1, 2, 3});
        disk.full = true;
        queue.add(header(0, 1, 4), Buffer.out(DATA, 512), status(0));
        queue.kick();
        host.finishAll();
        VirtioBlkState saved = blk.save();
        assertEquals(1, saved.kept().length);

        VirtioRig other = new VirtioRig();
        other.memory.segment().copyFrom(rig.memory.segment());
        MemoryDisk roomy = new MemoryDisk(DISK_SIZE, false);
        VirtioBlk restored = new VirtioBlk(other.wiring, roomy, "x", host, (device, sentence) -> {
        }, saved);
        assertArrayEquals(saved.kept(), restored.save().kept());
        restored.retryKept();
        host.finishAll();
        assertEquals(3, roomy.bytes[4 * 512 + 2]);
        assertEquals(0, other.memory.read(STATUS, 1));
        assertEquals(0, restored.save().kept().length);
    }

    @Test
    void aResetForgetsWhatIsKept() {
        DriverQueue queue = start(FLUSH);
        disk.full = true;
        queue.add(header(0, 1, 4), Buffer.out(DATA, 512), status(0));
        queue.kick();
        host.finishAll();
        disk.full = false;
        rig.common(0x14, 1, 0);
        blk.retryKept();
        assertEquals(0, host.waiting());
        assertEquals(0, request(start(FLUSH), 4, 0));
    }
}
