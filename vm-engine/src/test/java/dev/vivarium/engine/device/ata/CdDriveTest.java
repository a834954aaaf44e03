package dev.vivarium.engine.device.ata;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.device.DeviceContract;
import dev.vivarium.engine.device.MemoryDisk;
import dev.vivarium.snapshot.codec.DeviceState;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

final class CdDriveTest extends DeviceContract {
    private static final int SECTORS = 100;

    private final DriveHost host = new DriveHost();
    private final MemoryDisk image = disc(SECTORS * 2048, 3);
    private final List<Boolean> tray = new ArrayList<>();
    private final CdDrive drive = new CdDrive(host.wiring("ahci-5", true), image, tray::add, CdDriveState.POWER_ON);

    private static MemoryDisk disc(int size, int seed) {
        MemoryDisk disc = new MemoryDisk(size, true);
        new Random(seed).nextBytes(disc.bytes);
        return disc;
    }

    @Override
    protected DeviceState powerOn() {
        return CdDriveState.POWER_ON;
    }

    @Override
    protected Device build(DeviceState state) {
        return new CdDrive(new DriveHost().wiring("x", true), disc(1 << 20, 1), open -> {
        }, (CdDriveState) state);
    }

    @Override
    protected List<Window> windows(Device device) {
        return List.of(new Window(DriveHost.asRegisters((CdDrive) device), 0x100));
    }

    /** The tray stays where it is; every other thing goes back. */
    @Override
    protected DeviceState afterReset(Device device) {
        return new CdDriveState(((CdDrive) device).isTrayOpen(), false, false, 0, 0, 0, 0x42);
    }

    private DriveHost.Result packet(int... bytes) {
        byte[] packet = new byte[12];
        for (int i = 0; i < bytes.length; i++) {
            packet[i] = (byte) bytes[i];
        }
        return DriveHost.run(drive, new TaskFile(0xA0, 0, 0, 0, 0), packet);
    }

    private byte[] data(int... bytes) {
        DriveHost.Result result = packet(bytes);
        assertEquals(0x50, result.registers().status());
        assertEquals(3, result.registers().count());
        return result.data();
    }

    /** The packet fails, and the drive says why: key, code and qualifier. */
    private void refused(int sense, int... bytes) {
        TaskFile registers = packet(bytes).registers();
        assertEquals(0x51, registers.status());
        assertEquals(sense >> 16, registers.error() >> 4);
        byte[] why = data(3, 0, 0, 0, 18);
        assertEquals(0x70, why[0]);
        assertEquals(sense, why[2] << 16 | (why[12] & 0xFF) << 8 | why[13] & 0xFF);
        assertEquals(0, data(3, 0, 0, 0, 18)[2], "it is told once");
    }

    @Test
    void theDriveTellsWhatItIs() {
        byte[] data = DriveHost.run(drive, new TaskFile(0xA1, 0, 0, 0, 0), null).data();
        assertEquals(0xC0, data[0] & 0xFF);
        assertEquals(0x85, data[1] & 0xFF);
        TaskFile asked = DriveHost.run(drive, new TaskFile(0xEC, 0, 0, 0, 0), null).registers();
        assertTrue(asked.hasFailed());
        assertEquals(0xEB14_01, asked.lba());
        byte[] inquiry = data(0x12, 0, 0, 0, 36);
        assertEquals(5, inquiry[0]);
        assertEquals(0x80, inquiry[1] & 0xFF);
        assertEquals("Vivarium", new String(inquiry, 8, 8, StandardCharsets.US_ASCII));
        assertEquals(5, data(0x12, 0, 0, 0, 5).length);
        refused(0x052400, 0x12, 1, 0x80, 0, 36);
    }

    @Test
    void aDiscIsReadAsSectors() {
        assertEquals(0, data(0).length);
        assertArrayEquals(new byte[]{0, 0, 0, SECTORS - 1, 0, 0, 8, 0}, data(0x25));
        byte[] expected = Arrays.copyOfRange(image.bytes, 7 * 2048, 9 * 2048);
        assertArrayEquals(expected, data(0x28, 0, 0, 0, 0, 7, 0, 0, 2));
        assertArrayEquals(expected, data(0xA8, 0, 0, 0, 0, 7, 0, 0, 0, 2));
        assertArrayEquals(expected, data(0xBE, 0, 0, 0, 0, 7, 0, 0, 2, 0x10));
        assertArrayEquals(expected, data(0xB9, 0, 0, 0, 2, 7, 0, 2, 9, 0x10));
        assertEquals(0, data(0x28, 0, 0, 0, 0, 7, 0, 0, 0).length);
        refused(0x052100, 0x28, 0, 0, 0, 0, SECTORS - 1, 0, 0, 2);
        refused(0x052100, 0xA8, 0, 255, 255, 255, 255, 255, 255, 255, 255);
        refused(0x052100, 0x2B, 0, 0, 0, 0, SECTORS);
    }

    @Test
    void wholeSectorsHaveTheirHeader() {
        byte[] raw = data(0xBE, 0, 0, 0, 0, 7, 0, 0, 2, 0xF8);
        assertEquals(2 * 2352, raw.length);
        assertEquals(0, raw[0]);
        assertEquals(-1, raw[1]);
        assertEquals(0, raw[11]);
        assertArrayEquals(new byte[]{0, 2, 7, 1}, Arrays.copyOfRange(raw, 12, 16));
        assertArrayEquals(Arrays.copyOfRange(image.bytes, 7 * 2048, 8 * 2048), Arrays.copyOfRange(raw, 16, 2064));
        refused(0x056400, 0xBE, 4, 0, 0, 0, 7, 0, 0, 2, 0xF8);
        refused(0x052400, 0xBE, 0, 0, 0, 0, 7, 0, 0, 2, 0x50);
    }

    @Test
    void aLastSectorThatIsShortIsFilledUp() {
        CdDrive odd = new CdDrive(host.wiring("x", true), disc(2048 + 512, 1), open -> {
        }, CdDriveState.POWER_ON);
        byte[] packet = {0x28, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0};
        byte[] data = DriveHost.run(odd, new TaskFile(0xA0, 0, 0, 0, 0), packet).data();
        assertEquals(2048, data.length);
        assertEquals(0, data[512]);
    }

    @Test
    void theTableOfContentsHasOneTrack() {
        byte[] table = data(0x43, 0, 0, 0, 0, 0, 0, 0, 100);
        assertArrayEquals(new byte[]{0, 18, 1, 1, 0, 0x14, 1, 0, 0, 0, 0, 0, 0, 0x14, (byte) 0xAA, 0, 0, 0, 0, SECTORS},
                table);
        assertArrayEquals(new byte[]{0, 0, 2, 0}, Arrays.copyOfRange(data(0x43, 2, 0, 0, 0, 0, 0, 0, 100), 8, 12));
        assertEquals(4, data(0x43, 0, 0, 0, 0, 0, 0, 0, 4).length);
        assertEquals(12, data(0x43, 0, 1, 0, 0, 0, 0, 0, 100).length);
        assertEquals(48, data(0x43, 2, 2, 0, 0, 0, 0, 0, 100).length);
        assertEquals(12, data(0x43, 0, 0, 0, 0, 0, 0xAA, 0, 100).length);
        refused(0x052400, 0x43, 0, 0, 0, 0, 0, 2, 0, 100);
        refused(0x052400, 0x43, 0, 5, 0, 0, 0, 0, 0, 100);
    }

    @Test
    void anEmptyDriveSaysSo() {
        CdDrive empty = new CdDrive(host.wiring("x", true), null, tray::add, CdDriveState.POWER_ON);
        byte[] ready = new byte[12];
        assertEquals(0x20, DriveHost.run(empty, new TaskFile(0xA0, 0, 0, 0, 0), ready).registers().error());
        byte[] ask = {3, 0, 0, 0, 18, 0, 0, 0, 0, 0, 0, 0};
        byte[] why = DriveHost.run(empty, new TaskFile(0xA0, 0, 0, 0, 0), ask).data();
        assertEquals(0x3A, why[12]);
        assertEquals(1, why[13]);
    }

    /** Linux's sr, for one, reads a disc at the first try if this is the first that it learns of it. */
    @Test
    void anotherDiscIsToldByAUnitAttention() {
        assertTrue(drive.eject(false));
        assertEquals(List.of(true), tray);
        refused(0x023A02, 0);
        refused(0x023A02, 0x28, 0, 0, 0, 0, 0, 0, 0, 1);
        MemoryDisk other = disc(10 * 2048, 9);
        drive.exchange(other);
        refused(0x023A02, 0);
        drive.close();
        assertEquals(List.of(true, false), tray);
        refused(0x062800, 0);
        assertEquals(0, data(0).length);
        assertEquals(9, data(0x25)[3]);
    }

    @Test
    void inquiriesAreAnsweredBeforeTheNews() {
        drive.eject(false);
        drive.close();
        assertEquals(36, data(0x12, 0, 0, 0, 36).length);
        assertEquals(4, data(0x4A, 1, 0, 0, 0x10, 0, 0, 0, 8)[2]);
        refused(0x062800, 0x25);
        assertEquals(8, data(0x25).length);
    }

    @Test
    void mediaEventsAreToldOnce() {
        assertArrayEquals(new byte[]{0, 6, 4, 16, 0, 2, 0, 0}, data(0x4A, 1, 0, 0, 0x10, 0, 0, 0, 8));
        drive.eject(false);
        assertArrayEquals(new byte[]{0, 6, 4, 16, 3, 1, 0, 0}, data(0x4A, 1, 0, 0, 0x10, 0, 0, 0, 8));
        drive.close();
        assertArrayEquals(new byte[]{0, 6, 4, 16, 2, 2, 0, 0}, data(0x4A, 1, 0, 0, 0x10, 0, 0, 0, 8));
        assertArrayEquals(new byte[]{0, 6, 4, 16, 0, 2, 0, 0}, data(0x4A, 1, 0, 0, 0x10, 0, 0, 0, 8));
        assertArrayEquals(new byte[]{0, 2, (byte) 0x80, 16}, data(0x4A, 1, 0, 0, 2, 0, 0, 0, 8));
        refused(0x052400, 0x4A, 0, 0, 0, 0x10, 0, 0, 0, 8);
    }

    @Test
    void aLockedTrayOpensForNobodyButByForce() {
        data(0x1E, 0, 0, 0, 1);
        assertTrue(drive.isLocked());
        refused(0x055302, 0x1B, 0, 0, 0, 2);
        assertFalse(drive.eject(false));
        assertEquals(1, data(0x4A, 1, 0, 0, 0x10, 0, 0, 0, 8)[4], "the guest learns of the wish");
        assertEquals(0, data(0).length);
        assertTrue(drive.eject(true));
        assertFalse(drive.isLocked());
        refused(0x023A02, 0);
    }

    @Test
    void theGuestEjectsAndLoads() {
        data(0x1E, 0, 0, 0, 1);
        data(0x1E, 0, 0, 0, 0);
        data(0x1B, 0, 0, 0, 2);
        assertTrue(drive.isTrayOpen());
        assertEquals(0x10, data(0xBD, 0, 0, 0, 0, 0, 0, 0, 0, 8)[1]);
        assertEquals(0x71, data(0x5A, 0, 0x2A, 0, 0, 0, 0, 0, 60)[2]);
        data(0x1B, 0, 0, 0, 3);
        assertFalse(drive.isTrayOpen());
        assertEquals(List.of(true, false), tray);
        refused(0x062800, 0x1B, 0, 0, 0, 1);
        data(0x1B, 0, 0, 0, 1);
    }

    @Test
    void modePagesAndFeaturesAreTold() {
        packet(0x5A);
        assertEquals(0x2A, data(0x5A, 0, 0x2A, 0, 0, 0, 0, 0, 60)[8]);
        assertEquals(0x2A, data(0x1A, 0, 0x2A, 0, 60)[4]);
        assertEquals(8 + 8 + 16 + 20, data(0x5A, 0, 0x3F, 0, 0, 0, 0, 0, 200).length);
        refused(0x053900, 0x5A, 0, 0xEA, 0, 0, 0, 0, 0, 60);
        refused(0x052400, 0x5A, 0, 0x05, 0, 0, 0, 0, 0, 60);
        byte[] configuration = data(0x46, 0, 0, 0, 0, 0, 0, 0, 200);
        assertEquals(configuration.length - 4, configuration[3]);
        assertEquals(8, configuration[7], "a CD is in it");
        for (int at = 8; at < configuration.length; at += 4 + configuration[at + 3]) {
            assertEquals(0, configuration[at + 3] % 4);
        }
        byte[] one = data(0x46, 2, 0, 0x1E, 0, 0, 0, 0, 200);
        assertEquals(0x1E, one[9]);
        assertEquals(16, one.length);
        assertEquals(34, data(0x51, 0, 0, 0, 0, 0, 0, 0, 34).length);
        assertEquals(0, data(0xBB).length);
        assertEquals(0, data(0x35).length);
    }

    @Test
    void unknownPacketsAreRefused() {
        refused(0x052000, 0xFF);
        refused(0x052000, 0x2A);
        refused(0x052400, 0xAD, 0, 0, 0, 0, 0, 0, 0, 8);
    }

    @Test
    void aHostThatFailsIsAReadError() {
        image.failing = true;
        refused(0x031100, 0x28, 0, 0, 0, 0, 0, 0, 0, 1);
    }

    @Test
    void theSignatureIsThatOfADriveForPackets() {
        TaskFile registers = new TaskFile();
        drive.busReset(registers);
        assertEquals(0xEB14_01, registers.lba());
        assertEquals(1, registers.count());
    }
}
