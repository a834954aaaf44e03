package dev.vivarium.host.memory;

import dev.vivarium.host.HostException;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** /proc/meminfo (proc(5)), lowered by the limits of the control groups this process is in. */
final class LinuxMemoryInfo {
    private LinuxMemoryInfo() {
    }

    /** @param root the directory that holds {@code proc} and {@code sys} */
    static HostMemoryInfo read(Path root) throws HostException {
        Path file = root.resolve("proc/meminfo");
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
        long total = kibibytes(lines, "MemTotal:");
        long free = kibibytes(lines, "MemAvailable:");
        if (total <= 0) {
            throw unreadable(file, null);
        }
        // Kernels before 3.14 have no estimate; free memory without caches is the cautious one.
        long available = free >= 0 ? free : Math.max(0, kibibytes(lines, "MemFree:"));
        CgroupLimits group = CgroupLimits.read(root);
        return new HostMemoryInfo(Math.min(total, group.limitBytes()), Math.min(available, group.roomBytes()));
    }

    private static HostException unreadable(Path file, @Nullable IOException cause) {
        return new HostException(HostException.Kind.UNSUPPORTED,
                "This system does not tell how much memory it has: " + file + " cannot be read.", cause);
    }

    private static long kibibytes(List<String> lines, String name) {
        for (String line : lines) {
            if (line.startsWith(name)) {
                return Numbers.parse(line.substring(name.length()).replace("kB", "")) << 10;
            }
        }
        return -1;
    }
}
