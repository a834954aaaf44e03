package dev.vivarium.engine.device.ata;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.device.DeviceContract;
import dev.vivarium.engine.device.MemoryDisk;
import dev.vivarium.engine.memory.LittleEndian;
import dev.vivarium.snapshot.codec.DeviceState;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

final class AtaDiskTest extends DeviceContract {
    private static final int SECTORS = 20_160; // 20 cylinders of 16 heads and 63 sectors
    private static final int LBA = 0x40;

    private final DriveHost host = new DriveHost();
    private final MemoryDisk image = new MemoryDisk(SECTORS * 512, false);
    private final AtaDisk disk = new AtaDisk(host.wiring("ahci-0", true), image, AtaDiskState.POWER_ON);

    @Override
    protected DeviceState powerOn() {
        return AtaDiskState.POWER_ON;
    }

    @Override
    protected Device build(DeviceState state) {
        return new AtaDisk(new DriveHost().wiring("x", true), new MemoryDisk(1 << 20, false), (AtaDiskState) state);
    }

    @Override
    protected List<Window> windows(Device device) {
        return List.of(new Window(DriveHost.asRegisters((AtaDisk) device), 0x100));
    }

    private DriveHost.Result run(int command, int features, int count, long lba, int device, byte... out) {
        return DriveHost.run(disk, new TaskFile(command, features, count, lba, device), null, out);
    }

    private int word(byte[] data, int index) {
        return (int) LittleEndian.get(data, 2 * index, 2);
    }

    private static byte[] random(int size, int seed) {
        byte[] bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    @Test
    void theDiskTellsWhatItIs() {
        byte[] data = run(0xEC, 0, 0, 0, 0).data();
        assertEquals(512, data.length);
        int sum = 0;
        for (byte b : data) {
            sum += b;
        }
        assertEquals(0, sum & 0xFF);
        assertEquals(0x40, word(data, 0));
        assertEquals(20, word(data, 1));
        assertEquals(16, word(data, 3));
        assertEquals(63, word(data, 6));
        assertEquals(SECTORS, LittleEndian.get(data, 120, 4));
        assertEquals(SECTORS, LittleEndian.get(data, 200, 8));
        assertEquals(31, word(data, 75));
        assertEquals(0x100, word(data, 76) & 0x100);
        assertEquals(0x4000, word(data, 83) & 0xC000);
        assertEquals(0x0400, word(data, 83) & 0x0400);
        assertEquals(9, word(data, 128));
        assertEquals(1, word(data, 169));
        byte[] model = Arrays.copyOfRange(data, 54, 94);
        for (int i = 0; i < model.length; i += 2) {
            byte first = model[i];
            model[i] = model[i + 1];
            model[i + 1] = first;
        }
        assertEquals("Vivarium disk", new String(model, StandardCharsets.US_ASCII).strip());
    }

    @Test
    void aDiskOnAParallelCableHasNoQueue() {
        AtaDisk old = new AtaDisk(host.wiring("ide-0", false), image, AtaDiskState.POWER_ON);
        byte[] data = DriveHost.run(old, new TaskFile(0xEC, 0, 0, 0, 0), null).data();
        assertEquals(0, word(data, 76));
        assertEquals(0x6001, word(data, 93));
        assertTrue(DriveHost.run(old, new TaskFile(0x60, 1, 0, 0, LBA), null).registers().hasFailed());
    }

    @Test
    void sectorsAreWrittenAndReadByEveryKindOfAddress() {
        byte[] bytes = random(1024, 1);
        assertFalse(run(0x35, 0, 2, 100, LBA, bytes).registers().hasFailed());
        assertArrayEquals(bytes, Arrays.copyOfRange(image.bytes, 51_200, 52_224));
        assertArrayEquals(bytes, run(0x25, 0, 2, 100, LBA).data());
        assertArrayEquals(bytes, run(0xC8, 0, 2, 100, LBA).data());
        assertArrayEquals(bytes, run(0x20, 0, 2, 100, LBA).data());
        assertArrayEquals(bytes, run(0x24, 0, 2, 100, LBA).data());
        // Sector 100 is cylinder 0, head 1, sector 38.
        assertArrayEquals(bytes, run(0x20, 0, 2, 38, 1).data());
        assertArrayEquals(bytes, run(0x60, 2, 0, 100, LBA).data());
        assertEquals(0x50, run(0x40, 0, 2, 100, LBA).registers().status());
    }

    @Test
    void aCountOfZeroIsTheLargest() {
        assertInstanceOf(Action.Read.class, disk.begin(new TaskFile(0xC8, 0, 0, 0, LBA)));
        assertEquals(256 * 512, ((Action.Read) disk.begin(new TaskFile(0xC8, 0, 0x100, 0, LBA))).length());
        assertEquals(0x10, run(0x25, 0, 0, 0, LBA).registers().error(), "65536 sectors are more than it has");
    }

    @Test
    void sectorsBeyondTheEndAreNotFound() {
        for (long lba : new long[]{SECTORS, SECTORS - 1, 1L << 40, (1L << 48) - 1}) {
            DriveHost.Result result = run(0x25, 0, 2, lba, LBA);
            assertEquals(0x51, result.registers().status());
            assertEquals(0x10, result.registers().error());
        }
        assertEquals(0x10, run(0x20, 0, 1, 0, 0).registers().error(), "there is no sector 0 on a track");
        assertEquals(0x10, run(0x20, 0, 1, 64, 0).registers().error());
        assertEquals(0x10, run(0x61, 1, 0, SECTORS, LBA).registers().error());
        assertEquals(0x10, run(0x42, 0, 1, SECTORS, LBA).registers().error());
    }

    @Test
    void theGeometryIsTheGuestsChoice() {
        run(0x91, 0, 32, 0, 0xA0 | 7);
        byte[] data = run(0xEC, 0, 0, 0, 0).data();
        assertEquals(78, word(data, 54));
        assertEquals(8, word(data, 55));
        assertEquals(32, word(data, 56));
        image.bytes[(8 * 32) * 512] = 77;
        assertEquals(77, run(0x20, 0, 1, 1 << 8 | 1, 0).data()[0], "cylinder 1, head 0, sector 1");
        assertTrue(run(0x91, 0, 0, 0, 0).registers().hasFailed());
    }

    @Test
    void multipleSectorsAreOffUntilTheyAreSet() {
        assertEquals(4, run(0xC4, 0, 1, 0, LBA).registers().error());
        assertTrue(run(0xC6, 0, 3, 0, 0).registers().hasFailed());
        assertTrue(run(0xC6, 0, 32, 0, 0).registers().hasFailed());
        assertFalse(run(0xC6, 0, 16, 0, 0).registers().hasFailed());
        assertEquals(16 * 512, ((Action.Read) disk.begin(new TaskFile(0xC4, 0, 1, 0, LBA))).blockBytes());
        assertEquals(0x110, word(run(0xEC, 0, 0, 0, 0).data(), 59));
        disk.busReset(new TaskFile());
        assertEquals(4, run(0xC4, 0, 1, 0, LBA).registers().error());
    }

    @Test
    void writesReachTheMediumWithoutTheCacheOrByForce() {
        run(0x35, 0, 1, 0, LBA);
        assertEquals(0, image.flushes);
        run(0x3D, 0, 1, 0, LBA);
        assertEquals(1, image.flushes);
        run(0x61, 1, 0, 0, LBA | 0x80);
        assertEquals(2, image.flushes);
        run(0xEF, 0x82, 0, 0, 0);
        assertEquals(3, image.flushes);
        run(0xCA, 0, 1, 0, LBA);
        assertEquals(4, image.flushes);
        run(0xEF, 0x02, 0, 0, 0);
        run(0xCA, 0, 1, 0, LBA);
        assertEquals(4, image.flushes);
        assertFalse(run(0xE7, 0, 0, 0, 0).registers().hasFailed());
        assertFalse(run(0xEA, 0, 0, 0, 0).registers().hasFailed());
        assertEquals(6, image.flushes);
    }

    @Test
    void trimmedSectorsAreDiscarded() {
        Arrays.fill(image.bytes, (byte) 1);
        byte[] ranges = new byte[512];
        LittleEndian.put(ranges, 0, 8, 10 | 5L << 48);
        LittleEndian.put(ranges, 8, 8, 100 | 1L << 48);
        assertFalse(run(0x06, 1, 1, 0, LBA, ranges).registers().hasFailed());
        assertEquals(2, image.discards);
        assertEquals(1, image.bytes[10 * 512 - 1]);
        assertEquals(0, image.bytes[10 * 512]);
        assertEquals(0, image.bytes[15 * 512 - 1]);
        assertEquals(1, image.bytes[15 * 512]);
        LittleEndian.put(ranges, 16, 8, SECTORS | 1L << 48);
        assertEquals(0x10, run(0x06, 1, 1, 0, LBA, ranges).registers().error());
        assertEquals(2, image.discards, "nothing of it is done");
        assertTrue(run(0x06, 0, 1, 0, LBA).registers().hasFailed());
        assertTrue(run(0x06, 1, 9, 0, LBA).registers().hasFailed());
    }

    @Test
    void aReadOnlyDiskIsNotWritten() {
        AtaDisk fixed = new AtaDisk(host.wiring("x", true), new MemoryDisk(4096, true), AtaDiskState.POWER_ON);
        for (int command : new int[]{0x30, 0x34, 0x35, 0xCA, 0x3D, 0x61}) {
            assertEquals(4, DriveHost.run(fixed, new TaskFile(command, 1, 1, 0, LBA), null).registers().error());
        }
        assertEquals(4, DriveHost.run(fixed, new TaskFile(0x06, 1, 1, 0, LBA), null).registers().error());
        assertFalse(DriveHost.run(fixed, new TaskFile(0x25, 1, 1, 0, LBA), null).registers().hasFailed());
    }

    @Test
    void aHostThatFailsIsAnUncorrectableErrorOfTheSector() {
        image.failing = true;
        DriveHost.Result result = run(0x25, 0, 2, 9, LBA);
        assertEquals(0x51, result.registers().status());
        assertEquals(0x40, result.registers().error());
        assertEquals(9, result.registers().lba());
        assertEquals(4, run(0x35, 0, 2, 9, LBA).registers().error());
        assertEquals(4, run(0xE7, 0, 0, 0, 0).registers().error());
    }

    @Test
    void theLogTellsWhichQueuedCommandFailedAndForgetsIt() {
        TaskFile failed = new TaskFile(0x60, 1, 7 << 3, 0x1234_5678_9AL, LBA);
        failed.fail(0x40);
        disk.queuedFailed(7, failed);
        byte[] log = run(0x2F, 0, 1, 0x10, 0).data();
        assertEquals(7, log[0]);
        assertEquals(0x40, log[3]);
        assertEquals(0x12_34_56_78_9AL, LittleEndian.get(log, 4, 3) | LittleEndian.get(log, 8, 3) << 24);
        assertEquals(0x80, run(0x47, 0, 1, 0x10, 0).data()[0] & 0xFF);
        assertEquals(1, run(0x2F, 0, 1, 0, 0).data()[0x20]);
        assertTrue(run(0x2F, 0, 1, 0x30, 0).registers().hasFailed());
        assertTrue(run(0x2F, 0, 2, 0x10, 0).registers().hasFailed());
    }

    @Test
    void smartFindsNothingWrong() {
        assertEquals(0xC24FL << 8, run(0xB0, 0xDA, 0, 0xC24FL << 8, 0).registers().lba());
        assertEquals(512, run(0xB0, 0xD0, 0, 0xC24FL << 8, 0).data().length);
        assertEquals(512, run(0xB0, 0xD1, 0, 0xC24FL << 8, 0).data().length);
        assertEquals(512, run(0xB0, 0xD5, 1, 0xC24FL << 8 | 1, 0).data().length);
        assertTrue(run(0xB0, 0xD5, 1, 0xC24FL << 8 | 9, 0).registers().hasFailed());
        assertTrue(run(0xB0, 0xD0, 0, 0, 0).registers().hasFailed(), "without the key");
        run(0xB0, 0xD9, 0, 0xC24FL << 8, 0);
        assertTrue(run(0xB0, 0xD0, 0, 0xC24FL << 8, 0).registers().hasFailed());
        assertEquals(0, word(run(0xEC, 0, 0, 0, 0).data(), 85) & 1);
        assertFalse(run(0xB0, 0xD8, 0, 0xC24FL << 8, 0).registers().hasFailed());
    }

    @Test
    void powerModesAreRememberedUntilTheDiskIsUsed() {
        assertEquals(0xFF, run(0xE5, 0, 0, 0, 0).registers().count());
        run(0xE0, 0, 0, 0, 0);
        assertEquals(0x00, run(0xE5, 0, 0, 0, 0).registers().count());
        run(0xE1, 0, 0, 0, 0);
        assertEquals(0x80, run(0xE5, 0, 0, 0, 0).registers().count());
        run(0x25, 0, 1, 0, LBA);
        assertEquals(0xFF, run(0xE5, 0, 0, 0, 0).registers().count());
    }

    @Test
    void theLastSectorIsTold() {
        assertEquals(SECTORS - 1, run(0x27, 0, 0, 0, LBA).registers().lba());
        assertEquals(SECTORS - 1, run(0xF8, 0, 0, 0, LBA).registers().lba());
    }

    @Test
    void whatItDoesNotKnowIsAborted() {
        for (int command : new int[]{0x00, 0x45, 0xA0, 0xA1, 0xF1, 0xF2, 0xF6, 0xFF, 0x80}) {
            assertEquals(4, run(command, 0, 0, 0, 0).registers().error(), Integer.toHexString(command));
        }
        assertFalse(run(0xF5, 0, 0, 0, 0).registers().hasFailed());
        assertTrue(run(0xEF, 0x03, 0x46, 0, 0).registers().hasFailed());
        assertFalse(run(0xEF, 0x03, 0x44, 0, 0).registers().hasFailed());
        assertEquals(0x1000, word(run(0xEC, 0, 0, 0, 0).data(), 88) & 0xFF00);
    }

    @Test
    void theSignatureIsThatOfADisk() {
        TaskFile registers = new TaskFile();
        disk.busReset(registers);
        assertEquals(1, registers.count());
        assertEquals(1, registers.lba());
        assertEquals(0x50, registers.status());
        assertEquals(1, registers.error());
        assertEquals(1, run(0x90, 0, 0, 0, 0).registers().error());
    }
}
