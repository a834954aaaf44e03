package dev.vivarium.engine.device.ahci;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.device.DeviceContract;
import dev.vivarium.engine.device.ata.AtaDiskState;
import dev.vivarium.snapshot.codec.DeviceState;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** The sequences of Linux's libahci and of SeaBIOS's ahci.c, and guests that do what no driver does. */
final class AhciTest extends DeviceContract {
    private static final long DATA = 0x20_0000;
    private static final int DHRS = 1;
    private static final int PSS = 2;
    private static final int SDBS = 8;
    private static final int TFES = 1 << 30;

    private final AhciRig rig = new AhciRig().plug();
    private AhciRig built = rig;

    @Override
    protected DeviceState powerOn() {
        return AhciState.powerOn(0x21);
    }

    @Override
    protected Device build(DeviceState state) {
        built = new AhciRig(AtaDiskState.POWER_ON, (AhciState) state, true);
        return built.ahci;
    }

    @Override
    protected List<Window> windows(Device device) {
        AhciRig of = built.plug();
        return List.of(new Window(of.config, 0x100), new Window(of.ahci, 0x1000), new Window(of.ahci, 0x180));
    }

    private static byte[] random(int size, int seed) {
        byte[] bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    @Test
    void theControllerTellsWhatItIs() {
        assertEquals(0x2922_8086L, rig.config.read(0, 4));
        assertEquals(0x0106_01L, rig.config.read(8, 4) >> 8);
        assertEquals(5, rig.read(0) & 31);
        assertEquals(31, rig.read(0) >> 8 & 31);
        assertTrue((rig.read(0) & 1 << 30) != 0, "queues");
        assertEquals(0x3F, rig.read(0x0C));
        assertEquals(0x1_0301, rig.read(0x10));
        assertEquals(0x123, rig.port(0, 0x28));
        assertEquals(0, rig.port(1, 0x28));
        assertEquals(0x7F, rig.port(1, 0x20));
    }

    @Test
    void aDriveSignsWhenThePortReceives() {
        assertEquals(-1, rig.port(0, 0x24));
        assertEquals(0x80, rig.port(0, 0x20));
        rig.start(0);
        rig.start(5);
        assertEquals(0x101, rig.port(0, 0x24));
        assertEquals(0x50, rig.port(0, 0x20) & 0xFF);
        assertEquals(0xEB14_0101, rig.port(5, 0x24));
        assertEquals(0, rig.port(5, 0x20) & 0x88);
        assertEquals(0x34, rig.received(0, 0x40, 1)[0]);
        assertEquals(0xC000, rig.port(0, 0x18) & 0xC000);
    }

    /** SCR_CONTROL as sata_link_hardreset writes it. */
    @Test
    void aLinkResetBringsTheDriveUpAgain() {
        rig.start(0);
        rig.port(0, 0x18, 0x10);
        rig.port(0, 0x2C, 0x301);
        assertEquals(0, rig.port(0, 0x28));
        assertEquals(-1, rig.port(0, 0x24));
        rig.port(0, 0x2C, 0x300);
        assertEquals(0x123, rig.port(0, 0x28));
        assertEquals(1 << 26, rig.port(0, 0x30));
        assertTrue((rig.port(0, 0x10) & 1 << 6) != 0, "port connect change");
        rig.port(0, 0x30, -1);
        assertEquals(0, rig.port(0, 0x10) & 1 << 6);
        assertEquals(0x101, rig.port(0, 0x24));
        rig.port(1, 0x2C, 0x301);
        rig.port(1, 0x2C, 0x300);
        assertEquals(0, rig.port(1, 0x28));
    }

    /** ahci_do_softreset: two frames that are no commands. */
    @Test
    void aSoftResetMakesTheDriveSign() {
        rig.start(0);
        softReset(0, 0);
        assertEquals(0, rig.port(0, 0x38));
        assertEquals(0x101, rig.port(0, 0x24));
        assertEquals(0x50, rig.port(0, 0x20) & 0xFF);
    }

    private void softReset(int port, int multiplierPort) {
        for (int control : new int[]{4, 0}) {
            rig.header(port, 0, control == 4 ? 0x500 : 0, 0);
            rig.frame(port, 0, 0, 0, 0, 0);
            rig.memory.write(rig.table(port, 0) + 1, 1, multiplierPort);
            rig.memory.write(rig.table(port, 0) + 15, 1, control);
            rig.port(port, 0x38, 1);
        }
    }

    @Test
    void nobodyAnswersBehindAMultiplier() {
        rig.start(0);
        softReset(0, 15);
        assertEquals(1, rig.port(0, 0x38));
        assertEquals(0x80, rig.port(0, 0x20) & 0x80);
        rig.port(0, 0x18, 0x10);
        rig.port(0, 0x18, 0x18);
        assertEquals(0, rig.port(0, 0x20) & 0x88);
        rig.port(0, 0x18, 0x11);
        softReset(0, 0);
        assertEquals(0x101, rig.port(0, 0x24));
    }

    @Test
    void identifyComesByPio() {
        rig.start(0);
        rig.issue(0, 3, 0xEC, 0, 0, DATA, 512);
        assertEquals(0, rig.port(0, 0x38));
        assertTrue(rig.interrupted());
        assertEquals(1, rig.read(0x08));
        assertEquals(PSS, rig.takeInterrupts(0));
        assertFalse(rig.interrupted());
        byte[] setup = rig.received(0, 0x20, 20);
        assertEquals(0x5F, setup[0]);
        assertEquals(0x60, setup[1]);
        assertEquals(0x50, setup[15]);
        assertEquals(512, setup[16] & 0xFF | setup[17] << 8);
        assertEquals(512, rig.movedBytes(0, 3));
        assertEquals(0x40, rig.bytes(DATA, 1)[0]);
    }

    @Test
    void sectorsGoToAndFromManyRegions() {
        rig.start(0);
        byte[] bytes = random(600 << 10, 2);
        rig.memory.write(DATA, bytes, 0, bytes.length);
        int sectors = bytes.length / 512;
        rig.header(0, 0, 0x40, 3);
        rig.frame(0, 0, 0x35, 0, sectors, 5);
        rig.region(0, 0, 0, DATA, 2);
        rig.region(0, 0, 1, DATA + 2, 300_000);
        rig.region(0, 0, 2, DATA + 300_002, bytes.length - 300_002);
        rig.port(0, 0x38, 1);
        assertEquals(0x80, rig.port(0, 0x20) & 0x80);
        rig.host.finishAll();
        assertArrayEquals(bytes, Arrays.copyOfRange(rig.disk.bytes, 5 * 512, 5 * 512 + bytes.length));
        assertEquals(DHRS, rig.takeInterrupts(0));
        assertEquals(bytes.length, rig.movedBytes(0, 0));

        rig.issue(0, 1, 0x25, sectors, 5, DATA + (1 << 20), bytes.length);
        rig.host.finishAll();
        assertArrayEquals(bytes, rig.bytes(DATA + (1 << 20), bytes.length));
        assertEquals(0, rig.port(0, 0x38));
    }

    @Test
    void commandsThatAreNotQueuedAreDoneOneAfterTheOther() {
        rig.start(0);
        rig.issue(0, 0, 0x25, 1, 1, DATA, 512);
        rig.issue(0, 1, 0x25, 1, 2, DATA + 512, 512);
        assertEquals(1, rig.host.waiting());
        assertEquals(3, rig.port(0, 0x38));
        rig.host.finish(0);
        assertEquals(2, rig.port(0, 0x38));
        assertEquals(1, rig.host.waiting());
        rig.host.finish(0);
        assertEquals(0, rig.port(0, 0x38));
    }

    @Test
    void queuedCommandsFinishInAnyOrder() {
        rig.start(0);
        for (int slot = 0; slot < 32; slot++) {
            rig.disk.bytes[slot * 512] = (byte) (slot + 1);
            rig.queue(slot, false, 1, slot, DATA + 512L * slot);
        }
        assertEquals(0, rig.port(0, 0x38), "the drive has taken all of them");
        assertEquals(-1, rig.port(0, 0x34));
        assertEquals(32, rig.host.waiting());
        rig.host.finish(31);
        assertEquals(SDBS, rig.takeInterrupts(0));
        byte[] bits = rig.received(0, 0x58, 8);
        assertEquals(0xA1, bits[0] & 0xFF);
        assertEquals(0x80, bits[7] & 0xFF, "slot 31");
        assertEquals(0x7FFF_FFFF, rig.port(0, 0x34));
        rig.host.finishAll();
        assertEquals(0, rig.port(0, 0x34));
        for (int slot = 0; slot < 32; slot++) {
            assertEquals(slot + 1, rig.memory.read(DATA + 512L * slot, 1));
        }
    }

    @Test
    void aCommandThatIsNotQueuedWaitsForTheQueue() {
        rig.start(0);
        rig.queue(2, true, 1, 7, DATA);
        rig.issue(0, 3, 0xEA, 0, 0, 0, 0);
        assertEquals(1 << 3, rig.port(0, 0x38));
        assertEquals(0, rig.disk.flushes);
        rig.host.finishAll();
        assertEquals(1, rig.disk.flushes);
        assertEquals(0, rig.port(0, 0x38));
    }

    /** ahci_error_intr and ata_eh_analyze_ncq_error. */
    @Test
    void aQueuedErrorStopsThePortAndItsLogTellsTheTag() {
        rig.start(0);
        rig.queue(4, false, 1, 1, DATA);
        rig.queue(9, false, 1, 9_999_999, DATA);
        assertEquals(SDBS | TFES, rig.takeInterrupts(0));
        assertEquals(1 << 4 | 1 << 9, rig.port(0, 0x34), "both are without an answer");
        assertEquals(0x10, rig.port(0, 0x20) >> 8);
        assertEquals(1, rig.port(0, 0x20) & 1);
        rig.host.finishAll();
        assertEquals(0, rig.memory.read(DATA, 1), "a read that was given up writes nothing");
        rig.issue(0, 0, 0xEC, 0, 0, DATA, 512);
        assertEquals(1, rig.port(0, 0x38) & 1, "nothing begins before software restarts the port");
        rig.port(0, 0x18, 0x10);
        assertEquals(0, rig.port(0, 0x34));
        assertEquals(0, rig.port(0, 0x38));
        rig.port(0, 0x18, 0x11);
        rig.issue(0, 0, 0x2F, 1, 0x10, DATA, 512);
        assertEquals(9, rig.memory.read(DATA, 1));
        assertEquals(0x10, rig.memory.read(DATA + 3, 1));
        rig.queue(4, false, 1, 1, DATA);
        rig.host.finishAll();
        assertEquals(0, rig.port(0, 0x34));
    }

    @Test
    void anErrorKeepsItsCommandAndStopsThePort() {
        rig.start(0);
        rig.issue(0, 6, 0x25, 1, 99_999_999, DATA, 512);
        assertEquals(TFES | DHRS, rig.takeInterrupts(0));
        assertEquals(1 << 6, rig.port(0, 0x38));
        assertEquals(0x51 | 0x10 << 8, rig.port(0, 0x20));
        assertEquals(6, rig.port(0, 0x18) >> 8 & 31, "which one it was");
        rig.port(0, 0x18, 0x10);
        rig.port(0, 0x18, 0x11);
        assertEquals(0, rig.port(0, 0x38));
        rig.issue(0, 6, 0xEC, 0, 0, DATA, 512);
        assertEquals(0, rig.port(0, 0x38));
    }

    @Test
    void packetsAreInTheTable() {
        rig.start(5);
        new Random(1).nextBytes(rig.disc.bytes);
        rig.header(5, 0, 0x20, 1);
        rig.frame(5, 0, 0xA0, 1, 0, 0);
        rig.packet(5, 0, 0x28, 0, 0, 0, 0, 3, 0, 0, 4);
        rig.region(5, 0, 0, DATA, 8192);
        rig.port(5, 0x38, 1);
        rig.host.finishAll();
        assertArrayEquals(Arrays.copyOfRange(rig.disc.bytes, 3 * 2048, 7 * 2048), rig.bytes(DATA, 8192));
        assertEquals(DHRS, rig.takeInterrupts(5));
        assertEquals(8192, rig.movedBytes(5, 0));
        rig.cd.eject(false);
        rig.packet(5, 0, 0x00);
        rig.port(5, 0x38, 1);
        assertEquals(TFES | DHRS, rig.takeInterrupts(5));
        assertEquals(0x51 | 0x20 << 8, rig.port(5, 0x20));
    }

    /** Reserved by the specification, and given by SeaBIOS when a DOS on a CD reads to where a program wants it. */
    @Test
    void aRegionMayHaveAnOddAddress() {
        rig.start(5);
        new Random(3).nextBytes(rig.disc.bytes);
        rig.header(5, 0, 0x20, 1);
        rig.frame(5, 0, 0xA0, 1, 0, 0);
        rig.packet(5, 0, 0x28, 0, 0, 0, 0, 1, 0, 0, 1);
        rig.region(5, 0, 0, DATA + 1, 2048);
        rig.port(5, 0x38, 1);
        rig.host.finishAll();
        assertArrayEquals(Arrays.copyOfRange(rig.disc.bytes, 2048, 4096), rig.bytes(DATA + 1, 2048));
        assertEquals(0, rig.bytes(DATA, 1)[0]);
    }

    @Test
    void messagesComeOncePerReason() {
        rig.config.write(0x64, 4, 0xFEE0_0000L);
        rig.config.write(0x6C, 2, 0x41);
        rig.config.write(0x62, 2, 1);
        rig.start(0);
        rig.issue(0, 0, 0xEC, 0, 0, DATA, 512);
        assertEquals(1, rig.pci.messages.size());
        assertEquals(0x41, rig.pci.messages.getFirst().data());
        rig.write(0x08, 1);
        assertEquals(2, rig.pci.messages.size(), "its port still has a reason");
        rig.takeInterrupts(0);
        assertEquals(2, rig.pci.messages.size());
        assertFalse(rig.interrupted());
    }

    @Test
    void interruptsAreMaskedByPortAndController() {
        rig.start(0);
        rig.write(0x04, 0x8000_0000);
        rig.issue(0, 0, 0xEC, 0, 0, DATA, 512);
        assertFalse(rig.interrupted());
        rig.write(0x04, 0x8000_0002);
        assertTrue(rig.interrupted());
        rig.takeInterrupts(0);
        rig.port(0, 0x14, 0);
        rig.issue(0, 0, 0xEC, 0, 0, DATA, 512);
        assertFalse(rig.interrupted());
    }

    @Test
    void aPortThatIsStoppedForgetsAndTheDriveIsBusyUntilItIsQuiet() {
        rig.start(0);
        rig.memory.write(DATA, 1, 0x55);
        rig.disk.bytes[0] = 0x11;
        rig.issue(0, 0, 0x25, 1, 0, DATA, 512);
        rig.port(0, 0x18, 0x10);
        assertEquals(0x80, rig.port(0, 0x20) & 0x80);
        rig.port(0, 0x18, 0x11);
        rig.issue(0, 1, 0xEC, 0, 0, DATA + 4096, 512);
        assertEquals(2, rig.port(0, 0x38));
        rig.host.finish(0);
        assertEquals(0x55, rig.memory.read(DATA, 1));
        assertEquals(0, rig.port(0, 0x38), "then the next one begins");
        assertEquals(0x40, rig.memory.read(DATA + 4096, 1));
    }

    @Test
    void aResetOfTheControllerKeepsAddressesOnly() {
        rig.start(0);
        rig.queue(0, true, 1, 0, DATA);
        rig.write(0x04, 1);
        assertEquals(0x8000_0000, rig.read(0x04));
        assertEquals(0x1_0000, rig.port(0, 0x00));
        assertEquals(0, rig.port(0, 0x34));
        assertEquals(0, rig.port(0, 0x14));
        rig.host.finishAll();
        rig.start(0);
        assertEquals(0x101, rig.port(0, 0x24));
    }

    @Test
    void aFullHostDiskKeepsTheCommand() {
        rig.start(0);
        rig.memory.write(DATA, 1, 0x55);
        rig.disk.full = true;
        rig.queue(1, true, 1, 0, DATA);
        rig.host.finishAll();
        assertEquals(List.of("ahci-0"), rig.alarms);
        assertEquals(2, rig.port(0, 0x34));
        rig.memory.write(DATA, 1, 0x66);
        rig.disk.full = false;
        rig.hard.retryKept();
        rig.ahci.retryKept();
        rig.host.finishAll();
        assertEquals(0, rig.port(0, 0x34));
        assertEquals(0x55, rig.disk.bytes[0], "what was taken from memory once is what is written");
    }

    @Test
    void keptCommandsAreSavedAndDoneByTheNextController() {
        rig.start(0);
        rig.memory.write(DATA, 1, 0x55);
        rig.disk.full = true;
        rig.queue(1, true, 1, 0, DATA);
        rig.queue(7, true, 1, 1, DATA);
        rig.host.finishAll();
        AhciRig next = new AhciRig(rig.hard.save(), rig.ahci.save(), true);
        next.memory.segment().copyFrom(rig.memory.segment());
        next.hard.retryKept();
        next.ahci.retryKept();
        assertEquals(0x55, next.disk.bytes[0]);
        assertEquals(0x55, next.disk.bytes[512]);
        assertEquals(0, next.port(0, 0x34));
    }

    @Test
    void aCommandThatIsNotQueuedIsSavedToo() {
        rig.start(0);
        rig.memory.write(DATA, 1, 0x55);
        rig.disk.full = true;
        rig.issue(0, 2, 0x35, 1, 3, DATA, 512);
        rig.host.finishAll();
        AhciRig next = new AhciRig(rig.hard.save(), rig.ahci.save(), true);
        next.memory.segment().copyFrom(rig.memory.segment());
        assertEquals(0x80, next.port(0, 0x20) & 0x80);
        next.ahci.retryKept();
        assertEquals(0x55, next.disk.bytes[3 * 512]);
        assertEquals(0, next.port(0, 0x38));
    }

    @Test
    void nothingIsSavedWhileTheHostIsAtWork() {
        rig.start(0);
        rig.queue(1, true, 1, 0, DATA);
        assertThrows(IllegalStateException.class, rig.hard::save);
        rig.host.finishAll();
        rig.hard.save();
    }

    // ---- Hostile guests. ----

    @Test
    void tablesOutsideMemoryStopThePort() {
        rig.start(0);
        rig.port(0, 0x18, 0x10);
        rig.port(0, 0x00, 0x7FFF_FC00);
        rig.port(0, 0x18, 0x11);
        rig.port(0, 0x38, 1);
        assertEquals(1 << 29, rig.takeInterrupts(0));
        rig.start(0);
        rig.port(0, 0x18, 0x10);
        rig.port(0, 0x18, 0x11);
        rig.header(0, 0, 0, 1);
        rig.memory.write(0x1_0008, 8, -128);
        rig.port(0, 0x38, 1);
        assertEquals(1 << 29, rig.takeInterrupts(0));
    }

    @Test
    void regionsThatAreTooShortOrNoMemoryStopThePort() {
        for (boolean write : new boolean[]{false, true}) {
            for (long gpa : new long[]{DATA, 0x7000_0000L, -4096L}) {
                AhciRig fresh = new AhciRig().plug();
                fresh.start(0);
                fresh.header(0, 0, write ? 0x40 : 0, 1);
                fresh.frame(0, 0, write ? 0x35 : 0x25, 0, 8, 0);
                fresh.region(0, 0, 0, gpa, 512);
                fresh.port(0, 0x38, 1);
                fresh.host.finishAll();
                assertEquals(1 << 28, fresh.takeInterrupts(0));
                assertEquals(0, fresh.disk.bytes[0]);
                fresh.port(0, 0x18, 0x10);
                fresh.port(0, 0x18, 0x11);
                fresh.issue(0, 0, 0xEC, 0, 0, DATA, 512);
                assertEquals(0, fresh.port(0, 0x38));
            }
        }
    }

    @Test
    void framesOfOtherKindsStopThePort() {
        rig.start(0);
        rig.header(0, 0, 0, 0);
        rig.memory.write(rig.table(0, 0), 1, 0x41);
        rig.port(0, 0x38, 1);
        assertEquals(1 << 27, rig.takeInterrupts(0));
    }

    @Test
    void aQueuedCommandWithAnotherTagFails() {
        rig.start(0);
        rig.header(0, 3, 0, 1);
        rig.frame(0, 3, 0x60, 1, 5 << 3, 0);
        rig.port(0, 0x34, 8);
        rig.port(0, 0x38, 8);
        assertEquals(SDBS | TFES, rig.takeInterrupts(0));
        rig.host.finishAll();
    }

    @Test
    void theTableMayOverlapItsData() {
        rig.start(0);
        new Random(4).nextBytes(rig.disk.bytes);
        rig.header(0, 0, 0, 0xFFFF);
        rig.frame(0, 0, 0x25, 0, 512, 0);
        for (int i = 0; i < 64; i++) {
            rig.region(0, 0, i, rig.table(0, 0), 4096);
        }
        rig.port(0, 0x38, 1);
        rig.host.finishAll();
        assertEquals(0, rig.host.waiting());
    }

    @Test
    void randomCommandsFromRandomMemoryAreSurvived() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            AhciRig fresh = new AhciRig(AtaDiskState.POWER_ON, AhciState.powerOn(0x21), round % 2 == 0).plug();
            byte[] noise = random(1 << 16, round);
            fresh.memory.write(0x1_0000, noise, 0, 0x8000);
            int port = random.nextBoolean() ? 0 : 5;
            fresh.start(port);
            for (int slot = 0; slot < 32; slot++) {
                if (random.nextInt(4) > 0) {
                    fresh.header(port, slot, random.nextInt(0x800) & ~31, random.nextInt(0x1_0000));
                    fresh.memory.write(fresh.table(port, slot), noise, slot * 0x400, 0x400);
                    fresh.memory.write(fresh.table(port, slot), 2, 0x8027);
                }
                if (random.nextInt(3) > 0) {
                    fresh.memory.write(fresh.table(port, slot) + 2, 1,
                            new int[]{0x60, 0x61, 0x25, 0x35, 0xEC, 0xA0, 0x06, 0x2F, 0xEA}[random.nextInt(9)]);
                    fresh.memory.write(fresh.table(port, slot) + 5, 8, 0);
                }
                fresh.port(port, 0x34, random.nextInt());
                fresh.port(port, 0x38, random.nextInt());
                if (random.nextInt(5) == 0 && fresh.host.waiting() > 0) {
                    fresh.host.finish(random.nextInt(fresh.host.waiting()));
                }
                if (random.nextInt(6) == 0) {
                    fresh.port(port, 0x18, 0x10);
                    fresh.port(port, 0x2C, random.nextInt(5));
                    fresh.port(port, 0x18, 0x11);
                }
            }
            fresh.host.finishAll();
            fresh.ahci.save();
        }
    }
}
