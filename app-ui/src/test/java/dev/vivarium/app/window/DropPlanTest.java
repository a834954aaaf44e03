package dev.vivarium.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.vivarium.app.machines.MachineActions;
import dev.vivarium.app.machines.TestMachines;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.disk.Progress;
import dev.vivarium.snapshot.exchange.ExportOptions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a file that is dropped would become, by what is in it. */
class DropPlanTest {
    @TempDir
    private Path folder;

    private DropPlan of(Path... files) {
        return DropPlan.of(List.of(files), folder.resolve("home"));
    }

    private Path file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "something");
    }

    @Test
    void anExportedMachineIsImportedByItsName() throws Exception {
        Path machine = TestMachines.make(folder, "lab");
        Path file = folder.resolve("other-name.vivz");
        new MachineActions().export(new Bundle(machine), file, new ExportOptions(null, true, false), Progress.NONE);
        assertEquals(new DropPlan.ImportMachine(file, "lab"), of(file));
    }

    @Test
    void aMachinesFolderIsTakenInOrIsHereAlready() throws Exception {
        assertEquals(new DropPlan.Adopt(folder.resolve("lab.viv"), "lab"), of(TestMachines.make(folder, "lab")));
        Path home = Files.createDirectory(folder.resolve("home"));
        assertEquals(new DropPlan.Choose(home.resolve("lab.viv"), "lab"), of(TestMachines.make(home, "lab")));
    }

    @Test
    void ofADiscAMachineIsMade() throws IOException {
        Path disc = file("Debian.ISO");
        assertEquals(new DropPlan.Create(disc), of(disc));
    }

    @Test
    void theRestIsRefusedWithTheReason() throws IOException {
        assertEquals(new DropPlan.Refuse(DropPlan.Reason.UNKNOWN, "letter.txt"), of(file("letter.txt")));
        assertEquals(DropPlan.Reason.SEVERAL,
                assertInstanceOf(DropPlan.Refuse.class, of(file("a.iso"), file("b.iso"))).reason());
        assertEquals(DropPlan.Reason.DAMAGED,
                assertInstanceOf(DropPlan.Refuse.class, of(file("broken.vivz"))).reason());
    }
}
