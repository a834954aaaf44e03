package dev.vivarium.tests.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.tests.run.VivProcess;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/**
 * An installed Debian with systemd and the kernel for all machines, by SeaBIOS and GRUB from a disk that others made. Its kernel finds the
 * display adapter and draws its console itself: what is read are pixels.
 */
@Tag("full")
@Tag("guest-kit")
@Tag("linux")
@Tag("x86-64-host")
class MinimalDebianTest {
    private static final long SILENT_SECONDS = 300;
    private static final long COMMAND_SECONDS = 60;
    private static final long POWER_OFF_SECONDS = 120;
    private static final String PROMPT = "root@debian-minimal:~#";

    @TempDir
    private Path folder;

    @Test
    void whoSitsAtItsScreenLogsIn() throws Exception {
        Path disk = KitDisk.overlay("minimal", folder);
        Path socket = folder.resolve("qmp");
        try (VivProcess viv = VivProcess.start("run", "--firmware", FirmwareFiles.bios(), "--memory", "512M", "--disk",
                disk + ",backing=anywhere", "--monitor", socket.toString())) {
            assertTrue(viv.shows("Debian 12", SILENT_SECONDS), viv.output() + viv.errors());
            try (GuestScreen screen = GuestScreen.of(viv, socket)) {
                screen.readPixels(FrameBufferText.of(DebianKernel.GENERIC, folder));
                assertTrue(viv.shows("GUEST-UP", SILENT_SECONDS), viv.output() + viv.errors());
                logIn(screen);
                use(screen);
                screen.picture("debian-minimal");
                screen.type("poweroff\n");
                assertEquals(0, viv.exitStatus(POWER_OFF_SECONDS), viv.output() + viv.errors());
                assertTrue(viv.output().contains("reboot: Power down"), viv.output());
                assertEquals("", viv.errors());
            }
        }
        HostTool.output("qemu-img", "check", "-q", disk.toString());
    }

    private static void logIn(GuestScreen screen) throws Exception {
        screen.awaitText("debian-minimal login:", COMMAND_SECONDS);
        screen.type("root\n");
        screen.awaitText("Password:", COMMAND_SECONDS);
        screen.type("guest\n");
        screen.awaitText(PROMPT, COMMAND_SECONDS);
    }

    private static void use(GuestScreen screen) throws Exception {
        screen.type(
                "dmesg -n 1; clear; tty; cat /proc/fb; grep ' / ' /proc/mounts; systemctl is-system-running --wait\n");
        String text = screen.awaitText("running\n" + PROMPT, COMMAND_SECONDS);
        assertTrue(text.contains("/dev/tty1\n0 bochs-drm"), text);
        assertTrue(text.contains("/dev/vda1 / ext4 rw"), text);
        screen.type("echo $((123456 * 654321)) bottles\n");
        screen.awaitText("\n80779853376 bottles\n", COMMAND_SECONDS);
        screen.type(
                "head -c 3000000 /dev/urandom >kept; sha256sum kept >sum; sync; echo 3 >/proc/sys/vm/drop_caches\n");
        screen.type("sha256sum -c sum; uname -srm; uptime\n");
        screen.awaitText("\nkept: OK\nLinux 6", COMMAND_SECONDS);
        screen.awaitText("load average: ", COMMAND_SECONDS);
    }
}
