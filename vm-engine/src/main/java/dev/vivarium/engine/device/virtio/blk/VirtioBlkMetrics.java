package dev.vivarium.engine.device.virtio.blk;

import dev.vivarium.engine.metrics.Counter;
import dev.vivarium.engine.metrics.MetricRegistry;

/** What the block device counts besides the transport. */
final class VirtioBlkMetrics {
    final Counter readRequests;
    final Counter readBytes;
    final Counter writeRequests;
    final Counter writeBytes;
    final Counter flushes;
    final Counter discards;
    final Counter refused;
    final Counter hostErrors;
    final Counter keptRequests;

    VirtioBlkMetrics(MetricRegistry registry, String device) {
        readRequests = registry.counter(device, "readRequests");
        readBytes = registry.counter(device, "readBytes");
        writeRequests = registry.counter(device, "writeRequests");
        writeBytes = registry.counter(device, "writeBytes");
        flushes = registry.counter(device, "flushes");
        discards = registry.counter(device, "discards");
        refused = registry.counter(device, "refused");
        hostErrors = registry.counter(device, "hostErrors");
        keptRequests = registry.counter(device, "keptRequests");
    }
}
