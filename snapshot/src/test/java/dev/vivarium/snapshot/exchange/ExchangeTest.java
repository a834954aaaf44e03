package dev.vivarium.snapshot.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.DiskLayer;
import dev.vivarium.snapshot.bundle.MachineManifest;
import dev.vivarium.snapshot.bundle.Manifests;
import dev.vivarium.snapshot.bundle.SnapshotManifest;
import dev.vivarium.snapshot.disk.BackingPolicy;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.DiskFormat;
import dev.vivarium.snapshot.disk.DiskImage;
import dev.vivarium.snapshot.disk.DiskImages;
import dev.vivarium.snapshot.disk.Progress;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

/** Machines go out and come in. */
final class ExchangeTest {
    private static final Set<
            String> NEVER_EXPORTED = Set.of("host.json", "lock", "firmware/variables-2.fd", "logs/machine.log",
                    "disks/disk0-9.qcow2", "memory/20261126-190102-0003.mem",
                    "snapshots/20261126-190102-0003.new/state.json", "vm.json.new");

    @TempDir
    private Path folder;
    private Path bundle = Path.of("");
    private Path archive = Path.of("");
    private Path target = Path.of("");

    @BeforeEach
    void makeBundle() throws Exception {
        bundle = SampleBundle.make(Files.createDirectory(folder.resolve("from")).resolve("sample.viv"));
        Path to = Files.createDirectory(folder.resolve("to"));
        archive = to.resolve("sample.vivz");
        target = to.resolve("sample.viv");
    }

    private ExportSummary export(ExportOptions options) throws SnapshotException {
        return new Export(new DiskFiles(), options, Progress.NONE).write(Bundle.at(bundle), archive);
    }

    private ImportSummary bringIn(Identity identity) throws SnapshotException {
        return new Import(identity, Progress.NONE).read(archive, target);
    }

    private MachineManifest machine() throws SnapshotException {
        return Manifests.machine(target.resolve("vm.json"));
    }

    @Test
    void aWholeMachineComesBackAsItWas() throws Exception {
        ExportSummary out = export(ExportOptions.WHOLE);
        ImportSummary in = bringIn(Identity.MOVED);
        Map<String, String> expected = Folders.sums(bundle);
        expected.keySet().removeAll(NEVER_EXPORTED);
        assertEquals(expected, Folders.sums(target));
        assertEquals(SampleBundle.ID, in.id());
        assertEquals(expected.size(), in.info().files());
        assertEquals(out.info(), in.info());
        assertEquals(Files.size(archive), out.archiveBytes());
        Folders.assertHolds(archive.getParent(), "sample.viv", "sample.vivz");
    }

    @Test
    void equalMachinesAreEqualFiles() throws Exception {
        export(ExportOptions.WHOLE);
        byte[] first = Files.readAllBytes(archive);
        bringIn(Identity.MOVED);
        Path again = folder.resolve("again.vivz");
        new Export(new DiskFiles(), ExportOptions.WHOLE, Progress.NONE).write(Bundle.at(target), again);
        assertArrayEquals(first, Files.readAllBytes(again));
    }

    @Test
    void equalChunksAreThereOnce() throws Exception {
        ExportSummary out = export(ExportOptions.WHOLE);
        assertEquals(4, out.repeated()); // 8 MiB of both layers of memory, a state, sums
        assertTrue(out.archiveBytes() < out.info().bytes() / 10, out.toString());
    }

    @Test
    void aCopyIsAnotherMachine() throws Exception {
        export(ExportOptions.WHOLE);
        target = target.resolveSibling("other.viv");
        ImportSummary in = bringIn(Identity.COPIED);
        assertNotEquals(SampleBundle.ID, in.id());
        assertEquals(in.id(), machine().id());
        assertEquals("other", machine().name());
        assertNotEquals("56:49:56:01:02:03", machine().machine().nets().getFirst().mac());
    }

    @Test
    void aStreamIsAsGoodAsAFile() throws Exception {
        export(ExportOptions.WHOLE);
        bringIn(Identity.MOVED);
        Path second = target.resolveSibling("second.viv");
        try (InputStream stream = Files.newInputStream(archive)) {
            new Import(Identity.MOVED, Progress.NONE).read(stream, Path.of("stream"), second);
        }
        Map<String, String> expected = Folders.sums(target);
        Map<String, String> actual = Folders.sums(second);
        assertEquals(expected.keySet(), actual.keySet());
        expected.remove("vm.json");
        actual.remove("vm.json");
        assertEquals(expected, actual);
    }

    @Test
    void withoutMemorySnapshotsAreOfAMachineThatIsOff() throws Exception {
        export(ExportOptions.WHOLE.withoutMemory());
        assertFalse(bringIn(Identity.MOVED).info().memory());
        SnapshotManifest second = snapshot();
        assertNull(second.running());
        assertTrue(second.note().contains("power cut"), second.note());
        assertNull(machine().present().resumeFrom());
        assertEquals(SampleBundle.SECOND, machine().present().parent());
        assertEquals(List.of(), named("memory/"));
        assertFalse(Files.exists(SampleBundle.SECOND.file("state.json").in(target)));
        assertTrue(Files.exists(SampleBundle.SECOND.file("variables.fd").in(target)));
    }

    private SnapshotManifest snapshot() throws SnapshotException {
        return Manifests.snapshot(SampleBundle.SECOND.file("snapshot.json").in(target));
    }

    @Test
    void oneSnapshotOfARunningMachineGoesOnThere() throws Exception {
        export(ExportOptions.WHOLE.withSnapshot(SampleBundle.SECOND));
        assertEquals(SampleBundle.SECOND.text(), bringIn(Identity.MOVED).info().snapshot());
        assertEquals(SampleBundle.SECOND, machine().present().resumeFrom());
        assertNull(snapshot().parent());
        assertEquals(1, machine().present().layer("data").number());
        DiskLayer above = machine().present().layer("disk0");
        assertEquals(4, above.number());
        assertArrayEquals(contents(bundle.resolve("disks/disk0-3.qcow2")), contents(above.path().in(target)));
        assertEquals(Set.of("memory/" + SampleBundle.FIRST + ".mem", "memory/" + SampleBundle.FIRST + ".idx",
                "memory/" + SampleBundle.SECOND + ".mem", "memory/" + SampleBundle.SECOND + ".idx"),
                Set.copyOf(named("memory/")));
        assertEquals(4, named("snapshots/").size());
        assertArrayEquals(Files.readAllBytes(SampleBundle.SECOND.file("variables.fd").in(bundle)),
                Files.readAllBytes(target.resolve("firmware/variables-1.fd")));
    }

    private List<String> named(String prefix) throws IOException {
        return Folders.sums(target).keySet().stream().filter(path -> path.startsWith(prefix)).toList();
    }

    @Test
    void oneSnapshotWithoutMemoryStartsFromItsDisks() throws Exception {
        export(ExportOptions.WHOLE.withSnapshot(SampleBundle.FIRST).withoutMemory());
        bringIn(Identity.MOVED);
        assertNull(machine().present().parent());
        assertEquals(List.of(), named("snapshots/"));
        assertEquals(List.of("disks/data-1.raw", "disks/disk0-1.qcow2", "disks/disk0-1.qcow2.sums",
                "disks/disk0-2.qcow2"), named("disks/"));
        assertArrayEquals(contents(bundle.resolve("disks/disk0-2.qcow2")),
                contents(target.resolve("disks/disk0-2.qcow2")));
    }

    @Test
    void oneSnapshotOfAMachineThatWasOff() throws Exception {
        export(ExportOptions.WHOLE.withSnapshot(SampleBundle.OFF));
        bringIn(Identity.MOVED);
        assertEquals(1, machine().present().layer("disk0").number());
        assertEquals(List.of("boot/initrd", "boot/vmlinuz"), named("boot/"));
        assertEquals(List.of(), named("firmware/"));
    }

    private static byte[] contents(Path image) throws SnapshotException {
        try (DiskImage disk = new DiskImages(new DiskFiles()).open(image, DiskFormat.QCOW2, true,
                BackingPolicy.FOLDER)) {
            ByteBuffer all = ByteBuffer.allocate((int) disk.sizeBytes());
            disk.read(0, all);
            return all.array();
        }
    }

    @Test
    void whatIsThereStays() throws Exception {
        export(ExportOptions.WHOLE);
        SnapshotException file = assertThrows(SnapshotException.class, () -> export(ExportOptions.WHOLE));
        assertTrue(file.getMessage().contains("already"), file.getMessage());
        export(ExportOptions.WHOLE.replacing());
        Files.createDirectory(target);
        SnapshotException machine = assertThrows(SnapshotException.class, () -> bringIn(Identity.MOVED));
        assertTrue(machine.getMessage().contains("already"), machine.getMessage());
        Folders.assertHolds(archive.getParent(), "sample.viv", "sample.vivz");
    }

    @Test
    void whatAKilledProcessLeftIsWrittenOver() throws Exception {
        Files.writeString(archive.resolveSibling("sample.vivz.new"), "debris");
        Path unfinished = Files.createDirectories(target.resolveSibling("sample.viv.new").resolve("disks")).getParent();
        Files.writeString(unfinished.resolve("disks").resolve("disk0-1.qcow2"), "debris");
        Files.writeString(unfinished.resolve("lock"), "debris");
        export(ExportOptions.WHOLE);
        bringIn(Identity.MOVED);
        Folders.assertHolds(archive.getParent(), "sample.viv", "sample.vivz");
        assertFalse(Folders.sums(target).containsValue(Digest.of("debris".getBytes(StandardCharsets.US_ASCII)).hex()));
    }

    @Test
    void twoDoNotWriteTheSame() throws Exception {
        Path unfinished = archive.resolveSibling("sample.vivz.new");
        try (FileChannel other = FileChannel.open(unfinished, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            other.lock();
            assertEquals(Kind.LOCKED,
                    assertThrows(SnapshotException.class, () -> export(ExportOptions.WHOLE)).kind());
        }
        assertTrue(Files.exists(unfinished));
    }

    @Test
    void workThatIsStoppedLeavesNothing() throws Exception {
        int steps = steps(new AtomicInteger(),
                counter -> new Export(new DiskFiles(), ExportOptions.WHOLE.replacing(), counter)
                        .write(Bundle.at(bundle), archive));
        for (int i = 1; i < steps; i += 3) {
            Files.deleteIfExists(archive);
            Progress stopped = stopAt(i);
            assertThrows(CancellationException.class, () -> new Export(new DiskFiles(), ExportOptions.WHOLE, stopped)
                    .write(Bundle.at(bundle), archive));
            Folders.assertHolds(archive.getParent());
        }
        export(ExportOptions.WHOLE);
        int writes = steps(new AtomicInteger(), counter -> Import.verify(archive, counter));
        for (int i = 1; i < writes; i += 3) {
            Progress stopped = stopAt(i);
            assertThrows(CancellationException.class, () -> new Import(Identity.MOVED, stopped)
                    .read(archive, target));
            Folders.assertHolds(archive.getParent(), "sample.vivz");
        }
    }

    private interface Watched {
        void run(Progress progress) throws SnapshotException;
    }

    private static int steps(AtomicInteger count, Watched work) throws SnapshotException {
        List<Long> seen = new ArrayList<>();
        work.run((done, total) -> {
            assertTrue(done >= (seen.isEmpty() ? 0 : seen.getLast()) && done <= total);
            seen.add(done);
            return count.incrementAndGet() > 0;
        });
        return count.get();
    }

    private static Progress stopAt(int step) {
        AtomicInteger count = new AtomicInteger();
        return (done, total) -> count.incrementAndGet() < step;
    }

    @Test
    void bundlesThatAreNotWholeAreRefused() throws Exception {
        Files.delete(bundle.resolve("disks/disk0-2.qcow2"));
        SnapshotException missing = assertThrows(SnapshotException.class, () -> export(ExportOptions.WHOLE));
        assertTrue(missing.getMessage().contains("disk0-2.qcow2"), missing.getMessage());
        Files.createSymbolicLink(bundle.resolve("disks/disk0-2.qcow2"), bundle.resolve("disks/disk0-1.qcow2"));
        SnapshotException link = assertThrows(SnapshotException.class, () -> export(ExportOptions.WHOLE));
        assertTrue(link.getMessage().contains("Links are not followed"), link.getMessage());
        Folders.assertHolds(archive.getParent());
    }

    @Test
    void aParentThatCameHalfStaysBehind() throws Exception {
        Path snapshots = bundle.resolve("snapshots");
        Files.move(snapshots.resolve(SampleBundle.SECOND.text()), snapshots.resolve(SampleBundle.SECOND + ".new"));
        export(ExportOptions.WHOLE);
        bringIn(Identity.MOVED);
        assertNull(machine().present().parent());
        assertNull(machine().present().resumeFrom());
        assertEquals(4, machine().present().layer("disk0").number());
        assertEquals(List.of("memory/" + SampleBundle.FIRST + ".idx", "memory/" + SampleBundle.FIRST + ".mem"),
                named("memory/"));
    }

    @Test
    void nothingIsVerifiedThatWasNotRead() throws Exception {
        export(ExportOptions.WHOLE);
        assertEquals(Import.info(archive), Import.verify(archive, Progress.NONE));
        try (FileChannel file = FileChannel.open(archive, StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(new byte[]{1, 2, 3}), file.size() / 3);
        }
        Import.info(archive);
        assertThrows(SnapshotException.class, () -> Import.verify(archive, Progress.NONE));
    }
}
