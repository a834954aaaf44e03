package dev.vivarium.tests.boot;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** iPXE, loaded by ISOLINUX from a CD, at its command line; the board has no network card for it yet. */
@Tag("full")
@Tag("linux")
class IpxeTest {
    private static final long SECONDS = 60;

    @TempDir
    private Path folder;

    @Test
    void itAnswersAtItsPrompt() throws Exception {
        Path disc = FirmwareFiles.unpacked("ipxe").resolve("usr/lib/ipxe/ipxe.iso");
        try (ScreenGuest guest = ScreenGuest.start(folder, "--firmware", FirmwareFiles.bios(), "--memory", "64M",
                "--cdrom", disc.toString())) {
            guest.await("Press Ctrl-B for the iPXE command line", SECONDS);
            guest.press("ctrl", "b");
            guest.await("iPXE>", SECONDS);
            guest.type("set answer 42\nshow answer\n");
            guest.await("answer:string = 42", SECONDS);
            guest.type("show version\n");
            guest.await("builtin/version:string = 1.", SECONDS);
            guest.type("cpuid --ext 29 && echo 64 bits || echo 32 bits\n");
            guest.await("\n64 bits", SECONDS);
            guest.type("help\n");
            guest.await("Type \"<command> --help\" for further information", SECONDS);
            assertTrue(guest.text().contains("imgfetch"), guest.text());
            guest.picture("ipxe");
        }
    }
}
