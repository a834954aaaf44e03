package dev.vivarium.engine.device.vga;

import dev.vivarium.engine.metrics.Counter;
import dev.vivarium.engine.metrics.MetricRegistry;

/** What the VGA counts. */
final class VgaMetrics {
    final Counter reads;
    final Counter writes;
    final Counter ignored;
    final Counter windowReads;
    final Counter windowWrites;
    final Counter frames;
    final Counter wholeFrames;

    VgaMetrics(MetricRegistry registry) {
        reads = registry.counter("vga", "reads");
        writes = registry.counter("vga", "writes");
        ignored = registry.counter("vga", "ignored");
        windowReads = registry.counter("vga", "windowReads");
        windowWrites = registry.counter("vga", "windowWrites");
        frames = registry.counter("vga", "frames");
        wholeFrames = registry.counter("vga", "wholeFrames");
    }
}
