package dev.vivarium.engine.device.testdev;

import dev.vivarium.engine.metrics.Counter;
import dev.vivarium.engine.metrics.MetricRegistry;

/** What the test device counts. */
final class TestDeviceMetrics {
    final Counter reads;
    final Counter writes;

    TestDeviceMetrics(MetricRegistry registry) {
        reads = registry.counter("testdev", "reads");
        writes = registry.counter("testdev", "writes");
    }
}
