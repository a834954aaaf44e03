package dev.vivarium.snapshot.bundle;

import com.fasterxml.jackson.databind.JsonNode;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.files.Copies;
import dev.vivarium.snapshot.memory.MemoryLayer;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How two snapshots differ: in their settings, and by how much has been written between them.
 *
 * @param settings    by the field's name in the manifest what the one says and what the other says
 * @param diskBytes   by disk the size of the layers that one has and the other has not
 * @param memoryBytes of the pages in memory layers that one has and the other has not
 */
public record SnapshotDiff(Map<String, Change> settings, Map<String, Long> diskBytes, long memoryBytes) {
    /** What is said before and after, as it is in the manifests; {@code -} for nothing. */
    public record Change(String before, String after) {
    }

    public static SnapshotDiff of(Bundle bundle, DiskFiles files, SnapshotId before, SnapshotId after)
            throws SnapshotException {
        SnapshotManifest one = bundle.snapshot(before);
        SnapshotManifest other = bundle.snapshot(after);
        Map<String, Change> settings = new TreeMap<>();
        compare("", SpecJson.write(one.machine()), SpecJson.write(other.machine()), settings);
        return new SnapshotDiff(settings, disks(bundle, files, one, other), memory(bundle, one, other));
    }

    private static void compare(String place, JsonNode one, JsonNode other, Map<String, Change> into) {
        if (one.isObject() && other.isObject()) {
            Set<String> names = new LinkedHashSet<>();
            one.fieldNames().forEachRemaining(names::add);
            other.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> compare(place.isEmpty() ? name : place + "." + name, one.path(name), other.path(name),
                    into));
        } else if (one.isArray() && other.isArray()) {
            for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
                compare(place + "[" + i + "]", one.path(i), other.path(i), into);
            }
        } else if (!one.equals(other)) {
            into.put(place, new Change(shown(one), shown(other)));
        }
    }

    private static String shown(JsonNode value) {
        return value.isMissingNode() || value.isNull() ? "-" : value.isTextual() ? value.textValue() : value.toString();
    }

    private static Map<String, Long> disks(Bundle bundle, DiskFiles files, SnapshotManifest one, SnapshotManifest other)
            throws SnapshotException {
        Layers layers = new Layers(bundle.folder(), files);
        Set<DiskLayer> differing = differing(layers.closure(one.disks().values()),
                layers.closure(other.disks().values()));
        Map<String, Long> bytes = new TreeMap<>();
        new TreeSet<>(one.disks().keySet()).forEach(disk -> bytes.put(disk, 0L));
        other.disks().keySet().forEach(disk -> bytes.put(disk, 0L));
        for (DiskLayer layer : differing) {
            bytes.merge(layer.disk(), Copies.size(bundle.file(layer.path())), Long::sum);
        }
        return bytes;
    }

    private static long memory(Bundle bundle, SnapshotManifest one, SnapshotManifest other) throws SnapshotException {
        long bytes = 0;
        for (SnapshotId id : differing(new TreeSet<>(one.memoryLayers()), new TreeSet<>(other.memoryLayers()))) {
            try (MemoryLayer layer = MemoryLayer.open(bundle.file(id.memoryPages()), bundle.file(id.memoryIndex()))) {
                bytes += layer.storedBytes();
            }
        }
        return bytes;
    }

    private static <T> Set<T> differing(Set<T> one, Set<T> other) {
        Set<T> all = new LinkedHashSet<>(one);
        all.addAll(other);
        all.removeIf(each -> one.contains(each) && other.contains(each));
        return all;
    }
}
