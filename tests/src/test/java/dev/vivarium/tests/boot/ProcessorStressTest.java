package dev.vivarium.tests.boot;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** The programs with which people test real computers, in a guest: they compare what they compute with what they know. */
@Tag("full")
@Tag("linux")
@Tag("x86-64-host")
class ProcessorStressTest {
    /** The method "all" takes the next one with each operation; stress-ng 0.15 has 80 of them. */
    private static final int OPERATIONS = 100;

    @TempDir
    private Path folder;

    @Test
    void stressNgAndMemtesterFindNothing() throws Exception {
        String initrd = new GuestImage().program("/usr/bin/stress-ng").program("/usr/sbin/memtester").in(folder);
        try (GuestShell shell = GuestShell.boot(DebianKernel.CLOUD.bzImage(), initrd, "--memory", "512M")) {
            stress(shell, "--cpu 1 --cpu-method all --cpu-ops " + OPERATIONS);
            stress(shell, "--vm 1 --vm-bytes 4M --vm-method all --vm-ops 5000");
            stress(shell, "--matrix 1 --matrix-ops 20 --vecmath 1 --vecmath-ops 20 --fp 1 --fp-ops 20");
            String memory = shell.run("memtester 512K 1 | tr -d '\\b'", 600);
            assertTrue(memory.contains("Walking Ones") && memory.endsWith("Done.\n"), memory);
            assertFalse(memory.contains("FAILURE"), memory);
            shell.assertNoTrouble();
            shell.powerOff();
        }
    }

    private static void stress(GuestShell shell, String stressors) throws Exception {
        String said = shell.run("cd /tmp && stress-ng --verify " + stressors, 600);
        assertTrue(said.contains("successful run completed"), said);
        assertFalse(said.contains("fail"), said);
    }
}
