package dev.vivarium.tests.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.tests.boot.DebianKernel;
import dev.vivarium.tests.boot.GuestImage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Debian's kernel, started without firmware and put back to a snapshot: it learns that it is a copy, the real-time clock is right
 * at once, and the system's own clock is when it is set from that one.
 */
@Tag("full")
@Tag("linux")
@Tag("x86-64-host")
class ClockAfterRestoreTest {
    private static final long LONG = 120;
    private static final long AWAY_SECONDS = 20;
    private static final long NEAR_SECONDS = 6;
    private static final Pattern CLOCKS = Pattern.compile("SYSTEM (\\d+) RTC (\\d+) FORKS (\\d+) ENDED");
    private static final String ASK = "echo SYSTEM $(date +%s) RTC $(cat /sys/class/rtc/rtc0/since_epoch) "
            + "FORKS $(dmesg | grep -c 'virtual machine fork') END''ED\n";

    @TempDir
    private Path folder;

    /** What the guest says, and what the host says then. */
    private record Clocks(long system, long realTime, int forks, long host) {
        long systemIsBehind() {
            return host - system;
        }

        long realTimeIsBehind() {
            return host - realTime;
        }
    }

    private static Clocks clocks(KeptMachines viv, String before) throws Exception {
        try (VivProcess console = viv.start("console", "m")) {
            console.type(before + ASK);
            assertTrue(console.shows(" ENDED", LONG), console.output() + console.errors());
            long now = Instant.now().getEpochSecond();
            Matcher matcher = CLOCKS.matcher(console.output());
            assertTrue(matcher.find(), console.output());
            return new Clocks(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)),
                    Integer.parseInt(matcher.group(3)), now);
        }
    }

    @Test
    void theGuestCanKnowTheTime() throws Exception {
        try (KeptMachines viv = new KeptMachines(folder.resolve("home"))) {
            viv.done("create", "m", "--memory", "256M", "--kernel", DebianKernel.GENERIC.bzImage().toString(),
                    "--initrd",
                    new GuestImage().in(folder), "--append", "console=ttyS0 quiet panic=-1 rdinit=/init");
            viv.done("start", "m");
            try (VivProcess console = viv.start("console", "m")) {
                assertTrue(console.shows("# ", LONG), console.output() + console.errors());
            }
            Clocks first = clocks(viv, "");
            assertTrue(Math.abs(first.systemIsBehind()) <= NEAR_SECONDS, first.toString());
            assertEquals(0, first.forks, first.toString());
            viv.done("snapshot", "take", "m", "then");
            viv.done("kill", "m");
            Thread.sleep(AWAY_SECONDS * 1000);
            viv.done("snapshot", "restore", "m", "then", "--start");
            Clocks restored = clocks(viv, "");
            assertTrue(Math.abs(restored.realTimeIsBehind()) <= NEAR_SECONDS, restored.toString());
            assertTrue(restored.systemIsBehind() >= AWAY_SECONDS, restored.toString());
            assertEquals(1, restored.forks, restored.toString());
            Clocks set = clocks(viv, "hwclock -s -u\n");
            assertTrue(Math.abs(set.systemIsBehind()) <= NEAR_SECONDS, set.toString());
            viv.done("kill", "m");
        }
    }
}
