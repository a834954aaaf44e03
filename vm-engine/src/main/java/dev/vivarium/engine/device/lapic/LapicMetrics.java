package dev.vivarium.engine.device.lapic;

import dev.vivarium.engine.metrics.Counter;
import dev.vivarium.engine.metrics.MetricRegistry;

/** What one local APIC counts. */
final class LapicMetrics {
    final Counter reads;
    final Counter writes;
    final Counter ignored;
    final Counter interrupts;
    final Counter messages;
    final Counter timerExpiries;

    LapicMetrics(MetricRegistry registry, int processor) {
        String name = "lapic" + processor;
        reads = registry.counter(name, "reads");
        writes = registry.counter(name, "writes");
        ignored = registry.counter(name, "ignored");
        interrupts = registry.counter(name, "interrupts");
        messages = registry.counter(name, "messages");
        timerExpiries = registry.counter(name, "timerExpiries");
    }
}
