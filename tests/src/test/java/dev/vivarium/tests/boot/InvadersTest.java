package dev.vivarium.tests.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A game without an operating system, which GRUB starts from a CD; it asks the PS/2 keyboard and writes to VGA memory. */
@Tag("full")
@Tag("linux")
class InvadersTest {
    private static final long SECONDS = 60;
    private static final String SHIP = "/ \\";
    private static final int STEPS = 8;

    @TempDir
    private Path folder;

    @Test
    void theShipGoesWhereTheKeysSay() throws Exception {
        try (GuestScreen guest = GuestScreen.start(folder, "--firmware", FirmwareFiles.bios(), "--memory", "64M",
                "--cdrom", disc().toString())) {
            guest.awaitText(SHIP, SECONDS);
            int first = ship(guest);
            int left = moved(guest, "left", first);
            assertTrue(left < first, left + " is not left of " + first);
            guest.picture("invaders");
            int right = moved(guest, "right", left);
            assertTrue(right > left, right + " is not right of " + left);
            guest.hold("spc", true);
            guest.awaitText("|", SECONDS);
            guest.hold("spc", false);
            assertEquals(right, ship(guest), "Whoever shoots stays where he is.");
        }
    }

    /**
     * Holds the key until the ship is some steps away. The first keys come late: SeaBIOS has set the USB keyboard up, and it takes a
     * second until it is plain that nobody reads it any more.
     */
    private static int moved(GuestScreen guest, String key, int from) throws Exception {
        long end = System.nanoTime() + SECONDS * 1_000_000_000;
        int at = from;
        while (Math.abs(at - from) < STEPS && System.nanoTime() < end) {
            guest.hold(key, true);
            Thread.sleep(200);
            at = ship(guest);
            if (at == from) {
                guest.hold(key, false);
            }
        }
        guest.hold(key, false);
        return settled(guest);
    }

    private static int settled(GuestScreen guest) throws Exception {
        int before = -1;
        for (int at = ship(guest); at != before; at = ship(guest)) {
            before = at;
            Thread.sleep(500);
        }
        return before;
    }

    /** The column that the ship begins in. */
    private static int ship(GuestScreen guest) throws Exception {
        List<String> lines = guest.lines();
        return lines.getLast().indexOf(SHIP);
    }

    private Path disc() throws Exception {
        Path grub = Files.createDirectories(folder.resolve("disc/boot/grub"));
        Path game = FirmwareFiles.unpacked("grub-invaders").resolve("boot/invaders.exec");
        Files.copy(game, grub.resolveSibling("invaders"));
        Files.writeString(grub.resolve("grub.cfg"), "multiboot /boot/invaders\nboot\n");
        Path disc = folder.resolve("invaders.iso");
        HostTool.output("grub-mkrescue", "-d",
                FirmwareFiles.unpacked("grub-pc-bin").resolve("usr/lib/grub/i386-pc").toString(),
                "--install-modules=multiboot normal iso9660 biosdisk", "-o", disc.toString(),
                folder.resolve("disc").toString());
        return disc;
    }
}
