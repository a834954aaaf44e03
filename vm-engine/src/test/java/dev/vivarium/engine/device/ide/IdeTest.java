package dev.vivarium.engine.device.ide;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.device.DeviceContract;
import dev.vivarium.engine.device.ata.AtaDiskState;
import dev.vivarium.snapshot.codec.DeviceState;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** The sequences of Linux's libata-sff and of SeaBIOS's ata.c, and guests that do what no driver does. */
final class IdeTest extends DeviceContract {
    private static final long DATA = 0x10_0000;
    private static final int MASTER_STATUS = IdeRig.BUS_MASTER + 2;

    private final IdeRig rig = new IdeRig().plug();
    private IdeRig built = rig;

    @Override
    protected DeviceState powerOn() {
        return new IdeRig().ide.save();
    }

    @Override
    protected Device build(DeviceState state) {
        built = new IdeRig(AtaDiskState.POWER_ON, (IdeState) state, true);
        return built.ide;
    }

    @Override
    protected List<Window> windows(Device device) {
        IdeRig of = built.plug();
        return List.of(new Window(of.config, 0x100), new Window(of.ide.commandPorts(0), 8),
                new Window(of.ide.commandPorts(1), 8), new Window(of.ide.controlPort(0), 1));
    }

    private static byte[] random(int size, int seed) {
        byte[] bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    /** In the middle of a command. */
    @Override
    protected DeviceState sample(Device used) {
        rig.disk.full = true;
        rig.command(0x1F0, 0xCA, 1, 3);
        rig.startMaster(0, false, DATA, 512);
        rig.host.finishAll();
        return rig.ide.save();
    }

    @Test
    void theFunctionTellsWhatItIs() {
        assertEquals(0x7010_8086L, rig.config.read(0, 4));
        assertEquals(0x0101_80L, rig.config.read(8, 4) >> 8);
        rig.config.write(0x40, 4, 0x8000_8000L);
        assertEquals(0x8000_8000L, rig.config.read(0x40, 4));
    }

    /** ata_sff_softreset, ata_devchk and ata_sff_dev_classify. */
    @Test
    void aResetMakesTheDrivesSign() {
        rig.out(0x1F6, 0xA0);
        rig.out(0x1F2, 0x55);
        rig.out(0x1F3, 0xAA);
        assertEquals(0x55, rig.in(0x1F2));
        assertEquals(0xAA, rig.in(0x1F3));
        rig.out(0x1F6, 0xB0);
        rig.out(0x1F2, 0x55);
        assertEquals(0, rig.in(0x1F2), "there is no slave");
        rig.out(0x1F6, 0xA0);
        rig.out(0x3F6, 8);
        rig.out(0x3F6, 8 | 4);
        assertEquals(0x80, rig.in(0x3F6));
        rig.out(0x3F6, 8);
        assertEquals(0x50, rig.in(0x1F7));
        assertEquals(1, rig.in(0x1F1));
        assertEquals(1, rig.in(0x1F2));
        assertEquals(1, rig.in(0x1F3));
        assertEquals(0, rig.in(0x1F4));
        rig.out(0x376, 4);
        rig.out(0x376, 0);
        assertEquals(0x14, rig.in(0x174));
        assertEquals(0xEB, rig.in(0x175));
        assertFalse(rig.primary.isAsserted());
    }

    @Test
    void identifyIsFetchedByTheProcessor() {
        rig.command(0x1F0, 0xEC, 0, 0);
        assertTrue(rig.primary.isAsserted());
        assertEquals(0x58, rig.in(0x3F6));
        assertTrue(rig.primary.isAsserted(), "the alternate status leaves the interrupt alone");
        assertEquals(0x58, rig.in(0x1F7));
        assertFalse(rig.primary.isAsserted());
        byte[] data = rig.fetch(0x1F0, 512);
        assertEquals(0x40, data[0]);
        assertEquals(0x50, rig.in(0x1F7));
        assertFalse(rig.primary.isAsserted(), "there is none after the last block");
    }

    @Test
    void sectorsAreFetchedOneInterruptEach() {
        rig.disk.bytes[5 * 512] = 1;
        rig.disk.bytes[6 * 512] = 2;
        rig.command(0x1F0, 0x20, 2, 5);
        assertEquals(0x80, rig.in(0x1F7));
        rig.host.finishAll();
        assertEquals(1, rig.primary.rises());
        rig.in(0x1F7);
        assertEquals(1, rig.fetch(0x1F0, 512)[0]);
        assertEquals(2, rig.primary.rises());
        rig.in(0x1F7);
        assertEquals(2, rig.fetch(0x1F0, 512)[0]);
        assertEquals(2, rig.primary.rises());
        assertEquals(0x50, rig.in(0x1F7));
        assertEquals(0, rig.pci.ports.read(0x1F0, 2), "nothing is left");
    }

    @Test
    void largeReadsComeInPieces() {
        new Random(1).nextBytes(rig.disk.bytes);
        rig.command(0x1F0, 0xC6, 16, 0);
        rig.command(0x1F0, 0xC4, 0, 0);
        byte[] all = new byte[256 * 512];
        for (int block = 0; block < 16; block++) {
            rig.host.finishAll();
            assertTrue(rig.primary.isAsserted());
            rig.in(0x1F7);
            System.arraycopy(rig.fetch(0x1F0, 8192), 0, all, block * 8192, 8192);
        }
        assertArrayEquals(Arrays.copyOf(rig.disk.bytes, all.length), all);
        assertEquals(0x50, rig.in(0x1F7));
    }

    @Test
    void sectorsAreSentOneInterruptEach() {
        byte[] bytes = random(1024, 2);
        rig.command(0x1F0, 0x30, 2, 9);
        assertEquals(0x58, rig.in(0x1F7));
        assertEquals(0, rig.primary.rises(), "there is none before the first block");
        rig.send(0x1F0, Arrays.copyOf(bytes, 512));
        assertEquals(1, rig.primary.rises());
        assertEquals(0x58, rig.in(0x1F7));
        rig.send(0x1F0, Arrays.copyOfRange(bytes, 512, 1024));
        assertEquals(0x80, rig.in(0x1F7));
        rig.host.finishAll();
        assertEquals(2, rig.primary.rises());
        assertEquals(0x50, rig.in(0x1F7));
        assertArrayEquals(bytes, Arrays.copyOfRange(rig.disk.bytes, 9 * 512, 11 * 512));
    }

    @Test
    void addressesOf48BitsAreWrittenTwice() {
        for (int[] pair : new int[][]{{2, 0}, {3, 1}, {4, 0}, {5, 0}, {2, 1}, {3, 0}, {4, 0}, {5, 0}}) {
            rig.out(0x1F0 + pair[0], pair[1]);
        }
        rig.out(0x1F6, 0x40);
        rig.out(0x1F7, 0x24);
        assertEquals(0x51, rig.in(0x1F7), "sector 1000000h is beyond the end");
        assertEquals(0x10, rig.in(0x1F1));
        rig.out(0x3F6, 0x80);
        assertEquals(1, rig.in(0x1F3), "what was written before");
        rig.out(0x3F6, 0);
        assertEquals(0, rig.in(0x1F3));
    }

    @Test
    void theBusMasterMovesSectors() {
        byte[] bytes = random(96 << 10, 3);
        System.arraycopy(bytes, 0, rig.disk.bytes, 512, bytes.length);
        rig.command(0x1F0, 0xC8, bytes.length / 512, 1);
        rig.startMaster(0, true, DATA, 0x1_0000, 0x8000);
        assertEquals(1, rig.in(MASTER_STATUS) & 5, "under way");
        rig.host.finishAll();
        assertEquals(4, rig.in(MASTER_STATUS) & 7);
        assertTrue(rig.primary.isAsserted());
        assertEquals(0x50, rig.in(0x1F7));
        byte[] there = new byte[bytes.length];
        rig.memory.read(DATA, there, 0, there.length);
        assertArrayEquals(bytes, there);

        rig.out(IdeRig.BUS_MASTER, 0);
        rig.command(0x1F0, 0xCA, 8, 1000);
        rig.startMaster(0, false, DATA, 4096);
        rig.host.finishAll();
        assertArrayEquals(Arrays.copyOf(bytes, 4096), Arrays.copyOfRange(rig.disk.bytes, 512_000, 516_096));
    }

    @Test
    void aBusMasterThatIsStartedFirstWaitsForTheCommand() {
        rig.startMaster(0, true, DATA, 512);
        rig.command(0x1F0, 0xC8, 1, 0);
        rig.host.finishAll();
        assertEquals(4, rig.in(MASTER_STATUS) & 7);
    }

    @Test
    void aListThatIsTooShortIsAnError() {
        rig.command(0x1F0, 0xC8, 2, 0);
        rig.startMaster(0, true, DATA, 512);
        rig.host.finishAll();
        assertEquals(6, rig.in(MASTER_STATUS) & 7);
        assertEquals(1, rig.in(0x1F7) & 1);
        rig.out(IdeRig.BUS_MASTER, 0);
        rig.command(0x1F0, 0xCA, 1, 0);
        rig.startMaster(0, false, 0x7000_0000L, 512);
        rig.host.finishAll();
        assertEquals(6, rig.in(MASTER_STATUS) & 7);
    }

    @Test
    void aTransferThatIsStoppedLeavesMemoryAlone() {
        rig.disk.bytes[0] = 7;
        rig.command(0x1F0, 0xC8, 1, 0);
        rig.startMaster(0, true, DATA, 512);
        rig.out(IdeRig.BUS_MASTER, 8);
        assertEquals(0x80, rig.in(0x1F7));
        rig.host.finishAll();
        assertEquals(0x51, rig.in(0x1F7));
        assertEquals(0, rig.memory.read(DATA, 1));
    }

    @Test
    void aResetWaitsForWhatTheHostHas() {
        rig.command(0x1F0, 0x20, 1, 0);
        rig.out(0x3F6, 4);
        rig.out(0x3F6, 0);
        assertEquals(0x80, rig.in(0x1F7));
        rig.host.finishAll();
        assertEquals(0x50, rig.in(0x1F7));
        assertFalse(rig.primary.isAsserted());
    }

    @Test
    void packetsAreSentAndAnsweredWithinTheByteLimit() {
        new Random(5).nextBytes(rig.disc.bytes);
        rig.packet(2048, 0x28, 0, 0, 0, 0, 2, 0, 0, 3);
        rig.host.finishAll();
        for (int sector = 2; sector < 5; sector++) {
            assertTrue(rig.secondary.isAsserted());
            assertEquals(0x58, rig.in(0x177));
            assertEquals(2, rig.in(0x172), "data for the host");
            assertEquals(2048, rig.in(0x174) | rig.in(0x175) << 8);
            assertArrayEquals(Arrays.copyOfRange(rig.disc.bytes, sector * 2048, sector * 2048 + 2048),
                    rig.fetch(0x170, 2048));
        }
        assertTrue(rig.secondary.isAsserted());
        assertEquals(0x50, rig.in(0x177));
        assertEquals(3, rig.in(0x172), "the end of the command");
    }

    @Test
    void aPacketIsAskedForWithoutAnInterrupt() {
        rig.out(0x176, 0xA0);
        rig.out(0x177, 0xA0);
        assertEquals(0x58, rig.in(0x177));
        assertEquals(1, rig.in(0x172));
        assertEquals(0, rig.secondary.rises());
        rig.send(0x170, new byte[12]);
        assertEquals(1, rig.secondary.rises());
        assertEquals(0x50, rig.in(0x177));
    }

    @Test
    void anAnswerOfOddLengthIsFilledUp() {
        rig.packet(0xFFFE, 0x12, 0, 0, 0, 5);
        assertEquals(5, rig.in(0x174));
        assertEquals(5, rig.fetch(0x170, 6)[0]);
        assertEquals(0x50, rig.in(0x177));
    }

    @Test
    void packetsMayUseTheBusMaster() {
        rig.disc.bytes[0] = 0x42;
        rig.out(0x171, 1);
        rig.out(0x176, 0xA0);
        rig.out(0x177, 0xA0);
        rig.send(0x170, new byte[]{0x28, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0});
        rig.startMaster(1, true, DATA, 2048);
        rig.host.finishAll();
        assertEquals(0x42, rig.memory.read(DATA, 1));
        assertEquals(0x50, rig.in(0x177));
        assertTrue((rig.in(MASTER_STATUS + 8) & 4) != 0);
    }

    @Test
    void aRefusedPacketHasItsSense() {
        rig.packet(0xFFFE, 0xFF);
        assertEquals(0x51, rig.in(0x177));
        assertEquals(0x54, rig.in(0x171));
        rig.packet(0xFFFE, 3, 0, 0, 0, 18);
        assertEquals(0x20, rig.fetch(0x170, 18)[12]);
    }

    @Test
    void aDeviceResetEndsAPacketInItsMiddle() {
        rig.packet(2048, 0x28, 0, 0, 0, 0, 2, 0, 0, 3);
        rig.out(0x177, 8);
        rig.host.finishAll();
        assertEquals(0, rig.in(0x177) & 0x88);
        assertEquals(0xEB, rig.in(0x175));
    }

    @Test
    void interruptsCanBeSwitchedOff() {
        rig.out(0x3F6, 2);
        rig.command(0x1F0, 0xEC, 0, 0);
        assertFalse(rig.primary.isAsserted());
        rig.out(0x3F6, 0);
        assertTrue(rig.primary.isAsserted());
    }

    @Test
    void aFullHostDiskKeepsTheCommandAlsoAcrossASave() {
        byte[] bytes = random(512, 2);
        rig.disk.full = true;
        rig.command(0x1F0, 0x30, 1, 9);
        rig.send(0x1F0, bytes);
        rig.host.finishAll();
        assertEquals(List.of("ide-0"), rig.alarms);
        assertEquals(0x80, rig.in(0x1F7));
        IdeRig next = new IdeRig(rig.hard.save(), rig.ide.save(), true);
        next.hard.retryKept();
        next.ide.retryKept();
        assertArrayEquals(bytes, Arrays.copyOfRange(next.disk.bytes, 9 * 512, 10 * 512));
        assertEquals(0x50, next.in(0x1F7));
        rig.disk.full = false;
        rig.hard.retryKept();
        rig.ide.retryKept();
        rig.host.finishAll();
        assertEquals(0x50, rig.in(0x1F7));
        assertArrayEquals(bytes, Arrays.copyOfRange(rig.disk.bytes, 9 * 512, 10 * 512));
    }

    @Test
    void aReadGoesOnAfterASaveInItsMiddle() {
        new Random(1).nextBytes(rig.disk.bytes);
        rig.command(0x1F0, 0x20, 0, 0);
        rig.host.finishAll();
        byte[] all = new byte[256 * 512];
        System.arraycopy(rig.fetch(0x1F0, 700), 0, all, 0, 700);
        IdeRig next = new IdeRig(rig.hard.save(), rig.ide.save(), true);
        System.arraycopy(rig.disk.bytes, 0, next.disk.bytes, 0, rig.disk.bytes.length);
        next.hard.retryKept();
        next.ide.retryKept();
        System.arraycopy(next.fetch(0x1F0, all.length - 700), 0, all, 700, all.length - 700);
        assertArrayEquals(Arrays.copyOf(rig.disk.bytes, all.length), all);
        assertEquals(0x50, next.in(0x1F7));
    }

    @Test
    void aTransferByTheBusMasterIsBegunAgainAfterASave() {
        rig.memory.write(DATA, 1, 0x77);
        rig.disk.full = true;
        rig.command(0x1F0, 0xCA, 1, 3);
        rig.startMaster(0, false, DATA, 512);
        rig.host.finishAll();
        IdeRig next = new IdeRig(rig.hard.save(), rig.ide.save(), true).plug();
        next.memory.segment().copyFrom(rig.memory.segment());
        next.ide.retryKept();
        assertEquals(0x77, next.disk.bytes[3 * 512]);
        assertEquals(4, next.in(MASTER_STATUS) & 7);
        assertEquals(0x50, next.in(0x1F7));
    }

    @Test
    void randomTrafficWithAHostThatIsLateIsSurvived() {
        Random random = new Random(5);
        int[] commands = {0x20, 0x30, 0xC4, 0xC5, 0xC6, 0xC8, 0xCA, 0xEC, 0xA0, 0xA1, 0x06, 0x08, 0x90, 0xE7, 0x25,
                0x34};
        for (int round = 0; round < 100; round++) {
            IdeRig fresh = new IdeRig().plug();
            for (int i = 0; i < 2000; i++) {
                int base = random.nextBoolean() ? 0x1F0 : 0x170;
                switch (random.nextInt(8)) {
                    case 0 -> fresh.out(base + 7, commands[random.nextInt(commands.length)]);
                    case 1 -> fresh.out(base + 1 + random.nextInt(6), random.nextInt(4));
                    case 2 -> fresh.pci.ports.write(base, 1 << random.nextInt(3), random.nextInt());
                    case 3 -> fresh.pci.ports.read(base, 1 << random.nextInt(3));
                    case 4 -> fresh.out(IdeRig.BUS_MASTER + random.nextInt(16), random.nextInt(16));
                    case 5 -> fresh.in(base + 1 + random.nextInt(7));
                    case 6 -> {
                        if (random.nextInt(20) == 0) {
                            fresh.out(base + 0x206, random.nextInt(8));
                        }
                    }
                    default -> {
                        if (fresh.host.waiting() > 0) {
                            fresh.host.finish(random.nextInt(fresh.host.waiting()));
                        }
                    }
                }
            }
            fresh.host.finishAll();
            fresh.ide.save();
        }
    }
}
