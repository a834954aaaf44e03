package dev.vivarium.engine.device.debugport;

import dev.vivarium.engine.metrics.Counter;
import dev.vivarium.engine.metrics.MetricRegistry;

/** What the debug ports count. */
final class DebugPortMetrics {
    final Counter reads;
    final Counter writes;

    DebugPortMetrics(MetricRegistry registry) {
        reads = registry.counter("debugport", "reads");
        writes = registry.counter("debugport", "writes");
    }
}
