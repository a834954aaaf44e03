package dev.vivarium.tests.boot;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.tests.kvm.QmpSocket;
import dev.vivarium.tests.run.VivProcess;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** Real firmware with the keyboard of a machine that people look at: both kinds take the one at the USB host controller. */
@Tag("full")
@Tag("linux")
class FirmwareInputTest {
    private static final long SILENT_SECONDS = 120;

    @TempDir
    private Path folder;

    @Test
    void seaBiosSetsTheUsbKeyboardUp() throws Exception {
        try (VivProcess viv = VivProcess.start("run", "--firmware", FirmwareFiles.bios(),
                "--test-devices", "--serial", "none")) {
            assertTrue(viv.showsError("No bootable device", SILENT_SECONDS), viv.errors());
            String said = viv.errors();
            for (String expected : new String[]{"8 ports, 16 slots, 32 byte contexts",
                    "protocol USB  2.00, 4 ports (offset 1)", "powered, enabled, pls 0, speed 3 [High]",
                    "USB keyboard initialized"}) {
                assertTrue(said.contains(expected), () -> expected + " is not in: " + said);
            }
        }
    }

    @Test
    void theUefiShellIsTypedAtByUsb() throws Exception {
        Path socket = folder.resolve("qmp");
        String firmware = FirmwareFiles.uefi(folder.resolve("vars.fd"));
        try (VivProcess viv = VivProcess.start("run", "--firmware", firmware, "--monitor",
                socket.toString())) {
            assertTrue(viv.shows("Shell> ", SILENT_SECONDS), viv.output() + viv.errors());
            try (QmpSocket qmp = new QmpSocket(socket)) {
                int before = viv.output().length();
                qmp.execute("x-viv-type", "{'text':'echo Typed-By-USB\\n','delay':50}");
                // What is typed comes back letter by letter, with the cursor's place before each.
                assertTrue(viv.showsBehind(before, "Typed-By-USB", SILENT_SECONDS), viv.output());
                String counted = qmp.execute("x-viv-query-statistics");
                assertTrue(counted.contains("\"xhci.lostInput\":0"), counted);
                assertFalse(counted.contains("\"xhci.transfers\":0,"), counted);
            }
        }
    }
}
