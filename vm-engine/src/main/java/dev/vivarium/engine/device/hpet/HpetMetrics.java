package dev.vivarium.engine.device.hpet;

import dev.vivarium.engine.metrics.Counter;
import dev.vivarium.engine.metrics.MetricRegistry;

/** What the HPET counts. */
final class HpetMetrics {
    final Counter reads;
    final Counter writes;
    final Counter ignored;
    final Counter interrupts;

    HpetMetrics(MetricRegistry registry) {
        reads = registry.counter("hpet", "reads");
        writes = registry.counter("hpet", "writes");
        ignored = registry.counter("hpet", "ignored");
        interrupts = registry.counter("hpet", "interrupts");
    }
}
