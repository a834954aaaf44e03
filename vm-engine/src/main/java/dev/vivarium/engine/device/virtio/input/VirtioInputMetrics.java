package dev.vivarium.engine.device.virtio.input;

import dev.vivarium.engine.metrics.Counter;
import dev.vivarium.engine.metrics.MetricRegistry;

/** What an input device counts besides the transport. */
final class VirtioInputMetrics {
    final Counter events;
    final Counter lostFrames;

    VirtioInputMetrics(MetricRegistry registry, String device) {
        events = registry.counter(device, "events");
        lostFrames = registry.counter(device, "lostFrames");
    }
}
