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
            atOnce(shell, "matrix:20 vecmath:20 fp:20");
            atOnce(shell, "vecfp:4 vecwide:40 vecshuf:4 matrix-3d:1 sparsematrix:1");
            atOnce(shell, "str:50 wcs:50 hash:50 crypt:6 zlib:2 memcpy:4 qsort:1 bsearch:1 tsearch:1");
            atOnce(shell, "regs:100 rotate:1000 nop:500 branch:5000 context:40 stack:1 funccall:2");
            atOnce(shell, "fp-error:50 priv-instr:100 opcode:10 icache:4 sigfpe:50 sigsegv:100 sigtrap:100 fault:200");
            atOnce(shell, "usersyscall:500 x86syscall:1000 vdso:5000 tsc:2000 fork:50");
            String memory = shell.run("memtester 512K 1 | tr -d '\\b'", 600);
            assertTrue(memory.contains("Walking Ones") && memory.endsWith("Done.\n"), memory);
            assertFalse(memory.contains("FAILURE"), memory);
            shell.assertNoTrouble();
            shell.powerOff();
        }
    }

    /** One process for each stressor, which is named with its number of operations. */
    private static void atOnce(GuestShell shell, String stressors) throws Exception {
        stress(shell, stressors.replaceAll("(\\S+):(\\d+)", "--$1 1 --$1-ops $2"));
    }

    private static void stress(GuestShell shell, String stressors) throws Exception {
        String said = shell.run("cd /tmp && stress-ng --verify " + stressors, 600);
        assertTrue(said.contains("successful run completed"), said);
        assertFalse(said.contains("fail") || said.contains("skip"), said);
    }
}
