package dev.vivarium.tests.boot;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.tests.run.VivProcess;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/**
 * {@link Xv6} with two processors: MP tables, start-up messages, the I/O interrupt controller, the disk at the old ports by the
 * processor, the keyboard, the text screen and the serial port, each as the simplest driver does it.
 */
@Tag("full")
@Tag("linux")
@Tag("x86-64-host")
@Tag(GuestSources.TAG)
class Xv6Test {
    private static final long BOOT_SECONDS = 60;
    /** {@code bigdir} says nothing for three minutes, even if the host has nothing else to do. */
    private static final long SILENT_SECONDS = 900;

    @TempDir
    private Path folder;

    private Path sources;

    @BeforeEach
    void build() throws Exception {
        sources = Xv6.withDisks(folder.resolve("xv6"));
    }

    @Test
    void itPassesItsOwnTestsWithTwoProcessors() throws Exception {
        try (GuestScreen guest = start()) {
            VivProcess viv = guest.process();
            assertTrue(viv.shows("init: starting sh\n$ ", BOOT_SECONDS), viv.output() + viv.errors());
            assertTrue(viv.output().contains("cpu0: starting"), viv.output());
            assertTrue(viv.output().contains("cpu1: starting"), viv.output());
            viv.type("usertests\n");
            assertTrue(viv.shows("ALL TESTS PASSED", SILENT_SECONDS), viv.output() + viv.errors());
            assertFalse(viv.output().contains("panic"), viv.output());
            guest.picture("xv6");
        }
    }

    /** The first key waits: SeaBIOS has set the USB keyboard up, and xv6 does not read it. */
    @Test
    void itIsTypedAt() throws Exception {
        try (GuestScreen guest = start()) {
            guest.awaitText("init: starting sh", BOOT_SECONDS);
            guest.type("echo The keyboard works | cat\n");
            guest.awaitText("\nThe keyboard works", BOOT_SECONDS);
            guest.type("wc README\n");
            guest.awaitText(" README\n$", BOOT_SECONDS);
            guest.picture("xv6-typed");
        }
    }

    private GuestScreen start() throws Exception {
        return GuestScreen.start(folder, "--firmware", FirmwareFiles.bios(), "--cpu", "x86-64-v2-packages", "--cpus",
                "2", "--memory", "256M", "--disk", sources.resolve("xv6.img") + ",bus=ide", "--disk",
                sources.resolve("fs.img") + ",bus=ide");
    }
}
