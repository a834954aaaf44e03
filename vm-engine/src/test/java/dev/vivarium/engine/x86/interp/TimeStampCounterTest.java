package dev.vivarium.engine.x86.interp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.time.ManualClock;
import dev.vivarium.engine.vcpu.TimeStamp;

import org.junit.jupiter.api.Test;

class TimeStampCounterTest {
    private final ManualClock clock = new ManualClock();
    private final TimeStampCounter counter = new TimeStampCounter(clock);

    private TimeStampCounter moved() {
        TimeStampCounter other = new TimeStampCounter(clock);
        other.restore(counter.saved(), counter.adjust());
        return other;
    }

    @Test
    void whatTheGuestWasShownHoldsAfterAMove() {
        clock.advance(1000);
        counter.atLeast(5000);
        assertTrue(moved().read() >= 5000, "it went back");
        clock.advance(8000);
        assertEquals(9000, moved().read());
    }

    @Test
    void theTickOfAReadChangesNothing() {
        clock.advance(1000);
        assertEquals(1000, counter.next());
        assertEquals(TimeStamp.NANOSECONDS, counter.saved());
        assertEquals(1001, counter.next());
        assertEquals(1002, moved().read());
    }
}
