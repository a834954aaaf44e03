package dev.vivarium.snapshot.bundle;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.disk.BackingPolicy;
import dev.vivarium.snapshot.disk.Compression;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.DiskFormat;
import dev.vivarium.snapshot.disk.DiskInfo;
import dev.vivarium.snapshot.disk.DiskTools;
import dev.vivarium.snapshot.disk.qcow2.NewImage;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The layers that manifests name, and those below them. They are looked at when the bundle is opened, before any disk is: a layer
 * that a machine writes to cannot be opened a second time.
 */
final class Layers {
    /** As {@code snapshot.disk} takes them; a few are left for those who come after. */
    static final int CHAIN_MOST = 60;

    private final Path bundle;
    private final DiskFiles files;
    private final Map<DiskLayer, Layer> known = new HashMap<>();

    /**
     * What one layer says.
     *
     * @param backing   the layer below; null if there is none
     * @param sizeBytes of the disk
     */
    record Layer(@Nullable DiskLayer backing, long sizeBytes) {
    }

    Layers(Path bundle, DiskFiles files) {
        this.bundle = bundle;
        this.files = files;
    }

    /** Looks at layers and all below them; what is known already is not looked at again. */
    void add(Collection<DiskLayer> named) throws SnapshotException {
        for (DiskLayer layer : named) {
            @Nullable
            DiskLayer at = layer;
            while (at != null && !known.containsKey(at)) {
                Layer found = look(at);
                known.put(at, found);
                at = found.backing;
            }
        }
    }

    private Layer look(DiskLayer layer) throws SnapshotException {
        Path file = layer.path().resolve(bundle);
        DiskInfo info = new DiskTools(files, file, layer.format(), BackingPolicy.FOLDER).info();
        DiskInfo.Qcow2Info qcow2 = info.qcow2();
        String name = qcow2 == null ? null : qcow2.backingName();
        if (name == null) {
            return new Layer(null, info.sizeBytes());
        }
        DiskLayer backing = DiskLayer.ofName(name);
        if (backing == null) {
            throw new SnapshotException(Kind.CORRUPT, "The disk layer " + file + " is based on '" + name
                    + "', which is not a layer of this machine.");
        }
        return new Layer(backing, info.sizeBytes());
    }

    /** What a layer says. */
    Layer layer(DiskLayer layer) throws SnapshotException {
        add(List.of(layer));
        return Objects.requireNonNull(known.get(layer));
    }

    /** A layer was made. */
    void made(DiskLayer layer, Layer as) {
        known.put(layer, as);
    }

    /** A layer and those below it, from the top. */
    Set<DiskLayer> chain(DiskLayer top) throws SnapshotException {
        Set<DiskLayer> chain = new LinkedHashSet<>();
        @Nullable
        DiskLayer at = top;
        while (at != null && chain.add(at)) {
            at = layer(at).backing;
        }
        return chain;
    }

    /** These and all below them. */
    Set<DiskLayer> closure(Collection<DiskLayer> named) throws SnapshotException {
        Set<DiskLayer> all = new LinkedHashSet<>();
        for (DiskLayer layer : named) {
            all.addAll(chain(layer));
        }
        return all;
    }

    /** How many layers have each one right below them. */
    Map<DiskLayer, Integer> users(Collection<DiskLayer> of) throws SnapshotException {
        Map<DiskLayer, Integer> users = new LinkedHashMap<>();
        for (DiskLayer each : of) {
            DiskLayer below = layer(each).backing;
            if (below != null) {
                users.merge(below, 1, Integer::sum);
            }
        }
        return users;
    }

    /** Makes an overlay without clusters: it reads as the layer below. */
    void makeOverlay(DiskLayer overlay, DiskLayer below) throws SnapshotException {
        if (overlay.format() != DiskFormat.QCOW2) {
            throw new IllegalArgumentException("Only qcow2 has layers below it.");
        }
        long size = layer(below).sizeBytes;
        NewImage image = new NewImage(
                (size + 511) / 512 * 512, NewImage.CLUSTER_BITS,
                Compression.ZLIB, below.fileName(), below.format().label());
        image.create(files, overlay.path().in(bundle));
        made(overlay, new Layer(below, image.diskSize()));
    }
}
