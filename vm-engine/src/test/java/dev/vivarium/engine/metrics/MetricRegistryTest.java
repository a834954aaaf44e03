package dev.vivarium.engine.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

final class MetricRegistryTest {
    private final MetricRegistry registry = new MetricRegistry();

    @Test
    void valuesAreNamedByDeviceAndOrdered() {
        registry.counter("pit8254", "writes").add(3);
        registry.counter("pit8254", "reads").increment();
        registry.counter("i8042", "ignored");

        assertEquals(Map.of("i8042.ignored", 0L, "pit8254.reads", 1L, "pit8254.writes", 3L), registry.values());
        assertEquals(List.of("i8042.ignored", "pit8254.reads", "pit8254.writes"),
                List.copyOf(registry.values().keySet()));
    }

    @Test
    void aDeviceBuiltAgainGoesOnCounting() {
        registry.counter("hpet", "reads").increment();

        Counter again = registry.counter("hpet", "reads");
        again.increment();

        assertSame(again, registry.counter("hpet", "reads"));
        assertEquals(2, again.value());
    }
}
