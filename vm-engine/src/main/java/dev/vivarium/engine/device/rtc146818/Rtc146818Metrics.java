package dev.vivarium.engine.device.rtc146818;

import dev.vivarium.engine.metrics.Counter;
import dev.vivarium.engine.metrics.MetricRegistry;

/** What the real-time clock counts. */
final class Rtc146818Metrics {
    final Counter reads;
    final Counter writes;
    final Counter ignored;
    final Counter interrupts;

    Rtc146818Metrics(MetricRegistry registry) {
        reads = registry.counter("rtc146818", "reads");
        writes = registry.counter("rtc146818", "writes");
        ignored = registry.counter("rtc146818", "ignored");
        interrupts = registry.counter("rtc146818", "interrupts");
    }
}
