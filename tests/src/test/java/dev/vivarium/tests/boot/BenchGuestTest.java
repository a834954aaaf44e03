package dev.vivarium.tests.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.tests.run.VivProcess;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.List;

/** The whole bench guest on each of Debian's kernels in each form: what it computes is what the host computes. */
@Tag("full")
@Tag("linux")
@Tag("x86-64-host")
@Tag("guest-kit")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BenchGuestTest {
    /** Percent of the work. */
    private static final int SCALE = 100;
    /** How long one workload may take, or the kernel until it says something. */
    private static final long SILENT_SECONDS = 300;
    private static final long POWER_OFF_SECONDS = 120;

    private Path folder = Path.of("");
    private List<String> expected = List.of();
    private String initrd = "";

    @BeforeAll
    void build(@TempDir Path fresh) throws Exception {
        folder = fresh;
        BenchGuest guest = new BenchGuest(folder);
        initrd = guest.initrd();
        expected = guest.valuesOnTheHost(SCALE);
    }

    @ParameterizedTest
    @CsvSource({"CLOUD, bzImage", "CLOUD, ELF", "GENERIC, bzImage", "GENERIC, ELF"})
    void everyWorkloadComputesWhatTheHostDoes(DebianKernel kernel, String form) throws Exception {
        assertEquals(12, expected.size(), expected.toString());
        Path file = form.equals("ELF") ? kernel.elf(folder) : kernel.bzImage();
        try (VivProcess viv = VivProcess.start("run", "--no-reboot", "--kernel", file.toString(), "--initrd", initrd,
                "--append", "console=ttyS0 panic=-1 BENCH_SCALE=" + SCALE)) {
            viv.closeInput();
            assertTrue(viv.shows("\nBENCH-DONE", SILENT_SECONDS), () -> viv.output() + viv.errors());
            assertEquals(0, viv.exitStatus(POWER_OFF_SECONDS), viv.output() + viv.errors());
            String output = viv.output().replace("\r\n", "\n");
            assertEquals(expected, BenchGuest.valuesIn(output), output);
            assertTrue(output.contains("\nBENCH-DONE\n"), output);
            assertTrue(output.contains("reboot: Power down"), output);
            GuestShell.assertNoTroubleIn(output);
            assertEquals("", viv.errors());
        }
    }
}
