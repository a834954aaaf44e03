package dev.vivarium.tests.boot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.tests.kvm.QmpSocket;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;

/** Debian's ahci, ata_piix, sd and sr drivers with our disks and CD drives, on both controllers. */
@Tag("full")
@Tag("linux")
class AtaDriveTest {
    private static final DebianKernel KERNEL = DebianKernel.GENERIC;
    private static final long DISK_BYTES = 128 << 20;
    private static final int RANDOM_BYTES = 20_000_001;
    private static final String DISK_AND_DISC = "until [ -b /dev/sda ] && [ -b /dev/sr0 ]; do sleep 1; done";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"ahci, LBA48 NCQ (depth 32)", "ide, PATA max MWDMA2"})
    void aDiskIsFilledFromADiscAndReadBack(String bus, String message) throws Exception {
        byte[] random = random();
        Path disc = disc("disc", random);
        Path disk = disk();
        try (GuestShell shell = boot("--disk", disk + ",bus=" + bus, "--cdrom", disc + ",bus=" + bus)) {
            shell.run(DISK_AND_DISC, 120);
            assertTrue(shell.run("dmesg", 60).contains(message), message);
            shell.run("/sbin/mke2fs -q -t ext4 /dev/sda && mount -t ext4 /dev/sda /mnt", 120);
            shell.run("mount -t iso9660 -o ro /dev/sr0 /cd", 60);
            assertEquals(md5(random) + "  /cd/random\n", shell.run("md5sum /cd/random", 120));
            shell.run("cp /cd/random /mnt/ && sync && echo 3 >/proc/sys/vm/drop_caches", 120);
            assertEquals(md5(random) + "  /mnt/random\n", shell.run("md5sum /mnt/random", 120));
            String written = shell.run("sh /files.sh", 300);
            assertTrue(written.endsWith("files are written\n"), written);
            shell.run("fstrim /mnt && umount /mnt && /sbin/e2fsck -f -n /dev/sda", 300);
            shell.run("cmp /dev/sda /dev/sda && dd if=/dev/sda of=/tmp/direct iflag=direct bs=1M count=100", 300);
            shell.assertNoTrouble();
            shell.powerOff();
        }
        HostTool.output("e2fsck", "-f", "-n", disk.toString());
        byte[] copy = HostTool.output(new byte[0], "debugfs", "-R", "cat /copy", disk.toString());
        assertArrayEquals(random, copy);
    }

    /** Without room in its memory for what the file system would keep, so that each sector goes to the disk. */
    @ParameterizedTest
    @CsvSource({"ahci", "ide"})
    void aSyncedFileOutlivesAProcessThatIsKilled(String bus) throws Exception {
        Path disk = disk();
        HostTool.output("mke2fs", "-q", "-F", "-t", "ext4", disk.toString());
        try (GuestShell shell = boot("--disk", disk + ",bus=" + bus)) {
            shell.run("until [ -b /dev/sda ]; do sleep 1; done; mount -t ext4 /dev/sda /mnt", 120);
            shell.run("seq 1 100000 >/mnt/numbers && sync", 120);
            shell.type("while true; do date >>/mnt/more; done\n");
            assertTrue(shell.shows("/mnt/more; done\r\n", 60));
        }
        HostTool.outputWhateverItsStatus(new byte[0], "e2fsck", "-f", "-p", disk.toString());
        HostTool.output("e2fsck", "-f", "-n", disk.toString());
        assertTrue(HostTool.output("debugfs", "-R", "cat /numbers", disk.toString()).endsWith("\n100000\n"));
    }

    @ParameterizedTest
    @CsvSource({"ahci, ahci-5", "ide, ide-2"})
    void discsAreEjectedLockedAndChanged(String bus, String drive) throws Exception {
        Path first = disc("first", "one".getBytes());
        Path second = disc("second", "two".getBytes());
        Path socket = folder.resolve("qmp");
        try (GuestShell shell = boot("--cdrom", first + ",bus=" + bus, "--monitor", socket.toString());
                QmpSocket qmp = new QmpSocket(socket)) {
            shell.run("until [ -b /dev/sr0 ]; do sleep 1; done; mount -t iso9660 -o ro /dev/sr0 /cd", 120);
            assertEquals("one", shell.run("cat /cd/random", 60));
            assertTrue(qmp.execute("query-block").contains("\"locked\":true"), "the kernel locks what is mounted");
            IOException refusal = assertThrows(IOException.class,
                    () -> qmp.say("{\"execute\":\"eject\",\"arguments\":{\"device\":\"" + drive + "\"}}"));
            assertTrue(refusal.getMessage().contains("is locked and force was not specified"), refusal.getMessage());
            assertEquals("one", shell.run("cat /cd/random", 60));

            // The kernel ejects a disc that nobody uses any more, and closes the tray for the next one who asks.
            shell.run("echo 1 >/proc/sys/dev/cdrom/autoeject; umount /cd", 60);
            assertTrue(qmp.event("DEVICE_TRAY_MOVED").contains("\"tray-open\":true"));
            shell.run("echo 0 >/proc/sys/dev/cdrom/autoeject; echo 0 >/proc/sys/dev/cdrom/autoclose", 60);
            assertNotEquals(0, shell.answer("dd if=/dev/sr0 of=/dev/null count=1", 60).status());

            qmp.say("{\"execute\":\"blockdev-change-medium\",\"arguments\":{\"id\":\"" + drive + "\",\"filename\":\""
                    + second + "\"}}");
            shell.run("mount -t iso9660 -o ro /dev/sr0 /cd", 120);
            assertEquals("two", shell.run("cat /cd/random", 60));
            assertTrue(qmp.execute("query-block").contains("second.iso"));

            qmp.say("{\"execute\":\"eject\",\"arguments\":{\"id\":\"" + drive + "\",\"force\":true}}");
            shell.run("umount /cd", 60);
            assertNotEquals(0, shell.answer("mount -t iso9660 -o ro /dev/sr0 /cd", 60).status());
            shell.powerOff();
        }
    }

    private GuestShell boot(String... options) throws Exception {
        String initrd = new GuestImage().resource("files.sh").program("/sbin/mke2fs").program("/sbin/e2fsck")
                .modules(KERNEL, GuestImage.DISK_DRIVERS).modules(KERNEL, GuestImage.ATA_DRIVERS).in(folder);
        return GuestShell.boot(KERNEL.bzImage(), initrd, options);
    }

    private Path disk() throws IOException {
        Path disk = folder.resolve("disk");
        try (RandomAccessFile file = new RandomAccessFile(disk.toFile(), "rw")) {
            file.setLength(DISK_BYTES);
        }
        return disk;
    }

    private Path disc(String name, byte[] contents) throws Exception {
        Path source = Files.createDirectory(folder.resolve(name));
        Files.write(source.resolve("random"), contents);
        Path disc = folder.resolve(name + ".iso");
        HostTool.output("xorriso", "-as", "mkisofs", "-quiet", "-o", disc.toString(), source.toString());
        return disc;
    }

    private static byte[] random() {
        byte[] random = new byte[RANDOM_BYTES];
        new Random(5).nextBytes(random);
        return random;
    }

    private static String md5(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
    }
}
