package dev.vivarium.engine.device.pvpanic;

import dev.vivarium.engine.metrics.Counter;
import dev.vivarium.engine.metrics.MetricRegistry;

/** What the panic device counts. */
final class PvpanicMetrics {
    final Counter reads;
    final Counter writes;
    final Counter panics;

    PvpanicMetrics(MetricRegistry registry) {
        reads = registry.counter("pvpanic", "reads");
        writes = registry.counter("pvpanic", "writes");
        panics = registry.counter("pvpanic", "panics");
    }
}
