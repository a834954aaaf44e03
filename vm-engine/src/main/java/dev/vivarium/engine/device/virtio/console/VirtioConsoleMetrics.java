package dev.vivarium.engine.device.virtio.console;

import dev.vivarium.engine.metrics.Counter;
import dev.vivarium.engine.metrics.MetricRegistry;

/** What the console counts besides the transport. */
final class VirtioConsoleMetrics {
    final Counter sent;
    final Counter received;

    VirtioConsoleMetrics(MetricRegistry registry, String device) {
        sent = registry.counter(device, "bytesSent");
        received = registry.counter(device, "bytesReceived");
    }
}
