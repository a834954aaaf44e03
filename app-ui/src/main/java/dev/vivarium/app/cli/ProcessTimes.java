package dev.vivarium.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * What this process has used so far, its start-up (and the launcher's, which became this process) included.
 *
 * <p>On Linux the age comes from proc(5): {@link ProcessHandle} knows the start only to a second there.
 */
public final class ProcessTimes {
    private static final Path PROC = Path.of("/proc");
    private static final double TICKS_PER_SECOND = 100;
    /** Where starttime is in /proc/self/stat, counted from behind the command's name in parentheses. */
    private static final int START_FIELD = 19;

    private final long startMillis;
    private final long nowMillis;
    private final double processorSeconds;

    private ProcessTimes(long startMillis, long nowMillis, double processorSeconds) {
        this.startMillis = startMillis;
        this.nowMillis = nowMillis;
        this.processorSeconds = processorSeconds;
    }

    public static ProcessTimes now() {
        ProcessHandle.Info info = ProcessHandle.current().info();
        long now = System.currentTimeMillis();
        long start;
        try {
            start = now - ageMillis(Files.readString(PROC.resolve("self/stat")),
                    Files.readString(PROC.resolve("uptime")));
        } catch (IOException e) {
            start = info.startInstant().map(Instant::toEpochMilli).orElse(now);
        }
        return new ProcessTimes(start, now,
                info.totalCpuDuration().map(Duration::toNanos).map(nanos -> nanos / 1e9).orElse(Double.NaN));
    }

    /** How long ago a process began, by its /proc/PID/stat and /proc/uptime. */
    static long ageMillis(String stat, String uptime) {
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        double upSeconds = Double.parseDouble(uptime.substring(0, uptime.indexOf(' ')));
        return Math.round(1000 * (upSeconds - Long.parseLong(fields[START_FIELD]) / TICKS_PER_SECOND));
    }

    double processorSeconds() {
        return processorSeconds;
    }

    public double wallSeconds() {
        return (nowMillis - startMillis) / 1000.0;
    }

    /** @param wallMillis a moment, or 0 for never. @return seconds from the process's start to it, or NaN */
    public double sinceStart(long wallMillis) {
        return wallMillis == 0 ? Double.NaN : (wallMillis - startMillis) / 1000.0;
    }

    /** A line of Linux's /proc/self/status in bytes, or 0 where there is none. */
    static long statusBytes(String key) {
        try {
            for (String line : Files.readAllLines(PROC.resolve("self/status"))) {
                if (line.startsWith(key)) {
                    return 1024 * Long.parseLong(line.replaceAll("[^0-9]", ""));
                }
            }
        } catch (IOException e) {
            // Another system.
        }
        return 0;
    }
}
