package dev.vivarium.tests.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.tests.kvm.QmpSocket;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The host's disk is full in the middle of a guest's writes: the machine is held, and goes on when there is room again. */
@Tag("full")
@Tag("linux")
class FullHostDiskTest {
    private static final DebianKernel KERNEL = DebianKernel.GENERIC;
    /** A file system of 24 MiB that nobody else sees, which grows when the second argument is there. */
    private static final String SMALL_DISK = "mount -t tmpfs -o size=24m none \"$0\" && truncate -s 64M \"$0/disk\""
            + " && flag=$1 && shift || exit 99;"
            + " (until [ -e \"$flag\" ]; do sleep 0.1; done; mount -o remount,size=96m \"$0\"; touch \"$flag.done\") &"
            + " exec \"$@\"";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"virtio, /dev/vda, virtio-blk-0", "ahci, /dev/sda, ahci-0", "ide, /dev/sda, ide-0"})
    void theGuestNoticesNothing(String bus, String device, String drive) throws Exception {
        Path small = Files.createDirectory(folder.resolve("small"));
        Path flag = folder.resolve("grow");
        Path socket = folder.resolve("qmp");
        String initrd = new GuestImage().modules(KERNEL, GuestImage.DISK_DRIVERS)
                .modules(KERNEL, GuestImage.ATA_DRIVERS).in(folder);
        List<String> before = List.of("unshare", "--user", "--map-root-user", "--mount", "sh", "-c", SMALL_DISK,
                small.toString(), flag.toString());
        try (GuestShell shell = GuestShell.bootBy(before, KERNEL.bzImage(), initrd, "--disk", small.resolve("disk")
                + ",bus=" + bus, "--monitor", socket.toString()); QmpSocket qmp = new QmpSocket(socket)) {
            shell.run("until [ -b " + device + " ]; do sleep 1; done", 120);
            String sum = shell.run("dd if=/dev/urandom of=/tmp/random bs=1M count=40 2>/dev/null; md5sum </tmp/random",
                    120);
            shell.type("dd if=/tmp/random of=" + device + " bs=1M oflag=direct\n");
            String error = qmp.event("BLOCK_IO_ERROR");
            assertTrue(error.contains("\"device\":\"" + drive + "\"") && error.contains("\"nospace\":true"), error);
            qmp.event("STOP");
            assertTrue(qmp.execute("query-status").contains("io-error"));
            qmp.execute("cont");
            qmp.event("STOP");
            Files.createFile(flag);
            while (!Files.exists(folder.resolve("grow.done"))) {
                Thread.sleep(20);
            }
            qmp.execute("cont");
            assertTrue(shell.shows("40+0 records out", 120));
            shell.run("echo 3 >/proc/sys/vm/drop_caches", 60);
            assertEquals(sum, shell.run("dd if=" + device + " bs=1M count=40 2>/dev/null | md5sum", 120));
            shell.assertNoTrouble();
            shell.type("poweroff -f\n");
            assertEquals(0, shell.process().exitStatus(120));
            assertTrue(shell.process().errors().contains("finds no room on the host"), shell.process().errors());
        }
    }
}
