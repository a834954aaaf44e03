package dev.vivarium.snapshot.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.bundle.SnapshotTake.Request;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.Progress;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Damage is found, is said to be where it is, and costs no more than it has to. */
class VerifyTest {
    @TempDir
    Path home;
    private Path folder;
    private Map<String, String> before;
    private SnapshotId first;
    private SnapshotId second;

    @BeforeEach
    void makeMachine() throws SnapshotException, IOException {
        folder = home.resolve("a.viv");
        Fixture.create(folder, new DiskFiles());
        try (OpenBundle open = OpenBundle.open(folder, new DiskFiles())) {
            Fixture.run(open, 1);
            first = SnapshotTake.off(open, new Request("first", "", false)).id();
            Fixture.run(open, 2);
            second = Fixture.takeRunning(open, "second", Fixture::writeMemory).id();
            Fixture.run(open, 3);
            LayerSums.write(open, Progress.NONE);
            before = Fixture.contents(open);
        }
    }

    private Verify.Report verify() throws SnapshotException {
        return Verify.run(new Bundle(folder), new DiskFiles(), Progress.NONE);
    }

    private BundleRepair.Result repair() throws SnapshotException {
        return BundleRepair.run(folder, new DiskFiles(), Progress.NONE);
    }

    private Map<String, String> contents() throws SnapshotException {
        try (OpenBundle open = OpenBundle.open(folder, new DiskFiles())) {
            return Fixture.contents(open);
        }
    }

    /** Changes one byte of a file. */
    private void damage(RelativePath path, long offset) throws IOException {
        Path file = path.in(folder);
        byte[] bytes = Files.readAllBytes(file);
        bytes[(int) offset] ^= 0x10;
        Files.write(file, bytes);
    }

    @Test
    void aSoundMachineIsSound() throws SnapshotException {
        Verify.Report report = verify();
        assertTrue(report.isSound(), report.toString());
        assertEquals(List.of(first, second), report.good());
        assertEquals(List.of(), report.unprotected());
        assertEquals(List.of(), repair().done());
        assertEquals(before, contents());
    }

    @Test
    void aLayerWithoutSumsIsSaidToBe() throws SnapshotException, IOException {
        Files.delete(folder.resolve("disks/disk0-1.qcow2.sums"));
        assertEquals(List.of("disks/disk0-1.qcow2"), verify().unprotected());
        try (OpenBundle open = OpenBundle.open(folder, new DiskFiles())) {
            assertEquals(1, LayerSums.write(open, Progress.NONE));
        }
        assertEquals(List.of(), verify().unprotected());
    }

    @Test
    void aDamagedLayerSpoilsOnlyWhatNeedsIt() throws SnapshotException, IOException {
        Path file = folder.resolve("disks/disk0-2.qcow2");
        damage(new RelativePath("disks/disk0-2.qcow2"), Files.size(file) - 1);
        Verify.Report report = verify();
        assertEquals(List.of(first), report.good());
        assertTrue(report.snapshots().get(second).toString().contains("disks/disk0-2.qcow2 is damaged in 1 MiB"),
                report.toString());
        assertFalse(report.machine().isEmpty());
        BundleRepair.Result result = repair();
        assertTrue(result.done().toString().contains("set aside"), result.toString());
        assertTrue(Files.isDirectory(folder.resolve("snapshots/" + second + ".broken")));
        assertEquals(List.of(first), verify().good());
        Map<String, String> after = contents();
        assertEquals(before.get("snapshot first"), after.get("snapshot first"));
        assertNull(after.get("snapshot second"));
        assertEquals("first", after.get("present parent"));
    }

    @Test
    void damagedMemoryLeavesTheDisks() throws SnapshotException, IOException {
        try (OpenBundle open = OpenBundle.open(folder, new DiskFiles())) {
            SnapshotRestore.run(open, second);
            assertEquals(second, open.machine().present().resumeFrom());
            before = Fixture.contents(open);
        }
        damage(second.memoryPages(), 5 * 4096 + 9);
        Verify.Report report = verify();
        assertEquals(List.of(first), report.good());
        assertFalse(report.machine().isEmpty(), "the machine was to go on with it");
        BundleRepair.Result result = repair();
        assertTrue(result.left().isSound(), result.toString());
        assertEquals(List.of(first, second), result.left().good());
        assertNull(new Bundle(folder).snapshot(second).running());
        Map<String, String> after = contents();
        assertEquals("none", after.get("present resume"));
        assertEquals(before.get("present disks"), after.get("present disks"));
    }

    @Test
    void aDamagedPictureCostsThePicture() throws SnapshotException, IOException {
        damage(second.file("thumbnail.png"), 0);
        assertEquals(List.of(first), verify().good());
        assertTrue(repair().left().isSound());
        assertNull(new Bundle(folder).snapshot(second).thumbnail());
        assertTrue(new Bundle(folder).snapshot(second).running() != null);
    }

    @Test
    void aDamagedStateOrVariablesIsFound() throws SnapshotException, IOException {
        damage(second.file("state.json"), 3);
        damage(first.file("variables.fd"), 3);
        assertEquals(List.of(), verify().good());
        repair();
        assertEquals(List.of(second), verify().good());
    }

    @Test
    void aManifestThatCannotBeReadIsMadeAgain() throws SnapshotException, IOException {
        Files.writeString(folder.resolve("vm.json"), Files.readString(folder.resolve("vm.json")).substring(0, 900));
        Verify.Report report = verify();
        assertFalse(report.machine().isEmpty());
        assertEquals(List.of(first, second), report.good());
        BundleRepair.Result result = repair();
        assertTrue(result.left().isSound(), result.toString());
        assertEquals(before, contents());
        assertTrue(Files.exists(folder.resolve("vm.json.broken")));
    }

    @Test
    void layersThatFitNoSnapshotAreKept() throws SnapshotException, IOException {
        Files.delete(folder.resolve("vm.json"));
        Files.delete(folder.resolve("disks/old-3.qcow2"));
        SnapshotException failure = assertThrows(SnapshotException.class, () -> Bundle.at(folder).machine());
        assertEquals(Kind.CORRUPT, failure.kind());
        byte[] present = Files.readAllBytes(folder.resolve("disks/disk0-3.qcow2"));
        BundleRepair.Result result = repair();
        assertTrue(result.left().isSound(), result.toString());
        assertEquals(before.get("snapshot second"), contents().get("snapshot second"));
        assertEquals(-1, Arrays.mismatch(present, Files.readAllBytes(folder.resolve("disks/disk0-3.qcow2.saved"))));
    }

    @Test
    void whereNothingIsWholeNothingIsTouched() throws SnapshotException, IOException {
        Files.writeString(folder.resolve("vm.json"), "{");
        for (SnapshotId id : List.of(first, second)) {
            damage(id.file("snapshot.json"), 0);
        }
        SnapshotException failure = assertThrows(SnapshotException.class, this::repair);
        assertEquals(Kind.CORRUPT, failure.kind());
        assertEquals("{", Files.readString(folder.resolve("vm.json")));
        assertTrue(Files.isDirectory(folder.resolve("snapshots/" + second)));
        assertTrue(Files.exists(folder.resolve("disks/disk0-3.qcow2")));
    }

    @Test
    void missingFilesAreFound() throws SnapshotException, IOException {
        Files.delete(folder.resolve("media/a.iso"));
        Verify.Report report = verify();
        assertEquals(List.of(), report.good());
        assertTrue(report.machine().toString().contains("media/a.iso is missing"), report.toString());
    }
}
