package dev.vivarium.installer.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.installer.setup.SetupModel.Page;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The five pages without a window. */
@Tag("linux")
class SetupModelTest {
    @TempDir
    private Path folder;
    private final FakeDoctor doctor = new FakeDoctor();
    private final List<Path> asked = new ArrayList<>();
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final FakeSettings settings = new FakeSettings();
    private DesktopIntegration desktop;
    private SetupModel model;

    @BeforeEach
    void begin() {
        desktop = new DesktopIntegration(folder.resolve("share"), folder.resolve("bin"), folder.resolve("app/bin/viv"));
        model = model(null);
        model.typeFolder(folder.resolve("machines").toString());
    }

    private SetupModel model(String variable) {
        return new SetupModel(new FolderChoice(settings, variable), desktop, machines -> {
            asked.add(machines);
            return doctor;
        }, work::add, Runnable::run);
    }

    private void worked() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    private void goTo(Page page) {
        while (model.page() != page) {
            Page before = model.page();
            model.goOn();
            worked();
            assertFalse(model.page() == before, () -> "stays at " + before + ": " + model.failure());
        }
    }

    @Test
    void fivePagesDoWhatTheySayWhenTheyAreLeft() {
        assertFalse(model.canGoBack());
        goTo(Page.FOLDER);
        assertNull(settings.chosen());
        goTo(Page.COMPUTER);
        assertEquals(folder.resolve("machines"), settings.chosen());
        assertTrue(Files.isDirectory(folder.resolve("machines")));
        assertEquals(List.of(folder.resolve("machines")), asked);
        goTo(Page.DESKTOP);
        assertFalse(Files.exists(folder.resolve("share")));
        goTo(Page.DONE);
        assertEquals(DesktopIntegration.State.THERE, desktop.state());
        assertFalse(model.canGoOn());
        assertEquals(List.of(), doctor.done, "nothing is repaired unless it is wanted");
    }

    @Test
    void aFolderThatCannotBeKeepsThePage() throws Exception {
        goTo(Page.FOLDER);
        Files.createFile(folder.resolve("a file"));
        for (String[] each : new String[][]{{" ", "empty"}, {"\0", "no_path"}, {"machines", "not_absolute"},
                {folder.resolve("a file/below") + "", "no_folder"}, {"/proc/no/such", null}}) {
            model.typeFolder(each[0]);
            if (each[1] != null) {
                assertEquals("folder.trouble." + each[1], model.folderTrouble());
                assertFalse(model.canGoOn());
            }
            model.goOn();
            assertEquals(Page.FOLDER, model.page(), each[0]);
        }
        assertNull(settings.chosen());
    }

    @Test
    void whatTheHostRefusesIsSaidOnThePage() {
        goTo(Page.FOLDER);
        settings.refuse("The settings cannot be written.");
        model.goOn();
        assertEquals(Page.FOLDER, model.page());
        assertEquals("The settings cannot be written.", model.failure());
        model.typeFolder(folder.resolve("others").toString());
        assertNull(model.failure());
    }

    @Test
    void aFolderThatAVariableNamesIsNotWrittenDown() {
        model = model(folder.resolve("named").toString());
        model.typeFolder("/elsewhere");
        assertTrue(model.isFolderFixed());
        goTo(Page.DONE);
        assertTrue(Files.isDirectory(folder.resolve("named")));
        assertNull(settings.chosen());
    }

    @Test
    void aRepairIsShownThenRunThenLookedAt() {
        goTo(Page.COMPUTER);
        ComputerLook look = model.computer();
        assertEquals("soft", look.report().backEnd());
        look.ask(FakeDoctor.MISSING);
        worked();
        assertEquals(List.of("pkexec modprobe kvm_amd"), look.planned().commands());
        assertEquals(List.of(), doctor.done);
        look.repair();
        assertTrue(look.isBusy());
        assertFalse(model.canGoOn(), "a password may be being asked for");
        worked();
        assertEquals(List.of("load-module"), doctor.done);
        assertNull(look.planned());
        assertEquals("kvm", look.report().backEnd());
        assertEquals("It is loaded. Then look again.", look.outcome().sentence());
        assertTrue(model.canGoOn());
    }

    @Test
    void aRepairThatFailsSaysSo() {
        doctor.works = false;
        goTo(Page.COMPUTER);
        ComputerLook look = model.computer();
        look.ask(FakeDoctor.MISSING);
        worked();
        look.repair();
        worked();
        assertEquals("It cannot be loaded.", look.outcome().sentence());
        assertNotNull(look.report());
        assertEquals("soft", look.report().backEnd());
    }

    @Test
    void aRepairCanBeDeclined() {
        goTo(Page.COMPUTER);
        ComputerLook look = model.computer();
        look.ask(FakeDoctor.MISSING);
        worked();
        look.decline();
        assertNull(look.planned());
        assertEquals(List.of(), doctor.done);
    }

    @Test
    void theNextRunFindsWhatTheLastOneChose() {
        goTo(Page.DONE);
        model = model(null);
        assertEquals(folder.resolve("machines").toString(), model.folderText());
        goTo(Page.DESKTOP);
        assertEquals("desktop.state.there", model.desktopState());
        model.wantDesktop(false);
        goTo(Page.DONE);
        assertEquals(DesktopIntegration.State.ABSENT, desktop.state());
    }
}
