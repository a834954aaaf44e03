package dev.vivarium.host.setup;

import dev.vivarium.host.HostException;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * What is set below what the host has: limits of this process (getrlimit(2)), of its control group, and the kernel's
 * rule for memory that is only reserved (overcommit-accounting). Linux only.
 */
final class LimitsCheck implements Check {
    static final String ID = "limits";
    private static final long FEW_FILES = 1024;
    private static final long UNLIMITED = Long.MAX_VALUE;

    @Override
    public @Nullable Finding look(Host host) {
        if (!host.system().isLinux()) {
            return null;
        }
        List<String> narrow = new ArrayList<>();
        List<String> advice = new ArrayList<>();
        group(host, narrow, advice);
        process(host, narrow, advice);
        if (host.files().line("/proc/sys/vm/overcommit_memory").equals("2")) {
            narrow.add("memory that is only reserved counts as used (vm.overcommit_memory=2)");
            advice.add("sudo sysctl vm.overcommit_memory=0");
        }
        if (narrow.isEmpty()) {
            return Finding.ok(ID, "No limit on memory or open files is in the way.");
        }
        return Finding.note(ID, "There are limits: " + String.join("; ", narrow) + ".")
                .because("Machines beyond them do not start.")
                .advise("To raise them: " + String.join("; ", advice) + ".");
    }

    private static void group(Host host, List<String> narrow, List<String> advice) {
        long whole = memTotal(host.files());
        try {
            long allowed = host.hardware().memory().totalBytes();
            if (allowed < whole) {
                narrow.add("the control group may use " + Bytes.text(allowed) + " of " + Bytes.text(whole) + " memory");
                advice.add("set MemoryMax of the service, or --memory of the container, higher");
            }
        } catch (HostException e) {
            // The check of the memory itself says so.
        }
    }

    private static long memTotal(HostFiles files) {
        return files.lines("/proc/meminfo").stream().filter(line -> line.startsWith("MemTotal:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) << 10).findFirst().orElse(0);
    }

    private static void process(Host host, List<String> narrow, List<String> advice) {
        List<String> lines = host.files().lines("/proc/self/limits");
        long space = limit(lines, "Max address space");
        if (space != UNLIMITED) {
            narrow.add("this session's programs may map " + Bytes.text(space));
            advice.add("ulimit -v unlimited");
        }
        long files = limit(lines, "Max open files");
        if (files < FEW_FILES) {
            narrow.add("this session's programs may open " + files + " files");
            advice.add("ulimit -n 4096");
        }
    }

    /** The soft limit: the first figure behind the name. What cannot be read limits nothing. */
    private static long limit(List<String> lines, String name) {
        for (String line : lines) {
            if (line.startsWith(name)) {
                String first = line.substring(name.length()).strip().split("\\s+")[0];
                return first.matches("\\d{1,18}") ? Long.parseLong(first) : UNLIMITED;
            }
        }
        return UNLIMITED;
    }
}
