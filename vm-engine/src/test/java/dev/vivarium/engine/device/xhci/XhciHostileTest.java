package dev.vivarium.engine.device.xhci;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.input.Key;
import dev.vivarium.engine.time.ManualClock;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Random;

/** Drivers that are broken, or mean harm. */
final class XhciHostileTest {
    private final ManualClock clock = new ManualClock();
    private final UsbDriver driver = new UsbDriver();
    private final Xhci xhci = driver.build(clock, XhciState.POWER_ON);

    private boolean hasFailed() {
        return (driver.read(0x44) & XhciRegisters.STATUS_CONTROLLER_ERROR) != 0;
    }

    @Test
    void aCommandRingThatIsALinkToItselfStopsTheController() {
        driver.start();
        driver.memory.write(UsbDriver.COMMANDS, 8, UsbDriver.COMMANDS);
        driver.memory.write(UsbDriver.COMMANDS + 8, 8, (Trb.LINK << 10 | 1L) << 32);
        driver.doorbell(0, 0);
        assertTrue(hasFailed());
        driver.start();
        assertEquals(XhciRegisters.SUCCESS, driver.command(Trb.NO_OP_COMMAND, 0, 0).code());
    }

    @Test
    void aRingOfCommandsWithoutAnEndIsWorkedOnInTurns() {
        driver.start();
        for (int i = 0; i < 15; i++) {
            driver.memory.write(UsbDriver.COMMANDS + 16L * i + 8, 8, (Trb.NO_OP_COMMAND << 10 | 1L) << 32);
        }
        driver.memory.write(UsbDriver.COMMANDS + 16L * 15, 8, UsbDriver.COMMANDS);
        driver.memory.write(UsbDriver.COMMANDS + 16L * 15 + 8, 8, (Trb.LINK << 10 | 1L) << 32);
        driver.doorbell(0, 0);
        long before = driver.metrics.values().get("xhci.commands");
        assertEquals(32, before);
        clock.advance(50_000);
        assertEquals(64, driver.metrics.values().get("xhci.commands"));
        driver.write(0x58, 4);
        driver.write(0x5c, 0);
        clock.advance(1_000_000);

        assertEquals(64, driver.metrics.values().get("xhci.commands"));
    }

    @Test
    void structuresOutsideOfRamAreRefused() {
        driver.start();
        driver.resetPort(1);
        int slot = driver.command(Trb.ENABLE_SLOT, 0, 0).slot();
        long place = (long) slot << 24;
        assertEquals(XhciRegisters.PARAMETER_ERROR, driver.command(Trb.ADDRESS_DEVICE, -1L << 4, place).code());
        driver.inputFor(slot, 1);
        driver.memory.write(UsbDriver.CONTEXTS + 8L * slot, 8, 0x7fff_ffff_ffff_fff0L);
        assertEquals(XhciRegisters.PARAMETER_ERROR, driver.command(Trb.ADDRESS_DEVICE, UsbDriver.INPUT, place).code());
        driver.memory.write(UsbDriver.CONTEXTS + 8L * slot, 8, UsbDriver.device(slot));
        for (int port : new int[]{0, 3, 9, 255}) {
            driver.memory.write(UsbDriver.INPUT + 36, 4, (long) port << 16);
            assertEquals(XhciRegisters.USB_TRANSACTION_ERROR,
                    driver.command(Trb.ADDRESS_DEVICE, UsbDriver.INPUT, place).code());
        }
        assertEquals(XhciRegisters.CONTEXT_STATE_ERROR,
                driver.command(Trb.CONFIGURE_ENDPOINT, UsbDriver.INPUT, place).code());
        assertEquals(XhciRegisters.SLOT_NOT_ENABLED, driver.command(Trb.ADDRESS_DEVICE, 0, 200L << 24).code());
        assertEquals(XhciRegisters.ENDPOINT_NOT_ENABLED,
                driver.command(Trb.STOP_ENDPOINT, 0, place | 7 << 16).code());
        assertEquals(XhciRegisters.TRB_ERROR, driver.command(60, 0, place).code());
        for (int i = 0; i < 20; i++) {
            driver.command(Trb.ENABLE_SLOT, 0, 0);
        }
        assertEquals(XhciRegisters.NO_SLOTS, driver.command(Trb.ENABLE_SLOT, 0, 0).code());
    }

    @Test
    void aTableOfEventSegmentsThatMakesNoSenseStopsTheController() {
        for (long entries : new long[]{0, 15, 0xffff}) {
            driver.start();
            driver.memory.write(UsbDriver.SEGMENTS + 8, 8, entries);
            driver.resetPort(1);
            assertTrue(hasFailed());
        }
        driver.start();
        driver.memory.write(UsbDriver.SEGMENTS, 8, 0xffff_ffff_ffff_f000L);
        driver.resetPort(1);
        assertTrue(hasFailed());
        driver.start();
        driver.write(0x1030, 0xffff_ffc0L);
        driver.resetPort(1);
        assertTrue(hasFailed());
        driver.start();
        driver.write(0x1038, 0x9_0000);
        driver.resetPort(1);
        assertTrue(hasFailed());
    }

    @Test
    void eventsThatNobodyTakesAreLostAndThatIsTold() {
        driver.start();
        for (int i = 0; i < 200; i++) {
            driver.put(driver.ring(0, 0), 0, 0, (long) Trb.NO_OP_COMMAND << 10);
            driver.doorbell(0, 0);
        }
        UsbDriver.Event last = null;
        int count = 0;
        for (UsbDriver.Event event = driver.event(); event != null; event = driver.event()) {
            last = event;
            count++;
        }
        assertEquals(UsbDriver.EVENT_ENTRIES - 1, count);
        assertEquals(XhciRegisters.EVENT_RING_FULL, last.code());
        assertEquals(XhciRegisters.SUCCESS, driver.command(Trb.NO_OP_COMMAND, 0, 0).code());
        assertTrue(driver.metrics.values().get("xhci.lostEvents") > 100);
    }

    @Test
    void transfersThatMakeNoSenseAreErrorsOfTheEndpoint() {
        driver.start();
        int slot = driver.address(1);
        UsbDriver.Ring ring = driver.ring(slot, 1);
        driver.put(ring, 0, 8, Trb.NORMAL << 10 | 0x20);
        driver.put(ring, 0, 8, Trb.STATUS << 10 | 0x20);
        driver.doorbell(slot, 1);
        assertEquals(XhciRegisters.TRB_ERROR, driver.event().code());
        assertEquals(4, driver.memory.read(UsbDriver.device(slot) + 32, 4) & 7);
        driver.command(Trb.SET_DEQUEUE, ring.base + 0x5_0000_0000L | 1, (long) slot << 24 | 1 << 16);
        driver.doorbell(slot, 1);
        assertEquals(XhciRegisters.TRB_ERROR, driver.event().code());
    }

    @Test
    void aTransferOfEntriesThatNeverEndIsCutOff() {
        driver.start();
        int slot = driver.configure(1);
        long base = driver.ring(slot, 3).base;
        for (int i = 0; i < 15; i++) {
            driver.memory.write(base + 16L * i, 8, UsbDriver.DATA);
            driver.memory.write(base + 16L * i + 8, 8, 0x1ffff | (Trb.NORMAL << 10 | 0x11L) << 32);
        }
        driver.memory.write(base + 16L * 15, 8, base);
        driver.memory.write(base + 16L * 15 + 8, 8, (Trb.LINK << 10 | 1L) << 32);
        driver.doorbell(slot, 3);

        assertEquals(XhciRegisters.TRB_ERROR, driver.event().code());
    }

    @Test
    void dataOutsideOfRamGoesNowhere() {
        driver.start();
        int slot = driver.configure(1);
        driver.put(driver.ring(slot, 3), -16L, 8, Trb.NORMAL << 10 | 0x20);
        driver.doorbell(slot, 3);
        xhci.keyboard().key(Key.A, true);
        assertNotNull(driver.event());
        driver.put(driver.ring(slot, 3), UsbDriver.DATA, 0, Trb.NORMAL << 10 | 0x20);
        driver.doorbell(slot, 3);
        xhci.keyboard().key(Key.A, false);
        assertNotNull(driver.event());
        assertNull(driver.event());
    }

    @Test
    void ringsFullOfAnythingAreSurvived() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (int seed = 0; seed < 200; seed++) {
                hammer(new Random(seed));
            }
        });
    }

    /** Structures that are nearly right, with random bytes in them, and random doorbells. */
    private void hammer(Random random) {
        driver.start();
        driver.configure(1 + random.nextInt(2));
        for (int i = 0; i < 200; i++) {
            long gpa = (random.nextBoolean() ? UsbDriver.COMMANDS : driver.ring(1, random.nextInt(4)).base)
                    + 16L * random.nextInt(16);
            int type = random.nextBoolean() ? random.nextInt(9) : random.nextInt(64);
            long parameter = random.nextBoolean() ? random.nextInt(1 << 18) : random.nextLong();
            driver.memory.write(gpa, 8, parameter);
            driver.memory.write(gpa + 8, 4, random.nextInt(1 << 18));
            driver.memory.write(gpa + 12, 4, (long) type << 10 | random.nextInt(1024) | 1L << 24 | 1 << 16);
            driver.doorbell(random.nextInt(4), random.nextInt(5));
            if (random.nextInt(8) == 0) {
                xhci.keyboard().key(Key.values()[random.nextInt(90)], random.nextBoolean());
                xhci.pointer().moveTo(random.nextInt(0x8000), 5);
                driver.memory.write(random.nextInt(1 << 18), 4, random.nextInt());
                clock.advance(random.nextInt(10_000_000));
                driver.skipEvents();
            }
        }
        XhciState saved = xhci.save();
        assertEquals(XhciRegisters.SLOTS, saved.slots().size());
    }

    @Test
    void savedRegistersOutOfRangeAreRefused() {
        assertThrows(IllegalArgumentException.class,
                () -> new InterrupterState(0, 0, 0, 0, 0, true, 0, 100_000, 0, true));
        assertThrows(IllegalArgumentException.class,
                () -> new InterrupterState(0, 0, 0, 0, 0, true, 0, 16, 16, true));
        assertThrows(IllegalArgumentException.class, () -> new SlotState(true, 1, 0, 0, List.of()));
        assertThrows(IllegalArgumentException.class, () -> new SlotState(true, 1, 9, 0, List.of()));
        EndpointState endpoint = new EndpointState(1, 4, 1, 0, true);
        assertThrows(IllegalArgumentException.class, () -> new SlotState(true, 1, 1, 0, List.of(endpoint, endpoint)));
        assertThrows(IllegalArgumentException.class, () -> new EndpointState(32, 4, 1, 0, true));
        assertThrows(IllegalArgumentException.class, () -> new EndpointState(1, 0, 1, 0, true));
    }
}
