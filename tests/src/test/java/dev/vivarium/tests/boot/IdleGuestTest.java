package dev.vivarium.tests.boot;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.tests.run.VivProcess;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a guest that does nothing costs: processor time, and memory beside the guest's own. */
@Tag("full")
@Tag("linux")
class IdleGuestTest {
    private static final long GUEST_MIB = 512;
    private static final long SETTLE_SECONDS = 5;
    private static final long IDLE_SECONDS = 30;
    private static final double MOST_PERCENT_OF_A_CORE = 2;
    private static final double MOST_MIB_ABOVE_GUEST_RAM = 180;
    private static final Pattern MAPPING = Pattern.compile("Size: +(\\d+) kB\n(?:.*\n)*?Rss: +(\\d+) kB\n");

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
            double mib = mibAboveGuestRam(viv.pid());
            System.out.printf("An idle guest: %.2f %% of a core, %.1f MiB above the guest's memory%n", percent, mib);
            assertTrue(percent < MOST_PERCENT_OF_A_CORE, percent + " % of a core");
            assertTrue(mib <= MOST_MIB_ABOVE_GUEST_RAM, mib + " MiB above the guest's memory");
            shell.powerOff();
        }
    }

    /** Resident memory of all mappings but the one that is as large as the guest's. */
    private static double mibAboveGuestRam(long pid) throws Exception {
        Matcher mapping = MAPPING.matcher(Files.readString(Path.of("/proc/" + pid + "/smaps")));
        long kib = 0;
        boolean guestSeen = false;
        while (mapping.find()) {
            boolean guest = Long.parseLong(mapping.group(1)) == GUEST_MIB << 10;
            guestSeen |= guest;
            kib += guest ? 0 : Long.parseLong(mapping.group(2));
        }
        assertTrue(guestSeen, "no mapping is as large as the guest's memory");
        return kib / 1024.0;
    }
}
