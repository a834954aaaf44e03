package dev.vivarium.app.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.app.common.Preferences;
import dev.vivarium.app.machines.HostSize;
import dev.vivarium.app.machines.MachineMaker;
import dev.vivarium.app.systems.DiscHead;
import dev.vivarium.app.systems.Needs;
import dev.vivarium.app.systems.Systems;
import dev.vivarium.app.systems.Systems.Recognised;
import dev.vivarium.app.wizard.WizardModel.Step;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.MachineSpec;
import dev.vivarium.snapshot.disk.BackingPolicy;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.DiskFormat;
import dev.vivarium.snapshot.disk.DiskTools;
import dev.vivarium.snapshot.disk.Progress;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The steps to a new machine, and what is said of wrong input, without a window. */
class WizardModelTest {
    private static final long GIB = 1L << 30;
    @TempDir
    private Path folder;
    private WizardModel model = new WizardModel(Preferences.in(Path.of("nowhere")), Path.of("nowhere"));

    @BeforeEach
    void make() {
        model = new WizardModel(Preferences.in(folder.resolve("app.json")), folder);
        model.host().set(new HostSize(8 * GIB, 6 * GIB, 4, 100 * GIB));
    }

    private Source.Disc disc(String name, boolean bios, boolean uefi, String foreign) throws IOException {
        Path file = Files.write(folder.resolve("disc.iso"), new byte[]{1});
        return new Source.Disc(file, new Recognised(name, true, foreign, false, new Needs(3 * GIB, GIB, 2, 25 * GIB),
                new DiscHead(name, "", "", "", bios, uefi)));
    }

    @Test
    void aDiscBringsItsNameAndWhatItIsRecommendedToHave() throws IOException {
        assertFalse(model.mayGoOn());
        model.choose(disc("Debian 11", true, true, ""));
        assertEquals(Step.SIZE, model.step().get());
        assertEquals("Debian 11", model.name().get());
        assertEquals(3 * GIB, model.memory().get());
        assertEquals(2, model.cpus().get());
        assertEquals("25", model.diskGib().get());
        assertTrue(model.mayGoOn());
        assertFalse(model.startsUefi());
    }

    @Test
    void noMachineIsRecommendedMoreThanHalfOfTheComputer() throws IOException {
        model.host().set(new HostSize(4 * GIB, GIB, 1, 100 * GIB));
        model.choose(disc("Debian 11", true, false, ""));
        assertEquals(2 * GIB, model.memory().get());
        assertEquals(1, model.cpus().get());
    }

    @Test
    void tooLittleIsSaidWithFigures() throws IOException {
        model.choose(disc("Debian 11", true, false, ""));
        model.memory().set(512L << 20);
        assertTrue(model.memoryProblem().contains("1 GB") && model.memoryProblem().contains("512 MB"),
                model.memoryProblem());
        assertFalse(model.mayGoOn());
        model.memory().set(9 * GIB);
        assertTrue(model.memoryProblem().contains("8 GB"), model.memoryProblem());
        model.memory().set(7 * GIB);
        assertEquals("", model.memoryProblem());
        assertTrue(model.memoryWarning().contains("6 GB"), model.memoryWarning());
        assertTrue(model.mayGoOn(), "that is a warning only");
        model.host().set(new HostSize(8 * GIB, 8 * GIB, 4, 10 * GIB));
        assertTrue(model.diskWarning().contains("10 GB"), model.diskWarning());
        model.host().set(new HostSize(8 * GIB, 8 * GIB, 4, 1000));
        assertNotEquals("", model.diskProblem());
        assertFalse(model.mayGoOn());
    }

    @Test
    void sizesAndNamesAreCheckedWhileTheyAreTyped() throws IOException {
        model.choose(disc("Debian 11", true, false, ""));
        for (String wrong : List.of("", "0", "-1", "2.5", "a", "16385", "999999")) {
            model.diskGib().set(wrong);
            assertNotEquals("", model.diskProblem(), wrong);
        }
        model.diskGib().set("16384");
        assertEquals("", model.diskProblem());
        Files.createDirectory(folder.resolve("taken.viv"));
        for (String wrong : List.of("", "a/b", "con", ".a", "taken", "n".repeat(101))) {
            model.name().set(wrong);
            assertNotEquals("", model.nameProblem(), wrong);
            assertFalse(model.mayGoOn());
        }
        model.name().set("another 虚拟机");
        assertTrue(model.mayGoOn());
    }

    @Test
    void aNameThatIsTakenGetsANumber() throws IOException {
        Files.createDirectory(folder.resolve("Debian 11.viv"));
        model.choose(disc("Debian 11", true, false, ""));
        assertEquals("Debian 11 2", model.name().get());
        model.choose(disc("..a/b:c\u0007.", true, false, ""));
        assertEquals("", model.nameProblem(), model.name().get());
    }

    @Test
    void whatCannotStartHereSaysSo() throws IOException {
        model.choose(disc("Debian 11", true, true, "aarch64"));
        assertTrue(model.sourceProblem().contains("aarch64"));
        assertFalse(model.mayGoOn());
        model.choose(disc("Pictures", false, false, ""));
        assertNotEquals("", model.sourceProblem());
        model.choose(disc("New", false, true, ""));
        assertTrue(model.startsUefi());
        assertTrue(model.mayGoOn());
    }

    @Test
    void discsAreRemembered() throws IOException {
        model.choose(disc("Debian 11", true, false, ""));
        WizardModel next = new WizardModel(Preferences.in(folder.resolve("app.json")), folder);
        assertEquals(List.of(folder.resolve("disc.iso")), next.recent());
        Files.delete(folder.resolve("disc.iso"));
        assertEquals(List.of(), next.recent());
    }

    @Test
    void filesAreWhatTheirFirstBytesSay() throws IOException, VmException, SnapshotException {
        Systems none = Systems.ofHost();
        Path qcow2 = folder.resolve("system");
        new DiskTools(new DiskFiles(), qcow2, DiskFormat.QCOW2, BackingPolicy.NONE).create(GIB, 0, null, null);
        Source.Disk disk = assertInstanceOf(Source.Disk.class,
                assertInstanceOf(Chosen.Material.class, Chosen.of(qcow2, none)).source());
        assertEquals(GIB, disk.sizeBytes());
        assertInstanceOf(Chosen.Material.class, Chosen.of(Files.write(folder.resolve("a.img"), new byte[1024]), none));
        assertInstanceOf(Chosen.Machine.class, Chosen.of(Files.write(folder.resolve("a.vivz"), new byte[9]), none));
        Path text = Files.writeString(folder.resolve("notes.txt"), "hello");
        assertThrows(VmException.class, () -> Chosen.of(text, none));
        assertThrows(VmException.class, () -> Chosen.of(folder.resolve("missing.iso"), none));
        Path odd = Files.write(folder.resolve("odd.img"), new byte[1000]);
        assertThrows(VmException.class, () -> Chosen.of(odd, none));
    }

    @Test
    void theMachineIsMadeAsItWasSaid() throws VmException, SnapshotException {
        model.choose(new Source.Empty());
        model.name().set("made");
        model.memory().set(GIB);
        model.cpus().set(3);
        model.diskGib().set("7");
        String summary = model.summary();
        assertTrue(summary.contains("made") && summary.contains("7 GB") && summary.contains("1 GB"), summary);
        Bundle made = new MachineMaker(Progress.NONE).make(folder.resolve("made.viv"), model.wish());
        MachineSpec spec = made.machine().machine();
        assertEquals(GIB, spec.memoryBytes());
        assertEquals(3, spec.cpus());
        assertEquals(1, spec.disks().size());
        assertEquals(1, spec.cdroms().size());
        assertEquals(1, spec.nets().size());
        assertEquals(7 * GIB, new DiskTools(new DiskFiles(),
                made.file(made.machine().present().layer("disk0").path()), DiskFormat.QCOW2, BackingPolicy.NONE)
                .info().sizeBytes());
    }
}
