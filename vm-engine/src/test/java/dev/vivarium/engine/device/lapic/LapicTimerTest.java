package dev.vivarium.engine.device.lapic;

import static dev.vivarium.engine.device.lapic.LapicRig.CURRENT_COUNT;
import static dev.vivarium.engine.device.lapic.LapicRig.DIVIDE;
import static dev.vivarium.engine.device.lapic.LapicRig.INITIAL_COUNT;
import static dev.vivarium.engine.device.lapic.LapicRig.LVT_TIMER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.engine.time.ManualClock;

import org.junit.jupiter.api.Test;

final class LapicTimerTest {
    private static final int ONE_SHOT = 0xEE;
    private static final int PERIODIC = 0x200EE;
    private static final int TSC_DEADLINE = 0x400EE;
    private static final int MSR_TSC_DEADLINE = 0x6E0;

    private final ManualClock clock = new ManualClock();
    private final LapicRig rig = LapicRig.enabled(clock, 1);
    private final Lapic apic = rig.apic(0);

    @Test
    void oneShotCountsDownOnceAtOneGigahertz() {
        start(ONE_SHOT, 0xB, 0x10000);
        clock.advance(0xFFFF);
        assertEquals(1, rig.read(0, CURRENT_COUNT));
        assertFalse(isPending());

        clock.advance(1);

        assertTrue(isPending());
        assertEquals(0, rig.read(0, CURRENT_COUNT));
        take();
        clock.advance(1_000_000);
        assertFalse(isPending());
        assertEquals(0x10000, rig.read(0, INITIAL_COUNT));
    }

    @Test
    void theDividerSlowsTheCount() {
        int[] codes = {0, 1, 2, 3, 8, 9, 0xA, 0xB};
        int[] divisors = {2, 4, 8, 16, 32, 64, 128, 1};
        for (int i = 0; i < codes.length; i++) {
            start(ONE_SHOT, codes[i], 1000);
            clock.advance(100L * divisors[i]);
            assertEquals(900, rig.read(0, CURRENT_COUNT), "divide by " + divisors[i]);
        }
    }

    @Test
    void changingTheDividerKeepsTheCount() {
        start(ONE_SHOT, 0xB, 1000);
        clock.advance(400);

        rig.write(0, DIVIDE, 0);

        assertEquals(600, rig.read(0, CURRENT_COUNT));
        clock.advance(1200);
        assertTrue(isPending());
    }

    @Test
    void anExpiryThatTheHostHasNotNoticedYetComesBeforeAChange() {
        start(ONE_SHOT, 0xB, 1000);
        clock.advanceUnnoticed(1000);
        rig.write(0, LVT_TIMER, PERIODIC);
        assertEquals(0, rig.read(0, CURRENT_COUNT), "a one-shot count that is over does not begin again");
        take();

        start(ONE_SHOT, 0xB, 1000);
        clock.advanceUnnoticed(1001);
        rig.write(0, INITIAL_COUNT, 500);
        take();
        assertEquals(500, rig.read(0, CURRENT_COUNT));
        clock.advanceUnnoticed(500);
        rig.write(0, DIVIDE, 0);
        assertEquals(0, rig.read(0, CURRENT_COUNT));
        take();
    }

    @Test
    void periodicDoesNotDrift() {
        start(PERIODIC, 0xB, 1_000_000);
        for (int i = 0; i < 1000; i++) {
            clock.advance(999_999);
            assertFalse(isPending());
            clock.advance(1);
            take();
        }
        clock.advance(250_000);

        assertEquals(750_000, rig.read(0, CURRENT_COUNT));
    }

    @Test
    void aVeryShortPeriodCountsExactlyButInterruptsSeldom() {
        start(PERIODIC, 0xB, 1);
        clock.advance(10_000_000);
        long expiries = registry().values().get("lapic0.timerExpiries");

        assertTrue(expiries <= 201, "the guest decided to expire " + expiries + " times");
    }

    @Test
    void changingBetweenOneShotAndPeriodicKeepsCounting() {
        int count = 0x999999;
        start(ONE_SHOT, 0xB, count);
        clock.advance(count / 2 + 10);
        rig.write(0, LVT_TIMER, PERIODIC);
        assertEquals(count - count / 2 - 10, rig.read(0, CURRENT_COUNT));
        clock.advance(count / 2 + 10);
        assertTrue(rig.read(0, CURRENT_COUNT) > count / 2, "it went round");
        clock.advance(count / 2 + 10);

        rig.write(0, LVT_TIMER, ONE_SHOT);

        assertTrue(rig.read(0, CURRENT_COUNT) < count / 2);
        clock.advance(count);
        assertEquals(0, rig.read(0, CURRENT_COUNT));
        rig.write(0, LVT_TIMER, PERIODIC);
        assertEquals(0, rig.read(0, CURRENT_COUNT), "it does not start again by itself");
        assertEquals(count, rig.read(0, INITIAL_COUNT));
    }

    @Test
    void aMaskedTimerCountsInSilence() {
        start(ONE_SHOT | 0x10000, 0xB, 1000);

        clock.advance(2000);

        assertFalse(isPending());
        assertEquals(0, rig.read(0, CURRENT_COUNT));
    }

    @Test
    void writingZeroStopsTheTimer() {
        start(PERIODIC, 0xB, 1000);

        rig.write(0, INITIAL_COUNT, 0);
        clock.advance(5000);

        assertFalse(isPending());
        assertEquals(0, rig.read(0, CURRENT_COUNT));
    }

    @Test
    void aDeadlineFiresOnceAndClears() {
        rig.write(0, LVT_TIMER, TSC_DEADLINE);
        assertTrue(apic.writeMsr(MSR_TSC_DEADLINE, 5000));
        assertEquals(5000, apic.readMsr(MSR_TSC_DEADLINE));
        clock.advance(4999);
        assertFalse(isPending());

        clock.advance(1);

        assertTrue(isPending());
        assertEquals(0, apic.readMsr(MSR_TSC_DEADLINE));
        assertEquals(0, rig.read(0, CURRENT_COUNT));
    }

    @Test
    void aDeadlineThatHasPassedFiresAtOnce() {
        clock.advance(100);
        rig.write(0, LVT_TIMER, TSC_DEADLINE);

        apic.writeMsr(MSR_TSC_DEADLINE, 100);

        assertTrue(isPending());
        assertEquals(0, apic.readMsr(MSR_TSC_DEADLINE));
    }

    @Test
    void aDeadlineFarAwayNeverOverflows() {
        clock.advance(100);
        rig.write(0, LVT_TIMER, TSC_DEADLINE);

        apic.writeMsr(MSR_TSC_DEADLINE, -1L);
        assertFalse(isPending());
        apic.writeMsr(MSR_TSC_DEADLINE, Long.MAX_VALUE);

        assertFalse(isPending());
        assertEquals(Long.MAX_VALUE, apic.readMsr(MSR_TSC_DEADLINE));
    }

    @Test
    void writingZeroDisarmsTheDeadline() {
        rig.write(0, LVT_TIMER, TSC_DEADLINE);
        apic.writeMsr(MSR_TSC_DEADLINE, 5000);

        apic.writeMsr(MSR_TSC_DEADLINE, 0);
        clock.advance(10_000);

        assertFalse(isPending());
    }

    @Test
    void theDeadlineIsNothingInOtherModes() {
        start(ONE_SHOT, 0xB, 100_000);
        apic.writeMsr(MSR_TSC_DEADLINE, 10);
        assertEquals(0, apic.readMsr(MSR_TSC_DEADLINE));

        rig.write(0, LVT_TIMER, TSC_DEADLINE);
        clock.advance(200_000);
        assertFalse(isPending(), "the change of mode disarmed the count");

        apic.writeMsr(MSR_TSC_DEADLINE, 300_000);
        rig.write(0, LVT_TIMER, ONE_SHOT);
        clock.advance(200_000);
        assertFalse(isPending(), "and the deadline");
    }

    @Test
    void theDeadlineMovesWithTheProcessorsCounter() {
        MovedTsc tsc = new MovedTsc();
        RecordedProcessor processor = new RecordedProcessor();
        Lapic moved = new Lapic(new ApicBus(40), processor, clock, tsc, new MetricRegistry(),
                LapicState.powerOn(0, true));
        moved.write(LapicRig.SVR, 4, 0x1FF);
        moved.write(LVT_TIMER, 4, TSC_DEADLINE);
        moved.writeMsr(MSR_TSC_DEADLINE, 1_000_000);

        tsc.offset = 999_000;
        moved.tscMoved();
        clock.advance(999);
        assertFalse(processor.isInterruptPending());
        clock.advance(1);

        assertTrue(processor.isInterruptPending());
    }

    @Test
    void aRestoredTimerGoesOn() {
        start(PERIODIC, 0xB, 100_000);
        clock.advance(30_000);
        RecordedProcessor processor = new RecordedProcessor();
        Lapic restored = new Lapic(new ApicBus(40), processor, clock, TscScale.NANOSECONDS, new MetricRegistry(),
                apic.save());

        assertEquals(70_000, restored.read(CURRENT_COUNT, 4));
        clock.advance(70_000);

        assertTrue(processor.isInterruptPending());
        assertEquals(100_000, restored.read(CURRENT_COUNT, 4));
    }

    private MetricRegistry registry() {
        return rig.registry;
    }

    private boolean isPending() {
        return rig.processor(0).isInterruptPending();
    }

    private void take() {
        assertEquals(0xEE, apic.acknowledge());
        rig.end(0);
    }

    private void start(int localVector, int divide, int count) {
        rig.write(0, DIVIDE, divide);
        rig.write(0, LVT_TIMER, localVector);
        rig.write(0, INITIAL_COUNT, count);
    }

    /** A counter that the guest moved. */
    private static final class MovedTsc implements TscScale {
        private long offset;

        @Override
        public long tscAt(long nanos) {
            return nanos + offset;
        }

        @Override
        public long nanosOf(long ticks) {
            return ticks;
        }
    }
}
