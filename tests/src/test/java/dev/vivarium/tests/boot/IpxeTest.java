package dev.vivarium.tests.boot;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.tests.run.VivProcess;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** iPXE: loaded by ISOLINUX from a CD, at its command line; and from the network card's ROM, which starts Linux from the network. */
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

    private static String script(String from) {
        return "#!ipxe\nkernel " + from + "vmlinuz initrd=initrd.cpio console=ttyS0 panic=-1 STARTED=" + from
                + "\ninitrd " + from + "initrd.cpio\nboot\n";
    }

    /** The firmware starts nothing but the network card: everything comes through it. */
    private void assertStarts(String options, String expected) throws Exception {
        Path roms = FirmwareFiles.unpacked("ipxe-qemu").resolve("usr/lib/ipxe/qemu");
        try (GuestShell shell = GuestShell.of(VivProcess.startWith(
                Map.of(dev.vivarium.engine.api.FirmwareFiles.FOLDER_VARIABLE, roms.toString()), "run", "--firmware",
                FirmwareFiles.bios(), "--boot", "n", "--memory", "512M", "--net", "nat," + options))) {
            assertTrue(shell.run("cat /proc/cmdline", SECONDS).contains("STARTED=" + expected));
            shell.assertNoTrouble();
            shell.powerOff();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"virtio", "e1000e"})
    void itStartsLinuxFromTheNetwork(String card) throws Exception {
        Path files = Files.createDirectory(folder.resolve("files"));
        Files.copy(DebianKernel.CLOUD.bzImage(), files.resolve("vmlinuz"));
        new GuestImage().in(files);
        Files.writeString(files.resolve("tftp.ipxe"), script(""));
        assertStarts("card=" + card + ",tftp=" + files + ",bootfile=tftp.ipxe", "\n");
        try (GuestServers servers = new GuestServers(folder)) {
            String from = "http://10.0.2.2:" + servers.web(files) + "/";
            Files.writeString(files.resolve("http.ipxe"), script(from));
            assertStarts("card=" + card + ",bootfile=" + from + "http.ipxe", from);
        }
    }
}
