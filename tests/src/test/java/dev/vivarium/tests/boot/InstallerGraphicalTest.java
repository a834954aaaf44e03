package dev.vivarium.tests.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.tests.run.VivProcess;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** Debian's graphical installer from a CD: its first dialogs by keys and by clicks, as somebody sees them who looks at pixels. */
@Tag("full")
@Tag("linux")
@Tag("x86-64-host")
class InstallerGraphicalTest {
    private static final long BOOT_SECONDS = 240;
    private static final long DIALOG_SECONDS = 90;
    private static final long SHELL_SECONDS = 60;
    private static final int ROWS_AWAY = 4;

    @TempDir
    private Path folder;

    @Test
    void itsDialogsAreAnsweredByKeysAndClicks() throws Exception {
        Path socket = folder.resolve("qmp");
        try (VivProcess viv = VivProcess.start("run", "--firmware", FirmwareFiles.bios(), "--memory", "1G", "--cdrom",
                InstallerDisc.graphical().in(folder).toString(), "--boot", "d", "--monitor",
                socket.toString()); GuestScreen screen = GuestScreen.of(viv, socket)) {
            InstallerDialogs dialogs = new InstallerDialogs(screen);
            InstallerDialogs.Dialog language = dialogs.awaitList("language", BOOT_SECONDS);
            keysMoveTheSelection(screen, dialogs, language);
            clicksMoveTheSelection(dialogs, language);
            dialogs.clickContinue();

            InstallerDialogs.Dialog location = dialogs.awaitList("location", DIALOG_SECONDS);
            // The United Kingdom is above the United States.
            screen.press("up");
            dialogs.awaitSelection(location.selection().below(-1), DIALOG_SECONDS);
            screen.press("ret");

            dialogs.awaitList("keyboard", DIALOG_SECONDS);
            dialogs.clickContinue();
            dialogs.awaitList("hardware", DIALOG_SECONDS);
            dialogs.clickContinue();
            dialogs.awaitWarning("no-network", DIALOG_SECONDS);
            assertAnswersAreKnown(viv, screen);
            screen.quit();
            assertEquals(0, viv.exitStatus(DIALOG_SECONDS), viv.errors());
            assertEquals("", viv.errors());
        }
    }

    private static void keysMoveTheSelection(GuestScreen screen, InstallerDialogs dialogs,
            InstallerDialogs.Dialog first) throws Exception {
        screen.press("down");
        dialogs.awaitSelection(first.selection().below(1), DIALOG_SECONDS);
        screen.press("up");
        dialogs.awaitPicture(first, DIALOG_SECONDS);
    }

    private static void clicksMoveTheSelection(InstallerDialogs dialogs, InstallerDialogs.Dialog first)
            throws Exception {
        InstallerDialogs.Selection wanted = first.selection().below(ROWS_AWAY);
        dialogs.click(wanted);
        InstallerDialogs.Dialog clicked = dialogs.awaitSelection(wanted, DIALOG_SECONDS);
        clicked.assertSameExceptSelections(first);
        dialogs.click(first.selection());
        dialogs.awaitSelection(first.selection(), DIALOG_SECONDS);
    }

    /** The shell on the second console writes to the serial port what the installer has noted. */
    private static void assertAnswersAreKnown(VivProcess viv, GuestScreen screen) throws Exception {
        screen.press("ctrl", "alt", "f2");
        Thread.sleep(2000);
        screen.type("\n");
        Thread.sleep(2000);
        screen.type("cat /var/log/syslog >/dev/ttyS0; echo syslog-$((6*7)) >/dev/ttyS0\n");
        assertTrue(viv.shows("syslog-42", SHELL_SECONDS), viv.output());
        for (String expected : new String[]{"Menu item 'localechooser' selected", "en_GB",
                "Menu item 'ethdetect' selected", "Menu item 'netcfg' selected"}) {
            assertTrue(viv.output().contains(expected), () -> expected + " is not in: " + viv.output());
        }
    }
}
