package dev.vivarium.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** What this process has used so far, its start-up (and the launcher's, which became this process) included. */
public final class ProcessTimes {
    private static final Path STATUS = Path.of("/proc/self/status");

    private final Instant start;
    private final Instant now;
    private final double processorSeconds;

    private ProcessTimes(Instant start, Instant now, double processorSeconds) {
        this.start = start;
        this.now = now;
        this.processorSeconds = processorSeconds;
    }

    public static ProcessTimes now() {
        ProcessHandle.Info info = ProcessHandle.current().info();
        Instant now = Instant.now();
        return new ProcessTimes(info.startInstant().orElse(now), now,
                info.totalCpuDuration().map(ProcessTimes::seconds).orElse(Double.NaN));
    }

    double processorSeconds() {
        return processorSeconds;
    }

    public double wallSeconds() {
        return seconds(Duration.between(start, now));
    }

    /** @param wallMillis a moment, or 0 for never. @return seconds from the process's start to it, or NaN */
    public double sinceStart(long wallMillis) {
        return wallMillis == 0 ? Double.NaN : seconds(Duration.between(start, Instant.ofEpochMilli(wallMillis)));
    }

    /** A line of Linux's /proc/self/status in bytes, or 0 where there is none. */
    static long statusBytes(String key) {
        try {
            for (String line : Files.readAllLines(STATUS)) {
                if (line.startsWith(key)) {
                    return 1024 * Long.parseLong(line.replaceAll("[^0-9]", ""));
                }
            }
        } catch (IOException e) {
            // Another system.
        }
        return 0;
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
