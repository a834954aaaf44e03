package dev.vivarium.engine.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.api.DisplaySettings;
import dev.vivarium.engine.api.KeptMachine.SnapshotRequest;
import dev.vivarium.engine.api.KeptMachine.SnapshotTaken;
import dev.vivarium.engine.api.KeptOptions;
import dev.vivarium.engine.api.Machine.Request;
import dev.vivarium.engine.api.MachineEnd;
import dev.vivarium.engine.api.MachineSettings.Accelerator;
import dev.vivarium.engine.api.MachineSettings.SerialSettings;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.bundle.BootSpec;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.DiskLayer;
import dev.vivarium.snapshot.bundle.MachineManifest;
import dev.vivarium.snapshot.bundle.MachineSpec;
import dev.vivarium.snapshot.bundle.NewBundle;
import dev.vivarium.snapshot.bundle.OpenBundle;
import dev.vivarium.snapshot.bundle.Present;
import dev.vivarium.snapshot.bundle.RelativePath;
import dev.vivarium.snapshot.bundle.SnapshotId;
import dev.vivarium.snapshot.bundle.SnapshotRestore;
import dev.vivarium.snapshot.bundle.Verify;
import dev.vivarium.snapshot.bundle.WhenStopped;
import dev.vivarium.snapshot.disk.BackingPolicy;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.DiskFormat;
import dev.vivarium.snapshot.disk.DiskTools;
import dev.vivarium.snapshot.disk.Progress;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** Snapshots of a kept machine that are taken while it runs, and that it is put back to; the tiers take turns. */
@Timeout(120)
class KeptMachineTest {
    private static final List<String> TIERS = List.of("on", "off", "mixed");

    @TempDir
    private Path folder;
    private final DiskFiles files = new DiskFiles();
    private Bundle bundle;

    @BeforeEach
    void create() throws Exception {
        MachineSpec spec = new MachineSpec(MachineSpec.Accelerator.SOFT, MachineSpec.Translate.ON, "x86-64-v2", 1,
                4 << 20, new BootSpec.Kernel(new RelativePath("boot/kernel"), null, ""), List.of(), List.of(),
                MachineSpec.Port.STDIO, MachineSpec.Port.NONE, false, false);
        try (NewBundle made = NewBundle.begin(folder.resolve("tiny.viv"))) {
            WritingGuest.program().writeTo(made.path(new RelativePath("boot/kernel")));
            bundle = made.commit(new MachineManifest(UUID.randomUUID(), "tiny", Instant.EPOCH, spec,
                    new Present(null, Map.of(), null, null), new WhenStopped.Keep(), null));
        }
    }

    private KeptVirtualMachine open(String tier, GuestPrograms.Recorder printed) throws VmException {
        return KeptOpening.open(bundle.folder(), files, new BackEnds(), new KeptOptions(Accelerator.SOFT, tier,
                new SerialSettings.Console(), new SerialSettings.None(), new DisplaySettings.None(), null, null,
                folder, false), printed, new GuestPrograms.Recorder());
    }

    private void restore(String id) throws Exception {
        try (OpenBundle open = OpenBundle.open(bundle.folder(), files)) {
            SnapshotRestore.run(open, new SnapshotId(id));
        }
    }

    private static void runToItsEnd(KeptVirtualMachine machine, GuestPrograms.Recorder printed) throws Exception {
        machine.request(Request.RESUME).get(30, TimeUnit.SECONDS);
        printed.press('q');
        MachineEnd end = machine.ended().get(60, TimeUnit.SECONDS);
        assertEquals(MachineEnd.Reason.POWERED_OFF, end.reason(), end.toString());
    }

    @Test
    void aSnapshotOfASnapshotOfARunningMachine() throws Exception {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            GuestPrograms.Recorder printed = new GuestPrograms.Recorder();
            try (KeptVirtualMachine machine = open(TIERS.get(i % 3), printed)) {
                machine.request(Request.RESUME).get(30, TimeUnit.SECONDS);
                for (int each = 0; each < 2; each++) {
                    SnapshotTaken taken = machine.takeSnapshot(new SnapshotRequest("s" + i + each, "", false)).get(60,
                            TimeUnit.SECONDS);
                    assertTrue(taken.pauseNanos() > 0 && taken.pauseNanos() <= taken.totalNanos(), taken.toString());
                    ids.add(taken.id());
                }
                machine.request(Request.QUIT);
                machine.ended().get(30, TimeUnit.SECONDS);
            }
            restore(ids.getLast());
        }
        for (int i = 0; i < ids.size(); i++) {
            restore(ids.get(i));
            GuestPrograms.Recorder printed = new GuestPrograms.Recorder();
            try (KeptVirtualMachine machine = open(TIERS.get((i + 1) % 3), printed)) {
                runToItsEnd(machine, printed);
            }
            assertEquals(WritingGuest.expected(), WritingGuest.told(printed), "from snapshot " + i);
        }
        assertEquals(8, bundle.snapshots().whole().size());
        assertEquals(8, bundle.snapshots().find("s31").memoryLayers().size());
    }

    @Test
    void aMachineThatHasRunDoesNotGoOnFromItsSnapshotASecondTime() throws Exception {
        String id;
        try (KeptVirtualMachine machine = open("on", new GuestPrograms.Recorder())) {
            id = machine.takeSnapshot(new SnapshotRequest("first", "", false)).get(60, TimeUnit.SECONDS).id();
        }
        restore(id);
        assertEquals(new SnapshotId(id), bundle.machine().present().resumeFrom());
        try (KeptVirtualMachine machine = open("on", new GuestPrograms.Recorder())) {
            assertEquals(new SnapshotId(id), bundle.machine().present().resumeFrom());
            machine.request(Request.RESUME).get(30, TimeUnit.SECONDS);
            assertEquals(null, bundle.machine().present().resumeFrom());
        }
    }

    @Test
    void aDeletedSnapshotIsNoneToBuildOn() throws Exception {
        try (KeptVirtualMachine machine = open("on", new GuestPrograms.Recorder())) {
            machine.takeSnapshot(new SnapshotRequest("first", "", false)).get(60, TimeUnit.SECONDS);
            machine.takeSnapshot(new SnapshotRequest("second", "", false)).get(60, TimeUnit.SECONDS);
            machine.renameSnapshot("second", "2nd", "a note").get(30, TimeUnit.SECONDS);
            assertEquals(2, bundle.snapshots().find("2nd").memoryLayers().size());
            machine.deleteSnapshot("2nd").get(30, TimeUnit.SECONDS);
            machine.deleteSnapshot("first").get(30, TimeUnit.SECONDS);
            ExecutionException unknown = assertThrows(ExecutionException.class,
                    () -> machine.deleteSnapshot("first").get(30, TimeUnit.SECONDS));
            assertEquals("There is no snapshot 'first'.", ((VmException) unknown.getCause()).sentence());
            String third = machine.takeSnapshot(new SnapshotRequest("third", "", false)).get(60, TimeUnit.SECONDS)
                    .id();
            assertEquals(List.of(new SnapshotId(third)), bundle.snapshots().find("third").memoryLayers());
        }
    }

    /** What the guest has not touched yet is checked while it runs. */
    @Test
    void damagedMemoryEndsTheMachine() throws Exception {
        new TinyGuest().echo().powerOff().writeTo(bundle.folder().resolve("boot/kernel"));
        SnapshotId id;
        try (KeptVirtualMachine machine = open("on", new GuestPrograms.Recorder())) {
            machine.request(Request.RESUME).get(30, TimeUnit.SECONDS);
            id = new SnapshotId(machine.takeSnapshot(new SnapshotRequest("first", "", false)).get(60,
                    TimeUnit.SECONDS).id());
        }
        Path memory = bundle.file(id.memoryPages());
        byte[] bytes = Files.readAllBytes(memory);
        int place = 0;
        while (bytes[place] == 0) {
            place++;
        }
        bytes[place + 1] ^= 1;
        Files.write(memory, bytes);
        restore(id.text());
        try (KeptVirtualMachine machine = open("on", new GuestPrograms.Recorder())) {
            machine.request(Request.RESUME).get(30, TimeUnit.SECONDS);
            MachineEnd end = machine.ended().get(60, TimeUnit.SECONDS);
            assertEquals(MachineEnd.Reason.REFUSED, end.reason(), end.toString());
            assertTrue(end.sentence().contains(memory.toString()), end.sentence());
        }
    }

    /** While the machine runs, and of each layer once. */
    @Test
    void frozenDisksGetTheirSums() throws Exception {
        MachineSpec spec = bundle.machine().machine();
        try (OpenBundle open = OpenBundle.open(bundle.folder(), files)) {
            DiskLayer layer = open.nextLayer("disk0", DiskFormat.QCOW2);
            new DiskTools(files, layer.path().in(bundle.folder()), DiskFormat.QCOW2, BackingPolicy.NONE).create(1 << 20,
                    0, null, null);
            open.replace(open.machine().withMachine(new MachineSpec(spec.accelerator(), spec.translate(), spec.cpu(), 1,
                    spec.memoryBytes(), spec.boot(),
                    List.of(new MachineSpec.DiskSpec("disk0", MachineSpec.Bus.VIRTIO, false)), List.of(),
                    spec.serial(), spec.console(), false, false),
                    new Present(null, Map.of("disk0", layer), null, null)));
        }
        try (KeptVirtualMachine machine = open("on", new GuestPrograms.Recorder())) {
            machine.request(Request.RESUME).get(30, TimeUnit.SECONDS);
            for (int i = 1; i <= 2; i++) {
                machine.takeSnapshot(new SnapshotRequest("s" + i, "", false)).get(60, TimeUnit.SECONDS);
                Path sums = bundle.folder().resolve("disks/disk0-" + i + ".qcow2.sums");
                for (int waited = 0; !Files.exists(sums) && waited < 600; waited++) {
                    Thread.sleep(50);
                }
                assertTrue(Files.exists(sums), sums.toString());
            }
            machine.takeSnapshot(new SnapshotRequest("s3", "", false)).get(60, TimeUnit.SECONDS);
        }
        Verify.Report report = Verify.run(bundle, files, Progress.NONE);
        assertEquals(List.of("disks/disk0-3.qcow2"), report.unprotected());
        assertTrue(report.isSound(), report.toString());
    }

    @Test
    void oneProcessHasIt() throws Exception {
        try (KeptVirtualMachine machine = open("on", new GuestPrograms.Recorder())) {
            assertTrue(machine.state().isHeld());
            VmException refusal = assertThrows(VmException.class, () -> open("on", new GuestPrograms.Recorder()));
            assertEquals(VmException.Kind.USER, refusal.kind());
            assertTrue(refusal.sentence().contains("is in use"), refusal.sentence());
        }
        open("on", new GuestPrograms.Recorder()).close();
    }
}
