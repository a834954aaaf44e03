package dev.vivarium.snapshot.bundle;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.SnapshotManifest.Part;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.DiskFormat;
import dev.vivarium.snapshot.disk.Progress;
import dev.vivarium.snapshot.files.Copies;
import dev.vivarium.snapshot.files.Durable;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Makes another machine of one, with an identity of its own. */
public final class MachineClone {
    private final Bundle source;
    private final DiskFiles files;
    private final Progress progress;
    private final Map<RelativePath, Boolean> wanted = new LinkedHashMap<>();
    private long done;
    private long total;

    private MachineClone(Bundle source, DiskFiles files, Progress progress) {
        this.source = source;
        this.files = files;
        this.progress = progress;
    }

    /** A copy of all of a machine that is off, with its snapshots. What it takes is that much room again. */
    public static Bundle full(OpenBundle source, Path target, String name, Progress progress) throws SnapshotException {
        return new MachineClone(source.bundle(), source.files(), progress).full(source, target, name);
    }

    /**
     * A machine that begins as a snapshot of another one. Files that do not change are shared, under a name for each machine, so that
     * either machine may be deleted; where that cannot be, they are copied. The other machine may run meanwhile.
     */
    public static Bundle linked(Bundle source, SnapshotId id, DiskFiles files, Path target, String name)
            throws SnapshotException {
        return linked(source, id, files, target, name, Progress.NONE);
    }

    /** The same, watched: copying takes long. */
    public static Bundle linked(Bundle source, SnapshotId id, DiskFiles files, Path target, String name,
            Progress progress) throws SnapshotException {
        return new MachineClone(source, files, progress).linked(id, target, name);
    }

    private Bundle full(OpenBundle open, Path target, String name) throws SnapshotException {
        MachineManifest machine = open.machine();
        Set<DiskLayer> layers = new LinkedHashSet<>(machine.present().disks().values());
        want(machine.machine());
        wantNotes();
        Variables variables = machine.present().variables();
        if (variables != null) {
            want(variables.path(), false);
        }
        Snapshots snapshots = open.snapshots();
        for (SnapshotManifest each : snapshots.whole().values()) {
            want(each);
            layers.addAll(each.disks().values());
        }
        for (DiskLayer layer : open.layers().closure(layers)) {
            wantLayer(layer, false);
        }
        try (NewBundle made = NewBundle.begin(target)) {
            copy(made, false);
            for (SnapshotManifest each : snapshots.whole().values()) {
                write(made, each);
            }
            return made.commit(renewed(machine, name));
        }
    }

    private Bundle linked(SnapshotId id, Path target, String name) throws SnapshotException {
        SnapshotManifest snapshot = source.snapshot(id).withParent(null);
        SnapshotRestore.requireFiles(source, snapshot);
        want(snapshot);
        wantNotes();
        Layers layers = new Layers(source.folder(), files);
        for (DiskLayer layer : layers.closure(snapshot.disks().values())) {
            wantLayer(layer, true);
        }
        try (NewBundle made = NewBundle.begin(target)) {
            copy(made, true);
            write(made, snapshot);
            Map<String, DiskLayer> disks = overlays(made, snapshot);
            Variables variables = null;
            Part saved = snapshot.variables();
            if (saved != null) {
                variables = new Variables(1);
                Copies.copy(source.file(saved.file()), made.path(variables.path()));
            }
            Present present = new Present(id, disks, variables, snapshot.running() == null ? null : id);
            return made.commit(renewed(new MachineManifest(UUID.randomUUID(), name, Instant.now(), snapshot.machine(),
                    present, new WhenStopped.Keep(), null), name));
        }
    }

    private Map<String, DiskLayer> overlays(NewBundle made, SnapshotManifest snapshot) throws SnapshotException {
        Map<String, DiskLayer> disks = new HashMap<>(snapshot.disks());
        Layers layers = new Layers(made.folder(), files);
        for (MachineSpec.DiskSpec disk : snapshot.machine().disks()) {
            DiskLayer below = disks.get(disk.name());
            if (below != null && !disk.readOnly()) {
                DiskLayer above = new DiskLayer(disk.name(), below.number() + 1, DiskFormat.QCOW2);
                layers.makeOverlay(above, below);
                disks.put(disk.name(), above);
            }
        }
        return disks;
    }

    private static MachineManifest renewed(MachineManifest machine, String name) {
        return new MachineManifest(UUID.randomUUID(), name, Instant.now().truncatedTo(ChronoUnit.SECONDS),
                machine.machine().withNewMacs(), machine.present(), machine.whenStopped(), machine.schedule());
    }

    private void want(RelativePath file, boolean link) {
        wanted.merge(file, link, Boolean::logicalAnd);
    }

    private void want(MachineSpec machine) {
        Collection<RelativePath> own = machine.files();
        own.forEach(file -> want(file, file.folder().equals("media")));
    }

    private void want(SnapshotManifest snapshot) {
        want(snapshot.machine());
        snapshot.parts().forEach(part -> want(part.file(), true));
        snapshot.memoryLayers().forEach(layer -> {
            want(layer.memoryPages(), true);
            want(layer.memoryIndex(), true);
        });
    }

    private void wantNotes() {
        if (Files.isRegularFile(source.folder().resolve(Bundle.NOTES), LinkOption.NOFOLLOW_LINKS)) {
            want(new RelativePath(Bundle.NOTES), false);
        }
    }

    private void wantLayer(DiskLayer layer, boolean link) {
        want(layer.path(), link);
        if (Files.isRegularFile(layer.sums().in(source.folder()), LinkOption.NOFOLLOW_LINKS)) {
            want(layer.sums(), link);
        }
    }

    private void copy(NewBundle made, boolean link) throws SnapshotException {
        for (RelativePath file : wanted.keySet()) {
            total += Copies.size(source.file(file));
        }
        for (Map.Entry<RelativePath, Boolean> each : wanted.entrySet()) {
            Path from = source.file(each.getKey());
            Path to = made.path(each.getKey());
            makeFolders(made.folder(), to);
            if (link && each.getValue()) {
                Copies.linkOrCopy(from, to, this::step);
            } else {
                Copies.copy(from, to, this::step);
            }
        }
    }

    private static void makeFolders(Path root, Path file) throws SnapshotException {
        Path at = root;
        for (Path name : root.relativize(file)) {
            at = at.resolve(name);
            if (!at.equals(file)) {
                Durable.makeFolder(at);
            }
        }
    }

    private static void write(NewBundle made, SnapshotManifest snapshot) throws SnapshotException {
        Path file = made.path(snapshot.id().file(Bundle.SNAPSHOT));
        makeFolders(made.folder(), file);
        Durable.write(file, Manifests.bytes(snapshot));
    }

    private void step(long bytes) {
        done += bytes;
        progress.report(done, total);
    }
}
