package dev.vivarium.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class ProcessTimesTest {
    @Test
    void theAgeComesFromTheStartTick() {
        String stat = "42 (a (b) c) S 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 123456 20 21\n";
        assertEquals(2_340, ProcessTimes.ageMillis(stat, "1236.90 99.00\n"));
    }

    @Test
    void thisProcessHasUsedSomething() {
        ProcessTimes times = ProcessTimes.now();
        assertTrue(times.wallSeconds() > 0 && times.wallSeconds() < 86_400, times.wallSeconds() + " s");
        assertTrue(times.processorSeconds() > 0);
        assertTrue(Double.isNaN(times.sinceStart(0)));
    }
}
