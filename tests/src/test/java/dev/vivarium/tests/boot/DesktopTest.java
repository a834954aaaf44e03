package dev.vivarium.tests.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import javax.imageio.ImageIO;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An X desktop in a Debian guest, drawn into memory: much code, of which the translator keeps a bounded part. */
@Tag("full")
@Tag("linux")
@Tag("x86-64-host")
class DesktopTest {
    private static final DebianKernel KERNEL = DebianKernel.CLOUD;
    private static final long GUEST_MIB = 1024;
    private static final long SILENT_SECONDS = 900;
    private static final double MOST_MIB_OF_CODE = 96;
    private static final double BYTES_OF_A_MIB = 1 << 20;
    private static final int FEWEST_COLOURS = 500;

    @TempDir
    private Path folder;

    @Test
    void theCodeOfADesktopFits() throws Exception {
        Path disk = new DebianSystem(2048).with("xvfb", "xfce4-session", "xfwm4", "xfce4-panel", "xfdesktop4",
                "xfce4-settings", "thunar", "xfce4-terminal", "mousepad", "dbus-x11", "xdotool", "x11-utils",
                "imagemagick", "fonts-dejavu-core", "adwaita-icon-theme").disk(folder);
        Path script = Files.writeString(folder.resolve("desktop.sh"), GuestImage.text("desktop.sh"));
        HostTool.output("debugfs", "-w", "-R", "write " + script + " /root/desktop.sh", disk.toString());
        String initrd = new GuestImage().modules(KERNEL, GuestImage.DISK_DRIVERS).in(folder);
        Path stats = folder.resolve("stats.json");
        try (GuestShell shell = GuestShell.login("console=ttyS0 ROOT_DISK=/dev/vda", KERNEL.bzImage(), initrd,
                "--accel", "soft", "--memory", GUEST_MIB + "M", "--disk", disk.toString(), "--stats",
                stats.toString())) {
            GuestShell.Answer answer = shell.answer("sh /root/desktop.sh", SILENT_SECONDS);
            assertEquals(0, answer.status(), () -> answer.text());
            System.out.printf("A guest with a desktop: %.1f MiB above the guest's memory%n",
                    shell.process().mibAbove(GUEST_MIB));
            shell.assertNoTrouble();
            shell.type("poweroff\n");
            shell.assertPoweredOff();
        }
        String counters = Files.readString(stats);
        double code = counter(counters, "translatedBytesInUse") / BYTES_OF_A_MIB;
        double tables = counter(counters, "translatedTableBytes") / BYTES_OF_A_MIB;
        System.out.printf("Its translated code: %.1f MiB, and %.1f MiB of tables%n", code, tables);
        assertEquals(0, counter(counters, "translatedEvictions"));
        assertTrue(code + tables <= MOST_MIB_OF_CODE, code + " and " + tables + " MiB");
        assertTrue(coloursOfPicture(disk) >= FEWEST_COLOURS);
    }

    private static long counter(String stats, String name) {
        Matcher matcher = Pattern.compile("\"" + name + "\": (\\d+)").matcher(stats);
        assertTrue(matcher.find(), stats);
        return Long.parseLong(matcher.group(1));
    }

    private int coloursOfPicture(Path disk) throws Exception {
        Path picture = folder.resolve("desktop.png");
        HostTool.output("debugfs", "-R", "dump /root/desktop.png " + picture, disk.toString());
        BufferedImage image = ImageIO.read(picture.toFile());
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours.size();
    }
}
