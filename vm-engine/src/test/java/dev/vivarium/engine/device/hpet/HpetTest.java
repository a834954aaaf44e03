package dev.vivarium.engine.device.hpet;

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

import java.util.List;

final class HpetTest extends DeviceContract {
    private static final int CONFIG = 0x10;
    private static final int STATUS = 0x20;
    private static final int COUNTER = 0xF0;
    private static final int TIMER0 = 0x100;
    private static final int TIMER1 = 0x120;
    private static final int TIMER2 = 0x140;
    private static final int VALUE = 8;

    private static final int ENABLED = 0x004;
    private static final int LEVEL = 0x002;
    private static final int PERIODIC = 0x008;
    private static final int SET_VALUE = 0x040;
    private static final int BITS_32 = 0x100;

    private final RecordedLine irq0 = new RecordedLine();
    private final RecordedLine irq8 = new RecordedLine();
    private final RecordedLine legacy = new RecordedLine();
    private final RecordedLine pin13 = new RecordedLine();
    private final MetricRegistry registry = new MetricRegistry();
    private Hpet hpet = build(HpetState.POWER_ON);

    @Override
    protected DeviceState powerOn() {
        return HpetState.POWER_ON;
    }

    @Override
    protected Hpet build(DeviceState state) {
        return new Hpet(new Hpet.Wires(irq0, irq8, pin -> pin13, 1 << 13, legacy), clock, registry, (HpetState) state);
    }

    @Override
    protected List<Window> windows(Device device) {
        return List.of(new Window((Hpet) device, 1024));
    }

    @Test
    void linuxFindsThreeTimersAtOneHundredMegahertz() {
        long capabilities = hpet.read(0, 8);

        assertEquals(10_000_000, capabilities >>> 32);
        assertEquals(0x8086A201L, capabilities & 0xFFFF_FFFFL);
        assertEquals(0x2000, hpet.read(TIMER0 + 4, 4));
        assertEquals(0x30, hpet.read(TIMER2, 4));
    }

    @Test
    void theCounterRunsWhileEnabled() {
        clock.advance(1_000);
        assertEquals(0, hpet.read(COUNTER, 8));
        write(CONFIG, 1);
        clock.advance(1_000_000);
        assertEquals(100_000, hpet.read(COUNTER, 8));
        assertEquals(100_000, hpet.read(COUNTER, 4));
        write(CONFIG, 0);
        clock.advance(1_000_000);
        assertEquals(100_000, hpet.read(COUNTER, 8));
        write(COUNTER, 0);
        write(CONFIG, 1);
        clock.advance(50);

        assertEquals(5, hpet.read(COUNTER, 8));
    }

    @Test
    void halvesAndWholesReadAlike() {
        write(COUNTER, 0x1234_5678_9ABC_DEF0L);

        assertEquals(0x9ABC_DEF0L, hpet.read(COUNTER, 4));
        assertEquals(0x1234_5678L, hpet.read(COUNTER + 4, 4));
        hpet.write(COUNTER + 4, 4, 1);
        assertEquals(0x1_9ABC_DEF0L, hpet.read(COUNTER, 8));
    }

    @Test
    void aOneShotMatchesOnce() {
        write(CONFIG, 1);
        hpet.write(TIMER2, 4, ENABLED | 13 << 9);
        write(TIMER2 + VALUE, 1000);
        clock.advance(9_999);
        assertEquals(0, pin13.rises());
        clock.advance(1);
        assertEquals(1, pin13.rises());
        assertFalse(pin13.isAsserted(), "an edge");

        clock.advance(1_000_000_000);

        assertEquals(1, pin13.rises());
    }

    @Test
    void aMomentThatHasJustPassedMatchesAtOnce() {
        write(CONFIG, 1);
        hpet.write(TIMER2, 4, ENABLED | BITS_32 | 13 << 9);
        clock.advance(1_000_000);

        hpet.write(TIMER2 + VALUE, 4, 99_990);
        clock.advance(1);

        assertEquals(1, pin13.rises());
    }

    @Test
    void linuxSetsAPeriodicTimerInTwoWrites() {
        write(CONFIG, 3);
        hpet.write(TIMER0, 4, ENABLED | PERIODIC | SET_VALUE | BITS_32);
        hpet.write(TIMER0 + VALUE, 4, 400_000);
        hpet.write(TIMER0 + VALUE, 4, 100_000);
        clock.advance(3_999_999);
        assertEquals(0, irq0.rises());
        clock.advance(1);
        assertEquals(1, irq0.rises());

        clock.advance(1_000_000_000);

        assertEquals(1001, irq0.rises());
        assertEquals(100_500_000, hpet.read(TIMER0 + VALUE, 4));
    }

    @Test
    void aPeriodicTimerSurvivesTheCountersTurn() {
        write(COUNTER, 0xFFFF_0000L);
        write(CONFIG, 3);
        hpet.write(TIMER0, 4, ENABLED | PERIODIC | SET_VALUE | BITS_32);
        hpet.write(TIMER0 + VALUE, 4, 0xFFFF_8000L);
        hpet.write(TIMER0 + VALUE, 4, 0x8000);

        clock.advance(0x8000 * 10 * 100);

        assertEquals(100, irq0.rises());
    }

    @Test
    void aPeriodTooShortForTheHostIsBounded() {
        write(CONFIG, 3);
        hpet.write(TIMER0, 4, ENABLED | PERIODIC | SET_VALUE);
        write(TIMER0 + VALUE, 1);
        write(TIMER0 + VALUE, 1);

        clock.advance(10_000_000);

        assertTrue(irq0.rises() <= 201, "rises: " + irq0.rises());
    }

    @Test
    void aLevelStaysUntilItsStatusIsCleared() {
        write(CONFIG, 1);
        hpet.write(TIMER2, 4, ENABLED | LEVEL | 13 << 9);
        write(TIMER2 + VALUE, 100);
        clock.advance(1_000);
        assertTrue(pin13.isAsserted());
        assertEquals(4, hpet.read(STATUS, 8));

        write(STATUS, 4);

        assertFalse(pin13.isAsserted());
        assertEquals(0, hpet.read(STATUS, 8));
    }

    @Test
    void legacyReplacementTakesTheOldTimersWires() {
        hpet.timerInput().set(true);
        hpet.clockInput().set(true);
        assertTrue(irq0.isAsserted());
        assertTrue(irq8.isAsserted());
        write(CONFIG, 3);
        assertFalse(irq0.isAsserted());
        assertFalse(irq8.isAsserted());
        int before = irq0.rises();
        hpet.timerInput().pulse();
        assertEquals(before, irq0.rises());
        hpet.write(TIMER1, 4, ENABLED);
        write(TIMER1 + VALUE, 100);
        clock.advance(1_000);
        assertEquals(2, irq8.rises());

        hpet.timerInput().set(true);
        write(CONFIG, 1);

        assertTrue(irq0.isAsserted());
    }

    @Test
    void aRouteThatIsNotThereIsNotTaken() {
        hpet.write(TIMER2, 4, ENABLED | 13 << 9);
        hpet.write(TIMER2, 4, ENABLED | 17 << 9);

        assertEquals(13, hpet.read(TIMER2, 4) >> 9 & 31);
    }

    @Test
    void whatMatchedWhileDisabledDoesNotInterruptLater() {
        write(CONFIG, 1);
        hpet.write(TIMER2, 4, 13 << 9);
        write(TIMER2 + VALUE, 100);
        clock.advance(10_000);

        hpet.write(TIMER2, 4, ENABLED | 13 << 9);
        clock.advance(10_000);

        assertEquals(0, pin13.rises());
    }

    @Test
    void aRestoredTimerGoesOn() {
        write(CONFIG, 3);
        hpet.write(TIMER0, 4, ENABLED | PERIODIC | SET_VALUE);
        write(TIMER0 + VALUE, 100_000);
        write(TIMER0 + VALUE, 100_000);
        clock.advance(1_500_000);
        HpetState saved = hpet.save();
        hpet.reset();
        int before = irq0.rises();

        hpet = build(saved);
        clock.advance(499_999);
        assertEquals(before, irq0.rises());
        clock.advance(1);

        assertEquals(before + 1, irq0.rises());
    }

    @Test
    void savedRegistersOutOfRangeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new HpetComparatorState(-1, 0, 0, false));
        assertThrows(IllegalArgumentException.class, () -> new HpetState(0, 0, 0, List.of(), false, false));
    }

    private void write(int offset, long value) {
        hpet.write(offset, 8, value);
    }
}
