package dev.vivarium.engine.vcpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeStampTest {
    private static final long YEAR = 365L * 24 * 3600 * 1_000_000_000L;

    @Test
    void theModelsOwnRateIsNanoseconds() {
        TimeStamp stamp = TimeStamp.NANOSECONDS.with(5000, 2000);
        assertEquals(3000, stamp.offset());
        assertEquals(YEAR + 3000, stamp.at(YEAR));
        assertEquals(YEAR, stamp.nanosOf(YEAR));
    }

    @ParameterizedTest
    @ValueSource(longs = {100_000_000L, 999_999_999L, 2_445_406_000L, 3_400_000_000L, 8_000_000_000L})
    void anotherRateCountsOnForYears(long hertz) {
        TimeStamp stamp = new TimeStamp(0, hertz).with(7, YEAR);
        assertEquals(7, stamp.at(YEAR));
        assertEquals(7 + hertz * 3, stamp.at(YEAR + 3_000_000_000L));
        assertEquals(3_000_000_000L, stamp.nanosOf(hertz * 3));
        assertTrue(stamp.nanosOf(1) >= 1, "a timer that is set is never early");
    }

    @Test
    void whatNoProcessorCountsAtIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new TimeStamp(0, 0));
        assertThrows(IllegalArgumentException.class, () -> new TimeStamp(0, Long.MAX_VALUE));
    }
}
