package dev.vivarium.tests.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.tests.run.VivProcess;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Debian's installer from a CD, in text mode: through its dialogs as far as it comes without a network, then in its shell, where a disk
 * is partitioned, formatted and filled. The host looks at what is on the disk.
 */
@Tag("full")
@Tag("linux")
@Tag("x86-64-host")
class InstallerTextTest {
    private static final long BOOT_SECONDS = 240;
    private static final long DIALOG_SECONDS = 90;
    private static final long FILL_SECONDS = 180;
    private static final int SECTOR = 512;
    /** Where an MBR says at which sector its first partition begins. */
    private static final int FIRST_PARTITION_START = 446 + 8;
    private static final long LEAST_FILES = 500;
    private static final long LEAST_BYTES_OF_REST = 8 << 20;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"ahci, /dev/sda", "virtio, /dev/vda"})
    void theInstallersShellFillsADisk(String bus, String device) throws Exception {
        Path image = disk();
        Path socket = folder.resolve("qmp");
        try (VivProcess viv = VivProcess.start("run", "--firmware", FirmwareFiles.bios(), "--memory", "1G", "--cdrom",
                InstallerDisc.text().in(folder).toString(), "--disk", image + ",bus=" + bus, "--boot", "d",
                "--monitor", socket.toString()); GuestScreen screen = GuestScreen.of(viv, socket)) {
            answerDialogs(screen);
            screen.picture("installer-text");
            openShell(screen);
            partition(screen, device);
            fill(screen, device + "1");
            screen.picture("installer-shell-" + bus);
            screen.type("poweroff -f\n");
            assertEquals(0, viv.exitStatus(DIALOG_SECONDS), () -> viv.output() + viv.errors());
            assertEquals("", viv.errors());
        }
        assertFilled(image);
    }

    private Path disk() throws Exception {
        Path image = folder.resolve("disk.qcow2");
        try (VivProcess viv = VivProcess.start("disk", "create", image.toString(), "160M")) {
            assertEquals(0, viv.exitStatus(DIALOG_SECONDS), viv.errors());
        }
        return image;
    }

    private static void answerDialogs(GuestScreen screen) throws Exception {
        screen.awaitText("Select a language", BOOT_SECONDS);
        screen.picture("installer-text-language");
        screen.press("ret");
        for (String dialog : new String[]{"Select your location", "Keymap to use", "no ethernet card",
                "No network interfaces detected"}) {
            screen.awaitText(dialog, DIALOG_SECONDS);
            screen.press("ret");
        }
        screen.awaitText("Hostname:", DIALOG_SECONDS);
        for (int letter = 0; letter < "debian".length(); letter++) {
            screen.press("backspace");
        }
        screen.type("vivarium");
        screen.awaitText("vivarium___", DIALOG_SECONDS);
        screen.press("ret");
        screen.awaitText("Debian archive mirror country", DIALOG_SECONDS);
        screen.press("ret");
        screen.awaitText("deb.debian.org", DIALOG_SECONDS);
    }

    private static void openShell(GuestScreen screen) throws Exception {
        screen.press("alt", "f2");
        screen.awaitText("Please press Enter", DIALOG_SECONDS);
        screen.press("ret");
        screen.awaitText("~ #", DIALOG_SECONDS);
        run(screen, "depmod -a", "modprobe -a ahci virtio_blk ext4", "udevadm settle");
    }

    private static void partition(GuestScreen screen, String device) throws Exception {
        screen.type("/tools/busybox fdisk " + device + "\n");
        String[][] questions = {{"Command (m for help): ", "n"}, {"primary partition", "p"},
                {"Partition number (1-4): ", "1"}, {"First sector (", ""}, {"Last sector or ", ""}};
        for (String[] question : questions) {
            screen.awaitText(question[0].strip(), DIALOG_SECONDS);
            screen.type(question[1] + "\n");
        }
        screen.type("w\n");
        screen.awaitText("Calling ioctl() to re-read partition table", DIALOG_SECONDS);
        run(screen, "udevadm settle");
    }

    /** With the installer's own files, and noise until nothing more fits. */
    private static void fill(GuestScreen screen, String partition) throws Exception {
        run(screen, "/tools/busybox mke2fs -L filled " + partition + " >/dev/null", "mount -t ext4 " + partition
                + " /mnt", "cp -a /lib /mnt", "cd /mnt");
        screen.type("dd if=/dev/urandom of=rest bs=64k\n");
        screen.awaitText("No space left on device", FILL_SECONDS);
        run(screen, "rm lib/modules/*/modules.*", "find lib rest -type f -exec sha256sum {} + >sums", "df .", "cd /",
                "umount /mnt");
    }

    /** All of these commands, each of which must succeed. */
    private static void run(GuestScreen screen, String... commands) throws Exception {
        // What is typed does not hold what is waited for.
        screen.type(
                "printf '\\033c'; " + String.join(" && ", commands) + " && echo all-$((6*7)) || echo not-$((6*7))\n");
        String seen = screen.awaitText("-42", FILL_SECONDS);
        assertTrue(seen.contains("all-42"), seen);
    }

    private void assertFilled(Path image) throws Exception {
        HostTool.output("qemu-img", "check", image.toString());
        Path raw = folder.resolve("disk.raw");
        HostTool.output("qemu-img", "convert", "-O", "raw", image.toString(), raw.toString());
        long start;
        try (RandomAccessFile disk = new RandomAccessFile(raw.toFile(), "r")) {
            disk.seek(FIRST_PARTITION_START);
            start = Integer.toUnsignedLong(Integer.reverseBytes(disk.readInt()));
        }
        String fileSystem = raw + "?offset=" + start * SECTOR;
        HostTool.output("e2fsck", "-fn", fileSystem);
        Path found = Files.createDirectory(folder.resolve("found"));
        HostTool.output("debugfs", "-R", "rdump / " + found, fileSystem);
        long files = Files.readAllLines(found.resolve("sums")).size();
        assertTrue(files >= LEAST_FILES, files + " files");
        assertTrue(Files.size(found.resolve("rest")) >= LEAST_BYTES_OF_REST);
        HostTool.output("sh", "-ec", "cd \"$0\"; sha256sum -c --quiet sums", found.toString());
    }
}
