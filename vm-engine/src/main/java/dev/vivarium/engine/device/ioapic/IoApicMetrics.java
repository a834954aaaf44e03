package dev.vivarium.engine.device.ioapic;

import dev.vivarium.engine.metrics.Counter;
import dev.vivarium.engine.metrics.MetricRegistry;

/** What the I/O APIC counts. */
final class IoApicMetrics {
    final Counter reads;
    final Counter writes;
    final Counter ignored;
    final Counter interrupts;
    final Counter endsOfInterrupt;

    IoApicMetrics(MetricRegistry registry) {
        reads = registry.counter("ioapic", "reads");
        writes = registry.counter("ioapic", "writes");
        ignored = registry.counter("ioapic", "ignored");
        interrupts = registry.counter("ioapic", "interrupts");
        endsOfInterrupt = registry.counter("ioapic", "endsOfInterrupt");
    }
}
