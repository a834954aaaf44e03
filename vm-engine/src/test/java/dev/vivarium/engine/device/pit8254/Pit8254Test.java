package dev.vivarium.engine.device.pit8254;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.device.DeviceContract;
import dev.vivarium.engine.device.LateClock;
import dev.vivarium.engine.device.RecordedLine;
import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.snapshot.codec.DeviceState;

import org.junit.jupiter.api.Test;

import java.util.List;

final class Pit8254Test extends DeviceContract {
    private static final long SECOND = 1_000_000_000L;

    private final RecordedLine irq = new RecordedLine();
    private final MetricRegistry registry = new MetricRegistry();
    private Pit8254 pit = build(Pit8254State.POWER_ON);

    @Override
    protected DeviceState powerOn() {
        return Pit8254State.POWER_ON;
    }

    @Override
    protected Pit8254 build(DeviceState state) {
        return new Pit8254(irq, clock, registry, (Pit8254State) state);
    }

    @Override
    protected List<Window> windows(Device device) {
        Pit8254 chip = (Pit8254) device;
        return List.of(new Window(chip, 4), new Window(chip.systemControl(), 1));
    }

    @Test
    void anUnprogrammedTimerIsSilent() {
        clock.advance(SECOND);

        assertEquals(0, irq.rises());
        assertFalse(irq.isAsserted());
    }

    @Test
    void aRateGeneratorTicksAThousandTimesASecond() {
        program(0, 2, 1193);
        int before = irq.rises();
        clock.advance(SECOND);

        assertEquals(1000, irq.rises() - before);
    }

    @Test
    void ticksDoNotDrift() {
        program(0, 3, 0);
        int before = irq.rises();
        clock.advance(3600 * SECOND);

        assertEquals(3600L * 1_193_182 / 65_536, irq.rises() - before);
    }

    @Test
    void aOneShotRisesOnce() {
        program(0, 0, 11932);
        assertFalse(irq.isAsserted());
        clock.advance(9_900_000);
        assertEquals(0, irq.rises());

        clock.advance(200_000);
        assertEquals(1, irq.rises());
        clock.advance(SECOND);

        assertEquals(1, irq.rises());
        program(0, 0, 11932);
        clock.advance(SECOND);
        assertEquals(2, irq.rises());
    }

    @Test
    void aStrobeRisesAfterItsLowTick() {
        program(0, 4, 100);
        clock.advance(nanos(100) - 1);
        assertEquals(1, irq.rises(), "the output went high with the control word");
        clock.advance(nanos(3));

        assertEquals(2, irq.rises());
    }

    @Test
    void aLateEventThreadCatchesUpWithinBounds() {
        LateClock late = new LateClock();
        pit = new Pit8254(irq, late, registry, Pit8254State.POWER_ON);
        program(0, 2, 11932);
        int before = irq.rises();

        late.jump(5 * SECOND);
        assertEquals(1, irq.rises() - before, "not five hundred at once");
        assertEquals(Pit8254.MOST_OWED, pit.save().owedRises());
        for (int i = 0; i < 200; i++) {
            late.jump(1_000_000);
        }

        assertEquals(0, pit.save().owedRises());
        assertEquals(1 + 20 + Pit8254.MOST_OWED, irq.rises() - before, "the regular ones and those owed");
    }

    @Test
    void aPeriodTooShortForTheHostIsBounded() {
        program(0, 2, 2);
        int before = irq.rises();
        clock.advance(100_000_000);

        assertTrue(irq.rises() - before <= 2001, "rises: " + (irq.rises() - before));
    }

    @Test
    void theCountRunsDown() {
        program(2, 0, 0xFFFF);
        gate(true);
        clock.advance(nanos(1001));

        assertEquals(0xFFFF - 1000, readCount(2), 1);
    }

    @Test
    void aLatchedCountStaysUntilBothBytesAreRead() {
        program(2, 0, 0x8000);
        gate(true);
        clock.advance(nanos(101));
        out(3, 0x80);
        int latched = pit.save().counters().get(2).latchedCount();
        clock.advance(nanos(500));
        out(3, 0x80);

        assertEquals(latched & 0xFF, in(2));
        assertEquals(latched >> 8, in(2));
        assertTrue(readCount(2) < latched - 400);
    }

    @Test
    void readBackLatchesStatusThenCount() {
        program(2, 2, 0x1234);
        gate(true);
        clock.advance(nanos(10));

        out(3, 0xC8);

        assertEquals(0xB4, in(2), "output high, loaded, both bytes, mode 2");
        int count = in(2) | in(2) << 8;
        assertEquals(0x1234 - 8, count, 2);
    }

    @Test
    void theStatusSaysWhetherACountIsLoaded() {
        out(3, 0xB0);
        out(3, 0xE8);
        assertEquals(0x70, in(2), "output low, null count, both bytes, mode 0");
        writeCount(2, 100);
        gate(true);
        clock.advance(nanos(2));
        out(3, 0xE8);

        assertEquals(0x30, in(2));
    }

    @Test
    void linuxCalibratesAgainstTheSpeakerCounter() {
        pit.systemControl().write(0, 1, 0x01);
        program(2, 0, 11932);
        assertEquals(0, pit.systemControl().read(0, 1) & 0x20);
        clock.advance(nanos(11931));
        assertEquals(0, pit.systemControl().read(0, 1) & 0x20);

        clock.advance(nanos(3));

        assertEquals(0x20, pit.systemControl().read(0, 1) & 0x20);
        assertEquals(0x01, pit.systemControl().read(0, 1) & 0x0F);
    }

    @Test
    void theGateHoldsAOneShot() {
        program(2, 0, 1000);
        clock.advance(nanos(5000));
        assertEquals(1000, readCount(2));
        gate(true);
        clock.advance(nanos(400));
        gate(false);
        int held = readCount(2);
        clock.advance(nanos(5000));

        assertEquals(600, held, 2);
        assertEquals(held, readCount(2));
        gate(true);
        clock.advance(nanos(100));
        assertEquals(held - 100, readCount(2), 2);
    }

    @Test
    void theGateRestartsARateGeneratorAndForcesItsOutputHigh() {
        gate(true);
        program(2, 3, 1000);
        clock.advance(nanos(700));
        assertEquals(0, pit.systemControl().read(0, 1) & 0x20, "second half");
        gate(false);
        assertEquals(0x20, pit.systemControl().read(0, 1) & 0x20);

        gate(true);
        clock.advance(nanos(11));

        assertEquals(1000 - 2 * 10, readCount(2), 4);
    }

    @Test
    void theGateTriggersAOneShot() {
        gate(false);
        program(2, 1, 1000);
        clock.advance(nanos(100));
        assertEquals(0x20, output2());
        gate(true);
        clock.advance(nanos(500));
        assertEquals(0, output2());
        gate(false);
        gate(true);
        clock.advance(nanos(700));
        assertEquals(0, output2(), "triggered again");

        clock.advance(nanos(400));

        assertEquals(0x20, output2());
    }

    @Test
    void theGateTriggersAStrobe() {
        program(2, 5, 1000);
        gate(true);
        clock.advance(nanos(1001));
        assertEquals(0, output2());

        clock.advance(nanos(2));

        assertEquals(0x20, output2());
    }

    @Test
    void squareWavesSpendHalfTheirTimeLow() {
        gate(true);
        program(2, 3, 5);
        clock.advance(nanos(1));
        StringBuilder wave = new StringBuilder();
        for (int tick = 1; tick <= 10; tick++) {
            clock.advance(nanos(tick + 1) - nanos(tick));
            wave.append(output2() != 0 ? '1' : '0');
        }

        assertEquals("1100111001", wave.toString());
    }

    @Test
    void aNewCountWaitsForTheEndOfThePeriod() {
        program(0, 2, 1000);
        clock.advance(nanos(500));
        int before = irq.rises();
        writeCount(0, 100);
        clock.advance(nanos(490));
        assertEquals(before, irq.rises());

        clock.advance(nanos(20));
        assertEquals(before + 1, irq.rises());
        clock.advance(nanos(1000));

        assertEquals(before + 11, irq.rises());
    }

    @Test
    void binaryCodedDecimalCountsInDecimal() {
        gate(true);
        out(3, 0xB1);
        writeCount(2, 0x0100);
        clock.advance(nanos(2));
        assertEquals(0x99, readCount(2), 1);
        clock.advance(nanos(98));

        assertTrue(readCount(2) <= 1 || readCount(2) >= 0x9999);
    }

    @Test
    void singleByteAccessesReadAndWriteOneByte() {
        gate(true);
        out(3, 0x90);
        out(2, 0x80);
        clock.advance(nanos(1));
        assertEquals(0x80, in(2));
        assertEquals(0x80, in(2));
        out(3, 0xA0);
        out(2, 0x80);
        clock.advance(nanos(1));

        assertEquals(0x80, in(2));
    }

    @Test
    void theRefreshBitTogglesWithTime() {
        int toggles = 0;
        long last = pit.systemControl().read(0, 1) & 0x10;
        for (int i = 0; i < 1000; i++) {
            clock.advance(1_000);
            long bit = pit.systemControl().read(0, 1) & 0x10;
            toggles += bit != last ? 1 : 0;
            last = bit;
        }

        assertEquals(1_000_000 / 15_085, toggles);
    }

    @Test
    void aRestoredTimerKeepsItsGrid() {
        program(0, 2, 11932);
        clock.advance(7_000_000);
        int before = irq.rises();
        Pit8254State saved = pit.save();
        pit.reset();
        pit = build(saved);

        clock.advance(2_900_000);
        assertEquals(before + 1, irq.rises(), "only the output going high again");
        clock.advance(200_000);

        assertEquals(before + 2, irq.rises());
    }

    @Test
    void savedCountersOutOfRangeAreRefused() {
        assertThrows(IllegalArgumentException.class,
                () -> new PitCounterState(6, 3, false, true, 0, -1, 0, 0, -1, -1, false, -1, -1));
        assertThrows(IllegalArgumentException.class,
                () -> new Pit8254State(Pit8254State.POWER_ON.counters(), -1, 0, 0));
    }

    private static long nanos(long ticks) {
        return PitTicks.nanosOf(ticks);
    }

    private void program(int counter, int mode, int count) {
        out(3, counter << 6 | 0x30 | mode << 1);
        writeCount(counter, count);
    }

    private void writeCount(int counter, int count) {
        out(counter, count & 0xFF);
        out(counter, count >> 8);
    }

    private int readCount(int counter) {
        return in(counter) | in(counter) << 8;
    }

    private int output2() {
        return (int) pit.systemControl().read(0, 1) & 0x20;
    }

    private void gate(boolean high) {
        pit.systemControl().write(0, 1, high ? 1 : 0);
    }

    private void out(int offset, int value) {
        pit.write(offset, 1, value);
    }

    private int in(int offset) {
        return (int) pit.read(offset, 1);
    }
}
