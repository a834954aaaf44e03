package dev.vivarium.engine.device.ahci;

import dev.vivarium.engine.metrics.Counter;
import dev.vivarium.engine.metrics.MetricRegistry;

/** What the controller counts. */
final class AhciMetrics {
    final Counter reads;
    final Counter writes;
    final Counter ignored;
    final Counter interrupts;
    final Counter commands;
    final Counter errors;

    AhciMetrics(MetricRegistry registry) {
        reads = registry.counter("ahci", "reads");
        writes = registry.counter("ahci", "writes");
        ignored = registry.counter("ahci", "ignored");
        interrupts = registry.counter("ahci", "interrupts");
        commands = registry.counter("ahci", "commands");
        errors = registry.counter("ahci", "errors");
    }
}
