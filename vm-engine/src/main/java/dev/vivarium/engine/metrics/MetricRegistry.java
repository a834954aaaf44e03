package dev.vivarium.engine.metrics;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The counters of one machine by name, {@code <device>.<what>}: {@code pit8254.reads}. A device's counters exist from
 * its construction and are not part of its saved state; a device built again under the same name goes on counting.
 */
public final class MetricRegistry {
    private final SortedMap<String, Counter> counters = new TreeMap<>();

    /** The counter of that name, made if it is new. */
    public synchronized Counter counter(String device, String what) {
        return counters.computeIfAbsent(device + '.' + what, name -> new Counter());
    }

    /** Every counter's value now, ordered by name. */
    public synchronized SortedMap<String, Long> values() {
        SortedMap<String, Long> values = new TreeMap<>();
        for (Map.Entry<String, Counter> entry : counters.entrySet()) {
            values.put(entry.getKey(), entry.getValue().value());
        }
        return Collections.unmodifiableSortedMap(values);
    }
}
