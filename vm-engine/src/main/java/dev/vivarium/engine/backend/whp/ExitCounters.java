package dev.vivarium.engine.backend.whp;

import dev.vivarium.engine.vcpu.VcpuStatistics;
import dev.vivarium.host.abi.WhpExitReason;

import java.util.LinkedHashMap;
import java.util.Map;

/** Counts why a processor came out of guest code. Owned by its thread; others may read a stale count. */
final class ExitCounters {
    long interpreted;
    private long ports;
    private long memory;
    private long msrs;
    private long cpuids;
    private long windows;
    private long cancellations;
    private long halts;

    void count(int reason) {
        switch (reason) {
            case WhpExitReason.PORT_ACCESS -> ports++;
            case WhpExitReason.MEMORY_ACCESS -> memory++;
            case WhpExitReason.MSR_ACCESS -> msrs++;
            case WhpExitReason.CPUID -> cpuids++;
            case WhpExitReason.INTERRUPT_WINDOW -> windows++;
            case WhpExitReason.CANCELED -> cancellations++;
            case WhpExitReason.HALT -> halts++;
            default -> {
                // The machine ends, or starts over.
            }
        }
    }

    /** With one more, which somebody else counts. */
    VcpuStatistics with(String name, long value) {
        Map<String, Long> counters = new LinkedHashMap<>();
        counters.put("portExits", ports);
        counters.put("mmioExits", memory);
        counters.put("msrExits", msrs);
        counters.put("cpuidExits", cpuids);
        counters.put("interruptWindows", windows);
        counters.put("cancellations", cancellations);
        counters.put("halts", halts);
        counters.put("interpretedInstructions", interpreted);
        counters.put(name, value);
        return new VcpuStatistics(0, counters);
    }
}
