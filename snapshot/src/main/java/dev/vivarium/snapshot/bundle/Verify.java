package dev.vivarium.snapshot.bundle;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.bundle.SnapshotManifest.Memory;
import dev.vivarium.snapshot.bundle.SnapshotManifest.Part;
import dev.vivarium.snapshot.bundle.SnapshotManifest.Running;
import dev.vivarium.snapshot.disk.BackingPolicy;
import dev.vivarium.snapshot.disk.DiskCheck;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.DiskTools;
import dev.vivarium.snapshot.disk.Progress;
import dev.vivarium.snapshot.files.Copies;
import dev.vivarium.snapshot.memory.MemoryDamage;
import dev.vivarium.snapshot.memory.MemoryLayer;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads all of a machine and says what is wrong, where, and what is good nevertheless. Changes nothing. What another process
 * writes to just now cannot be looked at, and is said to be so.
 */
public final class Verify {
    private final Bundle bundle;
    private final DiskFiles files;
    private final Progress progress;
    private final Layers layers;
    /** What is wrong with each file that was looked at, once. */
    private final Map<RelativePath, List<String>> looked = new HashMap<>();
    private final TreeSet<String> unprotected = new TreeSet<>();
    private final TreeSet<String> inUse = new TreeSet<>();

    /**
     * What was found.
     *
     * @param machine     what is wrong with the machine and its present state; empty if that is good
     * @param snapshots   by id what is wrong with each snapshot; empty if it is good
     * @param unprotected frozen layers that have no checksums yet: damage in there may not be seen
     * @param inUse       files that could not be looked at
     */
    public record Report(List<String> machine, Map<SnapshotId, List<String>> snapshots, List<String> unprotected,
            List<String> inUse) {
        /** Whether nothing is wrong. */
        public boolean isSound() {
            return machine.isEmpty() && snapshots.values().stream().allMatch(List::isEmpty);
        }

        /** The snapshots that can be restored. */
        public List<SnapshotId> good() {
            return snapshots.entrySet().stream().filter(each -> each.getValue().isEmpty()).map(Map.Entry::getKey)
                    .toList();
        }
    }

    private Verify(Bundle bundle, DiskFiles files, Progress progress) {
        this.bundle = bundle;
        this.files = files;
        this.progress = progress;
        layers = new Layers(bundle.folder(), files);
    }

    /** @param progress of the file that is being read, in what it is counted in */
    public static Report run(Bundle bundle, DiskFiles files, Progress progress) throws SnapshotException {
        return new Verify(bundle, files, progress).run();
    }

    private Report run() throws SnapshotException {
        Snapshots all = bundle.snapshots();
        Map<SnapshotId, List<String>> snapshots = new TreeMap<>();
        all.broken().forEach((id, problem) -> snapshots.put(id, List.of(problem.getMessage())));
        for (SnapshotManifest each : all.whole().values()) {
            snapshots.put(each.id(), snapshot(each));
        }
        List<String> machine = new ArrayList<>();
        try {
            MachineManifest manifest = bundle.machine();
            addAll(machine, manifest.machine().files());
            manifest.present().disks().values().forEach(layer -> machine.addAll(chain(layer, false)));
            Variables variables = manifest.present().variables();
            addAll(machine, variables == null ? List.of() : List.of(variables.path()));
            for (SnapshotId needed : needed(manifest)) {
                List<String> its = snapshots.getOrDefault(needed, List.of("It is not there."));
                its.stream().limit(1).forEach(problem -> machine.add("The machine needs the snapshot " + needed + ": "
                        + problem));
            }
        } catch (SnapshotException e) {
            machine.add(e.getMessage());
        }
        return new Report(machine, snapshots, List.copyOf(unprotected), List.copyOf(inUse));
    }

    private static List<SnapshotId> needed(MachineManifest machine) {
        List<SnapshotId> needed = new ArrayList<>();
        SnapshotId resumeFrom = machine.present().resumeFrom();
        if (resumeFrom != null) {
            needed.add(resumeFrom);
        }
        if (machine.whenStopped() instanceof WhenStopped.Revert(SnapshotId target)) {
            needed.add(target);
        }
        return needed;
    }

    private List<String> snapshot(SnapshotManifest snapshot) {
        List<String> problems = new ArrayList<>();
        problems.addAll(disks(snapshot));
        snapshot.parts().forEach(part -> problems.addAll(part(part)));
        Running running = snapshot.running();
        if (running != null) {
            problems.addAll(memory(running.memory()));
        }
        return problems;
    }

    /** What is wrong with the disks, and with the files that the machine begins with. */
    private List<String> disks(SnapshotManifest snapshot) {
        List<String> problems = new ArrayList<>();
        snapshot.disks().values().forEach(layer -> problems.addAll(chain(layer, true)));
        addAll(problems, snapshot.machine().files());
        return problems;
    }

    private void addAll(List<String> problems, List<RelativePath> needed) {
        needed.forEach(file -> problems.addAll(look(file, () -> {
            bundle.file(file);
            return List.of();
        })));
    }

    /** Looks at something. */
    private interface Looking {
        List<String> look() throws SnapshotException;
    }

    private List<String> look(RelativePath file, Looking looking) {
        List<String> before = looked.get(file);
        if (before != null) {
            return before;
        }
        List<String> found;
        try {
            found = looking.look();
        } catch (SnapshotException e) {
            found = e.kind() == Kind.LOCKED ? List.of() : List.of(e.getMessage());
            if (e.kind() == Kind.LOCKED) {
                inUse.add(file.text());
            }
        }
        looked.put(file, found);
        return found;
    }

    private List<String> chain(DiskLayer top, boolean frozen) {
        List<String> problems = new ArrayList<>();
        @Nullable
        DiskLayer at = top;
        Map<DiskLayer, Boolean> seen = new LinkedHashMap<>();
        while (at != null && seen.put(at, true) == null) {
            DiskLayer layer = at;
            problems.addAll(look(layer.path(), () -> layer(layer, frozen || seen.size() > 1)));
            try {
                at = layers.layer(layer).backing();
            } catch (SnapshotException e) {
                at = null; // looking has said what is wrong
            }
        }
        return problems;
    }

    private List<String> layer(DiskLayer layer, boolean frozen) throws SnapshotException {
        layers.layer(layer);
        Path file = layer.path().resolve(bundle.folder());
        DiskCheck check = new DiskTools(files, file, layer.format(), BackingPolicy.FOLDER).check(progress);
        List<String> problems = new ArrayList<>();
        if (check.mistakes() > 0 && check.closed()) { // what was not closed is mended when it is opened
            problems.add("The disk layer " + layer + " has " + check.mistakes() + " mistakes: "
                    + String.join(" ", check.examples()));
        }
        if (LayerSums.isThere(bundle.folder(), layer)) {
            problems.addAll(new LayerSums(bundle.folder(), files, progress).check(layer));
        } else if (frozen) {
            unprotected.add(layer.path().text());
        }
        return problems;
    }

    private List<String> part(Part part) {
        return look(part.file(), () -> {
            Path file = bundle.file(part.file());
            return Copies.size(file) == part.bytes() && Copies.sha256(file).equals(part.sha256()) ? List.of()
                    : List.of("The file " + part.file() + " is damaged: it is not what the snapshot's manifest says.");
        });
    }

    private List<String> memory(Memory memory) {
        List<String> problems = new ArrayList<>();
        for (SnapshotId id : memory.layers()) {
            problems.addAll(look(id.memoryPages(), () -> memory(id, memory.bytes())));
        }
        return problems;
    }

    private List<String> memory(SnapshotId id, long bytes) throws SnapshotException {
        try (MemoryLayer layer = MemoryLayer.open(bundle.file(id.memoryPages()), bundle.file(id.memoryIndex()))) {
            List<String> problems = new ArrayList<>(
                    layer.verify(progress).stream().map(MemoryDamage::sentence).toList());
            if ((long) layer.pages() * Memory.PAGE != bytes) {
                problems.add("The memory layer " + id + " is of a memory of another size.");
            }
            return problems;
        }
    }

    /** What of a snapshot can be restored still: without its memory or its picture if these are damaged; null if its disks are. */
    static @Nullable SnapshotManifest remains(Bundle bundle, DiskFiles files, SnapshotManifest snapshot,
            Progress progress) {
        Verify verify = new Verify(bundle, files, progress);
        List<String> problems = new ArrayList<>(verify.disks(snapshot));
        Part variables = snapshot.variables();
        if (variables != null) {
            problems.addAll(verify.part(variables));
        }
        if (!problems.isEmpty() || !verify.inUse.isEmpty()) {
            return null;
        }
        Part thumbnail = snapshot.thumbnail();
        Running running = snapshot.running();
        boolean runs = running != null && verify.part(running.state()).isEmpty()
                && verify.memory(running.memory()).isEmpty();
        return snapshot.remaining(runs, thumbnail != null && verify.part(thumbnail).isEmpty());
    }
}
