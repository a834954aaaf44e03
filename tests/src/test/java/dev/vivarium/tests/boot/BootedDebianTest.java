package dev.vivarium.tests.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.tests.run.VivProcess;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An installed Debian, as people start it: firmware, GRUB, and a login at the screen. */
@Tag("full")
@Tag("linux")
@Tag("x86-64-host")
class BootedDebianTest {
    private static final long BOOT_SECONDS = 240;
    private static final long COMMAND_SECONDS = 60;
    private static final long POWER_OFF_SECONDS = 120;
    private static final Pattern SUM = Pattern.compile("([0-9a-f]{64})  /root/kept");

    @TempDir
    private Path folder;

    private Path system() throws Exception {
        return new DebianSystem(512).carrying("hello", "memtester", "time", "tree").disk(folder);
    }

    @ParameterizedTest
    @CsvSource({"virtio, /dev/vda1", "ahci, /dev/sda1", "ide, /dev/sda1"})
    void seaBiosAndGrubStartIt(String bus, String root) throws Exception {
        BootDisk disk = BootDisk.forBios(system(), root, folder);
        Path image = disk.qcow2();
        String sum;
        Path socket = folder.resolve("qmp");
        try (VivProcess viv = VivProcess.start("run", "--firmware", FirmwareFiles.bios(), "--disk",
                image + ",bus=" + bus, "--monitor", socket.toString())) {
            assertTrue(viv.shows("Debian 12", BOOT_SECONDS), viv.output() + viv.errors());
            try (GuestScreen screen = GuestScreen.of(viv, socket)) {
                screen.awaitText("guest login:", BOOT_SECONDS);
                screen.type("root\n");
                screen.awaitText("Password:", COMMAND_SECONDS);
                screen.type("guest\n");
                screen.awaitText("guest:~#", COMMAND_SECONDS);
                screen.type("clear; tty; grep ' / ' /proc/mounts\n");
                String text = screen.awaitText(root + " / ext4 rw", COMMAND_SECONDS);
                assertTrue(text.contains("/dev/tty1"), text);
                screen.type("head -c 3000000 /dev/urandom >kept; sha256sum /root/kept; sync\n");
                Matcher line = SUM.matcher(screen.awaitText("  /root/kept", COMMAND_SECONDS));
                assertTrue(line.find(), screen.text());
                sum = line.group(1);
                screen.picture("debian-bios-" + bus);
                screen.type("poweroff\n");
                assertPoweredOff(viv);
            }
        }
        assertKept(sum, disk.systemOf(image));
    }

    /** With UEFI Linux draws its characters itself: what they are is asked of it at the serial port. */
    @Test
    void ovmfAndGrubStartIt() throws Exception {
        BootDisk disk = BootDisk.forUefi(system(), "/dev/vda2", folder);
        Path image = disk.qcow2();
        String sum;
        Path socket = folder.resolve("qmp");
        try (VivProcess viv = VivProcess.start("run", "--firmware",
                FirmwareFiles.uefi(folder.resolve("vars.fd")), "--disk", image.toString(), "--monitor",
                socket.toString())) {
            try (GuestShell shell = GuestShell.loginTo(viv); GuestScreen screen = GuestScreen.of(viv, socket)) {
                assertTrue(shell.run("dmesg", COMMAND_SECONDS).contains("efi: EFI v2"), "not started by UEFI");
                awaitConsole(shell, "guest login: ");
                screen.type("root\n");
                awaitConsole(shell, "Password: ");
                screen.type("guest\n");
                awaitConsole(shell, "guest:~# ");
                screen.type("clear; tty; head -c 3000000 /dev/urandom >kept; sha256sum /root/kept; sync\n");
                Matcher line = SUM.matcher(awaitConsole(shell, "  /root/kept"));
                assertTrue(line.find());
                sum = line.group(1);
                screen.picture("debian-uefi");
                shell.assertNoTrouble();
                screen.type("poweroff\n");
                assertPoweredOff(viv);
            }
        }
        assertKept(sum, disk.systemOf(image));
    }

    private static String awaitConsole(GuestShell shell, String expected) throws Exception {
        String seen = "";
        for (int look = 0; look < COMMAND_SECONDS && !seen.contains(expected); look++) {
            seen = shell.run("sleep 1; cat /dev/vcs1", COMMAND_SECONDS);
        }
        assertTrue(seen.contains(expected), expected + " is not on the console: " + seen);
        return seen;
    }

    private static void assertPoweredOff(VivProcess viv) throws Exception {
        assertEquals(0, viv.exitStatus(POWER_OFF_SECONDS), viv.output() + viv.errors());
        assertTrue(viv.output().contains("reboot: Power down"), viv.output());
        assertEquals("", viv.errors());
    }

    /** What the guest wrote is on the disk as the guest had it. */
    private static void assertKept(String sum, Path fileSystem) throws Exception {
        byte[] kept = HostTool.output(new byte[0], "debugfs", "-R", "cat /root/kept", fileSystem.toString());
        assertEquals(sum, HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(kept)));
    }
}
