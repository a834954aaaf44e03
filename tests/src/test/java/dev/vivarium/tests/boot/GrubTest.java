package dev.vivarium.tests.boot;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;

/**
 * GRUB's rescue images with SeaBIOS: a CD, and a floppy's image as a disk, for the board has no floppy controller. What GRUB finds
 * is what SeaBIOS says, and what it reads comes from the drive that it booted from.
 */
@Tag("full")
@Tag("linux")
class GrubTest {
    private static final long SECONDS = 60;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
            "grub-rescue-cdrom.iso, --cdrom, '', cd",
            "grub-rescue-cdrom.iso, --cdrom, ',bus=ide', cd",
            "grub-rescue-floppy.img, --disk, ',bus=ide,readonly', hd0",
            "grub-rescue-floppy.img, --disk, ',readonly', hd0"})
    void itAnswersAtItsPrompt(String image, String option, String suffix, String drive) throws Exception {
        Path file = FirmwareFiles.unpacked("grub-rescue-pc").resolve("usr/lib/grub-rescue").resolve(image);
        try (GuestScreen guest = GuestScreen.start(folder, "--firmware", FirmwareFiles.bios(), "--memory", "64M",
                option, file + suffix)) {
            guest.awaitText("Microsoft Windows", SECONDS);
            guest.press("c");
            guest.awaitText("grub>", SECONDS);
            guest.type("ls\n");
            guest.awaitText("(" + drive + ") (" + drive + ",msdos1)", SECONDS);
            guest.type("clear\nls (" + drive + ")/boot/grub/\n");
            guest.awaitText("grub.cfg", SECONDS);
            assertTrue(guest.text().contains("i386-pc/"), guest.text());
            guest.type("clear\nset answer=42\necho the answer is $answer\n");
            guest.awaitText("the answer is 42", SECONDS);
            guest.picture("grub-" + option.substring(2) + (suffix.contains("ide") ? "-ide" : "-ahci"));
        }
    }
}
