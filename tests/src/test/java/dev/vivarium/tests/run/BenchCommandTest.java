package dev.vivarium.tests.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bench as people run it, with the least work. */
@Tag("full")
@Tag("linux")
class BenchCommandTest {
    private static final int WORKLOADS = 11;
    private static final Pattern WORKLOAD = Pattern
            .compile("\"guestMips\": [0-9.]*[1-9][0-9.]*, \"value\": \"[^\"]+\"");

    @Test
    void everyWorkloadIsMeasuredAndNothingIsLeftBehind() throws Exception {
        try (VivProcess viv = VivProcess.start("bench", "--scale", "5", "--json")) {
            assertEquals(0, viv.exitStatus(600), viv.errors());
            assertTrue(viv.output().contains("\"complete\": true"), viv.output());
            Matcher workload = WORKLOAD.matcher(viv.output());
            assertEquals(WORKLOADS, workload.results().count(), viv.output());
        }
    }

    @Test
    void aSignalEndsTheGuestToo() throws Exception {
        try (VivProcess viv = VivProcess.start("bench", "--scale", "100")) {
            long deadline = System.nanoTime() + 300_000_000_000L;
            while (!viv.errors().contains("boot, ") && System.nanoTime() < deadline) {
                Thread.sleep(100);
            }
            ProcessHandle guest = ProcessHandle.of(viv.pid()).orElseThrow().children().findFirst().orElseThrow();
            viv.terminate();
            assertEquals(143, viv.exitStatus(30), viv.errors());
            assertFalse(guest.isAlive());
        }
    }
}
