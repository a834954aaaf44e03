package dev.vivarium.installer.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.installer.setup.DesktopIntegration.State;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

@Tag("linux")
class DesktopIntegrationTest {
    @TempDir
    private Path folder;

    private DesktopIntegration of(String launcher) {
        return new DesktopIntegration(folder.resolve("share"), folder.resolve("bin"), Path.of(launcher));
    }

    @Test
    void whatIsInstalledIsRemovedAndNothingElse() throws Exception {
        Path others = Files.createDirectories(folder.resolve("share/applications")).resolve("other.desktop");
        Files.writeString(others, "[Desktop Entry]\nType=Application\nName=Other\nExec=true\n");
        DesktopIntegration desktop = of("/opt/v 1/bin/viv");
        assertEquals(State.ABSENT, desktop.state());
        assertTrue(desktop.install().contains(folder.resolve("bin/viv")));
        assertEquals(State.THERE, desktop.state());
        assertEquals(Path.of("/opt/v 1/bin/viv"), Files.readSymbolicLink(folder.resolve("bin/viv")));
        assertTrue(Files.readString(folder.resolve("share/applications/dev.vivarium.Vivarium.desktop"))
                .contains("Exec=\"/opt/v 1/bin/viv\" %f"));

        desktop.remove();
        assertEquals(State.ABSENT, desktop.state());
        assertTrue(Files.exists(others));
        assertFalse(Files.exists(folder.resolve("share/icons")));
        assertFalse(Files.exists(folder.resolve("share/mime/packages")));
        assertFalse(Files.isSymbolicLink(folder.resolve("bin/viv")));
        assertEquals(0, desktop.remove().size());
    }

    @Test
    void aCommandOfThatNameThatIsNotOursStays() throws Exception {
        Path command = Files.createDirectories(folder.resolve("bin")).resolve("viv");
        Files.writeString(command, "#!/bin/sh\n");
        DesktopIntegration desktop = of("/opt/v/bin/viv");
        assertFalse(desktop.install().contains(command));
        desktop.remove();
        assertEquals("#!/bin/sh\n", Files.readString(command));
    }

    @Test
    void anotherInstallationTakesOver() throws Exception {
        of("/opt/v1/bin/viv").install();
        assertEquals(State.ABSENT, of("/opt/v2/bin/viv").state());
        of("/opt/v2/bin/viv").install();
        assertEquals(State.THERE, of("/opt/v2/bin/viv").state());
        assertEquals(Path.of("/opt/v2/bin/viv"), Files.readSymbolicLink(folder.resolve("bin/viv")));
    }

    @Test
    void aPackageHasDoneItAlready() {
        assertEquals(State.BY_PACKAGE, of("/usr/lib/vivarium/bin/viv").state());
        assertEquals(State.ABSENT, of("/usr/local/lib/vivarium/bin/viv").state());
    }
}
