package dev.vivarium.snapshot.bundle;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What {@code snapshot.json} says: what the snapshot is, and which files it needs.
 *
 * @param parent     the snapshot before; null if there is none
 * @param automatic  whether the schedule took it, and may delete it
 * @param machine    what the machine was made of then
 * @param disks      layers, which do not change
 * @param running    the state of a machine that was running; null if it was off
 * @param variables  UEFI's; null if the machine has none
 * @param thumbnail  a picture of the screen; null if there is none
 * @param addedBytes what it took on disk when it was taken
 */
public record SnapshotManifest(SnapshotId id, String name, String note, Instant taken, @Nullable SnapshotId parent,
        boolean automatic, MachineSpec machine, Map<String, DiskLayer> disks, @Nullable Running running,
        @Nullable Part variables, @Nullable Part thumbnail, long addedBytes) {
    public static final int NAME_MOST = 200;
    public static final int NOTE_MOST = 16_384;
    /** Names of the files in a snapshot's folder. */
    public static final String STATE = "state.json";
    public static final String VARIABLES = "variables.fd";
    public static final String THUMBNAIL = "thumbnail.png";

    public SnapshotManifest {
        Texts.requireLine(name, NAME_MOST, "the snapshot's name");
        Texts.requireText(note, NOTE_MOST, "the note");
        Texts.require(!id.equals(parent), "the snapshot is its own parent");
        disks = Present.layers(disks);
        Texts.require(disks.keySet().equals(Set.copyOf(machine.diskNames())),
                "the disks of the snapshot are not those of its machine");
        Texts.require(machine.boot() instanceof BootSpec.Uefi == (variables != null),
                "there are UEFI's variables without UEFI, or UEFI without them");
        if (running != null) {
            running.state.require(id, STATE);
        }
        if (variables != null) {
            variables.require(id, VARIABLES);
        }
        if (thumbnail != null) {
            thumbnail.require(id, THUMBNAIL);
        }
        Texts.require(addedBytes >= 0, "a number of bytes is negative");
    }

    /** What there is of a machine that was running. */
    public record Running(Part state, Memory memory) {
    }

    /** A file of the snapshot alone. */
    public record Part(RelativePath file, long bytes, String sha256) {
        static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

        public Part {
            Texts.require(bytes >= 0, "a number of bytes is negative");
            Texts.require(SHA256.matcher(sha256).matches(), "a checksum is not a SHA-256 in hexadecimal");
        }

        private void require(SnapshotId id, String name) {
            Texts.require(file.equals(id.file(name)), "the file is not " + id.file(name));
        }
    }

    /**
     * The memory.
     *
     * @param bytes    of RAM, and of the memory of firmware and cards behind it
     * @param ramBytes of RAM
     * @param layers   from the oldest to the newest; each belongs to the snapshot that added it
     */
    public record Memory(long bytes, long ramBytes, List<SnapshotId> layers) {
        static final int PAGE = 4096;
        private static final int LAYERS_MOST = 512;

        public Memory {
            layers = List.copyOf(layers);
            Texts.require(ramBytes >= MachineSpec.MEMORY_LEAST && ramBytes <= MachineSpec.MEMORY_MOST
                    && bytes >= ramBytes && bytes <= 2 * MachineSpec.MEMORY_MOST && bytes % PAGE == 0,
                    "the size of the memory is not possible");
            Texts.require(!layers.isEmpty() && layers.size() <= LAYERS_MOST,
                    "there is no memory layer, or more than " + LAYERS_MOST);
            Texts.require(Set.copyOf(layers).size() == layers.size(), "a memory layer is named twice");
        }
    }

    /** The files that are this snapshot's alone. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        if (running != null) {
            parts.add(running.state);
        }
        if (variables != null) {
            parts.add(variables);
        }
        if (thumbnail != null) {
            parts.add(thumbnail);
        }
        return parts;
    }

    /** The memory layers that it needs. */
    public List<SnapshotId> memoryLayers() {
        return running == null ? List.of() : running.memory.layers;
    }

    public SnapshotManifest withNames(String otherName, String otherNote) {
        return new SnapshotManifest(id, otherName, otherNote, taken, parent, automatic, machine, disks, running,
                variables, thumbnail, addedBytes);
    }

    /** What is left if the memory, or the picture, is lost. */
    SnapshotManifest remaining(boolean itsMemory, boolean itsThumbnail) {
        return new SnapshotManifest(id, name, note, taken, parent, automatic, machine, disks,
                itsMemory ? running : null, variables, itsThumbnail ? thumbnail : null, addedBytes);
    }

    public SnapshotManifest withParent(@Nullable SnapshotId other) {
        return new SnapshotManifest(id, name, note, taken, other, automatic, machine, disks, running, variables,
                thumbnail, addedBytes);
    }
}
