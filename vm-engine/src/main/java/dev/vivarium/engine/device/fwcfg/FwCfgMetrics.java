package dev.vivarium.engine.device.fwcfg;

import dev.vivarium.engine.metrics.Counter;
import dev.vivarium.engine.metrics.MetricRegistry;

/** What the firmware configuration device counts. */
final class FwCfgMetrics {
    final Counter reads;
    final Counter writes;
    final Counter ignored;
    final Counter transfers;
    final Counter refused;

    FwCfgMetrics(MetricRegistry registry) {
        reads = registry.counter("fwcfg", "reads");
        writes = registry.counter("fwcfg", "writes");
        ignored = registry.counter("fwcfg", "ignored");
        transfers = registry.counter("fwcfg", "transfers");
        refused = registry.counter("fwcfg", "refused");
    }
}
