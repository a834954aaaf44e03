package dev.vivarium.engine.machine;

import dev.vivarium.engine.api.KeptMachine.SnapshotProgress;
import dev.vivarium.engine.api.KeptMachine.SnapshotRequest;
import dev.vivarium.engine.api.KeptMachine.SnapshotTaken;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.display.PictureFile;
import dev.vivarium.engine.display.Screen;
import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.host.HostException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.DiskLayer;
import dev.vivarium.snapshot.bundle.OpenBundle;
import dev.vivarium.snapshot.bundle.SnapshotManifest;
import dev.vivarium.snapshot.bundle.SnapshotManifest.Memory;
import dev.vivarium.snapshot.bundle.SnapshotTake;
import dev.vivarium.snapshot.bundle.Variables;
import dev.vivarium.snapshot.files.HostSpace;
import dev.vivarium.snapshot.memory.MemoryLayerWriter;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Takes snapshots of a machine that runs. Memory is copied while the guest goes on; then it stands for as long as it takes to hold
 * the pages that it wrote last, to read the records, and to put each disk onto a new layer; what was held is written, and all of
 * it brought onto the medium, while it goes on again.
 *
 * <p>One thread at a time, which is none of the machine's.
 */
final class SnapshotTaking {
    private final VirtualMachine machine;
    private final MachineParts parts;
    private final GuestMemory memory;
    private final OpenBundle bundle;
    private final SavedMemory saved;
    private volatile boolean cancelled;
    private volatile @Nullable MemoryLayerWriter writing;

    SnapshotTaking(VirtualMachine machine, OpenBundle bundle, SavedMemory saved) {
        this.machine = machine;
        this.bundle = bundle;
        this.saved = saved;
        parts = machine.parts();
        memory = parts.ram().memory();
    }

    /** Gives up one that is being taken, if the guest has not stood still for it yet. */
    void cancel() {
        cancelled = true;
    }

    @Nullable
    SnapshotProgress progress() {
        MemoryLayerWriter writer = writing;
        return writer == null ? null : new SnapshotProgress(writer.bytesWritten(), memory.segment().byteSize());
    }

    SnapshotTaken take(SnapshotRequest request) throws SnapshotException, HostException, VmException {
        long begun = System.nanoTime();
        cancelled = false;
        try (SnapshotTake take = SnapshotTake.begin(bundle,
                new SnapshotTake.Request(request.name(), request.note(), request.automatic()))) {
            if (saved.isLost()) {
                await(machine.whileStill(nothing -> saved.beginAnew(parts.ram())));
            }
            boolean done = false;
            try (MemoryLayerWriter writer = MemoryLayerWriter.create(take.memoryPages(), take.memoryIndex(),
                    memory.pages())) {
                writing = writer;
                long pauseNanos = save(take, writer);
                SnapshotManifest manifest = take.commit();
                saved.saved(manifest.id());
                done = true;
                return new SnapshotTaken(manifest.id().text(), pauseNanos, System.nanoTime() - begun,
                        manifest.addedBytes());
            } finally {
                writing = null;
                if (!done) {
                    saved.lose();
                }
            }
        }
    }

    /** @return how long the machine stood */
    private long save(SnapshotTake take, MemoryLayerWriter writer)
            throws SnapshotException, HostException, VmException {
        MemorySaving saving = new MemorySaving(memory, parts.lock(), saved.log(), saved.takeToBegin());
        saveWhileItRuns(saving, writer);
        Map<String, DiskLayer> layers = take.newLayers();
        saveWhileItRuns(saving, writer);
        try (Moment moment = new Moment(saving, parts.drives().layerChange(), variables())) {
            MachineImage image;
            CompletableFuture<Long> goneOn = new CompletableFuture<>();
            long asked;
            try {
                open(moment.change(), layers);
                asked = System.nanoTime();
                CompletableFuture<MachineImage> taken = machine.image(moment);
                taken.whenComplete((done, failure) -> goneOn.complete(System.nanoTime()));
                image = await(taken);
            } finally {
                goOnAbove(moment.change());
            }
            moment.write(writer, take.variablesFile());
            writer.finish();
            write(image, take.stateFile());
            picture(take.thumbnailFile());
            moment.change().settle();
            take.running(new Memory(memory.segment().byteSize(), memory.sizeBytes(), saved.with(take.id())),
                    (long) writer.storedPages() * GuestMemory.PAGE_SIZE);
            return goneOn.join() - asked;
        }
    }

    /** What was opened owns the disks below: it is changed to, whatever has failed. */
    private void goOnAbove(LayerChange change) throws SnapshotException, HostException {
        if (!change.isOpen()) {
            return;
        }
        try {
            await(machine.image(nothing -> change.change()));
        } catch (VmException e) {
            change.close(); // it has ended, and so has closed its disks
        }
    }

    private void open(LayerChange change, Map<String, DiskLayer> layers) throws SnapshotException {
        List<String> names = bundle.machine().machine().diskNames();
        for (int i = 0; i < names.size(); i++) {
            LayeredDisk disk = parts.drives().layered(i);
            DiskLayer layer = layers.get(names.get(i));
            if (disk != null && layer != null) {
                change.open(disk, layer.path().in(bundle.folder()));
            }
        }
    }

    private void saveWhileItRuns(MemorySaving saving, MemoryLayerWriter writer)
            throws SnapshotException, HostException, VmException {
        if (!saving.inRounds(writer, () -> cancelled)) {
            throw new VmException(VmException.Kind.USER, "The snapshot was given up.");
        }
    }

    /** Where UEFI's variables are that the guest writes now; null if the machine has none. */
    private @Nullable Path variables() throws SnapshotException {
        Variables present = bundle.machine().present().variables();
        return present == null ? null : bundle.bundle().file(present.path());
    }

    private static void write(MachineImage image, Path file) throws SnapshotException {
        try (OutputStream out = Files.newOutputStream(file)) {
            MachineRecords.write(image, out);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    /** A snapshot without its picture is one still: a guest that speaks on its serial port has drawn nothing. */
    private void picture(Path file) throws SnapshotException {
        Screen screen = machine.screen();
        if (screen != null && PictureFile.showsSomething(screen)) {
            try {
                PictureFile.write(screen, file, PictureFile.Format.PNG);
            } catch (IOException e) {
                throw unwritable(file, e);
            }
        }
    }

    static SnapshotException unwritable(Path file, IOException cause) {
        return new SnapshotException(HostSpace.kindOf(cause, file),
                "The file " + file + " cannot be written: " + cause.getMessage(), cause);
    }

    /** Waits for the machine; what it cannot do comes back as it was thrown there. */
    private static <T> T await(CompletableFuture<T> asked) throws SnapshotException, HostException, VmException {
        try {
            return asked.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case SnapshotException cause -> throw cause;
                case HostException cause -> throw cause;
                case IllegalStateException ended ->
                    throw new VmException(VmException.Kind.USER, "The machine ended before its snapshot was there.",
                            ended);
                case null, default -> throw e;
            }
        }
    }
}
