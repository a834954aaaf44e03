package dev.vivarium.app.machines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.disk.Progress;
import dev.vivarium.snapshot.exchange.Import;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

/** What is dragged out of the window: a whole machine, and nothing that stays behind. */
class DragFilesTest {
    @TempDir
    private Path folder;
    private DragFiles files;
    private Bundle lab;

    @BeforeEach
    void begin() throws SnapshotException {
        files = new DragFiles(folder.resolve("drag"));
        lab = new Bundle(TestMachines.make(folder, "lab"));
    }

    @AfterEach
    void end() {
        files.close();
    }

    @Test
    void isTheMachineAsAFileThatIsCalledAsItIs() throws VmException, SnapshotException {
        Path file = files.make(lab, Progress.NONE);
        assertEquals("lab.vivz", file.getFileName().toString());
        assertEquals("lab", Import.info(file).name());
    }

    @Test
    void theFileFromBeforeGoesWhenThereIsAnother() throws VmException, SnapshotException {
        Path before = files.make(lab, Progress.NONE);
        Path now = files.make(lab, Progress.NONE);
        assertFalse(Files.exists(before));
        assertTrue(Files.exists(now));
    }

    @Test
    void whatIsCancelledLeavesNothing() throws IOException {
        assertThrows(CancellationException.class, () -> files.make(lab, (done, total) -> false));
        try (Stream<Path> all = Files.walk(folder.resolve("drag"))) {
            assertEquals(0, all.filter(Files::isRegularFile).count());
        }
    }

    @Test
    void whatAKilledProcessLeftIsClearedAway() throws IOException, VmException, SnapshotException {
        Path left = Files.createDirectories(folder.resolve("drag/999999999999-1/1"));
        Path others = Files.createDirectories(folder.resolve("drag/" + ProcessHandle.current().pid() + "-other"));
        files.make(lab, Progress.NONE);
        assertFalse(Files.exists(left.getParent()));
        assertTrue(Files.exists(others));
    }

    @Test
    void nothingStaysBehind() throws IOException, VmException, SnapshotException {
        files.make(lab, Progress.NONE);
        files.close();
        try (Stream<Path> all = Files.list(folder.resolve("drag"))) {
            assertEquals(0, all.count());
        }
    }
}
