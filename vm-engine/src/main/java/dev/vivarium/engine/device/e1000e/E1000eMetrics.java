package dev.vivarium.engine.device.e1000e;

import dev.vivarium.engine.metrics.Counter;
import dev.vivarium.engine.metrics.MetricRegistry;

/** What the card counts. */
final class E1000eMetrics {
    final Counter reads;
    final Counter writes;
    final Counter ignored;
    final Counter interrupts;
    final Counter framesSent;
    final Counter bytesSent;
    final Counter framesReceived;
    final Counter bytesReceived;
    final Counter filtered;
    final Counter refusedToSend;
    final Counter refusedToReceive;

    E1000eMetrics(MetricRegistry registry, String device) {
        reads = registry.counter(device, "reads");
        writes = registry.counter(device, "writes");
        ignored = registry.counter(device, "ignored");
        interrupts = registry.counter(device, "interrupts");
        framesSent = registry.counter(device, "framesSent");
        bytesSent = registry.counter(device, "bytesSent");
        framesReceived = registry.counter(device, "framesReceived");
        bytesReceived = registry.counter(device, "bytesReceived");
        filtered = registry.counter(device, "filtered");
        refusedToSend = registry.counter(device, "refusedToSend");
        refusedToReceive = registry.counter(device, "refusedToReceive");
    }
}
