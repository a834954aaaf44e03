package dev.vivarium.engine.device.ide;

import dev.vivarium.engine.metrics.Counter;
import dev.vivarium.engine.metrics.MetricRegistry;

/** What the controller counts. */
final class IdeMetrics {
    final Counter reads;
    final Counter writes;
    final Counter ignored;
    final Counter interrupts;
    final Counter commands;

    IdeMetrics(MetricRegistry registry) {
        reads = registry.counter("ide", "reads");
        writes = registry.counter("ide", "writes");
        ignored = registry.counter("ide", "ignored");
        interrupts = registry.counter("ide", "interrupts");
        commands = registry.counter("ide", "commands");
    }
}
