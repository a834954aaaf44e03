package dev.vivarium.snapshot.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.bundle.SnapshotTake.Request;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.Progress;
import dev.vivarium.snapshot.faults.Endings;
import dev.vivarium.snapshot.faults.Endings.End;
import dev.vivarium.snapshot.faults.FastFolder;
import dev.vivarium.snapshot.faults.FaultyFiles;
import dev.vivarium.snapshot.files.Copies;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A repair may end at any change of a file, and the machine may be opened before the next one: that one makes of it what the first would
 * have made, and nothing that is of a disk or of a snapshot has gone.
 */
class RepairCrashTest {
    @TempDir(factory = FastFolder.class)
    Path folder;
    private Path template;
    private SnapshotId first;
    private SnapshotId second;
    private SnapshotId third;

    /** What is wrong with the machine. */
    private enum Damage {
        LAYER, ROOT_STATE, MEMORY, PICTURE, MACHINE, MACHINE_AND_SNAPSHOT, MACHINE_AND_PRESENT
    }

    @BeforeEach
    void makeTemplate() throws SnapshotException, IOException {
        template = Files.createDirectory(folder.resolve("template"));
        Path machine = new FaultyFiles().path(template).resolve("a.viv");
        Fixture.create(machine, new DiskFiles());
        try (OpenBundle open = OpenBundle.open(machine, new DiskFiles())) {
            Fixture.run(open, 1);
            first = SnapshotTake.off(open, new Request("first", "", false)).id();
            Fixture.run(open, 2);
            second = Fixture.takeRunning(open, "second", Fixture::writeMemory).id();
            Fixture.run(open, 3);
            third = SnapshotTake.off(open, new Request("third", "", false)).id();
            SnapshotRestore.run(open, second);
            LayerSums.write(open, Progress.NONE);
            open.replace(open.machine().withWhenStopped(new WhenStopped.Revert(first)));
        }
    }

    private void damage(Damage damage) throws IOException {
        Path machine = template.resolve("a.viv");
        switch (damage) {
            case LAYER -> flip(machine.resolve("disks/disk0-2.qcow2"));
            case ROOT_STATE -> flip(machine.resolve(first.file("variables.fd").text()));
            case MEMORY -> flip(machine.resolve(second.memoryPages().text()));
            case PICTURE -> flip(machine.resolve(second.file("thumbnail.png").text()));
            case MACHINE -> Files.writeString(machine.resolve("vm.json"), "{\"id\":");
            case MACHINE_AND_SNAPSHOT -> {
                Files.writeString(machine.resolve("vm.json"), "{");
                flip(machine.resolve(third.file("snapshot.json").text()));
            }
            case MACHINE_AND_PRESENT -> {
                Files.delete(machine.resolve("vm.json"));
                for (String disk : new String[]{"disk0", "old"}) {
                    Files.writeString(machine.resolve("disks/" + disk + "-5.qcow2"), "no image");
                }
            }
        }
    }

    /** Changes a byte that is a page's in files of pages, and anything in others. */
    private static void flip(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[Math.min(bytes.length - 1, 5 * 4096 + 9)] ^= 0x10;
        Files.write(file, bytes);
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void endsAtAnyChange(Damage damage) throws IOException, SnapshotException {
        damage(damage);
        Path whole = folder.resolve("home");
        Endings.copyTree(template, whole);
        repair(new FaultyFiles().path(whole));
        Map<String, String> after = contents(whole);
        assertEquals(damage != Damage.LAYER, isSound(whole), "only damage to a disk that is in use cannot be undone");
        Endings.deleteTree(whole);
        Set<String> kept = kept(template);
        new Endings(template, folder).each(damage.name(), RepairCrashTest::repair, (home, end, story) -> {
            Path fast = new FaultyFiles().path(home);
            if (end == End.KILLED) { // as when somebody starts the machine at once
                open(fast);
            }
            if (end != End.COMPLETED) {
                repair(fast);
            }
            assertEquals(after, contents(home), story);
            Set<String> left = kept(home);
            assertTrue(left.containsAll(kept), () -> story + ": " + left + " instead of " + kept);
        });
    }

    private static void repair(Path home) throws SnapshotException {
        BundleRepair.run(home.resolve("a.viv"), new DiskFiles(), Progress.NONE);
    }

    private static boolean isSound(Path home) throws SnapshotException {
        return Verify.run(new Bundle(home.resolve("a.viv")), new DiskFiles(), Progress.NONE).isSound();
    }

    private static void open(Path home) throws SnapshotException {
        try (OpenBundle open = OpenBundle.open(home.resolve("a.viv"), new DiskFiles())) {
            open.machine();
        } catch (SnapshotException e) {
            assertEquals(Kind.CORRUPT, e.kind(), e.getMessage());
        }
    }

    private static Map<String, String> contents(Path home) throws SnapshotException {
        try (OpenBundle open = OpenBundle.open(new FaultyFiles().path(home).resolve("a.viv"), new DiskFiles())) {
            Map<String, String> contents = Fixture.contents(open);
            contents.put("when stopped", open.machine().whenStopped().toString());
            return contents;
        }
    }

    /** The sums of all layers of disks, and of the state and the variables of snapshots, whatever they are called. */
    private static Set<String> kept(Path home) throws SnapshotException, IOException {
        Set<String> kept = new TreeSet<>();
        Path machine = home.resolve("a.viv");
        for (String name : Bundle.names(machine.resolve("disks"))) {
            if (!name.contains(".sums") && !name.endsWith(".new")) {
                kept.add(Copies.sha256(machine.resolve("disks").resolve(name)));
            }
        }
        for (String snapshot : Bundle.names(machine.resolve("snapshots"))) {
            for (String name : Bundle.names(machine.resolve("snapshots").resolve(snapshot))) {
                if (!name.startsWith("snapshot.json")) {
                    kept.add(Copies.sha256(machine.resolve("snapshots").resolve(snapshot).resolve(name)));
                }
            }
        }
        return kept;
    }
}
