package dev.vivarium.engine.device.acpipm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.device.DeviceContract;
import dev.vivarium.engine.device.RecordedLine;
import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.snapshot.codec.DeviceState;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

final class AcpiPmTest extends DeviceContract {
    private static final long SECOND = 1_000_000_000L;

    private final RecordedLine sci = new RecordedLine();
    private final List<String> power = new ArrayList<>();
    private AcpiPm pm = build(AcpiPmState.POWER_ON);

    @Override
    protected DeviceState powerOn() {
        return AcpiPmState.POWER_ON;
    }

    @Override
    protected AcpiPm build(DeviceState state) {
        return new AcpiPm(sci, () -> power.add("off"), clock, new MetricRegistry(), (AcpiPmState) state);
    }

    @Override
    protected List<Window> windows(Device device) {
        AcpiPm block = (AcpiPm) device;
        return List.of(new Window(block, 128), new Window(block.apmPorts(), 2));
    }

    @Override
    protected DeviceState afterReset(Device device) {
        return new AcpiPmState(0, 0, 0, 0, 0, AcpiPm.SMI_BY_APM, ((AcpiPm) device).save().halfTurns(), 0, 0);
    }

    @Test
    void theTimerCountsTwentyFourBits() {
        clock.advance(SECOND);
        assertEquals(3_579_545, pm.read(8, 4));

        clock.advance(4 * SECOND);

        assertEquals(5 * 3_579_545L & 0xFF_FFFF, pm.read(8, 4));
        assertEquals(pm.read(8, 4) >> 16, pm.read(10, 1));
    }

    @Test
    void theTimerIsReadOnly() {
        pm.write(8, 4, 0x123456);

        assertEquals(0, pm.read(8, 4));
    }

    @Test
    void theOperatingSystemSwitchesToAcpiModeAndBack() {
        assertEquals(0, pm.read(4, 2) & 1);
        pm.apmPorts().write(0, 1, 2);
        assertEquals(1, pm.read(4, 2) & 1);

        pm.apmPorts().write(0, 1, 3);

        assertEquals(0, pm.read(4, 2) & 1);
        assertEquals(3, pm.apmPorts().read(0, 1));
    }

    @Test
    void theApmStatusIsAScratchByte() {
        pm.apmPorts().write(1, 1, 0x5A);

        assertEquals(0x5A, pm.apmPorts().read(1, 1));
        assertEquals(0, pm.read(4, 2));
    }

    @Test
    void thePowerButtonInterruptsUntilItIsCleared() {
        pm.apmPorts().write(0, 1, 2);
        pm.write(2, 2, 0x0100);
        pm.pressPowerButton();
        assertTrue(sci.isAsserted());
        assertEquals(0x0100, pm.read(0, 2));

        pm.write(0, 2, 0x0100);

        assertFalse(sci.isAsserted());
        assertEquals(0, pm.read(0, 2));
        assertEquals(0x0100, pm.read(2, 2));
    }

    @Test
    void aPressWhileDisabledInterruptsWhenEnabled() {
        pm.pressPowerButton();
        pm.apmPorts().write(0, 1, 2);
        assertFalse(sci.isAsserted());

        pm.write(2, 2, 0x0100);

        assertTrue(sci.isAsserted());
    }

    @Test
    void withoutAcpiModeThereIsNoSci() {
        pm.write(2, 2, 0x0100);

        pm.pressPowerButton();

        assertFalse(sci.isAsserted());
    }

    @Test
    void statusAndEnableCanBeWrittenByteByByte() {
        pm.pressPowerButton();
        pm.write(0, 1, 0xFF);
        assertEquals(0x0100, pm.read(0, 2), "the other byte");
        pm.write(3, 1, 0x01);
        assertEquals(0x0100, pm.read(2, 2));
        pm.write(2, 1, 0x21);
        assertEquals(0x0121, pm.read(2, 2));

        pm.write(1, 1, 0x01);

        assertEquals(0, pm.read(0, 2));
    }

    @Test
    void theTimerStatusFollowsItsHighestBit() {
        clock.advance(2_343 * 1_000_000L);
        assertEquals(0, pm.read(0, 2) & 1);
        clock.advance(2 * 1_000_000L);
        assertEquals(1, pm.read(0, 2) & 1);

        pm.write(0, 2, 1);

        assertEquals(0, pm.read(0, 2) & 1);
    }

    @Test
    void theTimerInterrupts() {
        pm.apmPorts().write(0, 1, 2);
        pm.write(2, 2, 1);
        clock.advance(2_344 * 1_000_000L);
        assertTrue(sci.isAsserted());
        pm.write(0, 2, 1);
        assertFalse(sci.isAsserted());

        clock.advance(2_344 * 1_000_000L);

        assertEquals(2, sci.rises());
    }

    @Test
    void sleepTypesForSoftOffSwitchOff() {
        pm.write(4, 2, 0x2000);
        assertEquals(List.of("off"), power);
        pm.write(4, 2, 0x3C01);
        assertEquals(List.of("off", "off"), power);
        assertEquals(0x1C01, pm.read(4, 2), "the enable bit reads as zero");
        pm.write(4, 2, 0x2401);

        assertEquals(2, power.size(), "suspend to memory is not there");
    }

    @Test
    void setTheTypeFirstAndSleepWithTheSecondWriteAsLinuxDoes() {
        pm.write(4, 2, 0x1C01);
        assertEquals(List.of(), power);
        pm.write(4, 2, 0x3C01);

        assertEquals(List.of("off"), power);
    }

    @Test
    void generalEventsInterruptByTheirEnables() {
        pm.apmPorts().write(0, 1, 2);
        pm.raiseGeneralEvent(2);
        pm.raiseGeneralEvent(33);
        assertFalse(sci.isAsserted());
        pm.write(0x28, 1, 0x04);
        assertTrue(sci.isAsserted());
        assertEquals(0x2_0000_0004L, pm.read(0x20, 8));
        pm.write(0x20, 1, 0x04);
        assertFalse(sci.isAsserted());
        pm.write(0x2C, 4, 0x02);
        assertTrue(sci.isAsserted());

        pm.write(0x24, 4, 0x02);

        assertFalse(sci.isAsserted());
    }

    @Test
    void firmwareIsToldNotToSetUpManagementMode() {
        assertEquals(0x20, pm.read(0x30, 4) & 0x20);
    }

    @Test
    void aRestoredInterruptIsRaisedAgain() {
        pm.apmPorts().write(0, 1, 2);
        pm.write(2, 2, 0x0100);
        pm.pressPowerButton();
        sci.set(false);

        pm = build(pm.save());

        assertTrue(sci.isAsserted());
    }

    @Test
    void savedRegistersOutOfRangeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new AcpiPmState(0x10000, 0, 0, 0, 0, 0, 0, 0, 0));
    }
}
