package dev.vivarium.snapshot.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.disk.DiskFiles;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The folder of machines, and the tree of snapshots. */
class MachinesTest {
    @TempDir
    Path home;

    @Test
    void brokenMachinesAreInTheListToo() throws SnapshotException, IOException {
        Machines machines = new Machines(home);
        assertEquals(List.of(), new Machines(home.resolve("none")).list());
        Fixture.create(machines.folderFor("good"), new DiskFiles());
        Files.createDirectories(home.resolve("empty.viv"));
        Files.createDirectories(home.resolve("bad.viv"));
        Files.writeString(home.resolve("bad.viv/vm.json"), "{}");
        Files.writeString(home.resolve("file.viv"), "");
        Files.createDirectories(home.resolve("other"));
        List<Machines.Entry> list = machines.list();
        assertEquals(List.of("bad", "empty", "good"), list.stream().map(Machines.Entry::name).toList());
        assertNull(list.get(0).machine());
        assertTrue(String.valueOf(list.get(0).problem()).contains("the field format is missing"));
        assertEquals("good", String.valueOf(list.get(2).machine() == null ? null : list.get(2).machine().name()));
    }

    @Test
    void machinesAreFoundByNameAndByPath() throws SnapshotException, IOException {
        Machines machines = new Machines(home);
        Bundle made = Fixture.create(machines.folderFor("my machine"), new DiskFiles());
        assertEquals(made.folder(), machines.find("my machine").folder());
        assertEquals(made.folder(), machines.find("my machine.viv").folder());
        assertEquals(made.folder(), machines.find(made.folder().toString()).folder());
        for (String other : List.of("none", "none.viv", "/none/a.viv", "", "a\0b", "..", "my machine/")) {
            if (!other.equals("my machine/")) {
                assertEquals(Kind.USER, assertThrows(SnapshotException.class, () -> machines.find(other)).kind(),
                        other);
            }
        }
        assertEquals("my machine 2", machines.freeName("my machine"));
        assertEquals("other", machines.freeName("other"));
        for (String name : List.of("my machine", "", "a/b", "..", "con", "-x", ".x", "x".repeat(101))) {
            assertEquals(Kind.USER, assertThrows(SnapshotException.class, () -> machines.folderFor(name)).kind(), name);
        }
    }

    @Test
    void aMachineIsCalledWhatItsFolderIsCalled() throws SnapshotException, IOException {
        Machines machines = new Machines(home);
        Fixture.create(machines.folderFor("a"), new DiskFiles());
        Bundle renamed = Machines.rename(OpenBundle.open(home.resolve("a.viv"), new DiskFiles()), "b");
        assertEquals(home.resolve("b.viv"), renamed.folder());
        assertEquals("b", Manifests.machine(home.resolve("b.viv/vm.json")).name());
        assertFalse(Files.exists(home.resolve("a.viv")));
        Files.move(home.resolve("b.viv"), home.resolve("c.viv"));
        assertEquals("c", machines.find("c").machine().name());
        Machines.delete(OpenBundle.open(home.resolve("c.viv"), new DiskFiles()));
        assertEquals(List.of(), machines.list());
        assertEquals(List.of(), Bundle.names(home));
    }

    @Test
    void snapshotsStandBelowTheirParents() {
        Map<SnapshotId, SnapshotManifest> all = new TreeMap<>();
        SnapshotId[] ids = new SnapshotId[7];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = new SnapshotId("20260101-00000" + i + "-0000");
        }
        int[] parents = {-1, 0, 0, 1, 5, 4, 99}; // 4 and 5 are each other's, the last one's is gone
        for (int i = 0; i < ids.length; i++) {
            SnapshotId parent = parents[i] < 0 ? null : parents[i] == 99 ? Samples.FIRST : ids[parents[i]];
            all.put(ids[i], new SnapshotManifest(ids[i], "s" + i, "", Samples.TIME, parent, i > 3,
                    Samples.spec(Samples.KERNEL), Samples.layers(1), null, null, null, 0));
        }
        Snapshots snapshots = new Snapshots(all, Map.of());
        assertEquals(List.of("0 s0", "1 s1", "2 s3", "1 s2", "0 s4", "0 s5", "0 s6"),
                snapshots.tree().stream().map(line -> line.depth() + " " + line.snapshot().name()).toList());
        assertEquals(List.of("s4"), snapshots.beyond(2).stream().map(SnapshotManifest::name).toList());
        assertEquals(List.of(), snapshots.beyond(5));
    }
}
