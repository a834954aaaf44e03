package dev.vivarium.engine.vcpu;

import java.util.Map;

/**
 * What a processor counted since it was made.
 *
 * @param instructions guest instructions retired
 * @param counters     exits by kind, faults, interrupts and whatever else the back end counts, by name
 */
public record VcpuStatistics(long instructions, Map<String, Long> counters) {
    public VcpuStatistics {
        counters = Map.copyOf(counters);
    }
}
