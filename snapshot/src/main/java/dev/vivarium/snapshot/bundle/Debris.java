package dev.vivarium.snapshot.bundle;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.files.Durable;
import dev.vivarium.snapshot.files.FileRoom;
import dev.vivarium.snapshot.memory.MemoryLayer;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Files that no manifest names, left by what was interrupted or deleted. Only names of our own forms are touched, and layers
 * only if all manifests can be read: one that cannot be might name them.
 */
final class Debris {
    private static final Pattern MEMORY = Pattern.compile("(" + SnapshotId.FORM + ")\\.(mem|idx|ws)(\\.new)?");
    private static final Pattern UNFINISHED = Pattern.compile("(vm|host|snapshot)\\.json\\.new");
    private static final Pattern SUMS = Pattern.compile("(.*)\\.sums(\\.new)?");

    private final Path bundle;
    private final @Nullable SnapshotId unfinished;
    private final boolean finished;
    private long freedBytes;

    /**
     * For one clearing.
     *
     * @param unfinished the snapshot that is being taken just now; null if none is
     * @param finished   whether nobody's parent is a snapshot that is going
     */
    Debris(Path bundle, @Nullable SnapshotId unfinished, boolean finished) {
        this.finished = finished;
        this.bundle = bundle;
        this.unfinished = unfinished;
    }

    /** @return how many bytes the host has more room for */
    long clear(MachineManifest machine, Snapshots snapshots, Layers layers) throws SnapshotException {
        clear("", name -> UNFINISHED.matcher(name).matches());
        clearSnapshots(snapshots);
        if (snapshots.broken().isEmpty()) {
            clearMemory(snapshots);
            clearDisks(machine, snapshots, layers);
            clear(Variables.FOLDER, name -> {
                Variables variables = Variables.of(new RelativePath(Variables.FOLDER + "/" + name));
                return variables != null && !variables.equals(machine.present().variables());
            });
        }
        return freedBytes;
    }

    private void clearSnapshots(Snapshots snapshots) throws SnapshotException {
        for (String name : Bundle.names(bundle.resolve(Bundle.SNAPSHOTS))) {
            String id = name.endsWith(Durable.NEW) ? name.substring(0, name.length() - Durable.NEW.length()) : "";
            if (finished && SnapshotId.matches(id) && !new SnapshotId(id).equals(unfinished)) {
                Path folder = bundle.resolve(Bundle.SNAPSHOTS).resolve(name);
                delete(folder, FileRoom.ofTree(folder));
            }
        }
        for (SnapshotId id : snapshots.whole().keySet()) {
            clear(Bundle.SNAPSHOTS + "/" + id, name -> UNFINISHED.matcher(name).matches());
        }
    }

    private void clearMemory(Snapshots snapshots) throws SnapshotException {
        Set<String> named = new HashSet<>();
        snapshots.whole().values().forEach(each -> each.memoryLayers().forEach(id -> named.add(id.text())));
        if (unfinished != null) {
            named.add(unfinished.text());
        }
        clear(Bundle.MEMORY, name -> {
            var matcher = MEMORY.matcher(name);
            return matcher.matches()
                    && (matcher.group(3) != null && !matcher.group(1).equals(String.valueOf(unfinished))
                            || !named.contains(matcher.group(1)));
        });
    }

    private void clearDisks(MachineManifest machine, Snapshots snapshots, Layers layers) throws SnapshotException {
        Set<DiskLayer> named = new HashSet<>(machine.present().disks().values());
        snapshots.whole().values().forEach(each -> named.addAll(each.disks().values()));
        Set<DiskLayer> needed = new HashSet<>();
        boolean complete = true;
        for (DiskLayer layer : named) {
            try {
                needed.addAll(layers.chain(layer));
            } catch (SnapshotException e) {
                complete = false; // it might be based on any other
            }
        }
        if (!complete) {
            return;
        }
        clear(DiskLayer.FOLDER, name -> {
            if (name.endsWith(Durable.NEW)) {
                String whole = name.substring(0, name.length() - Durable.NEW.length());
                return DiskLayer.ofName(withoutSums(whole)) != null;
            }
            DiskLayer layer = DiskLayer.ofName(withoutSums(name));
            return layer != null && !needed.contains(layer);
        });
    }

    private static String withoutSums(String name) {
        var matcher = SUMS.matcher(name);
        return matcher.matches() ? matcher.group(1) : name;
    }

    /** Deletes ordinary files of a folder. */
    private void clear(String folder, Predicate<String> isDebris) throws SnapshotException {
        List<Path> debris = new ArrayList<>();
        List<Long> rooms = new ArrayList<>();
        for (String name : Bundle.names(bundle.resolve(folder))) {
            Path file = bundle.resolve(folder).resolve(name);
            if (isName(name) && isDebris.test(name) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                debris.add(file);
                rooms.add(room(file));
            }
        }
        for (int i = 0; i < debris.size(); i++) {
            delete(debris.get(i), rooms.get(i));
        }
    }

    /** What cannot be deleted is in nobody's way: somebody may have it open still. */
    private void delete(Path path, long room) {
        try {
            Durable.deleteTree(path);
            freedBytes += room;
        } catch (SnapshotException e) {
            return;
        }
    }

    /** Of a memory layer its pages alone: it is a file with holes. */
    static long room(Path file) {
        String name = String.valueOf(file.getFileName());
        long room = FileRoom.of(file);
        if (room > 0 && name.endsWith(".mem")) {
            Path index = file.resolveSibling(name.substring(0, name.length() - ".mem".length()) + ".idx");
            try (MemoryLayer layer = MemoryLayer.open(file, index)) {
                return layer.storedBytes();
            } catch (SnapshotException e) {
                return 0; // it was not complete
            }
        }
        return room;
    }

    private static boolean isName(String name) {
        try {
            new RelativePath(name);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
