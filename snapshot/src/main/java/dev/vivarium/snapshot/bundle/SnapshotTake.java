package dev.vivarium.snapshot.bundle;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.bundle.SnapshotManifest.Memory;
import dev.vivarium.snapshot.bundle.SnapshotManifest.Part;
import dev.vivarium.snapshot.bundle.SnapshotManifest.Running;
import dev.vivarium.snapshot.disk.DiskFormat;
import dev.vivarium.snapshot.files.Copies;
import dev.vivarium.snapshot.files.Durable;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/**
 * Takes a snapshot. In this order: {@link #begin}; {@link #newLayers} while the machine still writes to the layers below; then,
 * with the machine paused, its disks are flushed and opened anew; others write the state and the memory to the files that are
 * named here, and say so by {@link #running}; {@link #commit}. Whatever ends it before leaves a bundle in which all is as it was,
 * with the disks on new layers that may be empty.
 */
public final class SnapshotTake implements AutoCloseable {
    private final OpenBundle open;
    private final Request request;
    private final Instant taken;
    private final SnapshotId id;
    private final Path folder;
    private final Map<String, DiskLayer> frozen = new HashMap<>();
    private @Nullable Memory memory;
    private long memoryAddedBytes;
    private boolean layered;
    private boolean resumes;

    /** What the user says; {@code automatic} if it is the schedule. */
    public record Request(String name, String note, boolean automatic) {
    }

    private SnapshotTake(OpenBundle open, Request request) throws SnapshotException {
        this.open = open;
        this.request = request;
        taken = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        id = newId();
        folder = open.folder().resolve(Bundle.SNAPSHOTS).resolve(id.text() + Durable.NEW);
    }

    private SnapshotId newId() throws SnapshotException {
        @Nullable
        SnapshotId newest = null;
        for (String name : Bundle.names(open.folder().resolve(Bundle.SNAPSHOTS))) {
            String text = name.substring(0, Math.min(name.length(), SnapshotId.LENGTH)); // of any that was set aside, too
            if (SnapshotId.matches(text) && (newest == null || text.compareTo(newest.text()) > 0)) {
                newest = new SnapshotId(text);
            }
        }
        while (true) {
            SnapshotId candidate = SnapshotId.next(taken, newest);
            Path place = open.folder().resolve(Bundle.SNAPSHOTS).resolve(candidate.text());
            if (!Files.exists(place) && !Files.exists(place.resolveSibling(candidate.text() + Durable.NEW))
                    && !Files.exists(candidate.memoryPages().in(open.folder()))) {
                return candidate;
            }
        }
    }

    public static SnapshotTake begin(OpenBundle open, Request request) throws SnapshotException {
        if (open.unfinished() != null) {
            throw new SnapshotException(Kind.LOCKED, "A snapshot of this machine is being taken already.");
        }
        requireNames(request);
        SnapshotTake take = new SnapshotTake(open, request);
        open.taking(take.id);
        boolean done = false;
        try {
            Durable.makeFolder(take.folder);
            done = true;
        } finally {
            if (!done) {
                open.taking(null);
            }
        }
        return take;
    }

    private static void requireNames(Request request) throws SnapshotException {
        try {
            Texts.requireLine(request.name(), SnapshotManifest.NAME_MOST, "the snapshot's name");
            Texts.requireText(request.note(), SnapshotManifest.NOTE_MOST, "the note");
        } catch (IllegalArgumentException e) {
            throw new SnapshotException(Kind.USER, "A snapshot cannot be called that: " + e.getMessage() + ".", e);
        }
    }

    /** Of a machine that is off: all of it in one go. */
    public static SnapshotManifest off(OpenBundle open, Request request) throws SnapshotException {
        try (SnapshotTake take = begin(open, request)) {
            take.newLayers();
            return take.commit();
        }
    }

    public SnapshotId id() {
        return id;
    }

    /** Where the records of devices and processors go. */
    public Path stateFile() {
        return folder.resolve(SnapshotManifest.STATE);
    }

    /** Where a picture of the screen goes, if there is one. */
    public Path thumbnailFile() {
        return folder.resolve(SnapshotManifest.THUMBNAIL);
    }

    /** Where UEFI's variables go; if nobody writes them, those of the present state are copied. */
    public Path variablesFile() {
        return folder.resolve(SnapshotManifest.VARIABLES);
    }

    /** Where the pages go that the memory layer of this snapshot has. */
    public Path memoryPages() {
        return id.memoryPages().in(open.folder());
    }

    /** Where the index of that goes. */
    public Path memoryIndex() {
        return id.memoryIndex().in(open.folder());
    }

    /**
     * Puts an empty layer on each disk that can be written, and makes these the present state.
     *
     * @return where the machine is to write from when it is paused; until then it goes on where it is
     */
    public Map<String, DiskLayer> newLayers() throws SnapshotException {
        Present present = open.machine().present();
        frozen.putAll(present.disks());
        Map<String, DiskLayer> next = new HashMap<>(present.disks());
        for (MachineSpec.DiskSpec disk : open.machine().machine().disks()) {
            if (!disk.readOnly()) {
                DiskLayer below = present.layer(disk.name());
                requireRoomAbove(below);
                DiskLayer above = open.nextLayer(disk.name(), DiskFormat.QCOW2);
                open.layers().makeOverlay(above, below);
                next.put(disk.name(), above);
            }
        }
        Durable.syncFolder(open.folder().resolve(DiskLayer.FOLDER));
        open.replace(open.machine().withPresent(present.with(next)));
        layered = true;
        return next;
    }

    private void requireRoomAbove(DiskLayer layer) throws SnapshotException {
        if (open.layers().chain(layer).size() >= Layers.CHAIN_MOST) {
            throw new SnapshotException(Kind.USER, "The disk " + layer.disk() + " has " + Layers.CHAIN_MOST
                    + " layers, and no more can be put on it; delete snapshots that are no longer needed.");
        }
    }

    /**
     * The machine was running: its state is in {@link #stateFile}, and what of its memory is new in the files of the newest layer.
     *
     * @param addedBytes how much room the memory's new layer takes
     */
    public void running(Memory itsMemory, long addedBytes) {
        memory = itsMemory;
        memoryAddedBytes = addedBytes;
    }

    /** The machine stops after this, and goes on from it the next time. */
    public void resumeFromThis() {
        resumes = true;
    }

    /** Makes the snapshot be there. */
    public SnapshotManifest commit() throws SnapshotException {
        if (!layered || resumes && memory == null) {
            throw new IllegalStateException("The snapshot is not complete.");
        }
        Variables variables = open.machine().present().variables();
        if (variables != null && !Files.exists(variablesFile())) {
            Copies.copy(open.bundle().file(variables.path()), variablesFile());
        }
        SnapshotManifest manifest = manifest(variables != null);
        Durable.write(folder.resolve(Bundle.SNAPSHOT), Manifests.bytes(manifest));
        Durable.syncTree(folder);
        if (memory != null) {
            syncMemory();
        }
        Present present = open.machine().present();
        open.replace(open.machine().withPresent(present.withParent(id).resuming(resumes)));
        Durable.rename(folder, folder.resolveSibling(id.text()));
        open.taking(null);
        return manifest;
    }

    private void syncMemory() throws SnapshotException {
        for (Path file : new Path[]{memoryPages(), memoryIndex()}) {
            if (Files.exists(file)) {
                Durable.syncFile(file);
            }
        }
        Durable.syncFolder(open.folder().resolve(Bundle.MEMORY));
    }

    private SnapshotManifest manifest(boolean hasVariables) throws SnapshotException {
        Memory itsMemory = memory;
        long added = memoryAddedBytes;
        for (DiskLayer layer : frozen.values()) {
            if (!layer.equals(open.machine().present().disks().get(layer.disk()))) {
                added += Copies.size(layer.path().in(open.folder()));
            }
        }
        return new SnapshotManifest(id, request.name(), request.note(), taken,
                open.machine().present().parent(), request.automatic(), open.machine().machine(), frozen,
                itsMemory == null ? null : new Running(part(SnapshotManifest.STATE), itsMemory),
                hasVariables ? part(SnapshotManifest.VARIABLES) : null,
                Files.exists(thumbnailFile()) ? part(SnapshotManifest.THUMBNAIL) : null, added);
    }

    private Part part(String name) throws SnapshotException {
        Path file = folder.resolve(name);
        return new Part(id.file(name), Copies.size(file), Copies.sha256(file));
    }

    /** Ends it; what was begun and not committed is deleted. */
    @Override
    public void close() throws SnapshotException {
        if (!id.equals(open.unfinished())) {
            return;
        }
        open.taking(null);
        if (Files.exists(folder.resolveSibling(id.text()))) {
            return; // it is there, though it may not be on the medium yet
        }
        SnapshotDelete.finish(open);
        Durable.deleteTree(folder);
        Durable.delete(memoryPages());
        Durable.delete(memoryIndex());
    }
}
