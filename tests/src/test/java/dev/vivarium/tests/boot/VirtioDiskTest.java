package dev.vivarium.tests.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/** A file system on a disk: the host makes it and the guest reads it, the guest writes it and the host checks it. */
@Tag("full")
@Tag("linux")
class VirtioDiskTest {
    private static final long DISK_BYTES = 96 << 20;
    private static final int RANDOM_BYTES = 5_000_001;
    private static final DebianKernel KERNEL = DebianKernel.CLOUD;

    @TempDir
    private Path folder;

    @Test
    void whatTheGuestWritesIsWholeAndWhatItReadsIsRight() throws Exception {
        Path disk = disk("disk");
        byte[] random = new byte[RANDOM_BYTES];
        new Random(5).nextBytes(random);
        Path source = Files.createDirectory(folder.resolve("source"));
        Files.write(source.resolve("random"), random);
        HostTool.output("mke2fs", "-q", "-F", "-t", "ext4", "-d", source.toString(), disk.toString());
        Path other = disk("other");
        byte[] otherBefore = Files.readAllBytes(other);

        try (GuestShell shell = boot("--disk", disk.toString(), "--disk", other + ",readonly")) {
            assertEquals(DISK_BYTES / 512 + "\n0\n1\n",
                    shell.run("cat /sys/block/vda/size /sys/block/vda/ro /sys/block/vdb/ro", 60));
            shell.run("mount -t ext4 /dev/vda /mnt", 60);
            assertEquals(md5(random) + "  /mnt/random\n", shell.run("md5sum /mnt/random", 60));
            shell.run("dd if=/dev/vda of=/tmp/direct iflag=direct bs=64k count=64", 60);
            String written = shell.run("sh /files.sh", 300);
            assertTrue(written.endsWith("files are written\n"), written);
            assertNotEquals(0, shell.answer("dd if=/dev/zero of=/dev/vdb count=1", 60).status());
            shell.run("umount /mnt", 120);
            shell.assertNoTrouble();
            shell.powerOff();
        }

        HostTool.output("e2fsck", "-f", "-n", disk.toString());
        assertEquals(md5(random) + "\n", md5(cat(disk, "/copy")) + "\n");
        assertEquals("appended\n".repeat(50), new String(cat(disk, "/log"), StandardCharsets.UTF_8));
        byte[] sparse = cat(disk, "/sparse");
        assertEquals(20 << 20 | 3, sparse.length);
        assertEquals("end", new String(Arrays.copyOfRange(sparse, 20 << 20, sparse.length),
                StandardCharsets.UTF_8));
        List<String> names = HostTool.output("debugfs", "-R", "ls -p /tree/3", disk.toString()).lines()
                .filter(line -> line.contains("/f")).toList();
        assertEquals(75, names.size(), names.toString());
        assertTrue(Arrays.equals(otherBefore, Files.readAllBytes(other)));
    }

    /** As after a power cut: the journal must be enough. */
    @Test
    void aSyncedFileOutlivesAProcessThatIsKilled() throws Exception {
        Path disk = disk("disk");
        HostTool.output("mke2fs", "-q", "-F", "-t", "ext4", disk.toString());
        try (GuestShell shell = boot("--disk", disk.toString())) {
            shell.run("mount -t ext4 /dev/vda /mnt && seq 1 100000 > /mnt/numbers && sync", 120);
            shell.type("while true; do date >> /mnt/more; done\n");
            assertTrue(shell.shows("/mnt/more; done\r\n", 60));
        }
        HostTool.outputWhateverItsStatus(new byte[0], "e2fsck", "-f", "-p", disk.toString());
        HostTool.output("e2fsck", "-f", "-n", disk.toString());
        String numbers = new String(cat(disk, "/numbers"), StandardCharsets.UTF_8);
        assertEquals(100_000, numbers.lines().count());
        assertTrue(numbers.endsWith("\n100000\n"));
    }

    /** The same on an image over another one, and QEMU's tools find what the guest wrote. */
    @Test
    void aGuestWorksOnAQcow2DiskOverABackingFile() throws Exception {
        Path base = disk("base");
        HostTool.output("mke2fs", "-q", "-F", "-t", "ext4", base.toString());
        Path disk = folder.resolve("disk.qcow2");
        HostTool.output("qemu-img", "create", "-q", "-f", "qcow2", "-b", "base", "-F", "raw", disk.toString());
        byte[] before = Files.readAllBytes(base);
        try (GuestShell shell = boot("--disk", disk.toString())) {
            shell.run("mount -t ext4 -o discard /dev/vda /mnt && seq 1 200000 > /mnt/numbers && sync", 120);
            shell.run("cp /mnt/numbers /mnt/more && sync && rm /mnt/more && fstrim /mnt; umount /mnt", 120);
            shell.assertNoTrouble();
            shell.powerOff();
        }
        assertTrue(Arrays.equals(before, Files.readAllBytes(base)));
        HostTool.output("qemu-img", "check", "-q", disk.toString());
        Path flat = folder.resolve("flat");
        HostTool.output("qemu-img", "convert", "-O", "raw", disk.toString(), flat.toString());
        HostTool.output("e2fsck", "-f", "-n", flat.toString());
        assertEquals(200_000, new String(cat(flat, "/numbers"), StandardCharsets.UTF_8).lines().count());
    }

    private GuestShell boot(String... disks) throws Exception {
        String initrd = new GuestImage().resource("files.sh").modules(KERNEL, GuestImage.DISK_DRIVERS).in(folder);
        return GuestShell.boot(KERNEL.bzImage(), initrd, disks);
    }

    private Path disk(String name) throws Exception {
        Path disk = folder.resolve(name);
        try (RandomAccessFile file = new RandomAccessFile(disk.toFile(), "rw")) {
            file.setLength(DISK_BYTES);
        }
        return disk;
    }

    private static byte[] cat(Path disk, String file) throws Exception {
        return HostTool.output(new byte[0], "debugfs", "-R", "cat " + file, disk.toString());
    }

    private static String md5(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
    }
}
