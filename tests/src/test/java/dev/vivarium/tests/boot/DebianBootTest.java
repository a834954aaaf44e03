package dev.vivarium.tests.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.tests.run.VivProcess;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/** Debian's kernels, started directly, up to a shell at which somebody types. */
@Tag("full")
@Tag("linux")
@Tag("x86-64-host")
class DebianBootTest {
    @TempDir
    private Path folder;
    private String busybox;

    @BeforeEach
    void findBusybox() throws Exception {
        busybox = DebianKernel.busybox().toString();
    }

    @ParameterizedTest
    @CsvSource({"CLOUD, bzImage", "CLOUD, ELF", "GENERIC, bzImage", "GENERIC, ELF"})
    void everyKernelInEveryFormWorksAsTheHostDoes(DebianKernel kernel, String form) throws Exception {
        Path file = form.equals("ELF") ? kernel.elf(folder) : kernel.bzImage();
        String initrd = new GuestImage().resource("work.sh").in(folder);
        try (GuestShell shell = GuestShell.boot(file, initrd)) {
            assertEquals("x86_64\n", shell.run("uname -m", 60));
            String ours = shell.run("mkdir /tmp/work && sh /work.sh /bin/busybox /tmp/work", 300);
            assertEquals(onTheHost(), ours);
            shell.assertNoTrouble();
            shell.powerOff();
        }
    }

    private String onTheHost() throws Exception {
        Path script = Files.writeString(folder.resolve("work.sh"), GuestImage.text("work.sh"));
        Path work = Files.createDirectory(folder.resolve("work"));
        return new String(HostTool.output(new byte[0], busybox, "sh", script.toString(), busybox, work.toString()),
                StandardCharsets.UTF_8);
    }

    @Test
    void theShellHasATerminalAndTheClockGoes() throws Exception {
        String initrd = new GuestImage().in(folder);
        try (GuestShell shell = GuestShell.boot(DebianKernel.CLOUD.bzImage(), initrd)) {
            // A process of its own says it: the terminal is its own by then, and so is what Ctrl-C sends.
            shell.type("sh -c 'echo asleep; exec sleep 100000'\n");
            assertTrue(shell.shows("asleep\r\n", 60));
            shell.type("\3");
            assertEquals("/dev/ttyS0\n", shell.run("tty", 60));
            long before = System.currentTimeMillis() / 1000;
            long guest = Long.parseLong(shell.run("date +%s", 60).strip());
            long after = System.currentTimeMillis() / 1000;
            assertTrue(before - 2 <= guest && guest <= after + 2, before + " " + guest + " " + after);
            shell.run("sleep 2", 60);
            long slept = Long.parseLong(shell.run("date +%s", 60).strip()) - guest;
            assertTrue(slept >= 2, "It slept for " + slept + " s.");
            assertEquals(3, shell.answer("sh -c 'exit 3'", 60).status());
            shell.assertNoTrouble();
            shell.powerOff();
        }
    }

    /** The kernel finds nothing to start, panics and restarts, which ends the process as every restart does. */
    @ParameterizedTest
    @ValueSource(strings = {"random", "cut off"})
    void aKernelWithARamDiskThatIsNoneRestarts(String fault) throws Exception {
        byte[] image = Files.readAllBytes(Path.of(new GuestImage().in(folder)));
        if (fault.equals("random")) {
            new Random(1).nextBytes(image);
        }
        Path initrd = Files.write(folder.resolve("initrd"), Arrays.copyOf(image, 1000));
        try (VivProcess viv = VivProcess.start("run", "--no-reboot", "--kernel",
                DebianKernel.CLOUD.bzImage().toString(), "--initrd", initrd.toString(), "--append",
                "console=ttyS0 panic=-1")) {
            assertEquals(0, viv.exitStatus(600), viv.output() + viv.errors());
            assertTrue(viv.output().contains("Kernel panic - not syncing"), viv.output());
            assertEquals("", viv.errors());
        }
    }

    @Test
    void theVirtioConsoleCarriesAShell() throws Exception {
        String initrd = new GuestImage().modules(DebianKernel.CLOUD, "virtio_ring", "virtio", "virtio_pci_legacy_dev",
                "virtio_pci_modern_dev", "virtio_pci", "virtio_console").in(folder);
        Path serial = folder.resolve("serial");
        try (GuestShell shell = GuestShell.bootWith("console=ttyS0 TERMINAL=hvc0",
                DebianKernel.CLOUD.bzImage(), initrd, "--console", "stdio", "--serial", "file:" + serial)) {
            assertEquals("/dev/hvc0\n", shell.run("tty", 60));
            String numbers = shell.run("seq 1 20000", 120);
            assertEquals(20_000, numbers.lines().count());
            assertTrue(numbers.endsWith("\n19999\n20000\n"), numbers);
            shell.type("cat >/tmp/typed\n");
            for (int i = 0; i < 200; i++) {
                shell.type("line " + i + " of what is typed\n");
            }
            shell.type("\4");
            String typed = shell.run("cat /tmp/typed", 60);
            assertTrue(typed.endsWith("line 199 of what is typed\n") && typed.lines().count() == 200, typed);
            shell.assertNoTrouble();
            shell.type("poweroff -f\n");
            assertEquals(0, shell.process().exitStatus(60), shell.process().errors());
        }
        assertTrue(Files.readString(serial).contains("reboot: Power down"));
    }
}
