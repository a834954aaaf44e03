package dev.vivarium.engine.device.flash;

import dev.vivarium.engine.metrics.Counter;
import dev.vivarium.engine.metrics.MetricRegistry;

/** What a flash chip counts. */
final class FlashMetrics {
    final Counter reads;
    final Counter writes;
    final Counter ignored;
    final Counter changes;

    FlashMetrics(MetricRegistry registry) {
        reads = registry.counter("flash", "reads");
        writes = registry.counter("flash", "writes");
        ignored = registry.counter("flash", "ignored");
        changes = registry.counter("flash", "changes");
    }
}
