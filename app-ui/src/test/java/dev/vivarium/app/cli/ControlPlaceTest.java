package dev.vivarium.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.app.machines.ControlPlace;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

class ControlPlaceTest {
    @TempDir
    private Path folder;

    @Test
    void socketsAreInTheMachinesFolder() throws Exception {
        Path bundle = Files.createDirectory(folder.resolve("m.viv"));
        ControlPlace place = ControlPlace.make(bundle);
        assertEquals(bundle.resolve("run/control.sock"), place.control());
        assertEquals(place, ControlPlace.of(bundle));
        Files.createFile(place.control());
        ControlPlace.remove(bundle);
        assertFalse(Files.exists(bundle.resolve("run")));
    }

    @Test
    void whereItsPathIsTooLongTheyAreInAFolderOfTheUsers() throws Exception {
        Path bundle = Files.createDirectory(folder.resolve("m".repeat(120) + ".viv"));
        ControlPlace place = ControlPlace.make(bundle);
        assertTrue(place.control().toString().length() <= 100, place.toString());
        assertEquals(place, ControlPlace.of(bundle));
        Path parent = place.control().getParent();
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(parent)));
        ControlPlace.remove(bundle);
        assertFalse(Files.exists(parent));
        assertEquals(bundle.resolve("run/control.sock"), ControlPlace.of(bundle).control());
    }
}
