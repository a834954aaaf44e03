package dev.vivarium.engine.device.xhci;

import dev.vivarium.engine.metrics.Counter;
import dev.vivarium.engine.metrics.MetricRegistry;

/** What the USB host controller counts. */
final class XhciMetrics {
    final Counter reads;
    final Counter writes;
    final Counter ignored;
    final Counter interrupts;
    final Counter commands;
    final Counter transfers;
    final Counter events;
    final Counter lostEvents;
    final Counter lostInput;
    final Counter failures;

    XhciMetrics(MetricRegistry registry) {
        reads = registry.counter("xhci", "reads");
        writes = registry.counter("xhci", "writes");
        ignored = registry.counter("xhci", "ignored");
        interrupts = registry.counter("xhci", "interrupts");
        commands = registry.counter("xhci", "commands");
        transfers = registry.counter("xhci", "transfers");
        events = registry.counter("xhci", "events");
        lostEvents = registry.counter("xhci", "lostEvents");
        lostInput = registry.counter("xhci", "lostInput");
        failures = registry.counter("xhci", "failures");
    }
}
