package dev.vivarium.engine.device.virtio.net;

import dev.vivarium.engine.metrics.Counter;
import dev.vivarium.engine.metrics.MetricRegistry;

/** What a network card counts besides the transport. */
final class VirtioNetMetrics {
    final Counter framesSent;
    final Counter bytesSent;
    final Counter framesReceived;
    final Counter bytesReceived;
    final Counter filtered;
    final Counter refusedToSend;
    final Counter refusedToReceive;
    final Counter refusedCommands;

    VirtioNetMetrics(MetricRegistry registry, String device) {
        framesSent = registry.counter(device, "framesSent");
        bytesSent = registry.counter(device, "bytesSent");
        framesReceived = registry.counter(device, "framesReceived");
        bytesReceived = registry.counter(device, "bytesReceived");
        filtered = registry.counter(device, "filtered");
        refusedToSend = registry.counter(device, "refusedToSend");
        refusedToReceive = registry.counter(device, "refusedToReceive");
        refusedCommands = registry.counter(device, "refusedCommands");
    }
}
