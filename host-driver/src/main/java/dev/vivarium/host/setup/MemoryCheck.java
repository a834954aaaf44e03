package dev.vivarium.host.setup;

import dev.vivarium.host.HostException;
import dev.vivarium.host.memory.HostMemoryInfo;

import java.util.Locale;

/** Whether there is memory for a machine or two. */
final class MemoryCheck implements Check {
    static final String ID = "memory";
    private static final long LITTLE = 1L << 30;
    /** A machine of 128 MiB and what Vivarium needs beside it. */
    private static final long TOO_LITTLE = 300L << 20;

    @Override
    public Finding look(HostFacts host) {
        HostMemoryInfo memory;
        try {
            memory = host.memory();
        } catch (HostException e) {
            return Finding.fail(ID, e.getMessage(),
                    "No machine starts before this is known; see that /proc is mounted.");
        }
        String amounts = gibibytes(memory.availableBytes()) + " of " + gibibytes(memory.totalBytes())
                + " memory are free";
        if (memory.availableBytes() < TOO_LITTLE) {
            return Finding.fail(ID, amounts + ": too little for any machine.", "Close other programs.");
        }
        return memory.availableBytes() < LITTLE
                ? Finding.warn(ID, amounts + ": enough for small machines only.", "Close other programs.")
                : Finding.ok(ID, amounts + ".");
    }

    private static String gibibytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f GiB", bytes / (double) (1L << 30));
    }
}
