package dev.vivarium.engine.device.i8042;

import dev.vivarium.engine.metrics.Counter;
import dev.vivarium.engine.metrics.MetricRegistry;

/** What the keyboard controller counts. */
final class I8042Metrics {
    final Counter reads;
    final Counter writes;
    final Counter ignored;
    final Counter interrupts;
    final Counter lostEvents;

    I8042Metrics(MetricRegistry registry) {
        reads = registry.counter("i8042", "reads");
        writes = registry.counter("i8042", "writes");
        ignored = registry.counter("i8042", "ignored");
        interrupts = registry.counter("i8042", "interrupts");
        lostEvents = registry.counter("i8042", "lostEvents");
    }
}
