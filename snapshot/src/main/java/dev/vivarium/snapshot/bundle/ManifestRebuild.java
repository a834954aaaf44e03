package dev.vivarium.snapshot.bundle;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.bundle.SnapshotManifest.Part;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.DiskFormat;
import dev.vivarium.snapshot.files.Copies;
import dev.vivarium.snapshot.files.Durable;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the manifest of a machine from its snapshots and from what is in its folders. If the newest layers of all disks were made
 * for one snapshot they are its present state; otherwise that is the newest snapshot, as it was.
 */
final class ManifestRebuild {
    private static final Pattern ID = Pattern.compile(
            "\"id\"\\s*:\\s*\"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\"");

    private final Bundle bundle;
    private final Layers layers;
    private final List<SnapshotManifest> newestFirst;

    /** @param snapshots the whole ones, in the order in which they were taken */
    ManifestRebuild(Bundle bundle, DiskFiles files, Collection<SnapshotManifest> snapshots) {
        this.bundle = bundle;
        layers = new Layers(bundle.folder(), files);
        newestFirst = new ArrayList<>(snapshots).reversed();
    }

    /** What the manifest names is there when this returns, and synced. */
    MachineManifest run() throws SnapshotException {
        Map<String, DiskLayer> newest = newestLayers();
        for (SnapshotManifest each : newestFirst) {
            Map<String, DiskLayer> above = above(each, newest);
            if (above != null) {
                return manifest(each, above, variables(each.variables(), true));
            }
        }
        if (newestFirst.isEmpty()) {
            throw new SnapshotException(Kind.CORRUPT, "The machine " + bundle.folderName()
                    + " has no manifest that can be read, and no whole snapshot to make one from.");
        }
        SnapshotManifest newestSnapshot = newestFirst.getFirst();
        Variables variables = variables(newestSnapshot.variables(), false); // before the layers: these say that it is there
        return manifest(newestSnapshot, fresh(newestSnapshot), variables);
    }

    /** Of each disk the last layer that can be read and that no snapshot needs. */
    private Map<String, DiskLayer> newestLayers() throws SnapshotException {
        Set<DiskLayer> needed = new HashSet<>();
        for (SnapshotManifest each : newestFirst) {
            needed.addAll(layers.closure(each.disks().values()));
        }
        Map<String, DiskLayer> newest = new HashMap<>();
        for (String name : Bundle.names(bundle.folder().resolve(DiskLayer.FOLDER))) {
            DiskLayer layer = DiskLayer.ofName(name);
            if (layer != null && !needed.contains(layer) && isReadable(layer)) {
                newest.merge(layer.disk(), layer, (one, other) -> one.compareTo(other) > 0 ? one : other);
            }
        }
        return newest;
    }

    private boolean isReadable(DiskLayer layer) {
        try {
            layers.chain(layer);
            return true;
        } catch (SnapshotException e) {
            return false;
        }
    }

    /** The newest layers, if they lie right above the snapshot's. */
    private @Nullable Map<String, DiskLayer> above(SnapshotManifest snapshot, Map<String, DiskLayer> newest)
            throws SnapshotException {
        Map<String, DiskLayer> above = new HashMap<>(snapshot.disks());
        boolean any = false;
        for (MachineSpec.DiskSpec disk : snapshot.machine().disks()) {
            if (!disk.readOnly()) {
                DiskLayer top = newest.get(disk.name());
                if (top == null || !Objects.equals(above.get(disk.name()), layers.layer(top).backing())) {
                    return null;
                }
                above.put(disk.name(), top);
                any = true;
            }
        }
        return any ? above : null;
    }

    private Map<String, DiskLayer> fresh(SnapshotManifest snapshot) throws SnapshotException {
        Map<String, DiskLayer> disks = new HashMap<>(snapshot.disks());
        for (MachineSpec.DiskSpec disk : snapshot.machine().disks()) {
            DiskLayer below = snapshot.disks().get(disk.name());
            if (below != null && !disk.readOnly()) {
                DiskLayer made = bundle.nextLayer(disk.name(), DiskFormat.QCOW2);
                layers.makeOverlay(made, below);
                disks.put(disk.name(), made);
            }
        }
        Durable.syncFolder(bundle.folder().resolve(DiskLayer.FOLDER));
        return disks;
    }

    private MachineManifest manifest(SnapshotManifest snapshot, Map<String, DiskLayer> disks,
            @Nullable Variables variables) throws SnapshotException {
        Present present = new Present(snapshot.id(), disks, variables, null);
        return new MachineManifest(id(), name(), Instant.now().truncatedTo(ChronoUnit.SECONDS), snapshot.machine(),
                present, new WhenStopped.Keep(), null);
    }

    private @Nullable Variables variables(@Nullable Part saved, boolean keep) throws SnapshotException {
        if (saved == null) {
            return null;
        }
        int last = 0;
        for (String name : Bundle.names(bundle.folder().resolve(Variables.FOLDER))) {
            Matcher matcher = Pattern.compile("variables-([1-9][0-9]{0,8})\\.fd").matcher(name);
            last = matcher.matches() ? Math.max(last, Integer.parseInt(matcher.group(1))) : last;
        }
        if (keep && last > 0) {
            return new Variables(last);
        }
        Durable.makeFolder(bundle.folder().resolve(Variables.FOLDER));
        Variables made = new Variables(last + 1);
        Copies.copy(bundle.file(saved.file()), made.path().in(bundle.folder()));
        Durable.syncFolder(bundle.folder().resolve(Variables.FOLDER));
        return made;
    }

    private String name() {
        try {
            MachineManifest.requireName(bundle.folderName());
            return bundle.folderName();
        } catch (IllegalArgumentException e) {
            return "machine";
        }
    }

    /** The guest knows the machine by it: the old one, if it can still be found in the damaged manifest. */
    private UUID id() throws SnapshotException {
        Path old = bundle.folder().resolve(Bundle.MACHINE);
        if (Files.isRegularFile(old)) {
            Matcher matcher = ID.matcher(new String(Json.load(old), StandardCharsets.ISO_8859_1));
            if (matcher.find()) {
                return UUID.fromString(matcher.group(1));
            }
        }
        return UUID.randomUUID();
    }
}
