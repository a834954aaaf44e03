package dev.vivarium.engine.machine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.api.DisplaySettings;
import dev.vivarium.engine.api.KeptMachine.SnapshotRequest;
import dev.vivarium.engine.api.KeptMachine.SnapshotTaken;
import dev.vivarium.engine.api.KeptOptions;
import dev.vivarium.engine.api.Machine.Request;
import dev.vivarium.engine.api.MachineSettings.Accelerator;
import dev.vivarium.engine.api.MachineSettings.SerialSettings;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.BootSpec;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.DiskLayer;
import dev.vivarium.snapshot.bundle.MachineClone;
import dev.vivarium.snapshot.bundle.MachineManifest;
import dev.vivarium.snapshot.bundle.MachineSpec;
import dev.vivarium.snapshot.bundle.Machines;
import dev.vivarium.snapshot.bundle.NewBundle;
import dev.vivarium.snapshot.bundle.OpenBundle;
import dev.vivarium.snapshot.bundle.Present;
import dev.vivarium.snapshot.bundle.RelativePath;
import dev.vivarium.snapshot.bundle.SnapshotDelete;
import dev.vivarium.snapshot.bundle.SnapshotManifest;
import dev.vivarium.snapshot.bundle.SnapshotRestore;
import dev.vivarium.snapshot.bundle.SnapshotTake;
import dev.vivarium.snapshot.bundle.Verify;
import dev.vivarium.snapshot.bundle.WhenStopped;
import dev.vivarium.snapshot.disk.BackingPolicy;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.DiskFormat;
import dev.vivarium.snapshot.disk.DiskTools;
import dev.vivarium.snapshot.disk.Progress;
import dev.vivarium.snapshot.exchange.Export;
import dev.vivarium.snapshot.exchange.ExportOptions;
import dev.vivarium.snapshot.exchange.Identity;
import dev.vivarium.snapshot.exchange.Import;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A kept machine that is saved, put back, cut off, copied, packed and moved by chance, and runs on another back end each time that
 * it is opened. All of its memory is in what its guest tells, again and again. {@code -Dvivarium.test.seed} repeats a journey.
 */
@Timeout(300)
abstract class MachineJourney {
    private static final long SEED = Long.getLong("vivarium.test.seed", System.nanoTime());
    private static final int SNAPSHOTS_MOST = 6;
    private static final int TOLD_EACH = 3;
    /** What the guest tells at a time, in characters. */
    private static final int TOLD_LENGTH = 18;
    private static final long LONG = 60;

    @TempDir
    private Path folder;
    private final DiskFiles files = new DiskFiles();
    private final Random random = new Random(SEED);
    private final List<String> steps = new ArrayList<>();
    private final WritingGuest.Model model = new WritingGuest.Model();
    private Path place = Path.of("");
    private @Nullable KeptVirtualMachine machine;
    private GuestPrograms.Recorder printed = new GuestPrograms.Recorder();
    private int made;
    private int opened;

    /** Who runs the machine, in turn. */
    record Host(Accelerator accelerator, String translate) {
    }

    abstract List<Host> hosts();

    /** Whether what was started on any host can go on on any other; else it is started on the first one. */
    boolean startsAnywhere() {
        return true;
    }

    /** How many steps there are. */
    abstract int length();

    private enum Step {
        TAKE, TAKE_WHILE_OFF, RESTORE, RESTORE_WHILE_OFF, DELETE, CUT_OFF, CUT_OFF_WHILE_SAVING, LINKED_CLONE, FULL_CLONE, EXCHANGE, MOVE
    }

    @Test
    void memoryIsNeverAnythingElse() throws Exception {
        create();
        try {
            for (int done = 0; done < length(); done++) {
                step(done % 3 == 0 ? Step.TAKE : Step.values()[random.nextInt(Step.values().length)]);
                goOn();
            }
            stop();
            Verify.Report report = Verify.run(new Bundle(place), files, Progress.NONE);
            assertTrue(report.isSound(), report.toString());
        } catch (Exception | AssertionError e) {
            throw new AssertionError("With -Dvivarium.test.seed=" + SEED + ": " + String.join(", ", steps), e);
        } finally {
            stop();
        }
    }

    private void create() throws SnapshotException, IOException {
        place = folder.resolve("m0.viv");
        MachineSpec spec = new MachineSpec(MachineSpec.Accelerator.SOFT, MachineSpec.Translate.ON, "x86-64-v2", 1,
                4 << 20, new BootSpec.Kernel(new RelativePath("boot/kernel"), null, ""),
                List.of(new MachineSpec.DiskSpec("disk0", MachineSpec.Bus.VIRTIO, false)), List.of(),
                MachineSpec.Port.STDIO, MachineSpec.Port.NONE, false, false);
        DiskLayer disk = new DiskLayer("disk0", 1, DiskFormat.QCOW2);
        try (NewBundle begun = NewBundle.begin(place)) {
            WritingGuest.endless().writeTo(begun.path(new RelativePath("boot/kernel")));
            new DiskTools(files, begun.path(disk.path()), DiskFormat.QCOW2, BackingPolicy.NONE).create(1 << 20, 0, null,
                    null);
            begun.commit(new MachineManifest(UUID.randomUUID(), "m0", Instant.EPOCH, spec,
                    new Present(null, Map.of("disk0", disk), null, null), new WhenStopped.Keep(), null));
        }
    }

    /** Runs on for a while, on the next host if it does not run. */
    private void goOn() throws Exception {
        KeptVirtualMachine running = machine;
        if (running == null) {
            boolean goesOn = new Bundle(place).machine().present().resumeFrom() != null;
            Host host = goesOn || startsAnywhere() ? hosts().get(opened++ % hosts().size()) : hosts().getFirst();
            steps.add("on " + host.accelerator + " " + host.translate);
            printed = new GuestPrograms.Recorder();
            running = KeptOpening.open(place, files, new BackEnds(), new KeptOptions(host.accelerator, host.translate,
                    new SerialSettings.Console(), new SerialSettings.None(), new DisplaySettings.None(), null, null,
                    folder, false), printed, new GuestPrograms.Recorder());
            machine = running;
            running.request(Request.RESUME).get(LONG, TimeUnit.SECONDS);
        }
        awaitMore(running, printed.text().length() + (TOLD_EACH + 1) * TOLD_LENGTH);
        assertTrue(model.checkTold(printed.text()) >= TOLD_EACH, printed.text());
    }

    private void awaitMore(KeptVirtualMachine running, int length) throws Exception {
        for (int waited = 0; printed.text().length() < length; waited++) {
            if (waited > LONG * 100 || running.ended().isDone()) {
                throw new AssertionError("The guest does not go on: " + running.ended().getNow(null) + "; it said "
                        + printed.text() + ". " + running.state() + ", " + running.report());
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /** As when the plug is pulled. */
    private void stop() throws Exception {
        KeptVirtualMachine running = machine;
        machine = null;
        if (running != null) {
            running.request(Request.QUIT);
            running.ended().get(LONG, TimeUnit.SECONDS);
            running.close();
        }
    }

    private void step(Step step) throws Exception {
        steps.add(step.name());
        switch (step) {
            case TAKE -> take();
            case TAKE_WHILE_OFF -> {
                stop();
                take();
            }
            case RESTORE -> restore();
            case RESTORE_WHILE_OFF -> {
                restore();
                restore();
            }
            case DELETE -> delete(any());
            case CUT_OFF -> stop();
            case CUT_OFF_WHILE_SAVING -> cutOffWhileSaving();
            case LINKED_CLONE -> becomeALinkedClone();
            case FULL_CLONE -> becomeAClone();
            case EXCHANGE -> exchange();
            case MOVE -> {
                stop();
                Path elsewhere = Files.createDirectory(folder.resolve("place" + made++)).resolve(place.getFileName());
                Files.move(place, elsewhere);
                place = elsewhere;
            }
        }
    }

    private @Nullable SnapshotManifest any() throws SnapshotException {
        List<SnapshotManifest> all = List.copyOf(new Bundle(place).snapshots().whole().values());
        return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
    }

    private void take() throws Exception {
        if (new Bundle(place).snapshots().whole().size() >= SNAPSHOTS_MOST) {
            delete(any());
        }
        String name = "s" + made++;
        KeptVirtualMachine running = machine;
        if (running != null) {
            running.takeSnapshot(new SnapshotRequest(name, "", false)).get(LONG, TimeUnit.SECONDS);
            return;
        }
        try (OpenBundle open = OpenBundle.open(place, files)) {
            SnapshotTake.off(open, new SnapshotTake.Request(name, "", false));
        }
    }

    private void restore() throws Exception {
        SnapshotManifest snapshot = any();
        stop();
        if (snapshot != null) {
            try (OpenBundle open = OpenBundle.open(place, files)) {
                SnapshotRestore.run(open, snapshot.id());
            }
        }
    }

    private void delete(@Nullable SnapshotManifest snapshot) throws Exception {
        KeptVirtualMachine running = machine;
        if (snapshot == null || SnapshotDelete.refusal(new Bundle(place).machine(), snapshot.id()) != null) {
            return;
        }
        if (running != null) {
            running.deleteSnapshot(snapshot.id().text()).get(LONG, TimeUnit.SECONDS);
            return;
        }
        try (OpenBundle open = OpenBundle.open(place, files)) {
            SnapshotDelete.run(open, snapshot.id());
        }
    }

    /** Whether the snapshot comes about is a matter of chance. */
    private void cutOffWhileSaving() throws Exception {
        KeptVirtualMachine running = machine;
        if (running == null) {
            return;
        }
        CompletableFuture<SnapshotTaken> taking = running
                .takeSnapshot(new SnapshotRequest("k" + made++, "", false));
        TimeUnit.MILLISECONDS.sleep(random.nextInt(30));
        stop();
        taking.handle((taken, failure) -> true).get(LONG, TimeUnit.SECONDS);
    }

    private void becomeALinkedClone() throws Exception {
        SnapshotManifest snapshot = any();
        if (snapshot == null) {
            return;
        }
        Path clone = folder.resolve("m" + made++ + ".viv");
        MachineClone.linked(new Bundle(place), snapshot.id(), files, clone, "linked");
        become(clone);
    }

    private void becomeAClone() throws Exception {
        stop();
        Path clone = folder.resolve("m" + made++ + ".viv");
        try (OpenBundle open = OpenBundle.open(place, files)) {
            MachineClone.full(open, clone, "full", Progress.NONE);
        }
        become(clone);
    }

    private void become(Path other) throws Exception {
        stop();
        try (OpenBundle open = OpenBundle.open(place, files)) {
            Machines.delete(open);
        }
        place = other;
    }

    private void exchange() throws Exception {
        stop();
        Path packed = folder.resolve("packed.vivz");
        try (OpenBundle open = OpenBundle.open(place, files)) {
            new Export(files, ExportOptions.WHOLE, Progress.NONE).write(open.bundle(), packed);
        }
        Path brought = folder.resolve("m" + made++ + ".viv");
        new Import(Identity.MOVED, Progress.NONE).read(packed, brought);
        Files.delete(packed);
        become(brought);
    }

    /** For the tests' declarations. */
    static Host soft(String translate) {
        return new Host(Accelerator.SOFT, translate);
    }
}
