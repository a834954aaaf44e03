package dev.vivarium.tests.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;

/** A whole Debian on a disk: it boots to a login, packages are installed, files are moved about, and it shuts down. */
@Tag("full")
@Tag("linux")
@Tag("x86-64-host")
class DebianSystemTest {
    private static final String[] PACKAGES = {"hello", "memtester", "time", "tree"};
    private static final DebianKernel KERNEL = DebianKernel.CLOUD;

    @TempDir
    private Path folder;

    @Test
    void debianBootsWorksAndShutsDownCleanly() throws Exception {
        DebianSystem system = new DebianSystem(512).carrying(PACKAGES);
        Path disk = system.disk(folder);
        String initrd = new GuestImage().modules(KERNEL, GuestImage.DISK_DRIVERS).in(folder);
        String archiveSum;
        try (GuestShell shell = GuestShell.login("console=ttyS0 ROOT_DISK=/dev/vda", KERNEL.bzImage(), initrd,
                "--disk", disk.toString())) {
            assertTrue(shell.run("grep ' / ' /proc/mounts", 60).startsWith("/dev/vda / ext4 rw,"));
            shell.run("dpkg -i /root/packages/*.deb", 300);
            assertEquals("Hello, world!\n", shell.run("hello", 60));
            shell.run("dpkg --verify " + String.join(" ", PACKAGES), 120);
            shell.run("dpkg --remove tree && ! command -v tree", 120);
            shell.run("mkdir /root/copy && tar cf /root/all.tar -C / etc usr/bin usr/lib/locale && tar xf /root/all.tar"
                    + " -C /root/copy", 300);
            archiveSum = shell.run("sha256sum </root/all.tar", 300).split(" ")[0];
            shell.run("diff -r --no-dereference /usr/bin /root/copy/usr/bin", 300);
            shell.run("cd /root/copy && for i in $(seq 1 1500); do echo $i >file$i; done", 120);
            shell.run("rm -r /root/copy/etc && rm /root/copy/file*5 && mv /root/copy /root/moved && sync", 120);
            assertEquals("1350\n", shell.run("ls /root/moved | grep -c file", 60));
            shell.assertNoTrouble();
            shell.type("poweroff\n");
            shell.assertPoweredOff();
        }
        HostTool.output("e2fsck", "-f", "-n", disk.toString());
        byte[] archive = HostTool.output(new byte[0], "debugfs", "-R", "cat /root/all.tar", disk.toString());
        assertEquals(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(archive)), archiveSum);
        String listed = HostTool.output("debugfs", "-R", "cat /var/lib/dpkg/status", disk.toString());
        assertTrue(listed.contains("Package: hello\nStatus: install ok installed\n"), "hello is not installed");
        assertEquals("1499\n", HostTool.output("debugfs", "-R", "cat /root/moved/file1499", disk.toString()));
        assertEquals(Files.size(disk), system.diskBytes());
    }
}
