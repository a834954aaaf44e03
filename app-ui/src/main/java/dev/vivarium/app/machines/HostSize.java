package dev.vivarium.app.machines;

import com.sun.management.OperatingSystemMXBean;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What this computer has for machines, at one moment.
 *
 * @param memoryFree what programs can have before others are put aside
 * @param diskFree   where machines are kept
 */
public record HostSize(long memoryBytes, long memoryFree, int cpus, long diskFree) {
    private static final Path MEMORY = Path.of("/proc/meminfo");
    private static final Pattern AVAILABLE = Pattern.compile("MemAvailable:\\s+(\\d{1,15}) kB");

    /** Asks the system. @param folder where machines are kept; need not be there yet */
    public static HostSize of(Path folder) {
        long total = 0;
        long free = 0;
        if (ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system) {
            total = system.getTotalMemorySize();
            free = system.getFreeMemorySize();
        }
        return new HostSize(total, Math.max(free, available()), Runtime.getRuntime().availableProcessors(),
                diskFree(folder));
    }

    /** On Linux what is only borrowed by its caches is free as well. */
    private static long available() {
        try {
            Matcher matcher = AVAILABLE.matcher(Files.isReadable(MEMORY) ? Files.readString(MEMORY) : "");
            return matcher.find() ? Long.parseLong(matcher.group(1)) << 10 : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    private static long diskFree(Path folder) {
        Path at = folder.toAbsolutePath();
        while (!Files.isDirectory(at) && at.getParent() != null) {
            at = at.getParent();
        }
        try {
            return Files.getFileStore(at).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE; // nobody knows: what does not fit is refused when it is written
        }
    }
}
