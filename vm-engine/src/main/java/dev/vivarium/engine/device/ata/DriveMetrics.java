package dev.vivarium.engine.device.ata;

import dev.vivarium.engine.metrics.Counter;
import dev.vivarium.engine.metrics.MetricRegistry;

/** What a drive counts. */
final class DriveMetrics {
    final Counter commands;
    final Counter queuedCommands;
    final Counter packets;
    final Counter readBytes;
    final Counter writeBytes;
    final Counter flushes;
    final Counter discards;
    final Counter refused;
    final Counter hostErrors;
    final Counter keptRequests;

    DriveMetrics(MetricRegistry registry, String device) {
        commands = registry.counter(device, "commands");
        queuedCommands = registry.counter(device, "queuedCommands");
        packets = registry.counter(device, "packets");
        readBytes = registry.counter(device, "readBytes");
        writeBytes = registry.counter(device, "writeBytes");
        flushes = registry.counter(device, "flushes");
        discards = registry.counter(device, "discards");
        refused = registry.counter(device, "refused");
        hostErrors = registry.counter(device, "hostErrors");
        keptRequests = registry.counter(device, "keptRequests");
    }
}
