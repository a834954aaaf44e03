package dev.vivarium.engine.device.ich9;

import dev.vivarium.engine.metrics.Counter;
import dev.vivarium.engine.metrics.MetricRegistry;

/** What the coprocessor's error logic counts. */
final class CoprocessorErrorMetrics {
    final Counter interrupts;
    final Counter writes;

    CoprocessorErrorMetrics(MetricRegistry registry) {
        interrupts = registry.counter("ferr", "interrupts");
        writes = registry.counter("ferr", "writes");
    }
}
