package dev.vivarium.tests.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.tests.run.VivProcess;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** SeaBIOS and OVMF find the drives of both controllers and start what is on them. */
@Tag("full")
@Tag("x86-64-host")
class FirmwareDrivesTest {
    private static final long SILENT_SECONDS = 60;
    private static final int BOOT_SECTOR = 512;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"ahci, AHCI/0: Vivarium disk", "ide, ata0-0: Vivarium disk"})
    void seaBiosStartsADisk(String bus, String found) throws Exception {
        Path disk = disk("the disk has started");
        try (VivProcess viv = VivProcess.start("run", "--firmware", FirmwareFiles.bios(), "--test-devices", "--disk",
                disk + ",bus=" + bus)) {
            assertTrue(viv.shows("the disk has started", SILENT_SECONDS), viv.output() + viv.errors());
            assertTrue(viv.errors().contains(found), viv.errors());
        }
    }

    @ParameterizedTest
    @CsvSource({"ahci, AHCI/5: Vivarium CD drive", "ide, ata1-0: Vivarium CD drive"})
    void seaBiosStartsADisc(String bus, String found) throws Exception {
        Path disk = Files.write(folder.resolve("empty"), new byte[1 << 20]);
        try (VivProcess viv = VivProcess.start("run", "--firmware", FirmwareFiles.bios(), "--test-devices", "--disk",
                disk + ",bus=" + bus, "--cdrom", disc("the disc has started") + ",bus=" + bus)) {
            assertTrue(viv.shows("the disc has started", SILENT_SECONDS), viv.output() + viv.errors());
            assertTrue(viv.errors().contains(found), viv.errors());
        }
    }

    @ParameterizedTest
    @CsvSource({"ahci, 'Sata(0x0,', 'Sata(0x5,'", "ide, 'Ata(Primary,Master', 'Ata(Secondary,Master'"})
    void ovmfFindsTheDrives(String bus, String diskPath, String discPath) throws Exception {
        Path disk = Files.write(folder.resolve("empty"), new byte[1 << 20]);
        try (VivProcess viv = VivProcess.start("run", "--firmware",
                FirmwareFiles.uefi(folder.resolve("vars.fd")), "--disk", disk + ",bus=" + bus, "--cdrom",
                disc("unused") + ",bus=" + bus)) {
            assertTrue(viv.shows("Shell> ", SILENT_SECONDS), viv.output());
            viv.type("map -r -b\r");
            int before = viv.output().length();
            assertTrue(viv.showsBehind(before, "Shell> ", SILENT_SECONDS), viv.output());
            String map = viv.output().replace("\r", "").replace("\n", "").replace(" ", "");
            assertTrue(map.contains(diskPath), map);
            assertTrue(map.contains(discPath), map);
            viv.type("reset -s\r");
            assertEquals(0, viv.exitStatus(SILENT_SECONDS), viv.output());
        }
    }

    /** Real-mode code that prints a text on the first serial port and stops. */
    private static byte[] printing(String text) {
        ByteArrayOutputStream code = new ByteArrayOutputStream();
        code.writeBytes(new byte[]{(byte) 0xBA, (byte) 0xF8, 0x03}); // mov dx, 3F8h
        for (char c : text.toCharArray()) {
            code.writeBytes(new byte[]{(byte) 0xB0, (byte) c, (byte) 0xEE}); // mov al, c; out dx, al
        }
        code.writeBytes(new byte[]{(byte) 0xFA, (byte) 0xF4, (byte) 0xEB, (byte) 0xFC}); // cli; hlt; and again
        return code.toByteArray();
    }

    private Path disk(String text) throws Exception {
        byte[] sectors = Arrays.copyOf(printing(text), 1 << 20);
        sectors[BOOT_SECTOR - 2] = 0x55;
        sectors[BOOT_SECTOR - 1] = (byte) 0xAA;
        return Files.write(folder.resolve("disk"), sectors);
    }

    /** With a boot image that is not emulated as a floppy disk. */
    private Path disc(String text) throws Exception {
        Path source = Files.createDirectory(folder.resolve("source"));
        Files.write(source.resolve("boot.bin"), Arrays.copyOf(printing(text), 2048));
        Path disc = folder.resolve("disc.iso");
        HostTool.output("xorriso", "-as", "mkisofs", "-quiet", "-b", "boot.bin", "-no-emul-boot", "-boot-load-size",
                "4", "-o", disc.toString(), source.toString());
        return disc;
    }
}
