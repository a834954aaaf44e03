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
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What people do with kept machines, on real files. */
class OpenBundleTest {
    private static final String LOCKER = """
            public class Locker {
                public static void main(String[] words) throws Exception {
                    var file = java.nio.channels.FileChannel.open(java.nio.file.Path.of(words[0]),
                            java.nio.file.StandardOpenOption.WRITE, java.nio.file.StandardOpenOption.CREATE);
                    file.lock(Long.MAX_VALUE - 1, 1, false);
                    System.out.println("locked");
                    System.in.read();
                }
            }
            """;

    @TempDir
    Path home;
    private Path folder;

    @BeforeEach
    void makeMachine() throws SnapshotException, IOException {
        folder = home.resolve("a.viv");
        Fixture.create(folder, new DiskFiles());
    }

    private OpenBundle open() throws SnapshotException {
        return OpenBundle.open(folder, new DiskFiles());
    }

    private static void assertKind(Kind kind, Executable work) {
        SnapshotException failure = assertThrows(SnapshotException.class, work);
        assertEquals(kind, failure.kind(), failure.getMessage());
    }

    @Test
    void oneAtATimeInThisProcess() throws SnapshotException, IOException {
        Path link = Files.createSymbolicLink(home.resolve("same.viv"), folder);
        try (OpenBundle first = open()) {
            SnapshotException failure = assertThrows(SnapshotException.class, this::open);
            assertEquals(Kind.LOCKED, failure.kind());
            assertTrue(
                    failure.getMessage()
                            .contains("process " + ProcessHandle.current().pid() + " (this one) has it since"),
                    failure.getMessage());
            assertKind(Kind.LOCKED, () -> OpenBundle.open(link, new DiskFiles()));
            assertTrue(String.valueOf(first.bundle().user()).contains("this one"));
        }
        assertNull(new Bundle(folder).user());
        open().close();
    }

    @Test
    void oneAtATimeOnTheHost() throws SnapshotException, IOException, InterruptedException {
        Path program = Files.writeString(home.resolve("Locker.java"), LOCKER);
        Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                program.toString(), folder.resolve("lock").toString()).redirectErrorStream(true).start();
        try {
            byte[] word = other.getInputStream().readNBytes(6);
            assertEquals("locked", new String(word, StandardCharsets.US_ASCII));
            assertKind(Kind.LOCKED, this::open);
            FutureTask<OpenBundle> waits = new FutureTask<>(this::open);
            Thread opener = Thread.ofPlatform().start(waits);
            other.destroyForcibly(); // it had not said that it has the machine, as one that gives it back
            waits.get(30, TimeUnit.SECONDS).close();
            opener.join();
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError(e);
        } finally {
            other.destroyForcibly();
        }
        assertTrue(other.waitFor(30, TimeUnit.SECONDS));
    }

    @Test
    void restoringBringsBackWhatWasThere() throws SnapshotException, IOException {
        try (OpenBundle open = open()) {
            Fixture.run(open, 1);
            Map<String, String> then = Fixture.contents(open);
            SnapshotId id = SnapshotTake.off(open, new Request("then", "", false)).id();
            Fixture.run(open, 2);
            assertFalse(then.get("present disks").equals(Fixture.contents(open).get("present disks")));
            SnapshotRestore.run(open, id);
            for (String what : List.of("present disks", "present variables")) {
                assertEquals(then.get(what), Fixture.contents(open).get(what));
            }
            assertKind(Kind.USER, () -> SnapshotRestore.run(open, Samples.FIRST));
            Fixture.run(open, 3);
            Map<String, String> now = Fixture.contents(open);
            SnapshotId saved = SnapshotRestore.runSaving(open, id, new Request("before", "", false)).id();
            assertEquals(then.get("present disks"), Fixture.contents(open).get("present disks"));
            SnapshotRestore.run(open, saved);
            assertEquals(now.get("present disks"), Fixture.contents(open).get("present disks"));
        }
    }

    @Test
    void aSnapshotThatIsNeededIsNotDeleted() throws SnapshotException, IOException {
        try (OpenBundle open = open()) {
            SnapshotId id = Fixture.takeRunning(open, "one").id();
            SnapshotRestore.run(open, id);
            assertKind(Kind.USER, () -> SnapshotDelete.run(open, id));
            open.started();
            open.replace(open.machine().withWhenStopped(new WhenStopped.Revert(id)));
            assertKind(Kind.USER, () -> SnapshotDelete.run(open, id));
            open.replace(open.machine().withWhenStopped(new WhenStopped.Keep()));
            assertTrue(SnapshotDelete.run(open, id) > 0);
            assertTrue(open.snapshots().whole().isEmpty());
            assertEquals(List.of(), Bundle.names(folder.resolve("memory")));
        }
    }

    @Test
    void memoryThatOthersNeedStays() throws SnapshotException, IOException {
        try (OpenBundle open = open()) {
            SnapshotId one = Fixture.takeRunning(open, "one").id();
            Fixture.takeRunning(open, "two");
            Map<String, String> before = Fixture.contents(open);
            SnapshotDelete.run(open, one);
            assertTrue(Files.exists(one.memoryPages().in(folder)));
            assertEquals(before.get("snapshot two").replace(" one ", " none "),
                    Fixture.contents(open).get("snapshot two"));
        }
    }

    /** Hundreds of automatic snapshots: what is kept is whole, and the chains of layers stay short. */
    @Test
    void theScheduleKeepsItsNumber() throws SnapshotException, IOException {
        try (OpenBundle open = open()) {
            SnapshotTake.off(open, new Request("by hand", "", false));
            Map<String, String> contents = new HashMap<>();
            for (int round = 0; round < 70; round++) {
                Fixture.run(open, 1 + round % 15);
                String name = "automatic " + round;
                SnapshotTake.off(open, new Request(name, "", true));
                contents.put(name, Fixture.contents(open).get("snapshot " + name));
                for (SnapshotManifest old : open.snapshots().beyond(3)) {
                    SnapshotDelete.run(open, old.id());
                }
            }
            assertEquals(4, open.snapshots().whole().size());
            for (SnapshotManifest each : open.snapshots().whole().values()) {
                if (each.automatic()) {
                    String now = Fixture.contents(open).get("snapshot " + each.name());
                    assertEquals(withoutParent(contents.get(each.name())), withoutParent(now));
                }
            }
            assertTrue(open.layers().chain(open.machine().present().layer("disk0")).size() <= 6);
            assertTrue(open.layers().chain(open.machine().present().layer("old")).size() <= 7);
        }
    }

    private static String withoutParent(String contents) {
        return contents.replaceFirst("(automatic \\d+|by hand)", "");
    }

    @Test
    void aLinkedCloneOutlivesItsSource() throws SnapshotException, IOException {
        Map<String, String> clone;
        SnapshotId id;
        try (OpenBundle open = open()) {
            Fixture.run(open, 1);
            id = Fixture.takeRunning(open, "base").id();
            Fixture.run(open, 2);
            MachineClone.linked(open.bundle(), id, new DiskFiles(), home.resolve("b.viv"), "b");
        }
        assertEquals(Files.getAttribute(folder.resolve("disks/disk0-1.qcow2"), "unix:ino"),
                Files.getAttribute(home.resolve("b.viv/disks/disk0-1.qcow2"), "unix:ino"));
        try (OpenBundle made = OpenBundle.open(home.resolve("b.viv"), new DiskFiles())) {
            assertEquals(id, made.machine().present().resumeFrom());
            assertEquals("b", made.machine().name());
            assertFalse(made.machine().id().equals(new Bundle(folder).machine().id()));
            Fixture.run(made, 3);
            clone = Fixture.contents(made);
        }
        try (OpenBundle source = open()) {
            SnapshotDelete.run(source, id);
            Machines.delete(source);
        }
        assertFalse(Files.exists(folder));
        try (OpenBundle made = OpenBundle.open(home.resolve("b.viv"), new DiskFiles())) {
            assertEquals(clone, Fixture.contents(made));
        }
    }

    @Test
    void aCloneCanBeGivenUp() throws SnapshotException {
        try (OpenBundle open = open()) {
            assertThrows(CancellationException.class,
                    () -> MachineClone.full(open, home.resolve("b.viv"), "b", (done, total) -> done * 2 < total));
        }
        assertFalse(Files.exists(home.resolve("b.viv")) || Files.exists(home.resolve("b.viv.new")));
    }

    @Test
    void snapshotsAreCompared() throws SnapshotException, IOException {
        try (OpenBundle open = open()) {
            SnapshotId one = SnapshotTake.off(open, new Request("one", "", false)).id();
            Fixture.run(open, 1);
            SnapshotId two = SnapshotTake.off(open, new Request("two", "", false)).id();
            SnapshotDiff diff = SnapshotDiff.of(open.bundle(), new DiskFiles(), one, two);
            assertEquals(Map.of(), diff.settings());
            assertEquals(Files.size(folder.resolve("disks/disk0-2.qcow2")), diff.diskBytes().get("disk0"));
            assertEquals(0, diff.diskBytes().get("fixed"));
            assertEquals(0, diff.memoryBytes());
        }
    }

    @Test
    void factsOfAnotherComputerDoNotCount() throws SnapshotException {
        UUID here = new Machines(home).computer();
        assertEquals(here, new Machines(home).computer());
        try (OpenBundle open = open()) {
            HostFacts facts = new HostFacts(here, Map.of("cd0", "/srv/disc.iso"), null, null, null);
            open.replace(facts);
            assertEquals(facts, open.hostFacts(here));
            assertEquals(Map.of(), open.hostFacts(UUID.randomUUID()).discs());
        }
    }

    /** A stranger's folder may have links to the user's files wherever we write. */
    @Test
    void nothingIsWrittenThroughLinks() throws SnapshotException, IOException {
        Path mine = Files.writeString(home.resolve("mine"), "mine");
        Path others = Files.createDirectory(home.resolve("others"));
        SnapshotId id;
        try (OpenBundle open = open()) {
            id = SnapshotTake.off(open, new Request("one", "", false)).id();
        }
        for (String name : List.of("vm.json.new", "host.json.new", "snapshots/" + id + "/snapshot.json.new",
                "disks/disk0-1.qcow2.sums.new", "disks/disk0-3.qcow2", "firmware/variables-2.fd")) {
            Files.createSymbolicLink(folder.resolve(name), mine);
        }
        Files.createSymbolicLink(folder.resolve("snapshots/20200101-000000-0000.new"), others);
        Files.writeString(others.resolve("snapshot.json"), "others");
        Files.delete(folder.resolve("logs"));
        Files.createSymbolicLink(folder.resolve("logs"), others);
        try (OpenBundle open = open()) {
            open.replace(open.machine().withSchedule(new Schedule(5, 5)));
            open.replace(HostFacts.none(UUID.randomUUID()));
            SnapshotDelete.rename(open, id, "other", "");
            LayerSums.write(open, Progress.NONE);
            SnapshotRestore.run(open, id);
            SnapshotTake.off(open, new Request("two", "", false));
            SnapshotDelete.run(open, id);
            assertThrows(SnapshotException.class, () -> open.bundle().log("machine.log"));
        }
        for (String name : List.of("disks", "memory", "snapshots", "firmware")) {
            Files.move(folder.resolve(name), home.resolve("moved"));
            Files.createSymbolicLink(folder.resolve(name), others);
            try (OpenBundle open = open()) {
                SnapshotRestore.run(open, open.snapshots().find("two").id());
                throw new AssertionError(name);
            } catch (SnapshotException e) {
                Files.delete(folder.resolve(name));
                Files.move(home.resolve("moved"), folder.resolve(name));
            }
        }
        assertEquals("mine", Files.readString(mine));
        assertEquals(List.of("snapshot.json"), Bundle.names(others));
        assertEquals("others", Files.readString(others.resolve("snapshot.json")));
    }

    @Test
    void takingWithoutAnEndLeavesNothing() throws SnapshotException, IOException {
        try (OpenBundle open = open()) {
            Map<String, String> before = Fixture.contents(open);
            try (SnapshotTake take = SnapshotTake.begin(open, new Request("never", "", false))) {
                take.newLayers();
                Files.writeString(take.memoryPages(), "half");
                assertKind(Kind.LOCKED, () -> SnapshotTake.begin(open, new Request("other", "", false)));
            }
            assertEquals(before, Fixture.contents(open));
            assertEquals(List.of(), Bundle.names(folder.resolve("snapshots")));
            assertEquals(List.of(), Bundle.names(folder.resolve("memory")));
            assertKind(Kind.USER, () -> SnapshotTake.begin(open, new Request(" ", "", false)));
        }
    }
}
