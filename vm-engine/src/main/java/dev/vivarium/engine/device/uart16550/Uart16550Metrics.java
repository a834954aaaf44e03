package dev.vivarium.engine.device.uart16550;

import dev.vivarium.engine.metrics.Counter;
import dev.vivarium.engine.metrics.MetricRegistry;

/** What one UART counts. */
final class Uart16550Metrics {
    final Counter reads;
    final Counter writes;
    final Counter interrupts;
    final Counter sent;
    final Counter received;

    Uart16550Metrics(MetricRegistry registry, String name) {
        reads = registry.counter(name, "reads");
        writes = registry.counter(name, "writes");
        interrupts = registry.counter(name, "interrupts");
        sent = registry.counter(name, "sent");
        received = registry.counter(name, "received");
    }
}
