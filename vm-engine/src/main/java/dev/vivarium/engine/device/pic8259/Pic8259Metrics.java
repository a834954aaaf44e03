package dev.vivarium.engine.device.pic8259;

import dev.vivarium.engine.metrics.Counter;
import dev.vivarium.engine.metrics.MetricRegistry;

/** What the interrupt controllers count. */
final class Pic8259Metrics {
    final Counter reads;
    final Counter writes;
    final Counter interrupts;
    final Counter spurious;

    Pic8259Metrics(MetricRegistry registry) {
        reads = registry.counter("pic8259", "reads");
        writes = registry.counter("pic8259", "writes");
        interrupts = registry.counter("pic8259", "interrupts");
        spurious = registry.counter("pic8259", "spurious");
    }
}
