package dev.vivarium.tests.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

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
        try (GuestShell shell = GuestShell.boot(file.toString(), initrd)) {
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
        try (GuestShell shell = GuestShell.boot(DebianKernel.CLOUD.bzImage().toString(), initrd)) {
            shell.type("echo asleep; sleep 100000\n");
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
}
