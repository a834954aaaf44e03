package dev.vivarium.app.inspector;

import dev.vivarium.app.machines.Vitals;

import java.util.ArrayList;
import java.util.List;

/** How busy one machine was during the last minute. */
final class InspectorModel {
    static final int SAMPLES = 60;

    private final List<Double> cpu = new ArrayList<>();
    private final List<Double> disk = new ArrayList<>();
    private Vitals.@org.jspecify.annotations.Nullable Sample last;

    /** Another machine, or none. */
    void clear() {
        cpu.clear();
        disk.clear();
        last = null;
    }

    /** What was measured a moment after the one before; of another process everything begins anew. */
    void add(Vitals.Sample sample) {
        Vitals.Sample before = last;
        if (before != null && before.process() != sample.process()) {
            clear();
            before = null;
        }
        last = sample;
        double seconds = before == null ? 0 : (sample.atNanos() - before.atNanos()) / 1e9;
        if (before == null || seconds <= 0) {
            return;
        }
        put(cpu, (sample.cpuNanos() - before.cpuNanos()) / 1e9 / seconds);
        put(disk, (sample.diskBytes() - before.diskBytes()) / seconds);
    }

    private static void put(List<Double> values, double value) {
        values.add(Math.max(0, value));
        if (values.size() > SAMPLES) {
            values.removeFirst();
        }
    }

    /** Processors' worth of time, the oldest first. */
    List<Double> cpu() {
        return List.copyOf(cpu);
    }

    /** Bytes a second that its disks read and wrote. */
    List<Double> disk() {
        return List.copyOf(disk);
    }
}
