package dev.vivarium.installer.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.api.HostDoctor;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.installer.setup.DesktopIntegration;
import dev.vivarium.installer.setup.FakeDoctor;
import dev.vivarium.installer.setup.FakeSettings;
import dev.vivarium.installer.setup.FolderChoice;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** {@code viv setup} without its window. */
@Tag("linux")
class SetupCommandTest {
    @TempDir
    private Path folder;

    private Unattended unattended(String home) {
        FolderChoice choice = new FolderChoice(new FakeSettings(), null);
        choice.type(home);
        Function<Path, HostDoctor> doctors = machines -> new FakeDoctor();
        return new Unattended(choice, new DesktopIntegration(folder.resolve("share"), folder.resolve("bin"),
                folder.resolve("app/bin/viv")), doctors);
    }

    @Test
    void whatWasDoneIsSaidForProgramsAndForPeople() throws Exception {
        Path home = folder.resolve("machines");
        String json = unattended(home.toString()).run(true);
        assertTrue(json.startsWith("{\"machinesFolder\":\"" + home + "\",\"desktop\":\"there\",\"machinesRun\":true,"
                + "\"backEnd\":\"soft\","), json);
        assertTrue(json.contains("dev.vivarium.Vivarium.desktop"), json);
        assertTrue(Files.isDirectory(home));
        String again = unattended(home.toString()).run(false);
        assertTrue(again.contains("Machines live in " + home + "."), again);
        assertTrue(again.contains("The desktop knows Vivarium already."), again);
        String gone = unattended(home.toString()).uninstall(false);
        assertTrue(gone.endsWith("Machines stay in " + home + "."), gone);
        assertTrue(Files.isDirectory(home));
        assertEquals("{\"removed\":[]}", unattended(home.toString()).uninstall(true));
    }

    @Test
    void aFolderThatCannotBeIsAMistakeOfTheUsers() {
        VmException refused = org.junit.jupiter.api.Assertions.assertThrows(VmException.class,
                () -> unattended("relative").run(true));
        assertEquals(VmException.Kind.USER, refused.kind());
    }

    @Test
    void optionsThatDoNotGoTogetherAreRefused() {
        for (String[] words : new String[][]{{"--json"}, {"--uninstall", "--unattended"}, {"--uninstall", "--home=/x"},
                {"--no-such"}}) {
            StringWriter errors = new StringWriter();
            CommandLine line = Setup.line().setErr(new PrintWriter(errors, true));
            assertEquals(2, line.execute(words));
            assertTrue(errors.toString().endsWith("See 'viv setup --help'.\n"), errors.toString());
        }
    }
}
