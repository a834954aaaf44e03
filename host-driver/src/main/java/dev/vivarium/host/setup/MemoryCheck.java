package dev.vivarium.host.setup;

import dev.vivarium.host.HostException;
import dev.vivarium.host.memory.HostMemoryInfo;

/** Whether there is memory for a machine or two. */
final class MemoryCheck implements Check {
    static final String ID = "memory";
    private static final long LITTLE = 1L << 30;
    /** A machine of 128 MiB and what Vivarium needs beside it. */
    private static final long TOO_LITTLE = 300L << 20;

    @Override
    public Finding look(Host host) {
        HostMemoryInfo memory;
        try {
            memory = host.hardware().memory();
        } catch (HostException e) {
            return Finding.obstacle(ID, e.getMessage())
                    .advise("No machine starts before this is known; see that /proc is mounted.");
        }
        String amounts = Bytes.text(memory.availableBytes()) + " of " + Bytes.text(memory.totalBytes())
                + " memory are free";
        if (memory.availableBytes() < TOO_LITTLE) {
            return Finding.obstacle(ID, amounts + ": too little for any machine.").advise("Close other programs.");
        }
        return memory.availableBytes() < LITTLE
                ? Finding.note(ID, amounts + ": enough for small machines only.").advise("Close other programs.")
                : Finding.ok(ID, amounts + ".");
    }
}
