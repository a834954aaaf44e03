package dev.vivarium.engine.device.ich9;

import dev.vivarium.engine.metrics.Counter;
import dev.vivarium.engine.metrics.MetricRegistry;

/** What the LPC bridge counts. */
final class Ich9Metrics {
    final Counter reads;
    final Counter writes;
    final Counter ignored;
    final Counter resets;

    Ich9Metrics(MetricRegistry registry) {
        reads = registry.counter("ich9", "reads");
        writes = registry.counter("ich9", "writes");
        ignored = registry.counter("ich9", "ignored");
        resets = registry.counter("ich9", "resets");
    }
}
