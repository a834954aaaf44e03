package dev.vivarium.engine.device.acpipm;

import dev.vivarium.engine.metrics.Counter;
import dev.vivarium.engine.metrics.MetricRegistry;

/** What the power management block counts. */
final class AcpiPmMetrics {
    final Counter reads;
    final Counter writes;
    final Counter ignored;
    final Counter interrupts;

    AcpiPmMetrics(MetricRegistry registry) {
        reads = registry.counter("acpipm", "reads");
        writes = registry.counter("acpipm", "writes");
        ignored = registry.counter("acpipm", "ignored");
        interrupts = registry.counter("acpipm", "interrupts");
    }
}
