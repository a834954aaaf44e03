package dev.vivarium.tests.boot;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.tests.run.VivProcess;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** What a guest that does nothing costs: processor time, and memory beside the guest's own. */
@Tag("full")
@Tag("linux")
class IdleGuestTest {
    private static final long GUEST_MIB = 512;
    private static final long SETTLE_SECONDS = 5;
    private static final long IDLE_SECONDS = 30;
    private static final double MOST_PERCENT_OF_A_CORE = 2;
    private static final double MOST_MIB_ABOVE_GUEST_RAM = 180;

    @TempDir
    private Path folder;

    @Test
    void aGuestAtItsPromptCostsNextToNothing() throws Exception {
        String initrd = new GuestImage().in(folder);
        try (GuestShell shell = GuestShell.boot(DebianKernel.CLOUD.bzImage(), initrd, "--memory", GUEST_MIB + "M")) {
            VivProcess viv = shell.process();
            assertTrue(viv.runsFor(SETTLE_SECONDS), "it ended");
            long before = viv.processorTime().toNanos();
            long start = System.nanoTime();
            assertTrue(viv.runsFor(IDLE_SECONDS), "it ended");
            double percent = 100.0 * (viv.processorTime().toNanos() - before) / (System.nanoTime() - start);
            double mib = viv.mibAbove(GUEST_MIB);
            System.out.printf("An idle guest: %.2f %% of a core, %.1f MiB above the guest's memory%n", percent, mib);
            assertTrue(percent < MOST_PERCENT_OF_A_CORE, percent + " % of a core");
            assertTrue(mib <= MOST_MIB_ABOVE_GUEST_RAM, mib + " MiB above the guest's memory");
            shell.powerOff();
        }
    }
}
