package dev.vivarium.engine.device.pit8254;

import dev.vivarium.engine.metrics.Counter;
import dev.vivarium.engine.metrics.MetricRegistry;

/** What the interval timer counts. */
final class Pit8254Metrics {
    final Counter reads;
    final Counter writes;
    final Counter ignored;
    final Counter interrupts;
    final Counter missed;

    Pit8254Metrics(MetricRegistry registry) {
        reads = registry.counter("pit8254", "reads");
        writes = registry.counter("pit8254", "writes");
        ignored = registry.counter("pit8254", "ignored");
        interrupts = registry.counter("pit8254", "interrupts");
        missed = registry.counter("pit8254", "missed");
    }
}
