package dev.vivarium.tests.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.tests.run.TinyKernel;

import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.WindowEvent;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The desktop app as a person uses it: a real window, keys and the pointer, and machines that really run. */
@Tag("full")
@Timeout(300)
class DesktopAppTest {
    private static final String ENGLISH = "{\"language\": \"ENGLISH\", \"theme\": \"LIGHT\"}";

    @TempDir
    private Path folder;
    private DesktopRig rig;

    @BeforeEach
    void clear() throws Exception {
        DesktopRig.clear();
    }

    @AfterEach
    void close() throws Exception {
        if (rig != null) {
            rig.close();
        }
    }

    private void start(String preferences) throws Exception {
        rig = DesktopRig.start(preferences);
    }

    /** A machine that does nothing until its power button or plug is used. */
    private void machine(String name) throws IOException, InterruptedException {
        Path kernel = Files.createDirectories(folder.resolve(name));
        DesktopRig.viv("create", name, "--kernel", new TinyKernel().halt().in(kernel), "--memory", "32M",
                "--accel", "soft");
    }

    @Test
    void whereThereAreNoMachinesItSaysWhatToDo() throws Exception {
        start(ENGLISH);
        rig.awaitSeen("library-empty");
        rig.awaitSeen("empty-drop");
        assertFalse(rig.sees("machines"));
        rig.picture("library-empty");
    }

    @Test
    void theKeyboardLeadsThroughTheMachines() throws Exception {
        for (String name : new String[]{"ant", "bee", "cat"}) {
            machine(name);
        }
        start(ENGLISH);
        rig.awaitSeen("card-cat");
        rig.robot().push(KeyCode.RIGHT);
        rig.awaitSeen("inspector");
        rig.robot().push(KeyCode.END);
        rig.robot().push(KeyCode.CONTROL, KeyCode.F);
        rig.robot().write("be");
        rig.awaitGone("card-cat");
        assertTrue(rig.sees("card-bee"));
        rig.robot().push(KeyCode.ESCAPE);
        rig.awaitSeen("card-cat");
        rig.robot().push(KeyCode.CONTROL, KeyCode.D);
        rig.awaitSeen("host");
        rig.await("the doctor's sentence", () -> rig.says("host-verdict", "run"));
        rig.picture("host");
        rig.robot().push(KeyCode.CONTROL, KeyCode.COMMA);
        rig.awaitGone("host");
        rig.picture("settings");
        rig.click("side-preferences");
        rig.awaitSeen("preferences");
        rig.picture("preferences");
    }

    @Test
    void aMachineIsStartedPausedAndEnded() throws Exception {
        machine("lab");
        start(ENGLISH);
        rig.click("card-lab");
        rig.robot().push(KeyCode.SPACE);
        rig.awaitSays("card-lab", "Running");
        rig.robot().push(KeyCode.SPACE);
        rig.awaitSays("card-lab", "Paused");
        rig.robot().push(KeyCode.CONTROL, KeyCode.S);
        rig.awaitSeen("dialog");
        Color usual = rig.ground("snapshot-take");
        assertTrue(usual.getGreen() > usual.getBlue() && usual.getGreen() > 2 * usual.getRed(),
                "The usual answer is not teal: " + usual);
        rig.robot().push(KeyCode.ENTER);
        rig.awaitSays("notice-text", "is kept");
        rig.picture("library");
        rig.robot().push(KeyCode.SPACE);
        rig.awaitSays("card-lab", "Running");
        rig.click("inspector-more");
        rig.click("menu-kill");
        rig.click("kill-yes");
        rig.awaitSays("card-lab", "Off");
    }

    @Test
    void aMachineIsRenamedAndPutIntoTheTrashAndBack() throws Exception {
        machine("lab");
        start(ENGLISH);
        rig.click("card-lab");
        rig.robot().push(KeyCode.F2);
        rig.awaitSeen("card-rename");
        rig.robot().write("workbench");
        rig.robot().push(KeyCode.ENTER);
        rig.awaitSeen("card-workbench");
        assertTrue(Files.exists(DesktopRig.home().resolve("workbench.viv/vm.json")));
        rig.await("the machine to be idle", () -> rig.says("card-workbench", "Off"));
        rig.robot().push(KeyCode.DELETE);
        rig.awaitSeen("library-empty");
        assertTrue(Files.exists(DesktopRig.trash().resolve("files/workbench.viv/vm.json")));
        rig.click("notice-action");
        rig.awaitSeen("card-workbench");
        assertFalse(Files.exists(DesktopRig.trash().resolve("files/workbench.viv")));
    }

    @Test
    void aBrokenMachineSaysWhy() throws Exception {
        machine("lab");
        Files.writeString(DesktopRig.home().resolve("lab.viv/vm.json"), "{");
        start(ENGLISH);
        rig.awaitSays("card-lab", "Broken");
        rig.robot().push(KeyCode.RIGHT);
        rig.click("inspector-power");
        rig.awaitSeen("dialog");
        rig.robot().push(KeyCode.ESCAPE);
        rig.awaitGone("dialog");
    }

    @Test
    void aFileDroppedByAnotherProgramBecomesAMachine() throws Exception {
        machine("lab");
        Path file = folder.resolve("lab.vivz");
        DesktopRig.viv("export", "lab", file.toString());
        DesktopRig.viv("delete", "lab", "--yes");
        start(ENGLISH);
        rig.onWindow(() -> {
            rig.stage().setX(400);
            rig.stage().setY(100);
        });
        rig.awaitSeen("library-empty");
        try (OtherProgram other = OtherProgram.offering(file)) {
            Bounds to = rig.place("library-empty");
            other.dragTo((int) to.getCenterX(), (int) to.getCenterY());
            rig.awaitSays("drop-words", "Import machine ‘lab’");
            rig.picture("drop");
            other.drop();
            rig.click("import-copy");
            rig.awaitSeen("card-lab");
        }
    }

    @Test
    void aCardDraggedToAnotherProgramIsTheMachineAsOneFile() throws Exception {
        machine("lab");
        Path taken = Files.createDirectory(folder.resolve("taken"));
        start(ENGLISH);
        rig.onWindow(() -> {
            rig.stage().setX(400);
            rig.stage().setY(100);
        });
        rig.awaitSeen("card-lab");
        try (OtherProgram other = OtherProgram.taking(taken)) {
            Bounds card = rig.place("card-lab");
            other.dragFrom((int) card.getCenterX(), (int) card.getCenterY());
            rig.awaitSays("notice-text", "is ready");
            other.wiggle();
            other.drop();
            assertEquals("took lab.vivz", other.says());
            rig.awaitSays("notice-text", "has been given");
        }
        DesktopRig.viv("import", taken.resolve("lab.vivz").toString(), "other");
        DesktopRig.viv("verify", "other");
        rig.awaitSeen("card-other");
    }

    @Test
    void inBothThemesAndLanguagesAndWithLargeText() throws Exception {
        machine("lab");
        start("{\"language\": \"CHINESE\", \"theme\": \"DARK\", \"text-scale\": 2.0}");
        rig.awaitSays("card-lab", "已关机");
        BufferedImage dark = rig.picture("library-chinese-dark-large");
        assertTrue((dark.getRGB(dark.getWidth() / 2, dark.getHeight() - 40) & 0xFF) < 0x60, "It is not dark.");
        rig.robot().push(KeyCode.CONTROL, KeyCode.COMMA);
        rig.awaitSeen("preferences-language");
        rig.click("preferences-theme");
        rig.robot().push(KeyCode.UP);
        rig.robot().push(KeyCode.ENTER);
        rig.await("the light theme", () -> !dev.vivarium.app.common.Theme.dark().get());
        rig.click("preferences-language");
        rig.robot().push(KeyCode.UP);
        rig.robot().push(KeyCode.ENTER);
        rig.awaitSays("side-preferences", "Preferences");
    }

    @Test
    void itAsksWhatBecomesOfMachinesThatRun() throws Exception {
        machine("lab");
        start(ENGLISH);
        rig.click("card-lab");
        rig.robot().push(KeyCode.SPACE);
        rig.awaitSays("card-lab", "Running");
        rig.onWindow(() -> rig.stage().fireEvent(new WindowEvent(rig.stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
        rig.awaitSeen("closing-go-on");
        rig.picture("closing");
        rig.click("dialog-remember");
        rig.click("closing-save");
        assertTrue(rig.hasEnded());
        String kept = Files.readString(Path.of(System.getenv("XDG_CONFIG_HOME"), "vivarium/app.json"));
        assertTrue(kept.contains("\"closing\" : \"SAVE\""), kept);
        String manifest = Files.readString(DesktopRig.home().resolve("lab.viv/vm.json"));
        assertFalse(manifest.contains("\"resumeFrom\" : null") || manifest.contains("\"resumeFrom\": null"), manifest);
        assertEquals(null, new dev.vivarium.snapshot.bundle.Bundle(DesktopRig.home().resolve("lab.viv")).owner());
    }
}
