package dev.vivarium.app.machines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.disk.Progress;
import dev.vivarium.snapshot.exchange.ExportOptions;
import dev.vivarium.snapshot.exchange.Identity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

/** What people write about a machine goes where the machine goes. */
class NotesTest {
    private static final String WORDS = "for the lab\n实验室\n";

    @TempDir
    private Path folder;

    @Test
    void theyGoWithTheMachine() throws Exception {
        Bundle machine = new Bundle(TestMachines.make(folder, "lab"));
        Notes.write(machine, WORDS);
        MachineActions actions = new MachineActions();
        Path file = folder.resolve("lab.vivz");
        actions.export(machine, file, new ExportOptions(null, true, false), Progress.NONE);
        Path target = folder.resolve("other.viv");
        assertEquals(WORDS, Notes.of(actions.importFile(file, target, Identity.COPIED, Progress.NONE).bundle()));
        assertEquals(WORDS, Notes.of(actions.clone(machine, folder.resolve("copy.viv"), Progress.NONE)));
    }

    @Test
    void noNotesAreNoFile() throws Exception {
        Bundle machine = new Bundle(TestMachines.make(folder, "lab"));
        Notes.write(machine, WORDS);
        Notes.write(machine, "");
        assertFalse(Files.exists(machine.folder().resolve(Bundle.NOTES)));
        assertEquals("", Notes.of(machine));
    }

    @Test
    void whatIsTooLongIsRefusedAndNotRead() throws Exception {
        Bundle machine = new Bundle(TestMachines.make(folder, "lab"));
        String longWords = "x".repeat(Notes.BYTES_MOST + 1);
        assertThrows(VmException.class, () -> Notes.write(machine, longWords));
        Files.writeString(machine.folder().resolve(Bundle.NOTES), longWords);
        assertEquals("", Notes.of(machine));
    }
}
