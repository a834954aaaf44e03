package dev.vivarium.engine.device.q35;

import dev.vivarium.engine.metrics.Counter;
import dev.vivarium.engine.metrics.MetricRegistry;

/** What the host bridge counts. */
final class Q35Metrics {
    final Counter portReads;
    final Counter portWrites;
    final Counter ecamReads;
    final Counter ecamWrites;
    final Counter ignored;

    Q35Metrics(MetricRegistry registry) {
        portReads = registry.counter("q35", "portReads");
        portWrites = registry.counter("q35", "portWrites");
        ecamReads = registry.counter("q35", "ecamReads");
        ecamWrites = registry.counter("q35", "ecamWrites");
        ignored = registry.counter("q35", "ignored");
    }
}
