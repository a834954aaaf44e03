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
        try (GuestScreen guest = GuestScreen.start(folder, "--firmware", FirmwareFiles.bios(), "--memory", "64M",
                "--cdrom", disc.toString())) {
            guest.awaitText("Press Ctrl-B for the iPXE command line", SECONDS);
            guest.press("ctrl", "b");
            guest.awaitText("iPXE>", SECONDS);
            guest.type("set answer 42\nshow answer\n");
            guest.awaitText("answer:string = 42", SECONDS);
            guest.type("show version\n");
            guest.awaitText("builtin/version:string = 1.", SECONDS);
            guest.type("cpuid --ext 29 && echo 64 bits || echo 32 bits\n");
            guest.awaitText("\n64 bits", SECONDS);
            guest.type("help\n");
            guest.awaitText("Type \"<command> --help\" for further information", SECONDS);
            assertTrue(guest.text().contains("imgfetch"), guest.text());
            guest.picture("ipxe");
        }
    }
}
