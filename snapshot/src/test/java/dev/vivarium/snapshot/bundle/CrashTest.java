package dev.vivarium.snapshot.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.SnapshotTake.Request;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.Progress;
import dev.vivarium.snapshot.faults.Endings;
import dev.vivarium.snapshot.faults.Endings.End;
import dev.vivarium.snapshot.faults.Endings.Work;
import dev.vivarium.snapshot.faults.FastFolder;
import dev.vivarium.snapshot.faults.Faults;
import dev.vivarium.snapshot.faults.Faults.What;
import dev.vivarium.snapshot.faults.FaultyFiles;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whatever a machine's folder undergoes, it may end at any change of a file: killed, torn, without room, without power. The
 * folder is then wholly as it was or wholly as it was to be, and what was in it before is whole.
 */
class CrashTest {
    private static final String SECOND = "second";

    @TempDir(factory = FastFolder.class)
    Path folder;
    private Path template;

    private enum Operation {
        CREATE, TAKE_OFF, TAKE_RUNNING, RESTORE_OFF, RESTORE_RUNNING, DELETE_ROOT, DELETE_LAST, EDIT, SETTINGS, RENAME, CLONE, LINKED_CLONE
    }

    private static Work work(Operation operation) {
        return switch (operation) {
            case CREATE -> home -> Fixture.create(home.resolve("b.viv"), new DiskFiles());
            case TAKE_OFF -> onMachine((home, open) -> SnapshotTake.off(open, new Request("third", "", true)));
            case TAKE_RUNNING -> onMachine((home, open) -> Fixture.takeRunning(open, "third"));
            case RESTORE_OFF -> onMachine((home, open) -> SnapshotRestore.run(open, id(open, "first")));
            case RESTORE_RUNNING -> onMachine((home, open) -> SnapshotRestore.run(open, id(open, SECOND)));
            case DELETE_ROOT -> onMachine((home, open) -> SnapshotDelete.run(open, id(open, "first")));
            case DELETE_LAST -> onMachine((home, open) -> SnapshotDelete.run(open, id(open, SECOND)));
            case EDIT -> onMachine((home, open) -> SnapshotDelete.rename(open, id(open, SECOND), SECOND, "other"));
            case SETTINGS -> onMachine((home, open) -> open.replace(open.machine().withSchedule(new Schedule(60, 3))));
            case RENAME -> onMachine((home, open) -> Machines.rename(open, "b"));
            case CLONE -> onMachine((home, open) -> MachineClone.full(open, home.resolve("b.viv"), "b",
                    Progress.NONE));
            case LINKED_CLONE -> CrashTest::linkedClone;
        };
    }

    /** Something that is done to a machine that is open. */
    private interface MachineWork {
        void run(Path home, OpenBundle open) throws SnapshotException, IOException;
    }

    private static Work onMachine(MachineWork work) {
        return home -> {
            try (OpenBundle open = OpenBundle.open(home.resolve("a.viv"), new DiskFiles())) {
                work.run(home, open);
            }
        };
    }

    private static SnapshotId id(OpenBundle open, String name) throws SnapshotException {
        return open.snapshots().find(name).id();
    }

    private static void linkedClone(Path home) throws SnapshotException {
        Bundle source = Bundle.at(home.resolve("a.viv"));
        MachineClone.linked(source, source.snapshots().find(SECOND).id(), new DiskFiles(), home.resolve("b.viv"), "b");
    }

    /** A machine with two snapshots, and changes since. */
    @BeforeEach
    void makeTemplate() throws SnapshotException, IOException {
        template = Files.createDirectory(folder.resolve("template"));
        Path machine = new FaultyFiles().path(template).resolve("a.viv");
        Fixture.create(machine, new DiskFiles());
        try (OpenBundle open = OpenBundle.open(machine, new DiskFiles())) {
            Fixture.run(open, 1);
            SnapshotTake.off(open, new Request("first", "", false));
            Fixture.run(open, 2);
            Fixture.takeRunning(open, "second");
            Fixture.run(open, 3);
        }
    }

    @ParameterizedTest
    @EnumSource(Operation.class)
    void endsAtAnyChange(Operation operation) throws IOException, SnapshotException {
        Map<String, String> before = contents(template);
        Path whole = home();
        work(operation).run(new FaultyFiles().path(whole));
        Map<String, String> after = contents(whole);
        assertFalse(before.equals(after), "the operation does nothing that can be seen");
        Endings.deleteTree(whole);
        new Endings(template, folder).each(operation.name(), work(operation), (home, end, story) -> {
            Map<String, String> now = contents(home);
            if (end == End.COMPLETED) {
                assertEquals(after, now, story);
            } else if (!now.equals(before)) {
                assertEquals(after, now, story + "; neither before nor after");
            }
        });
    }

    private Path home() throws IOException {
        Path home = folder.resolve("home");
        Endings.copyTree(template, home);
        return home;
    }

    /** Of all machines in a folder; they are opened, and so what was interrupted is cleared away. */
    private static Map<String, String> contents(Path home) throws SnapshotException, IOException {
        Map<String, String> contents = new TreeMap<>();
        Path fast = new FaultyFiles().path(home);
        for (Machines.Entry each : new Machines(fast).list()) {
            try (OpenBundle open = OpenBundle.open(each.folder(), new DiskFiles())) {
                Fixture.contents(open).forEach((name, what) -> contents.put(each.name() + " " + name, what));
                contents.put(each.name() + " schedule", String.valueOf(open.machine().schedule()));
            }
        }
        if (Files.exists(home.resolve("b.viv.new"))) { // what was begun is in nobody's way
            try (NewBundle again = NewBundle.begin(fast.resolve("b.viv"))) {
                assertEquals(0, Bundle.names(again.path(new RelativePath("disks"))).size());
            }
            assertFalse(Files.exists(home.resolve("b.viv.new")));
        }
        return contents;
    }

    /** Deleting is what people do when there is no room. */
    @ParameterizedTest
    @EnumSource(value = Operation.class, names = {"DELETE_ROOT", "DELETE_LAST"})
    void aSnapshotIsDeletedWhereThereIsNoRoom(Operation operation) throws IOException, SnapshotException {
        Path whole = home();
        work(operation).run(new FaultyFiles().path(whole));
        Map<String, String> after = contents(whole);
        Endings.deleteTree(whole);
        Path full = home();
        Faults faults = new Faults(What.FULL, 1);
        work(operation).run(new FaultyFiles(faults).path(full));
        faults.closeAll();
        assertEquals(1, Bundle.at(full.resolve("a.viv")).snapshots().whole().size());
        assertEquals(after, contents(full));
    }

    @Test
    void debrisGoesAndOtherFilesStay() throws SnapshotException, IOException {
        Path machine = home().resolve("a.viv");
        Map<String, String> before = contents(machine.getParent());
        for (String debris : new String[]{"vm.json.new", "disks/disk0-99.qcow2", "disks/gone-1.raw.sums",
                "memory/20200101-000000-0000.mem", "memory/20200101-000000-0000.idx.new", "firmware/variables-9.fd"}) {
            Files.writeString(machine.resolve(debris), "debris");
        }
        Files.createDirectories(machine.resolve("snapshots/20200101-000000-0000.new/x"));
        String[] others = {"disks/notes.txt", "memory/readme", "snapshots/mine.new", "firmware/other.fd",
                "vm.json.bak"};
        for (String other : others) {
            Files.writeString(machine.resolve(other), "mine");
        }
        Path link = Files.createSymbolicLink(machine.resolve("disks/disk0-98.qcow2"), machine.resolve("media/a.iso"));
        assertEquals(before, contents(machine.getParent()));
        assertFalse(
                Files.exists(machine.resolve("vm.json.new")) || Files.exists(machine.resolve("disks/disk0-99.qcow2"))
                        || Files.exists(machine.resolve("disks/gone-1.raw.sums"))
                        || Files.exists(machine.resolve("memory/20200101-000000-0000.mem"))
                        || Files.exists(machine.resolve("memory/20200101-000000-0000.idx.new"))
                        || Files.exists(machine.resolve("firmware/variables-9.fd"))
                        || Files.exists(machine.resolve("snapshots/20200101-000000-0000.new")));
        for (String other : others) {
            assertTrue(Files.exists(machine.resolve(other)), other);
        }
        assertTrue(Files.isSymbolicLink(link));
    }

    @Test
    void nothingGoesWhileASnapshotCannotBeRead() throws SnapshotException, IOException {
        Path machine = home().resolve("a.viv");
        SnapshotId second = Bundle.at(machine).snapshots().find("second").id();
        Path manifest = machine.resolve("snapshots/" + second + "/snapshot.json");
        byte[] good = Files.readAllBytes(manifest);
        Map<String, String> before = contents(machine.getParent());
        Files.writeString(manifest, "{}");
        try (OpenBundle open = OpenBundle.open(machine, new DiskFiles())) {
            assertEquals(1, open.snapshots().broken().size());
            SnapshotRestore.run(open, open.snapshots().find("first").id());
        }
        Files.write(manifest, good);
        try (OpenBundle open = OpenBundle.open(machine, new DiskFiles())) {
            SnapshotRestore.run(open, second);
            assertEquals(before.get("a snapshot second"), Fixture.contents(open).get("snapshot second"));
        }
    }
}
