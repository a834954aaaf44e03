package dev.vivarium.tests.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** An hour of stress-ng in a guest: all its stressors for processor, memory and interrupts, one after another. */
@Tag("soak")
@Tag("linux")
@Tag("x86-64-host")
class SoakTest {
    private static final List<String> CLASSES = List.of("cpu", "cpu-cache", "memory", "vm", "interrupt");
    /** How long each stressor works; stress-ng 0.15 has 152 of them. */
    private static final int SECONDS = Integer.getInteger("vivarium.test.soak.seconds", 23);
    /** How long one may take to tidy up, in silence. */
    private static final long SILENT_SECONDS = 240;
    /**
     * Enough for the children of those that start as many as they can: what the kernel says when it kills one is a
     * complaint. And all below 4 GiB: Linux hides MTRRs of what lies above, which "physpage" takes for a fault.
     */
    private static final String MEMORY = "2G";
    private static final String OPTIONS = " 1 --verify --metrics-brief --pathological --oom-avoid --vm-bytes 256M --timeout ";
    /** Less than the guest has: whoever takes all that there is shall be refused, not killed. */
    private static final int PROCESS_KIB = 600_000;
    /**
     * What this guest has nothing for: a second processor, a watchdog, a plug-in; and of restartable sequences the C library
     * has taken the only one.
     */
    private static final Set<String> NOT_HERE = Set.of("cpu-online", "watchdog", "plugin", "rseq");
    private static final Pattern COMPLAINT = Pattern
            .compile("(?i).*(fail|error:|warn:|unexpected|tripped|untrustworthy|killed|mismatch|corrupt).*");
    private static final DebianKernel KERNEL = DebianKernel.CLOUD;

    @TempDir
    private Path folder;

    @Test
    void noStressorFindsAFault() throws Exception {
        Path disk = folder.resolve("disk");
        HostTool.output("mke2fs", "-q", "-t", "ext4", disk.toString(), "1G");
        String initrd = new GuestImage().program("/usr/bin/stress-ng").modules(KERNEL, GuestImage.DISK_DRIVERS)
                .modules(KERNEL, "af_alg", "algif_hash", "algif_skcipher", "algif_rng", "algif_aead").in(folder);
        List<String> found = new ArrayList<>();
        int run = 0;
        long start = System.nanoTime();
        try (GuestShell shell = GuestShell.bootWith("console=ttyS0 log_buf_len=8M secretmem.enable=1", KERNEL.bzImage(),
                initrd, "--memory", MEMORY, "--disk", disk.toString())) {
            shell.run("mkdir /dev/shm && mount -t tmpfs tmpfs /dev/shm", 60);
            shell.run("mkdir /dev/mqueue && mount -t mqueue mqueue /dev/mqueue", 60);
            shell.run("mount -t debugfs debugfs /sys/kernel/debug", 60);
            shell.run("mount -t ext4 /dev/vda /mnt && cd /mnt && ulimit -v " + PROCESS_KIB, 60);
            for (String stressor : stressors(shell)) {
                GuestShell.Answer answer = shell.answer("stress-ng --" + stressor + OPTIONS + SECONDS + "s",
                        SECONDS + SILENT_SECONDS);
                faultIn(stressor, answer, found);
                run++;
            }
            shell.run("cd / && umount /mnt", 60);
            shell.assertNoTrouble();
            shell.powerOff();
        }
        HostTool.output("e2fsck", "-f", "-n", disk.toString());
        System.out.printf("Stress: %d stressors in %d s%n", run, (System.nanoTime() - start) / 1_000_000_000);
        assertEquals(List.of(), found);
        assertTrue(run > 100, "there are only " + run);
    }

    /** What a stressor complains of, and how it ended if not well. */
    private static void faultIn(String stressor, GuestShell.Answer answer, List<String> found) {
        answer.text().lines().filter(line -> COMPLAINT.matcher(line).matches()).map(line -> stressor + ": " + line)
                .forEach(found::add);
        if (answer.status() != 0 || !answer.text().contains("successful run completed")) {
            found.add(stressor + " ended with status " + answer.status());
        }
    }

    private static Set<String> stressors(GuestShell shell) throws Exception {
        Set<String> all = new TreeSet<>();
        for (String name : CLASSES) {
            String list = shell.run("stress-ng --class '" + name + "?'", 60);
            all.addAll(Arrays.asList(list.substring(list.indexOf(": ") + 2).strip().split(" ")));
        }
        all.removeAll(NOT_HERE);
        return all;
    }
}
