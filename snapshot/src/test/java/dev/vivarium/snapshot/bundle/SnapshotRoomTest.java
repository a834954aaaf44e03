package dev.vivarium.snapshot.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.SnapshotTake.Request;
import dev.vivarium.snapshot.disk.DiskFiles;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

/** What is said before something is deleted or lost. */
class SnapshotRoomTest {
    private static final Request ONE = new Request("one", "", false);
    @TempDir
    private Path home;
    private Bundle bundle = new Bundle(Path.of("."));

    @BeforeEach
    void makeMachine() throws SnapshotException, IOException {
        bundle = Fixture.create(home.resolve("a.viv"), new DiskFiles());
    }

    private OpenBundle open() throws SnapshotException {
        return OpenBundle.open(bundle.folder(), new DiskFiles());
    }

    private long freedBy(SnapshotManifest snapshot) throws SnapshotException {
        return new SnapshotRoom(bundle, new DiskFiles()).freedBy(snapshot.id());
    }

    @Test
    void aLeafGivesBackWhatWasSaidBefore() throws SnapshotException, IOException {
        SnapshotManifest first;
        SnapshotManifest second;
        try (OpenBundle open = open()) {
            first = SnapshotTake.off(open, ONE);
            Fixture.run(open, 1);
            second = SnapshotTake.off(open, new Request("two", "", false));
            SnapshotRestore.run(open, first.id());
        }
        long said = freedBy(second);
        assertTrue(said > Fixture.DISK_BYTES / 2, "" + said);
        try (OpenBundle open = open()) {
            assertEquals(said, SnapshotDelete.run(open, second.id()));
        }
    }

    @Test
    void whatOthersNeedIsNotCounted() throws SnapshotException, IOException {
        SnapshotManifest first;
        try (OpenBundle open = open()) {
            first = SnapshotTake.off(open, ONE);
            Fixture.run(open, 1);
            SnapshotTake.off(open, new Request("two", "", false));
        }
        assertTrue(freedBy(first) < 8192, "" + freedBy(first));
        assertEquals(0, new SnapshotRoom(bundle, new DiskFiles())
                .freedBy(SnapshotId.next(Samples.TIME, null)));
    }

    @Test
    void onlyWhatNoSnapshotHasCanBeLost() throws SnapshotException, IOException {
        assertTrue(Unsaved.any(bundle, new DiskFiles()), "there is no snapshot at all");
        SnapshotManifest taken;
        try (OpenBundle open = open()) {
            taken = SnapshotTake.off(open, ONE);
            assertFalse(Unsaved.any(bundle, new DiskFiles()), "just taken");
            Fixture.run(open, 1);
        }
        assertTrue(Unsaved.any(bundle, new DiskFiles()), "it has run");
        try (OpenBundle open = open()) {
            SnapshotRestore.run(open, taken.id());
        }
        assertFalse(Unsaved.any(bundle, new DiskFiles()), "just put back");
        try (OpenBundle open = open()) {
            MachineSpec was = open.machine().machine();
            open.replace(open.machine().withMachine(new MachineSpec(was.accelerator(), was.translate(), was.cpu(), 2,
                    was.memoryBytes(), was.boot(), was.disks(), was.cdroms(), was.serial(), was.console(),
                    was.stopOnReset(), was.testDevices()), open.machine().present()));
        }
        assertTrue(Unsaved.any(bundle, new DiskFiles()), "it has other settings");
    }
}
