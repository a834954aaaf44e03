package dev.vivarium.engine.device.virtio;

import dev.vivarium.engine.metrics.Counter;
import dev.vivarium.engine.metrics.MetricRegistry;

/** What every virtio device counts. */
public final class VirtioMetrics {
    final Counter reads;
    final Counter writes;
    final Counter ignored;
    final Counter interrupts;
    final Counter notifications;
    final Counter broken;

    VirtioMetrics(MetricRegistry registry, String device) {
        reads = registry.counter(device, "reads");
        writes = registry.counter(device, "writes");
        ignored = registry.counter(device, "ignored");
        interrupts = registry.counter(device, "interrupts");
        notifications = registry.counter(device, "notifications");
        broken = registry.counter(device, "broken");
    }
}
