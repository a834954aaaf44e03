package dev.vivarium.tests.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A compiler's work, in which every bit counts: zlib is built in a Debian guest and on the host, with the same packages,
 * and every file is the same after it.
 */
@Tag("full")
@Tag("linux")
@Tag("x86-64-host")
class DebianBuildTest {
    private static final DebianKernel KERNEL = DebianKernel.CLOUD;
    private static final long SILENT_SECONDS = 300;

    @TempDir
    private Path folder;

    @Test
    void whatTheGuestBuildsIsWhatTheHostBuilds() throws Exception {
        Path disk = new DebianSystem(1024).with("gcc", "libc6-dev", "make").withSource("zlib").disk(folder);
        Path script = Files.writeString(folder.resolve("build.sh"), GuestImage.text("build.sh"));
        HostTool.output("debugfs", "-w", "-R", "write " + script + " /root/build.sh", disk.toString());
        Path sums = sumsOnTheHost(disk);
        String expected = Files.readString(sums);
        assertTrue(expected.contains("./minigzip\n") && expected.contains("./libz.so."), expected);

        String initrd = new GuestImage().modules(KERNEL, GuestImage.DISK_DRIVERS).in(folder);
        try (GuestShell shell = GuestShell.login("console=ttyS0 ROOT_DISK=/dev/vda", KERNEL.bzImage(), initrd,
                "--disk", disk.toString())) {
            String said = shell.run("sh /root/build.sh 2>&1", SILENT_SECONDS);
            assertEquals(3, said.split("test OK \\*\\*\\*\n", -1).length - 1, said);
            assertTrue(said.endsWith("it is built\n"), said);
            assertEquals(expected, shell.run("cat /root/sums", SILENT_SECONDS));
            shell.assertNoTrouble();
            shell.type("poweroff\n");
            shell.assertPoweredOff();
        }

        HostTool.output("e2fsck", "-f", "-n", disk.toString());
        Path tree = Files.createDirectory(folder.resolve("after"));
        HostTool.output("debugfs", "-R", "rdump /root/source " + tree, disk.toString());
        HostTool.output("sh", "-ec", "cd \"$0\"/source/zlib-*/ && exec sha256sum --quiet --check \"$1\"",
                tree.toString(),
                sums.toString());
    }

    /** The same build in a copy of the disk's files, as root of a name space. @return the file with the sums */
    private Path sumsOnTheHost(Path disk) throws Exception {
        Path tree = Files.createDirectory(folder.resolve("before"));
        HostTool.output("debugfs", "-R", "rdump / " + tree, disk.toString());
        String said = HostTool.output("unshare", "--map-root-user", "--mount", "sh", "-ec", """
                mount --rbind /dev "$0/dev"
                exec chroot "$0" env -i PATH=/usr/bin:/bin sh /root/build.sh 2>&1
                """, tree.toString());
        assertTrue(said.endsWith("it is built\n"), said);
        Path sums = Files.copy(tree.resolve("root/sums"), folder.resolve("sums"));
        HostTool.output("rm", "-r", "--one-file-system", tree.toString());
        return sums;
    }
}
