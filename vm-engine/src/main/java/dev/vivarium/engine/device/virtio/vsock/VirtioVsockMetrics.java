package dev.vivarium.engine.device.virtio.vsock;

import dev.vivarium.engine.metrics.Counter;
import dev.vivarium.engine.metrics.MetricRegistry;

/** What the socket device counts besides the transport. */
final class VirtioVsockMetrics {
    final Counter packetsSent;
    final Counter packetsReceived;
    final Counter bytesSent;
    final Counter bytesReceived;
    final Counter connections;
    final Counter ignored;

    VirtioVsockMetrics(MetricRegistry registry, String device) {
        packetsSent = registry.counter(device, "packetsSent");
        packetsReceived = registry.counter(device, "packetsReceived");
        bytesSent = registry.counter(device, "bytesSent");
        bytesReceived = registry.counter(device, "bytesReceived");
        connections = registry.counter(device, "connections");
        ignored = registry.counter(device, "packetsIgnored");
    }
}
