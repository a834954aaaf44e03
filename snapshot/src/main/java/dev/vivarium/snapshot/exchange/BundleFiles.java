package dev.vivarium.snapshot.exchange;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.DiskLayer;
import dev.vivarium.snapshot.bundle.MachineManifest;
import dev.vivarium.snapshot.bundle.MachineSpec;
import dev.vivarium.snapshot.bundle.Manifests;
import dev.vivarium.snapshot.bundle.RelativePath;
import dev.vivarium.snapshot.bundle.SnapshotId;
import dev.vivarium.snapshot.bundle.SnapshotManifest;
import dev.vivarium.snapshot.bundle.SnapshotManifest.Part;
import dev.vivarium.snapshot.disk.DiskFiles;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Collects the files that manifests name, and that their files name. Each of them is known to be there; what nothing names
 * is not taken: debris, logs, the lock, and what is about a host.
 */
final class BundleFiles {
    static final RelativePath MACHINE = new RelativePath("vm.json");
    static final String SNAPSHOT = "snapshot.json";

    private final Path bundle;
    private final LayerChain layers;
    private final List<PlannedFile> manifests = new ArrayList<>();
    private final Map<RelativePath, PlannedFile> files = new TreeMap<>();

    BundleFiles(Path bundle, DiskFiles disks) {
        this.bundle = bundle;
        layers = new LayerChain(bundle, disks);
    }

    LayerChain layers() {
        return layers;
    }

    /** Manifests first, so that whoever reads the archive as a stream knows early what it is. */
    List<PlannedFile> list() {
        List<PlannedFile> list = new ArrayList<>(manifests);
        list.addAll(files.values());
        return list;
    }

    /** The manifest alone. */
    void addManifest(MachineManifest machine) {
        manifests.addFirst(new PlannedFile(MACHINE, new PlannedFile.Made(Manifests.bytes(machine))));
    }

    void add(MachineManifest machine) throws SnapshotException {
        addManifest(machine);
        add(machine.machine());
        for (DiskLayer layer : machine.present().disks().values()) {
            add(layer);
        }
    }

    void add(SnapshotManifest snapshot) throws SnapshotException {
        SnapshotId id = snapshot.id();
        manifests.add(new PlannedFile(id.file(SNAPSHOT), new PlannedFile.Made(Manifests.bytes(snapshot))));
        add(snapshot.machine());
        for (DiskLayer layer : snapshot.disks().values()) {
            add(layer);
        }
        for (Part part : snapshot.parts()) {
            add(part.file());
        }
        for (SnapshotId layer : snapshot.memoryLayers()) {
            add(layer.memoryPages(), new PlannedFile.Pages(layer.memoryPages().resolve(bundle),
                    layer.memoryIndex().resolve(bundle)));
            add(layer.memoryIndex());
        }
    }

    private void add(MachineSpec spec) throws SnapshotException {
        for (RelativePath file : spec.files()) {
            add(file);
        }
    }

    private void add(DiskLayer top) throws SnapshotException {
        for (RelativePath layer : layers.below(top)) {
            add(layer, new PlannedFile.Layer(layer.resolve(bundle)));
            addIfThere(new RelativePath(layer + ".sums"));
        }
    }

    void add(RelativePath path) throws SnapshotException {
        add(path, new PlannedFile.OnDisk(path.resolve(bundle)));
    }

    void add(RelativePath path, PlannedFile.Source source) {
        files.putIfAbsent(path, new PlannedFile(path, source));
    }

    /** What a machine or a layer may have or not. */
    void addIfThere(RelativePath path) throws SnapshotException {
        if (Files.exists(path.in(bundle), LinkOption.NOFOLLOW_LINKS)) {
            add(path);
        }
    }

    boolean has(RelativePath path) {
        return files.containsKey(path);
    }

    void remove(RelativePath path) {
        files.remove(path);
    }
}
