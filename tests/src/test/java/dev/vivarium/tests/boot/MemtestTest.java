package dev.vivarium.tests.boot;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.tests.run.VivProcess;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * memtest86+ goes once through all its tests, those that wait and look again included. It has memory, caches, addresses
 * and the block moves of its tests to itself, with paging; each wrong bit counts.
 */
@Tag("full")
@Tag("linux")
class MemtestTest {
    private static final long START_SECONDS = 120;
    private static final long PASS_SECONDS = 1800;
    private static final Path DISC = Path.of("usr/lib/memtest86+/memtest86+x64.iso");

    @TempDir
    private Path folder;

    /** Its screen is characters. */
    @Test
    void aPassUnderSeaBiosFindsNoError() throws Exception {
        Path disc = FirmwareFiles.unpacked("memtest86+").resolve(DISC);
        try (GuestScreen guest = GuestScreen.start(folder, "--firmware", FirmwareFiles.bios(), "--memory", "64M",
                "--cdrom", disc.toString())) {
            guest.awaitText("Memtest86+", START_SECONDS);
            guest.awaitText("Pass:", START_SECONDS);
            guest.picture("memtest-bios-begin");
            guest.awaitText("Pass:  1 ", PASS_SECONDS);
            guest.picture("memtest-bios");
            String screen = guest.text();
            assertTrue(Pattern.compile("Errors: +0\\b").matcher(screen).find(), screen);
            assertTrue(Pattern.compile("Pass: +1\\b").matcher(screen).find(), screen);
            assertFalse(screen.contains("Unexpected interrupt"), screen);
        }
    }

    /** Its screen is pixels, and so it is told to show the same on the serial port, where it goes from place to place. */
    @Test
    void aPassUnderOvmfFindsNoError() throws Exception {
        Path program = FirmwareFiles.unpacked("memtest86+").resolve("boot/memtest86+x64.efi");
        Path disk = folder.resolve("disk");
        HostTool.output("mformat", "-C", "-i", disk.toString(), "-h", "2", "-t", "80", "-s", "36", "::");
        HostTool.output("mcopy", "-i", disk.toString(), program.toString(), "::memtest.efi");
        try (GuestScreen guest = GuestScreen.start(folder, "--firmware", FirmwareFiles.uefi(folder.resolve("vars.fd")),
                "--memory", "64M", "--disk", disk.toString())) {
            VivProcess viv = guest.process();
            assertTrue(viv.shows("Shell> ", START_SECONDS), viv.output() + viv.errors());
            viv.type("fs0:memtest.efi console=ttyS0,115200\r");
            assertTrue(viv.shows("Memtest86+", START_SECONDS), viv.output() + viv.errors());
            assertTrue(viv.shows("Pass:  1 ", PASS_SECONDS), viv.output() + viv.errors());
            guest.picture("memtest-uefi");
            String said = viv.output();
            assertFalse(Pattern.compile("Errors: +[1-9]").matcher(said).find(), said);
        }
    }
}
