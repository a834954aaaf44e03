package dev.vivarium.engine.device.rtc146818;

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

import java.time.Instant;
import java.util.List;

final class Rtc146818Test extends DeviceContract {
    private static final long MIB = 1 << 20;
    private static final long GIB = 1 << 30;
    private static final long MILLI = 1_000_000;
    private static final CmosSettings SETTINGS = new CmosSettings(2 * GIB, 3 * GIB, 4, 0x132, 0);

    private final RecordedLine irq = new RecordedLine();
    private Rtc146818 rtc = build(powerOn());

    @Override
    protected DeviceState powerOn() {
        return Rtc146818State.powerOn(SETTINGS);
    }

    @Override
    protected Rtc146818 build(DeviceState state) {
        return new Rtc146818(irq, clock, new MetricRegistry(), (Rtc146818State) state);
    }

    @Override
    protected List<Window> windows(Device device) {
        return List.of(new Window((Rtc146818) device, 2));
    }

    @Override
    protected DeviceState afterReset(Device device) {
        Rtc146818State state = ((Rtc146818) device).save();
        byte[] ram = state.ram().clone();
        ram[RtcRegisters.B] &= (byte) 0x87;
        ram[RtcRegisters.C] = 0;
        return new Rtc146818State(0, false, ram, state.offsetMillis(), state.periodicTick());
    }

    @Test
    void theTimeIsTheHostsInBcdAndTwentyFourHours() {
        setWall("2026-02-28T23:59:58Z");

        assertEquals(0x58, in(0));
        assertEquals(0x59, in(2));
        assertEquals(0x23, in(4));
        assertEquals(7, in(6), "a Saturday");
        assertEquals(0x28, in(7));
        assertEquals(0x02, in(8));
        assertEquals(0x26, in(9));
        assertEquals(0x20, in(0x32));
        clock.advance(2_000 * MILLI);

        assertEquals(0x00, in(0));
        assertEquals(0x00, in(4));
        assertEquals(0x01, in(7));
        assertEquals(0x03, in(8));
    }

    @Test
    void binaryAndTwelveHoursOnRequest() {
        setWall("2026-12-31T13:45:59Z");
        out(0xB, 0x04);

        assertEquals(59, in(0));
        assertEquals(45, in(2));
        assertEquals(0x81, in(4));
        assertEquals(31, in(7));
        assertEquals(26, in(9));
        setWall("2026-12-31T00:10:00Z");
        assertEquals(12, in(4));
        out(0xB, 0x00);
        setWall("2026-12-31T12:10:00Z");
        assertEquals(0x92, in(4));
    }

    @Test
    void linuxSetsTheClock() {
        setWall("2026-01-01T00:00:00Z");
        int control = in(0xB);
        out(0xB, control | 0x80);
        int divider = in(0xA);
        out(0xA, divider | 0x70);
        out(9, 0x31);
        out(8, 0x07);
        out(7, 0x04);
        out(4, 0x12);
        out(2, 0x34);
        out(0, 0x56);
        out(0x32, 0x20);
        clock.advance(5_000 * MILLI);
        assertEquals(0x56, in(0), "stopped");
        out(0xB, control);
        out(0xA, divider);

        clock.advance(499 * MILLI);
        assertEquals(0x56, in(0), "the first update comes after half a second");
        clock.advance(2 * MILLI);

        assertEquals(0x57, in(0));
        assertEquals(0x34, in(2));
        assertEquals(0x12, in(4));
        assertEquals(0x04, in(7));
        assertEquals(0x31, in(9));
    }

    @Test
    void whatTheGuestSetSurvivesAsAnOffset() {
        setWall("2026-01-01T00:00:00Z");
        out(4, 0x05);

        Rtc146818State saved = rtc.save();
        assertEquals(5 * 3600_000L, saved.offsetMillis());
        setWall("2026-06-01T00:00:00Z");
        rtc = build(saved);

        assertEquals(0x05, in(4));
        assertEquals(0x06, in(8), "as long as the machine was off, the battery kept the clock going");
    }

    @Test
    void datesThatNoCalendarHasCarryOver() {
        out(0xB, 0x82);
        out(9, 0x26);
        out(8, 0x02);
        out(7, 0x31);
        out(4, 0x00);
        out(0xB, 0x02);

        assertEquals(0x03, in(8));
        assertEquals(0x03, in(7));
    }

    @Test
    void theUpdateFlagWarnsBeforeTheSecond() {
        setWall("2026-01-01T00:00:00Z");
        clock.advance(990 * MILLI);
        assertEquals(0x26, in(0xA));

        clock.advance(8 * MILLI);
        assertEquals(0xA6, in(0xA));
        clock.advance(3 * MILLI);

        assertEquals(0x26, in(0xA));
        assertEquals(0x01, in(0));
    }

    @Test
    void updateInterruptsComeEachSecondOnceRead() {
        setWall("2026-01-01T00:00:00Z");
        out(0xB, 0x12);
        clock.advance(1_001 * MILLI);
        assertTrue(irq.isAsserted());
        assertEquals(0x90, in(0xC) & ~0x40);
        assertFalse(irq.isAsserted());
        assertEquals(0, in(0xC));

        clock.advance(1_000 * MILLI);

        assertEquals(2, irq.rises());
    }

    @Test
    void theUpdateCauseShowsWithoutItsInterrupt() {
        setWall("2026-01-01T00:00:00Z");
        clock.advance(1_001 * MILLI);

        assertEquals(0x10, in(0xC) & 0x10);
        assertEquals(0, irq.rises());
    }

    @Test
    void theAlarmComesAtItsTime() {
        setWall("2026-01-01T07:29:50Z");
        out(1, 0x00);
        out(3, 0x30);
        out(5, 0x07);
        out(0xB, 0x22);
        clock.advance(9_900 * MILLI);
        assertEquals(0, irq.rises());

        clock.advance(200 * MILLI);

        assertTrue(irq.isAsserted());
        assertEquals(0xA0, in(0xC) & 0xA0);
        clock.advance(3_000_000 * MILLI);
        assertEquals(1, irq.rises());
    }

    @Test
    void anAlarmThatDoesNotCareComesEverySecond() {
        setWall("2026-01-01T07:29:50Z");
        out(1, 0xC0);
        out(3, 0xC0);
        out(5, 0xC0);
        out(0xB, 0x22);

        clock.advance(1_001 * MILLI);
        assertTrue(irq.isAsserted());
        in(0xC);
        clock.advance(1_000 * MILLI);

        assertTrue(irq.isAsserted());
    }

    @Test
    void periodicInterruptsFollowTheirRate() {
        out(0xA, 0x26);
        out(0xB, 0x42);
        int interrupts = 0;
        for (int i = 0; i < 100_000; i++) {
            clock.advance(10_000);
            if (irq.isAsserted()) {
                assertEquals(0xC0, in(0xC) & 0xC0);
                interrupts++;
            }
        }

        assertEquals(1024, interrupts, 1);
    }

    @Test
    void periodicInterruptsWaitForTheGuest() {
        out(0xA, 0x23);
        out(0xB, 0x42);

        clock.advance(1_000 * MILLI);

        assertEquals(1, irq.rises(), "8,192 a second, but nobody read register C");
    }

    @Test
    void thePeriodicCauseShowsWithoutItsInterrupt() {
        out(0xA, 0x2F);
        in(0xC);
        assertEquals(0, in(0xC) & 0x40);

        clock.advance(501 * MILLI);

        assertEquals(0x40, in(0xC) & 0x40);
    }

    @Test
    void settingForbidsTheUpdateInterrupt() {
        out(0xB, 0x92);

        assertEquals(0x82, in(0xB));
    }

    @Test
    void theFirmwareFindsTheMemorySizes() {
        assertEquals(640, word(0x15));
        assertEquals(0xFFFF, word(0x17));
        assertEquals((2 * GIB - 16 * MIB) >> 16, word(0x34));
        assertEquals(3 * GIB >> 16, word(0x5B) | in(0x5D) << 16);
        assertEquals(3, in(0x5F));
        assertEquals(0x32, in(0x3D));
        assertEquals(0x10, in(0x38));
        rtc = build(Rtc146818State.powerOn(new CmosSettings(8 * MIB, 0, 1, 2, 0)));
        assertEquals(7 * 1024, word(0x30));
        assertEquals(0, word(0x34));
    }

    @Test
    void theChecksumCoversTheStandardBytes() {
        int sum = 0;
        for (int i = 0x10; i < 0x2E; i++) {
            sum += in(i);
        }

        assertEquals(sum, in(0x2E) << 8 | in(0x2F));
    }

    @Test
    void theNmiMaskIsInTheIndexPort() {
        rtc.write(0, 1, 0x8F);
        assertTrue(rtc.isNmiMasked());
        rtc.write(1, 1, 0x5A);
        rtc.write(0, 1, 0x0F);

        assertFalse(rtc.isNmiMasked());
        assertEquals(0x5A, rtc.read(1, 1));
    }

    @Test
    void theBatteryIsGood() {
        out(0xD, 0);

        assertEquals(0x80, in(0xD));
    }

    @Test
    void resetKeepsTimeAndMemory() {
        out(0x40, 0x77);
        out(4, 0x05);
        int hour = in(4);
        out(0xB, 0x72);

        rtc.reset();

        assertEquals(0x02, in(0xB));
        assertEquals(0x77, in(0x40));
        assertEquals(hour, in(4));
    }

    @Test
    void savedMemoryOfAnotherSizeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Rtc146818State(0, false, new byte[64], 0, 0));
        assertThrows(IllegalArgumentException.class,
                () -> new Rtc146818State(0, false, new byte[128], Long.MIN_VALUE, 0));
    }

    private void setWall(String instant) {
        clock.setWallMillis(Instant.parse(instant).toEpochMilli());
        rtc = build(rtc.save());
    }

    private long word(int index) {
        return in(index) | in(index + 1) << 8;
    }

    private void out(int index, int value) {
        rtc.write(0, 1, index);
        rtc.write(1, 1, value);
    }

    private int in(int index) {
        rtc.write(0, 1, index);
        return (int) rtc.read(1, 1);
    }
}
