package dev.vivarium.tests.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.tests.run.VivProcess;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** Real firmware finds the board as it is and starts. */
@Tag("full")
@Tag("x86-64-host")
class FirmwareTest {
    private static final long SILENT_SECONDS = 60;

    @TempDir
    private Path folder;

    @Test
    void seaBiosFindsTheBoard() throws Exception {
        Path debug = folder.resolve("unused");
        try (VivProcess viv = VivProcess.start("run", "--firmware", FirmwareFiles.bios(), "--cpus", "2", "--memory",
                "3G", "--test-devices", "--serial", "file:" + debug)) {
            assertTrue(viv.showsError("No bootable device", SILENT_SECONDS), viv.errors());
            String said = viv.errors();
            for (String expected : new String[]{"Running on QEMU (q35)", "QEMU fw_cfg DMA interface supported",
                    "addr 0x0000000100000000 len 0x0000000040000000 [RAM]", "PCIe: using q35 mmconfig at 0xb0000000",
                    "Found 2 cpu(s) max supported 2 cpu(s)", "Copying SMBIOS from", "ACPI: parse DSDT",
                    "PS2 keyboard initialized", "Found 2 serial ports"}) {
                assertTrue(said.contains(expected), () -> expected + " is not in: " + said);
            }
        }
    }

    @Test
    void ovmfKeepsItsVariablesFromRunToRun() throws Exception {
        Path variables = folder.resolve("vars.fd");
        String firmware = FirmwareFiles.uefi(variables);
        try (VivProcess viv = shell(firmware)) {
            viv.type("set kept \"from run to run\"\r");
            assertTrue(viv.shows("Shell> ", SILENT_SECONDS), viv.output());
            switchOff(viv);
        }
        try (VivProcess viv = shell(firmware)) {
            int before = viv.output().length();
            viv.type("set kept\r");
            assertTrue(viv.showsBehind(before, "from run to run", SILENT_SECONDS), viv.output());
            viv.type("reset\r");
            assertTrue(viv.showsBehind(viv.output().length(), "UEFI Interactive Shell", SILENT_SECONDS), viv.output());
            assertTrue(viv.showsBehind(viv.output().lastIndexOf("UEFI Interactive Shell"), "Shell> ", SILENT_SECONDS),
                    viv.output());
            switchOff(viv);
        }
    }

    private static VivProcess shell(String firmware) throws Exception {
        VivProcess viv = VivProcess.start("run", "--firmware", firmware);
        assertTrue(viv.shows("Shell> ", SILENT_SECONDS), viv.output() + viv.errors());
        return viv;
    }

    private static void switchOff(VivProcess viv) throws Exception {
        viv.type("reset -s\r");
        assertEquals(0, viv.exitStatus(SILENT_SECONDS), viv.output());
        assertEquals("", viv.errors());
    }
}
