package dev.vivarium.snapshot.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.LayerSumming.Step;
import dev.vivarium.snapshot.bundle.SnapshotTake.Request;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.Progress;
import dev.vivarium.snapshot.faults.Endings;
import dev.vivarium.snapshot.faults.Endings.End;
import dev.vivarium.snapshot.faults.FastFolder;
import dev.vivarium.snapshot.faults.FaultyFiles;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Frozen layers get their checksums bit by bit, each once, and every byte of them counts. */
class LayerSummingTest {
    private static final int A_LOT = 1 << 20;

    @TempDir(factory = FastFolder.class)
    Path folder;
    private Path template;

    @BeforeEach
    void makeTemplate() throws SnapshotException, IOException {
        template = Files.createDirectory(folder.resolve("template"));
        Path machine = new FaultyFiles().path(template).resolve("a.viv");
        Fixture.create(machine, new DiskFiles());
        try (OpenBundle open = OpenBundle.open(machine, new DiskFiles())) {
            Fixture.run(open, 1);
            SnapshotTake.off(open, new Request("first", "", false));
            Fixture.run(open, 2);
        }
    }

    private OpenBundle open() throws SnapshotException {
        return OpenBundle.open(new FaultyFiles().path(template).resolve("a.viv"), new DiskFiles());
    }

    private static Verify.Report verify(Path home) throws SnapshotException {
        return Verify.run(new Bundle(home.resolve("a.viv")), new DiskFiles(), Progress.NONE);
    }

    private static Set<String> sums(Path home) throws SnapshotException {
        Set<String> sums = new TreeSet<>(Bundle.names(home.resolve("a.viv").resolve("disks")));
        sums.removeIf(name -> !name.endsWith(".sums"));
        return sums;
    }

    @Test
    void onlyWhatHasNoneIsRead() throws SnapshotException, IOException {
        try (OpenBundle open = open()) {
            LayerSumming summing = new LayerSumming(open);
            for (int i = 0; i < 3; i++) {
                assertEquals(Step.READING, summing.step(0));
                assertTrue(summing.sizeBytes() > 0 && summing.readBytes() == 0, "nothing has been read yet");
                assertEquals(Step.WRITTEN, summing.step(A_LOT));
            }
            assertEquals(Step.NOTHING_LEFT, summing.step(A_LOT));
            assertEquals(Set.of("disk0-1.qcow2.sums", "fixed-1.qcow2.sums", "old-1.raw.sums"), sums(template));
            SnapshotTake.off(open, new Request("second", "", false));
            assertEquals(2, LayerSums.write(open, Progress.NONE));
        }
        assertEquals(List.of(), verify(template).unprotected());
        assertTrue(verify(template).isSound(), verify(template).toString());
    }

    @Test
    void aLayerThatBecomesOneWithAnotherIsReadAnew() throws SnapshotException, IOException {
        try (OpenBundle open = open()) {
            LayerSums.write(open, Progress.NONE);
            SnapshotTake.off(open, new Request("second", "", false));
            Fixture.run(open, 3);
            SnapshotTake.off(open, new Request("third", "", false));
            LayerSumming summing = new LayerSumming(open);
            assertEquals(Step.READING, summing.step(0), "layers are read in the order of their snapshots");
            assertEquals(Step.WRITTEN, summing.step(A_LOT));
            assertTrue(sums(template).contains("disk0-2.qcow2.sums"), sums(template).toString());
            assertEquals(Step.READING, summing.step(0));
            SnapshotDelete.run(open, open.snapshots().find("second").id());
            assertFalse(sums(template).contains("disk0-3.qcow2.sums"), "what was merged has no sums of before");
            summing.startOver();
            while (summing.step(A_LOT) != Step.NOTHING_LEFT) {
                assertTrue(sums(template).size() < 10, "it ends");
            }
        }
        assertEquals(List.of(), verify(template).unprotected());
        assertTrue(verify(template).isSound(), verify(template).toString());
    }

    @Test
    void itMayEndAtAnyChange() throws SnapshotException, IOException {
        new Endings(template, folder).each("sums", home -> {
            try (OpenBundle open = OpenBundle.open(home.resolve("a.viv"), new DiskFiles())) {
                LayerSums.write(open, Progress.NONE);
            }
        }, (home, end, story) -> {
            Verify.Report report = verify(home);
            assertTrue(report.isSound(), story + ": " + report);
            assertEquals(3, sums(home).size() + report.unprotected().size(), story);
            assertTrue(end != End.COMPLETED || report.unprotected().isEmpty(), story);
            try (OpenBundle open = OpenBundle.open(new FaultyFiles().path(home).resolve("a.viv"), new DiskFiles())) {
                LayerSums.write(open, Progress.NONE);
            }
            assertEquals(List.of(), verify(home).unprotected(), story);
            assertFalse(Bundle.names(home.resolve("a.viv/disks")).stream().anyMatch(name -> name.endsWith(".new")),
                    story);
        });
    }

    /** And the file and the snapshot are named. */
    @Test
    void everyByteCounts() throws SnapshotException, IOException {
        SnapshotId id;
        try (OpenBundle open = open()) {
            id = open.snapshots().find("first").id();
            LayerSums.write(open, Progress.NONE);
        }
        for (String layer : List.of("disk0-1.qcow2", "old-1.raw", "fixed-1.qcow2", "disk0-1.qcow2.sums")) {
            Path file = template.resolve("a.viv/disks").resolve(layer);
            byte[] sound = Files.readAllBytes(file);
            for (int at = 0; at < sound.length; at += at < 600 || at > sound.length - 600 ? 7 : 997) {
                byte[] damaged = sound.clone();
                damaged[at] = (byte) (damaged[at] ^ 1 << at % 8);
                Files.write(file, damaged);
                String found = String.valueOf(verify(template).snapshots().get(id));
                assertTrue(found.contains("disks/" + layer), layer + " at " + at + ": " + found);
            }
            Files.write(file, sound);
        }
        assertTrue(verify(template).isSound());
    }
}
