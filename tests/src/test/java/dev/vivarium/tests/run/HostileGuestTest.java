package dev.vivarium.tests.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Guests that do what no guest should: the machine starts over, stops or goes on, and the process never falls. */
@Tag("full")
@Tag("linux")
class HostileGuestTest {
    private static final long LONG = 120;
    private static final int RANDOM_SECONDS = 10;
    /** The ways to a reset, to a power-off, and to a PCI configuration register that moves them. */
    private static final int[] ENDS = {0x61, 0x62, 0x63, 0x64, 0x8F, 0x90, 0x91, 0x92, 0xCF6, 0xCF7, 0xCF8, 0xCF9,
            0xCFC, 0xCFD, 0xCFE, 0xCFF, 0x601, 0x602, 0x603, 0x604, 0x605};

    @TempDir
    private Path folder;

    @Test
    void aTripleFaultStartsTheGuestOverForEver() throws Exception {
        try (VivProcess viv = start(new TinyKernel().print("again").tripleFault())) {
            assertTrue(viv.shows("again".repeat(100), LONG), viv.errors());
            terminated(viv);
        }
    }

    @Test
    void jumpsToNowhereEndInAReset() throws Exception {
        for (int gpa : new int[]{0x5000_0000, 0xFEE0_0000, 0xFFFF_FFFF, 0xA_0000, 0x3F_FFFF}) {
            try (VivProcess viv = start(new TinyKernel().print("jump").jumpTo(gpa), "--no-reboot")) {
                assertEquals(0, viv.exitStatus(LONG), Integer.toHexString(gpa) + viv.errors());
                assertEquals("jump", viv.output());
                assertEquals("", viv.errors());
            }
        }
    }

    @Test
    void aGuestThatSpinsWithInterruptsOffCanBeEnded() throws Exception {
        try (VivProcess viv = start(new TinyKernel().bytes(0xFA).print("spin").spin())) {
            assertTrue(viv.shows("spin", LONG), viv.errors());
            terminated(viv);
        }
    }

    @Test
    void allPortsAreWrittenAndTheGuestGoesOn() throws Exception {
        for (int seed = 1; seed <= 3; seed++) {
            goesOn(new TinyKernel().scribbleOnPorts(seed, ENDS));
        }
    }

    @Test
    void allPortsAreWrittenThoseThatEndItToo() throws Exception {
        for (int seed = 1; seed <= 4; seed++) {
            survives(new TinyKernel().scribbleOnPorts(seed));
        }
    }

    @Test
    void theDevicesInMemoryAreScribbledOn() throws Exception {
        // The old video and BIOS area, the I/O APIC, the HPET, the PCI configuration space, flash, and nothing at all.
        goesOn(new TinyKernel().scribbleOnMemory(1, 0xA_0000, 0x2_0000, 20_000)
                .scribbleOnMemory(2, 0xFEC0_0000, 0x1000, 20_000).scribbleOnMemory(3, 0xFED0_0000, 0x1000, 20_000)
                .scribbleOnMemory(5, 0xFFF0_0000, 0x8_0000, 20_000)
                .scribbleOnMemory(6, 0x8000_0000, 0x1000_0000, 20_000)
                .scribbleOnMemory(4, 0xB000_0000, 0x8000, 20_000));
    }

    @Test
    void theLocalApicIsScribbledOn() throws Exception {
        for (int seed = 1; seed <= 4; seed++) {
            survives(new TinyKernel().scribbleOnMemory(seed, 0xFEE0_0000, 0x1000, 50_000));
        }
    }

    @Test
    void theVirtioDevicesAreScribbledOn() throws Exception {
        Path disk = Files.write(folder.resolve("disk"), new byte[1 << 20]);
        for (int seed = 1; seed <= 4; seed++) {
            TinyKernel guest = new TinyKernel();
            for (int slot = 2; slot <= 4; slot++) { // the entropy source, the console, the disk
                int configuration = 0xB000_0000 + (slot << 15);
                int window = 0xC000_0000 + slot * 0x8000;
                guest.store(configuration + 0x10, window).store(configuration + 0x14, 0).store(configuration + 4, 6);
                guest.scribbleOnMemory(seed, window, 0x40, 20_000).scribbleOnMemory(seed, window, 0x8000, 20_000);
            }
            goesOn(guest, "--disk", disk.toString(), "--console", "file:" + folder.resolve("console"));
        }
        assertEquals(1 << 20, Files.size(disk));
    }

    @Test
    void theAtaControllersAreScribbledOn() throws Exception {
        Path disk = Files.write(folder.resolve("disk"), new byte[1 << 20]);
        Path other = Files.write(folder.resolve("other"), new byte[1 << 20]);
        Files.write(folder.resolve("other.iso"), new byte[1 << 16]);
        int configuration = 0xB000_0000 + (0x1F << 15) + (2 << 12);
        int window = 0xC000_0000;
        for (int seed = 1; seed <= 4; seed++) {
            TinyKernel guest = new TinyKernel().store(configuration + 0x24, window).store(configuration + 4, 6);
            for (int port : new int[]{0, 5}) {
                int registers = window + 0x100 + 0x80 * port;
                guest.store(registers, 0x10_0000).store(registers + 8, 0x20_0000).store(registers + 0x18, 0x11);
            }
            goesOn(guest.scribbleOnMemory(seed, window, 0x400, 50_000).scribbleOnPorts(seed, ENDS),
                    "--disk", disk + ",bus=ahci", "--cdrom", "none", "--disk", other + ",bus=ide", "--cdrom",
                    folder.resolve("other.iso") + ",bus=ide");
        }
        assertEquals(1 << 20, Files.size(disk));
        assertEquals(1 << 20, Files.size(other));
    }

    /** All that is not memory, with PCI functions that have been moved there. */
    @Test
    void everyAddressBelow4GiBIsScribbledOn() throws Exception {
        Path disk = Files.write(folder.resolve("disk"), new byte[1 << 20]);
        for (int seed = 1; seed <= 2; seed++) {
            survives(new TinyKernel().scribbleOnMemory(seed, 0x4000_0000, 0x4000_0000, 20_000)
                    .scribbleOnMemory(seed, 0xB000_0000, 0x10_0000, 50_000)
                    .scribbleOnMemory(seed, 0xC000_0000, 0x4000_0000, 100_000),
                    "--disk", disk.toString(), "--console", "file:" + folder.resolve("console"));
        }
        assertEquals(1 << 20, Files.size(disk));
    }

    /** For a while, over and over again; each time it is something else. */
    @ParameterizedTest
    @CsvSource({"false, false", "false, true", "true, false", "true, true"})
    @Tag("x86-64-host")
    void bytesThatAreNoProgramAreCarriedOut(boolean longMode, boolean likeInstructions) throws Exception {
        String kernel = new RandomKernel(1, likeInstructions).in(folder, longMode);
        try (VivProcess viv = VivProcess.start("run", "--memory", "4M", "--kernel", kernel)) {
            assertTrue(viv.shows(".", LONG), viv.errors());
            ends(viv, RANDOM_SECONDS);
        }
    }

    /** The guest gets to its end, which it says on a serial port that it has set right again. */
    private void goesOn(TinyKernel guest, String... options) throws Exception {
        guest.out(0x3FB, 3).out(0x3F9, 0).out(0x3FC, 0).print("\nstill here").halt();
        try (VivProcess viv = start(guest, options)) {
            assertTrue(viv.shows("\nstill here", LONG), viv.output() + viv.errors());
            terminated(viv);
        }
    }

    /** The guest gets to its end or to its reset or power-off. */
    private void survives(TinyKernel guest, String... options) throws Exception {
        String[] all = Arrays.copyOf(options, options.length + 1);
        all[options.length] = "--no-reboot";
        try (VivProcess viv = start(guest.halt(), all)) {
            ends(viv, 3);
        }
    }

    /** By itself, or by a signal after so many seconds. */
    private static void ends(VivProcess viv, int seconds) throws InterruptedException {
        if (viv.runsFor(seconds)) {
            viv.terminate();
        }
        int status = viv.exitStatus(LONG);
        // A guest may end by itself at the very moment.
        assertTrue(status == 0 || status == 143, status + viv.errors());
        assertEquals("", viv.errors());
    }

    private VivProcess start(TinyKernel guest, String... options) throws Exception {
        String[] arguments = new String[5 + options.length];
        System.arraycopy(new String[]{"run", "--memory", "4M", "--kernel", guest.in(folder)}, 0, arguments, 0, 5);
        System.arraycopy(options, 0, arguments, 5, options.length);
        return VivProcess.start(arguments);
    }

    private static void terminated(VivProcess viv) throws InterruptedException {
        viv.terminate();
        assertEquals(143, viv.exitStatus(LONG), viv.errors());
        assertEquals("", viv.errors());
    }
}
