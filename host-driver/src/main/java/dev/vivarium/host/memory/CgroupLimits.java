package dev.vivarium.host.memory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Memory limits of the control groups this process is in, version 2 (the kernel's {@code cgroup-v2.rst}) and version 1
 * ({@code cgroup-v1/memory.rst}). A group is bound by its parents as well; parents that a container cannot see are
 * missing here too. Soft limits and swap are left out.
 *
 * @param limitBytes the lowest limit, {@link Long#MAX_VALUE} if there is none
 * @param roomBytes  the least that may still be used under any of the limits
 */
record CgroupLimits(long limitBytes, long roomBytes) {
    private static final CgroupLimits NONE = new CgroupLimits(Long.MAX_VALUE, Long.MAX_VALUE);

    /** The files of one version. */
    private record Names(String mount, String limit, String usage, String reclaimable) {
    }

    private static final Names V2 = new Names("sys/fs/cgroup", "memory.max", "memory.current", "inactive_file ");
    private static final Names V2_HYBRID = new Names("sys/fs/cgroup/unified", V2.limit, V2.usage, V2.reclaimable);
    private static final Names V1 = new Names("sys/fs/cgroup/memory", "memory.limit_in_bytes",
            "memory.usage_in_bytes", "total_inactive_file ");

    /** @param root the directory that holds {@code proc} and {@code sys} */
    static CgroupLimits read(Path root) {
        CgroupLimits limits = NONE;
        for (String line : lines(root.resolve("proc/self/cgroup"))) {
            // hierarchy-ID:controllers:path; the path may hold colons
            String[] parts = line.split(":", 3);
            if (parts.length < 3) {
                continue;
            }
            if (parts[0].equals("0") && parts[1].isEmpty()) {
                limits = limits.and(walk(root, V2, parts[2])).and(walk(root, V2_HYBRID, parts[2]));
            } else if (List.of(parts[1].split(",")).contains("memory")) {
                limits = limits.and(walk(root, V1, parts[2]));
            }
        }
        return limits;
    }

    private CgroupLimits and(CgroupLimits other) {
        return new CgroupLimits(Math.min(limitBytes, other.limitBytes), Math.min(roomBytes, other.roomBytes));
    }

    private static CgroupLimits walk(Path root, Names names, String groupPath) {
        Path mount = root.resolve(names.mount);
        Path group = mount.resolve(groupPath.substring(Math.min(1, groupPath.length()))).normalize();
        CgroupLimits limits = NONE;
        while (group != null && group.startsWith(mount)) {
            limits = limits.and(one(group, names));
            group = group.getParent();
        }
        // Outside a namespace of its own a container's path is the host's, but its mount begins at its own group.
        return limits.and(one(mount, names));
    }

    private static CgroupLimits one(Path group, Names names) {
        long limit = number(group.resolve(names.limit));
        if (limit < 0) {
            return NONE;
        }
        long usage = Math.max(0, number(group.resolve(names.usage)));
        for (String line : lines(group.resolve("memory.stat"))) {
            if (line.startsWith(names.reclaimable)) {
                usage -= Math.max(0, Numbers.parse(line.substring(names.reclaimable.length())));
            }
        }
        return new CgroupLimits(limit, Math.max(0, limit - Math.max(0, usage)));
    }

    private static long number(Path file) {
        List<String> lines = lines(file);
        return lines.isEmpty() ? -1 : Numbers.parse(lines.getFirst());
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            return List.of();
        }
    }
}
