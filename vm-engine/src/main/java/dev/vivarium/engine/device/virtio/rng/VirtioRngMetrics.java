package dev.vivarium.engine.device.virtio.rng;

import dev.vivarium.engine.metrics.Counter;
import dev.vivarium.engine.metrics.MetricRegistry;

/** What the entropy device counts besides the transport. */
final class VirtioRngMetrics {
    final Counter requests;
    final Counter bytes;
    final Counter waits;

    VirtioRngMetrics(MetricRegistry registry, String device) {
        requests = registry.counter(device, "requests");
        bytes = registry.counter(device, "bytes");
        waits = registry.counter(device, "waits");
    }
}
